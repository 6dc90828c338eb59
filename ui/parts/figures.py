"""How well the readers were measured to read, in rows that a person can check."""

import msgspec

from models.measured import Measured
from models.shares import Share


class Figure(msgspec.Struct, frozen=True, kw_only=True):
    """One subject: of what is there the share found, of what is read the share that is right."""

    category: str
    found: str
    right: str
    cases: int
    few: bool


def figures(measured: Measured) -> tuple[Figure, ...]:
    """One row for each subject that was measured."""
    return tuple(
        Figure(
            category=name,
            found=percent(recall),
            right=percent(measured.precision[name]) if name in measured.precision else "–",
            cases=recall.of,
            few=recall.few,
        )
        for name, recall in sorted(measured.recall.items())
    )


def percent(share: Share) -> str:
    """`63 % (48–76)`: the share and the interval in which it lies at 95 % confidence."""
    if share.value is None:
        return "–"
    return f"{100 * share.value:.0f} % ({100 * share.low:.0f}–{100 * share.high:.0f})"
