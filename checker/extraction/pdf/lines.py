"""Printed lines: the runs of one region that stand on the same height, joined from left to right."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from checker.extraction.pdf.geometry import Sheet, shown
from checker.extraction.pdf.runs import Run
from models.passage import Box

FIRST_CELL = 1000
"""Columns from this number on are cells of tables: their text does not go on in the next."""
SAME_LINE = 0.35
"""Runs whose feet differ by less than this part of their size stand on one line."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """One printed line of one column."""

    text: str
    page: int
    left: float
    right: float
    base: float
    size: float
    bold: bool
    box: Box
    """On the page as shown."""
    column: tuple[int, int] = (0, 0)
    """Page and number of the column in it."""
    table: int = -1
    """Index of the table it stands for, when it is a stand-in and not text."""


def read_lines(region: Sequence[Run], sheet: Sheet, page: int, number: int) -> list[Line]:
    """The lines of a region whose runs are sorted from the top down."""
    return [_line(row, sheet, page, number) for row in rows_of(region)]


def rows_of(runs: Iterable[Run]) -> list[list[Run]]:
    """Runs (from the top down) gathered by the line they stand on, each row from left to right."""
    rows: list[list[Run]] = []
    foot, reach = 0.0, -1.0
    for run in runs:
        if rows and run.table < 0 and foot - run.base <= max(reach, SAME_LINE * run.size):
            rows[-1].append(run)
        else:
            rows.append([run])
            foot, reach = run.base, SAME_LINE * run.size if run.table < 0 else -1.0
    for row in rows:
        if len(row) > 1:
            row.sort(key=_from_left)
    return rows


def _from_left(run: Run) -> float:
    return run.left


def _line(row: list[Run], sheet: Sheet, page: int, number: int) -> Line:
    first = row[0]
    if len(row) == 1:
        box, text, main = first.box, first.text, first
    else:
        lefts, bottoms, rights, tops = zip(*(run.box for run in row), strict=True)
        box = (min(lefts), min(bottoms), max(rights), max(tops))
        text, main = _joined(row), max(row, key=lambda run: len(run.text))
    bold = all(run.bold for run in row)
    return Line(
        text,
        page,
        box[0],
        box[2],
        main.base,
        main.size,
        bold,
        shown(box, first.turns, sheet),
        (page, number),
        first.table,
    )


def _joined(row: Sequence[Run]) -> str:
    parts = [row[0].text]
    for left, right in pairwise(row):
        touching = right.left - left.right < 0.12 * right.size
        parts.append(right.text if touching else f" {right.text}")
    return "".join(parts)
