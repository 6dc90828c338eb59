"""Which duties an enforcement passage refers to: by number, by its own clause or annex, by words, by naming them.

An audit right, a penalty or a repair counts for these categories and for no others.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

import msgspec

from checker.comparison.clause_numbers import cited, is_under, parts_of, plain
from checker.comparison.evidence import Evidence
from checker.comparison.knowledge import Knowledge
from checker.comparison.wording import Mark, Wording
from clauses.vocabulary import Element, Stage
from models.passage import Passage

GIVES = {
    "monitoring": Element.VERIFICATION,
    "sanctions": Element.SANCTION,
    "remedy": Element.WORKER_REMEDY,
    "grievance": Element.VERIFICATION,
}
"""The element that an enforcement passage of a category adds to the duties it refers to."""

LABOUR = frozenset(
    {
        "child_labour",
        "due_diligence",
        "ethical_recruitment",
        "forced_labour",
        "freedom_of_association",
        "health_safety",
        "labour_law_compliance",
        "migrant_workers",
        "non_discrimination",
        "regular_employment",
        "social_inclusion",
        "subcontracting",
        "wages",
        "worker_identification",
        "working_time",
    }
)
"""The categories that words such as "the social conditions" mean."""
PROCEDURE = frozenset({"abnormally_low_tenders", "award_criteria", "exclusion_grounds"})
"""Categories of the procedure, which no check or penalty of the contract can strengthen."""
BEFORE_AWARD = frozenset({Stage.EXCLUSION, Stage.SELECTION, Stage.AWARD, Stage.PRICE_CHECK})
"""Stages at which a consequence befalls a tenderer and does not enforce a duty of the contract."""


class Enforcement(msgspec.Struct, frozen=True, kw_only=True):
    """An element that one passage adds to a category elsewhere."""

    element: Element
    category: str
    evidence: Evidence


def enforcements(evidence: Sequence[Evidence], knowledge: Knowledge, wording: Wording) -> tuple[Enforcement, ...]:
    """What the enforcement passages of the dossier add to which category."""
    duties = [item for item in evidence if item.firm]
    by_passage: dict[tuple[int, int], set[str]] = {}
    for item in evidence:
        if item.sure:
            by_passage.setdefault((item.paper, item.position), set()).add(item.reading.category)
    found = []
    for item in duties:
        element = GIVES.get(item.reading.category)
        if element is None or item.passage.stage in BEFORE_AWARD or not _reaches_buyer(item):
            continue
        named = by_passage[(item.paper, item.position)] - set(GIVES)
        targets = named | referred(item.paper, item.passage, duties, knowledge, wording)
        found += [
            Enforcement(element=element, category=category, evidence=item)
            for category in sorted(targets - PROCEDURE - {item.reading.category})
        ]
    return tuple(found)


def _reaches_buyer(item: Evidence) -> bool:
    """A complaints channel lets the buyer know only where it reports to someone outside."""
    return item.reading.category != "grievance" or Element.VERIFICATION in item.reading.elements


def referred(
    paper: int, passage: Passage, duties: Iterable[Evidence], knowledge: Knowledge, wording: Wording
) -> set[str]:
    """The categories of the duties that a passage of a paper refers to."""
    marks = wording.marks(passage)
    clauses, parts = cited(passage, knowledge)
    own_clause = Mark("reference", "own_clause", "signals") in marks
    own_part = Mark("reference", "own_part", "signals") in marks
    social = Mark("reference", "social_duties", "signals") in marks
    if not (clauses or parts or own_clause or own_part or social):
        return set()
    return {
        duty.reading.category
        for duty in duties
        if (social and duty.reading.category in LABOUR)
        or (parts and parts & parts_of(duty.passage, knowledge))
        or (duty.paper == paper and _within(passage, duty.passage, clauses, own_clause, own_part))
    }


def _within(passage: Passage, duty: Passage, clauses: frozenset[str], own_clause: bool, own_part: bool) -> bool:
    return (
        any(is_under(duty.number, clause) for clause in clauses)
        or (own_clause and _same_clause(passage, duty))
        or (own_part and passage.heading_path[:1] == duty.heading_path[:1])
    )


def _near(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two heading paths part at the last heading at the earliest: numbers begin anew in each annex."""
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return common >= min(len(one), len(other)) - 1


def _same_clause(one: Passage, other: Passage) -> bool:
    if not _near(one.heading_path, other.heading_path):
        return False
    roots = [re.match(r"\d+", plain(passage.number)) for passage in (one, other)]
    if roots[0] and roots[1]:
        return roots[0][0] == roots[1][0]
    return bool(one.heading) and one.heading == other.heading
