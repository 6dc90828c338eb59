"""The tables of a report, and the one that is CSV."""

import csv
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from checker.report import Finding, Report, Verdict
from checker.reporters import tables
from checker.reporters.csv import render
from tests.checker.conftest import make_finding, make_report, make_verdict

FORMULA = '=HYPERLINK("http://x.example","pay")'


def rows(report: Report) -> list[dict[str, str]]:
    text = render(report).removeprefix("\ufeff")
    return list(csv.DictReader(text.splitlines(keepends=True), strict=True))


def test_it_begins_with_the_mark_that_spreadsheets_know_and_ends_lines_as_the_standard_asks(report: Report) -> None:
    text = render(report)
    assert text.encode().startswith(b"\xef\xbb\xbf")
    assert text.endswith("\r\n")
    assert render(report) == text


def test_there_is_one_complete_row_for_each_verdict(report: Report) -> None:
    read = rows(report)
    assert [row["Requirement"] for row in read] == [verdict.requirement_id for verdict in report.verdicts]
    wages = read[0]
    assert wages["Subject"] == "Wages"
    assert wages["Result"] == "too weak"
    assert wages["Weight"] == "The law asks for it"
    assert wages["Lacking"] == "a way to check it"
    assert "Directive 2014/24/EU, art. 18(2) (checked in the text of the law)" in wages["Sources"]
    assert wages["Words found"].startswith("contract.pdf, page 7, clause 12.3, under “Pay”:\n“The supplier shall pay")
    assert wages["Text to paste"] == "The supplier pays {amount} an hour.\n\nIt reports."


def test_a_cell_that_would_be_a_formula_is_shielded(
    report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]
) -> None:
    (row,) = rows(report_with(verdicts=(verdict_with(title=FORMULA, because="@SUM(A1)", reason="\t=1+1"),)))
    assert row["Title"] == f"'{FORMULA}"
    assert row["What was found or not"] == "'@SUM(A1)"
    assert row["Why it is asked"] == "'\t=1+1"


def test_hostile_words_stay_in_their_cell(hostile_report: Report) -> None:
    (row,) = rows(hostile_report)
    assert "<script>alert(1)</script>" in row["Words found"]
    assert "⟨U+001B⟩" in row["Words found"]
    assert "\x1b" not in render(hostile_report)


@given(st.text())
def test_no_text_begins_a_formula(text: str) -> None:
    shown = tables.harmless(text)
    assert not shown.lstrip(" \n").startswith(("=", "+", "-", "@", "\t", "\r"))
    shown.encode()


@given(st.text(min_size=1), st.text())
def test_every_cell_comes_back_from_csv(words: str, title: str) -> None:
    finding = make_finding(text=words, start=0, end=1)
    report = make_report(findings=(finding,), verdicts=(make_verdict(title=title),))
    text = render(report).removeprefix("\ufeff")
    read = list(csv.reader(iter([text]) if "\n" not in text else text.splitlines(keepends=True), strict=True))
    assert {len(row) for row in read} == {len(tables.verdicts(report).columns)}


def test_there_is_one_row_for_each_finding_caution_paper_and_thing_to_do(report: Report) -> None:
    found = tables.findings(report)
    assert [row[0] for row in found.rows] == ["f001", "f002"]
    assert "page 7" in found.rows[0]
    papers = [row[0] for row in tables.papers(report).rows]
    assert papers == ["annex.docx", "contract.pdf", "old.doc"]
    assert "11 to 12" in str(tables.papers(report).rows[1])
    assert "LibreOffice is not installed" in str(tables.papers(report).rows[2])
    (caution,) = tables.cautions(report).rows
    assert "contract.pdf, page 7" in str(caution[2])
    assert [row[1] for row in tables.to_do(report).rows] == [
        "May subcontractors be used?",
        "Ask tenderers to explain low prices",
    ]


def test_a_caution_without_a_passage_has_its_row_all_the_same(report_with: Callable[..., Report]) -> None:
    no_findings: tuple[Finding, ...] = ()
    assert len(tables.cautions(report_with(findings=no_findings)).rows) == 1
