"""Lines into paragraphs: where one ends is told by space, indent, numbering, type and the room left on the line."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from checker.extraction.pdf.lines import FIRST_CELL, Line

_WORDS = (
    "Article|Artikel|Artykuł|Artikla|Art|Section|Clause|Annex|Appendix|Schedule|Part|Anlage|Anhang|Abschnitt|Teil|Kapitel|Lisa|Osa|Peatükk|"
    "Punkt|Bilaga|Bilag|Vedlegg|Liite|Luku|Kohta|Priedas|Straipsnis|Skyrius|Pielikums|Pants|Nodaļa|Załącznik|Rozdział|Paragraf"
)  # fmt: skip
BULLET = re.compile(r"[•▪●○■□◦‣➢→✓]|[-–—*»o]\s")
NUMBER = re.compile(
    r"(?:§+\s*\d+[a-z]?"
    r"|\d{1,3}(?:\.\d{1,3}){1,5}[.)]?(?=\s|$)"
    r"|\d{1,3}[.)](?=\s|$)"
    r"|\d{1,2}(?=\s+[A-ZÀ-ŽА-Я])"
    r"|\(\d{1,3}\)|\([a-zA-Z]{1,2}\)|\([ivxlIVXL]{1,6}\)"
    r"|[a-zA-Z][.)](?=\s|$)|[ivxlIVXL]{1,6}[.)](?=\s|$)"
    rf"|(?i:{_WORDS})\.?\s+(?:\d+|[IVXL]+\b|[A-Z]\b))"
)
SENTENCE_END = (".", ";", ":", "!", "?", ".”", ".“", '."', ".)", ";)", "…")
DANGLING = re.compile(
    r"(?:\b(?:und|oder|and|or|og|eller|och|ja|tai|või|ning|ir|arba|un|vai|oraz|lub|i))$|;\s*\w{1,5}$", re.IGNORECASE
)
REFERS = re.compile(
    r"(?:\b(?:clauses?|sections?|paragraphs?|articles?|schedules?|annex(?:es)?|part|nr|no|art|abs|ziffer|ziff|nummer|artikel|"
    r"punkt\w*|lisa\w*|kohd\w*|pkt|ust|the|of|with|to|by|under|in|der|des|dem|nach|gemäß|von|mit|i\.S\.d)\.?|[(,§]|\d)$",
    re.IGNORECASE,
)


class Measures(msgspec.Struct, frozen=True):
    """What is usual in a paper."""

    size: float
    """Letter size of most of the text, in points."""
    leading: dict[tuple[int, float], float]
    """Distance of lines by page and letter size; page 0 stands for the paper as a whole."""

    def leading_of(self, line: Line) -> float:
        """The usual distance of lines like this one, in points."""
        size = round(line.size)
        found = self.leading.get((line.page, size)) or self.leading.get((0, size))
        return found or 1.3 * line.size


def measure(lines: Sequence[Line]) -> Measures:
    """Body size and line distances of a paper."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    gaps: dict[tuple[int, float], Counter[float]] = defaultdict(Counter)
    for one, two in pairwise(lines):
        gap = one.base - two.base
        if one.column == two.column and abs(one.size - two.size) < 0.3 and 0.8 * two.size < gap < 3 * two.size:
            step = round(gap * 2) / 2
            gaps[two.page, round(two.size)][step] += 1
            gaps[0, round(two.size)][step] += 1
    leading = {key: _usual(steps) for key, steps in gaps.items() if key[0] == 0 or steps.total() >= 5}
    size = max(sizes, key=lambda each: (sizes[each], -each), default=10.0)
    return Measures(size or 10.0, leading)


def _usual(steps: Counter[float]) -> float:
    return min(steps, key=lambda step: (-steps[step], step))


class Column(msgspec.Struct, frozen=True):
    """Where the lines of one column begin and end, in points."""

    left: float
    right: float


def columns_of(lines: Sequence[Line]) -> dict[tuple[int, int], Column]:
    """The extent of each column."""
    extents: dict[tuple[int, int], tuple[float, float]] = {}
    for line in lines:
        left, right = extents.get(line.column, (line.left, line.right))
        extents[line.column] = (min(left, line.left), max(right, line.right))
    return {key: Column(left, right) for key, (left, right) in extents.items()}


class Grouping:
    """Gathers lines into paragraphs, one after the other."""

    def __init__(self, lines: Sequence[Line], measures: Measures) -> None:
        self.lines = lines
        self.measures = measures
        self.columns = columns_of(lines)

    def paragraphs(self) -> list[list[Line]]:
        """The lines, paragraph by paragraph."""
        groups: list[list[Line]] = []
        for at, line in enumerate(self.lines):
            if groups and groups[-1][-1].table < 0 and line.table < 0 and self._goes_on(groups[-1], line, at):
                groups[-1].append(line)
            else:
                groups.append([line])
        return groups

    def _goes_on(self, group: list[Line], line: Line, at: int) -> bool:
        last = group[-1]
        if abs(last.size - line.size) > max(0.6, 0.08 * last.size) and not _is_tail(last, line):
            return False
        if last.column != line.column:
            return self._goes_on_elsewhere(group, line)
        gap = last.base - line.base
        leading = self.measures.leading_of(line)
        if gap < -0.5 * leading or gap > 1.18 * leading + 0.8:
            return False
        return not self._begins(group, line, at)

    def _goes_on_elsewhere(self, group: list[Line], line: Line) -> bool:
        """Over the end of a column or page a paragraph goes on when its sentence does."""
        last = group[-1]
        if last.bold != line.bold and (last.bold or not _is_lower(line.text)):
            return False
        if last.text.endswith(SENTENCE_END) or _is_item(line.text) or max(last.column[1], line.column[1]) >= FIRST_CELL:
            return False
        return _is_lower(line.text) or not self._left_room(last, line, self.columns[last.column].right)

    def _begins(self, group: list[Line], line: Line, at: int) -> bool:
        """A new paragraph begins on this line although no space parts it from the last."""
        last = group[-1]
        ended = last.text.endswith(SENTENCE_END)
        room = self._left_room(last, line, self._edge(at, near=not ended))
        outdented = len(group) > 1 and line.left < last.left - 0.8 * line.size
        if BULLET.match(line.text):
            return not (line.text[0] in "-–—" and not ended and not room and not outdented)
        if NUMBER.match(line.text):
            return ended or room or outdented or bool(DANGLING.search(last.text)) or not self._may_refer(group, line)
        if last.bold != line.bold and (ended or room or last.bold):
            return not (last.bold and not room and not ended and _is_lower(line.text))
        if _is_lower(line.text) and not ended:
            return False
        if room:
            return True
        return ended and (outdented or self._is_indented(group, line))

    def _may_refer(self, group: list[Line], line: Line) -> bool:
        """A number at the line start may belong to a reference that was broken: `clause / 4.2`."""
        hanging = len(group) == 1 and _is_item(group[0].text) and line.left <= group[0].left + 1
        return bool(REFERS.search(group[-1].text)) or (not hanging and line.left >= group[-1].left - 1)

    def _is_indented(self, group: list[Line], line: Line) -> bool:
        last = group[-1]
        if len(group) == 1 and _is_item(last.text):
            return False
        return abs(line.left - last.left) > 0.8 * line.size and not (len(group) == 1 and line.left < last.left)

    def _edge(self, at: int, *, near: bool) -> float:
        """The right edge of the column; of the lines around only, where a paragraph may be set narrower."""
        column = self.lines[at].column
        if not near:
            return self.columns[column].right
        around = self.lines[max(0, at - 5) : at + 5]
        return max(line.right for line in around if line.column == column)

    @staticmethod
    def _left_room(last: Line, line: Line, edge: float) -> bool:
        """The first word of `line` would have found room at the end of `last`: someone ended the line there."""
        word = len(line.text.split(" ", 1)[0]) + 1
        width = (line.right - line.left) / max(len(line.text), 1)
        return edge - last.right > word * width + 0.6 * line.size


def _is_item(text: str) -> bool:
    return bool(BULLET.match(text) or NUMBER.match(text))


def _is_lower(text: str) -> bool:
    return text[:1].islower()


def _is_tail(last: Line, line: Line) -> bool:
    """A short rest in another size (a superscript alone on its line) belongs to the line before."""
    return len(line.text) <= 3 and abs(last.base - line.base) < 0.8 * last.size
