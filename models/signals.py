"""Signals: phrases in a small notation, found in text.

The notation is what a lawyer writes in `clauses/`; `docs/signals.md` explains it. A phrase becomes a regular
expression over lower-case text. One automaton finds the literal words of all phrases in a single pass, and only
expressions all of whose words are there are tried, so that a thousand phrases cost little more than one.
"""

import re
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping
from functools import cache
from typing import Any, Generic, NamedTuple, TypeVar

from clauses.errors import LibraryError

K = TypeVar("K", bound=Hashable)
"""What a phrase stands for: a string or a tuple of strings, so that places can be sorted."""

_BETWEEN = r"(?:[^\w.;:!?]|(?<=\w):(?=\w)|\.(?:(?=\s?[\d(§])|(?<=\W\w\.)|(?<=\W\w\w\.)|(?<=\W\w\w\w\.)))"
"""What may stand between two words of one sentence; a full stop only in numbers and after short
abbreviations, a colon only inside a word (`EU:n`)."""
_GAP = f"{_BETWEEN}+"
_JOIN = f"{_BETWEEN}*"
_START = r"(?:(?m:^)|(?<=[.;:!?]\s))(?:[^\w\n]*(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,5})[.)]{1,2}\s+)*[^\w\n]*"
"""The start of a line, sentence or list item, with its number if it has one."""
_LETTERS = {"-": r"[\s\-\u00ad\u2010-\u2015]?", "'": "['’‘`´]", "’": "['’‘`´]", "*": r"\w*"}
_TOKEN = re.compile(r"\s*(?:(?P<open>\()|(?P<bar>\|)|(?P<close>\)\??)|(?P<gap>\.\.\.\d*)|(?P<word>[^\s()|]+))")
_SIGNS = "€$£§%□☐☑☒"
_NO_WORD = re.compile(rf"[^\w{_SIGNS}]")
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
    starts: frozenset[str]
    """Words with one of which any match begins; empty where it may begin with anything."""
    exact: bool
    """Whether upper and lower case matter somewhere in it."""


class Spread(NamedTuple):
    """A text laid out for the search; several matchers may share it."""

    text: str
    lower: str
    words: str
    """The same with a space for whatever is no letter, and one before and after."""

    @classmethod
    def of(cls, text: "str | Spread") -> "Spread":
        """`text` laid out, or as it is when it was before."""
        if isinstance(text, Spread):
            return text
        lower = _lower(text)
        return cls(text, lower, f" {_NO_WORD.sub(' ', lower)} ")

    def places(self, starts: frozenset[str]) -> list[int]:
        """Where one of the words `starts` begins in the text, in order."""
        found = []
        for word in starts:
            at, shift = self.words.find(word), 0 if word[0] == " " else 1
            while at >= 0:
                found.append(at - shift)
                at = self.words.find(word, at + 1)
        return sorted(found)


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
        uses = Counter(word for needs in self._needs for words in needs for word in words)
        for number, needs in enumerate(self._needs):
            for word in min(needs, key=lambda words: sum(uses[word] for word in words)):
                self._anchored.setdefault(word, []).append(number)
        self._automaton: Any = ahocorasick.Automaton()
        for word in sorted({word for phrase in self._phrases for words in phrase.needs for word in words}):
            self._automaton.add_word(word, word)
        if self._phrases:
            self._automaton.make_automaton()

    def find(self, text: "str | Spread") -> list[Found[K]]:
        """All places, by start and then end; the same place under the same key once."""
        page = Spread.of(text)
        found = {Found(*span, self._keys[n]) for n in self._candidates(page) for span in self._spans(n, page)}
        return sorted(found)

    def keys(self, text: "str | Spread") -> set[K]:
        """The keys found at least once."""
        page = Spread.of(text)
        return {self._keys[number] for number in self._candidates(page) if self._spans(number, page)}

    def matches(self, text: "str | Spread") -> bool:
        """Whether any phrase is found."""
        page = Spread.of(text)
        return any(self._spans(number, page) for number in self._candidates(page))

    def _candidates(self, page: "Spread") -> list[int]:
        """The phrases of which all words are there."""
        if not self._keys:
            return []
        there = {word for _, word in self._automaton.iter(page.words)}
        anchored = self._anchored
        numbers = {number for word in there if word in anchored for number in anchored[word]}
        needs = self._needs
        return [number for number in sorted(numbers) if _all_there(needs[number], there)]

    def _spans(self, number: int, page: "Spread") -> list[tuple[int, int]]:
        """Where a phrase stands. Where its first words are known it is tried only there, which is much quicker."""
        phrase, expression = self._phrases[number], self._expression(number)
        text = page.text if phrase.exact else page.lower
        if not phrase.starts:
            return [match.span() for match in expression.finditer(text)]
        spans, reached = [], 0
        for start in page.places(phrase.starts):
            match = expression.match(text, start) if start >= reached else None
            if match:
                spans.append(match.span())
                reached = match.end()
        return spans

    def _expression(self, number: int) -> re.Pattern[str]:
        if number not in self._compiled:
            phrase = self._phrases[number]
            self._compiled[number] = re.compile(phrase.pattern, re.IGNORECASE if phrase.exact else 0)
        return self._compiled[number]


def compile_signals(phrases: Iterable[str]) -> Matcher[str]:
    """A matcher whose keys are the phrases themselves."""
    return Matcher({phrase: (phrase,) for phrase in phrases})


def _all_there(needs: tuple[frozenset[str], ...], there: Collection[str]) -> bool:
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
    part, rest = _sequence(phrase, tokens, 0)
    if rest != len(tokens):
        raise LibraryError(f"The signal {phrase!r} closes a bracket that it did not open.")
    if not part.needs:
        raise LibraryError(f"The signal {phrase!r} has no word that must be there.")
    return Phrase(part.pattern, tuple(part.needs), part.starts, "(?-i:" in part.pattern)


class _Part(NamedTuple):
    """A stretch of a phrase while it is being compiled."""

    pattern: str
    needs: list[frozenset[str]]
    starts: frozenset[str]
    optional: bool = False


def _sequence(phrase: str, tokens: list[re.Match[str]], at: int) -> tuple[_Part, int]:
    """Reads words until `|`, `)` or the end; gives the part and the next token."""
    expression, joint = "", ""
    needs: list[frozenset[str]] = []
    starts: frozenset[str] = frozenset()
    while not _at_end(tokens, at):
        token = tokens[at]
        if token["gap"]:
            most, at = int(token["gap"][3:] or DEFAULT_GAP), at + 1
            opens = not expression or expression.endswith(_START)
            joint = rf"(?:\w+{_GAP}){{0,{most}}}?" if opens else rf"(?:{_GAP}\w+){{0,{most}}}?{_GAP}"
            if _at_end(tokens, at):
                expression += rf"(?:{_GAP}\w+){{0,{most}}}?"
            continue
        if token["word"] == "^":
            expression, joint, at = expression + _START, "", at + 1
            continue
        part, at = _group(phrase, tokens, at + 1) if token["open"] else (_word(token["word"]), at + 1)
        if not expression and not joint and not part.optional:
            starts = part.starts
        expression, joint = _joined(expression, joint, part), _GAP if _ends_in_letter(part.pattern) else _JOIN
        if not part.optional:
            needs.extend(part.needs)
    return _Part(expression, needs, starts), at


def _at_end(tokens: list[re.Match[str]], at: int) -> bool:
    return at >= len(tokens) or bool(tokens[at]["bar"] or tokens[at]["close"])


def _joined(expression: str, joint: str, part: _Part) -> str:
    if not part.optional:
        return expression + joint + part.pattern
    if not expression:
        return f"(?:{part.pattern}{_GAP})?" if not joint else f"(?:{part.pattern})?"
    return f"{expression}(?:{joint}{part.pattern})?"


def _ends_in_letter(part: str) -> bool:
    """Whether something must stand between `part` and the next word; not so after `no.` or `€`."""
    return part.endswith((r"\w*", r"(?!\w)", r"\w+", r"\s]*", ")"))


def _group(phrase: str, tokens: list[re.Match[str]], at: int) -> tuple[_Part, int]:
    """Reads alternatives up to the closing bracket. Of each alternative one set of words is needed."""
    choices: list[_Part] = []
    while True:
        part, at = _sequence(phrase, tokens, at)
        choices.append(part)
        if at >= len(tokens):
            raise LibraryError(f"The signal {phrase!r} opens a bracket that it does not close.")
        closing = tokens[at]["close"]
        at += 1
        if closing:
            return _alternatives(choices, optional=closing.endswith("?")), at


def _alternatives(choices: list[_Part], *, optional: bool) -> _Part:
    needs = [_rarest(tuple(part.needs)) for part in choices if part.needs]
    known = all(part.starts for part in choices)
    return _Part(
        f"(?:{'|'.join(part.pattern for part in choices)})",
        [frozenset().union(*needs)] if len(needs) == len(choices) else [],
        frozenset().union(*(part.starts for part in choices)) if known else frozenset(),
        optional,
    )


def _word(word: str) -> _Part:
    """One word of the notation."""
    optional = len(word) > 1 and word.endswith("?")
    word = word[:-1] if optional else word
    if word == "#":
        return _Part(r"\d[\d.,\s]*", [], frozenset(), optional)
    exact = word.startswith("=") and len(word) > 1
    bare = word[1:] if exact else word.lower()
    stem = bare.strip("*")
    if not stem:
        return _Part(r"\w+", [], frozenset(), optional)
    before, after = bare.startswith("*"), bare.endswith("*")
    letters = "".join(_LETTERS.get(c) or re.escape(c) for c in stem)
    opening = r"\w*" if before else r"(?<!\w)" if stem[0].isalnum() else ""
    pattern = opening + letters + (r"\w*" if after else r"(?!\w)" if stem[-1].isalnum() else "")
    pieces = _pieces(stem.lower(), before, after)
    needs = [frozenset({max(pieces, key=len)})] if pieces else []
    starts = frozenset(pieces[:1]) if pieces and not before and stem[0].lower() in pieces[0] else frozenset()
    return _Part(f"(?-i:{pattern})" if exact else pattern, needs, starts, optional)


def _pieces(stem: str, before: bool, after: bool) -> list[str]:
    """The stretches of letters of a word, with a space where the word must begin or end."""
    spaced = (
        (" " if stem[0].isalnum() and not before else "") + stem + (" " if stem[-1].isalnum() and not after else "")
    )
    return [piece for piece in re.split(rf"[^\w {_SIGNS}]+", spaced) if piece.strip()]
