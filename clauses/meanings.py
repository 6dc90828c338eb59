"""What a declared code states by itself, without any words beside it.

A requirement that a notice fulfils may be met by a code. Here stands at which stage a code speaks, what binds by it,
and which facets (by the ids that the profiles share) it states. Which category it belongs to stands in the taxonomy.
"""

from clauses.codes import categories_of
from clauses.records import Record
from clauses.vocabulary import Element, Stage


class Meaning(Record, frozen=True, kw_only=True):
    """What a code states."""

    stage: Stage
    elements: tuple[Element, ...] = ()
    """Empty: it names a subject and fulfils nothing."""
    facets: tuple[str, ...] = ()
    """The first is the one by whose wording papers say the same."""


UMBRELLA = "BT-06:soc-obj"
"""Social aims in general: it stands for whatever a social objective may be."""
SOCIAL_OBJECTIVE, EXCLUSION = "BT-775", "BT-67"

NEW_CODES = {
    "human-traffic": "exg-crim-traffick",
    "labour-law": "exg-mis-bre-lab-law",
    "sanction": "exg-mis-sanction",
    "socsec-law": "exg-mis-bre-soc-law",
    "socsec-pay": "exg-pmt-bre-ssc",
    "tax-pay": "exg-pmt-bre-tax",
}
"""Codes of grounds for exclusion that were used until 2024, with those that took their place."""

_CONVICTION = ("trafficking_ground", "child_ground", "managers")
_GROUNDS: dict[str, tuple[str, ...]] = {
    "exg-crim": _CONVICTION,
    "exg-crim-traffick": _CONVICTION,
    "exg-mis": ("labour_ground", "past_performance"),
    "exg-mis-bre-lab-law": ("labour_ground",),
    "exg-mis-bre-soc-law": ("labour_ground",),
    "exg-mis-sanction": ("past_performance",),
    "exg-pmt": ("contributions",),
    "exg-pmt-bre-ssc": ("contributions",),
    "exg-pmt-bre-tax": ("contributions",),
}
"""Grounds for exclusion that a facet of the profiles names. A ground stands as the law words it, so the persons who
lead a firm are covered where the law of the ground covers them."""

GENERAL = frozenset({"BT-775:other", "social"})
"""Codes for aims that have no code of their own: nobody has to choose them."""

_RESERVED = ("BT-71:res-ws", "BT-71:res-pub-ser", "BT-736:yes")


def current(code: str) -> str:
    """The code that means the same today: `BT-67:labour-law` is `BT-67:exg-mis-bre-lab-law`."""
    term, _, bare = code.partition(":")
    return f"{term}:{NEW_CODES[bare]}" if term == EXCLUSION and bare in NEW_CODES else code


def meaning_of(code: str) -> Meaning:
    """What a code such as `BT-67:exg-crim-traffick` states."""
    term, _, bare = current(code).partition(":")
    if term == EXCLUSION:
        return Meaning(stage=Stage.EXCLUSION, elements=(Element.OBLIGATION,), facets=_GROUNDS.get(bare, ()))
    if code in _RESERVED:
        return Meaning(stage=Stage.NOTICE, elements=(Element.OBLIGATION,), facets=("reserved",))
    return Meaning(stage=Stage.SPECIFICATION if term == "BT-754" else Stage.NOTICE)


def subjects_of(code: str) -> tuple[str, ...]:
    """The categories in which a code counts as wording: a ground for exclusion is one, whatever it is about."""
    term, _, bare = current(code).partition(":")
    if term == EXCLUSION:
        return ("exclusion_grounds",) if categories_of(term, bare) or bare in _GROUNDS else ()
    return categories_of(term, bare)
