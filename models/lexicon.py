"""The signals of one language, compiled: one matcher for the categories and one for the cues of strength."""

from functools import cache
from typing import NamedTuple

from clauses import library
from clauses.records import Category, Cue, Signals
from clauses.vocabulary import Element
from models.signals import Matcher

ENGLISH = "en"


class Tier(NamedTuple):
    """What a found phrase is for: `signal`, `weak`, `context`, `veto`, `other` or `heading` of a category."""

    category: str
    role: str


class Form(NamedTuple):
    """A found cue: its id (`verification`) and form (`records`); the form `veto` takes words out."""

    cue: str
    form: str


class Lexicon(NamedTuple):
    """What the signal reader knows of one language."""

    categories: dict[str, Category]
    subjects: Matcher[Tier]
    cues: Matcher[Form]


@cache
def lexicon(language: str) -> Lexicon:
    """The compiled signals of `language`; a language without signals gives one that finds nothing."""
    categories = library.categories()
    subjects: dict[Tier, tuple[str, ...]] = {}
    for category in categories.values():
        for role, signals in _roles(category).items():
            subjects[Tier(category.id, role)] = signals.get(language, ())
    cues: dict[Form, tuple[str, ...]] = {}
    for cue in library.cues().values():
        for form, signals in _forms(cue).items():
            cues[Form(cue.id, form)] = signals.get(language, ())
    return Lexicon(categories, Matcher(subjects), Matcher(cues))


def _roles(category: Category) -> dict[str, Signals]:
    return {
        "signal": category.signals,
        "weak": category.weak_signals,
        "context": category.contexts,
        "veto": category.vetoes,
        "other": category.other_matters,
        "heading": category.heading_signals,
    }


def _forms(cue: Cue) -> dict[str, Signals]:
    return {**cue.forms, "veto": cue.vetoes}


ELEMENT_CUES = tuple(e for e in Element if e not in (Element.OBLIGATION, Element.HEDGE))
"""The elements that a cue of the same id shows by itself; what binds and what empties it needs a closer look."""
