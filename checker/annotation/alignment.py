"""Which paragraph of a Word file a block of its text came from.

The blocks are those that extraction made; the paragraphs are walked in the same order and read by the same rules, so
that equal words belong together.
"""

from collections.abc import Iterator, Sequence

from lxml import etree

from checker.documents import Block, BlockKind
from checker.extraction.docx.context import Context
from checker.extraction.docx.names import W, value
from checker.extraction.docx.runs import read_words
from checker.extraction.docx.styles import Look

FARTHEST = 400
"""Paragraphs to look ahead for a block: empty, hidden and deleted ones lie between."""
_JOINT = " | "
_DELETED = (f"{W}del", f"{W}moveFrom")


def align(blocks: Sequence[Block], body: etree._Element, context: Context) -> dict[int, etree._Element]:
    """Index of the block to its paragraph, or the first of them; blocks that cannot be told are left out.

    A footnote leads to the paragraph with its mark, since no comment can stand in the note itself.
    """
    printed = (element for element in body.iter(f"{W}p") if next(element.iterancestors(*_DELETED), None) is None)
    paragraphs = [(element, text) for element in printed if (text := _text(element, context))]
    found: dict[int, etree._Element] = {}
    marks = _note_marks(body)
    start = 0
    for index, block in enumerate(blocks):
        if block.source in marks:
            found[index] = marks[block.source]
        if block.kind in (BlockKind.NOTE, BlockKind.MARGIN):
            continue
        at = next(_matches(block, paragraphs, start), None)
        if at is not None:
            found[index] = paragraphs[at][0]
            start = at + 1
    return found


def _note_marks(body: etree._Element) -> dict[str, etree._Element]:
    """`footnote 1` to the paragraph in which its mark stands first."""
    marks: dict[str, etree._Element] = {}
    for kind in ("footnote", "endnote"):
        first: dict[str | None, etree._Element] = {}
        for mark in body.iter(f"{W}{kind}Reference"):
            first.setdefault(value(mark, "id"), next(mark.iterancestors(f"{W}p")))
        marks |= {f"{kind} {number}": paragraph for number, paragraph in enumerate(first.values(), start=1)}
    return marks


def _text(paragraph: etree._Element, context: Context) -> str:
    return read_words(paragraph, context, Look()).text


def _matches(block: Block, paragraphs: Sequence[tuple[etree._Element, str]], start: int) -> Iterator[int]:
    """Where the block may begin: the whole of a paragraph, or its first words where several were joined."""
    near = range(start, min(start + FARTHEST, len(paragraphs)))
    yield from (at for at in near if paragraphs[at][1] == block.text)
    yield from (at for at in near if _begins(block, paragraphs[at][1]))


def _begins(block: Block, text: str) -> bool:
    if block.kind is not BlockKind.ROW:
        return block.text.startswith(text)
    first = block.text.split(_JOINT)[0]
    return first == text or (first.endswith(f" {text}") and len(first) - len(text) <= 20)
