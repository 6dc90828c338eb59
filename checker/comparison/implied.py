"""Penalties and audits without a social word that name a social clause by its number.

"If the contractor is in breach of clause 14, payment is withheld" says nothing of workers by itself, and the reader
of passages leaves it alone. Only the dossier shows that clause 14 is about wages, and so that it is a sanction.
"""

from collections.abc import Mapping, Sequence

from checker.comparison.evidence import Evidence
from checker.comparison.knowledge import Knowledge
from checker.comparison.marked import Marked, marked_by
from checker.comparison.references import LABOUR, Duties, referred
from checker.comparison.wording import Wording
from clauses.records import GeneralMeans
from clauses.vocabulary import Element, Stage, strength_of
from models.passage import Reading

READER = "reference"
"""The rung that such a reading names: a reference resolved in the dossier, not the words of the passage."""
CONFIDENCE = 0.75

_CATEGORY = {Element.VERIFICATION: "monitoring", Element.SANCTION: "sanctions"}


def implied(
    marked: Sequence[Marked], evidence: Sequence[Evidence], knowledge: Knowledge, wording: Wording
) -> dict[tuple[int, int], tuple[Reading, ...]]:
    """The readings that follow from references, by paper and position of their passage."""
    duties = Duties((item for item in evidence if item.firm and item.reading.category in LABOUR), knowledge)
    read = {(item.paper, item.position, item.reading.category) for item in evidence if item.sure}
    found: dict[tuple[int, int], tuple[Reading, ...]] = {}
    for item in marked_by("means", marked):
        means = means_in(item, knowledge.means)
        if means and referred(item.paper, item.passage, duties, knowledge, wording):
            readings = _readings(means)
            new = tuple(row for row in readings if (item.paper, item.position, row.category) not in read)
            found[(item.paper, item.position)] = new
    return found


def means_in(item: Marked, means: Sequence[GeneralMeans]) -> tuple[GeneralMeans, ...]:
    """The general means that a passage of the contract terms gives."""
    if item.passage.stage not in (Stage.CONTRACT, Stage.SUBCONTRACTING):
        return ()
    return tuple(row for row in means if item.shows("means", row.id) and not item.shows("means", row.id, "unless"))


def _readings(means: Sequence[GeneralMeans]) -> list[Reading]:
    given: Mapping[Element, list[GeneralMeans]] = {
        element: [row for row in means if row.element is element] for element in _CATEGORY
    }
    return [_reading(_CATEGORY[element], element, len(rows)) for element, rows in given.items() if rows]


def _reading(category: str, element: Element, instances: int) -> Reading:
    """A right that binds; a second, different instance is its own means."""
    elements = (Element.OBLIGATION, element) if instances > 1 else (Element.OBLIGATION,)
    return Reading(
        category=category,
        strength=strength_of(elements),
        elements=elements,
        confidence=CONFIDENCE,
        reader=READER,
    )
