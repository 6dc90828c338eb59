"""Leaves into lines: margins taken out, tables in their place, columns in reading order, footnotes apart."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count

import msgspec
from msgspec.structs import replace

from checker.documents import Anchor, Block, BlockKind
from checker.extraction.pdf.columns import in_regions
from checker.extraction.pdf.leaves import Leaf, whole_page
from checker.extraction.pdf.lines import FIRST_CELL, Line, read_lines
from checker.extraction.pdf.margins import Leaf as MarginLeaf
from checker.extraction.pdf.margins import part_margins
from checker.extraction.pdf.runs import Run
from checker.extraction.pdf.seams import join_lines
from checker.extraction.pdf.tables import Table, sort_into_cells

LONGEST_CELL = 12
"""A row with a cell of more lines is text set side by side: each of its cells is read as a column."""
NUMBER_ALONE = re.compile(r"§?\s*\(?(?:\d[\d.]{0,9}|[a-zA-Z]|[ivxIVX]{1,6})[).]?")
REPEATED = 3
"""Words written across the usual direction on so many pages are a marginal stamp."""
NOTE_SIZE = 0.9
NOTE_HEAD = re.compile(r"(?:\d{1,3}|\*{1,3}|†)\s*\S")

Cells = list[list[Line]]
"""The filled cells of a row; of each cell the lines."""


class Layout(msgspec.Struct):
    """The lines of a paper in reading order, with a stand-in for each row of its tables."""

    lines: list[Line]
    rows: list[Cells]
    margins: list[Line]
    """Each running header and footer once."""


def lay_out(leaves: Sequence[Leaf]) -> Layout:
    """The lines of all pages."""
    layout = Layout([], [], [])
    bodies, margins = part_margins(
        [MarginLeaf([run for run in leaf.runs if run.turns == leaf.turns], leaf.height) for leaf in leaves]
    )
    aside = Counter(text for leaf in leaves for text in {run.text for run in leaf.runs if run.turns != leaf.turns})
    known: set[str] = set()
    for leaf, body, rows in zip(leaves, bodies, margins, strict=True):
        turned = [run for run in leaf.runs if run.turns != leaf.turns]
        rows += [(run.text, (run,)) for run in turned if aside[run.text] >= REPEATED]
        for key, runs in rows:
            if key not in known:
                known.add(key)
                layout.margins += read_lines(sorted(runs, key=_from_top), leaf.sheet, leaf.number, 0)
        _lay_out_page(leaf, body, [run for run in turned if aside[run.text] < REPEATED], layout)
    return layout


def _lay_out_page(leaf: Leaf, body: list[Run], turned: list[Run], layout: Layout) -> None:
    tables: list[list[Cells]] = []
    for table in leaf.grids.tables:
        body = _take_table(leaf, table, body, tables)
    regions = in_regions(body)
    for turns in sorted({run.turns for run in turned}):
        regions += in_regions([run for run in turned if run.turns == turns])
    cells = count(FIRST_CELL)
    for number, region in enumerate(regions):
        for line in read_lines(region, leaf.sheet, leaf.number, number):
            if line.table < 0:
                layout.lines.append(replace(line, box=whole_page(leaf)) if leaf.placeless else line)
            else:
                _set_rows(tables[line.table], line, cells, layout)


def _take_table(leaf: Leaf, table: Table, body: list[Run], tables: list[list[Cells]]) -> list[Run]:
    """The runs without those of the table, for which one stand-in comes."""
    sorted_, outside = sort_into_cells(table, body)
    rows = [[_cell_lines(cell, leaf) for cell in row if cell] for row in sorted_]
    if sum(len(row) for row in rows) < 2:
        return body
    tables.append([row for row in rows if row])
    left, bottom, right, top = table.box
    return [*outside, Run("", left, bottom, right, top, top, 1.0, False, leaf.turns, len(tables) - 1)]


def _set_rows(rows: Sequence[Cells], line: Line, cells: Iterator[int], layout: Layout) -> None:
    """A stand-in for each row; the lines themselves where a cell is as long as a text."""
    for row in rows:
        if max(len(cell) for cell in row) <= LONGEST_CELL:
            layout.rows.append(row)
            layout.lines.append(replace(line, table=len(layout.rows) - 1))
        else:
            for cell in _numbered(row):
                column = (line.page, next(cells))
                layout.lines += [replace(each, column=column) for each in cell]


def _numbered(row: Cells) -> Cells:
    """A number in a cell of its own goes before the text beside it."""
    head = row[0][0]
    if len(row) < 2 or len(row[0]) > 1 or not NUMBER_ALONE.fullmatch(head.text):
        return row
    first = row[1][0]
    joined = replace(first, text=f"{head.text} {first.text}", left=head.left)
    return [[joined, *row[1][1:]], *row[2:]]


def _cell_lines(cell: Sequence[Run], leaf: Leaf) -> list[Line]:
    return read_lines(sorted(cell, key=_from_top), leaf.sheet, leaf.number, 0)


def _from_top(run: Run) -> tuple[float, float]:
    return -run.base, run.left


def part_notes(lines: Sequence[Line], body: float) -> tuple[list[Line], list[Line]]:
    """The text, and the footnotes: small lines at the foot of a column from the first that begins with a mark."""
    text: list[Line] = []
    notes: list[Line] = []
    page: list[Line] = []
    for line in [*lines, None]:
        if page and (line is None or line.column != page[0].column):
            foot = _foot(page, body)
            text += page[:foot]
            notes += page[foot:]
            page = []
        if line is not None:
            page.append(line)
    return text, notes


def _foot(page: Sequence[Line], body: float) -> int:
    """Index of the first footnote line."""
    start = len(page)
    while start and page[start - 1].table < 0 and page[start - 1].size <= NOTE_SIZE * body:
        start -= 1
    if start < len(page) * 0.3:
        return len(page)
    return next((at for at in range(start, len(page)) if NOTE_HEAD.match(page[at].text)), len(page))


def row_block(row: Cells, words: frozenset[str]) -> Block:
    """A row of a table as a block."""
    cells = [join_lines(cell, words) for cell in row]
    at, anchors = 0, []
    for text, own in cells:
        anchors += [
            Anchor(start=anchor.start + at, end=anchor.end + at, page=anchor.page, box=anchor.box) for anchor in own
        ]
        at += len(text) + len(" | ")
    return Block(text=" | ".join(text for text, _ in cells), kind=BlockKind.ROW, anchors=tuple(anchors))
