"""Excel workbooks: every row with content, sheet by sheet."""

import datetime as dt
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from checker.catalogues.messages import Message, message
from checker.documents import Block, BlockKind, Document
from checker.extraction.archives import check_package, open_archive, read_member
from checker.extraction.docx.package import refuse_doctypes
from checker.extraction.markup import loosen
from checker.extraction.papers import Paper
from checker.extraction.sheets import MOST_ROWS, SheetFacts, broken_workbook, look_at_sheets
from clauses.errors import LimitError

_OPENPYXL_ERRORS = (KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, SyntaxError)
"""What openpyxl raises for broken workbooks; the errors of lxml are syntax errors."""

_BESIDE = (
    ("xl/comments", "cell-notes"),
    ("xl/threadedcomments", "cell-comments"),
    ("xl/drawings/drawing", "drawings"),
    ("xl/embeddings/", "embedded-sheets"),
    ("xl/chartsheets/", "chart-sheets"),
    ("xl/externallinks/", "links"),
)


def read_xlsx(paper: Paper) -> Document:
    """A workbook; hidden sheets and rows are read too, and said."""
    with open_archive(paper.data, paper.path) as archive:
        check_package(archive, paper.path, paper.limits)
        refuse_doctypes(archive, paper.path)
        warnings = [*_beside(archive), *_inside(look_at_sheets(archive, paper.path))]
        data = _loosened(archive, paper)
    workbook = _open(data, paper.path)
    warnings += _hidden_sheets(workbook)
    return paper.document(tuple(_blocks(workbook, paper)), warnings=tuple(warnings))


def _open(data: bytes, path: str) -> Any:
    # Any: the types of openpyxl differ between its two modes.
    from openpyxl import load_workbook

    try:
        return load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    except _OPENPYXL_ERRORS as error:
        raise broken_workbook(path) from error


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


def _beside(archive: zipfile.ZipFile) -> Iterator[Message]:
    names = [name.lower() for name in archive.namelist()]
    for start, warning in _BESIDE:
        if any(name.startswith(start) for name in names):
            yield message(f"paper-seen-{warning}")


def _inside(facts: SheetFacts) -> Iterator[Message]:
    if facts.hidden:
        yield message("paper-seen-hidden-rows", count=facts.hidden)
    if facts.empty_formulas:
        yield message("paper-seen-formulas", count=facts.empty_formulas)


def _hidden_sheets(workbook: Any) -> Iterator[Message]:
    names = [sheet.title for sheet in workbook.worksheets if sheet.sheet_state != "visible"]
    if names:
        yield message("paper-seen-hidden-sheets", names=", ".join(names))


def _blocks(workbook: Any, paper: Paper) -> Iterator[Block]:
    cells = 0
    for sheet in workbook.worksheets:
        title: Block | None = Block(text=sheet.title, kind=BlockKind.HEADING, level=1, source=sheet.title)
        # The size that a sheet declares may be wrong, or made to exhaust a computer.
        sheet.reset_dimensions()
        for row in _rows(sheet, paper.path):
            filled = [(cell, text) for cell in row if (text := _shown(cell))]
            cells += len(filled)
            if cells > paper.limits.max_cells:
                many = message("paper-cells", most=paper.limits.max_cells)
                raise LimitError(paper.path, many, advice=message("paper-do-sheets"))
            if filled:
                yield from filter(None, (title, _row(sheet.title, filled)))
                title = None


def _rows(sheet: Any, path: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a sheet, empty ones included: openpyxl makes up all that a file leaves out, without end if asked."""
    try:
        for number, row in enumerate(sheet.iter_rows()):
            if number >= MOST_ROWS:
                raise broken_workbook(path)
            yield row
    except _OPENPYXL_ERRORS as error:
        raise broken_workbook(path) from error


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
