"""How much a gap matters: the law obliges, law or policy recommends, good practice, or a note."""

from clauses.records import Requirement
from clauses.vocabulary import Duty, FulfilledBy, Risk, Verified

LEVELS = ("note", "could", "should", "must")
"""From least to most."""


def severity(requirement: Requirement, *, holds: bool | None, risk: Risk | None) -> str:
    """The level of a gap in `requirement`; `holds` says whether its conditions are shown (None: open).

    Risk moves good-practice rows by one level at most and never touches what a law asks.
    """
    if requirement.fulfilled_by in (FulfilledBy.BUYER_ACT, FulfilledBy.LAW_ITSELF) or holds is False:
        return "note"
    if requirement.duty is Duty.GOOD_PRACTICE:
        return _good_practice(requirement, risk)
    return _law(requirement, holds)


def _law(requirement: Requirement, holds: bool | None) -> str:
    if requirement.verified is Verified.NO or requirement.duty is Duty.OPTIONAL:
        return "could"
    shown = requirement.duty is Duty.MANDATORY or has_conditions(requirement)
    return "must" if holds and shown else "should"


def has_conditions(requirement: Requirement) -> bool:
    """Whether the record says on what the duty hangs; a condition that nobody wrote down cannot be shown."""
    return requirement.when != type(requirement.when)()


def _good_practice(requirement: Requirement, risk: Risk | None) -> str:
    if risk is Risk.LOW:
        return "note"
    return "should" if requirement.recommended or risk is Risk.HIGH else "could"
