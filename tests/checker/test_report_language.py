"""A report in the language of its reader: its own sentences and no others."""

from pathlib import Path

import msgspec
import pytest
from lxml import html as lxml_html

from checker import check, load_profile
from checker.comparison.knowledge import shipped
from checker.report import Report
from checker.reporters import html, overview, text
from clauses import library
from clauses.errors import UnknownNameError
from clauses.vocabulary import LANGUAGES, FulfilledBy
from tests.checker.made_up import paper, profile, report, requirement

CONTRACT = """DRAFT CONTRACT

1. Wages

1.1 The Contractor shall pay its workers at least the wages set by the collective agreement of the sector.
"""
ENGLISH_WORDS = ("No wording found", "The law asks", "Recommended", "Checked against", "Not legal advice", "the papers")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "contract.txt").write_text(CONTRACT, encoding="utf-8")
    return tmp_path


def checked(folder: Path, language: str) -> Report:
    return check([folder], [load_profile("good-practice"), load_profile("eu-2014-24")], language=language)


def test_an_unknown_language_is_told_before_any_paper_is_opened() -> None:
    with pytest.raises(UnknownNameError, match="report language 'xx'") as caught:
        check([Path("there-is-no-such-file.pdf")], load_profile("good-practice"), language="xx")
    assert set(LANGUAGES) <= set(caught.value.known)


def test_a_report_is_english_unless_another_language_is_asked_for(folder: Path) -> None:
    assert check([folder], load_profile("good-practice")).language == "en"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_changes_no_result(folder: Path, language: str) -> None:
    english, other = checked(folder, "en"), checked(folder, language)
    assert other.language == language
    assert [paper.sha256 for paper in other.documents] == [paper.sha256 for paper in english.documents]
    for name in ("findings", "categories", "tool"):
        assert getattr(other, name) == getattr(english, name)
    assert [
        (row.requirement_id, row.status, row.severity, row.evidence, row.remedy, row.found) for row in other.verdicts
    ] == [
        (row.requirement_id, row.status, row.severity, row.evidence, row.remedy, row.found) for row in english.verdicts
    ]
    assert [row.requirement_id for row in overview.buyer_acts(other)] == [
        row.requirement_id for row in overview.buyer_acts(english)
    ]
    assert msgspec.json.encode(checked(folder, language)) == msgspec.json.encode(other)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_nothing_of_our_own_is_left_in_english(language: str) -> None:
    asked = profile(requirement(), requirement("r2", category=None, fulfilled_by=FulfilledBy.BUYER_ACT))
    read = report(paper(pages=3, format="pdf", unread_pages=(2,)), asked, language=language)
    page = html.render(read)
    document = lxml_html.document_fromstring(page.encode())
    assert document.get("lang") == language
    shown = "\n".join((text.render(read, width=200), page))
    assert [words for words in ENGLISH_WORDS if words in shown] == []


def test_a_gap_is_told_in_estonian_with_the_numbers_of_the_language() -> None:
    (only,) = report(paper(pages=38, format="pdf"), profile(requirement()), language="et").verdicts
    assert only.because == "38 loetud leheküljelt vastavat sõnastust ei leitud."


@pytest.mark.parametrize(
    ("pages", "said"),
    [(1, "1 przeczytanej stronie"), (3, "3 przeczytanych stronach"), (12, "12 przeczytanych stronach")],
)
def test_a_gap_is_told_in_polish_with_the_plurals_of_the_language(pages: int, said: str) -> None:
    (only,) = report(paper(pages=pages, format="pdf"), profile(requirement()), language="pl").verdicts
    assert said in only.because


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_titles_that_all_reports_share_are_translated(language: str) -> None:
    from checker.comparison.knowledge import in_language
    from clauses.translations import category_title

    known, told = shipped(), in_language(shipped(), language)
    for before, after in zip(known.cautions, told.cautions, strict=True):
        assert before.title != after.title
        assert before.because != after.because
    assert all(told.facts[name].question != fact.question for name, fact in known.facts.items())
    changed = [old.number for old, new in zip(known.indicators, told.indicators, strict=True) if old.title != new.title]
    assert len(changed) >= 10  # a word such as "isolation" may be the same
    assert all(old.title != new.title for old, new in zip(known.means, told.means, strict=True))
    assert all(category_title(name, language) != row.title for name, row in library.categories().items())
