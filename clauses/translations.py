"""Titles, reasons and questions of the library in the languages of reports; what is not translated stays English.

`translations/<language>/library.toml` holds what is common to all, `translations/<language>/<profile>.toml` the
requirements of one profile. Laws, model clauses and signals are not translated: they are what they are.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from clauses import library
from clauses.errors import LibraryError
from clauses.library import read_record, where
from clauses.records import (
    Caution,
    Fact,
    GeneralMeans,
    Indicator,
    LibraryWords,
    Profile,
    ProfileWords,
    Requirement,
)

ROOT = library.ROOT / "translations"


@cache
def library_words(language: str) -> LibraryWords:
    """The titles in `language`; none for English and for a language without a file."""
    path = ROOT / language / "library.toml"
    return read_library_words(path) if path.is_file() else LibraryWords()


@cache
def profile_words(profile: str, language: str) -> ProfileWords:
    """The requirements of a profile in `language`, as far as they are translated."""
    path = ROOT / language / f"{profile}.toml"
    return read_profile_words(path, library.profile(profile)) if path.is_file() else ProfileWords(requirements={})


def translated(profile: Profile, language: str) -> Profile:
    """The profile with titles and reasons in `language`; what has no translation is left as it is."""
    words = profile_words(profile.id, language)
    if not words.requirements:
        return profile
    return replace(profile, requirements=tuple(_requirement(row, words) for row in profile.requirements))


def _requirement(row: Requirement, words: ProfileWords) -> Requirement:
    told = words.requirements.get(row.id) or row
    facets = tuple(replace(facet, title=words.facets.get(facet.id, facet.title)) for facet in row.facets)
    return replace(row, title=told.title, reason=told.reason, facets=facets)


def category_title(category: str, language: str) -> str:
    """The title of a category of the library; a category that nobody knows by its id, without underscores."""
    record = library.categories().get(category)
    english = record.title if record else category.replace("_", " ")
    return library_words(language).categories.get(category, english)


def caution(row: Caution, words: LibraryWords) -> Caution:
    """The caution with its title and explanation translated."""
    told = words.cautions.get(row.id)
    return replace(row, title=told.title, because=told.because) if told else row


def fact(row: Fact, words: LibraryWords) -> Fact:
    """The fact with its question translated."""
    return replace(row, question=words.facts.get(row.id, row.question))


def indicator(row: Indicator, words: LibraryWords) -> Indicator:
    """The indicator with its title translated."""
    return replace(row, title=words.indicators.get(str(row.number), row.title))


def means(row: GeneralMeans, words: LibraryWords) -> GeneralMeans:
    """The general clause with its title translated."""
    return replace(row, title=words.means.get(row.id, row.title))


def read_library_words(path: Path) -> LibraryWords:
    """The titles in `path`; `LibraryError`, by file, line and key, for one of something that the library has not."""
    words = read_record(path, LibraryWords)
    _expect(path, "categories", words.categories, library.categories())
    _expect(path, "indicators", words.indicators, (str(row.number) for row in library.indicators()))
    _expect(path, "facts", words.facts, library.facts())
    _expect(path, "means", words.means, (row.id for row in library.general_means()))
    _expect(path, "cautions", words.cautions, library.cautions())
    return words


def read_profile_words(path: Path, profile: Profile) -> ProfileWords:
    """The words for requirements in `path`; `LibraryError`, by file, line and key, for one that `profile` has not."""
    words = read_record(path, ProfileWords)
    _expect(path, "requirements", words.requirements, (row.id for row in profile.requirements))
    _expect(path, "facets", words.facets, (facet.id for row in profile.requirements for facet in row.facets))
    return words


def _expect(path: Path, table: str, found: Iterable[str], known: Iterable[str]) -> None:
    names = set(known)
    for name in found:
        if name not in names:
            raise LibraryError(f"{where(path, f'{table}.{name}')}: the library has no {name!r} to translate.")
