"""Running headers, footers and page numbers: what stands at the same height at the edge of several pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from checker.extraction.pdf.lines import rows_of
from checker.extraction.pdf.runs import Run

EDGE = 0.13
"""The part of the page's height, at the top and at the bottom, in which a running line may stand."""
STEP = 6.0
"""Heights that differ by less, in points, are the same."""
DIGITS = re.compile(r"\d+")
NUMBER_ALONE = re.compile(
    r"[-–—|\s]*(?:(?:page|seite|side|sida|sivu|lk|lehekülg|strona|str\.?|puslapis|psl\.?|lapa|lpp\.?|p\.?)\s*)?"
    r"\d{1,4}(?:\s*(?:/|of|von|av|af|no|iš|z|\|)\s*\d{1,4})?(?:\s*(?:lpp|psl|lk)\.?)?[-–—|\s]*",
    re.IGNORECASE,
)
LONE_EDGE = 0.08
"""Only so near to the edge is a number a page number although nothing repeats it."""


class Leaf(msgspec.Struct, frozen=True):
    """The runs of one page and its upright height in points."""

    runs: Sequence[Run]
    height: float


class Edge(msgspec.Struct, frozen=True):
    """A row at the edge of a page."""

    key: str
    step: int
    """Its distance from the edge."""
    share: float
    """The same as a part of the page's height."""
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """Its words."""
        return " ".join(run.text for run in self.runs)


def part_margins(leaves: Sequence[Leaf]) -> tuple[list[list[Run]], list[list[tuple[str, tuple[Run, ...]]]]]:
    """For each page the runs of its text, and its marginal rows (a key without digits, the runs)."""
    tops = [_edge_rows(leaf, top=True) for leaf in leaves]
    feet = [_edge_rows(leaf, top=False) for leaf in leaves]
    seen = Counter(
        place for rows in (tops, feet) for page in rows for place in {(row.key, row.step) for row in page}
    )
    least = 2 if len(leaves) < 6 else 3
    bodies, margins = [], []
    for number, leaf in enumerate(leaves):
        found = [*_running(tops[number], seen, least), *_running(feet[number], seen, least)]
        gone = {id(run) for row in found for run in row.runs}
        bodies.append([run for run in leaf.runs if id(run) not in gone] if gone else list(leaf.runs))
        margins.append([(row.key, row.runs) for row in found])
    return bodies, margins


def _edge_rows(leaf: Leaf, *, top: bool) -> list[Edge]:
    """The rows near one edge, the outermost first."""
    reach = EDGE * leaf.height
    if top:
        near = sorted((run for run in leaf.runs if run.base > leaf.height - reach), key=lambda run: -run.base)
        rows = rows_of(near)
    else:
        near = sorted((run for run in leaf.runs if run.base < reach), key=lambda run: -run.base)
        rows = rows_of(near)[::-1]
    side = "^" if top else "_"
    return [_edge(row, leaf.height, side) for row in rows]


def _edge(row: Sequence[Run], height: float, side: str) -> Edge:
    base = row[0].base
    away = height - base if side == "^" else base
    text = " ".join(run.text for run in row)
    return Edge(side + DIGITS.sub("#", text.casefold()), round(away / STEP), away / height, tuple(row))


def _running(rows: Sequence[Edge], seen: Counter[tuple[str, int]], least: int) -> Iterator[Edge]:
    """Rows from the edge inward as long as they run through the paper."""
    for row in rows:
        count = sum(seen[row.key, row.step + shift] for shift in (-1, 0, 1))
        lone = row.share <= LONE_EDGE and NUMBER_ALONE.fullmatch(row.text)
        if count < least and not lone:
            return
        yield row
