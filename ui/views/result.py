"""Result: the summary, the questions that decide, the picture, and the gaps."""

import msgspec
import streamlit as st

from checker.report import Question, Report, Verdict
from checker.reporters.declared import parts
from checker.reporters.overview import findings_by_id
from clauses import library
from clauses.translations import fact as fact_in
from clauses.translations import library_words
from models.measured import overlooked
from ui.parts import gaps
from ui.parts.markup import fill, plain
from ui.parts.summary import rungs, summary
from ui.parts.texts import clause_of
from ui.session import desk, go
from ui.views.common import clause_to_paste, head, report_or_hint, section, told

_SHOWN = 5
"""Cards that are shown before one asks for the rest."""
_ASKED_IN_CHECK = ("kind", "cpv", "value", "buyer", "place", "date")


def show() -> None:
    """The page."""
    head(told().say("result-title"), told().say("result-lead"))
    report = report_or_hint()
    if report is None:
        return
    _summary(report)
    with st.container(key="questions"):  # there without questions too: what stands below keeps its place when one goes
        _questions(report)
    st.html(fill("ladders", told=told(), rows=[_named(rung) for rung in rungs(report)]))
    if report.indicators:
        st.html(fill("indicators", told=told(), signs=report.indicators))
    _gaps(report)
    declared = parts(report)
    if declared:
        findings = findings_by_id(report)
        st.html(fill("declared", told=told(), report=report, parts=declared, findings=findings))
    if report.cautions:
        st.html(fill("cautions", told=told(), cautions=report.cautions))
    st.html(fill("papers", told=told(), report=report, title=told().say("page-papers")))


def _summary(report: Report) -> None:
    brief = summary(report, overlooked())
    sure = told().say("result-overlooked", count=brief.overlooked) if brief.overlooked is not None else ""
    st.html(
        fill(
            "summary",
            told=told(),
            report=report,
            sure=sure,
            anchor=gaps.anchor_of,
            linked=not any(st.session_state.get(f"filter-{name}") for name in gaps.Filter.__struct_fields__),
            **{name: getattr(brief, name) for name in brief.__struct_fields__ if name != "overlooked"},
        )
    )


def _named(rung: object) -> dict[str, object]:
    row: dict[str, object] = {name: getattr(rung, name) for name in ("category", "found", "asked", "stages")}
    stages = row["stages"]
    assert isinstance(stages, tuple)
    return row | {"stage_names": told().listed([told().named("stage", stage) for stage in stages])}


def _questions(report: Report) -> None:
    if not report.questions:
        return
    section(told().say("result-questions", count=len(report.questions)), told().say("result-questions-lead"))
    for question in report.questions:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.html(fill("question", told=told(), question=question))
            _buttons(question)


def _buttons(question: Question) -> None:
    if question.fact in _ASKED_IN_CHECK:
        if st.button(told().say("result-answer-in-check"), key=f"answer-{question.fact}"):
            go("check")
        return
    for answer in (True, False):
        st.button(
            told().say("result-yes" if answer else "result-no"),
            key=f"answer-{question.fact}-{answer}",
            on_click=_answer,
            args=(question.fact, answer),
            help=plain(question.text),
            disabled=desk().dossier is None,
        )


def _answer(fact: str, answer: bool) -> None:
    context = desk().context
    desk().context = msgspec.structs.replace(context, facts={**context.facts, fact: answer})


def _answered() -> None:
    """What was answered, and a way to take it back."""
    known, spoken = library.facts(), library_words(desk().language)
    for fact, answer in desk().context.facts.items():
        said = told().say("result-yes" if answer else "result-no")
        with st.container(horizontal=True, vertical_alignment="center"):
            st.text(told().say("result-answered", question=fact_in(known[fact], spoken).question, answer=said))
            st.button(told().say("result-take-back"), key=f"back-{fact}", on_click=_forget, args=(fact,))


def _forget(fact: str) -> None:
    context = desk().context
    desk().context = msgspec.structs.replace(
        context, facts={name: answer for name, answer in context.facts.items() if name != fact}
    )


def _gaps(report: Report) -> None:
    with st.container(key="answers"):
        _answered()
    section(told().say("result-gaps"), told().say("result-gaps-lead"))
    by = _filter(gaps.choices(report))
    points = gaps.wanted(report, by)
    st.html(fill("count", text=told().say("result-shown", count=len(points), all=len(gaps.serious(report)))))
    every = st.session_state.get("all-gaps", False)
    notes = summary(report, {}).notes
    for point in points if every else points[:_SHOWN]:
        _card(report, point, notes)
    if len(points) > _SHOWN:
        st.toggle(told().say("result-show-all", count=len(points)), key="all-gaps")


def _filter(choices: gaps.Choices) -> gaps.Filter:
    with st.container(horizontal=True, key="filters"):
        return gaps.Filter(
            severity=_one_of("severity", choices.severity),
            status=_one_of("status", choices.status),
            stage=_one_of("stage", choices.stage),
            category=_one_of("category", choices.category),
            document=_one_of("document", choices.document),
        )


def _one_of(name: str, values: tuple[str, ...]) -> str:
    def label(value: str) -> str:
        if not value:
            return told().say(f"filter-any-{name}")
        if name == "category":
            return told().category(value)
        return value if name == "document" else told().named(name, value)

    chosen: str = st.selectbox(
        told().say(f"filter-{name}"), ("", *values), format_func=label, key=f"filter-{name}", persist_state="session"
    )
    return chosen


def _card(report: Report, point: Verdict, notes: tuple[str, ...]) -> None:
    key = gaps.key_of(point)
    evidence = gaps.evidence(report, point)
    with st.container(border=True, key=f"card-{key.replace('.', '-')}"):
        st.html(
            fill(
                "point", told=told(), point=point, evidence=evidence, notes=notes, level=3, anchor=gaps.anchor_of(point)
            )
        )
        clause = clause_of(point.remedy.clause) if point.remedy else None
        if clause is not None:
            label = told().say("page-remedy")
            with st.expander(label, key=f"paste-{key}", on_change="rerun") as paste:
                if paste.open:
                    clause_to_paste(clause, key)
        with st.container(horizontal=True):
            if evidence and st.button(told().say("result-show-on-page"), key=f"show-{key}"):
                desk().finding = evidence[0].id
                go("page")
            if st.button(told().say("result-decide"), key=f"decide-{key}"):
                desk().subject = key
                go("decide")
