"""The passages in which any of the phrases beside the categories was found."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from checker.classification import ReadPaper
from checker.comparison.wording import Mark, Wording
from models.passage import Passage


class Marked(msgspec.Struct, frozen=True, kw_only=True):
    """A passage with what was found in it."""

    paper: int
    """Index of the paper in the dossier."""
    position: int
    document: str
    role: str
    passage: Passage
    marks: frozenset[Mark]

    def shows(self, table: str, record: str, part: str = "signals") -> bool:
        """Whether a phrase of that part of that record was found."""
        return Mark(table, record, part) in self.marks


def marked_by(table: str, marked: Iterable[Marked]) -> tuple[Marked, ...]:
    """The passages in which a phrase of that table was found."""
    return tuple(item for item in marked if any(mark.table == table for mark in item.marks))


def mark(papers: Sequence[ReadPaper], wording: Wording) -> tuple[Marked, ...]:
    """The marked passages of the dossier, in its order; passages with no mark are left out."""
    return tuple(_marked(papers, wording))


def _marked(papers: Sequence[ReadPaper], wording: Wording) -> Iterator[Marked]:
    for paper, read in enumerate(papers):
        for position, item in enumerate(read.passages):
            marks = wording.marks(item.passage)
            if marks:
                yield Marked(
                    paper=paper,
                    position=position,
                    document=read.paper.path,
                    role=read.paper.role,
                    passage=item.passage,
                    marks=marks,
                )
