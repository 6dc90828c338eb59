"""An empty Word file in our own look, and the few things that a report puts into it: headings, paragraphs, tables."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING, Any

import msgspec

from checker.reporters.cleaning import in_xml, visible
from checker.reporters.packing import timeless

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

INK, PALE, RULE = "1F3A4D", "E8EEF2", "B8C4CC"
"""Colours of headings, of the heads of tables and texts to paste, and of lines."""
FONT = "Arial"


class Piece(msgspec.Struct, frozen=True):
    """Words within a paragraph."""

    text: str
    bold: bool = False
    soft: bool = False
    """Set back: smaller and grey."""
    language: str = ""
    """Of the words, for spelling and for screen readers; empty: that of the report."""


Words = str | Piece | Sequence[Piece]


class Sheet:
    """A Word file on its way."""

    def __init__(self, *, title: str, author: str, language: str) -> None:
        self.document = _blank(title, author, language)

    def heading(self, text: str, level: int) -> None:
        """A heading: 0 is the title of the file, 1 to 3 its parts."""
        self.document.add_heading(safe(text), level)

    def paragraph(self, words: Words, style: str = "Normal") -> None:
        """A paragraph; nothing for empty words."""
        pieces = _pieces(words)
        if any(piece.text for piece in pieces):
            _write(self.document.add_paragraph(style=style), pieces)

    def bullets(self, lines: Iterable[Words]) -> None:
        """A list."""
        for line in lines:
            self.paragraph(line, "List Bullet")

    def paste(self, text: str, language: str) -> None:
        """A model clause in a shaded frame, one paragraph for each of its own."""
        for part in safe(text).strip().split("\n"):
            if part.strip():
                self.paragraph(Piece(part, language=language), PASTE)
        self.gap()

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Words]], widths: Sequence[float]) -> None:
        """A table whose head is repeated on every page; `widths` in centimetres."""
        table = self.document.add_table(rows=1, cols=len(head), style="Table Grid")
        _set_table(table, widths)
        _fill_row(table.rows[0], [Piece(title, bold=True) for title in head], widths, shaded=True)
        for row in rows:
            _fill_row(table.add_row(), row, widths)
        self.gap()

    def gap(self) -> None:
        """A little room after a frame or a table."""
        from docx.shared import Pt

        room = self.document.add_paragraph(style="Normal").paragraph_format
        room.space_after, room.line_spacing = Pt(0), Pt(6)

    def bytes(self) -> bytes:
        """The file; the same content gives the same bytes."""
        sink = BytesIO()
        self.document.save(sink)
        return timeless(sink.getvalue())


PASTE, CELL, LEAD = "Text to paste", "Table text", "Lead-in"
"""Our own styles: a model clause, the words in a table, and a line that stays with what it introduces."""


def safe(text: str) -> str:
    """Words as a Word file can hold them."""
    return in_xml(visible(text))


def _pieces(words: Words) -> tuple[Piece, ...]:
    if isinstance(words, str):
        return (Piece(words),)
    return (words,) if isinstance(words, Piece) else tuple(words)


def _write(paragraph: "Paragraph", pieces: Iterable[Piece]) -> None:
    from docx.shared import Pt, RGBColor

    for piece in pieces:
        run = paragraph.add_run(safe(piece.text))
        run.bold = piece.bold or None
        if piece.soft:
            run.font.size, run.font.color.rgb = Pt(8.5), RGBColor.from_string("55626B")
        if piece.language:
            _child(run._r.get_or_add_rPr(), "w:lang", {"w:val": _tag(piece.language)})


def _fill_row(row: Any, cells: Sequence[Words], widths: Sequence[float], *, shaded: bool = False) -> None:
    from docx.shared import Cm

    properties = row._tr.get_or_add_trPr()
    _child(properties, "w:cantSplit", {})
    if shaded:
        _child(properties, "w:tblHeader", {})
    for cell, words, width in zip(row.cells, cells, widths, strict=True):
        cell.width = Cm(width)
        paragraph = cell.paragraphs[0]
        paragraph.style = CELL
        _write(paragraph, _pieces(words))
        if shaded:
            _child(cell._tc.get_or_add_tcPr(), "w:shd", {"w:val": "clear", "w:fill": PALE})


def _set_table(table: Any, widths: Sequence[float]) -> None:
    """Fixed columns, fine lines and room around the words."""
    from docx.shared import Cm

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    properties = table._tbl.tblPr
    borders = _child(properties, "w:tblBorders", {}, before="w:tblLayout")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        _child(borders, f"w:{side}", {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": RULE})
    margins = _child(properties, "w:tblCellMar", {}, before="w:tblLook")
    for side, size in (("top", "40"), ("left", "90"), ("bottom", "40"), ("right", "90")):
        _child(margins, f"w:{side}", {"w:w": size, "w:type": "dxa"})


def _blank(title: str, author: str, language: str) -> "Document":
    import docx
    from docx.shared import Cm

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin = section.bottom_margin = Cm(2)
    _set_styles(document, language)
    _set_footer(document, title)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = safe(title), safe(author), ""
    properties.language = language
    return document


def _set_styles(document: "Document", language: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt, RGBColor

    styles = document.styles
    normal = styles["Normal"]
    _set_font(normal, FONT, 10)
    normal.paragraph_format.space_after = Pt(6)
    _language(normal, language)
    for name, size in (("Title", 22), ("Heading 1", 15), ("Heading 2", 12), ("Heading 3", 11)):
        _set_font(styles[name], FONT, size)
        styles[name].font.color.rgb = RGBColor.from_string(INK)
        styles[name].paragraph_format.keep_with_next = True
    styles["Title"].paragraph_format.space_after = Pt(4)
    styles["Heading 1"].paragraph_format.space_before = Pt(18)
    styles["Heading 3"].paragraph_format.space_before = Pt(12)
    quote = styles["Quote"]
    quote.paragraph_format.left_indent = Cm(0.8)
    quote.font.color.rgb = RGBColor.from_string("222222")
    cell = styles.add_style(CELL, WD_STYLE_TYPE.PARAGRAPH)
    cell.base_style = normal
    cell.font.size, cell.paragraph_format.space_after = Pt(9), Pt(0)
    lead = styles.add_style(LEAD, WD_STYLE_TYPE.PARAGRAPH)
    lead.base_style = normal
    lead.paragraph_format.keep_with_next, lead.paragraph_format.space_after = True, Pt(2)
    paste = styles.add_style(PASTE, WD_STYLE_TYPE.PARAGRAPH)
    paste.base_style = normal
    _frame(paste)
    paste.paragraph_format.left_indent = paste.paragraph_format.right_indent = Cm(0.4)
    paste.paragraph_format.space_after, paste.paragraph_format.keep_together = Pt(0), True


def _set_font(style: Any, name: str, size: float) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size = name, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), name)


def _language(style: Any, language: str) -> None:
    properties = style.element.get_or_add_rPr()
    _child(properties, "w:lang", {"w:val": _tag(language)})


def _tag(language: str) -> str:
    """Word knows Norwegian by its written form."""
    return "nb" if language == "no" else language


def _frame(style: Any) -> None:
    """Shade and a line at the left."""
    properties = style.element.get_or_add_pPr()
    borders = _child(properties, "w:pBdr", {})
    _child(borders, "w:left", {"w:val": "single", "w:sz": "18", "w:space": "8", "w:color": INK})
    _child(properties, "w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": PALE})


def _set_footer(document: "Document", title: str) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    _write(paragraph, [Piece(f"{title}    ", soft=True)])
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            _child(run._r, "w:fldChar", {"w:fldCharType": kind})
        else:
            _child(run._r, "w:instrText", {}).text = text


def _child(parent: Any, tag: str, attributes: dict[str, str], *, before: str = "") -> Any:
    """A new element in `parent`: the last, or in front of `before`, since the order is part of the format."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(name), value)
    following = parent.find(qn(before)) if before else None
    if following is None:
        parent.append(element)
    else:
        following.addprevious(element)
    return element
