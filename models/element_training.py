"""Training of what is learned about elements: from the passages that are not held out, and the texts of the library."""

from collections.abc import Iterable, Iterator

from clauses import library
from clauses.vocabulary import Element, Strength
from corpus.passages import Row
from models import fitting
from models.concepts import find
from models.elements import PAIRED, features
from models.features import said
from models.fitting import Lesson, Recipe
from models.page import Page
from models.signal_reader import readings_on
from models.weights import Weights

LEARNED = (Element.OBLIGATION, Element.VERIFICATION, Element.DEADLINE, Element.WORKER_REMEDY)
"""The elements that are learned. Of the others the rules know more than so few passages can teach."""
_RECIPE = Recipe(paired=PAIRED, pair_weight=0.4, strength=30.0, least=2)
_EXAMPLE = 2.0
"""The weight of an example or text of the library, beside 1 for a labelled passage."""


def lessons(rows: Iterable[Row]) -> Iterator[Lesson]:
    """What the labels of `rows` and the texts of the library teach about the elements of a category."""
    every = frozenset(LEARNED)
    for row in rows:
        page = Page(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language)
        for label in row.labels:
            yield Lesson(
                looked_at(page, row.heading, row.lead_in, row.language, label.category),
                frozenset(label.elements),
                every,
                1.0,
            )
    for category in library.categories().values():
        for example in category.examples:
            there = frozenset(example.elements) | _implied(example.strength)
            yield _taught(example.text, example.heading, example.language, category.id, there)
    for name in library.profile_ids():
        for requirement in library.profile(name).requirements:
            for example in requirement.met if requirement.category else ():
                there = frozenset(example.elements) | _implied(example.strength)
                yield _taught(example.text, example.heading, example.language, requirement.category or "", there)
    for clause in library.model_clauses().values():
        there = _implied(clause.strength)
        yield _taught(clause.text, clause.title, clause.language, clause.category, there)


def _implied(strength: str) -> frozenset[Element]:
    """The elements that something of this strength must have."""
    level = Strength.parse(strength) if strength else Strength.MENTION
    if level < Strength.OBLIGATION:
        return frozenset()
    return frozenset(LEARNED) if level == Strength.ENFORCEABLE else frozenset({Element.OBLIGATION})


def _taught(text: str, heading: str, language: str, category: str, there: frozenset[Element]) -> Lesson:
    page = Page(text, heading=heading, lead_in="", language=language)
    return Lesson(looked_at(page, heading, "", language, category), there, there, _EXAMPLE)


def looked_at(page: Page, heading: str, lead_in: str, language: str, category: str) -> frozenset[str]:
    """The features of a category of a passage, whether a signal shows it or not."""
    read = next(one for one in readings_on(page, language, category) if one.category == category)
    places = find(page.text, language)
    spans = [(words.start, words.end) for words in read.words]
    concepts = said(places, heading, lead_in, language)
    return frozenset(features(library.categories()[category], page, spans, read.elements, places, concepts))


def fit(rows: Iterable[Row]) -> Weights:
    """The weights learned from `rows` and the library."""
    return fitting.fit(list(lessons(rows)), LEARNED, _RECIPE)
