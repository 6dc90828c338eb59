"""The learned rung: concepts in the text, weighed by what labelled passages taught."""

from collections import defaultdict
from functools import cached_property
from math import log
from typing import NamedTuple

from clauses import library
from clauses.records import AsGround
from clauses.vocabulary import Element, strength_of
from models import artefact
from models.artefact import Artefact
from models.binding import elements_of
from models.concepts import Seen, find
from models.features import concept_of, is_social, names, said, windows
from models.page import Page, Span
from models.passage import Reading, Words
from models.weights import logistic

SHORT = 250
"""Characters of a passage that is as short as nearly all that the reader was taught with; in longer ones, with more
words to go astray by, it must be surer."""
COUNTS, COUNTS_LONG = 0.93, 0.98
"""The likelihood from which it makes a reading alone, in a short passage and in a longer one."""
DOUBT = 0.05
"""How far below that it makes one that a person must look at. Set by measurement, as the three above."""
_STRONGEST = 3
"""So many concepts are shown as the words that made it think so ..."""
_FEWEST = 2
"""... and so many must speak for a category; one word in a short passage is too little."""

_RULED_OUT = ("signal", "veto", "other")
"""What stands there where a veto, another matter or "not required" took a signal away."""


class Stretch(NamedTuple):
    """As much of a passage as is read at once."""

    places: list[Seen]
    features: tuple[str, ...]


class Look:
    """What the learned reader makes of a passage. It weighs only when it is asked: most passages need no weighing."""

    def __init__(self, text: str, *, heading: str, lead_in: str, language: str, model: Artefact) -> None:
        """Looks for the concepts in the text, the heading and the lead-in."""
        self.text, self.model = text, model
        self.places = find(text, language)
        """All places in the text where a concept was found."""
        self.said = said(self.places, heading, lead_in, language)

    @cached_property
    def stretches(self) -> tuple[tuple[Stretch, list[float]], ...]:
        """The text cut into stretches, each with the scores of all categories."""
        return tuple(self._weighed(places) for places in windows(self.places)) if self.places else ()

    def _weighed(self, places: list[Seen]) -> tuple[Stretch, list[float]]:
        here = self.said._replace(text=frozenset(place.concept for place in places))
        stretch = Stretch(places, tuple(names(here)))
        return stretch, self.model.subjects.scores(stretch.features)

    @cached_property
    def scores(self) -> dict[str, float]:
        """By category, that of the stretch which speaks most for it; empty where no concept was found in the text."""
        every = [scores for _, scores in self.stretches]
        return dict(zip(self.model.subjects.answers, map(max, zip(*every, strict=True)), strict=True)) if every else {}

    @property
    def counts(self) -> float:
        """The likelihood from which a category of this passage is held to be there."""
        return COUNTS if len(self.text) <= SHORT else COUNTS_LONG

    def likely(self, likelihood: float) -> list[str]:
        """The categories that are at least so likely, in order; none where nothing speaks of work and workers."""
        if not is_social(self.said):
            return []
        least = log(likelihood / (1 - likelihood))
        return sorted(category for category, score in self.scores.items() if score >= least)

    def likelihood(self, category: str) -> float:
        """How likely the passage carries the category, 0 to 1, by this reader alone."""
        return logistic(self.scores[category]) if category in self.scores else 0.0


def look(text: str, *, heading: str, lead_in: str, language: str, model: Artefact | None = None) -> Look:
    """What `model`, or the shipped artefact, makes of a passage."""
    return Look(text, heading=heading, lead_in=lead_in, language=language, model=model or artefact.shipped())


def witnesses(category: str, seen: Look, page: Page) -> list[Seen]:
    """The places by which the learned reader may speak alone; none where it may not.

    Not where one word is all that speaks for the category, where the words only set a ground for exclusion and that is
    no mention, nor where the signals saw the category and a rule written by hand took it away; nor where the category
    needs a signal.
    """
    record, roles = library.categories()[category], page.inside.get(category, {})
    if record.needs_signal or any(roles.get(role) for role in _RULED_OUT):
        return []
    places = strongest(category, seen)
    if len({place.concept for place in places}) < _FEWEST:
        return []
    kept = record.as_ground is not AsGround.ABSENT
    outside = kept or any(page.sentence((place.start, place.end)) not in page.grounds for place in places)
    return places if outside else []


def reading_of(category: str, seen: Look, page: Page, confidence: float, places: list[Seen]) -> Reading:
    """The reading of a category, with the words at `places`, those that speak most for it."""
    spans = sorted({_whole(seen.text, place) for place in places}) or [(0, len(seen.text))]
    elements = elements_of(library.categories()[category], page, spans)
    return Reading(
        category=category,
        strength=strength_of(elements),
        elements=tuple(element for element in Element if element in elements),
        confidence=confidence,
        reader="learned",
        words=tuple(Words(start=start, end=end, of=category) for start, end in spans),
    )


def _whole(text: str, place: Seen) -> Span:
    """A place widened to whole words, as people are shown it."""
    start, end = place.start, place.end
    while start and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum():
        end += 1
    return start, end


def strongest(category: str, seen: Look) -> list[Seen]:
    """The places of the concepts that spoke most for the category."""
    if category not in seen.scores:
        return []
    column = seen.model.subjects.answers.index(category)
    stretch = max(seen.stretches, key=lambda one: one[1][column])[0]
    weights: dict[str, float] = defaultdict(float)
    for feature, weight in seen.model.subjects.parts(stretch.features, category).items():
        speaking = [concept for concept in map(concept_of, feature) if concept]
        for concept in speaking:
            weights[concept] += weight / len(speaking)
    there = {place.concept for place in stretch.places}
    best = sorted((name for name in there if weights[name] > 0), key=lambda name: (-weights[name], name))[:_STRONGEST]
    return [place for place in stretch.places if place.concept in best]
