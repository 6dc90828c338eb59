"""Tables: the row of titles that says what the cells below are."""

import re
from collections.abc import Sequence
from functools import cache

from checker.segmentation.pieces import Piece
from checker.segmentation.wording import wording

CELL = " | "
_LONGEST_TITLE = 60
_NUMBER = re.compile(
    r"\s*(?P<number>\d{1,3}(?:\.\d{1,3})*|[A-Z]{1,2}[.-]?\d{1,3}|\(?[a-z0-9]\))\.?\s*(?:\||(?<=\.\d)\s)"
)
_AMOUNT = re.compile(r"[\d\s.,%€$£]+$")


def header_of(rows: Sequence[Piece]) -> str:
    """The titles of the columns, joined by ` | `; empty when the first row is no row of titles."""
    if len(rows) < 2:
        return ""
    cells = _cells(rows[0])
    same = sum(len(_cells(row)) == len(cells) for row in rows[1:])
    return " ".join(rows[0].text.split()) if same and _are_titles(cells, bold=rows[0].block.bold) else ""


def continues(header: str, row: Piece) -> bool:
    """True when a row has as many cells as the row of titles, so that both may belong to one table."""
    return not header or header.count("|") == row.text.count("|")


def row_number(piece: Piece) -> str:
    """The number in the first cell of a row."""
    match = _NUMBER.match(piece.text)
    return match["number"] if match else ""


def _cells(piece: Piece) -> list[str]:
    return [cell.strip() for cell in piece.text.split("|")]


def _are_titles(cells: Sequence[str], *, bold: bool) -> bool:
    full = [cell for cell in cells if cell]
    if full and full[0][0].isdigit():
        return False
    if len(full) < 2 or any(len(cell) > _LONGEST_TITLE or _AMOUNT.match(cell) or cell[-1] in ".;" for cell in full[1:]):
        return False
    known = any(cell.lower().rstrip(":") in _titles() for cell in full)
    return len(full[0]) <= _LONGEST_TITLE and (known or bold or (len(full) == len(cells) >= 3))


@cache
def _titles() -> frozenset[str]:
    return frozenset(wording().tables["headers"])
