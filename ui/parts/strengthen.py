"""How a clause that someone pastes is read, and what would make it stronger, one step at a time."""

from collections.abc import Iterable

import msgspec

from clauses.records import ModelClause
from clauses.vocabulary import Element, Strength
from models.passage import Reading, Words
from ui.parts.texts import texts_on


class Piece(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of the text, and whether its words made the reading."""

    text: str
    marked: bool


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """The next thing to write into a clause."""

    strength: Strength
    """What the clause reaches by it."""
    add: Element
    """What to add; `hedge` stands for words to take out."""
    text: ModelClause | None
    """A text of ours of that strength, or the next one above it."""


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """One subject that the clause speaks of."""

    category: str
    strength: Strength
    elements: tuple[Element, ...]
    sure: bool
    pieces: tuple[Piece, ...]
    steps: tuple[Step, ...]


def tell(text: str, language: str) -> tuple[Told, ...]:
    """What the text is read to say, the surest first, each with its way up."""
    from models.reader import THRESHOLD, read

    readings = read(text, language=language, threshold=0.0)
    ordered = sorted(readings, key=lambda reading: (-reading.confidence, reading.category))
    return tuple(_told(text, reading, language, sure=reading.confidence >= THRESHOLD) for reading in ordered)


def _told(text: str, reading: Reading, language: str, *, sure: bool) -> Told:
    return Told(
        category=reading.category,
        strength=reading.strength,
        elements=reading.elements,
        sure=sure,
        pieces=tuple(pieces(text, reading.words)),
        steps=steps(reading.elements, texts_on(reading.category, language)),
    )


def pieces(text: str, words: Iterable[Words]) -> Iterable[Piece]:
    """The whole text in stretches, marked and not, in order."""
    at = 0
    for word in sorted(words, key=lambda word: (word.start, -word.end)):
        if word.end <= at:
            continue
        start = max(word.start, at)
        if start > at:
            yield Piece(text=text[at:start], marked=False)
        yield Piece(text=text[start : word.end], marked=True)
        at = word.end
    if at < len(text):
        yield Piece(text=text[at:], marked=False)


def steps(elements: Iterable[Element], texts: Iterable[ModelClause]) -> tuple[Step, ...]:
    """What to write, in order: bind, take out what empties it, check, consequence."""
    have, texts = set(elements), tuple(texts)
    way: list[Step] = []
    for element in (Element.OBLIGATION, Element.HEDGE, Element.VERIFICATION, Element.SANCTION):
        if (element in have) is (element is Element.HEDGE):
            have ^= {element}
            way.append(_step(element, have, texts))
    return tuple(way)


def _step(element: Element, have: set[Element], texts: tuple[ModelClause, ...]) -> Step:
    from clauses.vocabulary import strength_of

    reached = strength_of(have)
    fit = [text for text in texts if Strength.parse(text.strength) >= reached]
    return Step(strength=reached, add=element, text=fit[0] if fit else None)
