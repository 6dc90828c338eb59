"""The codes by which a notice declares a social aim, a ground for exclusion or a reservation, and what they say.

The codes stand in `clauses/terms/notice_codes.toml`, and the categories for which they stand in `clauses/taxonomy/`. A
code is written with its term, as `BT-775:work-cond`; a sustainability goal of OCDS without one.
"""

from functools import cache

from clauses.library import categories, notice_terms
from clauses.records import NoticeCode, NoticeTerm
from clauses.vocabulary import Stage

EXCLUSION, SOCIAL_OBJECTIVE = "BT-67", "BT-775"
UMBRELLA = "BT-06:soc-obj"
"""Social aims in general: it stands for whatever a social objective may be."""
GOAL = "goal"
"""The term of the sustainability goals of OCDS."""
GROUNDS = "exclusion_grounds"
"""The category of every ground for exclusion."""


def written(term: NoticeTerm, code: str) -> str:
    """A code as the taxonomy names it."""
    return code if term.id == GOAL else f"{term.id}:{code}"


def current(code: str) -> str:
    """The code that says the same today: `BT-67:labour-law` is `BT-67:exg-mis-bre-lab-law`."""
    return _successors().get(code, code)


def binds(code: str) -> bool:
    """Whether a code is a duty by itself; every other one names a subject and fulfils nothing."""
    known = _known().get(current(code))
    return known is not None and known[0].binds


def facets_of(code: str) -> tuple[str, ...]:
    """What a code states, by the ids of facets."""
    known = _known().get(current(code))
    return known[1].facets if known else ()


def stage_of(code: str) -> Stage:
    """The stage at which a code speaks; an unknown one speaks in the notice."""
    term = notice_terms().get(code.partition(":")[0])
    return term.stage if term else Stage.NOTICE


def categories_of(code: str) -> tuple[str, ...]:
    """The categories that a code of eForms stands for, in alphabetical order; empty where it declares nothing social.

    `BT-775:other` stands for the categories that are social aims without a code of their own.
    """
    return _categories().get(code, ()) if ":" in code else ()


def categories_of_goal(goal: str) -> tuple[str, ...]:
    """The categories that an OCDS sustainability goal stands for, in alphabetical order."""
    return () if ":" in goal else _categories().get(goal, ())


def subjects_of(code: str) -> tuple[str, ...]:
    """The categories in which a code counts as wording: a ground for exclusion is one, whatever it is about."""
    if code.partition(":")[0] != EXCLUSION:
        return categories_of(code)
    return (GROUNDS,) if categories_of(code) or facets_of(code) else ()


def codes_that_declare(category: str, form: str) -> tuple[str, ...]:
    """The present codes of a form that would declare a category, without those for all else.

    A ground for exclusion declares nothing else.
    """
    fitting = (
        written(term, code.id)
        for term in notice_terms().values()
        if form in term.forms and (term.id == EXCLUSION) is (category == GROUNDS)
        for code in term.codes
        if not code.general
    )
    return tuple(code for code in fitting if category in _categories().get(code, ()))


@cache
def _known() -> dict[str, tuple[NoticeTerm, NoticeCode]]:
    return {written(term, code.id): (term, code) for term in notice_terms().values() for code in term.codes}


@cache
def _successors() -> dict[str, str]:
    return {written(term, row.formerly): code for code, (term, row) in _known().items() if row.formerly}


@cache
def _categories() -> dict[str, tuple[str, ...]]:
    own = {category.id: (*category.eforms, *category.ocds_goals) for category in categories().values()}
    codes = {code for named in own.values() for code in named}
    return {code: tuple(name for name, named in own.items() if code in named) for code in codes}
