"""The words of a verdict: statements about papers, for a buyer, with what they rest on."""

from collections.abc import Iterable, Sequence

from checker.comparison.citing import cite
from checker.comparison.coverage import Coverage
from checker.comparison.found import Shown
from checker.report import TermsByReference
from clauses.records import Requirement
from clauses.vocabulary import LANGUAGE_NAMES, Element, Stage, Strength

STRENGTH_WORDS = {
    Strength.ABSENT: "nothing",
    Strength.MENTION: "a mention without a duty",
    Strength.OBLIGATION: "a duty",
    Strength.BACKED: "a duty with a check or a consequence",
    Strength.ENFORCEABLE: "a duty with check and consequence",
}
ELEMENT_WORDS = {
    Element.OBLIGATION: "a binding duty",
    Element.VERIFICATION: "how it is checked or proven",
    Element.SANCTION: "what follows a breach",
    Element.NAMED_STANDARD: "the law, agreement, standard or amount that fixes the level",
    Element.CHAIN_SCOPE: "that it reaches subcontractors and suppliers",
    Element.WORKER_REMEDY: "what is owed to a worker who was harmed",
    Element.DEADLINE: "a date or time limit",
    Element.HEDGE: "a reservation",
}
STAGE_WORDS = {
    Stage.PLANNING: "the planning papers",
    Stage.NOTICE: "the notice",
    Stage.EXCLUSION: "the exclusion grounds",
    Stage.SELECTION: "the selection criteria",
    Stage.SPECIFICATION: "the specification",
    Stage.AWARD: "the award criteria",
    Stage.PRICE_CHECK: "the rules on low prices",
    Stage.CONTRACT: "the contract terms",
    Stage.SUBCONTRACTING: "the rules on subcontracting",
}
SECOND_MEANS = {
    ("grievance", Element.VERIFICATION): "how the buyer hears of complaints",
    ("monitoring", Element.VERIFICATION): "a second way to check, such as records beside inspections",
    ("remedy", Element.WORKER_REMEDY): "a second form of repair for the worker",
    ("sanctions", Element.SANCTION): "a second consequence, such as a penalty beside termination",
}
"""A category that is a means itself shows its own element only by a second instance."""
BUYER_ACT = "This is done by the buyer, not by wording: it is on your to-do list."
LAW_ITSELF = "This holds by law without wording in the papers."
NO_CLAUSE = "This is for information: no clause is asked for."


def met(shown: Shown) -> str:
    """Where it stands."""
    return f"Found in {cite(shown.evidence)}."


def weak(requirement: Requirement, shown: Shown) -> str:
    """Where it stands and what is not there, by name."""
    return f"Wording was found in {cite(shown.evidence)}, but {'; '.join(_lacks(requirement, shown))}."


def _lacks(requirement: Requirement, shown: Shown) -> Iterable[str]:
    if "strength" in shown.lacking:
        asked = STRENGTH_WORDS[Strength.parse(requirement.min_strength)]
        yield f"it is {STRENGTH_WORDS[shown.standing.strength]} where {asked} is asked for"
    stated = [*_elements(requirement, shown), *(f"“{facet.title}”" for facet in shown.facets.absent)]
    if stated:
        yield f"no words were found that state {listed(stated, 'or')}"
    if "stage" in shown.lacking:
        places = listed([STAGE_WORDS[stage] for stage in shown.elsewhere])
        yield f"it stands only in {places}, not in {STAGE_WORDS[requirement.stage]}"


def _elements(requirement: Requirement, shown: Shown) -> list[str]:
    return [
        SECOND_MEANS.get((requirement.category or "", element), words)
        for element, words in ELEMENT_WORDS.items()
        if element.value in shown.lacking
    ]


def lacking(requirement: Requirement, shown: Shown) -> tuple[str, ...]:
    """What is not there, each by its name in words."""
    names = []
    if "strength" in shown.lacking:
        names.append(STRENGTH_WORDS[Strength.parse(requirement.min_strength)])
    names += _elements(requirement, shown)
    names += [facet.title for facet in shown.facets.absent]
    if "stage" in shown.lacking:
        names.append(f"a place in {STAGE_WORDS[requirement.stage]}")
    return tuple(names)


def missing(coverage: Coverage, overlooked: float | None) -> str:
    """Nothing was found, and how far that can be trusted."""
    ground = f"No wording found in {coverage.words}"
    if overlooked is None:
        return f"{ground}."
    share = f"about {round(overlooked * 100)} in 100"
    return f"{ground}. On test passages written to be hard, this reader overlooks {share} of this kind."


def unread(coverage: Coverage) -> str:
    """Nothing was found, but not everything was read."""
    return f"No wording found in {coverage.words}, but {listed(coverage.unread)}: a person must look."


def no_wording_known(coverage: Coverage, languages: Sequence[str]) -> str:
    """Nothing was found, but the reader has no wording for it in the language of some papers."""
    names = listed([LANGUAGE_NAMES[language] for language in languages])
    return (
        f"No wording found in {coverage.words}, but this reader knows no wording for this subject in {names}: "
        "a person must look."
    )


def elsewhere(requirement: Requirement, shown: Shown) -> str:
    """Where it stands, when that is not, or not only, where it was asked for."""
    places = listed([STAGE_WORDS[stage] for stage in shown.elsewhere])
    if requirement.stage in shown.elsewhere:
        return f"It is stated by several places together: {places}."
    return f"It stands in {places}; it is usually stated in {STAGE_WORDS[requirement.stage]}."


def unsure(shown_in: str) -> str:
    """Only readings below the threshold."""
    return f"A passage may speak of this ({shown_in}), but the reader is not sure: a person must look."


def by_terms(coverage: Coverage, terms: Sequence[TermsByReference]) -> str:
    """Nothing was found, but standard terms are taken in that usually speak of it."""
    names = listed([f"{row.title} {row.edition}".strip() for row in terms])
    return (
        f"No wording found in {coverage.words}. The papers take in {names} by reference, text not supplied; "
        "such terms usually speak of this: a person must look."
    )


def look_in_the_notice(coverage: Coverage) -> str:
    """Nothing was found, and the paper in which it would stand is not there."""
    return f"No wording found in {coverage.words}. This is usually stated in the notice, which is not among the papers."


def unreadable_facets(shown: Shown) -> str:
    """Wording was found in a language in which a facet cannot be read."""
    titles = listed([f"“{facet.title}”" for facet in shown.facets.unreadable])
    return (
        f"Wording was found in {cite(shown.evidence)}; whether it states {titles} cannot be told "
        "in this language: a person must look."
    )


def depends(question: str, beginning: str) -> str:
    """What was found so far, and the question that decides."""
    return f"{beginning} Whether it is asked for hangs on a fact that the papers do not show: {question}"


def listed(words: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


PHASE_ADVICE = {
    "draft": "The papers are a draft: the clause can be put in before they are published.",
    "published": (
        "The papers are published: this takes a corrigendum, and perhaps a longer deadline for tenders; "
        "ask your lawyer before changing what tenderers relied on."
    ),
    "signed": (
        "The contract is signed: this takes a change within the limits for contract changes "
        "(in the EU article 72 of Directive 2014/24/EU) or waits for the next renewal."
    ),
}
