"""How many hours a year it takes to follow up what the papers ask for: one simple sum, with its assumptions."""

import math
import tomllib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import msgspec

from checker.report import Report
from clauses.vocabulary import Element
from ui.parts.gaps import serious
from ui.parts.texts import clause_of, texts_on

_FILE = Path(__file__).parents[1] / "follow_up.toml"


class Assumptions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The numbers of the sum; `follow_up.toml` says what each of them means."""

    checks_a_year: int
    workers_in_sample: int
    minutes_to_ask: float
    minutes_to_look: float
    minutes_a_worker: float
    minutes_to_settle: float
    share_with_questions: float


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """One piece of evidence that someone has to look at."""

    category: str
    what: str
    recipient: str
    retention: str
    hours: float
    """A year."""
    asked_already: bool
    """Whether the papers ask for a check of this subject now, or would with our texts."""


class Estimate(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to look at, and the hours a year."""

    pieces: tuple[Piece, ...]
    hours_now: int
    hours_with_texts: int


@cache
def assumptions() -> Assumptions:
    """The numbers that are shipped."""
    return msgspec.convert(tomllib.loads(_FILE.read_text(encoding="utf-8")), Assumptions)


def hours_a_piece(numbers: Assumptions) -> float:
    """Hours a year for one piece of evidence."""
    a_check = (
        numbers.minutes_to_ask
        + numbers.minutes_to_look
        + numbers.minutes_a_worker * numbers.workers_in_sample
        + numbers.minutes_to_settle * numbers.share_with_questions
    )
    return numbers.checks_a_year * a_check / 60


def estimate(report: Report, numbers: Assumptions, language: str) -> Estimate:
    """The evidence for every subject that is checked now or would be with our texts, and its hours."""
    pieces = tuple(_pieces(report, hours_a_piece(numbers), language))
    now = sum(piece.hours for piece in pieces if piece.asked_already)
    return Estimate(
        pieces=pieces, hours_now=math.ceil(now), hours_with_texts=math.ceil(sum(piece.hours for piece in pieces))
    )


def _pieces(report: Report, hours: float, language: str) -> Iterable[Piece]:
    checked = {row.category for row in report.categories if Element.VERIFICATION in row.elements}
    pasted = {gap.category: gap.remedy.clause for gap in reversed(serious(report)) if gap.category and gap.remedy}
    for category in sorted(checked | pasted.keys()):
        texts = texts_on(category, language)
        clause = (clause_of(pasted[category]) if category in pasted else None) or (texts[-1] if texts else None)
        for item in clause.evidence if clause else ():
            yield Piece(
                category=category,
                what=item.what,
                recipient=item.recipient,
                retention=item.retention,
                hours=hours,
                asked_already=category in checked,
            )
