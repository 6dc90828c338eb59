"""The note for the file: what was checked, what was decided and why, what is open. Markdown that reads as text."""

import re
from collections.abc import Iterable, Iterator

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import named
from checker.report import Report
from checker.reporters import overview, tables
from checker.reporters.cleaning import one_line
from checker.reporters.wording import words_of

_MARKUP = re.compile(r"([\\`*_\[\]<>#|~!&]|^[-+=])")
_NUMBERED = re.compile(r"^(\d+)([.)])")


def render(report: Report) -> str:
    """The note as Markdown, in which no word of a paper is markup; the same report gives the same bytes."""
    words = words_of(report)
    return "\n".join(_lines(report, words)).strip() + "\n"


def plain(text: str) -> str:
    """`text` on one line and as Markdown shows it letter by letter."""
    return _NUMBERED.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", one_line(text)))


def signature(words: Catalogue) -> tuple[str, str]:
    """Lines to fill by hand: the program knows neither the day nor the person."""
    return (
        f"{words.say('handout-note-day')}: ____________________",
        f"{words.say('handout-note-name')}: ______________________________",
    )


def _lines(report: Report, words: Catalogue) -> Iterator[str]:
    yield from (f"# {words.say('handout-note-title')}", "", words.say("handout-note-about"), "")
    yield from _part(words.say("handout-note-result"), map(plain, _result(report, words)))
    yield from _part(words.say("handout-note-papers"), _papers(report, words))
    decided = [plain(tables.decision_line(row, report, words)) for row in report.decisions]
    yield from _part(words.say("handout-note-decisions"), decided or [words.say("handout-note-no-decisions")])
    yield from _part(words.say("handout-note-open"), _open(report, words))
    yield from (plain(words.say("report-not-advice")), "", plain(overview.made_by(report)), "")
    for line in signature(words):
        yield from (line, "")


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield from (f"## {title}", "", *(f"- {line}" for line in lines), "")


def _result(report: Report, words: Catalogue) -> Iterator[str]:
    yield words.say("report-checked", profiles=overview.profiles(report))
    yield overview.taken_into_account(report)
    yield overview.coverage(report)
    yield from overview.headline(report)


def _papers(report: Report, words: Catalogue) -> Iterator[str]:
    """Each paper with its hash: the same hash is the same paper, letter for letter."""
    for paper in report.documents:
        told = "; ".join((", ".join(overview.described(words, paper)), *overview.unread_parts(words, paper)))
        yield f"{plain(paper.path)}: {plain(told)}; SHA-256 {paper.sha256}"
    for failure in report.failures:
        yield plain(words.say("report-unread-paper", why=f"{failure.message} {failure.advice}".strip()))


def _open(report: Report, words: Catalogue) -> Iterator[str]:
    for severity in ("must", "should"):
        for verdict in overview.open_verdicts(report, severity):
            weight, status = named(words, "severity", severity), named(words, "status", verdict.status)
            yield plain(f"{weight}: {verdict.title} ({status})")
    if not report.gaps:
        yield words.say("handout-note-nothing-open")
