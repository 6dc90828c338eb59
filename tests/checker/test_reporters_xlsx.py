"""The workbook: tables to filter, in which nothing calculates and nothing is cut off."""

import csv
import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.workbook import Workbook

from checker.report import Finding, Report, Verdict
from checker.reporters.tables import Table
from checker.reporters.xlsx import LONGEST_CELL, SHEETS, render, without_long_cells
from clauses.vocabulary import LANGUAGES
from tests.checker.conftest import make_finding

FORMULA = '=HYPERLINK("http://x.example","pay")'


def opened(report: Report) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(render(report)))


def column(book: Workbook, sheet: str, title: str) -> list[object]:
    head, *rows = book[sheet].iter_rows(values_only=True)
    return [row[head.index(title)] for row in rows]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_sheets_and_columns_can_be_told_apart_in_every_language(report: Report, language: str) -> None:
    told = [make(msgspec.structs.replace(report, language=language)) for make in SHEETS]
    titles = [table.title for table in told]
    assert len(set(titles)) == len(titles)
    for table in told:
        assert len(set(table.columns)) == len(table.columns)


def test_each_table_has_its_sheet_with_a_head_that_stays_and_filters(report: Report) -> None:
    book = opened(report)
    assert book.sheetnames == [
        "Verdicts", "Findings", "Papers", "Wording to look at", "Questions and to do", "Decisions", "About",
    ]  # fmt: skip
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref
        assert all(8 <= size.width <= 70 for size in sheet.column_dimensions.values())
    assert column(book, "Verdicts", "Requirement") == [verdict.requirement_id for verdict in report.verdicts]
    assert column(book, "Findings", "Confidence") == [0.91, 0.91]
    assert "not legal advice" in " ".join(map(str, column(book, "About", "What")))


def test_nothing_in_it_calculates(report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]) -> None:
    finding = make_finding(text=FORMULA, heading="+1", number="-2", document="@x.pdf", start=0, end=1)
    book = opened(report_with(findings=(finding,), verdicts=(verdict_with(title=FORMULA, because="#REF!"),)))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells}.isdisjoint({"f", "e", "d"})
    assert not [cell for cell in cells if isinstance(cell.value, str) and cell.value[0] in "=+-@"]
    assert column(book, "Verdicts", "What was found or not") == ["#REF!"]


def test_hostile_words_stay_words(hostile_report: Report) -> None:
    (words,) = column(opened(hostile_report), "Findings", "Words found")
    assert isinstance(words, str)
    assert words.startswith("<script>alert(1)</script>")
    assert "⟨U+001B⟩" in words


def test_a_long_text_goes_on_in_the_next_column(report_with: Callable[..., Report]) -> None:
    text = "x" * (2 * LONGEST_CELL + 5)
    book = opened(report_with(findings=(make_finding(text=text, start=0, end=1),)))
    head = ["Words found", "Words found (continued, 2)", "Words found (continued, 3)"]
    pieces = [str(column(book, "Findings", title)[0]) for title in head]
    assert "".join(pieces) == text
    assert max(map(len, pieces)) <= LONGEST_CELL


@given(st.text(alphabet="ab=+-@ \n", min_size=0, max_size=30), st.integers(1, 3))
def test_pieces_fit_and_hold_the_whole_text(text: str, times: int) -> None:
    long = text + "y" * (LONGEST_CELL * times - len(text) - times) + text
    table = without_long_cells(Table(title="t", columns=("a", "b"), rows=((long, 1),)), lambda name, at: f"{name}{at}")
    *pieces, last = table.rows[0]
    assert last == 1
    assert len(table.columns) == len(table.rows[0])
    assert all(len(str(piece)) <= LONGEST_CELL for piece in pieces)
    assert "".join(str(piece).removeprefix("'") for piece in pieces).removeprefix("'") == long.removeprefix("'")


def test_the_same_report_gives_the_same_bytes_whatever_the_day(report: Report) -> None:
    data = render(report)
    assert render(report) == data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"dcterms:" not in archive.read("docProps/core.xml").partition(b">")[2].split(b"<dc:", 1)[1]


def test_saved_as_csv_by_an_office_program_it_begins_no_formula(
    needs: Callable[[str], None],
    tmp_path: Path,
    report_with: Callable[..., Report],
    verdict_with: Callable[..., Verdict],
) -> None:
    needs("libreoffice")
    no_findings: tuple[Finding, ...] = ()
    report = report_with(findings=no_findings, verdicts=(verdict_with(title=FORMULA, because="+1", evidence=()),))
    (tmp_path / "report.xlsx").write_bytes(render(report))
    program = shutil.which("soffice") or "libreoffice"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [program, profile, "--headless", "--convert-to", "csv", "--outdir", tmp_path, tmp_path / "report.xlsx"],
        check=True,
        capture_output=True,
        timeout=120,
    )
    _, row = csv.reader((tmp_path / "report.csv").read_text(encoding="utf-8").splitlines(keepends=True))
    assert f"'{FORMULA}" in row
    assert "'+1" in row


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_names_for_sheets_that_a_workbook_can_hold(report: Report, language: str) -> None:
    book = opened(msgspec.structs.replace(report, language=language))
    titles = [table(msgspec.structs.replace(report, language=language)).title for table in SHEETS]
    assert book.sheetnames == [title for title in titles if title in book.sheetnames]
    assert len(book.sheetnames) >= len(SHEETS) - 1
    assert all(len(title) <= 31 for title in titles)
