"""Translated titles: of what the library has, and of nothing else."""

from pathlib import Path

import pytest

from clauses import library
from clauses.errors import LibraryError
from clauses.library import profile
from clauses.translations import ROOT, category_title, read_library_words, read_profile_words, translated
from clauses.vocabulary import LANGUAGES

FILES = sorted(ROOT.glob("*/*.toml"))
OWN = {
    "da": "dk-udbudslov",
    "de": "de-gwb-bttg",
    "et": "ee-rhs",
    "fi": "fi-hankintalaki",
    "lt": "lt-vpi",
    "lv": "lv-pil",
    "no": "no-loa",
    "pl": "pl-pzp",
    "sv": "se-lou",
}
SHARED = ("good-practice", "eu-2014-24")
TOLD = [*OWN.items(), *((language, name) for language in OWN for name in SHARED)]


def write(tmp_path: Path, text: str, name: str = "library.toml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_shipped_file_translates_what_the_library_has(path: Path) -> None:
    assert path.parent.name in LANGUAGES
    if path.stem == "library":
        words = read_library_words(path)
        assert set(words.categories) == set(library.categories())
        assert set(words.indicators) == {str(row.number) for row in library.indicators()}
        assert set(words.facts) == set(library.facts())
        assert set(words.cautions) == set(library.cautions())
    else:
        read_profile_words(path, profile(path.stem))


@pytest.mark.parametrize(("language", "name"), TOLD)
def test_a_profile_is_told_in_its_own_language_and_those_of_all_in_nine(language: str, name: str) -> None:
    """Rows that were added since may wait for their translation; they are told in English."""
    pairs = list(zip(profile(name).requirements, translated(profile(name), language).requirements, strict=True))
    told = [(old, new) for old, new in pairs if old.title != new.title and old.reason != new.reason]
    assert len(told) >= 0.8 * len(pairs)
    assert all([facet.id for facet in new.facets] == [facet.id for facet in old.facets] for old, new in pairs)


def test_what_is_not_translated_stays_english() -> None:
    assert translated(profile("us-far-22"), "et") == profile("us-far-22")
    assert category_title("wages", "en") == "Wages"
    assert category_title("of_tomorrow", "et") == "of tomorrow"


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('[categories]\nwages = "Palk"\nwagers = "Palk"\n', 3, "categories.wagers"),
        ('[indicators]\n12 = "x"\n', 2, "indicators.12"),
        ('[facts]\nmoon = "x"\n', 2, "facts.moon"),
        ('[means]\nmoon = "x"\n', 2, "means.moon"),
        ('[cautions.moon]\ntitle = "x"\nbecause = "x"\n', 1, "cautions.moon"),
    ],
)
def test_an_id_that_the_library_has_not_is_named_by_line_and_key(
    tmp_path: Path, text: str, line: int, key: str
) -> None:
    with pytest.raises(LibraryError) as caught:
        read_library_words(write(tmp_path, text))
    assert str(caught.value).startswith(f"library.toml:{line}: {key}: ")


@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('[requirements.moon]\ntitle = "x"\nreason = "x"\n', 1, "requirements.moon"),
        ('[requirements.gp-wages]\ntitle = "x"\nreason = "x"\n[facets]\nmoon = "x"\n', 5, "facets.moon"),
    ],
)
def test_an_id_that_the_profile_has_not_is_named_by_line_and_key(
    tmp_path: Path, text: str, line: int, key: str
) -> None:
    with pytest.raises(LibraryError) as caught:
        read_profile_words(write(tmp_path, text, "good-practice.toml"), profile("good-practice"))
    assert str(caught.value).startswith(f"good-practice.toml:{line}: {key}: ")


def test_a_misspelt_key_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="titel"):
        read_library_words(write(tmp_path, '[cautions.precedence_cancels]\ntitel = "x"\nbecause = "x"\n'))
