"""What the notice declares and what the papers say, ready to be shown: titled lists of sentences to quote."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import listed, named
from checker.report import DeclaredCode, Finding, Report
from checker.reporters.overview import findings_by_id, place_of
from checker.reporters.wording import category_title, words_of
from clauses.codes import UMBRELLA


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One line of a list."""

    sentence: str
    more: str = ""
    evidence: tuple[str, ...] = ()
    """Ids of the findings on which it rests."""


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One list with its title."""

    title: str
    rows: tuple[Row, ...]


def parts(report: Report) -> tuple[Part, ...]:
    """The lists of the section; none where there is no notice. The three main lists are there even when empty."""
    if not report.declared.notices:
        return ()
    return (*_main(report), *(part for part in _minor(report) if part.rows))


def _main(report: Report) -> Iterator[Part]:
    told, words = report.declared, words_of(report)
    yield _part(words, "found", [_row(words, row) for row in told.found])
    yield _part(words, "not-found", [_row(words, row) for row in told.not_found])
    yield _part(words, "not-declared", [Row(sentence=row.sentence, evidence=row.evidence) for row in told.not_declared])


def _minor(report: Report) -> Iterator[Part]:
    told, words = report.declared, words_of(report)
    findings = findings_by_id(report)
    yield _part(words, "own-words", _own(words, (findings[name] for name in told.own_words)))
    yield _part(words, "contradictions", [Row(sentence=row.sentence) for row in told.contradictions])
    yield _part(words, "denied", _together(words, told.denied))
    yield _part(words, "other", _together(words, told.other))


def _part(words: Catalogue, name: str, rows: Sequence[Row]) -> Part:
    return Part(title=words.say(f"declared-list-{name}", count=len(rows)), rows=tuple(rows))


def _row(words: Catalogue, row: DeclaredCode) -> Row:
    titles = [category_title(words, category) for category in row.absent]
    beside = row.found and titles and row.eforms != UMBRELLA
    more = words.say("declared-absent", subjects=listed(words, titles, "or")) if beside else ""
    return Row(sentence=row.sentence, more=more, evidence=row.evidence)


def _together(words: Catalogue, rows: Sequence[DeclaredCode]) -> list[Row]:
    """Codes of which nothing more is to be said, one line for each field."""
    fields: dict[str, list[str]] = {}
    for row in rows:
        fields.setdefault(row.field, []).append(row.code)
    lines = (words.say("declared-codes", field=field, codes=", ".join(codes)) for field, codes in fields.items())
    return [Row(sentence=line) for line in lines]


def _own(words: Catalogue, findings: Iterable[Finding]) -> list[Row]:
    """The passages of the notice, each once with all that it speaks of."""
    passages: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        passages.setdefault((finding.document, finding.number, finding.text), []).append(finding)
    return [_passage(words, group) for group in passages.values()]


def _passage(words: Catalogue, findings: Sequence[Finding]) -> Row:
    subjects = [
        words.say(
            "declared-subject",
            title=category_title(words, finding.category),
            strength=named(words, "strength", finding.strength),
        )
        for finding in findings
    ]
    return Row(sentence=f"{place_of(words, findings[0])}: {'; '.join(subjects)}", evidence=(findings[0].id,))
