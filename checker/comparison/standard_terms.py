"""Standard terms that the papers take in by name: recognised with their edition, their text not supplied."""

import re
from collections.abc import Iterable, Sequence

from checker.classification import ReadPaper
from checker.comparison.marked import Marked, marked_by
from checker.comparison.wording import Mark, Wording, full_text
from checker.report import TermsByReference
from clauses.records import StandardTerms

_EDITION_WITHIN = 80
"""Characters after the name in which its edition may stand."""


def by_reference(
    papers: Sequence[ReadPaper], marked: Sequence[Marked], terms: Sequence[StandardTerms], wording: Wording
) -> tuple[TermsByReference, ...]:
    """Each set of terms once for each paper that names it, at the first place or the first that gives the edition."""
    supplied = {row.id for row in terms if any(_is_itself(paper, row, wording) for paper in papers)}
    found: dict[tuple[int, str], TermsByReference] = {}
    for item in marked_by("terms", marked):
        for row in terms:
            key = (item.paper, row.id)
            if row.id in supplied or not item.shows("terms", row.id) or (key in found and found[key].edition):
                continue
            edition = edition_of(item, row, wording)
            if key not in found or edition:
                found[key] = _reference(item, row, edition)
    return tuple(found.values())


def _is_itself(paper: ReadPaper, row: StandardTerms, wording: Wording) -> bool:
    """Whether a paper is the text of the terms: its file bears their name."""
    name = re.sub(r"[_\-/.]+", " ", paper.paper.path.rpartition("/")[2])
    mark = Mark("terms", row.id, "signals")
    return any(mark in wording.matcher(language).keys(name) for language in row.signals)


def edition_of(item: Marked, row: StandardTerms, wording: Wording) -> str:
    """The edition as printed after the name; empty when none is given."""
    text = full_text(item.passage, heading=False)
    mark = Mark("terms", row.id, "signals")
    for found in wording.matcher(item.passage.language).find(text):
        if found.key == mark:
            match = re.compile(row.editions).search(text, found.start, found.end + _EDITION_WITHIN)
            if row.editions and match:
                return match[0].strip()
    return ""


def _reference(item: Marked, row: StandardTerms, edition: str) -> TermsByReference:
    return TermsByReference(
        id=row.id, title=row.title, edition=edition, document=item.document, places=item.passage.places
    )


def settling(
    category: str, references: Iterable[TermsByReference], terms: Iterable[StandardTerms]
) -> tuple[TermsByReference, ...]:
    """The terms by reference that usually speak of `category`."""
    ids = {row.id for row in terms if category in row.settles}
    return tuple(reference for reference in references if reference.id in ids)
