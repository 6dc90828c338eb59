"""Concepts: what a word speaks of (`wage`, `penalty`, `tenderer`), in whichever of the ten languages it stands.

They are what lets one learned reader serve all languages. The words are data in `clauses/concepts/`, in the notation of
`docs/concepts.md`; one automaton a language finds them all in a single pass.
"""

import re
from collections import defaultdict
from functools import cache
from typing import Any, NamedTuple

from clauses import library
from clauses.errors import LibraryError
from clauses.records import Record, Signals
from clauses.vocabulary import LANGUAGES

FOLDER = "concepts"
_ORDINARY = "ordinary"
"""The file in the same folder that holds provisions instead of concepts."""
_NO_WORD = re.compile(r"[^\w§€$£%]")


class Concept(Record, frozen=True, kw_only=True):
    """One thing that words speak of."""

    words: Signals
    social: bool = False
    """Whether it belongs to work and workers, so that a penalty or audit beside it is likely to serve them."""


class Ordinary(Record, frozen=True, kw_only=True):
    """A provision that carries no category; the learned reader is taught to leave it alone."""

    language: str
    text: str


class _Concepts(Record, frozen=True, kw_only=True):
    concepts: dict[str, Concept]


class _Provisions(Record, frozen=True, kw_only=True):
    ordinary: tuple[Ordinary, ...]


class Seen(NamedTuple):
    """A place where a concept was found: `text[start:end]`, from the beginning of its first word."""

    start: int
    end: int
    concept: str


@cache
def concepts() -> dict[str, Concept]:
    """All concepts by id, sorted; `LibraryError` where two files have the same one or a word is badly written."""
    found: dict[str, Concept] = {}
    for path in sorted((library.ROOT / FOLDER).glob("*.toml")):
        if path.stem != _ORDINARY:
            for name, concept in library.read_record(path, _Concepts).concepts.items():
                if name in found:
                    raise LibraryError(f"clauses/{FOLDER}/{path.name}: the concept {name!r} stands in two files.")
                found[name] = concept
    return dict(sorted(found.items()))


@cache
def ordinary() -> tuple[Ordinary, ...]:
    """The ordinary provisions, in the order of the file."""
    return library.read_record(library.ROOT / FOLDER / f"{_ORDINARY}.toml", _Provisions).ordinary


def find(text: str, language: str) -> list[Seen]:
    """The concepts in `text` by the end of their words; nothing in a language that is not read."""
    return _Finder.of(language).find(text) if language in LANGUAGES else []


class _Word(NamedTuple):
    """A word or phrase, cut where an ending is left open: `key` is looked for, `before` must begin the word before."""

    key: str
    before: str


class _Finder:
    """The words of all concepts in one language."""

    def __init__(self, language: str) -> None:
        import ahocorasick

        entries: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for name, concept in concepts().items():
            for phrase in concept.words.get(language, ()):
                word = _parse(phrase, name)
                entries[word.key].append((name, word.before))
        self._automaton: Any = ahocorasick.Automaton()
        for key, found in sorted(entries.items()):
            self._automaton.add_word(key, (len(key), tuple(found)))
        self._automaton.make_automaton()

    @staticmethod
    @cache
    def of(language: str) -> "_Finder":
        return _Finder(language)

    def find(self, text: str) -> list[Seen]:
        words = f" {_NO_WORD.sub(' ', _lower(text))} "
        seen = []
        for last, (length, found) in self._automaton.iter(words):
            start = last - length + 1
            for name, before in found:
                begin = words.rfind(" ", 0, start) if before else start
                if not before or (begin >= 0 and words.startswith(before, begin)):
                    seen.append(Seen(begin - (words[begin] != " "), last - (words[last] == " "), name))
        return seen


def _lower(text: str) -> str:
    """Lower case, letter for letter, so that places stay the same."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _parse(phrase: str, concept: str) -> _Word:
    """`word`, `word*`, `*word*`, or several of them; an open ending may stand in only one word before the last."""
    if not re.fullmatch(r"\*?[\w§€$£%]+\*?(?: [\w§€$£%]+\*?)*", phrase):
        raise LibraryError(f"clauses/{FOLDER}: concept {concept!r}: {phrase!r} is no word or phrase.")
    before, open_ending, last = phrase.rpartition("* ")
    if "*" in before:
        raise LibraryError(f"clauses/{FOLDER}: concept {concept!r}: {phrase!r} leaves more than two endings open.")
    return _Word(_key(last), f" {before.lower()}" if open_ending else "")


def _key(word: str) -> str:
    """The letters to look for, with a space where the word must begin or end."""
    return ("" if word.startswith("*") else " ") + word.strip("*").lower() + ("" if word.endswith("*") else " ")
