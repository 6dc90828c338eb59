"""The report as a workbook: a sheet for each table, to filter and to sort. It holds texts and numbers, no formulas."""

import re
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec

from checker.report import Report
from checker.reporters import overview, tables
from checker.reporters.packing import timeless
from checker.reporters.tables import Cell, Table
from checker.reporters.wording import words_of

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST_CELL = 32_767
"""Characters that a cell of a workbook can hold."""
NARROWEST, WIDEST = 8, 60
"""Widths of columns, in characters."""
LINE_HEIGHT, HIGHEST = 13.0, 133.0
"""Heights of rows, in points; what a cell holds beyond the highest is there all the same."""
PAGE_WIDTH = 170
"""Characters that can be read on a printed page."""
FONT = "Arial"
_FORBIDDEN_IN_TITLE = re.compile(r"[\[\]:*?/\\]")
SHEETS: tuple[Callable[[Report], Table], ...] = (
    tables.verdicts,
    tables.findings,
    tables.papers,
    tables.cautions,
    tables.declared,
    tables.to_do,
    tables.decisions,
    tables.about,
)


def render(report: Report) -> bytes:
    """The workbook; the same report gives the same bytes."""
    from openpyxl import Workbook

    words = words_of(report)
    book = Workbook()
    book.remove(book.worksheets[0])
    for make in SHEETS:
        if make is tables.declared and not report.declared.notices:
            continue
        table = without_long_cells(
            make(report), lambda column, number: words.say("handout-column-continued", column=column, number=number)
        )
        _fill(book.create_sheet(_sheet_title(table.title)), table)
    book.properties.title = words.say("report-title")
    book.properties.creator = overview.made_by(report)
    sink = BytesIO()
    book.save(sink)
    return timeless(sink.getvalue())


def without_long_cells(table: Table, continued: Callable[[str, int], str]) -> Table:
    """The table with as many more columns after each as its longest text needs."""
    columns: list[str] = []
    rows: list[list[Cell]] = [[] for _ in table.rows]
    for at, title in enumerate(table.columns):
        pieces = [_pieces(row[at]) for row in table.rows]
        width = max(map(len, pieces), default=1)
        columns += [title, *(continued(title, number) for number in range(2, width + 1))]
        for row, own in zip(rows, pieces, strict=True):
            row += [*own, *[""] * (width - len(own))]
    return msgspec.structs.replace(table, columns=tuple(columns), rows=tuple(map(tuple, rows)))


def _pieces(cell: Cell) -> Sequence[Cell]:
    """A text in pieces that fit; a piece that would begin a formula is shielded like any other cell."""
    if not isinstance(cell, str) or len(cell) <= LONGEST_CELL:
        return (cell,)
    step = LONGEST_CELL - 1
    first, *rest = (cell[at : at + step] for at in range(0, len(cell), step))
    return (first, *map(tables.harmless, rest))


def _sheet_title(title: str) -> str:
    return _FORBIDDEN_IN_TITLE.sub(" ", title)[:31].strip() or "-"


def _fill(sheet: "Worksheet", table: Table) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    wrapped, plain = Alignment(vertical="top", wrap_text=True), Font(name=FONT, size=10)
    rule = Border(bottom=Side("thin", color="D0D7DC"))
    dark, light = PatternFill("solid", fgColor="1F3A4D"), Font(name=FONT, size=10, bold=True, color="FFFFFF")
    widths = [_width(table, at) for at in range(len(table.columns))]
    for number, row in enumerate((table.columns, *table.rows), start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            cell.value = None if value == "" else value
            if isinstance(value, str):
                cell.data_type = "s"
            cell.alignment, cell.font = wrapped, plain if number > 1 else light
            cell.border = rule
            if number == 1:
                cell.fill = dark
        sheet.row_dimensions[number].height = _height(row, widths)
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    _for_print(sheet, sum(widths))


def _width(table: Table, at: int) -> int:
    """Wide enough for most lines of the column, within what can be read side by side."""
    lines = (line for row in table.rows for line in str(row[at]).split("\n"))
    longest = max(map(len, lines), default=0)
    return max(NARROWEST, len(table.columns[at]) + 4, min(WIDEST, longest + 2))


def _height(row: Sequence[Cell], widths: Sequence[int]) -> float:
    """High enough for the longest cell, up to what leaves room for the next row on the screen."""
    lines = (
        sum(-(-len(line) // width) or 1 for line in str(cell).split("\n"))
        for cell, width in zip(row, widths, strict=True)
    )
    return min(HIGHEST, LINE_HEIGHT * max(lines, default=1) + 3)


def _for_print(sheet: "Worksheet", width: int) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = -(-width // PAGE_WIDTH), 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
