"""Above or below the EU thresholds, light regime or concession: which of them are still possible."""

import datetime as dt
from collections.abc import Iterable, Sequence

from checker.comparison.knowledge import Knowledge
from checker.context import Context
from clauses.records import Threshold
from clauses.vocabulary import Kind, Regime

OUTSIDE_EU_THRESHOLDS = frozenset({"UK", "GB", "US", "INT", "CBSS"})
"""Jurisdictions for which an EU threshold says nothing."""


def possible_regimes(
    context: Context, knowledge: Knowledge, *, jurisdiction: str, as_of: dt.date | None
) -> frozenset[Regime]:
    """The regimes that what is known leaves open; one of them when it is settled."""
    if context.regime != "auto":
        return frozenset({Regime(context.regime)})
    light = is_light(context, knowledge)
    upper = _upper(context, light)
    above = _is_above(context, knowledge.thresholds, jurisdiction, as_of, light)
    if above is None:
        return upper | {Regime.NATIONAL}
    return upper if above else frozenset({Regime.NATIONAL})


def _upper(context: Context, light: bool | None) -> frozenset[Regime]:
    if context.kind == Kind.CONCESSION:
        return frozenset({Regime.CONCESSION})
    choices = {True: {Regime.LIGHT}, False: {Regime.EU}, None: {Regime.EU, Regime.LIGHT}}
    return frozenset(choices[light])


def is_light(context: Context, knowledge: Knowledge) -> bool | None:
    """Whether it is a social or other specific service. Without a code that may be one it is taken not to be."""
    if "light_regime" in context.facts:
        return context.facts["light_regime"]
    digits = context.cpv_digits
    if digits is None or knowledge.light is None or context.kind not in (None, Kind.SERVICES):
        return False
    may_be = any(digits.startswith(prefix) or prefix.startswith(digits) for prefix in knowledge.light.cpv)
    return None if may_be else False


def _is_above(
    context: Context,
    thresholds: Sequence[Threshold],
    jurisdiction: str,
    as_of: dt.date | None,
    light: bool | None,
) -> bool | None:
    if "above_threshold" in context.facts:
        return context.facts["above_threshold"]
    if context.value is None:
        return None
    amounts = {row.amount for row in _fitting(context, thresholds, jurisdiction, as_of) if light in (None, row.light)}
    answers = {context.value >= amount for amount in amounts}
    return answers.pop() if len(answers) == 1 else None


def _fitting(
    context: Context, thresholds: Sequence[Threshold], jurisdiction: str, as_of: dt.date | None
) -> Iterable[Threshold]:
    """The thresholds that may hold for the purchase, whatever is not known of it."""
    return (
        row
        for row in thresholds
        if _holds_in(row, jurisdiction)
        and row.currency == context.currency
        and (as_of is None or row.valid_from <= as_of <= row.valid_to)
        and (context.kind is None or not row.kinds or context.kind in row.kinds)
        and (context.buyer is None or not row.buyers or context.buyer in row.buyers)
    )


def _holds_in(row: Threshold, jurisdiction: str) -> bool:
    return row.jurisdiction == jurisdiction or (row.jurisdiction == "EU" and jurisdiction not in OUTSIDE_EU_THRESHOLDS)
