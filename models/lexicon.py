"""The signals of one language, compiled: one matcher for the categories and one for the cues of strength."""

from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from clauses import library
from clauses.records import Category, Cue, Signals
from clauses.vocabulary import Element
from models.signals import Matcher

ENGLISH = "en"
POINTING_BACK = "pointing_back"
"""The cue by which a sentence speaks of the matter of those before it."""


class Tier(NamedTuple):
    """What a found phrase is for: `signal`, `weak`, `context`, `veto`, `other` or `heading` of a category."""

    category: str
    role: str


class Form(NamedTuple):
    """A found cue: its id (`verification`) and form (`records`); the form `veto` takes words out."""

    cue: str
    form: str


SHOWING = ("signal", "weak", "heading")
"""The roles of phrases that show a category; the others only speak of one that was shown."""


class Lexicon(NamedTuple):
    """What the signal reader knows of one language."""

    language: str
    categories: dict[str, Category]
    subjects: Matcher[Tier]
    """The phrases that show a category."""
    cues: Matcher[Form]

    def around(self, category: str) -> Matcher[Tier]:
        """The contexts, vetoes and other matters of a category, compiled when it is first met."""
        return _around(self.language, category)


@cache
def lexicon(language: str) -> Lexicon:
    """The compiled signals of `language`; a language without signals gives one that finds nothing."""
    categories = library.categories()
    subjects = {tier: words for c in categories.values() for tier, words in _tiers(c, language, SHOWING).items()}
    cues: dict[Form, tuple[str, ...]] = {}
    for cue in library.cues().values():
        for form, signals in _forms(cue).items():
            cues[Form(cue.id, form)] = signals.get(language, ())
    for reference in library.references():
        if reference.language == language:
            cues[Form(POINTING_BACK, "clause")] = reference.own_clause + reference.own_part
    return Lexicon(language, categories, Matcher(subjects), Matcher(cues))


@cache
def _around(language: str, category: str) -> Matcher[Tier]:
    record = library.categories()[category]
    return Matcher(_tiers(record, language, tuple(set(_roles(record)) - set(SHOWING))))


def _tiers(category: Category, language: str, roles: Collection[str]) -> dict[Tier, tuple[str, ...]]:
    return {Tier(category.id, role): _roles(category)[role].get(language, ()) for role in sorted(roles)}


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
