"""General audit, penalty and termination clauses: no category of their own, but the only means a bare duty may have."""

from collections.abc import Sequence

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.comparison.citing import cite_passage
from checker.comparison.evidence import Evidence
from checker.comparison.implied import means_in
from checker.comparison.marked import Marked, marked_by
from checker.comparison.references import GIVES
from clauses.records import GeneralMeans
from clauses.vocabulary import Element


class Remembered(msgspec.Struct, frozen=True, kw_only=True):
    """A general clause and where it stands."""

    means: GeneralMeans
    where: Marked


def remember(
    marked: Sequence[Marked], means: Sequence[GeneralMeans], evidence: Sequence[Evidence]
) -> tuple[Remembered, ...]:
    """The general clauses among the contract terms, in their order; a clause on social duties is not general."""
    social = {(item.paper, item.position) for item in evidence if item.sure and item.reading.category in GIVES}
    return tuple(
        Remembered(means=row, where=item)
        for item in marked_by("means", marked)
        if (item.paper, item.position) not in social
        for row in means_in(item, means)
    )


def general_notes(words: Catalogue, elements: Sequence[Element], remembered: Sequence[Remembered]) -> tuple[str, ...]:
    """What to say of a duty that has no check or no consequence of its own, where a general clause exists."""
    notes = []
    for element in (Element.VERIFICATION, Element.SANCTION):
        clauses = [item for item in remembered if item.means.element is element]
        if element not in elements and clauses:
            first = clauses[0]
            title = first.means.title
            place = cite_passage(words, first.where.document, first.where.passage)
            notes.append(words.say(f"verdict-general-{element}", means=title[:1].lower() + title[1:], place=place))
    return tuple(notes)
