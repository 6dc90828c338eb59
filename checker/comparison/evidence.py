"""The readings of a dossier, each tied to its passage and numbered in the order of the papers."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from checker.classification import ReadPaper
from clauses.vocabulary import Element
from models.passage import Passage, Reading


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """One reading of one passage. Papers come by path, passages as printed, categories by name."""

    order: int
    paper: int
    """Index of the paper in the dossier."""
    position: int
    """Index of the passage in its paper."""
    document: str
    passage: Passage
    reading: Reading
    sure: bool
    """Whether the confidence reaches the threshold of the reader."""
    code: str = ""
    """The code that it is, where a notice says it by a code and not in words."""
    states: tuple[str, ...] = ()
    """The facets that the code states."""

    @property
    def firm(self) -> bool:
        """Whether it binds: a sure reading with an obligation that no hedge empties."""
        elements = self.reading.elements
        return self.sure and Element.OBLIGATION in elements and Element.HEDGE not in elements


def gather(
    papers: Sequence[ReadPaper], threshold: float, added: Mapping[tuple[int, int], tuple[Reading, ...]] | None = None
) -> tuple[Evidence, ...]:
    """All readings of the dossier in their order; `added` holds more of them by paper and position."""
    more = added or {}
    rows = [
        (paper, position, reading)
        for paper, read in enumerate(papers)
        for position, item in enumerate(read.passages)
        for reading in sorted((*item.readings, *more.get((paper, position), ())), key=lambda row: row.category)
    ]
    return tuple(
        Evidence(
            order=order,
            paper=paper,
            position=position,
            document=papers[paper].paper.path,
            passage=papers[paper].passages[position].passage,
            reading=reading,
            sure=reading.confidence >= threshold,
        )
        for order, (paper, position, reading) in enumerate(rows)
    )


def by_category(evidence: Iterable[Evidence]) -> dict[str, tuple[Evidence, ...]]:
    """The evidence of each category that has any."""
    groups: dict[str, list[Evidence]] = {}
    for item in evidence:
        groups.setdefault(item.reading.category, []).append(item)
    return {category: tuple(items) for category, items in sorted(groups.items())}
