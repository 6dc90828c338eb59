"""What a reader wants to know first: how much was read, how many points are open, and of which weight."""

from collections.abc import Iterable, Mapping

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import listed, named
from checker.comparison.citing import clause_of, pages_of, speaks
from checker.comparison.sentences import place_at
from checker.report import Finding, Paper, Quote, Report, Verdict
from checker.reporters.cleaning import one_line
from checker.reporters.wording import category_title, words_of
from clauses import library
from clauses.translations import fact as fact_in
from clauses.translations import library_words
from clauses.vocabulary import Stage, Strength

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
    say = words_of(report).say
    failed = len(report.failures) + sum(bool(paper.unread_pages) for paper in report.documents)
    unread = say("report-headline-unread", count=failed) if failed else ""
    shoulds = len(open_verdicts(report, "should"))
    advice = say("report-headline-advice", count=shoulds) if shoulds else say("report-headline-no-advice")
    return tuple(sentence for sentence in (*_law_sentences(report), advice, unread) if sentence)


def _law_sentences(report: Report) -> Iterable[str]:
    say = words_of(report).say
    musts = [verdict.status for verdict in open_verdicts(report, "must")]
    lacking, unclear = musts.count("missing") + musts.count("weak"), musts.count("unclear")
    if all(verdict.duty == "good_practice" for verdict in report.verdicts):
        yield say("report-headline-good-practice")
        return
    if lacking:
        yield say("report-headline-lacking", count=lacking)
    if unclear:
        yield say("report-headline-unclear", count=unclear)
    if any(verdict.status == "depends" and verdict.duty in LAW for verdict in report.verdicts):
        yield say("report-headline-depends")
    elif not any(verdict.severity == "must" for verdict in report.verdicts):
        yield say("report-headline-no-duty")
    elif not musts:
        yield say("report-headline-all-found")


def coverage(report: Report) -> str:
    """How much was read, and how much was not, in two sentences."""
    words = words_of(report)
    pages = sum(paper.pages or 0 for paper in report.documents)
    unread = sum(len(paper.unread_pages) for paper in report.documents)
    unpaged = sum(paper.pages is None for paper in report.documents)
    read = [words.say("report-pages", count=pages - unread)] if pages else []
    read += [words.say("report-papers-without-pages", count=unpaged)] if unpaged else []
    lost = [words.say("report-pages", count=unread)] if unread else []
    lost += [words.say("report-papers", count=len(report.failures))] if report.failures else []
    told = words.say("report-read", what=listed(words, read)) if read else words.say("report-read-nothing")
    gone = words.say("report-lost", lost=listed(words, lost)) if lost else words.say("report-lost-nothing")
    return f"{told} {gone}"


def profiles(report: Report) -> str:
    """The profiles, each with its version."""
    return ", ".join(f"{name} ({version})" for name, version in report.tool.profiles.items())


def made_by(report: Report) -> str:
    """The versions of the program and of its readers."""
    say, version = words_of(report).say, report.tool.version
    readers = ", ".join(f"{name} {model}" for name, model in report.tool.models.items())
    if not readers:
        return say("report-made-by", version=version)
    return say("report-made-by-readers", version=version, readers=readers)


def taken_into_account(report: Report) -> str:
    """What was known beside the papers, in one sentence."""
    say, lines = words_of(report).say, context_lines(report)
    return say("report-context", given="; ".join(lines)) if lines else say("report-context-nothing")


def described(words: Catalogue, paper: Paper) -> tuple[str, ...]:
    """Role, pages, passages and language of a paper."""
    pages = words.say("report-pages", count=paper.pages) if paper.pages is not None else words.say("report-no-pages")
    passages = words.say("report-passages", count=paper.passages)
    return (named(words, "role", paper.role), pages, passages, named(words, "language", paper.language))


def unread_parts(words: Catalogue, paper: Paper) -> tuple[str, ...]:
    """What of a paper was not read, a sentence for each kind."""
    pages = page_list(words, paper.unread_pages)
    told = (
        words.say("report-unread-pages", count=len(paper.unread_pages), pages=pages) if pages else "",
        words.say("report-unread-passages", count=paper.unread_passages) if paper.unread_passages else "",
    )
    return tuple(sentence for sentence in told if sentence)


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


def unsaid(words: Catalogue, verdict: Verdict) -> tuple[str, ...]:
    """What is lacking and not named already in the sentence that says why."""
    stages = [stage for stage in Stage if stage == verdict.stage]
    places = [place_at(words, stage) for stage in stages]
    return tuple(name for name in verdict.lacking if name not in verdict.because and name not in places)


def unasked(verdict: Verdict) -> str:
    """The question that decides, unless the sentence that says why asks it already."""
    question = verdict.question or ""
    return "" if question in verdict.because else question


def buyer_acts(report: Report) -> tuple[Verdict, ...]:
    """What the buyer has to do itself here: no wording fulfils it."""
    told = _told_of_acts(report)
    return tuple(verdict for verdict in report.verdicts if _is_act(verdict, told))


def _told_of_acts(report: Report) -> tuple[str, ...]:
    """What is said of a buyer's act that is to be done; one that is not asked for here has another reason."""
    words = words_of(report)
    return words.say("verdict-buyer-act"), words.say("verdict-no-clause")


def _is_act(verdict: Verdict, told: tuple[str, ...]) -> bool:
    return verdict.fulfilled_by == "buyer_act" and verdict.because in told


def set_aside(report: Report) -> tuple[Verdict, ...]:
    """Requirements that do not apply here, each with its reason."""
    told = _told_of_acts(report)
    return tuple(
        verdict for verdict in report.verdicts if verdict.status == "not_applicable" and not _is_act(verdict, told)
    )


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


def silent_titles(report: Report) -> str:
    """The titles of the categories that were neither found nor asked for."""
    words = words_of(report)
    return ", ".join(category_title(words, category) for category in silent_categories(report))


def stage_names(words: Catalogue, stages: Iterable[str]) -> str:
    """The names of stages, with commas between them."""
    return ", ".join(named(words, "stage", stage) for stage in stages)


def findings_by_id(report: Report) -> dict[str, Finding]:
    """All findings by their id."""
    return {finding.id: finding for finding in report.findings}


def place_of(words: Catalogue, cited: Finding | Quote) -> str:
    """File, page and clause number, as a person would cite it."""
    heading = cited.heading if isinstance(cited, Finding) else ""
    parts = (
        cited.document,
        page_of(words, cited),
        clause_of(words, cited.number),
        words.say("name-place-heading", heading=heading) if heading else "",
    )
    return one_line(", ".join(part for part in parts if part))


def page_of(words: Catalogue, cited: Finding | Quote) -> str:
    """The page or pages of a passage, or the number of its paragraph where there are no pages.

    Paragraphs are not counted where the number is found by itself: a notice in structured form has fields, and nobody
    who opens it sees a second paragraph.
    """
    paragraphs = [place.paragraph for place in cited.places if place.paragraph is not None]
    told = pages_of(words, cited.places)
    if told or not paragraphs or speaks(cited.number):
        return told
    return words.say("name-place-paragraph", number=str(paragraphs[0] + 1))


def page_list(words: Catalogue, pages: Iterable[int]) -> str:
    """Page numbers with runs joined: `1, 4 to 7, 9`."""
    runs: list[list[int]] = []
    for page in sorted(pages):
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ", ".join(_run(words, run) for run in runs)


def _run(words: Catalogue, run: list[int]) -> str:
    if len(run) == 1:
        return str(run[0])
    return words.say("name-place-range", first=str(run[0]), last=str(run[-1]))


def context_lines(report: Report) -> tuple[str, ...]:
    """What was taken into account beside the papers, each value with where it came from."""
    words = words_of(report)
    known = {name: given for name, given in report.context.items() if given.value not in (None, "", ())}
    return tuple(
        f"{_context_name(words, name)}: {_value(words, name, given.value)} ({named(words, 'origin', given.origin)})"
        for name, given in known.items()
    )


def _context_name(words: Catalogue, name: str) -> str:
    """The name of a value; a fact is named by its question."""
    return _question(words, name.partition(":")[2]) if ":" in name else named(words, "context", name)


def _question(words: Catalogue, fact: str) -> str:
    known = library.facts().get(fact)
    return fact_in(known, library_words(words.language)).question if known else fact


def _value(words: Catalogue, name: str, value: object) -> str:
    if isinstance(value, tuple | list):
        return listed(words, [_value(words, name, item) for item in value], "or")
    if isinstance(value, bool):
        return words.say("name-yes" if value else "name-no")
    if isinstance(value, float | int):
        return words.say("name-number", number=value)
    return named(words, name.removeprefix("sector_"), str(value)) if name in _NAMED else str(value)


_NAMED = ("kind", "regime", "buyer", "phase", "sector_risk", "procedure")
"""Values of the context that are ids."""
