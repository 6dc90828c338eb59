"""The report `fairclause.report/1`: immutable values in the order in which they are printed.

Its JSON is a public interface. A new key may be added; a key that changes its meaning raises the version.
"""

import msgspec

from checker.catalogues.messages import Message
from clauses.vocabulary import Element
from models.passage import Place

SCHEMA = "fairclause.report/1"


class _Part(msgspec.Struct, frozen=True, kw_only=True):
    pass


class Tool(_Part, frozen=True, kw_only=True):
    """What made the report."""

    version: str
    models: dict[str, str]
    profiles: dict[str, str]
    """Profile id to version."""


class Given(_Part, frozen=True, kw_only=True):
    """A value of the context and its origin: `flag`, `notice`, `papers`, `derived` (from the others) or `default`."""

    value: str | float | bool | tuple[str, ...] | None
    origin: str


class Paper(_Part, frozen=True, kw_only=True):
    """One document of the dossier, as far as it was read."""

    path: str
    sha256: str
    format: str
    pages: int | None
    language: str
    role: str
    characters: int
    passages: int
    unread_pages: tuple[int, ...]
    unread_passages: int
    """Passages in a language that is not read."""
    warnings: tuple[str, ...]
    told: tuple[Message, ...] = ()
    """The warnings by key and values, in the same order; empty in a report of a version that did not keep them."""


class Finding(_Part, frozen=True, kw_only=True):
    """A reading tied to its passage."""

    id: str
    category: str
    strength: str
    elements: tuple[Element, ...]
    confidence: float
    reader: str
    stage: str
    document: str
    number: str
    heading: str
    text: str
    start: int
    end: int
    """The words that carry the category: `text[start:end]`."""
    language: str
    places: tuple[Place, ...]


class CategoryStrength(_Part, frozen=True, kw_only=True):
    """One category over the whole dossier, by the union rule."""

    category: str
    strength: str
    elements: tuple[Element, ...]
    by_stage: dict[str, str]
    findings: tuple[str, ...]


class Level(_Part, frozen=True, kw_only=True):
    """What a requirement asks for, or what was found for it."""

    strength: str
    elements: tuple[Element, ...] = ()
    facets: tuple[str, ...] = ()


class Citation(_Part, frozen=True, kw_only=True):
    """Instrument and provision, and how the fact was checked."""

    instrument: str
    provision: str
    url: str | None
    verified: str


class Remedy(_Part, frozen=True, kw_only=True):
    """The model clause that would close a gap, with its blanks still in braces."""

    clause: str
    language: str
    text: str


class RequirementTitle(_Part, frozen=True, kw_only=True):
    """Id and title of a requirement, for `gap.requirement.title`."""

    id: str
    title: str


class Verdict(_Part, frozen=True, kw_only=True):
    """How one requirement fares."""

    requirement_id: str = msgspec.field(name="requirement")
    profile: str
    title: str
    category: str | None
    stage: str
    duty: str
    fulfilled_by: str
    status: str
    """`met`, `weak`, `missing`, `unclear`, `depends` or `not_applicable`."""
    severity: str
    """`must`, `should`, `could` or `note`."""
    required: Level
    found: Level
    lacking: tuple[str, ...]
    because: str
    """What was found or not, in one sentence."""
    reason: str
    """Why it is asked, in words for a buyer."""
    notes: tuple[str, ...]
    question: str | None
    sources: tuple[Citation, ...]
    evidence: tuple[str, ...]
    remedy: Remedy | None
    decision: str = ""
    """What a person decided of it: `accept`, `overlooked` or `not_applicable`; empty when nobody did."""

    @property
    def requirement(self) -> RequirementTitle:
        """Id and title of the requirement."""
        return RequirementTitle(id=self.requirement_id, title=self.title)


class Quote(_Part, frozen=True, kw_only=True):
    """Words of a paper that are quoted without being a finding, and where they stand."""

    document: str
    number: str
    text: str
    places: tuple[Place, ...]


class CautionRaised(_Part, frozen=True, kw_only=True):
    """Wording that weakens a clause or may be unlawful."""

    id: str
    title: str
    because: str
    evidence: tuple[str, ...]
    quotes: tuple[Quote, ...] = ()
    """The passages that raise it, in the order of the papers."""
    sources: tuple[Citation, ...]


class Question(_Part, frozen=True, kw_only=True):
    """A fact that the papers do not show and that decides requirements."""

    fact: str
    text: str
    decides: tuple[str, ...]


class TermsByReference(_Part, frozen=True, kw_only=True):
    """Standard terms that the papers take in without their text."""

    id: str
    title: str
    edition: str
    document: str
    places: tuple[Place, ...]


class IndicatorStatus(_Part, frozen=True, kw_only=True):
    """Whether the text addresses one ILO indicator of forced labour."""

    number: int
    title: str
    addressed: bool
    findings: tuple[str, ...]


class Failure(_Part, frozen=True, kw_only=True):
    """A paper that could not be read."""

    path: str
    error: str
    message: str
    advice: str
    told: tuple[Message, ...] = ()
    """What happened, and the advice if there is one, by key and values; the path stands in `message` alone."""


class PassageMark(_Part, frozen=True, kw_only=True):
    """A finding by what it is and not by its number, so that a later version knows it again."""

    document: str
    sha256: str
    """Of the paper."""
    place: str
    """`p7` or `p7-8` for pages, `b41` for the block of a paper without pages."""
    category: str
    words: str
    """SHA-256 of the passage's text with single spaces."""


class DecisionTold(_Part, frozen=True, kw_only=True):
    """What a person decided, and whether it still bears on these papers."""

    kind: str
    """`accept`, `wrong_reading`, `overlooked` or `not_applicable`."""
    requirement: str
    """Empty when it is about a passage."""
    profile: str
    passage: PassageMark | None
    """None when it is about a requirement."""
    reason: str
    by: str
    state: str
    """`applies`; `changed`: it applies, but the paper or the result is another than when it was made; `stale`."""
    because: str
    """What is to be known of that state, in one sentence; empty where it simply applies."""


class NoticeLot(_Part, frozen=True, kw_only=True):
    """A lot of the notice."""

    id: str
    title: str


class NoticeTold(_Part, frozen=True, kw_only=True):
    """A notice or self-declaration in structured form, and whether it stands."""

    document: str
    format: str
    """`eforms`, `ted`, `ocds` or `espd`."""
    version: str
    kind: str
    """`planning`, `competition`, `result`, `change` or `declaration`."""
    id: str
    procedure: str
    """Identifier of the procedure, as the notice has it; empty where it does not say."""
    published: str
    """YYYY-MM-DD; empty where it does not say."""
    state: str
    """`stands`, `changes` (a newer one that changes a part), `superseded` or `declaration`."""
    buyer: str
    lots: tuple[NoticeLot, ...]


class DeclaredCode(_Part, frozen=True, kw_only=True):
    """A code by which the notice declares something, held against what the papers say."""

    code: str
    """As the notice has it."""
    eforms: str
    """Term and code of eForms with the same meaning; empty where there is none."""
    title: str
    field: str
    documents: tuple[str, ...]
    lots: tuple[str, ...]
    """Empty: for all of the procurement."""
    found: dict[str, str]
    """The categories it stands for that the papers speak of, each with its strength."""
    absent: tuple[str, ...]
    """Those of which they do not."""
    evidence: tuple[str, ...]
    """Ids of findings in papers other than the notice."""
    sentence: str
    """The result in one sentence, to be quoted."""


class NotDeclared(_Part, frozen=True, kw_only=True):
    """A category that the papers carry as a duty and no code of the notice declares."""

    category: str
    strength: str
    codes: tuple[str, ...]
    """Codes that would declare it."""
    evidence: tuple[str, ...]
    sentence: str


class Contradiction(_Part, frozen=True, kw_only=True):
    """A value of the context that is told in more than one way."""

    about: str
    """Name of the value in `context`."""
    used: str
    other: str
    used_from: str
    """`flag`, or a paper with the field."""
    other_from: str
    sentence: str


class DeclaredAgainstWritten(_Part, frozen=True, kw_only=True):
    """What the notice declares by codes, held against what the other papers say. Empty where there is no notice."""

    notices: tuple[NoticeTold, ...] = ()
    found: tuple[DeclaredCode, ...] = ()
    """Declared, and found in the papers."""
    not_found: tuple[DeclaredCode, ...] = ()
    """Declared, and not found in the papers."""
    not_declared: tuple[NotDeclared, ...] = ()
    """Found in the papers as a duty, and not declared."""
    own_words: tuple[str, ...] = ()
    """Ids of findings in the notice's own free texts."""
    denied: tuple[DeclaredCode, ...] = ()
    """Codes that say that something is not asked for."""
    other: tuple[DeclaredCode, ...] = ()
    """Codes that stand for no category."""
    contradictions: tuple[Contradiction, ...] = ()
    remarks: tuple[str, ...] = ()
    """What else to know, such as which notice is superseded."""


class Report(_Part, frozen=True, kw_only=True):
    """What the papers of one dossier say, and what they lack."""

    schema: str = SCHEMA
    tool: Tool
    language: str = "en"
    """Of the report's own sentences; clauses to paste and words of papers keep theirs."""
    context: dict[str, Given]
    documents: tuple[Paper, ...]
    findings: tuple[Finding, ...]
    categories: tuple[CategoryStrength, ...]
    verdicts: tuple[Verdict, ...]
    cautions: tuple[CautionRaised, ...]
    questions: tuple[Question, ...]
    standard_terms: tuple[TermsByReference, ...]
    indicators: tuple[IndicatorStatus, ...]
    failures: tuple[Failure, ...]
    decisions: tuple[DecisionTold, ...] = ()
    """What people decided of these papers, in the order in which they did."""
    declared: DeclaredAgainstWritten = DeclaredAgainstWritten()
    """What the notice declares, held against the papers."""

    @property
    def gaps(self) -> tuple[Verdict, ...]:
        """Verdicts someone must act on: weak, missing, unclear or depends, at must or should."""
        open_ = ("missing", "weak", "unclear", "depends")
        return tuple(v for v in self.verdicts if v.status in open_ and v.severity in ("must", "should"))
