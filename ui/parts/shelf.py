"""The library as one walks along its shelves: subjects, requirements, countries."""

from collections.abc import Iterable, Sequence
from functools import cache

import msgspec

from clauses import library
from clauses.records import Category, Example, Requirement
from clauses.translations import translated
from clauses.vocabulary import Duty, FulfilledBy


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A requirement with its profile."""

    profile: str
    title: str
    reason: str
    record: Requirement


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """How many requirements a profile has on a subject, and whether one of them is law."""

    count: int
    law: bool


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A subject across all profiles."""

    category: str
    cells: tuple[Cell, ...]


@cache
def rows(language: str) -> tuple[Row, ...]:
    """Every requirement of every profile, told in `language` as far as it is translated."""
    return tuple(
        Row(profile=name, title=record.title, reason=record.reason, record=record)
        for name in library.profile_ids()
        for record in translated(library.profile(name), language).requirements
    )


def search(found: Iterable[Row], words: str, *, profile: str = "", category: str = "") -> tuple[Row, ...]:
    """The requirements in which every one of `words` occurs, of one profile and subject where these are given."""
    wanted = words.casefold().split()
    return tuple(
        row
        for row in found
        if profile in ("", row.profile)
        and category in ("", row.record.category)
        and all(word in _text(row) for word in wanted)
    )


def _text(row: Row) -> str:
    sources = " ".join(f"{source.instrument} {source.provision}" for source in row.record.sources)
    return f"{row.title} {row.reason} {row.record.id} {sources}".casefold()


def matrix(profiles: Sequence[str]) -> tuple[Line, ...]:
    """Subjects down, profiles across: only what wording in the papers can fulfil."""
    return tuple(
        Line(category=category, cells=tuple(_cell(category, name) for name in profiles))
        for category in library.categories()
    )


def _cell(category: str, profile: str) -> Cell:
    asked = [
        record
        for record in library.profile(profile).requirements
        if record.category == category and record.fulfilled_by in (FulfilledBy.DOCUMENT, FulfilledBy.NOTICE)
    ]
    return Cell(count=len(asked), law=any(record.duty in (Duty.MANDATORY, Duty.CONDITIONAL) for record in asked))


def examples(record: Category, language: str) -> tuple[Example, ...]:
    """Passages that are read as the subject: those in `language`, or else the English ones."""
    own = tuple(example for example in record.examples if example.language == language)
    return own or tuple(example for example in record.examples if example.language == "en")
