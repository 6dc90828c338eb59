"""Table rows for every format: short cells side by side are one block, a cell that holds clauses keeps them apart."""

import re
from collections.abc import Sequence

import msgspec

from checker.documents import Block, BlockKind

LONGEST_CELL = 400
_NUMBER = re.compile(r"[(§]{0,2}\s?(?:\d+|[A-Za-z])(?:[.)]\d*)*[.):]*")
_LONGEST_NUMBER = 12


def join_cells(cells: Sequence[list[Block]]) -> list[Block]:
    """The blocks of one row, each cell given as its own blocks; empty cells leave no trace.

    A cell with several blocks or more than `LONGEST_CELL` characters is layout: its paragraphs stay paragraphs.
    """
    filled = [cell for cell in cells if cell]
    if len(cells) == 1:
        return [block for cell in filled for block in cell]
    blocks: list[Block] = []
    waiting: list[Block] = []
    for cell in filled:
        if len(cell) == 1 and len(cell[0].text) <= LONGEST_CELL:
            waiting += cell
            continue
        blocks += _closed(waiting, cell)
        waiting = []
    return blocks + _closed(waiting, [])


def _closed(waiting: list[Block], after: list[Block]) -> list[Block]:
    """The waiting short cells as one row; one that only numbers the long cell after it becomes its label."""
    if len(waiting) == 1 and after and not after[0].label and after[0].kind is not BlockKind.ROW:
        number = _printed(waiting[0])
        if len(number) <= _LONGEST_NUMBER and _NUMBER.fullmatch(number):
            return [msgspec.structs.replace(after[0], label=number), *after[1:]]
    if not waiting:
        return after
    text = " | ".join(_printed(block) for block in waiting)
    bold = all(block.bold for block in waiting)
    return [Block(text=text, kind=BlockKind.ROW, bold=bold, size=waiting[0].size), *after]


def _printed(block: Block) -> str:
    return f"{block.label} {block.text}".strip()
