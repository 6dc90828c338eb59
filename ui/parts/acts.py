"""What the buyer has to do itself, and who does it as a rule."""

import msgspec

from checker.report import Report, Verdict
from checker.reporters import overview

_WHO = {
    "planning": "who-planning",
    "notice": "who-procurement",
    "exclusion": "who-evaluation",
    "selection": "who-evaluation",
    "specification": "who-planning",
    "award": "who-evaluation",
    "price_check": "who-evaluation",
    "contract": "who-contract",
    "subcontracting": "who-contract",
}


class Act(msgspec.Struct, frozen=True, kw_only=True):
    """Something to do."""

    point: Verdict
    who: str
    """The key of the sentence that says who does it."""


def acts(report: Report) -> tuple[Act, ...]:
    """The buyer's own acts in the order of a procurement."""
    order = {stage: at for at, stage in enumerate(_WHO)}
    found = [
        Act(point=verdict, who=_WHO.get(verdict.stage, "who-procurement")) for verdict in overview.buyer_acts(report)
    ]
    return tuple(sorted(found, key=lambda act: order.get(act.point.stage, len(order))))
