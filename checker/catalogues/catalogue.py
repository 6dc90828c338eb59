"""Sentences by key, in the language of the reader.

A catalogue is a folder `<language>/*.ftl` in Project Fluent's notation, which leaves plurals, cases and the order of
words to the translator. English is complete by definition; a sentence that another language lacks is said in English.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from clauses.errors import LibraryError, UnknownNameError

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

ENGLISH = "en"
ROOT = Path(__file__).parent
_LONGEST = 200
"""Characters of a value that Fluent is handed; it refuses values of some thousand, and papers have longer words."""
_STAND_IN = re.compile("\ue000(\\w+)\ue001")


class Catalogue:
    """The sentences of one language. What it says never changes after it is made."""

    def __init__(self, language: str, root: Path = ROOT) -> None:
        """Reads `root/<language>`; `UnknownNameError` lists the languages that are there."""
        if language not in languages(root):
            raise UnknownNameError("report language", language, languages(root))
        self.language = language
        self._root = root
        self._bare: dict[str, str] = {}

    def say(self, key: str, **values: str | float) -> str:
        """The sentence `key` with its `values`; numbers choose the plural and are written as the language writes them.

        `LibraryError` names a key that not even English has, or a value that was not given.
        """
        if values:
            return _completed(self._said(key, _shortened(values)), values)
        if key not in self._bare:
            self._bare[key] = self._said(key, {})
        return self._bare[key]

    def _said(self, key: str, values: Mapping[str, str | float]) -> str:
        for bundle in self._bundles():
            pattern = bundle.get_message(key).value if bundle.has_message(key) else None
            if pattern is not None:
                said, errors = bundle.format_pattern(pattern, dict(values))
                if errors:
                    raise LibraryError(f"The sentence {key!r} in {bundle.locales[0]!r} cannot be said: {errors[0]}.")
                return str(said)
        raise LibraryError(f"No catalogue has the sentence {key!r}.")

    def knows(self, key: str) -> bool:
        """Whether `say` has a sentence for `key`."""
        return any(bundle.has_message(key) for bundle in self._bundles())

    def _bundles(self) -> "Iterator[FluentBundle]":
        """The sentences of the language, then English, which is read only where something lacks."""
        return (_bundle(name, self._root) for name in dict.fromkeys((self.language, ENGLISH)))


@cache
def catalogue(language: str) -> Catalogue:
    """The sentences of reports in `language`; `UnknownNameError` lists the known languages."""
    return Catalogue(language)


def languages(root: Path = ROOT) -> tuple[str, ...]:
    """The languages that have a folder under `root`, in alphabetical order."""
    return tuple(sorted(path.name for path in root.iterdir() if path.is_dir() and any(path.glob("*.ftl"))))


def keys(language: str, root: Path = ROOT) -> Iterator[str]:
    """The keys that the files of `language` itself have."""
    from fluent.runtime import FluentResource
    from fluent.syntax.ast import Message

    for path in _files(language, root):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        yield from (entry.id.name for entry in resource.body if isinstance(entry, Message))


def _shortened(values: Mapping[str, str | float]) -> dict[str, str | float]:
    """The values with a stand-in for each that is long, or that looks like a stand-in itself."""
    return {name: f"\ue000{name}\ue001" if _is_long(value) else value for name, value in values.items()}


def _is_long(value: str | float) -> bool:
    return isinstance(value, str) and (len(value) > _LONGEST or "\ue000" in value)


def _completed(said: str, values: Mapping[str, str | float]) -> str:
    return _STAND_IN.sub(lambda found: str(values[found[1]]), said) if "\ue000" in said else said


def _files(language: str, root: Path) -> list[Path]:
    return sorted((root / language).glob("*.ftl"))


@cache
def _bundle(language: str, root: Path) -> "FluentBundle":
    from fluent.runtime import FluentBundle, FluentResource

    bundle = FluentBundle([language], use_isolating=False)
    for path in _files(language, root):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
