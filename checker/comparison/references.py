"""Which duties an enforcement passage refers to: by number, by its own clause or annex, by words, by naming them.

An audit right, a penalty or a repair counts for these categories and for no others.
"""

import re
from collections import defaultdict
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
    firm = [item for item in evidence if item.firm]
    duties = Duties(firm, knowledge)
    by_passage: dict[tuple[int, int], set[str]] = {}
    for item in evidence:
        if item.sure:
            by_passage.setdefault((item.paper, item.position), set()).add(item.reading.category)
    found = []
    for item in firm:
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


class Duties:
    """The firm duties of a dossier, found again by clause, heading and part without looking at each of them."""

    def __init__(self, evidence: Iterable[Evidence], knowledge: Knowledge) -> None:
        self._by_clause: dict[tuple[int, str], list[Evidence]] = defaultdict(list)
        self._by_heading: dict[tuple[int, str], list[Evidence]] = defaultdict(list)
        self._by_top: dict[tuple[int, tuple[str, ...]], set[str]] = defaultdict(set)
        self._by_part: dict[str, set[str]] = defaultdict(set)
        self.categories: set[str] = set()
        for duty in evidence:
            category, passage = duty.reading.category, duty.passage
            self.categories.add(category)
            self._by_clause[duty.paper, _root(passage.number)].append(duty)
            self._by_heading[duty.paper, passage.heading].append(duty)
            self._by_top[duty.paper, passage.heading_path[:1]].add(category)
            for part in parts_of(passage, knowledge):
                self._by_part[part].add(category)

    def under(self, paper: int, clause: str) -> set[str]:
        """The categories of the duties in a clause of a paper and its sub-clauses."""
        there = self._by_clause.get((paper, _root(clause)), ())
        return {duty.reading.category for duty in there if is_under(duty.passage.number, clause)}

    def in_part(self, part: str) -> set[str]:
        """The categories of the duties in an annex."""
        return self._by_part.get(part, set())

    def beside(self, paper: int, passage: Passage) -> set[str]:
        """The categories of the duties in the same clause as `passage`."""
        near = [
            *self._by_clause.get((paper, _root(passage.number)), ()),
            *self._by_heading.get((paper, passage.heading), ()),
        ]
        return {duty.reading.category for duty in near if _same_clause(passage, duty.passage)}

    def in_same_part(self, paper: int, passage: Passage) -> set[str]:
        """The categories of the duties under the same outermost heading as `passage`."""
        return self._by_top.get((paper, passage.heading_path[:1]), set())


def referred(paper: int, passage: Passage, duties: Duties, knowledge: Knowledge, wording: Wording) -> set[str]:
    """The categories of the duties that a passage of a paper refers to."""
    marks = wording.marks(passage)
    clauses, parts = cited(passage, knowledge)
    found: set[str] = set()
    if Mark("reference", "social_duties", "signals") in marks:
        found |= duties.categories & LABOUR
    found.update(*(duties.in_part(part) for part in parts))
    found.update(*(duties.under(paper, clause) for clause in clauses))
    if Mark("reference", "own_clause", "signals") in marks:
        found |= duties.beside(paper, passage)
    if Mark("reference", "own_part", "signals") in marks:
        found |= duties.in_same_part(paper, passage)
    return found


def _root(number: str) -> str:
    """The first number or letters of a clause number: `14` of `14.3(a)`."""
    found = re.match(r"\d+|[^.\d]+", plain(number))
    return found[0] if found else ""


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
