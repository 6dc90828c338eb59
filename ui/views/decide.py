"""Decide: accept, wrong reading, overlooked, not applicable; each with its reason, each to be taken back."""

from collections.abc import Mapping

import streamlit as st

from checker.report import DecisionTold, Finding, Report, Verdict
from checker.reporters import overview
from checker.review.decisions import Kind, latest, mark_of, on_finding, on_verdict
from clauses.errors import FairclauseError
from ui.parts import gaps
from ui.parts.markup import fill, plain
from ui.parts.passages import in_order
from ui.session import desk
from ui.views.common import finding_label, head, report_or_hint, section, told

_OF_PASSAGES = (Kind.WRONG_READING, Kind.ACCEPT)
_OF_POINTS = (Kind.NOT_APPLICABLE, Kind.OVERLOOKED, Kind.ACCEPT)


def show() -> None:
    """The page."""
    head(told().say("decide-title"), told().say("decide-lead"))
    report = report_or_hint()
    if report is None:
        return
    if desk().dossier is None:
        st.html(fill("count", text=told().say("decide-needs-papers")))
    else:
        _form(report)
    _list(report)


def _form(report: Report) -> None:
    points = {gaps.key_of(verdict): verdict for verdict in (*gaps.open_points(report), *overview.met_verdicts(report))}
    findings = {finding.id: finding for finding in in_order(report)}
    subject = _choose(points, findings)
    if subject in points:
        evidence = gaps.evidence(report, points[subject])
        st.html(fill("point", told=told(), point=points[subject], evidence=evidence, notes=(), level=2, anchor=""))
    elif subject in findings:
        st.html(fill("passage", told=told(), finding=findings[subject]))
    _decision(report, subject, _OF_POINTS if subject in points else _OF_PASSAGES)


def _choose(points: Mapping[str, Verdict], findings: Mapping[str, Finding]) -> str:
    """What the decision is about: the point or passage from which one came, another point, or a passage near it."""
    if desk().subject not in points and desk().subject not in findings:
        desk().subject = next(iter(points), "") or next(iter(findings), "")

    def label(name: str) -> str:
        if name in points:
            status = told().named("status", points[name].status)
            return told().say("decide-of-point", title=points[name].title, status=status)
        return told().say("decide-of-passage", passage=finding_label(findings[name])) if name in findings else name

    st.session_state["subject"] = desk().subject
    st.selectbox(
        told().say("decide-subject"),
        [*points, *_near(points, findings)],
        format_func=label,
        key="subject",
        help=told().say("decide-subject-help"),
        on_change=_subject_chosen,
    )
    return desk().subject


def _near(points: Mapping[str, Verdict], findings: Mapping[str, Finding]) -> list[str]:
    """The passages on the subject in hand: all those of a long contract are too many for one list."""
    if desk().subject in findings:
        category: str | None = findings[desk().subject].category
    else:
        category = points[desk().subject].category if points else None
    resting = set(points[desk().subject].evidence) if desk().subject in points else set()
    return [name for name, finding in findings.items() if finding.category == category or name in resting]


def _decision(report: Report, subject: str, kinds: tuple[Kind, ...]) -> None:
    with st.form(f"decision-{subject}", border=False):
        st.radio(
            told().say("decide-kind"),
            kinds,
            format_func=lambda kind: told().say(f"decide-kind-{kind.value.replace('_', '-')}"),
            key=f"kind-{subject}",
        )
        help_ = told().say("decide-reason-help")
        st.text_area(told().say("decide-reason"), help=help_, key=f"reason-{subject}")
        st.text_input(told().say("decide-by"), help=told().say("decide-by-help"), key=f"by-{subject}")
        st.form_submit_button(told().say("decide-do"), type="primary", on_click=_decide, args=(report, subject))
    if refused := st.session_state.pop("refused", ""):
        st.error(plain(refused))


def _subject_chosen() -> None:
    desk().subject = st.session_state["subject"]


def _decide(report: Report, subject: str) -> None:
    """Takes what was written into the form over, before the page is made again."""
    kind, reason, by = (st.session_state[f"{name}-{subject}"] for name in ("kind", "reason", "by"))
    point = gaps.point_of(report, subject)
    try:
        decision = on_verdict(point, kind, reason, by=by) if point else on_finding(report, subject, kind, reason, by=by)
    except FairclauseError as error:
        st.session_state["refused"] = told().say("decide-reason-missing") if not reason.strip() else told().error(error)
        return
    desk().decisions = latest((*desk().decisions, decision))
    st.session_state["decided"] = True


def _list(report: Report) -> None:
    if st.session_state.pop("decided", False):
        st.success(told().say("decide-done"))
    section(told().say("decide-list", count=len(report.decisions)))
    if not report.decisions:
        st.html(fill("count", text=told().say("decide-list-empty")))
    for index, decision in enumerate(report.decisions):
        with st.container(border=True):
            st.html(fill("decisions", told=told(), decision=decision, subject=_subject(report, decision)))
            if desk().dossier is not None:
                st.button(told().say("decide-take-back"), key=f"undo-{index}", on_click=_undo, args=(index,))


def _undo(index: int) -> None:
    kept = list(latest(desk().decisions))
    del kept[index]
    desk().decisions = tuple(kept)


def _subject(report: Report, decision: DecisionTold) -> str:
    if decision.passage is None:
        point = gaps.point_of(report, f"{decision.profile}.{decision.requirement}")
        return point.title if point else decision.requirement
    place = next((told().place(f) for f in report.findings if mark_of(f, report) == decision.passage), "")
    return f"{told().category(decision.passage.category)}: {place or decision.passage.document}"
