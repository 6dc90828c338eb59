"""The small notation in which the sample papers are written, and its reader.

- `:title`, `:subtitle`, `:header`: words for the cover and the top of each page
- `:plain TEXT`: a paragraph without number
- `:break`: a new page
- `:annex TITLE`: an annex on a new page, without number
- `:columns 2`: two columns until the next annex
- `# HEADING`: a numbered heading (1, 2, 3); `## HEADING`: one without number
- `+ TEXT`: a numbered paragraph (1.1, 1.2); `++ TEXT`: a list item, (a), (b)
- `| A | B |`: a row of a table; the first row is its head
- `[^1]: TEXT`: a footnote, called by `[^1]` in a paragraph
"""

import re
from pathlib import Path

import msgspec

MARKS = (("## ", "subheading"), ("# ", "heading"), ("++ ", "item"), ("+ ", "clause"))
"""Longest mark first."""


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph or table of a paper."""

    kind: str
    """title, subtitle, header, plain, break, annex, columns, heading, subheading, clause, item or table."""
    text: str = ""
    number: str = ""
    """As a reader sees it: `3`, `3.2` or `(b)`."""
    rows: tuple[tuple[str, ...], ...] = ()


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper as it was written."""

    title: str
    subtitle: str
    header: str
    blocks: tuple[Block, ...]
    footnotes: dict[str, str]


def read_paper(path: Path) -> Paper:
    """The paper in `path`; `ValueError` for a directive that nobody knows."""
    lines = path.read_text(encoding="utf-8").splitlines()
    notes = {match[1]: match[2] for line in lines if (match := re.fullmatch(r"\[\^(\w+)\]: (.*)", line))}
    blocks = _number(_join_rows([_block(line) for line in lines if line and not line.startswith("[^")]))
    words = {block.kind: block.text for block in blocks if block.kind in {"title", "subtitle", "header"}}
    body = tuple(block for block in blocks if block.kind not in words)
    return Paper(**words, blocks=body, footnotes=notes)


def _block(line: str) -> Block:
    if line.startswith("|"):
        return Block(kind="table", rows=(tuple(cell.strip() for cell in line.strip("|").split("|")),))
    if match := re.fullmatch(r":(title|subtitle|header|plain|break|annex|columns) ?(.*)", line):
        return Block(kind=match[1], text=match[2])
    if line.startswith(":"):
        raise ValueError(f"unknown directive: {line}")
    kind, mark = next(((kind, mark) for mark, kind in MARKS if line.startswith(mark)), ("plain", ""))
    return Block(kind=kind, text=line[len(mark) :])


def _join_rows(blocks: list[Block]) -> list[Block]:
    joined: list[Block] = []
    for block in blocks:
        if block.kind == "table" and joined and joined[-1].kind == "table":
            block = Block(kind="table", rows=joined.pop().rows + block.rows)  # noqa: PLW2901
        joined.append(block)
    return joined


def _number(blocks: list[Block]) -> list[Block]:
    heading = clause = item = 0
    numbered = []
    for block in blocks:
        number = ""
        if block.kind == "heading":
            heading, clause, item = heading + 1, 0, 0
            number = str(heading)
        elif block.kind == "clause":
            clause, item = clause + 1, 0
            number = f"{heading}.{clause}"
        elif block.kind == "item":
            item += 1
            number = f"({chr(ord('a') + item - 1)})"
        numbered.append(msgspec.structs.replace(block, number=number))
    return numbered
