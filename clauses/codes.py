"""The codes by which a notice declares a social aim, a ground for exclusion or a reservation, and what they stand for.

Which category a code stands for is written in `clauses/taxonomy/`; here stand the codes themselves, by business term of
eForms or as sustainability goal of OCDS.
"""

from functools import cache

from clauses.library import categories

EFORMS: dict[str, tuple[str, ...]] = {
    "BT-67": (
        "exg-crim-traffick",
        "exg-mis-bre-lab-law",
        "exg-mis-bre-soc-law",
        "exg-pmt-bre-ssc",
        # the same grounds under the codes used until 2024
        "human-traffic",
        "labour-law",
        "socsec-law",
        "socsec-pay",
    ),
    "BT-71": ("res-pub-ser", "res-ws"),
    "BT-736": ("yes",),
    "BT-754": ("inc",),
    "BT-775": ("acc-all", "et-eq", "gen-eq", "hum-right", "opp", "work-cond", "other"),
}
"""Business term to those of its codes that declare something social: exclusion grounds (67), reserved participation
(71) and execution (736), criteria of accessibility (754), social objective (775)."""

OCDS_GOALS: tuple[str, ...] = (
    "economic.formalEmploymentPromotion",
    "social",
    "social.accessibility",
    "social.disadvantagedEmploymentOpportunities",
    "social.ethnicEquality",
    "social.genderEquality",
    "social.humanRightsInSupplyChain",
    "social.laborRightsPromotion",
    "social.womenInclusion",
)
"""Sustainability goals of the OCDS extension, with those of its profile for the European Union."""


def categories_of(term: str, code: str) -> tuple[str, ...]:
    """The categories that a code of a business term stands for, in alphabetical order.

    Empty for a code that declares nothing social, such as `BT-71` `none`. `BT-775` `other` stands for the categories
    that are social aims without a code of their own.
    """
    return _by_code().get(f"{term}:{code}", ())


def categories_of_goal(goal: str) -> tuple[str, ...]:
    """The categories that an OCDS sustainability goal stands for, in alphabetical order."""
    return _by_goal().get(goal, ())


@cache
def _by_code() -> dict[str, tuple[str, ...]]:
    return _turned({category.id: category.eforms for category in categories().values()})


@cache
def _by_goal() -> dict[str, tuple[str, ...]]:
    return _turned({category.id: category.ocds_goals for category in categories().values()})


def _turned(codes: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {
        code: tuple(name for name, own in codes.items() if code in own)
        for code in {c for own in codes.values() for c in own}
    }
