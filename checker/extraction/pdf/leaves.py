"""One page at a time: its runs, tables and remarks, or why it has none."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import msgspec
import pypdfium2
import pypdfium2.raw as pdfium

from checker.documents import Block
from checker.extraction.ocr import Word
from checker.extraction.pdf.annotations import read_annotations
from checker.extraction.pdf.garble import is_garbled
from checker.extraction.pdf.geometry import Sheet, upright, upright_size
from checker.extraction.pdf.opening import picture_of, sheet_of
from checker.extraction.pdf.rulings import Painted, read_painted
from checker.extraction.pdf.runs import Run, TextPage, clean, read_runs
from checker.extraction.pdf.tables import Grids, find_tables
from models.passage import Box

FEW_WORDS = 100
"""A page with fewer letters over a picture that fills it is a scan with a stamp or a header."""
FULL_PAGE = 0.5
TWIN = 1.5
"""The same words so near to each other, in points, are printed twice to look bold."""


class State(StrEnum):
    """How a page was read."""

    READ = "read"
    BLANK = "blank"
    SCAN = "scan"
    GARBLED = "garbled"
    DAMAGED = "damaged"
    OCR = "ocr"
    TIMED_OUT = "timed_out"


class Leaf(msgspec.Struct):
    """A page as read."""

    number: int
    sheet: Sheet
    state: State = State.READ
    runs: Sequence[Run] = ()
    turns: int = 0
    """Quarter turns at which most of its text is written."""
    grids: Grids = Grids()
    remarks: Sequence[Block] = ()
    comments: int = 0
    placeless: bool = False
    """Its runs do not stand where they are printed; they lead to the page as a whole."""
    outside: int = 0
    """Runs beyond the edge of the page that were left out."""

    @property
    def height(self) -> float:
        """Height in points, upright for most of its text."""
        return upright_size(self.sheet, self.turns)[1]


def read_leaf(paper: Any, number: int, form: Any, room: int) -> Leaf:
    """Page `number` (from 1) of an open document; its tables if their lines cross at most `room` times."""
    try:
        page = paper[number - 1]
    except pypdfium2.PdfiumError:
        return Leaf(number, Sheet(left=0, bottom=0, width=612, height=792), State.DAMAGED)
    try:
        return _read(page, Leaf(number, sheet_of(page.raw)), form, room)
    finally:
        page.close()


def _read(page: Any, leaf: Leaf, form: Any, room: int) -> Leaf:
    painted = read_painted(page.raw)
    handle = pdfium.FPDFText_LoadPage(page.raw)
    try:
        _read_text(TextPage(handle, leaf.sheet), painted, leaf, room)
    finally:
        pdfium.FPDFText_ClosePage(handle)
    remarks = read_annotations(page.raw, form, leaf.sheet, leaf.number)
    leaf.remarks, leaf.comments = remarks.blocks, remarks.comments
    if leaf.state is State.BLANK and leaf.remarks:
        leaf.state = State.READ
    return leaf


def _read_text(text: TextPage, painted: Painted, leaf: Leaf, room: int) -> None:
    letters = len(text.text.strip())
    if not letters:
        leaf.state = State.BLANK if painted.nothing else State.SCAN
        return
    if is_garbled(text.text):
        leaf.state = State.GARBLED
        return
    middle = len(text.text) // 2
    leaf.turns = text.type_at(middle)[1] if text.text[middle].strip() else 0
    leaf.grids = find_tables([upright(line, leaf.turns, leaf.sheet) for line in painted.lines], room)
    if painted.crowded:
        leaf.grids = Grids(skipped=True)
    _keep_visible(read_runs(text, leaf.grids.borders), leaf)
    if letters < FEW_WORDS and any(_fills(picture, leaf.sheet) for picture in painted.pictures):
        leaf.state = State.SCAN


def _keep_visible(runs: list[Run], leaf: Leaf) -> None:
    """Once each, and only what stands on the visible part of the page."""
    sizes = [upright_size(leaf.sheet, turns) for turns in range(4)]
    visible: list[Run] = []
    seen: dict[str, Run] = {}
    for run in runs:
        width, height = sizes[run.turns]
        twin = seen.get(run.text)
        if not (-2 <= run.base <= height + 2 and run.left < width and run.right > 0):
            leaf.outside += 1
        elif twin is None or abs(twin.left - run.left) > TWIN or abs(twin.base - run.base) > TWIN:
            visible.append(run)
            seen[run.text] = run
    leaf.runs = visible
    turns = _usual_turns(visible)
    if leaf.turns != turns:
        leaf.turns, leaf.grids = turns, Grids()


def _usual_turns(runs: Sequence[Run]) -> int:
    letters = [0, 0, 0, 0]
    for run in runs:
        letters[run.turns] += len(run.text)
    return letters.index(max(letters))


def _fills(picture: Box, sheet: Sheet) -> bool:
    left, bottom, right, top = upright(picture, 0, sheet)
    width = min(right, sheet.width) - max(left, 0)
    height = min(top, sheet.height) - max(bottom, 0)
    return width > 0 and height > 0 and width * height >= FULL_PAGE * sheet.width * sheet.height


def picture(paper: Any, leaf: Leaf) -> tuple[Any, float]:
    """The page as shown, as a picture, and its pixels per point."""
    page = paper[leaf.number - 1]
    try:
        return picture_of(page, leaf.sheet)
    finally:
        page.close()


def take_words(leaf: Leaf, words: Sequence[Word], scale: float) -> None:
    """Puts recognised words in the place of what the page holds as text."""
    lines: dict[tuple[int, int, int], list[Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    turns = leaf.sheet.rotation  # pictures are taken as shown
    height = leaf.sheet.shown_size[1]
    leaf.runs = [_recognised(line, scale, height, turns) for line in lines.values()]
    leaf.turns, leaf.grids, leaf.state = turns, Grids(), State.OCR


def _recognised(words: Sequence[Word], scale: float, height: float, turns: int) -> Run:
    left = min(word.left for word in words) / scale
    right = max(word.left + word.width for word in words) / scale
    top = height - min(word.top for word in words) / scale
    bottom = height - max(word.top + word.height for word in words) / scale
    size = round((top - bottom) * 2) / 2
    text = clean(" ".join(word.text for word in words))
    return Run(text, left, bottom, right, top, bottom + 0.2 * size, size, turns=turns)


def whole_page(leaf: Leaf) -> Box:
    """The box of the page as shown."""
    return 0.0, 0.0, *leaf.sheet.shown_size
