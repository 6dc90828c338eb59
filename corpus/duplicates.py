"""Passages that nearly repeat one another: what stands in both halves of the corpus would flatter the readers."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from corpus.passages import Row

LENGTH = 5
"""Letters in a shingle."""
_NO_WORD = re.compile(r"[\W_]+")


class Pair(NamedTuple):
    """Two passages of one language and how alike they are, 0 to 1."""

    first: str
    second: str
    likeness: float


def shingles(text: str) -> frozenset[str]:
    """All stretches of five letters, without regard to case, signs and the width of spaces."""
    plain = f" {_NO_WORD.sub(' ', text.lower()).strip()} "
    return frozenset(plain[at : at + LENGTH] for at in range(max(1, len(plain) - LENGTH + 1)))


def likeness(first: frozenset[str], second: frozenset[str]) -> float:
    """The share of shingles that two passages have in common (Jaccard), 0 to 1."""
    shared = len(first & second)
    return shared / (len(first) + len(second) - shared)


def across_halves(rows: Iterable[Row], *, above: float) -> Iterator[Pair]:
    """Pairs of a held-out passage and one of the rest in the same language that are more alike than `above`."""
    known = [(row, shingles(row.text)) for row in rows]
    rest = [(row, marks) for row, marks in known if not row.held_out]
    for row, marks in known:
        if row.held_out:
            yield from _near(row, marks, rest, above)


def _near(
    row: Row, marks: frozenset[str], others: Sequence[tuple[Row, frozenset[str]]], above: float
) -> Iterator[Pair]:
    for other, its in others:
        # passages of very different length cannot be alike, and most pairs are told apart by that alone
        if other.language != row.language or min(len(marks), len(its)) <= above * max(len(marks), len(its)):
            continue
        alike = likeness(marks, its)
        if alike > above:
            yield Pair(row.id, other.id, alike)
