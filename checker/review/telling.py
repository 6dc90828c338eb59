"""Writes decisions into a report: on the verdicts they are about, and in a list with what became of each."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from checker.catalogues.catalogue import ENGLISH, Catalogue, catalogue
from checker.catalogues.names import named
from checker.report import DecisionTold, Question, Report, Verdict
from checker.review.decisions import Decision, Kind
from checker.review.passages import Located

Say = Callable[..., str]
_OPEN = ("missing", "weak", "unclear", "depends")


def tell(report: Report, decisions: Sequence[Decision], located: Sequence[Located], language: str = ENGLISH) -> Report:
    """The report with `decisions` carried out and listed; readings were amended before it was judged."""
    if not decisions:
        return report
    words = catalogue(language)
    say = words.say
    made = {(row.profile, row.requirement): row for row in decisions if row.requirement}
    verdicts = tuple(_decided(verdict, made, say) for verdict in report.verdicts)
    return msgspec.structs.replace(
        report,
        verdicts=_with_set_aside(verdicts, located, say),
        questions=_questions(report.questions, verdicts),
        decisions=tuple(_told(decision, report, located, words) for decision in decisions),
    )


def _decided(verdict: Verdict, made: Mapping[tuple[str, str], Decision], say: Say) -> Verdict:
    decision = made.get((verdict.profile, verdict.requirement_id))
    return _EFFECT[decision.kind](verdict, decision, say) if decision else verdict


def _accepted(verdict: Verdict, decision: Decision, say: Say) -> Verdict:
    told = say("review-confirmed-because", reason=decision.reason) if decision.reason else say("review-confirmed")
    return msgspec.structs.replace(verdict, decision=decision.kind.value, notes=(*verdict.notes, told))


def _overlooked(verdict: Verdict, decision: Decision, say: Say) -> Verdict:
    if verdict.status not in _OPEN:
        return verdict
    return _closed(verdict, decision, "met", say("review-overlooked", reason=decision.reason))


def _not_applicable(verdict: Verdict, decision: Decision, say: Say) -> Verdict:
    told = say("review-not-applicable", reason=decision.reason)
    closed = _closed(verdict, decision, "not_applicable", told)
    return msgspec.structs.replace(closed, severity="note")


def _closed(verdict: Verdict, decision: Decision, status: str, because: str) -> Verdict:
    return msgspec.structs.replace(
        verdict,
        status=status,
        because=because,
        lacking=(),
        notes=(),
        question=None,
        remedy=None,
        decision=decision.kind.value,
    )


_EFFECT: Mapping[Kind, Callable[[Verdict, Decision, Say], Verdict]] = {
    Kind.ACCEPT: _accepted,
    Kind.OVERLOOKED: _overlooked,
    Kind.NOT_APPLICABLE: _not_applicable,
}


def _with_set_aside(verdicts: Sequence[Verdict], located: Sequence[Located], say: Say) -> tuple[Verdict, ...]:
    """Open verdicts say how many readings of their subject a person took out."""
    taken = [
        row.decision.passage.category
        for row in located
        if row.document and row.decision.passage and row.decision.kind is Kind.WRONG_READING
    ]
    return tuple(
        msgspec.structs.replace(verdict, notes=(*verdict.notes, say("review-set-aside", count=count)))
        if (count := taken.count(verdict.category or "")) and verdict.status in _OPEN
        else verdict
        for verdict in verdicts
    )


def _questions(questions: Iterable[Question], verdicts: Iterable[Verdict]) -> tuple[Question, ...]:
    """Questions that still decide something."""
    hanging = {verdict.requirement_id for verdict in verdicts if verdict.status == "depends"}
    left = (
        msgspec.structs.replace(question, decides=tuple(name for name in question.decides if name in hanging))
        for question in questions
    )
    return tuple(question for question in left if question.decides)


def _told(decision: Decision, report: Report, located: Sequence[Located], words: Catalogue) -> DecisionTold:
    if decision.passage is not None:
        state, because = _state_of_passage(next(row for row in located if row.decision is decision), words.say)
    else:
        state, because = _state_of_requirement(decision, report, words)
    return DecisionTold(
        kind=decision.kind.value,
        requirement=decision.requirement,
        profile=decision.profile,
        passage=decision.passage,
        reason=decision.reason,
        by=decision.by,
        state=state,
        because=because,
    )


def _state_of_passage(located: Located, say: Say) -> tuple[str, str]:
    if not located.document:
        return "stale", say("review-stale-passage")
    return ("applies", "") if located.same_paper else ("changed", say("review-changed-paper"))


def _state_of_requirement(decision: Decision, report: Report, words: Catalogue) -> tuple[str, str]:
    """`report` is the one before decisions about requirements were carried out."""
    asked = (row for row in report.verdicts if row.profile == decision.profile)
    verdict = next((row for row in asked if row.requirement_id == decision.requirement), None)
    if verdict is None:
        return "stale", words.say("review-stale-requirement")
    if decision.kind is Kind.OVERLOOKED and verdict.status not in _OPEN:
        return "stale", words.say("review-no-effect")
    if decision.seen and verdict.status != decision.seen:
        before, now = (named(words, "status", status) for status in (decision.seen, verdict.status))
        return "changed", words.say("review-changed-status", before=before, now=now)
    return "applies", ""
