"""General audit, penalty and termination clauses: no category of their own, but the only means a bare duty may have."""

from collections.abc import Sequence

import msgspec

from checker.comparison.citing import cite_passage
from checker.comparison.marked import Marked, marked_by
from clauses.records import GeneralMeans
from clauses.vocabulary import Element, Stage


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """A general clause and where it stands."""

    means: GeneralMeans
    where: Marked


def remember(marked: Sequence[Marked], means: Sequence[GeneralMeans]) -> tuple[Remembered, ...]:
    """The general clauses among the contract terms of the dossier, in its order."""
    return tuple(
        Remembered(means=row, where=item)
        for item in marked_by("means", marked)
        if item.passage.stage in (Stage.CONTRACT, Stage.SUBCONTRACTING)
        for row in means
        if item.shows("means", row.id) and not item.shows("means", row.id, "unless")
    )


def general_notes(elements: Sequence[Element], remembered: Sequence[Remembered]) -> tuple[str, ...]:
    """What to say of a duty that has no check or no consequence of its own, where a general clause exists."""
    notes = []
    for element, words in _WORDS.items():
        clauses = [item for item in remembered if item.means.element is element]
        if element not in elements and clauses:
            first = clauses[0]
            cited = cite_passage(first.where.document, first.where.passage)
            notes.append(f"{words}: {first.means.title.lower()} ({cited}).")
    return tuple(notes)


_WORDS = {
    Element.VERIFICATION: "General check only",
    Element.SANCTION: "General consequence only",
}
