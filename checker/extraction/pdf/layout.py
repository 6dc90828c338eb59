"""Leaves into lines: margins taken out, tables in their place, columns in reading order, footnotes apart."""

import re
from collections.abc import Sequence

import msgspec

from checker.documents import Anchor, Block, BlockKind
from checker.extraction.pdf.columns import in_regions
from checker.extraction.pdf.leaves import Leaf
from checker.extraction.pdf.lines import Line, read_lines
from checker.extraction.pdf.margins import Leaf as MarginLeaf
from checker.extraction.pdf.margins import part_margins
from checker.extraction.pdf.runs import Run
from checker.extraction.pdf.seams import join_lines
from checker.extraction.pdf.tables import Table, sort_into_cells

LONGEST_CELL = 40
"""A cell of more lines is a frame around a page, not a part of a table."""
NOTE_SIZE = 0.9
NOTE_HEAD = re.compile(r"(?:\d{1,3}|\*{1,3}|†)\s*\S")

Cells = list[list[list[Line]]]
"""The rows of a table; of each row the cells; of each cell the lines."""


class Layout(msgspec.Struct):
    """The lines of a paper in reading order, with stand-ins for its tables."""

    lines: list[Line]
    tables: list[Cells]
    margins: list[Line]
    """Each running header and footer once."""


def lay_out(leaves: Sequence[Leaf]) -> Layout:
    """The lines of all pages."""
    layout = Layout([], [], [])
    bodies, margins = part_margins(
        [MarginLeaf([run for run in leaf.runs if run.turns == leaf.turns], leaf.height) for leaf in leaves]
    )
    known: set[str] = set()
    for leaf, body, rows in zip(leaves, bodies, margins, strict=True):
        for key, runs in rows:
            if key not in known:
                known.add(key)
                layout.margins += read_lines(sorted(runs, key=lambda run: -run.base), leaf.sheet, leaf.number, 0)
        _lay_out_page(leaf, body, layout)
    return layout


def _lay_out_page(leaf: Leaf, body: list[Run], layout: Layout) -> None:
    for table in leaf.grids.tables:
        body = _take_table(leaf, table, body, layout)
    regions = in_regions(body)
    for turns in sorted({run.turns for run in leaf.runs} - {leaf.turns}):
        regions += in_regions([run for run in leaf.runs if run.turns == turns])
    for number, region in enumerate(regions):
        layout.lines += read_lines(region, leaf.sheet, leaf.number, number)


def _take_table(leaf: Leaf, table: Table, body: list[Run], layout: Layout) -> list[Run]:
    """The runs without those of the table, for which one stand-in comes."""
    sorted_, outside = sort_into_cells(table, body)
    cells = [[_cell_lines(cell, leaf) for cell in row] for row in sorted_]
    filled = [len(cell) for row in cells for cell in row if cell]
    if len(filled) < 2 or max(filled) > LONGEST_CELL:
        return body
    layout.tables.append(cells)
    left, bottom, right, top = table.box
    return [*outside, Run("", left, bottom, right, top, top, 1.0, False, leaf.turns, len(layout.tables) - 1)]


def _cell_lines(cell: Sequence[Run], leaf: Leaf) -> list[Line]:
    return read_lines(sorted(cell, key=lambda run: (-run.base, run.left)), leaf.sheet, leaf.number, 0)


def part_notes(lines: Sequence[Line], body: float) -> tuple[list[Line], list[Line]]:
    """The text, and the footnotes: small lines at the foot of a page from the first that begins with a mark."""
    text: list[Line] = []
    notes: list[Line] = []
    page: list[Line] = []
    for line in [*lines, None]:
        if page and (line is None or line.page != page[0].page):
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


def rows_of_table(cells: Cells, words: frozenset[str]) -> list[Block]:
    """The rows of a table as blocks; empty cells and rows are left out."""
    blocks = []
    for row in cells:
        joined = [join_lines(cell, words) for cell in row if cell]
        if joined:
            blocks.append(_row(joined))
    return blocks


def _row(cells: Sequence[tuple[str, tuple[Anchor, ...]]]) -> Block:
    at, anchors = 0, []
    for text, own in cells:
        anchors += [
            Anchor(start=anchor.start + at, end=anchor.end + at, page=anchor.page, box=anchor.box) for anchor in own
        ]
        at += len(text) + len(" | ")
    return Block(text=" | ".join(text for text, _ in cells), kind=BlockKind.ROW, anchors=tuple(anchors))
