"""The report as a Word file: what matters first, real headings and tables, harmless words."""

import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import docx
import msgspec
from docx.document import Document
from docx.oxml.ns import qn

from checker.report import DecisionTold, Report
from checker.reporters.docx import render
from checker.review.decisions import Kind
from tests.checker.conftest import WAGES_TEXT

DECISION = DecisionTold(
    kind=Kind.NOT_APPLICABLE.value,
    requirement="gp-fees",
    profile="good-practice",
    passage=None,
    reason="No agency is used.",
    by="A. B.",
    state="applies",
    because="",
)


def opened(report: Report) -> Document:
    return docx.Document(io.BytesIO(render(report)))


def words(document: Document) -> str:
    paragraphs = [paragraph.text for paragraph in document.element.body.iter(qn("w:p")) if paragraph.text]
    return "\n".join(map(str, paragraphs))


def headings(document: Document) -> list[tuple[int, str]]:
    styles = {"Title": 0, "Heading 1": 1, "Heading 2": 2, "Heading 3": 3}
    named = [(paragraph.style.name if paragraph.style else "", paragraph.text) for paragraph in document.paragraphs]
    return [(styles[style], text) for style, text in named if style in styles]


def test_headings_are_styled_and_go_down_one_level_at_a_time(report: Report) -> None:
    levels = [level for level, _ in headings(opened(report))]
    assert levels[0] == 0
    assert levels.count(0) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_what_matters_most_comes_first(report: Report) -> None:
    text = words(opened(report))
    order = [
        "The law asks for one thing",
        "Read: 10 pages",
        "The law asks for it: 1 open point",
        "Recommended: 1 open point",
        "Wording to look at again",
        "Questions that the papers do not answer",
        "To do by the buyer",
        "Found as asked",
        "Papers read and not read",
        "Note for the file",
    ]
    places = [text.index(part) for part in order]
    assert places == sorted(places)


def test_it_says_what_the_report_says(report_with: Callable[..., Report]) -> None:
    text = words(opened(report_with(decisions=(DECISION,))))
    for part in (
        "too weak",
        "Lacking: a way to check it.",
        "Found: contract.pdf, page 7, clause 12.3, under “Pay”",
        f"“{WAGES_TEXT}”",
        "Directive 2014/24/EU, art. 18(2) (checked in the text of the law) https://example.org/dir/2014/24",
        "The supplier pays {amount} an hour.",
        "A cap on liability may cancel the clause",
        "May subcontractors be used?",
        "annex.docx, clause 9, paragraph 42",
        "pages 11 to 12",
        "LibreOffice is not installed.",
        "a" * 64,
        "No agency is used.",
        "A. B.",
        "not legal advice",
    ):
        assert part in text


def test_tables_are_real_and_repeat_their_head(report: Report) -> None:
    document = opened(report)
    assert len(document.tables) >= 4
    for table in document.tables:
        assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert len({len(row.cells) for row in table.rows}) == 1
        widths = [column.width.cm for column in table.columns if column.width]
        assert 16 <= sum(widths) <= 17


def test_hostile_words_stay_words(hostile_report: Report) -> None:
    document = opened(hostile_report)
    assert "<script>alert(1)</script>" in words(document)
    assert "⟨U+202E⟩" in words(document)
    package = zipfile.ZipFile(io.BytesIO(render(hostile_report)))
    assert not [name for name in package.namelist() if "script" in name or "vba" in name]


def test_what_xml_cannot_hold_is_no_reason_to_fail(report_with: Callable[..., Report], report: Report) -> None:
    finding = msgspec.structs.replace(report.findings[0], text="pay\x00 \ud800 \ufffe now", start=0, end=3)
    assert "pay⟨U+0000⟩ \ufffd \ufffd now" in words(opened(report_with(findings=(finding,))))


def test_the_same_report_gives_the_same_bytes_and_no_day(report: Report) -> None:
    data = render(report)
    assert render(report) == data
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = archive.read("docProps/core.xml")
    assert b"created" not in core
    assert b"modified" not in core
    assert b"Fairclause" in core


def test_the_language_of_the_report_and_of_quoted_words_is_told(report: Report) -> None:
    document = opened(report)
    assert document.styles["Normal"].element.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en"
    quote = next(row for row in document.paragraphs if row.style and row.style.name == "Quote")
    assert {lang.get(qn("w:val")) for lang in quote._p.iter(qn("w:lang"))} == {"en"}


def test_an_empty_report_is_a_file_too(report_with: Callable[..., Report]) -> None:
    nothing: dict[str, tuple[()]] = dict.fromkeys(
        ("documents", "findings", "categories", "verdicts", "cautions", "questions", "standard_terms", "indicators"), ()
    )
    assert "Nothing that was asked for was found as asked." in words(opened(report_with(**nothing, failures=())))


def test_an_office_program_opens_it(needs: Callable[[str], None], tmp_path: Path, report: Report) -> None:
    needs("libreoffice")
    (tmp_path / "report.docx").write_bytes(render(report))
    program = shutil.which("soffice") or "libreoffice"
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    options = ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    subprocess.run(
        [program, profile, *options, str(tmp_path / "report.docx")], check=True, capture_output=True, timeout=120
    )
    shown = (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert "The contractor obeys labour law" in shown
    assert WAGES_TEXT in shown
    assert "The supplier pays {amount} an hour." in shown


TABLE = ("tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblCellMar", "tblLook")
PARAGRAPH = ("pStyle", "keepNext", "keepLines", "widowControl", "numPr", "pBdr", "shd", "spacing", "ind", "jc", "rPr")
RUN = ("rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "spacing", "kern", "sz", "szCs", "u", "lang")


def test_properties_stand_in_the_order_of_the_format(report: Report) -> None:
    """Word calls a file damaged whose elements stand in another order."""
    document = opened(report)
    styles = [document.styles[name].element for name in ("Normal", "Text to paste", "Table text", "Lead-in", "Quote")]
    for root in (document.element, *styles):
        for tag, order in (("w:tblPr", TABLE), ("w:pPr", PARAGRAPH), ("w:rPr", RUN)):
            for properties in root.iter(qn(tag)):
                names = [str(child.tag).rpartition("}")[2] for child in properties]
                assert names == sorted(names, key=order.index), (tag, names)
