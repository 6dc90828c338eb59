"""Workbooks."""

import datetime as dt
import io
import zipfile

import openpyxl
import pytest
from openpyxl.comments import Comment

from checker.documents import BlockKind, Document
from checker.extraction.limits import Limits
from checker.extraction.papers import Paper
from checker.extraction.xlsx import read_xlsx
from clauses.errors import DamagedError, LimitError


def saved(workbook: openpyxl.Workbook) -> bytes:
    target = io.BytesIO()
    workbook.save(target)
    return target.getvalue()


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_xlsx(Paper(path="prices.xlsx", data=data, sha256="0" * 64, format="xlsx", limits=limits or Limits()))


def workbook() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Prices"
    return book


def test_rows_with_their_place() -> None:
    book = workbook()
    sheet = book.worksheets[0]
    sheet["B2"], sheet["C2"] = "Requirement", "Answer"
    sheet["B7"], sheet["C7"], sheet["D7"] = "Wages paid\nmonthly", 15.5, True
    sheet["B8"], sheet["C8"] = dt.datetime(2026, 3, 1), 0.19
    sheet["C8"].number_format = "0%"
    sheet.merge_cells("B9:D9")
    sheet["B9"] = "Merged"
    blocks = read(saved(book)).blocks
    assert [(block.kind, block.text, block.source) for block in blocks] == [
        (BlockKind.HEADING, "Prices", "Prices"),
        (BlockKind.ROW, "Requirement | Answer", "Prices!B2"),
        (BlockKind.ROW, "Wages paid monthly | 15.5 | TRUE", "Prices!B7"),
        (BlockKind.ROW, "2026-03-01 | 19 %", "Prices!B8"),
        (BlockKind.ROW, "Merged", "Prices!B9"),
    ]


def test_hidden_parts_are_read_and_said() -> None:
    book = workbook()
    book.worksheets[0]["A1"] = "seen"
    book.worksheets[0].row_dimensions[1].hidden = True
    other = book.create_sheet("Secret")
    other["A1"] = "clause"
    other.sheet_state = "hidden"
    document = read(saved(book))
    assert "clause" in [block.text for block in document.blocks]
    assert tuple(map(str, document.warnings)) == (
        "A hidden row or column is read as well.",
        "Hidden sheets are read as well: Secret.",
    )


def test_formulas_without_a_result_are_said() -> None:
    book = workbook()
    book.worksheets[0]["A1"] = "=1+1"
    warning, empty = map(str, read(saved(book)).warnings)
    assert warning.startswith("A formula has no stored result")
    assert empty.startswith("No text")


def test_too_many_cells_are_an_error_and_no_cut() -> None:
    book = workbook()
    for index in range(1, 12):
        book.worksheets[0].cell(index, 1, "x")
    with pytest.raises(LimitError, match="more than 10"):
        read(saved(book), Limits(max_cells=10))


def rewritten(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as copy, zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.namelist():
            content = archive.read(member)
            copy.writestr(member, content.replace(old, new) if name in member else content)
    return target.getvalue()


def test_a_sheet_that_lies_about_its_size_takes_no_time() -> None:
    book = workbook()
    book.worksheets[0]["A1"] = "x"
    lying = rewritten(saved(book), "sheet1.xml", b'<dimension ref="A1:A1"', b'<dimension ref="A1:XFD1048576"')
    assert b"XFD1048576" in zipfile.ZipFile(io.BytesIO(lying)).read("xl/worksheets/sheet1.xml")
    assert [block.text for block in read(lying).blocks] == ["Prices", "x"]


def test_doctype_broken_sheets_and_missing_parts_are_damage() -> None:
    book = workbook()
    book.worksheets[0]["A1"] = "x"
    data = saved(book)
    with pytest.raises(DamagedError, match="DOCTYPE"):
        read(rewritten(data, "sheet1.xml", b"<worksheet", b"<!DOCTYPE x><worksheet"))
    with pytest.raises(DamagedError):
        read(rewritten(data, "sheet1.xml", b"</sheetData>", b""))
    with pytest.raises(DamagedError):
        read(rewritten(data, "[Content_Types].xml", b"spreadsheetml", b"nothing"))


def test_strict_workbooks_are_read() -> None:
    book = workbook()
    book.worksheets[0]["A1"] = "Strict."
    usual, strict = (
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    data = rewritten(saved(book), "xl/", usual, strict)
    assert [block.text for block in read(data).blocks] == ["Prices", "Strict."]


def test_notes_on_cells_are_named() -> None:
    book = workbook()
    book.worksheets[0]["A1"] = "x"
    book.worksheets[0]["A1"].comment = Comment("strike this", "someone")
    assert "Notes on cells were not read." in map(str, read(saved(book)).warnings)


@pytest.mark.parametrize("place", [b'r="99999999999999999999"', b'r="-1"', b'r="x"', b'r="2"', b'r="0"'])
def test_rows_that_openpyxl_would_drop_or_never_end_are_damage(place: bytes) -> None:
    book = workbook()
    book.worksheets[0]["A2"], book.worksheets[0]["A3"] = "x", "y"
    assert [block.text for block in read(saved(book)).blocks[1:]] == ["x", "y"]
    with pytest.raises(DamagedError):
        read(rewritten(saved(book), "sheet1.xml", b'<row r="3"', b"<row " + place))


def test_cells_out_of_order_are_damage() -> None:
    book = workbook()
    book.worksheets[0]["A1"], book.worksheets[0]["B1"] = "x", "y"
    with pytest.raises(DamagedError):
        read(rewritten(saved(book), "sheet1.xml", b'r="A1"', b'r="ZZ1"'))
