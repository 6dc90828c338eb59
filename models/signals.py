"""Signals: phrases in a small notation, found in text.

The notation is what a lawyer writes in `clauses/`; `docs/signals.md` explains it. A phrase becomes a regular
expression; one automaton over the rarest literal of each phrase decides which expressions are tried at all,
so that the cost of a thousand phrases is that of one pass over the text.
"""

import re
from collections.abc import Hashable, Iterable, Mapping
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from clauses.errors import LibraryError

K = TypeVar("K", bound=Hashable)

_BETWEEN = r"(?:[^\w.;:!?]|\.(?=\s?(?-i:[\d(a-zß-öø-ÿāčēģīķļņšūžąęėįųćłńśźżőå])))"
"""What may stand between two words of one sentence; a full stop only where no sentence ends (`No. 29`, `art. 3`)."""
_GAP = f"{_BETWEEN}+"
_JOIN = f"{_BETWEEN}*"
_START = r"(?:(?m:^)|(?<=[.;:!?]\s))(?:[^\w\n]*(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,5})[.)]{1,2}\s+)*[^\w\n]*"
"""The start of a line, sentence or list item, with its number if it has one."""
_HYPHEN = r"[\s\-\u00ad\u2010-\u2015]?"
_APOSTROPHE = "['’‘`´]"
_LETTERS = {"-": _HYPHEN, "'": _APOSTROPHE, "’": _APOSTROPHE, "*": r"\w*"}
_TOKEN = re.compile(r"\s*(?:(?P<open>\()|(?P<bar>\|)|(?P<close>\)\??)|(?P<gap>\.\.\.\d*)|(?P<word>[^\s()|]+))")
DEFAULT_GAP = 4


class Found(NamedTuple, Generic[K]):
    """One place where a phrase was found: `text[start:end]`, under `key`."""

    start: int
    end: int
    key: K


class Phrase(NamedTuple):
    """A compiled phrase: its expression, and literals of which one must be in any text that it matches."""

    pattern: str
    literals: tuple[str, ...]


class Matcher(Generic[K]):
    """Finds the phrases of many keys in one pass. Immutable after it is made."""

    def __init__(self, phrases: Mapping[K, Iterable[str]]) -> None:
        import ahocorasick

        self._keys: list[K] = []
        self._patterns: list[str] = []
        self._compiled: dict[int, re.Pattern[str]] = {}
        numbers: dict[str, set[int]] = {}
        for key, texts in phrases.items():
            for text in texts:
                phrase = parse(text)
                for literal in phrase.literals:
                    numbers.setdefault(literal, set()).add(len(self._keys))
                self._keys.append(key)
                self._patterns.append(phrase.pattern)
        self._automaton: Any = ahocorasick.Automaton()
        for literal, phrase_numbers in numbers.items():
            self._automaton.add_word(literal, tuple(sorted(phrase_numbers)))
        if numbers:
            self._automaton.make_automaton()

    def find(self, text: str) -> list[Found[K]]:
        """All places, by start and then end; the same key may be found at the same place by two phrases once."""
        found = {
            Found(match.start(), match.end(), self._keys[number])
            for number in self._candidates(text)
            for match in self._expression(number).finditer(text)
        }
        return sorted(found, key=lambda item: (item.start, item.end, str(item.key)))

    def keys(self, text: str) -> set[K]:
        """The keys found at least once."""
        return {self._keys[number] for number in self._candidates(text) if self._expression(number).search(text)}

    def matches(self, text: str) -> bool:
        """Whether any phrase is found."""
        return any(self._expression(number).search(text) for number in self._candidates(text))

    def _candidates(self, text: str) -> list[int]:
        if not self._keys:
            return []
        return sorted({number for _, numbers in self._automaton.iter(text.lower()) for number in numbers})

    def _expression(self, number: int) -> re.Pattern[str]:
        if number not in self._compiled:
            self._compiled[number] = re.compile(self._patterns[number], re.IGNORECASE)
        return self._compiled[number]


def compile_signals(phrases: Iterable[str]) -> Matcher[str]:
    """A matcher whose keys are the phrases themselves."""
    return Matcher({phrase: (phrase,) for phrase in phrases})


@cache
def parse(phrase: str) -> Phrase:
    """The expression and the literals of `phrase`; `LibraryError` says what is wrong with it."""
    tokens = [match for match in _TOKEN.finditer(phrase.strip())]
    if not tokens:
        raise LibraryError(f"The signal {phrase!r} is empty.")
    parts, literals, rest = _sequence(phrase, tokens, 0)
    if rest != len(tokens):
        raise LibraryError(f"The signal {phrase!r} closes a bracket that it did not open.")
    if not literals:
        raise LibraryError(f"The signal {phrase!r} has no word that must be there.")
    return Phrase(parts, literals)


def _sequence(phrase: str, tokens: list[re.Match[str]], at: int) -> tuple[str, tuple[str, ...], int]:
    """Reads words until `|`, `)` or the end: expression, literals (empty if none must be there), next token."""
    expression, joint, options = "", "", []
    while at < len(tokens) and not tokens[at]["bar"] and not tokens[at]["close"]:
        token = tokens[at]
        if token["gap"]:
            most = int(token["gap"][3:] or DEFAULT_GAP)
            joint = rf"(?:{_GAP}\w+){{0,{most}}}?{_GAP}" if expression else rf"(?:\w+{_GAP}){{0,{most}}}?"
            at += 1
            if _at_end(tokens, at):
                expression += rf"(?:{_GAP}\w+){{0,{most}}}?"
            continue
        if token["word"] == "^":
            expression, joint, at = expression + _START, "", at + 1
            continue
        if token["open"]:
            part, found, optional, at = _group(phrase, tokens, at + 1)
        else:
            part, found, optional = _word(token["word"])
            at += 1
        expression, joint = _joined(expression, joint, part, optional), _JOIN if part.endswith("\\.") else _GAP
        if not optional and found:
            options.append(found)
    best = max(options, key=lambda found: min(map(len, found)), default=())
    return expression, best, at


def _at_end(tokens: list[re.Match[str]], at: int) -> bool:
    return at >= len(tokens) or bool(tokens[at]["bar"] or tokens[at]["close"])


def _joined(expression: str, joint: str, part: str, optional: bool) -> str:
    if not optional:
        return expression + joint + part
    if not expression:
        return f"(?:{part}{_GAP})?" if not joint else f"(?:{part})?"
    return f"{expression}(?:{joint}{part})?"


def _group(phrase: str, tokens: list[re.Match[str]], at: int) -> tuple[str, tuple[str, ...], bool, int]:
    """Reads alternatives up to the closing bracket."""
    choices, literals, all_have = [], [], True
    while True:
        part, found, at = _sequence(phrase, tokens, at)
        choices.append(part)
        literals.extend(found)
        all_have = all_have and bool(found)
        if at >= len(tokens):
            raise LibraryError(f"The signal {phrase!r} opens a bracket that it does not close.")
        closing = tokens[at]["close"]
        at += 1
        if closing:
            return f"(?:{'|'.join(choices)})", tuple(literals) if all_have else (), closing.endswith("?"), at


def _word(word: str) -> tuple[str, tuple[str, ...], bool]:
    """Expression, literals and whether it may be left out, of one word of the notation."""
    optional = len(word) > 1 and word.endswith("?")
    word = word[:-1] if optional else word
    if word == "#":
        return r"\d[\d.,\s]*", (), optional
    exact = word.startswith("=") and len(word) > 1
    bare = word[1:] if exact else word
    before, after = bare.startswith("*"), bare.endswith("*")
    stem = bare.strip("*")
    if not stem:
        return r"\w+", (), optional
    pattern = "".join(_LETTERS.get(c) or re.escape(c) for c in stem)
    if not before and stem[0].isalnum():
        pattern = r"(?<!\w)" + pattern
    elif before:
        pattern = r"\w*" + pattern
    if after:
        pattern += r"\w*"
    elif stem[-1].isalnum():
        pattern += r"(?!\w)"
    literal = max(re.split(r"[-'’*]", stem.lower()), key=len)
    return (f"(?-i:{pattern})" if exact else pattern), (literal,), optional
