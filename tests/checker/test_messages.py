"""What travels as a key and values is said in the language of the report, also of papers that were not read."""

import ast
import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import check, load_profile
from checker.catalogues.catalogue import ENGLISH, catalogue
from checker.catalogues.messages import Message, message
from checker.comparison.unread import failure_said, paper_said
from checker.extraction.sniff import KINDS
from checker.notices.fields import FORMATS, table
from checker.report import Failure, Report
from checker.review.saving import open_review, review_of, save
from clauses.vocabulary import LANGUAGES

ROOT = Path(__file__).parents[2] / "checker"
PASSWORD = Failure(
    path="a.pdf",
    error="EncryptedError",
    message="a.pdf: it is protected by a password.",
    advice="Save a copy without the password and check that.",
    told=(message("paper-password"), message("paper-do-without-password")),
)


def keys_in_code() -> set[str]:
    calls = (node for path in ROOT.rglob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    named = (c for c in calls if isinstance(c, ast.Call) and getattr(c.func, "id", "") == "message" and c.args)
    return {str(call.args[0].value) for call in named if isinstance(call.args[0], ast.Constant)}


def test_every_key_that_code_names_is_in_the_catalogue() -> None:
    named = keys_in_code()
    assert len(named) > 50
    assert {key for key in named if not catalogue(ENGLISH).knows(key)} == set()


def test_every_kind_of_file_and_every_gap_of_a_notice_has_a_name() -> None:
    kinds = {f"paper-kind-{kind}" for kind in KINDS if kind not in ("png", "jpg", "tiff")}
    advice = {f"paper-do-{advice}" for advice in KINDS.values() if advice}
    gaps = {f"notice-left-{gap.means}" for form in FORMATS for gap in table(form).left}
    assert {key for key in kinds | advice | gaps if not catalogue(ENGLISH).knows(key)} == set()


def test_a_message_says_those_inside_it_in_the_same_language() -> None:
    told = message("paper-not-read", kind=message("paper-kind-picture-of", format="PNG"))
    assert str(told) == "a picture (PNG) is not read."
    assert told.said(catalogue("sv")) == "den här typen av fil läses inte: bild (PNG)."


@given(st.text(max_size=400))
def test_words_of_papers_in_a_message_come_out_as_they_are(text: str) -> None:
    assert str(message("paper-seen-hidden-sheets", names=text)) == f"Hidden sheets are read as well: {text}."


def test_a_failure_is_told_in_the_language_of_the_report() -> None:
    told = failure_said(PASSWORD, catalogue("de"))
    assert told.message == "a.pdf: Sie ist durch ein Passwort geschützt."
    assert told.advice == "Speichern Sie eine Kopie ohne Passwort und prüfen Sie diese."
    assert failure_said(told, catalogue(ENGLISH)) == PASSWORD


def test_what_only_the_sentence_is_known_of_stays_as_it_is(report: Report) -> None:
    old = Failure(path="a.pdf", error="LimitError", message="a.pdf: too large.", advice="Split it.")
    assert failure_said(old, catalogue("fi")) == old
    assert all(paper_said(paper, catalogue("fi")) == paper for paper in report.documents)


def test_a_review_of_a_version_that_kept_sentences_alone_still_opens(report: Report) -> None:
    sink = BytesIO()
    with ZipFile(BytesIO(save(review_of(report)))) as new, ZipFile(sink, "w") as old:
        for name in new.namelist():
            part = json.loads(new.read(name))
            rows = [*part["documents"], *part["failures"]] if name == "report.json" else []
            assert [row.pop("told") for row in rows] == [[] for _ in rows]
            old.writestr(name, json.dumps(part))
    assert open_review(sink.getvalue()).report == report


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {ENGLISH}))
def test_a_report_holds_no_english_sentence_about_its_papers(language: str, tmp_path: Path) -> None:
    (tmp_path / "terms.html").write_text("<p style='display:none'>No</p><p>Der Auftragnehmer zahlt.</p>", "utf-8")
    (tmp_path / "plan.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "empty.txt").touch()
    english, other = (check([tmp_path], load_profile("good-practice"), language=code) for code in (ENGLISH, language))
    sentences = [
        {sentence for paper in report.documents for sentence in paper.warnings}
        | {sentence for failure in report.failures for sentence in (failure.message, failure.advice)}
        for report in (english, other)
    ]
    assert len(sentences[0]) == 5
    assert sentences[0].isdisjoint(sentences[1])
    assert [paper.told for paper in english.documents] == [paper.told for paper in other.documents]


def test_messages_can_be_told_apart() -> None:
    one, two = message("paper-cells", most=5), message("paper-cells", most=6)
    assert len({one, two, Message(key="paper-cells", values={"most": 5})}) == 2
