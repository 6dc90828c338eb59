"""Tables whose cells are ruled: the grid is found from the lines, the words are those already read."""

from collections.abc import Sequence
from typing import Any

import msgspec

from checker.extraction.pdf.runs import Run
from models.passage import Box

SNAP = 3.0
"""Lines closer than so many points are one line drawn twice."""
SHORTEST = 6.0
"""Shorter lines, in points, are dashes, ticks and boxes to tick."""
MOST_CROSSINGS = 2500
"""A page with more crossings is a drawing."""
MOST_IN_PAPER = 60_000
"""Crossings in one paper: some five seconds' work. The pages after that are read line by line, and named."""


class Table(msgspec.Struct, frozen=True):
    """A grid with two columns or more: cells row by row, from the top."""

    box: Box
    rows: tuple[tuple[Box, ...], ...]
    """Upright boxes of the cells; a cell over several rows stands in its first."""


class Grids(msgspec.Struct, frozen=True):
    """The tables of a page."""

    tables: tuple[Table, ...] = ()
    skipped: bool = False
    """There are too many lines to tell tables from drawings."""
    crossings: int = 0

    @property
    def borders(self) -> list[Box]:
        """The upright lines between cells."""
        return [
            (x, cell[1], x, cell[3])
            for table in self.tables
            for row in table.rows
            for cell in row
            for x in (cell[0], cell[2])
        ]


def find_tables(lines: Sequence[Box], room: int = MOST_CROSSINGS) -> Grids:
    """The tables that `lines` (level and upright, as boxes) draw, if they cross at most `room` times."""
    edges = [_edge(line) for line in lines if line[2] - line[0] + line[3] - line[1] >= SHORTEST]
    if not _may_be_grid(edges):
        return Grids()
    if room <= 0:
        return Grids(skipped=True)
    from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges

    edges = merge_edges(edges, SNAP, SNAP, SNAP, SNAP)
    upright = sum(edge["orientation"] == "v" for edge in edges)
    if upright * (len(edges) - upright) > 40 * MOST_CROSSINGS:
        return Grids(skipped=True)
    crossings = edges_to_intersections(edges, SNAP, SNAP)
    if len(crossings) > min(room, MOST_CROSSINGS):
        return Grids(skipped=True)
    groups = cells_to_tables(intersections_to_cells(crossings))
    return Grids(tuple(table for cells in groups if (table := _table(cells))), crossings=len(crossings))


def _edge(line: Box) -> dict[str, Any]:
    left, bottom, right, top = line
    level = right - left >= top - bottom
    return {
        "x0": left, "x1": right, "top": -top, "bottom": -bottom, "width": right - left, "height": top - bottom,
        "orientation": "h" if level else "v", "object_type": "line",
    }  # fmt: skip


def _may_be_grid(edges: Sequence[dict[str, Any]]) -> bool:
    """Three upright lines and two level ones: fewer draw a box, a rule or a frame around the page."""
    across = {round(edge["x0"] / SNAP) for edge in edges if edge["orientation"] == "v"}
    down = {round(edge["top"] / SNAP) for edge in edges if edge["orientation"] == "h"}
    return len(across) >= 3 and len(down) >= 2


def _table(cells: list[Box]) -> Table | None:
    from pdfplumber.table import Table as Grid

    grid = Grid(None, cells)  # type: ignore[arg-type]  # the page would only give the words
    rows = [
        tuple((left, -bottom, right, -top) for left, top, right, bottom in filter(None, row.cells)) for row in grid.rows
    ]
    if max(len(row) for row in rows) < 2:
        return None
    boxes = [cell for row in rows for cell in row]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return Table((min(lefts), min(bottoms), max(rights), max(tops)), tuple(rows))


def sort_into_cells(table: Table, runs: Sequence[Run]) -> tuple[list[list[list[Run]]], list[Run]]:
    """Rows of cells of runs, and the runs that stand in no cell."""
    flat = [(cell, (y, x)) for y, row in enumerate(table.rows) for x, cell in enumerate(row)]
    sorted_: list[list[list[Run]]] = [[[] for _ in row] for row in table.rows]
    outside: list[Run] = []
    for run in runs:
        place = _cell_of(run, flat) if _inside(run, table.box) else None
        if place:
            sorted_[place[0]][place[1]].append(run)
        else:
            outside.append(run)
    return sorted_, outside


def _cell_of(run: Run, cells: Sequence[tuple[Box, tuple[int, int]]]) -> tuple[int, int] | None:
    return next((place for cell, place in cells if _inside(run, cell)), None)


def _inside(run: Run, box: Box) -> bool:
    x, y = (run.left + run.right) / 2, run.base + run.size * 0.25
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
