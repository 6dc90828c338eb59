"""A passage laid out for reading: its sentences, what was found in it, and what stands above it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cached_property, lru_cache
from typing import NamedTuple

from clauses.vocabulary import Element
from models.lexicon import SHOWING, Form, Lexicon, Tier, lexicon
from models.scopes import Segment, scope_of, segment_at, segments
from models.signals import Found, Spread

GROUNDS = "exclusion_grounds"
"""The category of which exclusion itself is the duty, and the buyer the one who acts."""

Span = tuple[int, int]
"""Start and end in the text of the passage."""
Roles = dict[str, list[Span]]
"""Spans by what they are for: `signal`, `weak`, `context`, `veto`, `other` or `heading`."""


class Page:
    """A passage laid out for reading. Its cues are looked for only when they are asked for: most passages need none."""

    def __init__(self, text: str, *, heading: str, lead_in: str, language: str) -> None:
        """Looks for what shows a category in the text and in its heading."""
        self.text = text
        self._words, self._spread = lexicon(language), Spread.of(text)
        self._title = _above(language, heading)
        self._lead = (language, lead_in)
        self.inside: dict[str, Roles] = _by_category(_subjects(self._words, self._spread, self._title.shown))
        """What was found in the text, by category."""
        self.titled: dict[str, Roles] = _by_category(self._title.subjects)
        """What was found in the heading."""

    @cached_property
    def parts(self) -> tuple[Segment, ...]:
        """The sentences and list items."""
        return segments(self.text) or (Segment(0, len(self.text), -1),)

    @cached_property
    def around(self) -> dict[str, Roles]:
        """What was found in the heading and the lead-in, by category."""
        return _by_category([*self._title.subjects, *self._above.subjects])

    @cached_property
    def cues(self) -> tuple[Found[Form], ...]:
        """What shows the elements of a category, and what binds, denies or defines."""
        return _kept(self._words.cues.find(self._spread))

    @cached_property
    def cues_above(self) -> frozenset[str]:
        """The cues that the lead-in lends to its items, and those of application that the heading lends."""
        return self._above.cues | self._title.cues_of_application

    @cached_property
    def grounds(self) -> frozenset[int]:
        """The sentences that set a ground for exclusion, with the items that they lead.

        Below a lead-in that excludes it is all of them; below such a heading those that demand nothing themselves.
        """
        led, inside, titled = (
            roles.get(GROUNDS, {}).get("signal", [])
            for roles in (_by_category(self._above.subjects), self.inside, self.titled)
        )
        every = frozenset(range(len(self.parts)))
        if led:
            return every
        direct = frozenset(self.sentence(span) for span in inside)
        found = direct.union(index for index, part in enumerate(self.parts) if part.lead in direct)
        return found | (every - self._demanding if titled else frozenset())

    @property
    def _demanding(self) -> frozenset[int]:
        """The sentences with words that bind."""
        return frozenset(self.sentence((c.start, c.end)) for c in self.cues if c.key.cue == Element.OBLIGATION)

    @property
    def _above(self) -> "_Above":
        return _above(*self._lead)

    def home(self, span: Span) -> Segment:
        """The sentence in which `span` begins."""
        return self.parts[segment_at(self.parts, span[0])]

    def scope(self, span: Span) -> frozenset[int]:
        """The sentences that speak with that of `span`."""
        return scope_of(self.parts, segment_at(self.parts, span[0]))

    def sentence(self, span: Span) -> int:
        """The index of the sentence in which `span` begins."""
        return segment_at(self.parts, span[0])


def _subjects(words: Lexicon, page: Spread, titled: Collection[str]) -> list[Found[Tier]]:
    """What shows a category, and the contexts, vetoes and other matters of categories shown here or in the heading."""
    shown = words.subjects.find(page)
    for category in sorted({*(found.key.category for found in shown), *titled}):
        shown += words.around(category).find(page)
    return shown


def _by_category(found: Iterable[Found[Tier]]) -> dict[str, Roles]:
    """Spans by category and role, without the signals that a veto of the category covers."""
    result: dict[str, Roles] = defaultdict(lambda: defaultdict(list))
    for item in found:
        result[item.key.category][item.key.role].append((item.start, item.end))
    for roles in result.values():
        for role in ("signal", "weak", "heading"):
            roles[role] = [span for span in roles[role] if not any(_overlap(span, veto) for veto in roles["veto"])]
    return dict(result)


def _overlap(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _subjects_above(words: Lexicon, page: Spread) -> list[Found[Tier]]:
    """Every category that a heading or lead-in shows, or is a context of."""
    return words.subjects.find(page) + [f for name in words.categories for f in words.around(name).find(page)]


class _Above(NamedTuple):
    """What a heading or lead-in says."""

    subjects: tuple[Found[Tier], ...]
    shown: frozenset[str]
    """The categories that it shows."""
    cues: frozenset[str]
    cues_of_application: frozenset[str]
    """The cues of the form `applies`, the only ones that a heading lends to what stands below it."""


@lru_cache(maxsize=4096)
def _above(language: str, text: str) -> _Above:
    """Reads a heading or lead-in, once for all passages below it."""
    if not text:
        return _Above((), frozenset(), frozenset(), frozenset())
    words, page = lexicon(language), Spread.of(text)
    cues = _kept(words.cues.find(page))
    applying = frozenset(found.key.cue for found in cues if found.key.form == "applies")
    subjects = tuple(_subjects_above(words, page))
    shown = frozenset(found.key.category for found in subjects if found.key.role in SHOWING)
    return _Above(subjects, shown, frozenset(found.key.cue for found in cues), applying)


def _kept(cues: list[Found[Form]]) -> tuple[Found[Form], ...]:
    """The cues without those that a veto of the same cue covers."""
    vetoes = [found for found in cues if found.key.form == "veto"]
    return tuple(
        found
        for found in cues
        if found.key.form != "veto"
        and not any(v.key.cue == found.key.cue and v.start <= found.start < v.end for v in vetoes)
    )
