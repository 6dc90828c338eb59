"""The section in the text report and on the page."""

import re
from io import BytesIO

from docx import Document
from openpyxl import load_workbook

from checker.report import Report
from checker.reporters.docx.report import render as as_docx
from checker.reporters.html.page import render as as_html
from checker.reporters.overview import place_of
from checker.reporters.text import render as as_text
from checker.reporters.wording import words_of
from checker.reporters.xlsx import render as as_xlsx
from models.passage import Place
from tests.checker.made_up import paper, passage, reading
from tests.checker.made_up_notices import as_paper, code, declared, notice, said

HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e.xml"


def full() -> Report:
    own = notice(
        code("BT-775", "work-cond"),
        code("BT-775", "acc-all"),
        code("BT-71", "none", holds=False),
        said=(said("cpv", "90"),),
    )
    words = passage(reading("wages"), text="Wages are paid.", number="BT-70-Lot 1")
    return declared(as_paper(own, words), paper(passage(reading("wages")), passage(reading("child_labour"))))


def plain(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def test_both_show_the_three_lists_and_the_own_words() -> None:
    report = full()
    for shown in (plain(as_text(report, width=1000)), plain(as_html(report))):
        assert "Declared and found in the papers: one code" in shown
        assert "Declared and not found in the papers: one code" in shown
        assert "Found in the papers and not declared: one subject" in shown
        codes = [row.sentence for row in (*report.declared.found, *report.declared.not_found)]
        for sentence in (*codes, *(row.sentence for row in report.declared.not_declared)):
            assert sentence in shown
        assert "nothing was found on: " in shown
        assert "notice.xml, BT-70-Lot 1: Wages (a duty)" in shown
        assert "BT-71: none" in shown


def test_word_report_and_workbook_hold_the_sentences_too() -> None:
    report = full()
    document = Document(BytesIO(as_docx(report)))
    told = [paragraph.text for paragraph in document.paragraphs]
    book = load_workbook(BytesIO(as_xlsx(report)))
    cells = [str(cell) for row in book["Declared and written"].iter_rows(values_only=True) for cell in row]
    for row in (*report.declared.found, *report.declared.not_found):
        assert any(text.startswith(row.sentence) for text in told)
        assert any(text.startswith(row.sentence) for text in cells)
    assert not any(
        title.startswith("Declared") for title in load_workbook(BytesIO(as_xlsx(declared(paper())))).sheetnames
    )


def test_without_a_notice_neither_says_a_word() -> None:
    report = declared(paper(passage(reading("wages"))))
    assert "DECLARED IN" not in as_text(report)
    assert 'id="declared"' not in as_html(report)


def test_empty_lists_say_so() -> None:
    shown = as_text(declared(as_paper(notice())))
    assert shown.count(": none\n") == 3


def test_hostile_names_do_no_harm() -> None:
    own = notice(code("BT-775", HOSTILE, eforms="BT-775:work-cond", field=HOSTILE, lot=HOSTILE), path=HOSTILE)
    report = declared(as_paper(own), paper(passage(reading("wages"))))
    page, text = as_html(report), as_text(report)
    assert "<script>" not in page
    for shown in (page, text):
        assert "\x1b" not in shown
        assert "\u202e" not in shown


def test_what_a_notice_says_is_cited_by_its_field_and_not_by_a_count_of_paragraphs() -> None:
    words = passage(reading("wages"), text="Wages are paid.", number="BT-70-Lot LOT-0001", places=(Place(paragraph=1),))
    plain_words = passage(reading("wages"), text="Wages are paid.", places=(Place(paragraph=1),))
    report = declared(as_paper(notice(), words), paper(plain_words))
    told = {finding.document: place_of(words_of(report), finding) for finding in report.findings}
    assert told == {"notice.xml": "notice.xml, BT-70-Lot LOT-0001", "contract.txt": "contract.txt, paragraph 2"}


def test_the_procedure_is_told_in_words() -> None:
    report = declared(as_paper(notice(said=(said("procedure", "neg-wo-call"),))))
    assert "Procedure: negotiated procedure without a call for competition" in plain(as_text(report, width=1000))
