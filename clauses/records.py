"""The records that make up the library: what a file under `clauses/` may say, and nothing more.

Each class is the schema of one kind of table. Unknown keys are refused, so that a misspelt key is an
error and not a silence.
"""

import datetime as dt
from enum import StrEnum

import msgspec

from clauses.vocabulary import (
    Buyer,
    Duty,
    Element,
    FulfilledBy,
    Kind,
    Regime,
    Risk,
    Stage,
    Verified,
)


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all records: immutable, and strict about its keys."""


Signals = dict[str, tuple[str, ...]]
"""Language code to phrases, in the notation of `docs/signals.md`."""

Texts = dict[str, tuple[str, ...]]
"""Language code to passages written by us."""


class Example(Record, frozen=True, kw_only=True):
    """A passage written by us that must, or must not, be read as the record says."""

    text: str
    language: str = "en"
    heading: str = ""
    strength: str = ""
    """The least strength at which the passage must be read; empty: any."""
    elements: tuple[Element, ...] = ()
    overlooked: str = ""
    """What the readers are known not to see in it; such an example shows what is meant and is not held against them."""


class AsGround(StrEnum):
    """How a category is read where it is only the ground on which a tenderer is excluded."""

    ABSENT = "absent"
    MENTION = "mention"
    KEPT = "kept"


class Category(Record, frozen=True, kw_only=True):
    """One subject that a clause can be about."""

    id: str
    title: str
    meaning: str
    not_about: str
    blind_spots: str
    """What the reader of this category is known not to see, in plain words."""
    means: Element | None = None
    """The element that a category which is itself a means shows by being there (`monitoring`: verification)."""
    own_forms: tuple[str, ...] = ()
    """Forms of that element that do not count, because they are the category itself."""
    instances: int = 1
    """How many different forms of that element must be there for it to count."""
    always: tuple[Element, ...] = ()
    """Elements that the category has by being there (`subcontracting`: it reaches the chain)."""
    bound_by: tuple[str, ...] = ("obligation",)
    """The cues that make it binding: `obligation`, `procedure` (fixed steps), `right` (a right of the buyer)."""
    as_ground: AsGround = AsGround.ABSENT
    """How it is read in a sentence that sets a ground for exclusion."""
    beside: tuple[str, ...] = ()
    """Categories whose signals serve as contexts for the weak signals."""
    needs_signal: bool = False
    """Whether a signal must show it, because ordinary provisions speak of the same things (points, weights, prices);
    the learned reader then never speaks of it alone."""
    eforms: tuple[str, ...] = ()
    """eForms codes as `BT-775:hum-right`."""
    ocds_goals: tuple[str, ...] = ()
    signals: Signals
    """Phrases that carry the category by themselves."""
    weak_signals: Signals = {}
    """Phrases that carry it only beside one of `contexts` in the same passage or its heading."""
    contexts: Signals = {}
    vetoes: Signals = {}
    """Phrases that take words out of consideration: a signal inside a veto does not count."""
    other_matters: Signals = {}
    """Phrases that show that a sentence speaks of something else: no signal in that sentence counts."""
    heading_signals: Signals = {}
    """Phrases that carry the category when the nearest heading says them."""
    examples: tuple[Example, ...]
    counter_examples: tuple[Example, ...]


class Cue(Record, frozen=True, kw_only=True):
    """The wording by which an element (or a negation, a modality) shows itself, per language."""

    id: str
    title: str
    meaning: str
    forms: dict[str, Signals]
    """Different ways in which it shows itself (access, records, report ...), each with its signals per language."""
    vetoes: Signals = {}


class Source(Record, frozen=True, kw_only=True):
    """Where a rule comes from."""

    instrument: str
    provision: str
    url: str | None = None
    verified: Verified
    checked: dt.date | None = None


class Facet(Record, frozen=True, kw_only=True):
    """One thing that the clause must state to fulfil a requirement."""

    id: str
    title: str
    signals: Signals
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...] = ()


class Conditions(Record, frozen=True, kw_only=True):
    """When a requirement applies. Every condition that is given must hold; an empty one always holds."""

    kinds: tuple[Kind, ...] = ()
    cpv: tuple[str, ...] = ()
    """CPV prefixes, for example `"45"` or `"9091"`."""
    not_cpv: tuple[str, ...] = ()
    value_min: float | None = None
    """Least value without VAT, in `currency`; never converted."""
    currency: str | None = None
    buyers: tuple[Buyer, ...] = ()
    places: tuple[str, ...] = ()
    """Countries of performance, ISO 3166-1 alpha-2."""
    begun_from: dt.date | None = None
    """First day on which a procedure must have begun for the rule to hold."""
    begun_until: dt.date | None = None
    risk: Risk | None = None
    """Least sector risk."""
    facts: dict[str, bool] = {}
    """Facts that must have the given value; the ids stand in `clauses/terms/facts.toml`."""


class Requirement(Record, frozen=True, kw_only=True):
    """What a law or a policy asks the papers of a procurement to say."""

    id: str
    title: str
    category: str | None = None
    """Left out where the provision lies outside the categories; such a row informs and gives no verdict."""
    stage: Stage
    duty: Duty
    fulfilled_by: FulfilledBy
    reason: str
    """Why it is asked, in words for a buyer."""
    implements: tuple[str, ...] = ()
    """Requirements of the profiles built on that this one stands in for."""
    recommended: bool = False
    """A policy or law recommends it: a gap is `should` even without high risk."""
    min_strength: str = "obligation"
    required_elements: tuple[Element, ...] = ()
    facets: tuple[Facet, ...] = ()
    regime: tuple[Regime, ...] = (Regime.ANY,)
    when: Conditions = Conditions()
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    sources: tuple[Source, ...]
    comment: str = ""
    met: tuple[Example, ...] = ()
    """Passages that meet the requirement."""
    not_met: tuple[Example, ...] = ()

    @property
    def verified(self) -> Verified:
        """The best check among its sources."""
        order = (Verified.PRIMARY, Verified.SECONDARY, Verified.NO)
        return min((source.verified for source in self.sources), key=order.index)


class Profile(Record, frozen=True, kw_only=True):
    """The requirements of one law, policy or body of good practice."""

    id: str
    title: str
    jurisdiction: str
    """ISO country code, `EU`, or `INT`."""
    version: str
    summary: str
    languages: tuple[str, ...]
    builds_on: tuple[str, ...] = ()
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    draft: str = ""
    """Why the profile is a draft; empty when it is not."""
    not_covered: str
    """What the profile leaves out, in plain words."""
    requirements: tuple[Requirement, ...]


class Threshold(Record, frozen=True, kw_only=True):
    """A dated EU threshold, from which on the EU regime holds."""

    kinds: tuple[Kind, ...]
    buyers: tuple[Buyer, ...] = ()
    light: bool = False
    amount: float
    currency: str
    valid_from: dt.date
    valid_to: dt.date
    jurisdiction: str
    source: Source


class Fact(Record, frozen=True, kw_only=True):
    """A fact that papers often do not show and that decides whether a duty bites."""

    id: str
    question: str
    """Asked as it stands; answered by yes or no."""
    help: str


class StandardTerms(Record, frozen=True, kw_only=True):
    """General conditions that papers take in by reference."""

    id: str
    title: str
    jurisdiction: str
    signals: Signals
    editions: str
    """A regular expression for the edition after the name."""
    settles: tuple[str, ...]
    """Categories of which these terms usually speak."""
    text_at: str
    note: str


class GeneralMeans(Record, frozen=True, kw_only=True):
    """A general audit, penalty or termination clause: no category, but remembered for duties that have no means."""

    id: str
    title: str
    element: Element
    """What it gives in general: `verification` or `sanction`."""
    signals: Signals
    unless: Signals = {}
    """Wording of other matters (security, data, accounts of a third party) that makes it no general clause."""
    examples: tuple[Example, ...]
    counter_examples: tuple[Example, ...] = ()


class References(Record, frozen=True, kw_only=True):
    """How papers in one language refer to other provisions."""

    language: str
    clause_words: tuple[str, ...]
    """Words before the number of a clause, `*` for any ending; a sign such as `§` stands for itself."""
    clause_words_after: tuple[str, ...] = ()
    """Words after the number of a clause, as in `12 punktas`."""
    part_words: tuple[str, ...]
    """Words before the number or letter of an annex or schedule."""
    part_words_after: tuple[str, ...] = ()
    law_words: tuple[str, ...] = ()
    """Words soon after a number which show that a statute is meant."""
    joining: tuple[str, ...]
    """Words between numbers: and, or."""
    through: tuple[str, ...] = ()
    """Words between the ends of a range: to."""
    own_clause: tuple[str, ...]
    """Signals: the provision speaks of its own clause."""
    own_part: tuple[str, ...]
    """Signals: the provision speaks of its own annex, schedule or chapter."""
    social_duties: tuple[str, ...]
    """Signals: the provision speaks of all social or labour duties together."""
    examples: tuple[str, ...]


class LightRegime(Record, frozen=True, kw_only=True):
    """Services that may fall under the light regime of social and other specific services."""

    cpv: tuple[str, ...]
    """CPV prefixes; a purchase under one of them raises the question, it does not settle it."""
    source: Source


class Caution(Record, frozen=True, kw_only=True):
    """Wording that weakens a social clause or may be unlawful."""

    id: str
    title: str
    because: str
    signals: Signals
    """Any of them raises the caution ..."""
    beside: Signals = {}
    """... when one of these stands in the same passage (if given) ..."""
    unless: Signals = {}
    """... and none of these does."""
    categories: tuple[str, ...] = ()
    """Only in passages read as one of these; empty: any passage."""
    sources: tuple[Source, ...]
    examples: Texts
    """Passages that raise it, by language."""
    counter_examples: Texts
    """Passages that do not."""


class NoticeCode(Record, frozen=True, kw_only=True):
    """One code of a notice, and what it says by itself."""

    id: str
    facets: tuple[str, ...] = ()
    """What it states, by the ids that the profiles share; the first is the one by whose wording papers say the same."""
    formerly: str = ""
    """The code that said the same until 2024."""
    general: bool = False
    """Whether it is for aims that have no code of their own: nobody has to choose it."""


class NoticeTerm(Record, frozen=True, kw_only=True):
    """A list of codes by which a notice declares something social."""

    id: str
    """The business term of eForms, as `BT-775`; `goal` for the sustainability goals of OCDS."""
    title: str
    forms: tuple[str, ...]
    """The forms that have it: `eforms`, `ted`, `ocds`, `espd`."""
    stage: Stage
    """At which a code speaks."""
    binds: bool = False
    """Whether a code is a duty by itself; else it names an aim and fulfils nothing."""
    codes: tuple[NoticeCode, ...]


class SectorRisk(Record, frozen=True, kw_only=True):
    """The prior risk of a CPV division or group, with the evidence."""

    cpv: str
    name: str
    risk: Risk
    reasons: tuple[str, ...]
    sources: tuple[str, ...]


class Indicator(Record, frozen=True, kw_only=True):
    """One of the eleven ILO indicators of forced labour."""

    number: int
    title: str
    guarded_by: tuple[str, ...]
    evidence: tuple[str, ...]
    sources: tuple[str, ...]
    verified: Verified


class Told(Record, frozen=True, kw_only=True):
    """Title and explanation of a caution, in another language."""

    title: str
    because: str


class LibraryWords(Record, frozen=True, kw_only=True):
    """The titles of the library that reports show, in one language: id to words."""

    categories: dict[str, str] = {}
    indicators: dict[str, str] = {}
    """By number."""
    facts: dict[str, str] = {}
    """The questions."""
    means: dict[str, str] = {}
    """As they stand after a colon, the first letter apart."""
    cautions: dict[str, Told] = {}


class RequirementWords(Record, frozen=True, kw_only=True):
    """What a report shows of a requirement, in another language."""

    title: str
    reason: str


class ProfileWords(Record, frozen=True, kw_only=True):
    """The requirements of one profile in one language, by id; those that are not there are told in English."""

    requirements: dict[str, RequirementWords]
    facets: dict[str, str] = {}
    """The titles of facets, by id; requirements that share a facet share its title."""


class Blank(Record, frozen=True, kw_only=True):
    """A place in a model clause that the buyer fills."""

    id: str
    meaning: str
    default: str


class Evidence(Record, frozen=True, kw_only=True):
    """What to ask for later, with the least data it needs."""

    what: str
    least_data: str
    recipient: str
    retention: str


class ModelClause(Record, frozen=True, kw_only=True):
    """A text to paste, in our own wording."""

    id: str
    """`<category>/<language>-<strength>`, the same as the file's name."""
    category: str
    language: str
    strength: str
    stage: Stage
    title: str
    blanks: tuple[Blank, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    notes: str
    not_when: str
    official_templates: tuple[str, ...] = ()
    reviewed_by_lawyer: bool = False
    text: str
