"""The model clause that would close a gap: strong enough, no stronger, in the language of the contract."""

from collections.abc import Callable, Sequence

from checker.comparison.found import required_elements
from checker.report import Paper, Remedy
from clauses.records import ModelClause, Requirement
from clauses.vocabulary import LANGUAGES, Element, Strength, strength_of

_ROLES = ("contract", "specification", "instructions")
"""The paper whose language a clause must speak, the likeliest first."""


def main_language(papers: Sequence[Paper]) -> str:
    """The language of the contract, or of the paper that comes nearest to one; `en` when there is none."""
    readable = [paper for paper in papers if paper.language in LANGUAGES]
    if not readable:
        return "en"
    return min(readable, key=_distance).language


def _distance(paper: Paper) -> tuple[int, int, str]:
    role = _ROLES.index(paper.role) if paper.role in _ROLES else len(_ROLES)
    return (role, -paper.characters, paper.path)


def remedy_for(
    requirement: Requirement, language: str, clauses: Callable[[str, str], Sequence[ModelClause]]
) -> Remedy | None:
    """The weakest clause that is strong enough, or the strongest there is; English where the language has none."""
    if requirement.category is None:
        return None
    known = clauses(requirement.category, language) or clauses(requirement.category, "en")
    if not known:
        return None
    chosen = min(known, key=lambda clause: _fit(clause, requirement))
    return Remedy(clause=chosen.id, language=chosen.language, text=chosen.text)


def _fit(clause: ModelClause, requirement: Requirement) -> tuple[bool, int, bool, str]:
    strength, least = Strength.parse(clause.strength), least_strength(requirement)
    too_weak = strength < least
    return (too_weak, -strength if too_weak else strength, clause.stage is not requirement.stage, clause.id)


def least_strength(requirement: Requirement) -> Strength:
    """The strength that a clause needs to bring the elements asked for as well."""
    elements = {Element.OBLIGATION, *required_elements(requirement)} - {Element.HEDGE}
    return max(Strength.parse(requirement.min_strength), strength_of(elements))
