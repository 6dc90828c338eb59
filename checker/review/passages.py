"""Finds the passages again on which a person decided, and gives the readings their due."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from checker.classification import ReadPaper
from checker.comparison.evidence import Evidence
from checker.report import PassageMark
from checker.review.decisions import Decision, Kind, digest, place_of


class Located(msgspec.Struct, frozen=True, kw_only=True):
    """A decision about a passage, and where that passage is now."""

    decision: Decision
    document: str = ""
    """Empty when the words are gone."""
    position: int = -1
    """Index of the passage in its paper."""
    same_paper: bool = True
    """Whether the paper is byte for byte the one that was decided on."""


def locate(decisions: Iterable[Decision], papers: Sequence[ReadPaper]) -> tuple[Located, ...]:
    """Every decision about a passage, in its order."""
    about = [(decision, decision.passage) for decision in decisions if decision.passage is not None]
    words = {mark.words for _, mark in about}
    worded = {read.paper.path: _positions(read, words) for read in papers} if about else {}
    return tuple(_locate(decision, mark, papers, worded) for decision, mark in about)


def _positions(read: ReadPaper, wanted: set[str]) -> dict[str, list[int]]:
    """Digest to the positions of the passages with those words, for the digests that are wanted."""
    positions: dict[str, list[int]] = {}
    for at, item in enumerate(read.passages):
        words = digest(item.passage.text)
        if words in wanted:
            positions.setdefault(words, []).append(at)
    return positions


def _locate(
    decision: Decision, mark: PassageMark, papers: Sequence[ReadPaper], worded: Mapping[str, Mapping[str, list[int]]]
) -> Located:
    """The same words in the same paper at the same place, or else the only such words in that paper."""
    for read in sorted(papers, key=lambda read: _likeness(read, mark)):
        same_paper = read.paper.sha256 == mark.sha256
        if not same_paper and read.paper.path != mark.document:
            continue
        positions = worded[read.paper.path].get(mark.words, [])
        placed = [at for at in positions if place_of(read.passages[at].passage.places) == mark.place]
        if placed or len(positions) == 1:
            position = (placed or positions)[0]
            return Located(decision=decision, document=read.paper.path, position=position, same_paper=same_paper)
    return Located(decision=decision)


def _likeness(read: ReadPaper, mark: PassageMark) -> tuple[bool, bool, str]:
    return (read.paper.sha256 != mark.sha256, read.paper.path != mark.document, read.paper.path)


def amender(located: Iterable[Located]) -> Callable[[tuple[Evidence, ...]], tuple[Evidence, ...]]:
    """What takes wrong readings out of the evidence and makes accepted ones sure."""
    kinds = {
        (row.document, row.position, row.decision.passage.category): row.decision.kind
        for row in located
        if row.decision.passage is not None
    }
    return lambda evidence: tuple(_amended(evidence, kinds)) if kinds else evidence


def _amended(evidence: Iterable[Evidence], kinds: dict[tuple[str, int, str], Kind]) -> Iterable[Evidence]:
    for item in evidence:
        kind = kinds.get((item.document, item.position, item.reading.category))
        if kind is Kind.ACCEPT:
            yield msgspec.structs.replace(item, sure=True)
        elif kind is not Kind.WRONG_READING:
            yield item
