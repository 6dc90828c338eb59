"""The report for a terminal."""

import re
from collections.abc import Callable

import msgspec
import pytest

from checker.catalogues.catalogue import catalogue
from checker.report import Report, Verdict
from checker.reporters import overview, text


def test_what_matters_most_comes_first(report: Report) -> None:
    shown = text.render(report)
    order = [
        "The law asks for one thing",
        "Read: 10 pages",
        "THE LAW ASKS FOR IT",
        "RECOMMENDED",
        "FOUND AS ASKED",
        "\nPAPERS\n",
    ]
    places = [shown.index(words) for words in order]
    assert places == sorted(places)


def test_a_place_of_what_was_found_is_named_once(report: Report) -> None:
    twin = msgspec.structs.replace(report.findings[0], id="f099", start=0, end=3)
    met = msgspec.structs.replace(report.verdicts[0], status="met", evidence=("f001", "f099"))
    shown = text.render(msgspec.structs.replace(report, findings=(*report.findings, twin), verdicts=(met,)), width=200)
    assert shown.partition("FOUND AS ASKED")[2].count("contract.pdf, page 7, clause 12.3") == 1


def test_a_gap_is_told_with_place_words_source_and_text(report: Report) -> None:
    shown = text.render(report, width=200)
    for words in (
        "The contractor obeys labour law",
        "TOO WEAK",
        "The wording leaves it to the supplier",
        "Lacking: a way to check it.",
        "contract.pdf, page 7, clause 12.3",
        "“The supplier shall pay its cleaners at least the wages of the collective agreement, where possible.”",
        "Directive 2014/24/EU, art. 18(2) (checked in the text of the law)",
        "The supplier pays {amount} an hour.",
        "not been reviewed by a lawyer",
    ):
        assert words in shown


def test_everything_that_was_not_read_is_named(report: Report) -> None:
    shown = text.render(report, width=200)
    assert "NOT READ: pages 11 to 12" in shown
    assert "old.doc: LibreOffice is not installed. Install libreoffice-writer and run again." in shown
    assert "Not read: 2 pages and 1 paper." in shown
    assert "VOL/B, 2003" in shown


def test_a_paper_without_fixed_pages_is_cited_by_paragraph(report: Report) -> None:
    assert "annex.docx, paragraph 42, clause 9" in text.render(report)


def test_words_of_papers_are_never_markup_nor_escape_sequences(hostile_report: Report) -> None:
    for colour in (False, True):
        shown = text.render(hostile_report, width=300, colour=colour)
        assert "[bold red]not markup[/]" in shown
        assert "\x1b[31mred" not in shown
        assert "\u202e" not in shown
        assert "⟨U+001B⟩" in shown


def test_without_colour_there_is_no_escape_sequence(report: Report) -> None:
    assert "\x1b" not in text.render(report)
    assert "\x1b[" in text.render(report, colour=True)


def test_colour_changes_no_word(report: Report) -> None:
    coloured = re.sub(r"\x1b\[[0-9;]*m", "", text.render(report, colour=True))
    assert coloured.split() == text.render(report).split()


@pytest.mark.parametrize("width", [40, 60, 100])
def test_lines_fit_the_width(report: Report, width: int) -> None:
    assert max(len(line) for line in text.render(report, width=width).splitlines()) <= width


def test_a_passage_is_quoted_once(report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]) -> None:
    verdicts = (verdict_with(), verdict_with(requirement_id="other", title="Other"))
    shown = text.render(report_with(verdicts=verdicts, cautions=()), width=200)
    assert shown.count("“The supplier shall pay its cleaners") == 1
    assert shown.count("(quoted above)") == 1


def test_notes_of_all_points_are_told_once(
    report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]
) -> None:
    verdicts = tuple(verdict_with(requirement_id=name, notes=("Same advice.",)) for name in "abc")
    assert text.render(report_with(verdicts=verdicts)).count("Same advice.") == 1


@pytest.mark.parametrize(
    ("status", "severity", "said"),
    [
        ("met", "must", "All wording that the law asks for in these papers was found."),
        ("not_applicable", "note", "No duty of law was found to apply to these papers"),
        ("missing", "must", "The law asks for one thing that these papers do not say"),
        ("unclear", "must", "For one thing that the law asks for, a person must look"),
        ("depends", "should", "Whether the law asks for more hangs on facts that the papers do not show"),
    ],
)
def test_the_headline_says_only_what_was_checked(
    report_with: Callable[..., Report], verdict_with: Callable[..., Verdict], status: str, severity: str, said: str
) -> None:
    sentences = overview.headline(report_with(verdicts=(verdict_with(status=status, severity=severity),)))
    assert said in " ".join(sentences)


def test_a_check_against_good_practice_says_nothing_of_the_law(
    report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]
) -> None:
    point = verdict_with(duty="good_practice", severity="should", status="missing")
    first, second = overview.headline(report_with(verdicts=(point,), documents=(), failures=()))
    assert first == "Checked against good practice only; what the law asks for was not looked at."
    assert second == "One recommended point is open."


def test_page_runs_are_joined() -> None:
    assert overview.page_list(catalogue("en"), (9, 1, 4, 5, 6)) == "1, 4 to 6, 9"


def test_what_the_sentence_names_already_is_not_repeated(
    report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]
) -> None:
    point = verdict_with(because="No words state a date. Is it?", lacking=("a date", "a standard"), question="Is it?")
    other = verdict_with(because="It depends.", lacking=(), question="On what?")
    shown = text.render(report_with(verdicts=(point, other)))
    assert "Lacking: a standard.\n" in shown
    assert "Question: Is it?" not in shown
    assert "Question: On what?" in shown
