"""Paragraphs, tables and text boxes, in the order of the page."""

from collections.abc import Iterator

from lxml import etree

from checker.documents import Block, BlockKind
from checker.extraction.docx.context import Context
from checker.extraction.docx.names import MC, M, W, child_value, toggle
from checker.extraction.docx.runs import Words, read_words
from checker.extraction.docx.styles import Look, read_look
from checker.extraction.rows import join_cells

LONGEST_HEADING = 200
_SILENT = frozenset(
    f"{W}{name}"
    for name in ("sectPr", "tblPr", "tblGrid", "tcPr", "trPr", "tblPrEx", "sdtPr", "sdtEndPr", "del", "moveFrom")
)
_FOREIGN = {f"{W}altChunk": "altChunk", f"{W}subDoc": "subDoc"}
_INLINE = frozenset(
    [f"{W}{name}" for name in ("r", "hyperlink", "fldSimple", "smartTag")] + [f"{M}oMath", f"{M}oMathPara"]
)


class Body:
    """Walks through one part of the file and gathers its blocks; their `size` is in half points until the end."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.blocks: list[Block] = []
        self._carried: Words | None = None

    def read(self, container: etree._Element) -> list[Block]:
        """All blocks inside `container`."""
        self._container(container)
        if self._carried is not None:
            self._emit(self._carried, self._look(None, None), "", "")
            self._carried = None
        return self.blocks

    def _container(self, container: etree._Element) -> None:
        for child in container:
            tag = child.tag
            if not isinstance(tag, str) or tag in _SILENT:
                continue
            if tag == f"{W}p":
                self._paragraph(child)
            elif tag == f"{W}tbl":
                self._table(child)
            elif tag in _INLINE:
                self._loose(child)
            elif tag in _FOREIGN:
                self.context.left_aside[_FOREIGN[tag]] += 1
            elif tag == f"{MC}AlternateContent":
                self._container(child[0] if len(child) else child)
            else:
                self._container(child)

    def _loose(self, child: etree._Element) -> None:
        """Words that stand outside of any paragraph, as some programs write them."""
        look = self._look(None, None)
        self._emit(read_words((child,), self.context, look), look, "", "")

    def _paragraph(self, element: etree._Element) -> None:
        properties = element.find(f"{W}pPr")
        style = child_value(properties, "pStyle") or self.context.styles.paragraph
        look = self._look(style, properties)
        words = read_words(element, self.context, look, self._carried)
        self._carried = None
        mark = None if properties is None else properties.find(f"{W}rPr")
        if mark is not None and mark.find(f"{W}del") is not None:
            # The end of the paragraph is deleted: what is left of it belongs to the next one.
            self.context.left_aside["tracked"] += 1
            self._carried = words
            return
        hidden = bool(toggle(mark, "vanish")) and not words.text
        self._emit(words, look, "" if hidden else self._label(look, style), style)

    def _look(self, style: str | None, properties: etree._Element | None) -> Look:
        return read_look(None, properties).over(self.context.styles.look(style))

    def _label(self, look: Look, style: str) -> str:
        if look.list_id in (None, "0"):
            return ""
        return self.context.numbering.advance(look.list_id or "", self._level(look, style))

    def _level(self, look: Look, style: str) -> int:
        return self.context.numbering.level_of(look.list_id or "", self.context.styles.ancestry(style), look.list_level)

    def _emit(self, words: Words, look: Look, label: str, style: str) -> None:
        text = words.text
        if text:
            listed = look.list_id not in (None, "0")
            nesting = self._level(look, style) + 1 if listed else 0
            heading = look.heading or 0
            is_heading = heading > 0 and _is_short(text)
            block = Block(
                text=text,
                kind=BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH,
                label=label,
                level=heading or nesting,
                bold=words.bold,
                size=float(words.half_points),
                indent=self._indent(look, nesting),
            )
            self.blocks.append(block)
        for inner in words.inner:
            self._inner(inner)

    def _inner(self, element: etree._Element) -> None:
        if element.tag == f"{W}tbl":
            self._table(element)
        elif element.tag == f"{W}p":
            self._paragraph(element)
        else:
            self._container(element)

    def _indent(self, look: Look, nesting: int) -> float:
        if look.indent is not None or not nesting:
            return look.indent or 0.0
        level = self.context.numbering.definition(look.list_id or "", nesting - 1)
        return level.indent if level else 0.0

    def _table(self, table: etree._Element) -> None:
        for row in _children(table, f"{W}tr"):
            properties = row.find(f"{W}trPr")
            if properties is not None and properties.find(f"{W}del") is not None:
                self.context.left_aside["tracked"] += 1
            elif toggle(properties, "hidden"):
                self.context.left_aside["hidden"] += 1
            else:
                self._row(row)

    def _row(self, row: etree._Element) -> None:
        cells = [self._cell(cell) for cell in _children(row, f"{W}tc")]
        self.blocks += join_cells(cells)

    def _cell(self, cell: etree._Element) -> list[Block]:
        inside = Body(self.context)
        return inside.read(cell)


def _is_short(text: str) -> bool:
    """True for what can be a heading: contracts also use heading styles for the text of their clauses."""
    return len(text) <= LONGEST_HEADING and not (len(text) > 80 and text.endswith((".", ";", ":")))


def _children(element: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Rows of a table or cells of a row, also inside content controls and tracked insertions."""
    for child in element:
        if child.tag == tag:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _SILENT and child.tag not in (f"{W}tc", f"{W}p"):
            yield from _children(child, tag)
