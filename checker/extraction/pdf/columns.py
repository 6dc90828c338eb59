"""Reading order: runs of a page into regions, one column each, in the order in which a person reads them.

A gutter is a stripe that many pairs of neighbouring runs leave free. Runs that cross it (titles, full-width
paragraphs) part the page into bands; each band is read column by column. What stands side by side but is no prose
(a number before its clause, cells without rules) stays in one region, row by row.
"""

from collections.abc import Sequence
from itertools import groupby, pairwise
from statistics import median

from msgspec.structs import replace

from checker.extraction.pdf.geometry import around
from checker.extraction.pdf.runs import Run

LEAST_LETTERS = 8
"""A neighbour with fewer letters is a number or a cell and shows no gutter."""
LEAST_PAIRS = 3
LEAST_LINES = 3
FULL = 0.7
"""A line is full when it is so wide against the widest of its column."""
PROSE = 0.45
"""So many of a column's lines are full, if it is prose."""
LOOK_AHEAD = 8
DEEPEST = 4
NARROW = 0.6
"""Terms are at most so wide against their meanings."""
LEAST_TERMS = 2
QUOTES = "\"“”„«»‘’'"


def in_regions(runs: Sequence[Run], depth: int = 0) -> list[list[Run]]:
    """The runs of a page, or of a part of it, parted into columns in reading order; each from the top down."""
    ordered = sorted(runs, key=_from_top)
    gutter = _gutter(ordered) if depth < DEEPEST else None
    if gutter is None:
        return [ordered] if ordered else []
    regions: list[list[Run]] = []
    loose: list[Run] = []
    for crossing, band in groupby(ordered, key=lambda run: run.left < gutter < run.right):
        members = list(band)
        sides = [] if crossing else _sides(members, gutter)
        if not sides:
            loose += members
            continue
        if loose:
            regions.append(loose)
            loose = []
        for side in sides:
            regions += in_regions(side, depth + 1)
    if loose:
        regions.append(loose)
    return regions


def _from_top(run: Run) -> tuple[float, float]:
    return -run.base, run.left


def _gutter(ordered: Sequence[Run]) -> float | None:
    """The place that most pairs of neighbours leave free between them, if enough do."""
    gaps = [gap for at, run in enumerate(ordered) if (gap := _gap_right_of(run, ordered, at))]
    if len(gaps) < LEAST_PAIRS:
        return None
    events = sorted([(left, 0, 1) for left, _ in gaps] + [(right, 1, -1) for _, right in gaps])
    best, most, open_ = 0, 0.0, 0
    for number, (x, _, step) in enumerate(events[:-1]):
        open_ += step
        if open_ > best:
            best, most = open_, (x + events[number + 1][0]) / 2
    return most if best >= LEAST_PAIRS else None


def _gap_right_of(run: Run, ordered: Sequence[Run], at: int) -> tuple[float, float] | None:
    if len(run.text) < LEAST_LETTERS:
        return None
    near = ordered[max(0, at - LOOK_AHEAD) : at + LOOK_AHEAD + 1]
    rights = [
        other.left
        for other in near
        if other.left > run.right and len(other.text) >= LEAST_LETTERS and abs(other.base - run.base) < 0.8 * run.size
    ]
    nearest = min(rights, default=0.0)
    return (run.right, nearest) if nearest - run.right > 0.6 * run.size else None


def _sides(band: list[Run], gutter: float) -> list[list[Run]]:
    """Left and right of the gutter when both are columns of prose, terms with their meanings, otherwise nothing."""
    left = [run for run in band if run.right <= gutter]
    right = [run for run in band if run.left >= gutter]
    if not _is_prose(right):
        return []
    return [left, right] if _is_prose(left) else _terms(left, right)


def _terms(left: list[Run], right: list[Run]) -> list[list[Run]]:
    """Terms, each before the first line of its meaning; nothing when the left side holds something else."""
    first, last = right[0].base + right[0].size, right[-1].base - right[-1].size
    beside = [run for run in left if last < run.base < first]
    if not _may_be_terms(beside, right):
        return []
    heads = [run for at, run in enumerate(beside) if _begins_term(beside[at - 1] if at else None, run)]
    if len(heads) < LEAST_TERMS:
        return []
    feet = [head.base + head.size / 2 for head in heads[1:]]
    terms = [
        _united([run for run in beside if end < run.base <= head.base])
        for head, end in zip(heads, [*feet, last], strict=True)
    ]
    regions = [
        [run for run in left if run.base >= first],
        sorted([*terms, *right], key=_from_top),
        [run for run in left if run.base <= last],
    ]
    return [region for region in regions if region]


def _united(term: list[Run]) -> Run:
    """A term of several lines as one run on the first of them, so that its meaning follows it whole."""
    head = min(term, key=_from_top)
    left, bottom, right, top = around([run.box for run in term])
    text = " ".join(run.text for run in term)
    return replace(head, text=text, left=left, bottom=bottom, right=right, top=top)


def _may_be_terms(left: list[Run], right: list[Run]) -> bool:
    """Words, not numbers, in a narrow column."""
    if len(left) < LEAST_LINES or median(len(run.text) for run in left) < LEAST_LETTERS / 2:
        return False
    return max(run.right - run.left for run in left) <= NARROW * max(run.right - run.left for run in right)


def _begins_term(above: Run | None, run: Run) -> bool:
    return above is None or run.text[0] in QUOTES or above.base - run.base > 1.6 * run.size


def _is_prose(side: list[Run]) -> bool:
    texts = [run for run in side if run.table < 0]
    if len(texts) < LEAST_LINES:
        return False
    widest = max(run.right - run.left for run in texts)
    full = sum(run.right - run.left >= FULL * widest for run in texts)
    letters = median(len(run.text) for run in texts)
    steps = [one.base - two.base for one, two in pairwise(texts) if one.base - two.base > 1]
    close = not steps or median(steps) < 2.2 * median(run.size for run in texts)
    return letters >= 12 and full >= PROSE * len(texts) and close
