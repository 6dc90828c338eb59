"""Labelled passages written for this project: rows, their reader, and the split by document.

Each language has a folder `corpus/data/<language>/` with `passages.jsonl` (one row a line) and `card.md`.
"""

import hashlib
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import msgspec

from clauses import library
from clauses.errors import LibraryError
from clauses.vocabulary import LANGUAGES, Element, Strength, strength_of

DATA = Path(__file__).parent / "data"
TEST_SHARE = 5
"""One document in so many is kept for measuring."""


class Genre(StrEnum):
    """The kind of paper a passage stands in."""

    CONTRACT = "contract"
    NOTICE = "notice"
    INSTRUCTIONS = "instructions"
    SPECIFICATION = "specification"
    CODE_OF_CONDUCT = "code_of_conduct"
    DECLARATION = "declaration"
    PRICE_SCHEDULE = "price_schedule"
    POLICY = "policy"
    STATUTE = "statute"


class Label(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One category that a passage carries, with its elements by `docs/annotation.md`."""

    category: str
    elements: tuple[Element, ...] = ()

    @property
    def strength(self) -> Strength:
        """The strength that follows from the elements."""
        return strength_of(self.elements)


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One labelled passage."""

    id: str
    """`<language>-<number>`, unique in the corpus."""
    document: str
    """The invented paper it stands in; a split never parts a document."""
    genre: Genre
    text: str
    heading: str = ""
    lead_in: str = ""
    labels: tuple[Label, ...] = ()
    look_alike: str = ""
    """For a passage that carries nothing but looks as if: what it really speaks of, in a few English words."""

    @property
    def language(self) -> str:
        """The language of the passage."""
        return self.id.partition("-")[0]

    @property
    def held_out(self) -> bool:
        """Whether the row belongs to the half that is only measured with."""
        return int(hashlib.sha256(self.document.encode()).hexdigest(), 16) % TEST_SHARE == 0


def languages() -> tuple[str, ...]:
    """The languages that have a corpus."""
    return tuple(language for language in LANGUAGES if (DATA / language / "passages.jsonl").is_file())


def rows(language: str) -> Iterator[Row]:
    """The rows of one language, each checked; `LibraryError` names file, line and what is wrong."""
    path = DATA / language / "passages.jsonl"
    seen: set[str] = set()
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            where = f"corpus/data/{language}/{path.name}:{number}"
            try:
                row = msgspec.json.decode(line, type=Row)
            except msgspec.MsgspecError as error:
                raise LibraryError(f"{where}: {error}.") from error
            problem = _problem(row, language, seen)
            if problem:
                raise LibraryError(f"{where}: {problem}.")
            seen.add(row.id)
            yield row


def _problem(row: Row, language: str, seen: set[str]) -> str:
    """What is wrong with a row, or nothing."""
    known = library.categories()
    named = [label.category for label in row.labels]
    checks = {
        f"the id {row.id!r} does not begin with {language}-": row.language == language,
        f"the id {row.id!r} stands twice": row.id not in seen,
        "the text is empty": bool(row.text.strip()),
        f"an unknown category in {named}": all(name in known for name in named),
        f"a category twice in {named}": len(named) == len(set(named)),
        "an element twice": all(len(label.elements) == len(set(label.elements)) for label in row.labels),
        "labels and look_alike together": not (row.labels and row.look_alike),
    }
    return next((problem for problem, fine in checks.items() if not fine), "")


def digest() -> str:
    """Twelve letters that change whenever a passage or a label does."""
    whole = hashlib.sha256()
    for language in languages():
        whole.update(language.encode() + b"\0" + (DATA / language / "passages.jsonl").read_bytes() + b"\0")
    return whole.hexdigest()[:12]
