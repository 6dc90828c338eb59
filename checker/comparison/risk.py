"""The prior risk of a trade, from published evidence: a reason to look closer, never a finding."""

from collections.abc import Iterable

from checker.context import Context
from clauses.records import SectorRisk
from clauses.vocabulary import Risk


def sector_risk(context: Context, risks: Iterable[SectorRisk]) -> Risk | None:
    """The risk recorded for the longest CPV prefix that covers the purchase; None when no code is known."""
    digits = context.cpv_digits
    if digits is None:
        return None
    covering = [row for row in risks if digits.startswith(_digits(row.cpv))]
    return max(covering, key=lambda row: len(_digits(row.cpv))).risk if covering else None


def _digits(cpv: str) -> str:
    """A recorded code without its trailing zeros: `45000000` and `45` are the same division."""
    return cpv[:2] + cpv[2:].rstrip("0")
