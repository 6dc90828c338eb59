"""Signals: phrases in a small notation, found in text.

The notation is what a lawyer writes in `clauses/`; `docs/signals.md` explains it. A phrase becomes a regular
expression over lower-case text. One automaton finds the literal words of all phrases in a single pass, and only
expressions all of whose words are there are tried, so that a thousand phrases cost little more than one.
"""

import re
from collections.abc import Hashable, Iterable, Mapping
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from clauses.errors import LibraryError

K = TypeVar("K", bound=Hashable)
"""What a phrase stands for: a string or a tuple of strings, so that places can be sorted."""

_BETWEEN = r"(?:[^\w.;:!?]|\.(?:(?=\s?[\d(§])|(?<=\W\w\.)|(?<=\W\w\w\.)|(?<=\W\w\w\w\.)))"
"""What may stand between two words of one sentence; a full stop only in numbers and after short abbreviations."""
_GAP = f"{_BETWEEN}+"
_JOIN = f"{_BETWEEN}*"
_START = r"(?:(?m:^)|(?<=[.;:!?]\s))(?:[^\w\n]*(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,5})[.)]{1,2}\s+)*[^\w\n]*"
"""The start of a line, sentence or list item, with its number if it has one."""
_LETTERS = {"-": r"[\s\-\u00ad\u2010-\u2015]?", "'": "['’‘`´]", "’": "['’‘`´]", "*": r"\w*"}
_TOKEN = re.compile(r"\s*(?:(?P<open>\()|(?P<bar>\|)|(?P<close>\)\??)|(?P<gap>\.\.\.\d*)|(?P<word>[^\s()|]+))")
_SIGNS = "€$£§%□"
_NO_WORD = re.compile(rf"[^\w{_SIGNS}]+")
DEFAULT_GAP = 4


class Found(NamedTuple, Generic[K]):
    """One place where a phrase was found: `text[start:end]`, under `key`."""

    start: int
    end: int
    key: K


class Phrase(NamedTuple):
    """A compiled phrase."""

    pattern: str
    needs: tuple[frozenset[str], ...]
    """Words that must be there: of each set at least one, with a space where a word must begin or end."""
    exact: bool
    """Whether upper and lower case matter somewhere in it."""


class Matcher(Generic[K]):
    """Finds the phrases of many keys in one pass. Immutable after it is made."""

    def __init__(self, phrases: Mapping[K, Iterable[str]]) -> None:
        import ahocorasick

        entries = [(key, parse(text)) for key, texts in phrases.items() for text in texts]
        self._keys = [key for key, _ in entries]
        self._phrases = [phrase for _, phrase in entries]
        self._needs = [phrase.needs for phrase in self._phrases]
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._anchored: dict[str, list[int]] = {}
        for number, phrase in enumerate(self._phrases):
            for word in _rarest(phrase.needs):
                self._anchored.setdefault(word, []).append(number)
        self._automaton: Any = ahocorasick.Automaton()
        for word in sorted({word for phrase in self._phrases for words in phrase.needs for word in words}):
            self._automaton.add_word(word, word)
        if self._phrases:
            self._automaton.make_automaton()

    def find(self, text: str) -> list[Found[K]]:
        """All places, by start and then end; the same place under the same key once."""
        lower = _lower(text)
        found = {
            Found(match.start(), match.end(), self._keys[number])
            for number in self._candidates(lower)
            for match in self._expression(number).finditer(text if self._phrases[number].exact else lower)
        }
        return sorted(found)

    def keys(self, text: str) -> set[K]:
        """The keys found at least once."""
        return {self._keys[number] for number in self._matching(text)}

    def matches(self, text: str) -> bool:
        """Whether any phrase is found."""
        return any(True for _ in self._matching(text))

    def _matching(self, text: str) -> Iterable[int]:
        lower = _lower(text)
        for number in self._candidates(lower):
            if self._expression(number).search(text if self._phrases[number].exact else lower):
                yield number

    def _candidates(self, lower: str) -> list[int]:
        """The phrases of which all words are there."""
        if not self._keys:
            return []
        there = {word for _, word in self._automaton.iter(f" {_NO_WORD.sub(' ', lower)} ")}
        numbers = {number for word in there for number in self._anchored.get(word, ())}
        return [number for number in sorted(numbers) if _all_there(self._needs[number], there)]

    def _expression(self, number: int) -> re.Pattern[str]:
        if number not in self._compiled:
            phrase = self._phrases[number]
            self._compiled[number] = re.compile(phrase.pattern, re.IGNORECASE if phrase.exact else 0)
        return self._compiled[number]


def compile_signals(phrases: Iterable[str]) -> Matcher[str]:
    """A matcher whose keys are the phrases themselves."""
    return Matcher({phrase: (phrase,) for phrase in phrases})


def _all_there(needs: tuple[frozenset[str], ...], there: set[str]) -> bool:
    for words in needs:  # noqa: SIM110  a plain loop, because this is the hottest line of the product
        if words.isdisjoint(there):
            return False
    return True


def _rarest(needs: tuple[frozenset[str], ...]) -> frozenset[str]:
    """The set of words that is the least likely to be met: that whose shortest word is the longest."""
    return max(needs, key=lambda words: min(map(len, words)))


def _lower(text: str) -> str:
    """Lower case, letter for letter, so that places stay the same."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@cache
def parse(phrase: str) -> Phrase:
    """The expression of `phrase` and the words it needs; `LibraryError` says what is wrong with it."""
    tokens = list(_TOKEN.finditer(phrase.strip()))
    if not tokens:
        raise LibraryError(f"The signal {phrase!r} is empty.")
    pattern, needs, rest = _sequence(phrase, tokens, 0)
    if rest != len(tokens):
        raise LibraryError(f"The signal {phrase!r} closes a bracket that it did not open.")
    if not needs:
        raise LibraryError(f"The signal {phrase!r} has no word that must be there.")
    return Phrase(pattern, tuple(needs), "(?-i:" in pattern)


def _sequence(phrase: str, tokens: list[re.Match[str]], at: int) -> tuple[str, list[frozenset[str]], int]:
    """Reads words until `|`, `)` or the end: expression, words needed, next token."""
    expression, joint = "", ""
    needs: list[frozenset[str]] = []
    while not _at_end(tokens, at):
        token = tokens[at]
        if token["gap"]:
            most, at = int(token["gap"][3:] or DEFAULT_GAP), at + 1
            joint = rf"(?:{_GAP}\w+){{0,{most}}}?{_GAP}" if expression else rf"(?:\w+{_GAP}){{0,{most}}}?"
            if _at_end(tokens, at):
                expression += rf"(?:{_GAP}\w+){{0,{most}}}?"
            continue
        if token["word"] == "^":
            expression, joint, at = expression + _START, "", at + 1
            continue
        if token["open"]:
            part, words, optional, at = _group(phrase, tokens, at + 1)
        else:
            part, words, optional = _word(token["word"])
            at += 1
        expression, joint = _joined(expression, joint, part, optional), _GAP if _ends_in_letter(part) else _JOIN
        if not optional:
            needs.extend(words)
    return expression, needs, at


def _at_end(tokens: list[re.Match[str]], at: int) -> bool:
    return at >= len(tokens) or bool(tokens[at]["bar"] or tokens[at]["close"])


def _joined(expression: str, joint: str, part: str, optional: bool) -> str:
    if not optional:
        return expression + joint + part
    if not expression:
        return f"(?:{part}{_GAP})?" if not joint else f"(?:{part})?"
    return f"{expression}(?:{joint}{part})?"


def _ends_in_letter(part: str) -> bool:
    """Whether something must stand between `part` and the next word; not so after `no.` or `€`."""
    return part.endswith((r"\w*", r"(?!\w)", r"\w+", r"\s]*", ")"))


def _group(phrase: str, tokens: list[re.Match[str]], at: int) -> tuple[str, list[frozenset[str]], bool, int]:
    """Reads alternatives up to the closing bracket. Of each alternative one set of words is needed."""
    choices: list[str] = []
    words: set[str] = set()
    all_need = True
    while True:
        part, needs, at = _sequence(phrase, tokens, at)
        choices.append(part)
        all_need = all_need and bool(needs)
        if needs:
            words |= _rarest(tuple(needs))
        if at >= len(tokens):
            raise LibraryError(f"The signal {phrase!r} opens a bracket that it does not close.")
        closing = tokens[at]["close"]
        at += 1
        if closing:
            return f"(?:{'|'.join(choices)})", [frozenset(words)] if all_need else [], closing.endswith("?"), at


def _word(word: str) -> tuple[str, list[frozenset[str]], bool]:
    """Expression, words needed and whether it may be left out, of one word of the notation."""
    optional = len(word) > 1 and word.endswith("?")
    word = word[:-1] if optional else word
    if word == "#":
        return r"\d[\d.,\s]*", [], optional
    exact = word.startswith("=") and len(word) > 1
    bare = word[1:] if exact else word.lower()
    stem = bare.strip("*")
    if not stem:
        return r"\w+", [], optional
    before, after = bare.startswith("*"), bare.endswith("*")
    pattern = _stem_pattern(stem, before)
    pattern += r"\w*" if after else r"(?!\w)" if stem[-1].isalnum() else ""
    return (f"(?-i:{pattern})" if exact else pattern), _needed(stem.lower(), before, after), optional


def _stem_pattern(stem: str, before: bool) -> str:
    """The letters of a word.

    That no letter stands before it is checked after its first letters, because the engine looks quickly for an
    expression that begins with plain letters.
    """
    letters = "".join(_LETTERS.get(c) or re.escape(c) for c in stem)
    if before:
        return r"\w*" + letters
    head = re.match(r"[^\W_]+", stem)
    if not head:
        return letters
    return f"{head[0]}(?<!\\w{head[0]})" + "".join(_LETTERS.get(c) or re.escape(c) for c in stem[head.end() :])


def _needed(stem: str, before: bool, after: bool) -> list[frozenset[str]]:
    """The longest stretch of letters of a word, with a space where the word must begin or end."""
    spaced = (
        (" " if stem[0].isalnum() and not before else "") + stem + (" " if stem[-1].isalnum() and not after else "")
    )
    pieces = [piece for piece in re.split(rf"[^\w {_SIGNS}]+", spaced) if piece.strip()]
    return [frozenset({max(pieces, key=len)})] if pieces else []
