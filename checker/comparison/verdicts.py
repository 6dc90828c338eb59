"""How one requirement fares: exactly one status, its severity, the sentence that says why, and the evidence."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import listed
from checker.comparison import sentences
from checker.comparison.by_code import READER, Declarations
from checker.comparison.conditions import Answer, Situation, applies
from checker.comparison.coverage import Coverage, remarks, unread_words
from checker.comparison.evidence import Evidence
from checker.comparison.facets import FacetReader
from checker.comparison.found import Shown, show
from checker.comparison.general_means import Remembered, general_notes
from checker.comparison.severity import has_conditions, severity
from checker.comparison.standard_terms import settling
from checker.comparison.union import Union
from checker.report import TermsByReference
from clauses.records import Requirement, StandardTerms
from clauses.vocabulary import Duty, FulfilledBy, Stage, Strength

MEANS = frozenset({"monitoring", "grievance", "sanctions", "remedy"})
"""Categories that are a check or a consequence themselves: a general one adds nothing to them."""
OPEN = ("missing", "weak", "unclear", "depends")
"""Statuses on which someone must act."""


class Dossier(msgspec.Struct, frozen=True, kw_only=True):
    """What every verdict on the same papers rests on."""

    words: Catalogue
    """The sentences in which verdicts are told."""
    unions: dict[str, Union]
    declarations: Declarations | None = None
    """What notices in structured form say; None where there is none."""
    facets: FacetReader
    coverage: Coverage
    terms: tuple[TermsByReference, ...] = ()
    terms_known: tuple[StandardTerms, ...] = ()
    remembered: tuple[Remembered, ...] = ()
    overlooked: dict[str, float] = {}
    readable: dict[str, frozenset[str]] = {}
    ask: Callable[[str], str] = str
    """The question that asks for a fact."""


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict before it is written into the report."""

    requirement: Requirement
    status: str
    severity: str
    because: str
    shown: Shown | None = None
    evidence: tuple[Evidence, ...] = ()
    notes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    """The facts that would decide it."""


class _Finding(msgspec.Struct, frozen=True, kw_only=True):
    """Status, sentence and evidence from the papers alone."""

    status: str
    because: str
    evidence: tuple[Evidence, ...] = ()


def judge(requirement: Requirement, situation: Situation, dossier: Dossier) -> Judgement:
    """The verdict on one requirement in one dossier."""
    union, shown = _looked_for(requirement, dossier)
    answer = applies(requirement, situation)
    reason = _not_applicable(requirement, answer, dossier.words)
    if reason or union is None or shown is None:
        return Judgement(
            requirement=requirement,
            status="not_applicable",
            severity="note",
            because=reason or dossier.words.say("verdict-no-clause"),
            shown=shown,
            evidence=shown.evidence if shown else (),
        )
    finding = _from_papers(requirement, union, shown, dossier)
    if answer.holds is None and finding.status != "met":
        finding = _depending(finding, answer, dossier)
    return Judgement(
        requirement=requirement,
        status=finding.status,
        severity=severity(requirement, holds=answer.holds, risk=situation.risk),
        because=finding.because,
        shown=shown,
        evidence=finding.evidence,
        notes=_notes(requirement, shown, finding, situation, dossier),
        unknown=answer.unknown if finding.status == "depends" else (),
    )


def _looked_for(requirement: Requirement, dossier: Dossier) -> tuple[Union | None, Shown | None]:
    """What a notice fulfils is looked for in the notice and the self-declaration first, then in all papers."""
    tables: tuple[Mapping[str, Union], ...] = (dossier.unions,)
    if dossier.declarations is not None and requirement.fulfilled_by is FulfilledBy.NOTICE:
        tables = (dossier.declarations.in_notice, dossier.declarations.anywhere)
    union = shown = None
    for table in tables:
        union = table.get(requirement.category or "")
        shown = show(requirement, union, dossier.facets) if union is not None else None
        if shown is not None and shown.complete:
            break
    return union, shown


def _not_applicable(requirement: Requirement, answer: Answer, words: Catalogue) -> str:
    if requirement.category is None:
        return words.say("verdict-no-clause")
    if answer.holds is False:
        return answer.because
    if requirement.fulfilled_by is FulfilledBy.BUYER_ACT:
        return words.say("verdict-buyer-act")
    return words.say("verdict-law-itself") if requirement.fulfilled_by is FulfilledBy.LAW_ITSELF else ""


def _from_papers(requirement: Requirement, union: Union, shown: Shown, dossier: Dossier) -> _Finding:
    if shown.standing.strength is Strength.ABSENT:
        return _silence(requirement, union, dossier)
    if shown.lacking:
        because = sentences.weak(dossier.words, requirement, shown)
        return _Finding(status="weak", because=because, evidence=shown.evidence)
    if shown.facets.unreadable:
        because = sentences.unreadable_facets(dossier.words, shown)
        return _Finding(status="unclear", because=because, evidence=shown.evidence)
    return _Finding(status="met", because=sentences.met(dossier.words, shown), evidence=shown.evidence)


def _silence(requirement: Requirement, union: Union, dossier: Dossier) -> _Finding:
    """Nothing sure was found: tells absence from what is not known."""
    words, coverage = dossier.words, dossier.coverage
    terms = settling(union.category, dossier.terms, dossier.terms_known)
    if union.doubtful:
        because = sentences.unsure(words, union.doubtful)
        return _Finding(status="unclear", because=because, evidence=union.doubtful)
    if not coverage.complete:
        return _Finding(status="unclear", because=sentences.unread(words, coverage))
    mute = [name for name in coverage.languages if name not in dossier.readable.get(union.category, coverage.languages)]
    if mute:
        return _Finding(status="unclear", because=sentences.no_wording_known(words, coverage, mute))
    if terms and requirement.stage in (Stage.CONTRACT, Stage.SUBCONTRACTING):
        return _Finding(status="unclear", because=sentences.by_terms(words, coverage, terms))
    if requirement.fulfilled_by is FulfilledBy.NOTICE and not coverage.has_room_for(Stage.NOTICE):
        return _Finding(status="unclear", because=sentences.look_in_the_notice(words, coverage))
    because = sentences.missing(words, coverage, dossier.overlooked.get(union.category))
    return _Finding(status="missing", because=because)


def _depending(finding: _Finding, answer: Answer, dossier: Dossier) -> _Finding:
    question = dossier.ask(answer.unknown[0])
    because = sentences.depends(dossier.words, question, finding.because)
    return _Finding(status="depends", because=because, evidence=finding.evidence)


def _notes(
    requirement: Requirement, shown: Shown, finding: _Finding, situation: Situation, dossier: Dossier
) -> tuple[str, ...]:
    notes: list[str] = []
    if finding.evidence and all(item.reading.reader == READER for item in finding.evidence):
        notes.append(dossier.words.say("declared-note-code"))
    if shown.elsewhere and requirement.stage is not Stage.CONTRACT:
        notes.append(sentences.elsewhere(dossier.words, requirement, shown))
    duty = requirement.stage in (Stage.CONTRACT, Stage.SUBCONTRACTING) and requirement.category not in MEANS
    if duty and shown.standing.strength >= Strength.OBLIGATION:
        notes += general_notes(dossier.words, shown.standing.elements, dossier.remembered)
    if finding.status in OPEN:
        notes += _gap_notes(requirement, finding, situation, dossier.coverage)
    return tuple(notes)


def _gap_notes(requirement: Requirement, finding: _Finding, situation: Situation, coverage: Coverage) -> Sequence[str]:
    words = situation.words
    notes = [words.say(f"verdict-phase-{situation.context.phase}")]
    if requirement.duty is Duty.CONDITIONAL and not has_conditions(requirement):
        notes.append(words.say("verdict-note-condition"))
    if finding.status == "weak" and not coverage.complete:
        notes.append(words.say("verdict-note-unread", unread=listed(words, unread_words(words, coverage))))
    if not coverage.has_room_for(requirement.stage):
        notes.append(words.say(f"verdict-note-no-{requirement.stage}"))
    return [*notes, *remarks(words, coverage)]
