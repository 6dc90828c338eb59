"""What is read, and what a reader holds it to say."""

import msgspec

from clauses.vocabulary import Element, Stage, Strength

Box = tuple[float, float, float, float]
"""left, bottom, right, top in PDF points from the lower left corner of the page as it is shown."""


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where in a paper a text stands: a page with boxes (PDF), or a paragraph index (page null)."""

    page: int | None = None
    """1 for the first page."""
    paragraph: int | None = None
    """Index of the block in its document, 0 for the first."""
    boxes: tuple[Box, ...] = ()


class Passage(msgspec.Struct, frozen=True, kw_only=True):
    """One provision: a numbered paragraph, a list item, a table row or a short section."""

    text: str
    number: str = ""
    """Its own number as printed, joined with that of its parents: `"4.2(a)"`."""
    heading: str = ""
    """The nearest heading above it."""
    heading_path: tuple[str, ...] = ()
    """All headings above it, outermost first, the nearest last."""
    lead_in: str = ""
    """The words before the list of which it is an item."""
    language: str = "other"
    stage: Stage = Stage.CONTRACT
    places: tuple[Place, ...] = ()


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """Words that made a reader think so: `start` and `end` index the passage's own text."""

    start: int
    end: int
    of: str
    """The category, element or other cue that they show."""


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """What a reader holds a passage to say of one category."""

    category: str
    strength: Strength
    elements: tuple[Element, ...]
    """In the order of the enumeration, each once."""
    confidence: float
    """0 to 1."""
    reader: str
    """The rung of the ladder: `exact`, `signals`, `learned` or a combination as `signals+learned`."""
    words: tuple[Words, ...] = ()
