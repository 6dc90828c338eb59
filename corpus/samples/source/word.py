"""Makes a Word paper: real multilevel numbering, real footnotes, header and footer."""

import datetime as dt
import io
import re
import zipfile

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from corpus.samples.source.papers import Block, Paper

WRITTEN = dt.datetime(2026, 10, 1, 9, 0, 0)
LIST = 90
"""The id of our numbering; the template uses small ones."""
FORMATS = ("decimal", "decimal", "lowerLetter")
TEXTS = ("%1", "%1.%2", "(%3)")
LEVELS = {"heading": 0, "clause": 1, "item": 2}
FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def make_docx(paper: Paper, *, flowing: bool = False) -> bytes:
    """The bytes of a DOCX file, the same for the same paper. Unless `flowing`, each numbered heading begins a page."""
    document = Document()
    _set_style(document, flowing)
    _add_numbering(document)
    notes = _add_footnotes(document, paper.footnotes)
    document.add_heading(paper.title, 0)
    document.add_paragraph(paper.subtitle, style="Subtitle")
    for block in paper.blocks:
        _add_block(document, block, notes)
    _add_header_and_footer(document, paper.header)
    _set_properties(document, paper)
    return _freeze(document)


def _set_style(document: DocumentType, flowing: bool) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Liberation Serif", Pt(11)
    normal.paragraph_format.space_after = Pt(8)
    document.styles["Heading 1"].paragraph_format.page_break_before = not flowing


def _add_numbering(document: DocumentType) -> None:
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{567 + 425 * (level == 2)}" w:hanging="567"/></w:pPr></w:lvl>'
        for level, (form, text) in enumerate(zip(FORMATS, TEXTS, strict=True))
    )
    kind = '<w:multiLevelType w:val="multilevel"/>'
    abstract = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{LIST}">{kind}{levels}</w:abstractNum>')
    numbering.insert(0, abstract)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{LIST}"><w:abstractNumId w:val="{LIST}"/></w:num>'))


def _add_footnotes(document: DocumentType, notes: dict[str, str]) -> dict[str, int]:
    """Adds the part with all notes and returns the id of each; ids 0 and 1 are the separators."""
    ids = {name: number for number, name in enumerate(notes, 2)}
    separators = (
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="1">'
        "<w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
    )
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    texts = "".join(
        f'<w:footnote w:id="{ids[name]}"><w:p><w:r>{raised}<w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
        for name, text in notes.items()
    )
    xml = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>{separators}{texts}</w:footnotes>'
    package = document.part.package
    assert package is not None
    part = Part(PackURI("/word/footnotes.xml"), FOOTNOTES, xml.encode(), package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    return ids


def _add_block(document: DocumentType, block: Block, notes: dict[str, int]) -> None:
    if block.kind == "table":
        _add_table(document, block.rows)
    elif block.kind == "break":
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    elif block.kind in LEVELS:
        style = "Heading 1" if block.kind == "heading" else "Normal"
        paragraph = document.add_paragraph(style=style)
        _write(paragraph, block.text, notes)
        _set_level(paragraph, LEVELS[block.kind])
    else:
        style = {"annex": "Heading 1", "subheading": "Heading 2"}.get(block.kind, "Normal")
        _write(document.add_paragraph(style=style), block.text, notes)


def _write(paragraph: Paragraph, text: str, notes: dict[str, int]) -> None:
    for index, part in enumerate(re.split(r"\[\^(\w+)\]", text)):
        if index % 2 == 0:
            paragraph.add_run(part)
            continue
        run = paragraph.add_run()
        run.font.superscript = True
        run._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="{notes[part]}"/>'))


def _set_level(paragraph: Paragraph, level: int) -> None:
    xml = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{LIST}"/></w:numPr>'
    paragraph._p.get_or_add_pPr().append(parse_xml(xml))


def _add_table(document: DocumentType, rows: tuple[tuple[str, ...], ...]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for number, row in enumerate(rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(text).bold = number == 0
    document.add_paragraph()


def _add_header_and_footer(document: DocumentType, words: str) -> None:
    section = document.sections[0]
    section.header.paragraphs[0].text = words
    footer = section.footer.paragraphs[0]
    footer.add_run("Page ")
    footer._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


def _set_properties(document: DocumentType, paper: Paper) -> None:
    properties = document.core_properties
    properties.title, properties.author, properties.comments = paper.title, "City of Ambervik (invented)", ""
    properties.created = properties.modified = WRITTEN
    properties.revision = 1


def _freeze(document: DocumentType) -> bytes:
    """The file with a fixed time on each of its parts."""
    loose, frozen = io.BytesIO(), io.BytesIO()
    document.save(loose)
    with zipfile.ZipFile(loose) as source, zipfile.ZipFile(frozen, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, WRITTEN.timetuple()[:6])
            part.compress_type, part.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(part, source.read(name))
    return frozen.getvalue()
