"""Concepts: found as written down, in every language, at the right places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clauses.errors import LibraryError
from clauses.vocabulary import LANGUAGES
from models import concepts
from models.concepts import Concept, Seen, find
from models.features import WINDOW, Said, concept_of, names, windows

NAMES = sorted(concepts.concepts())
some = st.frozensets(st.sampled_from(NAMES), max_size=6)


def words(text: str, language: str, concept: str) -> list[str]:
    return [text[seen.start : seen.end] for seen in find(text, language) if seen.concept == concept]


@pytest.mark.parametrize(
    ("language", "text", "concept", "found"),
    [
        ("en", "Workers are free to join a trade union.", "union", ["trade union", "union"]),
        ("en", "Users of the helpdesk", "slavery", []),
        ("de", "Der Landesmindestlohn gilt.", "wage", ["lohn"]),
        ("pl", "Przestrzeganie praw człowieka", "human_rights", ["praw człowiek", "praw człowiek"]),
        ("fi", "Lapsityövoimaa ei käytetä.", "child_labour", ["Lapsityö"]),
        ("lt", "Vaikų darbas draudžiamas.", "child_labour", ["Vaikų darb"]),
    ],
)
def test_words_are_found_where_they_stand(language: str, text: str, concept: str, found: list[str]) -> None:
    assert sorted(words(text, language, concept)) == sorted(found)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "Ingen må tvinges til arbejde."),
        ("de", "Niemand darf zur Arbeit gezwungen werden: keine Zwangsarbeit."),
        ("en", "No one may be forced to work."),
        ("et", "Sunnitöö on keelatud."),
        ("fi", "Pakkotyö on kielletty."),
        ("lt", "Priverstinis darbas draudžiamas."),
        ("lv", "Piespiedu darbs ir aizliegts."),
        ("no", "Ingen skal tvingast til arbeid."),
        ("pl", "Praca przymusowa jest zakazana."),
        ("sv", "Ingen får tvingas att arbeta."),
    ],
)
def test_every_language_leads_to_the_same_concept(language: str, text: str) -> None:
    assert "forced" in {seen.concept for seen in find(text, language)}


def test_every_concept_has_words_in_every_language() -> None:
    for name, concept in concepts.concepts().items():
        assert set(concept.words) == set(LANGUAGES), name
        assert all(concept.words.values()), name


def test_a_language_that_is_not_read_gives_nothing() -> None:
    assert find("The wage of the worker", "other") == []


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_places_lie_within_the_text(text: str, language: str) -> None:
    assert all(0 <= seen.start < seen.end <= len(text) for seen in find(text, language))


@pytest.mark.parametrize("phrase", ["", "*", "a  b", "one* two* three*", "semi;colon"])
def test_a_badly_written_word_is_named(phrase: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(concepts, "concepts", lambda: {"odd": Concept(words={"en": (phrase,)})})
    with pytest.raises(LibraryError, match="odd"):
        concepts._Finder("en")


def test_the_ordinary_provisions_are_of_every_language() -> None:
    assert {provision.language for provision in concepts.ordinary()} == set(LANGUAGES)


@given(some, some, some)
def test_features_are_named_once_and_lead_back_to_concepts(
    text: frozenset[str], heading: frozenset[str], lead: frozenset[str]
) -> None:
    found = list(names(Said(text, heading, lead)))
    assert len(found) == len(set(found))
    assert set(map(concept_of, found)) - {""} == text | heading | lead
    assert sum(feature.startswith("social:") for feature in found) == 1


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=40))
def test_windows_hold_every_place_and_are_no_longer_than_allowed(starts: list[int]) -> None:
    places = [Seen(start, start + 5, "wage") for start in sorted(starts)]
    cut = windows(places)
    assert {place for stretch in cut for place in stretch} == set(places)
    assert all(stretch[-1].start - stretch[0].start < WINDOW for stretch in cut)
