"""Runs of text: what stands on one line without a wide gap, with place, size and weight."""

import re
from collections.abc import Sequence
from ctypes import byref, c_double, c_int, c_ushort, create_string_buffer
from functools import cache
from itertools import pairwise
from math import atan2, hypot, pi
from typing import Any

import msgspec
import pypdfium2.raw as pdfium

from checker.extraction.pdf.geometry import Sheet, around, upright
from models.passage import Box

WIDE_GAP = 1.0
"""A gap of so many letter sizes parts two runs: wider than a stretched word space, narrower than a gutter."""
TALLEST = 1.35
"""Letters of one line, with marks set above or below it, are no taller than so many letter sizes."""
LINE_END = re.compile(r"\r\n|\r|\n|[\x02\ufffe]")
"""U+0002 (U+FFFE in older builds) is the engine's mark for a word broken at the line end."""
BOLD = re.compile(rb"bold|black|heavy|semibd|demi|cmbx|sfbx|[-,]bd", re.IGNORECASE)
FORCE_BOLD = 1 << 18
_PLAIN = {
    **dict.fromkeys(range(0x20), " "),
    **dict.fromkeys((0xA0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2007, 0x2009, 0x202F), " "),
    **dict.fromkeys((0xAD, 0x200B, 0x200E, 0x200F, 0xFEFF), ""),
    **dict.fromkeys((0xF0A7, 0xF0A8, 0xF0B7, 0xF0D8, 0xF0FC, 0xF076, 0xF0A0), "•"),
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xF02D: "-",
}


class Run(msgspec.Struct, frozen=True, gc=False):
    """Text on one line without a wide gap. Its box is upright: turned so that it reads from left to right."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    base: float
    """The line the letters stand on."""
    size: float
    bold: bool = False
    turns: int = 0
    """Quarter turns counter-clockwise at which it is written."""
    table: int = -1
    """Index of the table it stands for, when it is a stand-in and not text."""

    @property
    def box(self) -> Box:
        """left, bottom, right, top."""
        return self.left, self.bottom, self.right, self.top


def clean(text: str) -> str:
    """`text` with plain single spaces, without soft hyphens, symbol-font bullets as `•`."""
    return " ".join(text.translate(_PLAIN).split())


class TextPage:
    """The text of one page as the engine sees it, asked by the index of its characters."""

    def __init__(self, handle: Any, sheet: Sheet) -> None:
        self.handle = handle
        self.sheet = sheet
        self._numbers = [c_double() for _ in range(4)]
        self._refs = [byref(number) for number in self._numbers]
        self._matrix = pdfium.FS_MATRIX()
        self._name = create_string_buffer(128)
        self._flags = c_int()
        self.text, self._indices = self._read()

    def _read(self) -> tuple[str, list[int] | None]:
        count = pdfium.FPDFText_CountChars(self.handle)
        if count <= 0:
            return "", None
        buffer = (c_ushort * (count + 1))()
        units = pdfium.FPDFText_GetText(self.handle, 0, count, buffer) - 1
        text = bytes(buffer)[: 2 * units].decode("utf-16-le", "replace")
        if units == count == len(text):
            return text, None
        return text, self._index(text)

    def _index(self, text: str) -> list[int]:
        """Character index of each letter: they part where the engine leaves some out, or past U+FFFF."""
        at, indices = 0, []
        for letter in text:
            indices.append(pdfium.FPDFText_GetCharIndexFromTextIndex(self.handle, at))
            at += 1 + (letter > "\uffff")
        return indices

    def index(self, at: int) -> int:
        """The engine's index of the letter at `at` in the text."""
        return at if self._indices is None else self._indices[at]

    def rectangles(self, start: int, end: int, turns: int) -> list[Box]:
        """Upright boxes of the text objects between two positions."""
        first = self.index(start)
        count = pdfium.FPDFText_CountRects(self.handle, first, self.index(end - 1) - first + 1)
        (left, top, right, bottom), refs = self._numbers, self._refs
        boxes = []
        for number in range(count):
            pdfium.FPDFText_GetRect(self.handle, number, *refs)
            boxes.append(upright((left.value, bottom.value, right.value, top.value), turns, self.sheet))
        return boxes

    def letter_box(self, at: int, turns: int) -> Box:
        """Upright box of the letter at `at`."""
        left, right, bottom, top = self._numbers
        pdfium.FPDFText_GetCharBox(self.handle, self.index(at), *self._refs)
        return upright((left.value, bottom.value, right.value, top.value), turns, self.sheet)

    def type_at(self, at: int) -> tuple[float, int, float]:
        """Size of the letter in points as printed, its quarter turns counter-clockwise, and the line it stands on."""
        index, matrix = self.index(at), self._matrix
        size = abs(pdfium.FPDFText_GetFontSize(self.handle, index))
        if not pdfium.FPDFText_GetMatrix(self.handle, index, matrix):
            return size, 0, self.sheet.bottom
        a, b, c, d, x, y = matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f
        if b == 0 and c == 0 and a > 0 and d > 0:
            return size * d, 0, y - self.sheet.bottom
        turns = round(atan2(b, a) / (pi / 2)) % 4
        return size * hypot(c, d), turns, upright((x, y, x, y), turns, self.sheet)[1]

    def bold(self, at: int) -> bool:
        """True when the letter's font is a bold one."""
        length = pdfium.FPDFText_GetFontInfo(self.handle, self.index(at), self._name, 128, self._flags)
        return bool(self._flags.value & FORCE_BOLD) or (length > 0 and _bold_name(self._name.value))


@cache
def _bold_name(name: bytes) -> bool:
    return bool(BOLD.search(name))


def read_runs(page: TextPage, borders: Sequence[Box] = ()) -> list[Run]:
    """All runs of a page in the order in which they are drawn; none crosses a border, an upright line between cells."""
    runs: list[Run] = []
    at = 0
    for end in LINE_END.finditer(page.text):
        usual = runs[-1].size if runs else 0.0
        runs += _line(page, (at, end.start()), end[0] in "\x02\ufffe", borders, usual)
        at = end.end()
    runs += _line(page, (at, len(page.text)), False, borders, 0.0)
    return runs


def _line(page: TextPage, span: tuple[int, int], broken: bool, borders: Sequence[Box], usual: float) -> list[Run]:
    start, end = span
    line = page.text[start:end]
    stripped = line.strip()
    if not stripped:
        return []
    start += line.index(stripped[0])
    end = start + len(stripped)
    size, turns, base = _type(page, start, end, usual)
    pieces = _pieces(page.rectangles(start, end, turns), size)
    if borders:
        pieces = [part for piece in pieces for part in _parted(piece, borders)]
    mark = "-" if broken else ""
    stretches = [(start, end, pieces[0])] if len(pieces) == 1 else _stretches(page, start, end, pieces, turns)
    runs = []
    for first, last, box in stretches:
        if first != start:
            size, turns, base = _type(page, first, last, size)
        text = clean(page.text[first:last])
        if text:
            text += mark if last == end else ""
            bold = page.bold(first) and page.bold(last - 1)
            runs.append(_run(text, box, base, size, bold, turns))
    return runs


def _type(page: TextPage, first: int, last: int, usual: float) -> tuple[float, int, float]:
    """Size, turns and base of a stretch: of its last letter where it begins smaller (a note mark, small capitals)."""
    found = page.type_at(first)
    if abs(found[0] - usual) > 0.3 and last - first > 1:
        other = page.type_at(last - 1)
        if other[0] > found[0] and other[1] == found[1]:
            return other
    return found


def _run(text: str, box: Box, base: float, size: float, bold: bool, turns: int) -> Run:
    left, bottom, right, top = box
    height = top - bottom
    if size < 0.7 * height or size > max(6 * height, 60):  # fonts whose own units hide the size as printed
        size = height / 0.9
    low, high = min(bottom, base - 0.2 * size), max(top, base + 0.7 * size)
    return Run(text, left, low, right, high, base, round(size, 1), bold, turns)


def _pieces(boxes: list[Box], size: float) -> list[Box]:
    """Boxes that follow each other closely on one line, united."""
    pieces: list[Box] = []
    reach = WIDE_GAP * size
    before = 0.0
    for box in boxes:
        if pieces:
            left, bottom, right, top = pieces[-1]
            low, high = min(bottom, box[1]), max(top, box[3])
            tallest = TALLEST * max(size, top - bottom, box[3] - box[1])
            if before - size <= box[0] <= right + reach and high - low <= tallest:
                pieces[-1] = (min(left, box[0]), low, max(right, box[2]), high)
                before = box[0]
                continue
        pieces.append(box)
        before = box[0]
    return pieces


def _parted(piece: Box, borders: Sequence[Box]) -> list[Box]:
    left, bottom, right, top = piece
    middle = (bottom + top) / 2
    cuts = sorted({x for x, low, _, high in borders if low < middle < high and left + 1 < x < right - 1})
    edges = [left, *cuts, right]
    return [(one, bottom, other, top) for one, other in pairwise(edges)]


def _stretches(page: TextPage, start: int, end: int, pieces: list[Box], turns: int) -> list[tuple[int, int, Box]]:
    """Which letters belong to which piece. Words are looked at first; single letters only where that misses a piece."""
    text = page.text
    words = [at for at in range(start, end) if at == start or (text[at - 1].isspace() and not text[at].isspace())]
    found = _cut(page, words, end, pieces, turns)
    if len(found) < len(pieces):
        found = _cut(page, [at for at in range(start, end) if not text[at].isspace()], end, pieces, turns)
    return found or [(start, end, around(pieces) if pieces else page.letter_box(start, turns))]


def _cut(page: TextPage, candidates: list[int], end: int, pieces: list[Box], turns: int) -> list[tuple[int, int, Box]]:
    cuts: list[tuple[int, Box]] = []
    for at in candidates:
        piece = _holder(page.letter_box(at, turns), pieces)
        if piece is not None and (not cuts or cuts[-1][1] is not piece):
            cuts.append((at, piece))
    if cuts:
        cuts[0] = (candidates[0], cuts[0][1])
    ends = [at for at, _ in cuts[1:]] + [end]
    return [(at, until, piece) for (at, piece), until in zip(cuts, ends, strict=True)]


def _holder(box: Box, pieces: list[Box]) -> Box | None:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    for piece in pieces:
        if piece[0] - 0.1 <= x <= piece[2] + 0.1 and piece[1] - 0.1 <= y <= piece[3] + 0.1:
            return piece
    return None
