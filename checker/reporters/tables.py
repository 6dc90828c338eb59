"""The report as tables of plain values, for the formats that hold tables: one row for each thing.

A cell is a number or a text that is safe to show and that no spreadsheet takes for a formula.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import named
from checker.report import CautionRaised, Citation, DecisionTold, Finding, Level, Quote, Report, Verdict
from checker.reporters import overview
from checker.reporters.cleaning import in_xml, one_line, visible
from checker.reporters.declared import parts
from checker.reporters.wording import answer_to, category_title, words_of

Cell = str | int | float
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""Signs with which a spreadsheet begins to calculate, or to fetch things."""


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """One table with the titles of its columns."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def harmless(text: str) -> str:
    """`text` as a spreadsheet may have it: an apostrophe goes before what would begin a formula."""
    shown = in_xml(visible(text))
    return f"'{shown}" if shown.lstrip(" \n").startswith(_FORMULA) or shown.startswith("\n") else shown


def verdicts(report: Report) -> Table:
    """One row for each verdict, complete in itself: with the words found and where they stand."""
    words = words_of(report)
    findings = overview.findings_by_id(report)
    rows = (_verdict(verdict, findings, words) for verdict in report.verdicts)
    return _table(words, "handout-sheet-verdicts", _VERDICT, rows)


_VERDICT = (
    "requirement", "profile", "title", "subject", "stage", "weight", "result", "because", "lacking", "found-level",
    "asked-level", "reason", "notes", "question", "sources", "words-found", "clause", "paste", "duty", "decision",
)  # fmt: skip


def _verdict(verdict: Verdict, findings: Mapping[str, Finding], words: Catalogue) -> Iterator[Cell]:
    yield verdict.requirement_id
    yield verdict.profile
    yield verdict.title
    yield category_title(words, verdict.category) if verdict.category else ""
    yield named(words, "stage", verdict.stage)
    yield named(words, "severity", verdict.severity)
    yield named(words, "status", verdict.status)
    yield verdict.because
    yield "\n".join(verdict.lacking)
    yield _level(verdict.found, words)
    yield _level(verdict.required, words)
    yield verdict.reason
    yield "\n".join(verdict.notes)
    yield verdict.question or ""
    yield sources(verdict.sources, words)
    yield _quotes(verdict.evidence, findings, words)
    yield verdict.remedy.clause if verdict.remedy else ""
    yield verdict.remedy.text.strip() if verdict.remedy else ""
    yield named(words, "duty", verdict.duty)
    yield words.say(f"handout-decision-{verdict.decision.replace('_', '-')}") if verdict.decision else ""


def _quotes(ids: Iterable[str], findings: Mapping[str, Finding], words: Catalogue) -> str:
    shown = (findings[name] for name in ids if name in findings)
    return "\n\n".join(f"{overview.place_of(words, finding)}:\n“{visible(finding.text)}”" for finding in shown)


def _level(level: Level, words: Catalogue) -> str:
    return named(words, "strength", level.strength)


def sources(citations: Iterable[Citation], words: Catalogue) -> str:
    """Each instrument with its provision, how it was checked and where it is published, a line each."""
    return "\n".join(
        one_line(f"{row.instrument}, {row.provision} ({named(words, 'verified', row.verified)}) {row.url or ''}")
        for row in citations
    )


def findings(report: Report) -> Table:
    """One row for each finding."""
    words = words_of(report)
    rows = (_finding(finding, words) for finding in report.findings)
    return _table(words, "handout-sheet-findings", _FINDING, rows)


_FINDING = (
    "finding", "subject", "found-level", "elements", "stage", "paper", "place", "number", "heading", "words-found",
    "signal-words", "language", "confidence", "reader",
)  # fmt: skip


def _finding(finding: Finding, words: Catalogue) -> Iterator[Cell]:
    yield finding.id
    yield category_title(words, finding.category)
    yield named(words, "strength", finding.strength)
    yield "\n".join(named(words, "element", element) for element in finding.elements)
    yield named(words, "stage", finding.stage)
    yield finding.document
    yield overview.page_of(words, finding)
    yield finding.number
    yield finding.heading
    yield finding.text
    yield finding.text[finding.start : finding.end]
    yield named(words, "language", finding.language)
    yield round(finding.confidence, 3)
    yield finding.reader


def papers(report: Report) -> Table:
    """One row for each paper, those that could not be read last."""
    words = words_of(report)
    read: list[tuple[Cell, ...]] = [
        (
            paper.path,
            named(words, "role", paper.role),
            named(words, "format", paper.format),
            paper.pages if paper.pages is not None else words.say("report-no-pages"),
            paper.passages,
            named(words, "language", paper.language),
            "\n".join((*overview.unread_parts(words, paper), *paper.warnings)),
            paper.sha256,
        )
        for paper in report.documents
    ]
    lost: list[tuple[Cell, ...]] = [
        (row.path, "", "", "", "", "", words.say("report-unread-paper", why=f"{row.message} {row.advice}".strip()), "")
        for row in report.failures
    ]
    return _table(words, "handout-sheet-papers", PAPER, [*read, *lost])


PAPER = ("paper", "role", "format", "pages", "passages", "language", "unread", "hash")
"""The columns of the table of papers."""


def cautions(report: Report) -> Table:
    """One row for each caution and each passage that raises it."""
    words = words_of(report)
    known = overview.findings_by_id(report)
    rows = (
        (
            caution.title,
            caution.because,
            overview.place_of(words, passage) if passage else "",
            passage.text if passage else "",
            sources(caution.sources, words),
        )
        for caution in report.cautions
        for passage in passages_of(caution, known) or (None,)
    )
    return _table(words, "handout-sheet-cautions", ("title", "because", "place", "words-found", "sources"), rows)


def passages_of(caution: CautionRaised, known: Mapping[str, Finding]) -> tuple[Finding | Quote, ...]:
    """The passages that raise a caution: as they are quoted, or the findings that stand for them."""
    return caution.quotes or tuple(known[name] for name in caution.evidence if name in known)


def declared(report: Report) -> Table:
    """What the notice declares, held against the papers; no rows where there is no notice."""
    words = words_of(report)
    known = overview.findings_by_id(report)
    rows = (
        (part.title, f"{row.sentence} {row.more}".strip(), _quotes(row.evidence, known, words))
        for part in parts(report)
        for row in part.rows
    )
    return _table(words, "handout-sheet-declared", ("kind", "what", "words-found"), rows)


def to_do(report: Report) -> Table:
    """The questions that decide something, and what the buyer has to do itself."""
    words = words_of(report)
    asked = (
        (words.say("handout-kind-question"), row.text, answer_to(words, row.fact), "\n".join(row.decides), "")
        for row in report.questions
    )
    acts = (
        (words.say("handout-kind-act"), row.title, row.reason, row.requirement_id, sources(row.sources, words))
        for row in overview.buyer_acts(report)
    )
    return _table(words, "handout-sheet-to-do", ("kind", "what", "how", "about", "sources"), [*asked, *acts])


def decisions(report: Report) -> Table:
    """What people decided, and what became of it."""
    words = words_of(report)
    rows = (
        (
            words.say(f"handout-decision-{row.kind.replace('_', '-')}"),
            decided_on(row, report, words),
            row.reason,
            row.by,
            words.say(f"handout-state-{row.state}"),
            row.because,
        )
        for row in report.decisions
    )
    columns = ("decision", "about", "decision-reason", "decision-by", "decision-state", "decision-note")
    return _table(words, "handout-sheet-decisions", columns, rows)


def decided_on(decision: DecisionTold, report: Report, words: Catalogue) -> str:
    """What a decision is about: the title of a requirement, or the subject and the paper of a passage."""
    if decision.passage is not None:
        subject = category_title(words, decision.passage.category)
        return words.say("handout-decided-passage", subject=subject, paper=one_line(decision.passage.document))
    asked = (row for row in report.verdicts if row.profile == decision.profile)
    title = next((row.title for row in asked if row.requirement_id == decision.requirement), "")
    return f"{title} [{decision.profile}: {decision.requirement}]".strip()


def decision_line(decision: DecisionTold, report: Report, words: Catalogue) -> str:
    """A decision in one line: on what, which, whether it applies, why, and by whom."""
    kind = words.say(f"handout-decision-{decision.kind.replace('_', '-')}")
    about, state = decided_on(decision, report, words), words.say(f"handout-state-{decision.state}")
    by = f"({decision.by})" if decision.by else ""
    parts = (f"{about}: {kind} ({state}).", decision.reason, by, decision.because)
    return one_line(" ".join(part for part in parts if part))


def about(report: Report) -> Table:
    """What the report is, what it was held against, and how its cells are to be read."""
    words = words_of(report)
    told = (
        *overview.headline(report),
        overview.coverage(report),
        words.say("report-checked", profiles=overview.profiles(report)),
        overview.taken_into_account(report),
        overview.made_by(report),
        words.say("report-not-advice"),
        words.say("report-remedy-blanks"),
        words.say("handout-cells"),
    )
    return _table(words, "handout-sheet-about", ("what",), ((line,) for line in told))


def _table(words: Catalogue, title: str, columns: Iterable[str], rows: Iterable[Iterable[Cell]]) -> Table:
    return Table(
        title=words.say(title),
        columns=tuple(words.say(f"handout-column-{column}") for column in columns),
        rows=tuple(tuple(harmless(cell) if isinstance(cell, str) else cell for cell in row) for row in rows),
    )
