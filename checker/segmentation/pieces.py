"""The smallest parts that are read: a block, or one of the numbered lines printed inside it."""

import re
from itertools import pairwise

import msgspec

from checker.documents import Block, BlockKind, Document
from checker.segmentation.numbering import Mark, mark_of_label, marks_of
from models.passage import Place

_LINE_END = re.compile(r"\n\s*+")
_ITEM = re.compile(r"(?:[•▪●○■□☐☒☑*–—-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)|\d{1,3}(?:(?:\.\d{1,2})+\.?|\.))\s")
_TITLE_LINE = re.compile(r"\s*+(?=[^\n]*[A-Z])[^\n]{3,60}[^\s.;:,?!]\n(?=\s*[A-ZÀ-ÖØ-Þ])")
TITLE_LENGTH = 120
"""Characters up to which a line may be a title."""


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of one block with the enumerators at its beginning."""

    block: Block
    index: int
    """Of its block in the document."""
    start: int
    end: int
    text: str
    """`block.text[start:end]` without the space around it."""
    marks: tuple[Mark, ...] = ()
    prefix: str = ""
    """A number that was printed as a paragraph of its own just before."""
    places: tuple[Place, ...] = ()
    """The places of `prefix`."""

    @property
    def body(self) -> str:
        """The words after the number."""
        return self.text[self.marks[-1].end :] if self.marks else self.text

    @property
    def kind(self) -> BlockKind:
        """What its block is on the page."""
        return self.block.kind


def pieces_of(document: Document) -> list[Piece]:
    """All parts of a document that carry words, in order; running headers and footers are left out."""
    found: list[Piece] = []
    for index, block in enumerate(document.blocks):
        if block.kind is not BlockKind.MARGIN and not block.text.isspace() and block.text:
            found.extend(_cut(block, index))
    return found


def _cut(block: Block, index: int) -> list[Piece]:
    cuts = [0, *_cuts(block), len(block.text)]
    spans = [_stripped(block.text, start, end) for start, end in pairwise(cuts)]
    full = [span for span in spans if span[0] < span[1]]
    return [_piece(block, index, start, end, first=number == 0) for number, (start, end) in enumerate(full)]


def _cuts(block: Block) -> list[int]:
    """Where numbered lines begin inside a block; a PDF's blocks are paragraphs already."""
    if "\n" not in block.text or block.anchors or block.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING}:
        return []
    title = _TITLE_LINE.match(block.text)
    first = {title.end()} if title and len(title[0].split()) <= 8 else set()
    return sorted(first | {match.end() for match in _LINE_END.finditer(block.text) if _begins_anew(block.text, match)})


def _begins_anew(text: str, line_end: re.Match[str]) -> bool:
    """A blank line, an enumerator at the beginning of the next line, or a colon at the end of this one."""
    colon = text[line_end.start() - 1 : line_end.start()] == ":"
    return colon or line_end[0].count("\n") > 1 or _ITEM.match(text, line_end.end()) is not None


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())


def _piece(block: Block, index: int, start: int, end: int, *, first: bool) -> Piece:
    text = block.text[start:end]
    return Piece(block=block, index=index, start=start, end=end, text=text, marks=_marks(block, text, first=first))


def _marks(block: Block, text: str, *, first: bool) -> tuple[Mark, ...]:
    if block.kind in {BlockKind.NOTE, BlockKind.FIELD} or (block.kind is BlockKind.ROW and " | " in text):
        return ()
    label = mark_of_label(block.label, block.level) if first else None
    return (label,) if label else marks_of(text, short=looks_short(text))


def looks_short(text: str) -> bool:
    """True when a text has the form of a title: short, one sentence at most, no stop at its end."""
    return len(text) <= TITLE_LENGTH and text[-1:] not in {".", ";", ","} and len(text.split()) <= 16


def places_of(block: Block, index: int, start: int, end: int) -> tuple[Place, ...]:
    """The pages and boxes on which `block.text[start:end]` is printed; the paragraph index where no pages are."""
    if not block.anchors:
        return (Place(paragraph=index),)
    lines = [anchor for anchor in block.anchors if anchor.start < end and anchor.end > start]
    pages = dict.fromkeys(anchor.page for anchor in lines)
    return tuple(Place(page=page, boxes=tuple(line.box for line in lines if line.page == page)) for page in pages)
