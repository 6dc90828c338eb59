"""Which requirements are asked: those of the chosen profiles and of what they build on, each once."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence

from clauses.records import Profile, Requirement


def with_ancestors(profiles: Iterable[Profile], load: Callable[[str], Profile]) -> tuple[Profile, ...]:
    """The chosen profiles in their order, then those they build on, each once."""
    found: dict[str, Profile] = {}
    waiting = list(profiles)
    while waiting:
        profile = waiting.pop(0)
        if profile.id not in found:
            found[profile.id] = profile
            waiting += [load(name) for name in profile.builds_on]
    return tuple(found.values())


def asked(profiles: Sequence[Profile], date: dt.date | None) -> tuple[tuple[Profile, Requirement], ...]:
    """Every requirement once; one that a requirement of a profile building on its own stands in for is left out."""
    stood_in_for = {
        name
        for profile in profiles
        for requirement in profile.requirements
        if _in_force(requirement, date)
        for name in requirement.implements
    }
    rows = {
        requirement.id: (profile, requirement)
        for profile in reversed(profiles)
        for requirement in reversed(profile.requirements)
    }
    ordered = {requirement.id: rows[requirement.id] for profile in profiles for requirement in profile.requirements}
    return tuple(row for name, row in ordered.items() if name not in stood_in_for)


def _in_force(requirement: Requirement, date: dt.date | None) -> bool:
    """A rule that ended, or is still to come, stands in for nothing."""
    if date is None:
        return requirement.valid_to is None
    starts, ends = requirement.valid_from, requirement.valid_to
    return (starts is None or starts <= date) and (ends is None or date <= ends)
