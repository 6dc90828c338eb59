"""Shares with their uncertainty, and agreement on a scale: pure arithmetic for the evaluation."""

from collections.abc import Sequence
from math import sqrt

import msgspec

from clauses.vocabulary import Strength

FEW = 10
"""A share of fewer cases says little, and its reader is told so."""
_Z = 1.959963984540054
"""The normal quantile that leaves 2.5 % on each side."""


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """`part` of `of` cases, with the Wilson interval in which the true share lies at 95 % confidence."""

    part: int
    of: int
    value: float | None
    """0 to 1; null when there is no case."""
    low: float
    high: float

    @property
    def few(self) -> bool:
        """Whether there are too few cases to rely on it."""
        return self.of < FEW


def share(part: int, of: int) -> Share:
    """`part` of `of`; with no case nothing is known: the interval is 0 to 1."""
    if not 0 <= part <= of:
        raise ValueError(f"{part} is no part of {of}")
    low, high = wilson(part, of)
    return Share(part=part, of=of, value=part / of if of else None, low=low, high=high)


def wilson(part: int, of: int) -> tuple[float, float]:
    """The Wilson score interval of a share at 95 % confidence, within 0 and 1."""
    if not of:
        return 0.0, 1.0
    estimate, spread = part / of, _Z * _Z / of
    middle = (estimate + spread / 2) / (1 + spread)
    reach = _Z * sqrt(estimate * (1 - estimate) / of + spread / (4 * of)) / (1 + spread)
    return max(0.0, min(estimate, middle - reach)), min(1.0, max(estimate, middle + reach))


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """How the strengths that were read agree with the labels, over the cases that both have."""

    table: tuple[tuple[int, ...], ...]
    """Cases by strength: a row for each label and a column for each reading, from `mention` to `enforceable`."""
    exact: Share
    within_one: Share
    kappa: float | None
    """Quadratic weighted kappa: 1 is full agreement, 0 what chance would give; null when it is not defined."""


def agreement(pairs: Sequence[tuple[Strength, Strength]]) -> Agreement:
    """Agreement over pairs of labelled and read strength."""
    steps = [strength for strength in Strength if strength]
    table = tuple(tuple(sum(pair == (label, read) for pair in pairs) for read in steps) for label in steps)
    return Agreement(
        table=table,
        exact=share(sum(label == read for label, read in pairs), len(pairs)),
        within_one=share(sum(abs(label - read) <= 1 for label, read in pairs), len(pairs)),
        kappa=_kappa(table),
    )


def _kappa(table: Sequence[Sequence[int]]) -> float | None:
    places = [(i, j) for i in range(len(table)) for j in range(len(table))]
    labelled = [sum(row) for row in table]
    read = [sum(column) for column in zip(*table, strict=True)]
    seen = sum((i - j) ** 2 * table[i][j] for i, j in places)
    by_chance = sum((i - j) ** 2 * labelled[i] * read[j] for i, j in places)
    return 1 - seen * sum(labelled) / by_chance if by_chance else None
