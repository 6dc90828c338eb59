"""The fixed words of the house: elements, strengths, stages, duties.

What each of them means is defined in `docs/annotation.md`; the enumerations hold the ids that files,
reports and code share.
"""

from collections.abc import Collection
from enum import IntEnum, StrEnum


class Element(StrEnum):
    """A part of a provision from which its strength follows."""

    OBLIGATION = "obligation"
    VERIFICATION = "verification"
    SANCTION = "sanction"
    NAMED_STANDARD = "named_standard"
    CHAIN_SCOPE = "chain_scope"
    WORKER_REMEDY = "worker_remedy"
    DEADLINE = "deadline"
    HEDGE = "hedge"


class Strength(IntEnum):
    """How much a provision binds, from 0 (`absent`) to 4 (`enforceable`)."""

    ABSENT = 0
    MENTION = 1
    OBLIGATION = 2
    BACKED = 3
    ENFORCEABLE = 4

    @property
    def id(self) -> str:
        """The name used in files and reports, for example `"backed"`."""
        return self.name.lower()

    @classmethod
    def parse(cls, text: str) -> "Strength":
        """The strength called `text`; `ValueError` names the known ones."""
        try:
            return cls[text.upper()]
        except KeyError:
            raise ValueError(f"{text!r} is no strength; known: {', '.join(s.id for s in cls)}") from None


def strength_of(elements: Collection[Element]) -> Strength:
    """The strength that follows from the elements of a category that is there.

    An obligation counts unless a hedge empties it; verification and sanction lift it one step each.
    """
    if Element.OBLIGATION not in elements or Element.HEDGE in elements:
        return Strength.MENTION
    means = (Element.VERIFICATION in elements) + (Element.SANCTION in elements)
    return Strength(Strength.OBLIGATION + means)


class Stage(StrEnum):
    """The stage of a procurement at which a provision works."""

    PLANNING = "planning"
    NOTICE = "notice"
    EXCLUSION = "exclusion"
    SELECTION = "selection"
    SPECIFICATION = "specification"
    AWARD = "award"
    PRICE_CHECK = "price_check"
    CONTRACT = "contract"
    SUBCONTRACTING = "subcontracting"


class Duty(StrEnum):
    """What binds the buyer: the law always, the law on a condition, the buyer's choice, or good practice."""

    MANDATORY = "mandatory"
    CONDITIONAL = "conditional"
    OPTIONAL = "optional"
    GOOD_PRACTICE = "good_practice"


class FulfilledBy(StrEnum):
    """Where a requirement is met, and so what silence in the papers means."""

    DOCUMENT = "document"
    NOTICE = "notice"
    BUYER_ACT = "buyer_act"
    LAW_ITSELF = "law_itself"


class Regime(StrEnum):
    """The procedures in which a requirement holds: above or below the EU thresholds, light regime, concession, any."""

    EU = "eu"
    NATIONAL = "national"
    LIGHT = "light"
    CONCESSION = "concession"
    ANY = "any"


class Kind(StrEnum):
    """The kind of contract."""

    WORKS = "works"
    SERVICES = "services"
    SUPPLIES = "supplies"
    CONCESSION = "concession"


class Buyer(StrEnum):
    """The kind of buyer, as far as thresholds and duties depend on it."""

    CENTRAL = "central"
    MUNICIPAL = "municipal"
    OTHER = "other"


class Verified(StrEnum):
    """How a legal fact was checked: in the primary text, in a secondary source, or not at all."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    NO = "no"


class Risk(StrEnum):
    """How far published evidence links a trade or its goods to labour exploitation."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


LANGUAGE_NAMES = {
    "da": "Danish",
    "de": "German",
    "en": "English",
    "et": "Estonian",
    "fi": "Finnish",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "no": "Norwegian (bokmål and nynorsk)",
    "pl": "Polish",
    "sv": "Swedish",
}
"""The languages that are read, by code."""
LANGUAGES = tuple(LANGUAGE_NAMES)
"""Their codes."""
