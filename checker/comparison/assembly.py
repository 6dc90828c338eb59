"""From read papers to the report: every table of the report is filled here, from the judgements."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.classification import ReadPaper
from checker.comparison import sentences
from checker.comparison.against import declared_against_written
from checker.comparison.by_code import Declarations, declarations
from checker.comparison.cautions import caution_raised, raised
from checker.comparison.citations import citations
from checker.comparison.conditions import Situation, situation_for
from checker.comparison.coverage import cover
from checker.comparison.evidence import Evidence, gather
from checker.comparison.facets import FacetReader
from checker.comparison.found import Shown, found_level, required_level
from checker.comparison.general_means import remember
from checker.comparison.implied import implied
from checker.comparison.indicators import indicator_statuses
from checker.comparison.inheritance import asked
from checker.comparison.knowledge import Knowledge
from checker.comparison.marked import Marked, mark
from checker.comparison.notice_context import take
from checker.comparison.notices import notices_of
from checker.comparison.questions import asker, questions
from checker.comparison.references import enforcements
from checker.comparison.remedies import main_language, remedy_for
from checker.comparison.standard_terms import by_reference
from checker.comparison.union import Union, unions
from checker.comparison.unread import failure_said, paper_said
from checker.comparison.verdicts import OPEN, Dossier, Judgement, judge
from checker.comparison.wording import Wording
from checker.context import Context, answers, origin_of
from checker.report import (
    CategoryStrength,
    CautionRaised,
    Failure,
    Finding,
    Given,
    Level,
    Remedy,
    Report,
    TermsByReference,
    Tool,
    Verdict,
)
from clauses.records import Profile, Requirement
from models.passage import Reading

_FIELDS = ("cpv", "value", "currency", "kind", "regime", "buyer", "place", "date", "phase")


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """A judgement with the profile that asks."""

    profile: Profile
    judgement: Judgement


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """The papers as comparison sees them."""

    papers: tuple[ReadPaper, ...]
    failures: tuple[Failure, ...]
    evidence: tuple[Evidence, ...]
    marked: tuple[Marked, ...]
    unions: dict[str, Union]
    terms: tuple[TermsByReference, ...]
    wording: Wording


Amend = Callable[[tuple[Evidence, ...]], tuple[Evidence, ...]]
"""What people decided of readings: some are taken out, some are held to be sure."""


def see(
    papers: Iterable[ReadPaper],
    failures: Iterable[Failure],
    knowledge: Knowledge,
    wording: Wording,
    amend: Amend = lambda evidence: evidence,
) -> Seen:
    """Goes once through the papers, in the order of their paths."""
    ordered = tuple(sorted(papers, key=lambda read: read.paper.path))
    marked = mark(ordered, wording)
    bare = amend(gather(ordered, knowledge.threshold))
    evidence = amend(gather(ordered, knowledge.threshold, implied(marked, bare, knowledge, wording)))
    return Seen(
        papers=ordered,
        failures=tuple(sorted(failures, key=lambda failure: failure.path)),
        evidence=evidence,
        marked=marked,
        unions=unions(knowledge.categories, evidence, enforcements(evidence, knowledge, wording)),
        terms=by_reference(ordered, marked, knowledge.terms, wording),
        wording=wording,
    )


def compare(
    seen: Seen, profiles: Sequence[Profile], context: Context, *, knowledge: Knowledge, tool: Tool, words: Catalogue
) -> Report:
    """The report on a dossier, said in `words`: `profiles` are the chosen ones and those that they build on."""
    standing = notices_of(seen.papers)
    taken = take(context, standing, seen.papers, words, facts=knowledge.facts)
    situations = {profile.id: situation_for(profile, taken.context, knowledge, words) for profile in profiles}
    ask = asker(words, knowledge.facts)
    by_notice = declarations(
        standing,
        seen.papers,
        seen.unions,
        after=max((item.order for item in seen.evidence), default=0),
        words=words,
    )
    judged = _judge_all(seen, profiles, situations, by_notice, knowledge, words)
    judgements = [row.judgement for row in judged]
    evidence = (*seen.evidence, *(by_notice.codes if by_notice else ()))
    names = _finding_ids(evidence, judgements)
    name = partial(_named, names)
    language = main_language([read.paper for read in seen.papers])
    remedy = partial(remedy_for, language=language, clauses=knowledge.clauses)
    return Report(
        tool=tool,
        language=words.language,
        context=_context(taken.context, situations, words) | taken.more,
        documents=tuple(paper_said(read.paper, words) for read in seen.papers),
        findings=tuple(_finding(item, names[item.order]) for item in evidence if item.order in names),
        categories=tuple(_category(union, name) for union in seen.unions.values()),
        verdicts=tuple(_verdict(row, name, ask, remedy, words) for row in judged),
        cautions=_cautions(seen, knowledge, names),
        questions=questions(judgements, ask),
        standard_terms=seen.terms,
        indicators=indicator_statuses(knowledge.indicators, seen.unions, lambda item: names[item.order]),
        failures=tuple(failure_said(failure, words) for failure in seen.failures),
        declared=declared_against_written(
            standing,
            seen.papers,
            seen.failures,
            seen.evidence,
            seen.unions,
            grounds=knowledge.grounds,
            names=names,
            contradictions=taken.contradictions,
            words=words,
        ),
    )


def _judge_all(
    seen: Seen,
    profiles: Sequence[Profile],
    situations: Mapping[str, Situation],
    by_notice: Declarations | None,
    knowledge: Knowledge,
    words: Catalogue,
) -> tuple[Judged, ...]:
    day = next((situation.context.date for situation in situations.values()), None)
    rows = asked(profiles, day)
    dossier = Dossier(
        words=words,
        unions=seen.unions,
        declarations=by_notice,
        facets=_facet_reader(seen.wording, [requirement for _, requirement in rows]),
        coverage=cover([read.paper for read in seen.papers], seen.failures),
        terms=seen.terms,
        terms_known=knowledge.terms,
        remembered=remember(seen.marked, knowledge.means, seen.evidence),
        overlooked=knowledge.overlooked,
        readable=knowledge.readable,
        ask=asker(words, knowledge.facts),
    )
    return tuple(
        Judged(profile=profile, judgement=judge(requirement, situations[profile.id], dossier))
        for profile, requirement in rows
    )


def _facet_reader(wording: Wording, rows: Sequence[Requirement]) -> FacetReader:
    """The reader for the facets of all `rows`; the same for the same rows where passages are remembered."""
    return wording.once(tuple(requirement.id for requirement in rows), lambda: FacetReader(rows))


def _finding_ids(evidence: Sequence[Evidence], judgements: Iterable[Judgement]) -> dict[int, str]:
    """Ids by the order of the evidence: all sure readings, and the doubtful ones and codes on which a verdict rests."""
    used = {item.order for judgement in judgements for item in judgement.evidence}
    shown = [item.order for item in evidence if (item.sure and not item.code) or item.order in used]
    return {order: f"f{number:03d}" for number, order in enumerate(shown, start=1)}


def _named(names: Mapping[int, str], evidence: Iterable[Evidence]) -> tuple[str, ...]:
    return tuple(names[item.order] for item in evidence)


def _finding(item: Evidence, name: str) -> Finding:
    passage, reading = item.passage, item.reading
    start, end = words_of(reading, len(passage.text))
    return Finding(
        id=name,
        category=reading.category,
        strength=reading.strength.id,
        elements=reading.elements,
        confidence=reading.confidence,
        reader=reading.reader,
        stage=passage.stage.value,
        document=item.document,
        number=passage.number,
        heading=passage.heading,
        text=passage.text,
        start=start,
        end=end,
        language=passage.language,
        places=passage.places,
    )


def words_of(reading: Reading, length: int) -> tuple[int, int]:
    """From the first to the last of the words that carry the category; the whole text when none are told."""
    own = [words for words in reading.words if words.of == reading.category]
    if not own:
        return 0, length
    return min(words.start for words in own), max(words.end for words in own)


def _category(union: Union, name: Callable[[Iterable[Evidence]], tuple[str, ...]]) -> CategoryStrength:
    standing = union.at()
    return CategoryStrength(
        category=union.category,
        strength=standing.strength.id,
        elements=standing.elements,
        by_stage={stage.value: strength.id for stage, strength in union.by_stage().items()},
        findings=name(union.sure),
    )


def _verdict(
    row: Judged,
    name: Callable[[Iterable[Evidence]], tuple[str, ...]],
    ask: Callable[[str], str],
    remedy: Callable[[Requirement], Remedy | None],
    words: Catalogue,
) -> Verdict:
    judgement, requirement = row.judgement, row.judgement.requirement
    shown = judgement.shown
    return Verdict(
        requirement_id=requirement.id,
        profile=row.profile.id,
        title=requirement.title,
        category=requirement.category,
        stage=requirement.stage.value,
        duty=requirement.duty.value,
        fulfilled_by=requirement.fulfilled_by.value,
        status=judgement.status,
        severity=judgement.severity,
        required=required_level(requirement),
        found=found_level(shown) if shown else Level(strength="absent"),
        lacking=_lacking(requirement, judgement.status, shown, words),
        because=judgement.because,
        reason=judgement.requirement.reason,
        notes=judgement.notes,
        question=ask(judgement.unknown[0]) if judgement.unknown else None,
        sources=citations(requirement.sources),
        evidence=name(judgement.evidence),
        remedy=remedy(requirement) if judgement.status in OPEN else None,
    )


def _lacking(requirement: Requirement, status: str, shown: Shown | None, words: Catalogue) -> tuple[str, ...]:
    """What wording that was found does not state; of what was not found there is nothing to name."""
    return sentences.lacking(words, requirement, shown) if shown and status in OPEN else ()


def _cautions(seen: Seen, knowledge: Knowledge, names: Mapping[int, str]) -> tuple[CautionRaised, ...]:
    ids: dict[tuple[int, int], tuple[str, ...]] = {}
    for item in seen.evidence:
        if item.order in names:
            key = (item.paper, item.position)
            ids[key] = (*ids.get(key, ()), names[item.order])
    found = raised(knowledge.cautions, seen.marked, seen.evidence)
    return tuple(caution_raised(caution, items, ids) for caution, items in found)


def _context(context: Context, situations: Mapping[str, Situation], words: Catalogue) -> dict[str, Given]:
    """Every value with its origin, then what follows from them: the regimes left open, the risk of the trade."""
    given = {field: _given(context, field) for field in _FIELDS}
    if context.date is None:
        given["date"] = Given(value=words.say("name-latest-rules"), origin="default")
    if situations:
        settled = min(situations.values(), key=lambda situation: len(situation.regimes))
        given["regime"] = _regime(context, settled, given["regime"])
        risk = settled.risk
        given["sector_risk"] = Given(value=risk.value if risk else None, origin="derived" if risk else "default")
    facts = {
        f"fact:{name}": Given(value=value, origin=context.origins.get(name, "flag"))
        for name, value in answers(context).items()
    }
    return given | facts


def _given(context: Context, field: str) -> Given:
    value = getattr(context, field)
    shown = value.isoformat() if field == "date" and value is not None else value
    return Given(value=shown, origin=origin_of(context, field, value))


def _regime(context: Context, situation: Situation, asked_for: Given) -> Given:
    if context.regime != "auto":
        return asked_for
    return Given(value=tuple(sorted(regime.value for regime in situation.regimes)), origin="derived")
