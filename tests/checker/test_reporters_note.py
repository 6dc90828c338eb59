"""The note for the file: what was checked, decided and is open, as Markdown in which papers say nothing but words."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker.report import DecisionTold, PassageMark, Report, Verdict
from checker.reporters.note import plain, render
from tests.checker.conftest import HOSTILE

WRONG = DecisionTold(
    kind="wrong_reading",
    requirement="",
    profile="",
    passage=PassageMark(document="contract.pdf", sha256="a" * 64, place="p7", category="wages", words="0" * 64),
    reason="It is about *prices*.",
    by="A. B.",
    state="stale",
    because="The words are gone.",
)


def test_it_says_what_was_checked_decided_and_is_open(report_with: Callable[..., Report]) -> None:
    shown = MarkdownIt().render(render(report_with(decisions=(WRONG,))))
    for part in (
        "Checked against: eu-2014-24 (1), good-practice (1).",
        f"SHA-256 {'a' * 64}",
        "pages 11 to 12",
        "LibreOffice is not installed.",
        "Wages: a passage of contract.pdf: wrong reading (without effect). It is about *prices*. (A. B.)",
        "The words are gone.",
        "The law asks for it: The contractor obeys labour law (too weak)",
        "not legal advice",
    ):
        assert part in shown


def test_without_decisions_or_gaps_it_says_so(report_with: Callable[..., Report]) -> None:
    shown = render(report_with(verdicts=()))
    assert "No decision is recorded." in shown
    assert "Nothing that the law asks for or that is recommended is open." in shown


def test_hostile_words_are_no_markup(report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]) -> None:
    link = "[click](javascript:alert(1)) ![x](http://x.example/y) **bold** `code` # head"
    report = report_with(verdicts=(verdict_with(title=f"{link} {HOSTILE}"),))
    shown = MarkdownIt().render(render(report))
    for tag in ("<script", "<a ", "<img", "<strong", "<code", "\x1b"):
        assert tag not in shown
    assert "[click](javascript:alert(1))" in shown


@given(st.text(alphabet="ab \n\t#*-+_.1)`[]()<>!|~\\&>=:/", max_size=40))
def test_any_text_is_one_item_of_words(text: str) -> None:
    shown = MarkdownIt("commonmark").render(f"- {plain(text)}")
    assert "<" not in shown.removeprefix("<ul>\n<li>").removesuffix("</li>\n</ul>\n")


def test_the_same_report_gives_the_same_note(report: Report) -> None:
    assert render(report) == render(report)
