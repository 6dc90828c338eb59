"""Signals: phrases found in text.

A phrase is a regular expression over lower-case text, with the words it needs. One automaton looks in a single pass for
the seldomest words of every phrase, and only expressions all of whose words are there are tried, so that a thousand
phrases cost little more than one.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate, chain
from math import prod
from typing import Any, Generic, NamedTuple, TypeVar

from models.phrases import BEGINNING, NUMBERING, SIGNS, WORD, Phrase, numbers, parse, stretch

K = TypeVar("K", bound=Hashable)
"""What a phrase stands for: a string or a tuple of strings, so that places can be sorted."""

_QUICK = 16
"""Up to so many choices of words looking for them is quicker than trying the expression."""
_AGAIN = "|"
"""Parts the words of a text from the same words without its signs; it is neither a word nor a sign."""
_BEGINNING = re.compile(BEGINNING)
_NUMBERING = re.compile(NUMBERING)
_NO_LETTERS = re.compile(r"[^\w\n]*")


class Found(NamedTuple, Generic[K]):
    """One place where a phrase was found: `text[start:end]`, under `key`."""

    start: int
    end: int
    key: K


class Spread:
    """A text laid out for the search; several matchers may share it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lower = _lower(text)
        words = WORD.findall(self.lower)
        self._words = words
        self._apart = not SIGNS.isdisjoint(words)
        if self._apart:
            self._words = [*words, _AGAIN, *(word for word in words if word not in SIGNS)]
        self.run = f" {stretch(self._words)} {numbers(words)}"
        """The text as the words of phrases are looked for: where it has signs, a second time without them; after that
        its numbers with their digits."""
        self._runs: dict[str, tuple[int, ...]] = {}

    @classmethod
    def of(cls, text: "str | Spread") -> "Spread":
        """`text` laid out, or as it is when it was before."""
        return text if isinstance(text, Spread) else cls(text)

    @cached_property
    def openings(self) -> list[int]:
        """Where a line, sentence or list item begins, before and after its number."""
        found = set()
        for beginning in _BEGINNING.finditer(self.lower):
            at: re.Match[str] | None = beginning
            while at:
                unlettered = _NO_LETTERS.match(self.lower, at.end())
                found.add(unlettered.end() if unlettered else at.end())
                at = _NUMBERING.match(self.lower, at.end())
        return sorted(found)

    def places(self, starts: Iterable[str]) -> list[int]:
        """Where one of the stretches `starts` begins in the text, in order."""
        return self.placed(chain.from_iterable(map(self._runs_at, starts)))

    def placed(self, found: Iterable[int]) -> list[int]:
        """The places in the text of places in `run`, each where its word begins, in order."""
        starts, run = self._starts, self.run
        return sorted({starts[at if at in starts else run.rfind(" ", 0, at) + 1] for at in found})

    def _runs_at(self, words: str) -> tuple[int, ...]:
        """Where `words` begin in `run`, looked for once."""
        if words not in self._runs:
            self._runs[words] = tuple(_all_of(words, self.run)) if words in self.run else ()
        return self._runs[words]

    @cached_property
    def _starts(self) -> dict[int, int]:
        """Where each word begins: by its place in `run`, that in the text."""
        starts = [word.start() for word in WORD.finditer(self.lower)]
        if self._apart:
            starts += [-1, *(start for start, word in zip(starts, self._words, strict=False) if word not in SIGNS)]
        lengths = (2 if word[0].isdecimal() else len(word) + 1 for word in self._words)
        return dict(zip(accumulate(lengths, initial=1), starts, strict=False))


class Matcher(Generic[K]):
    """Finds the phrases of many keys in one pass. Immutable after it is made."""

    def __init__(self, phrases: Mapping[K, Iterable[str]]) -> None:
        import ahocorasick

        entries = [(key, parse(text)) for key, texts in phrases.items() for text in texts]
        self._keys = [key for key, _ in entries]
        self._phrases = [phrase for _, phrase in entries]
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._others: list[tuple[frozenset[str], ...]] = []
        self._automaton: Any = ahocorasick.Automaton()
        anchored: dict[str, _Anchored] = defaultdict(lambda: _Anchored([], []))
        rarity = _Rarity(self._phrases)
        for number, phrase in enumerate(self._phrases):
            anchor, *others = sorted(phrase.needs, key=rarity.of)
            self._others.append(tuple(words for words in others if len(words) <= _QUICK))
            leads = anchor == phrase.starts and not phrase.opens
            for words in anchor:
                anchored[words][leads].append(number)
        for words, found in sorted(anchored.items()):
            self._automaton.add_word(words, (len(words) - words.startswith(" ") - 1, *found))
        if self._phrases:
            self._automaton.make_automaton()

    def find(self, text: "str | Spread") -> list[Found[K]]:
        """All places, by start and then end; the same place under the same key once."""
        return sorted({Found(*span, self._keys[number]) for number, spans in self._all(text) for span in spans})

    def keys(self, text: "str | Spread") -> set[K]:
        """The keys found at least once."""
        return {self._keys[number] for number, spans in self._all(text) if next(spans, None)}

    def matches(self, text: "str | Spread") -> bool:
        """Whether any phrase is found."""
        return any(next(spans, None) for _, spans in self._all(text))

    def _all(self, text: "str | Spread") -> Iterator[tuple[int, Iterator[tuple[int, int]]]]:
        """The phrases that may be there, by number, and where they are found."""
        page = Spread.of(text)
        if not self._keys:
            return
        ahead, inside = self._anchors(page.run)
        for number in inside:
            if _all_there(self._others[number], page.run):
                yield number, self._spans(number, page)
        for number, found in ahead.items():
            if _all_there(self._others[number], page.run):
                yield number, self._tried(number, page, page.placed(found))

    def _anchors(self, run: str) -> tuple[dict[int, list[int]], set[int]]:
        """The phrases whose seldomest words are there: those that begin with them and where, and the others."""
        ahead: dict[int, list[int]] = {}
        inside: set[int] = set()
        for end, (back, elsewhere, leading) in self._automaton.iter(run):
            inside.update(elsewhere)
            for number in leading:
                ahead.setdefault(number, []).append(end - back)
        return ahead, inside

    def _spans(self, number: int, page: "Spread") -> Iterator[tuple[int, int]]:
        """Where a phrase stands. Where its first words are known it is tried only there, which is much quicker."""
        phrase = self._phrases[number]
        if phrase.opens:
            return self._tried(number, page, page.openings)
        if phrase.starts:
            return self._tried(number, page, page.places(phrase.starts))
        text = page.text if phrase.exact else page.lower
        return (match.span() for match in self._expression(number).finditer(text))

    def _tried(self, number: int, page: "Spread", places: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Where a phrase stands, of places in order at which it may begin."""
        expression = self._expression(number)
        text = page.text if self._phrases[number].exact else page.lower
        reached = 0
        for start in places:
            match = expression.match(text, start) if start >= reached else None
            if match:
                yield match.span()
                reached = match.end()

    def _expression(self, number: int) -> re.Pattern[str]:
        if number not in self._compiled:
            phrase = self._phrases[number]
            self._compiled[number] = re.compile(phrase.pattern, re.IGNORECASE if phrase.exact else 0)
        return self._compiled[number]


def compile_signals(phrases: Iterable[str]) -> Matcher[str]:
    """A matcher whose keys are the phrases themselves."""
    return Matcher({phrase: (phrase,) for phrase in phrases})


class _Rarity:
    """How seldom words are met, judged by how many phrases use them."""

    def __init__(self, phrases: Collection[Phrase]) -> None:
        uses = Counter(
            word for phrase in phrases for needs in phrase.needs for word in {w for t in needs for w in t.split()}
        )
        self._share = {word: count / (len(phrases) + 1) for word, count in uses.items()}

    def of(self, needs: frozenset[str]) -> float:
        """The smaller, the seldomer one of `needs` is met."""
        return sum(prod(self._share[word] for word in words.split()) for words in needs)


class _Anchored(NamedTuple):
    """The phrases that are looked for by some words: those that have them inside, and those that begin with them."""

    inside: list[int]
    leading: list[int]


def _all_of(words: str, run: str) -> Iterator[int]:
    """Where `words` begin in `run`; a space before them is not theirs."""
    at = run.find(words)
    while at >= 0:
        yield at + words.startswith(" ")
        at = run.find(words, at + 1)


def _all_there(needs: tuple[frozenset[str], ...], run: str) -> bool:
    for choice in needs:  # plain loops, because this is the hottest line of the product
        for words in choice:
            if words in run:
                break
        else:
            return False
    return True


def _lower(text: str) -> str:
    """Lower case, letter for letter, so that places stay the same."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
