"""What openpyxl does not tell about the sheets of a workbook, read from their XML."""

import re
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import pairwise

import msgspec
from lxml import etree

from checker.catalogues.messages import message
from checker.extraction.archives import read_member
from checker.extraction.markup import loosen
from clauses.errors import DamagedError

MOST_ROWS = 1_048_576
"""Rows that a sheet can have; a file that counts further is forged."""
_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TAGS = (f"{_S}row", f"{_S}col", f"{_S}c")
_PLACE = re.compile(r"([A-Z]{1,3})[0-9]+")


class SheetFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Counts over all sheets."""

    hidden: int = 0
    """Hidden rows and groups of columns."""
    empty_formulas: int = 0
    """Formulas whose result was never stored."""


def look_at_sheets(archive: zipfile.ZipFile, path: str) -> SheetFacts:
    """The facts of all sheets; `DamagedError` where rows or cells are out of order, for openpyxl drops those."""
    hidden = formulas = 0
    for info in archive.infolist():
        if info.filename.lower().startswith("xl/") and info.filename.lower().endswith(".xml"):
            data = read_member(archive, info, path)
            if b"sheetData" in data:
                facts = _look_at_sheet(data, path)
                hidden, formulas = hidden + facts.hidden, formulas + facts.empty_formulas
    return SheetFacts(hidden=hidden, empty_formulas=formulas)


def _look_at_sheet(data: bytes, path: str) -> SheetFacts:
    hidden = formulas = row = 0
    try:
        for element in _elements(data):
            if element.tag == f"{_S}c":
                formulas += element.find(f"{_S}f") is not None and not element.findtext(f"{_S}v")
                continue
            hidden += element.get("hidden") in ("1", "true")
            row = _next_row(element, row) if element.tag == f"{_S}row" else row
            element.clear()
    except (etree.XMLSyntaxError, ValueError) as error:
        raise broken_workbook(path) from error
    return SheetFacts(hidden=hidden, empty_formulas=formulas)


def _elements(data: bytes) -> Iterator[etree._Element]:
    for _, element in etree.iterparse(BytesIO(loosen(data)), tag=_TAGS, resolve_entities=False, no_network=True):
        yield element


def _next_row(row: etree._Element, before: int) -> int:
    """The number of a row after the row `before`; `ValueError` where it or its cells do not go forward."""
    number = int(row.get("r", before + 1))
    columns = [_column(place) for cell in row if (place := cell.get("r"))]
    if not before < number <= MOST_ROWS or not _rises(columns):
        raise ValueError(f"row {number} after row {before}")
    return number


def _column(place: str) -> tuple[int, str]:
    match = _PLACE.fullmatch(place.upper())
    if match is None:
        raise ValueError(place)
    return len(match.group(1)), match.group(1)


def _rises(columns: Iterable[tuple[int, str]]) -> bool:
    return all(left < right for left, right in pairwise(columns))


def broken_workbook(path: str) -> DamagedError:
    """The error for a workbook that a spreadsheet program would have to repair."""
    return DamagedError(path, message("paper-workbook"), advice=message("paper-do-office-anew"))
