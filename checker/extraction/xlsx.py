"""Excel workbooks: every row with content, sheet by sheet."""

import datetime as dt
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree

from checker.documents import Block, BlockKind, Document
from checker.extraction.archives import check_package, open_archive, read_member
from checker.extraction.docx.package import refuse_doctypes
from checker.extraction.markup import loosen
from checker.extraction.papers import Paper
from clauses.errors import DamagedError, LimitError

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_BESIDE = (
    ("xl/comments", "Notes on cells were not read."),
    ("xl/threadedcomments", "Comments on cells were not read."),
    ("xl/drawings/drawing", "Drawings, charts and text boxes were not read."),
    ("xl/embeddings/", "Embedded files were not read."),
    ("xl/chartsheets/", "Sheets that are charts were not read."),
    ("xl/externallinks/", "Values from other workbooks are shown as they were last saved."),
)


def read_xlsx(paper: Paper) -> Document:
    """A workbook; hidden sheets and rows are read too, and said."""
    with open_archive(paper.data, paper.path) as archive:
        check_package(archive, paper.path, paper.limits)
        refuse_doctypes(archive, paper.path)
        warnings = [*_beside(archive), *_look_at_sheets(archive, paper.path)]
        data = _loosened(archive, paper)
    workbook = _open(data, paper.path)
    warnings += _hidden_sheets(workbook)
    return paper.document(tuple(_blocks(workbook, paper)), warnings=tuple(warnings))


def _open(data: bytes, path: str) -> Any:
    # Any: the types of openpyxl differ between its two modes.
    from openpyxl import load_workbook

    try:
        return load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError) as error:
        message = "the workbook cannot be opened; a part of it is broken or missing."
        raise DamagedError(path, message, advice="Open it in a spreadsheet program and save it anew.") from error


def _loosened(archive: zipfile.ZipFile, paper: Paper) -> bytes:
    """The workbook as openpyxl knows it: strict Open XML is put under the usual names."""
    main = next((info for info in archive.infolist() if info.filename.lower() == "xl/workbook.xml"), None)
    if main is None or b"purl.oclc.org/ooxml" not in read_member(archive, main, paper.path):
        return paper.data
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as copy:
        for info in archive.infolist():
            copy.writestr(info.filename, loosen(read_member(archive, info, paper.path)))
    return target.getvalue()


def _beside(archive: zipfile.ZipFile) -> Iterator[str]:
    names = [name.lower() for name in archive.namelist()]
    for start, warning in _BESIDE:
        if any(name.startswith(start) for name in names):
            yield warning


def _look_at_sheets(archive: zipfile.ZipFile, path: str) -> Iterator[str]:
    """Hidden rows and columns, and formulas whose result was never stored: openpyxl does not tell."""
    hidden = formulas = 0
    for info in archive.infolist():
        if info.filename.lower().startswith("xl/worksheets/") and info.filename.lower().endswith(".xml"):
            rows, empty = _look_at_sheet(read_member(archive, info, path), path)
            hidden, formulas = hidden + rows, formulas + empty
    if hidden:
        yield f"{hidden} hidden rows or columns are read as well."
    if formulas:
        yield f"{formulas} formulas have no stored result and were not read; open and save it in a spreadsheet program."


def _look_at_sheet(data: bytes, path: str) -> tuple[int, int]:
    hidden = empty = 0
    tags = (f"{_S}row", f"{_S}col", f"{_S}c")
    try:
        for _, element in etree.iterparse(BytesIO(loosen(data)), tag=tags, resolve_entities=False, no_network=True):
            if element.tag == f"{_S}c":
                empty += element.find(f"{_S}f") is not None and not element.findtext(f"{_S}v")
            else:
                hidden += element.get("hidden") in ("1", "true")
                element.clear(keep_tail=False)
    except etree.XMLSyntaxError as error:
        raise DamagedError(path, "a sheet of it is broken.", advice="Save it anew and check that.") from error
    return hidden, empty


def _hidden_sheets(workbook: Any) -> Iterator[str]:
    names = [sheet.title for sheet in workbook.worksheets if sheet.sheet_state != "visible"]
    if names:
        yield f"Hidden sheets are read as well: {', '.join(names)}."


def _blocks(workbook: Any, paper: Paper) -> Iterator[Block]:
    cells = 0
    for sheet in workbook.worksheets:
        title: Block | None = Block(text=sheet.title, kind=BlockKind.HEADING, level=1, source=sheet.title)
        # The size that a sheet declares may be wrong, or made to exhaust a computer.
        sheet.reset_dimensions()
        for row in sheet.iter_rows():
            filled = [(cell, text) for cell in row if (text := _shown(cell))]
            cells += len(filled)
            if cells > paper.limits.max_cells:
                message = f"it has more than {paper.limits.max_cells} filled cells."
                raise LimitError(paper.path, message, advice="Leave out data sheets and check it again.")
            if filled:
                yield from filter(None, (title, _row(sheet.title, filled)))
                title = None


def _row(title: str, filled: list[tuple[Any, str]]) -> Block:
    bold = all(cell.font is not None and bool(cell.font.b) for cell, _ in filled)
    text = " | ".join(text for _, text in filled)
    return Block(text=text, kind=BlockKind.ROW, bold=bold, source=f"{title}!{filled[0][0].coordinate}")


def _shown(cell: Any) -> str:
    """The value roughly as the sheet prints it."""
    content = cell.value
    if content is None:
        return ""
    if isinstance(content, bool):
        return str(content).upper()
    if isinstance(content, float | int):
        percent = "%" in (cell.number_format or "")
        return f"{content * 100:.10g} %" if percent else f"{content:.15g}"
    if isinstance(content, dt.datetime) and not (content.hour or content.minute or content.second):
        return content.date().isoformat()
    return " ".join(str(content).replace("_x000D_", " ").split())
