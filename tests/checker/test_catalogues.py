"""Sentences by key: plurals, fallback to English, and what is lacking is named."""

from pathlib import Path

import pytest

from checker.catalogues.catalogue import Catalogue, catalogue
from checker.catalogues.names import listed, named
from clauses.errors import LibraryError, UnknownNameError

ENGLISH = """
found = Found in { $place }.
pages = { $count ->
    [one] one page
   *[other] { $count } pages
}
"""
POLISH = """
pages = { $count ->
    [one] jedna strona
    [few] { $count } strony
   *[many] { $count } stron
}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for language, text in {"en": ENGLISH, "pl": POLISH}.items():
        (tmp_path / language).mkdir()
        (tmp_path / language / "report.ftl").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("count", "said"), [(1, "jedna strona"), (3, "3 strony"), (5, "5 stron"), (22, "22 strony")])
def test_plurals_follow_the_language(root: Path, count: int, said: str) -> None:
    assert Catalogue("pl", root).say("pages", count=count) == said


def test_a_sentence_that_a_language_lacks_is_said_in_english(root: Path) -> None:
    assert Catalogue("pl", root).say("found", place="a.pdf") == "Found in a.pdf."


@pytest.mark.parametrize("long", ["x" * 10_000, "\ue000place\ue001", "\ue000lost\ue001" * 2])
def test_words_of_papers_are_said_whole_however_long(root: Path, long: str) -> None:
    assert Catalogue("en", root).say("found", place=long) == f"Found in {long}."


def test_an_unknown_key_or_a_lacking_value_is_named(root: Path) -> None:
    with pytest.raises(LibraryError, match="'lost'"):
        Catalogue("pl", root).say("lost")
    with pytest.raises(LibraryError, match="'found'"):
        Catalogue("en", root).say("found")


def test_an_unknown_language_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UnknownNameError, match="en"):
        catalogue("xx")


def test_lists_and_names_are_those_of_the_language() -> None:
    words = catalogue("en")
    assert [listed(words, list("abc"[:size])) for size in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert listed(words, ["a", "b"], "or") == "a or b"
    assert named(words, "element", "named_standard").startswith("the law, agreement")
    assert named(words, "status", "of_tomorrow") == "of tomorrow"
