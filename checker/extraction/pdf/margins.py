"""Running headers, footers and page numbers: what stands at the same height at the edge of several pages."""

import re
from collections import defaultdict
from collections.abc import Sequence

import msgspec

from checker.extraction.pdf.lines import rows_of
from checker.extraction.pdf.runs import Run

EDGE = 0.13
"""The part of the page's height, at the top and at the bottom, in which a running line may stand."""
STEP = 6.0
"""Heights that differ by less, in points, are the same."""
DIGITS = re.compile(r"[0-9]{1,9}")
MOST_NUMBERS = 12
NUMBER_ALONE = re.compile(
    r"[-–—|\s]*(?:(?:page|seite|side|sida|sivu|lk|lehekülg|strona|str\.?|puslapis|psl\.?|lapa|lpp\.?|p\.?)\s*)?"
    r"\d{1,4}(?:\s*(?:/|of|von|av|af|no|iš|z|\|)\s*\d{1,4})?(?:\s*(?:lpp|psl|lk)\.?)?[-–—|\s]*",
    re.IGNORECASE,
)
LONE_EDGE = 0.08
"""Only so near to the edge is a number a page number although nothing repeats it."""
DENSE = 0.45
"""Part of the pages between its first and its last that a running line stands on: every other, if pages face."""
HELD = 0.8
CLOSE = 2.5
MANY = 6
"""In papers of fewer pages two make a running line; otherwise three."""
Seen = dict[tuple[tuple[str, int], int], set[int]]
"""Pages on which a mark stands so far from the edge."""


class Leaf(msgspec.Struct, frozen=True):
    """The runs of one page and its upright height in points."""

    runs: Sequence[Run]
    height: float


class Edge(msgspec.Struct, frozen=True):
    """A row at the edge of a page."""

    key: str
    """Its side and its words, each number as `#`."""
    marks: tuple[tuple[str, int], ...]
    """What another page must share: the very words, or a number that counts with the pages."""
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
    tops = [_edge_rows(leaf, page, top=True) for page, leaf in enumerate(leaves)]
    feet = [_edge_rows(leaf, page, top=False) for page, leaf in enumerate(leaves)]
    rows = ((page, row) for side in (tops, feet) for page, found in enumerate(side) for row in found)
    seen: Seen = defaultdict(set)
    for page, row in rows:
        for mark in (*row.marks, (row.key[0], 0)):
            seen[mark, row.step].add(page)
    bodies, margins = [], []
    for number, leaf in enumerate(leaves):
        found = [*_running(tops[number], seen, len(leaves)), *_running(feet[number], seen, len(leaves))]
        gone = {id(run) for row in found for run in row.runs}
        bodies.append([run for run in leaf.runs if id(run) not in gone] if gone else list(leaf.runs))
        margins.append([(row.key, row.runs) for row in found])
    return bodies, margins


def _edge_rows(leaf: Leaf, page: int, *, top: bool) -> list[Edge]:
    """The rows near one edge, the outermost first."""
    reach = EDGE * leaf.height
    if top:
        line = leaf.height - reach
        rows = rows_of(sorted((run for run in leaf.runs if run.base > line), key=_from_top))
    else:
        rows = rows_of(sorted((run for run in leaf.runs if run.base < reach), key=_from_top))[::-1]
    side = "^" if top else "_"
    return [_edge(row, leaf.height, side, page) for row in rows]


def _from_top(run: Run) -> float:
    return -run.base


def _edge(row: Sequence[Run], height: float, side: str, page: int) -> Edge:
    base = row[0].base
    away = height - base if side == "^" else base
    text = side + " ".join(run.text for run in row).casefold()
    key = DIGITS.sub("#", text)
    counted = tuple((f"{key}{at}", int(number) - page) for at, number in enumerate(DIGITS.findall(text)[:MOST_NUMBERS]))
    return Edge(key, ((text, 0), *counted), round(away / STEP), away / height, tuple(row))


def _running(rows: Sequence[Edge], seen: Seen, pages: int) -> list[Edge]:
    """Rows from the edge inward as long as they run through the paper and stand apart from the text."""
    least = 2 if pages < MANY else 3
    shares = [max(_share(mark, row.step, seen, least) for mark in row.marks) for row in rows]
    count = 0
    while count < len(rows) and (_runs_on(rows, count, shares[count], seen) or _is_page_number(rows[count])):
        count += 1
    while count and shares[count - 1] < pages / 2 and not _is_page_number(rows[count - 1]):
        if count == len(rows) or _apart(rows[count - 1], rows[count]):
            break
        count -= 1
    return list(rows[:count])


def _runs_on(rows: Sequence[Edge], at: int, share: int, seen: Seen) -> bool:
    """A row within the outermost must hold its place: where other pages have other words there, it may be text."""
    if at == 0 or share == 0:
        return share > 0
    row = rows[at]
    filled = len(_pages((row.key[0], 0), row.step, seen))
    return share >= HELD * filled or (2 * share >= filled and not _apart(rows[at - 1], row, CLOSE))


def _is_page_number(row: Edge) -> bool:
    return row.share <= LONE_EDGE and bool(NUMBER_ALONE.fullmatch(row.text))


def _apart(outer: Edge, inner: Edge, lines: float = 1.7) -> bool:
    """White space parts the two rows: more than between lines of one text."""
    return abs(outer.runs[0].base - inner.runs[0].base) > lines * outer.runs[0].size


def _share(mark: tuple[str, int], step: int, seen: Seen, least: int) -> int:
    """On how many pages the mark stands there; 0 if too few, or few of those between its first and its last."""
    pages = _pages(mark, step, seen)
    if not pages:
        return 0
    dense = len(pages) >= DENSE * (max(pages) - min(pages) + 1)
    return len(pages) if dense and len(pages) >= least else 0


def _pages(mark: tuple[str, int], step: int, seen: Seen) -> set[int]:
    return set().union(*(seen.get((mark, step + shift), ()) for shift in (-1, 0, 1)))
