"""From a report to annotated copies: what is said where, by a supervised process, and where it is written."""

import hashlib
import io
import os
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import msgspec
import pytest
from pypdf import PdfReader

from checker.annotation.comments import CAUTION, TOP, WEAK
from checker.annotation.copies import Copy, NoCopy, annotate, write_copy
from checker.annotation.remarks import comments_of, remarks_by_paper
from checker.catalogues.catalogue import catalogue
from checker.commands import main
from checker.report import Paper, Quote, Report, Verdict
from checker.review.decisions import on_finding
from clauses.errors import UsageError
from models.passage import Place
from tests.checker.conftest import WAGES_TEXT, make_finding
from tests.checker.pdf_papers import pdf, written
from tests.checker.test_extraction_docx import p, package, t

SAMPLE = Path(__file__).parents[2] / "corpus" / "samples" / "school-kitchen-laptops"
HARBOUR = Path(__file__).parents[2] / "corpus" / "samples" / "harbour-cleaning"


def with_paper(report: Report, path: str, data: bytes, format_: str) -> Report:
    """The hand-made report as if it were about this one contract, in which its weak passage is the first block."""
    sha256 = hashlib.sha256(data).hexdigest()
    paper = msgspec.structs.replace(report.documents[1], path=path, sha256=sha256, format=format_)
    place = Place(page=1, boxes=((72.0, 730.0, 500.0, 750.0),)) if format_ == "pdf" else Place(paragraph=0)
    finding = make_finding(document=path, places=(place,))
    return msgspec.structs.replace(report, documents=(paper,), findings=(finding,))


def test_weak_passages_missing_points_and_cautions_have_their_remarks(report: Report) -> None:
    remarks = remarks_by_paper(report)
    assert list(remarks) == ["contract.pdf"]
    top, weak = remarks["contract.pdf"]
    assert top.kind == TOP
    assert [point.title for point in top.points[1:]] == ["No worker pays for a job"]
    assert weak.kind == WEAK
    assert weak.places == report.findings[0].places
    assert [point.title for point in weak.points] == [
        "The contractor obeys labour law",
        "A cap on liability may cancel the clause",
    ]
    assert weak.points[0].paste == "The supplier pays {amount} an hour.\n\nIt reports."
    assert "Source: Directive 2014/24/EU, art. 18(2) (checked in the text of the law)" in weak.points[0].lines


def test_a_caution_alone_is_told_apart(report_with: Callable[..., Report], report: Report) -> None:
    quote = Quote(document="contract.pdf", number="25.5", text="Cap.", places=(Place(page=9, boxes=((1, 2, 3, 4),)),))
    caution = msgspec.structs.replace(report.cautions[0], quotes=(quote,))
    *_, last = remarks_by_paper(report_with(cautions=(caution,)))["contract.pdf"]
    assert (last.kind, last.places, last.cited) == (CAUTION, quote.places, "clause 25.5, page 9")


def test_a_missing_clause_goes_to_the_paper_in_which_it_would_stand(
    report_with: Callable[..., Report], verdict_with: Callable[..., Verdict], report: Report
) -> None:
    def papers(*roles: str) -> tuple[Paper, ...]:
        return tuple(msgspec.structs.replace(report.documents[1], path=f"{role}.pdf", role=role) for role in roles)

    def home(stage: str, *roles: str) -> str:
        gap = verdict_with(status="missing", stage=stage, evidence=())
        (path,) = remarks_by_paper(report_with(verdicts=(gap,), documents=papers(*roles), findings=(), cautions=()))
        return path

    all_roles = ("contract", "instructions", "notice", "other", "specification")
    assert home("contract", *all_roles) == "contract.pdf"
    assert home("exclusion", *all_roles) == "instructions.pdf"
    assert home("notice", *all_roles) == "notice.pdf"
    assert home("contract", "instructions", "other", "specification") == "specification.pdf"
    assert home("notice", "other") == "other.pdf"


def test_a_paper_in_which_there_is_nothing_to_say_has_no_remarks(report_with: Callable[..., Report]) -> None:
    assert remarks_by_paper(report_with(verdicts=(), cautions=())) == {}


def test_comments_are_safe_to_show(hostile_report: Report) -> None:
    (remarks,) = remarks_by_paper(
        msgspec.structs.replace(
            hostile_report,
            documents=(msgspec.structs.replace(hostile_report.documents[1], path=hostile_report.findings[0].document),),
        )
    ).values()
    told = "\n".join(comment.text for comment in comments_of(remarks, "", catalogue("en")).comments)
    assert "<script>alert(1)</script>" in told
    assert "\x1b" not in told
    assert "\u202e" not in told


@pytest.mark.parametrize("format_", ["docx", "pdf"])
def test_a_copy_holds_what_the_report_says(report: Report, tmp_path: Path, format_: str) -> None:
    name = f"<script>.{format_}"
    data = package(p(t(WAGES_TEXT))) if format_ == "docx" else pdf(written([WAGES_TEXT]))
    (tmp_path / name).write_bytes(data)
    (copy,) = annotate([tmp_path / name], with_paper(report, name, data, format_))
    assert isinstance(copy, Copy)
    assert copy.path == name
    assert copy.comments == 2
    told = comments_in(copy.data, format_)
    assert "No worker pays for a job" in told[0]
    assert "The contractor obeys labour law" in told[1]
    assert "The supplier pays {amount} an hour." in told[1]
    assert (tmp_path / name).read_bytes() == data


def comments_in(data: bytes, format_: str) -> list[str]:
    if format_ == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return archive.read("word/comments.xml").decode().split("<w:comment ")[1:]
    entries = PdfReader(io.BytesIO(data)).pages[0]["/Annots"]
    assert isinstance(entries, list)
    return [entry.get_object()["/Contents"] for entry in entries]


def test_papers_inside_of_a_zip_are_annotated_under_its_name(report: Report, tmp_path: Path) -> None:
    data = package(p(t(WAGES_TEXT)))
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("deep/contract.docx", data)
    (copy,) = annotate([tmp_path], with_paper(report, "all.zip/deep/contract.docx", data, "docx"))
    assert isinstance(copy, Copy)
    assert write_copy(copy, tmp_path / "out", [tmp_path]) == tmp_path / "out" / "all.zip" / "deep" / "contract.docx"


@pytest.mark.parametrize(
    ("format_", "data", "because"),
    [
        ("txt", b"Words.", "PDF and Word files"),
        ("docx", b"", "no longer where it was read"),
        ("docx", package(p(t("Other words."))), "has changed since it was read"),
        ("pdf", b"%PDF-1.4 broken", "has changed since it was read"),
    ],
    ids=["another format", "gone", "changed", "broken"],
)
def test_each_paper_without_a_copy_is_named_with_the_reason(
    report: Report, tmp_path: Path, format_: str, data: bytes, because: str
) -> None:
    (tmp_path / "there.txt").write_bytes(b"x")
    if data:
        (tmp_path / f"a.{format_}").write_bytes(data)
    (outcome,) = annotate([tmp_path], with_paper(report, f"a.{format_}", b"what was read", format_))
    assert isinstance(outcome, NoCopy)
    assert because in outcome.because


def test_a_process_that_dies_costs_only_its_copy(report: Report, tmp_path: Path) -> None:
    data = package(p(t(WAGES_TEXT)))
    (tmp_path / "a.docx").write_bytes(data)
    dying = (sys.executable, "-c", "import os; os._exit(3)")
    (outcome,) = annotate([tmp_path], with_paper(report, "a.docx", data, "docx"), command=dying)
    assert isinstance(outcome, NoCopy)
    assert "broke down" in outcome.because


@pytest.mark.parametrize("path", ["../../out.docx", "/etc/out.docx", "a/../../out.docx", "..\\out.docx", "..", ""])
def test_a_copy_cannot_leave_its_folder(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "copies"
    target = write_copy(Copy(path=path, data=b"x", comments=1), folder, [])
    assert target.resolve().is_relative_to(folder.resolve())
    assert target.read_bytes() == b"x"


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "copies").mkdir()
    (tmp_path / "else").mkdir()
    (tmp_path / "copies" / "a").symlink_to(tmp_path / "else")
    (tmp_path / "copies" / "b.docx").symlink_to(tmp_path / "else" / "b.docx")
    for path in ("a/x.docx", "b.docx"):
        with pytest.raises(UsageError, match="leads out"):
            write_copy(Copy(path=path, data=b"x", comments=1), tmp_path / "copies", [])
    assert not list((tmp_path / "else").iterdir())


def test_an_original_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    original = tmp_path / "deep" / "a.docx"
    original.write_bytes(b"original")
    linked = tmp_path / "same"
    linked.mkdir()
    (linked / "deep").mkdir()
    os.link(original, linked / "deep" / "a.docx")
    copy = Copy(path="deep/a.docx", data=b"copy", comments=1)
    for folder, originals in ((tmp_path, [tmp_path]), (tmp_path, [original]), (linked, [tmp_path / "deep"])):
        with pytest.raises(UsageError, match="never overwritten"):
            write_copy(copy, folder, originals)
    assert original.read_bytes() == b"original"
    write_copy(copy, tmp_path / "copies", [tmp_path / "deep"])
    write_copy(copy, tmp_path / "copies", [tmp_path / "deep"])


def test_the_command_writes_copies_and_reports(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("docx", "xlsx", "csv", "note"):
        options = ["--format", form, "--output", str(tmp_path / f"report.{form}"), "--annotate", str(tmp_path / "out")]
        with pytest.raises(SystemExit) as leaving:
            main(["check", str(HARBOUR), *options])
        assert not leaving.value.code
    assert docx.Document(str(tmp_path / "report.docx")).paragraphs[0].text == "Fairclause report"
    copies = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert "02-draft-contract.pdf" in copies
    assert "Annotated copy written to" in capsys.readouterr().err


def test_the_command_refuses_a_folder_that_is_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SystemExit) as leaving:
        main(["check", str(SAMPLE), "--annotate", str(tmp_path / "file")])
    assert leaving.value.code == 2
    assert "no folder" in capsys.readouterr().err


def test_the_law_comes_first_and_nothing_is_said_twice_in_one_comment(
    report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]
) -> None:
    advice = verdict_with(title="Advice", severity="should", status="missing", evidence=(), notes=("Same note.",))
    law = verdict_with(title="Law", severity="must", status="missing", evidence=(), notes=("Same note.",))
    report = report_with(verdicts=(advice, law), findings=(), cautions=())
    ((path, remarks),) = remarks_by_paper(report).items()
    (top,) = comments_of(remarks, "", catalogue("en")).comments
    assert path == "contract.pdf"
    assert top.text.index("Law") < top.text.index("Advice")
    assert top.text.count("Same note.") == 1
    assert top.text.count("The supplier pays {amount} an hour.") == 1
    assert "as above in this comment" in top.text


def test_a_code_of_a_notice_cannot_be_a_wrong_reading(report_with: Callable[..., Report]) -> None:
    report = report_with(findings=(make_finding(reader="code", places=()),))
    with pytest.raises(UsageError, match="declared, not read"):
        on_finding(report, "f001", "wrong_reading", "No.")
