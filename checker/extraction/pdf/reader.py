"""The text of a PDF, block by block, with every page that could not be read named."""

from collections.abc import Sequence
from typing import Any

import pypdfium2.raw as pdfium

from checker.documents import Anchor, Block, BlockKind, Document
from checker.extraction.limits import Limits
from checker.extraction.pdf.fallbacks import read_again, read_by_ocr
from checker.extraction.pdf.headings import is_heading, is_set_apart, level_of, without_lists
from checker.extraction.pdf.layout import Layout, lay_out, part_notes, row_block
from checker.extraction.pdf.leaves import Leaf, State, read_leaf
from checker.extraction.pdf.lines import Line
from checker.extraction.pdf.opening import attachments_of, opened, seems_cut_off
from checker.extraction.pdf.paragraphs import Grouping, Measures, measure
from checker.extraction.pdf.seams import join_lines, words_of
from checker.extraction.pdf.tables import MOST_IN_PAPER
from checker.extraction.pdf.warnings import warnings_of

UNREAD = (State.SCAN, State.GARBLED, State.DAMAGED, State.TIMED_OUT)


def extract_pdf(data: bytes, *, path: str, sha256: str, ocr: bool, limits: Limits) -> Document:
    """The document in `data`. Raises a `PaperError` when nothing can be read, `MissingPartError` without Tesseract."""
    with opened(data, path, limits) as paper:
        form = _form_of(paper)
        leaves = _leaves(paper, form)
        read_again(data, [leaf for leaf in leaves if leaf.state is State.GARBLED])
        if ocr:
            read_by_ocr(paper, [leaf for leaf in leaves if leaf.state in (State.SCAN, State.GARBLED)], path, limits)
        attachments = attachments_of(paper)
        xfa = _is_xfa(paper, data)
    return Document(
        path=path,
        sha256=sha256,
        format="pdf",
        pages=len(leaves),
        blocks=tuple(_blocks(leaves)),
        unread_pages=tuple(leaf.number for leaf in leaves if leaf.state in UNREAD),
        ocr_pages=tuple(leaf.number for leaf in leaves if leaf.state is State.OCR),
        warnings=warnings_of(leaves, attachments, xfa=xfa, cut_off=seems_cut_off(data)),
    )


def _leaves(paper: Any, form: Any) -> list[Leaf]:
    leaves: list[Leaf] = []
    room = MOST_IN_PAPER
    for number in range(1, len(paper) + 1):
        leaves.append(read_leaf(paper, number, form, room))
        room -= leaves[-1].grids.crossings
    return leaves


def _form_of(paper: Any) -> Any:
    """The engine's handle for form fields; None when there is no form."""
    if paper.get_formtype() == pdfium.FORMTYPE_NONE:
        return None
    paper.init_forms()
    return paper.formenv.raw if paper.formenv else None


def _is_xfa(paper: Any, data: bytes) -> bool:
    """A form whose pages are drawn only by the program that made it."""
    kinds = (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND)
    return paper.get_formtype() in kinds or b"/NeedsRendering true" in data


def _blocks(leaves: Sequence[Leaf]) -> list[Block]:
    layout = lay_out(leaves)
    words = _hyphened_words(layout)
    measures = measure(layout.lines)
    text, notes = part_notes(layout.lines, measures.size)
    blocks = _text_blocks(text, layout, measures, words)
    blocks += _note_blocks(notes, measures, words)
    blocks += [(leaf.number, 2, block) for leaf in leaves for block in leaf.remarks]
    blocks.sort(key=lambda placed: placed[:2])
    return [block for _, _, block in blocks] + [_margin(line) for line in layout.margins]


def _hyphened_words(layout: Layout) -> frozenset[str]:
    """The words of the paper, when some line ends in a hyphen and they are needed to tell compounds."""
    cells = (line for row in layout.rows for cell in row for line in cell)
    texts = [line.text for line in (*layout.lines, *cells)]
    return words_of(texts) if any(text.endswith("-") for text in texts) else frozenset()


Placed = tuple[int, int, Block]
"""Page, order on the page (text, notes, fields), block."""


def _text_blocks(lines: Sequence[Line], layout: Layout, measures: Measures, words: frozenset[str]) -> list[Placed]:
    grouping = Grouping(lines, measures)
    groups = grouping.paragraphs()
    joined = [join_lines(group, words) if group[0].table < 0 else ("", ()) for group in groups]
    titles = [bool(text) and is_heading(group, text, measures) for group, (text, _) in zip(groups, joined, strict=True)]
    sure = [bool(text) and is_set_apart(group, text, measures) for group, (text, _) in zip(groups, joined, strict=True)]
    titles = without_lists([text for text, _ in joined], sure, titles)
    sizes = sorted({line.size for group, title in zip(groups, titles, strict=True) if title for line in group})
    placed: list[Placed] = []
    for group, (text, anchors), title in zip(groups, joined, titles, strict=True):
        first = group[0]
        if first.table >= 0:
            placed.append((first.page, 0, row_block(layout.rows[first.table], words)))
        elif text:
            level = level_of(group, text, sizes) if title else 0
            block = _paragraph(group, text, anchors, level, first.left - grouping.columns[first.column].left, measures)
            placed.append((first.page, 0, block))
    return placed


def _paragraph(
    group: Sequence[Line], text: str, anchors: tuple[Anchor, ...], level: int, indent: float, measures: Measures
) -> Block:
    return Block(
        text=text,
        kind=BlockKind.HEADING if level else BlockKind.PARAGRAPH,
        level=level,
        bold=all(line.bold for line in group),
        size=round(max(line.size for line in group) / measures.size, 2),
        indent=round(indent, 1),
        anchors=anchors,
    )


def _note_blocks(lines: Sequence[Line], measures: Measures, words: frozenset[str]) -> list[Placed]:
    placed: list[Placed] = []
    for group in Grouping(lines, measures).paragraphs():
        text, anchors = join_lines(group, words)
        size = round(group[0].size / measures.size, 2)
        placed.append((group[0].page, 1, Block(text=text, kind=BlockKind.NOTE, size=size, anchors=anchors)))
    return placed


def _margin(line: Line) -> Block:
    anchor = Anchor(start=0, end=len(line.text), page=line.page, box=line.box)
    return Block(text=line.text, kind=BlockKind.MARGIN, anchors=(anchor,))
