"""The ILO indicators of forced labour: which of them the text addresses, never which are prevented."""

from collections.abc import Callable, Mapping, Sequence

from checker.comparison.evidence import Evidence
from checker.comparison.union import Union
from checker.report import IndicatorStatus
from clauses.records import Indicator
from clauses.vocabulary import Strength


def indicator_statuses(
    indicators: Sequence[Indicator], unions: Mapping[str, Union], name: Callable[[Evidence], str]
) -> tuple[IndicatorStatus, ...]:
    """An indicator is addressed when a category that guards against it carries a duty; `name` gives finding ids."""
    return tuple(_status(indicator, unions, name) for indicator in sorted(indicators, key=lambda row: row.number))


def _status(indicator: Indicator, unions: Mapping[str, Union], name: Callable[[Evidence], str]) -> IndicatorStatus:
    standings = [unions[category].at() for category in indicator.guarded_by if category in unions]
    firm = [standing for standing in standings if standing.strength >= Strength.OBLIGATION]
    evidence = {item.order: item for standing in firm for item in standing.evidence}
    return IndicatorStatus(
        number=indicator.number,
        title=indicator.title,
        addressed=bool(firm),
        findings=tuple(name(evidence[order]) for order in sorted(evidence)),
    )
