"""Words that several entries share."""

from collections.abc import Iterable, Iterator

from checker.catalogues import names
from checker.catalogues.catalogue import ENGLISH, catalogue
from clauses import library
from clauses.records import Example, Profile, Requirement, Source, Texts


def named(kind: str, name: str) -> str:
    """The English words for an id of the library."""
    return names.named(catalogue(ENGLISH), kind, name)


def category_title(category: str) -> str:
    """The title of a category."""
    return library.categories()[category].title


def requirements() -> Iterator[tuple[Profile, Requirement]]:
    """Every requirement with the profile in which it stands, profiles in alphabetical order."""
    for name in library.profile_ids():
        profile = library.profile(name)
        yield from ((profile, requirement) for requirement in profile.requirements)


def examples(told: Iterable[Example]) -> list[str]:
    """Passages in quotes, English first, with their language and what they are read as."""
    return [_example(example) for example in sorted(told, key=lambda example: _english_first(example.language))]


def texts(told: Texts) -> list[str]:
    """Passages by language in quotes, English first."""
    return [f"{_in(language)}“{text}”" for language in sorted(told, key=_english_first) for text in told[language]]


def sources(told: Iterable[Source]) -> list[str]:
    """Instrument, provision, how and when it was checked, and where it stands."""
    return [
        f"{cited(source)} ({named('verified', source.verified)}{f', {source.checked}' if source.checked else ''})"
        f"{f' {source.url}' if source.url else ''}"
        for source in told
    ]


def cited(source: Source) -> str:
    """Instrument and provision."""
    return f"{source.instrument}, {source.provision}"


def span(start: object, end: object) -> str:
    """A period in words; empty when it has neither beginning nor end."""
    return " ".join(part for part in (f"from {start}" if start else "", f"until {end}" if end else "") if part)


def _example(example: Example) -> str:
    read = [named("strength", example.strength)] if example.strength else []
    read += [f"the readers overlook {example.overlooked}"] if example.overlooked else []
    return f"{_in(example.language)}“{example.text}”" + (f" ({'; '.join(read)})" if read else "")


def _in(language: str) -> str:
    return "" if language == "en" else f"[{language}] "


def _english_first(language: str) -> tuple[bool, str]:
    return language != "en", language
