"""Makes a PDF paper with running header, page numbers, ruled tables and annexes in two columns."""

import io
from html import escape
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from corpus.samples.source.papers import Block, Paper

MARGIN = 76.0
GAP = 20.0
WIDTH = A4[0] - 2 * MARGIN
HEIGHT = A4[1] - 2 * MARGIN
INDENT = {"clause": 34.0, "item": 56.0}
RULES = [
    ("GRID", (0, 0), (-1, -1), 0.5, colors.black),
    ("BACKGROUND", (0, 0), (-1, 0), colors.whitesmoke),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
]


def make_pdf(paper: Paper, font: str) -> bytes:
    """The bytes of a PDF file, the same for the same paper. `font` is one of the fonts every PDF reader has."""
    file = io.BytesIO()
    template = BaseDocTemplate(file, pagesize=A4, invariant=1, title=paper.title, author="City of Ambervik (invented)")
    template.addPageTemplates([_template("one", 1, paper.header, font), _template("two", 2, paper.header, font)])
    styles = _styles(font)
    story: list[Any] = [Paragraph(paper.title, styles["title"]), Paragraph(paper.subtitle, styles["subtitle"])]
    for number, block in enumerate(paper.blocks):
        following = paper.blocks[number + 1].kind if number + 1 < len(paper.blocks) else ""
        story += _flow(block, following, styles)
    template.build(story)
    return file.getvalue()


def _template(name: str, columns: int, header: str, font: str) -> PageTemplate:
    width = (WIDTH - GAP * (columns - 1)) / columns
    lefts = [MARGIN + column * (width + GAP) for column in range(columns)]
    frames = [Frame(left, MARGIN, width, HEIGHT, 0, 0, 0, 0) for left in lefts]

    def draw(canvas: Any, template: Any) -> None:
        canvas.setFont(font, 8.5)
        canvas.drawString(MARGIN, A4[1] - 44, header)
        canvas.drawRightString(A4[0] - MARGIN, 40, f"Page {template.page}")

    return PageTemplate(id=name, frames=frames, onPage=draw)


def _styles(font: str) -> dict[str, ParagraphStyle]:
    bold = {"Times-Roman": "Times-Bold"}.get(font, f"{font}-Bold")
    body = ParagraphStyle(
        "body",
        fontName=font,
        bulletFontName=font,
        bulletFontSize=11.5,
        fontSize=11.5,
        leading=17.3,
        spaceAfter=8,
        allowOrphans=1,
    )
    heading = ParagraphStyle("heading", body, fontName=bold, fontSize=13, leading=18, spaceBefore=12, keepWithNext=1)
    return {
        "title": ParagraphStyle("title", heading, fontSize=22, leading=28, spaceBefore=90),
        "subtitle": ParagraphStyle("subtitle", body, fontSize=13, leading=18, spaceAfter=178),
        "plain": body,
        "cell": ParagraphStyle("cell", body, fontSize=10, leading=13, spaceAfter=0),
        "head": ParagraphStyle("head", body, fontName=bold, fontSize=10, leading=13, spaceAfter=0),
        "heading": heading,
        "annex": heading,
        "subheading": ParagraphStyle("subheading", heading, fontSize=11.5, leading=16),
        "clause": ParagraphStyle("clause", body, leftIndent=INDENT["clause"]),
        "item": ParagraphStyle("item", body, leftIndent=INDENT["item"], bulletIndent=INDENT["clause"]),
    }


def _flow(block: Block, following: str, styles: dict[str, ParagraphStyle]) -> list[Any]:
    text = escape(block.text, quote=False)
    if block.kind == "break":
        return [PageBreak()]
    if block.kind == "columns":
        return []
    if block.kind == "table":
        return [_table(block.rows, styles), Spacer(1, 12)]
    if block.kind == "annex":
        layout = "two" if following == "columns" else "one"
        return [NextPageTemplate(layout), PageBreak(), Paragraph(text, styles["annex"])]
    if block.kind == "heading":
        return [Paragraph(f"{block.number}. {text}", styles["heading"])]
    return [Paragraph(text, styles[block.kind], bulletText=block.number or None)]


def _table(rows: tuple[tuple[str, ...], ...], styles: dict[str, ParagraphStyle]) -> Table:
    cells = [
        [Paragraph(escape(text, quote=False), styles["cell" if number else "head"]) for text in row]
        for number, row in enumerate(rows)
    ]
    longest = [max(len(row[column]) for row in rows) + 4 for column in range(len(rows[0]))]
    widths = [WIDTH * length / sum(longest) for length in longest]
    return Table(cells, colWidths=widths, style=RULES, repeatRows=1)
