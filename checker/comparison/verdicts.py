"""How one requirement fares: exactly one status, its severity, the sentence that says why, and the evidence."""

from collections.abc import Callable, Sequence

import msgspec

from checker.comparison import sentences
from checker.comparison.citing import cite
from checker.comparison.conditions import Answer, Situation, applies
from checker.comparison.coverage import Coverage
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

    unions: dict[str, Union]
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
    union = dossier.unions.get(requirement.category or "")
    shown = show(requirement, union, dossier.facets) if union is not None else None
    answer = applies(requirement, situation)
    reason = _not_applicable(requirement, answer)
    if reason or union is None or shown is None:
        return Judgement(
            requirement=requirement,
            status="not_applicable",
            severity="note",
            because=reason or sentences.NO_CLAUSE,
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


def _not_applicable(requirement: Requirement, answer: Answer) -> str:
    if requirement.category is None:
        return sentences.NO_CLAUSE
    if answer.holds is False:
        return answer.because
    if requirement.fulfilled_by is FulfilledBy.BUYER_ACT:
        return sentences.BUYER_ACT
    return sentences.LAW_ITSELF if requirement.fulfilled_by is FulfilledBy.LAW_ITSELF else ""


def _from_papers(requirement: Requirement, union: Union, shown: Shown, dossier: Dossier) -> _Finding:
    if shown.standing.strength is Strength.ABSENT:
        return _silence(requirement, union, dossier)
    if shown.lacking:
        return _Finding(status="weak", because=sentences.weak(requirement, shown), evidence=shown.evidence)
    if shown.facets.unreadable:
        return _Finding(status="unclear", because=sentences.unreadable_facets(shown), evidence=shown.evidence)
    return _Finding(status="met", because=sentences.met(shown), evidence=shown.evidence)


def _silence(requirement: Requirement, union: Union, dossier: Dossier) -> _Finding:
    """Nothing sure was found: tells absence from what is not known."""
    coverage = dossier.coverage
    terms = settling(union.category, dossier.terms, dossier.terms_known)
    if union.doubtful:
        because = sentences.unsure(cite(union.doubtful))
        return _Finding(status="unclear", because=because, evidence=union.doubtful)
    if not coverage.complete:
        return _Finding(status="unclear", because=sentences.unread(coverage))
    mute = [name for name in coverage.languages if name not in dossier.readable.get(union.category, coverage.languages)]
    if mute:
        return _Finding(status="unclear", because=sentences.no_wording_known(coverage, mute))
    if terms and requirement.stage in (Stage.CONTRACT, Stage.SUBCONTRACTING):
        return _Finding(status="unclear", because=sentences.by_terms(coverage, terms))
    if requirement.fulfilled_by is FulfilledBy.NOTICE and not coverage.has_room_for(Stage.NOTICE):
        return _Finding(status="unclear", because=sentences.look_in_the_notice(coverage))
    return _Finding(status="missing", because=sentences.missing(coverage, dossier.overlooked.get(union.category)))


def _depending(finding: _Finding, answer: Answer, dossier: Dossier) -> _Finding:
    question = dossier.ask(answer.unknown[0])
    because = sentences.depends(question, finding.because)
    return _Finding(status="depends", because=because, evidence=finding.evidence)


def _notes(
    requirement: Requirement, shown: Shown, finding: _Finding, situation: Situation, dossier: Dossier
) -> tuple[str, ...]:
    notes: list[str] = []
    if shown.elsewhere and requirement.stage is not Stage.CONTRACT:
        notes.append(sentences.elsewhere(requirement, shown))
    duty = requirement.stage in (Stage.CONTRACT, Stage.SUBCONTRACTING) and requirement.category not in MEANS
    if duty and shown.standing.strength >= Strength.OBLIGATION:
        notes += general_notes(shown.standing.elements, dossier.remembered)
    if finding.status in OPEN:
        notes += _gap_notes(requirement, finding, situation, dossier.coverage)
    return tuple(notes)


def _gap_notes(requirement: Requirement, finding: _Finding, situation: Situation, coverage: Coverage) -> Sequence[str]:
    notes = [sentences.PHASE_ADVICE[situation.context.phase]]
    if requirement.duty is Duty.CONDITIONAL and not has_conditions(requirement):
        notes.append("The law asks for this on a condition that no flag can answer: see the provision.")
    if finding.status == "weak" and not coverage.complete:
        notes.append(f"More may stand in what was not read: {sentences.listed(coverage.unread)}.")
    if not coverage.has_room_for(requirement.stage):
        notes.append(f"None of the papers looks like {_PAPER_WORDS[requirement.stage]}; add it if there is one.")
    return [*notes, *coverage.remarks]


_PAPER_WORDS = {Stage.CONTRACT: "a contract or a specification", Stage.NOTICE: "a notice"}
