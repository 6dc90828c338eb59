"""What a reader wants to know first: how much was read, how many points are open, and of which weight."""

from collections.abc import Iterable, Mapping

import msgspec

from checker.comparison.sentences import BUYER_ACT, NO_CLAUSE
from checker.report import Finding, Quote, Report, Verdict
from checker.reporters.cleaning import one_line
from checker.reporters.wording import CONTEXT, ORIGIN, counted, named
from clauses.vocabulary import Strength
from models.passage import Place

OPEN = ("missing", "weak", "unclear", "depends")
LAW = ("mandatory", "conditional")
SEVERITIES = ("must", "should", "could", "note")


class Ladder(msgspec.Struct, frozen=True, kw_only=True):
    """How far up a category stands, and how far it is asked to: both 0 to 4."""

    category: str
    found: Strength
    asked: Strength
    stages: tuple[str, ...]
    """Stages at which it was found."""


def headline(report: Report) -> tuple[str, ...]:
    """The result in two to four plain sentences."""
    failed = len(report.failures) + sum(bool(paper.unread_pages) for paper in report.documents)
    unread = f"{counted(failed, 'paper')} could not be read, or not wholly; a person must look there." if failed else ""
    shoulds = len(open_verdicts(report, "should"))
    return tuple(sentence for sentence in (*_law_sentences(report), _advice_sentence(shoulds), unread) if sentence)


def _law_sentences(report: Report) -> Iterable[str]:
    musts = [verdict.status for verdict in open_verdicts(report, "must")]
    lacking, unclear = musts.count("missing") + musts.count("weak"), musts.count("unclear")
    if all(verdict.duty == "good_practice" for verdict in report.verdicts):
        yield "Checked against good practice only; what the law asks for was not looked at."
        return
    if lacking:
        yield f"The law asks for {_things(lacking)} that these papers do not say, or do not say firmly enough."
    if unclear:
        yield f"For {_things(unclear)} that the law asks for, a person must look: this reader cannot tell."
    if any(verdict.status == "depends" and verdict.duty in LAW for verdict in report.verdicts):
        yield "Whether the law asks for more hangs on facts that the papers do not show; see the questions."
    elif not any(verdict.severity == "must" for verdict in report.verdicts):
        yield "No duty of law was found to apply to these papers in the profiles they were checked against."
    elif not musts:
        yield "All wording that the law asks for in these papers was found."


def _things(number: int) -> str:
    return "one thing" if number == 1 else f"{number} things"


def _advice_sentence(shoulds: int) -> str:
    if not shoulds:
        return "No recommended point is open."
    return "One recommended point is open." if shoulds == 1 else f"{shoulds} recommended points are open."


def coverage(report: Report) -> str:
    """How much was read, and how much was not, in one sentence."""
    pages = sum(paper.pages or 0 for paper in report.documents)
    unread = sum(len(paper.unread_pages) for paper in report.documents)
    unpaged = sum(paper.pages is None for paper in report.documents)
    read = [counted(pages - unread, "page")] if pages else []
    read += [f"{counted(unpaged, 'paper')} without page numbers"] if unpaged else []
    lost = [counted(unread, "page")] if unread else []
    lost += [counted(len(report.failures), "paper")] if report.failures else []
    told = f"Read: {' and '.join(read) or 'nothing'}."
    return f"{told} Not read: {' and '.join(lost)}." if lost else f"{told} Nothing was left unread."


def open_verdicts(report: Report, severity: str) -> tuple[Verdict, ...]:
    """The open points of one severity: missing first, then weak, unclear, and those that depend on a fact."""
    chosen = [verdict for verdict in report.verdicts if verdict.severity == severity and verdict.status in OPEN]
    return tuple(sorted(chosen, key=lambda verdict: OPEN.index(verdict.status)))


def met_verdicts(report: Report) -> tuple[Verdict, ...]:
    """What was asked and found."""
    return tuple(verdict for verdict in report.verdicts if verdict.status == "met")


def shared_notes(report: Report) -> tuple[str, ...]:
    """Notes that all open points carry alike; they are told once."""
    notes = [verdict.notes for severity in ("must", "should") for verdict in open_verdicts(report, severity)]
    return tuple(note for note in notes[0] if all(note in other for other in notes)) if len(notes) > 1 else ()


def unsaid(verdict: Verdict) -> tuple[str, ...]:
    """What is lacking and not named already in the sentence that says why."""
    return tuple(name for name in verdict.lacking if name.removeprefix("a place in ") not in verdict.because)


def unasked(verdict: Verdict) -> str:
    """The question that decides, unless the sentence that says why asks it already."""
    question = verdict.question or ""
    return "" if question in verdict.because else question


def buyer_acts(report: Report) -> tuple[Verdict, ...]:
    """What the buyer has to do itself here: no wording fulfils it."""
    return tuple(filter(_is_act, report.verdicts))


def _is_act(verdict: Verdict) -> bool:
    return verdict.fulfilled_by == "buyer_act" and verdict.because in (BUYER_ACT, NO_CLAUSE)


def set_aside(report: Report) -> tuple[Verdict, ...]:
    """Requirements that do not apply here, each with its reason."""
    return tuple(verdict for verdict in report.verdicts if verdict.status == "not_applicable" and not _is_act(verdict))


def ladders(report: Report) -> tuple[Ladder, ...]:
    """Every category that was found or asked for, the widest shortfall first."""
    asked = _asked(report.verdicts)
    rows = [
        Ladder(
            category=row.category,
            found=Strength.parse(row.strength),
            asked=asked.get(row.category, Strength.ABSENT),
            stages=tuple(row.by_stage),
        )
        for row in report.categories
    ]
    told = [row for row in rows if row.found or row.asked]
    return tuple(sorted(told, key=lambda row: (row.found - row.asked if row.found < row.asked else 0, row.category)))


def _asked(verdicts: Iterable[Verdict]) -> Mapping[str, Strength]:
    asked: dict[str, Strength] = {}
    for verdict in verdicts:
        if verdict.category and verdict.status != "not_applicable" and verdict.severity in ("must", "should"):
            level = Strength.parse(verdict.required.strength)
            asked[verdict.category] = max(level, asked.get(verdict.category, Strength.ABSENT))
    return asked


def silent_categories(report: Report) -> tuple[str, ...]:
    """Categories that were neither found nor asked for."""
    told = {row.category for row in ladders(report)}
    return tuple(row.category for row in report.categories if row.category not in told)


def findings_by_id(report: Report) -> dict[str, Finding]:
    """All findings by their id."""
    return {finding.id: finding for finding in report.findings}


def place_of(words: Finding | Quote) -> str:
    """File, page and clause number, as a person would cite it."""
    heading = words.heading if isinstance(words, Finding) else ""
    clause = f"clause {words.number}" if words.number else ""
    parts = (words.document, _page_of(words.places), clause, f"under “{heading}”" if heading else "")
    return one_line(", ".join(part for part in parts if part))


def _page_of(places: tuple[Place, ...]) -> str:
    pages = sorted({place.page for place in places if place.page is not None})
    if pages:
        return f"page {pages[0]}" if len(pages) == 1 else f"pages {pages[0]} to {pages[-1]}"
    paragraphs = [place.paragraph for place in places if place.paragraph is not None]
    return f"paragraph {paragraphs[0] + 1}" if paragraphs else ""


def page_list(pages: Iterable[int]) -> str:
    """Page numbers with runs joined: `1, 4 to 7, 9`."""
    runs: list[list[int]] = []
    for page in sorted(pages):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs)


def context_lines(report: Report) -> tuple[str, ...]:
    """What was taken into account beside the papers, each value with where it came from."""
    known = {name: given for name, given in report.context.items() if given.value not in (None, "", ())}
    return tuple(
        f"{named(CONTEXT, name)}: {_value(given.value)} ({named(ORIGIN, given.origin)})"
        for name, given in known.items()
    )


def _value(value: object) -> str:
    if isinstance(value, tuple | list):
        return " or ".join(str(item) for item in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,.2f}".removesuffix(".00") if isinstance(value, float) else str(value)
