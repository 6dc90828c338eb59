"""What the dossier shows for one requirement: where it was looked for, how strong it is, and what it lacks."""

import msgspec

from checker.comparison.evidence import Evidence
from checker.comparison.facets import FacetReader, FacetsFound, look_for
from checker.comparison.union import Standing, Union
from checker.report import Level
from clauses.records import Facet, Requirement
from clauses.vocabulary import Element, Stage, Strength

NEEDS_NAMED_STANDARD = frozenset({"wages", "working_time", "health_safety"})
"""Categories in which a duty without a named level cannot be checked."""

SAME_PLACE = {
    Stage.CONTRACT: frozenset({Stage.CONTRACT, Stage.SUBCONTRACTING}),
    Stage.SUBCONTRACTING: frozenset({Stage.CONTRACT, Stage.SUBCONTRACTING}),
}
"""Stages that one draft contract serves together."""


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """What was found for a requirement."""

    standing: Standing
    facets: FacetsFound
    elsewhere: tuple[Stage, ...] = ()
    """The stages at which it was found, when that is not where it was asked for."""
    lacking: tuple[str, ...] = ()
    """`strength`, ids of elements, ids of facets, `stage`."""

    @property
    def complete(self) -> bool:
        """Whether nothing lacks and nothing had to be left unread."""
        return self.standing.strength > Strength.ABSENT and not self.lacking and not self.facets.unreadable

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The passages to show: those that state what is asked (or else all of the category) and their enforcement."""
        if not self.facets.evidence:
            return self.standing.evidence
        shown = {item.order for item in (*self.facets.evidence, *self.standing.enforcing)}
        return tuple(item for item in self.standing.evidence if item.order in shown)


def show(requirement: Requirement, union: Union, reader: FacetReader) -> Shown:
    """Looks for the requirement at its own stage first, then anywhere."""
    stages = SAME_PLACE.get(requirement.stage, frozenset({requirement.stage}))
    here = _shown(requirement, union.at(stages), reader)
    if here.complete:
        return here
    anywhere = _shown(requirement, union.at(), reader)
    if here.standing.strength is Strength.ABSENT and anywhere.standing.strength is not Strength.ABSENT:
        return _elsewhere(requirement, anywhere)
    # Only a contract duty must stand where it is asked for; anything else may be met by other papers together.
    if requirement.stage is not Stage.CONTRACT and anywhere.complete:
        return _elsewhere(requirement, anywhere)
    return here


def _elsewhere(requirement: Requirement, shown: Shown) -> Shown:
    stages = {item.passage.stage for item in shown.standing.evidence}
    lacking = (*shown.lacking, "stage") if requirement.stage is Stage.CONTRACT else shown.lacking
    return msgspec.structs.replace(shown, elsewhere=tuple(stage for stage in Stage if stage in stages), lacking=lacking)


def _shown(requirement: Requirement, standing: Standing, reader: FacetReader) -> Shown:
    if standing.strength is Strength.ABSENT:
        return Shown(standing=standing, facets=FacetsFound())
    facets = look_for(requirement.facets, standing.evidence, reader)
    lacking = [*_weakness(requirement, standing), *(facet.id for facet in facets.absent)]
    return Shown(standing=standing, facets=facets, lacking=tuple(lacking))


def _weakness(requirement: Requirement, standing: Standing) -> list[str]:
    lacking = ["strength"] if standing.strength < Strength.parse(requirement.min_strength) else []
    return lacking + [element.value for element in required_elements(requirement) if element not in standing.elements]


def required_elements(requirement: Requirement) -> tuple[Element, ...]:
    """The elements asked for, in the order of the enumeration; pay, hours and safety always need a named level."""
    always = {Element.NAMED_STANDARD} if requirement.category in NEEDS_NAMED_STANDARD else set()
    wanted = always.union(requirement.required_elements)
    return tuple(element for element in Element if element in wanted)


def required_level(requirement: Requirement) -> Level:
    """What is asked for, as the report tells it."""
    return Level(
        strength=Strength.parse(requirement.min_strength).id,
        elements=required_elements(requirement),
        facets=_ids(requirement.facets),
    )


def found_level(shown: Shown) -> Level:
    """What was found, as the report tells it."""
    return Level(strength=shown.standing.strength.id, elements=shown.standing.elements, facets=_ids(shown.facets.shown))


def _ids(facets: tuple[Facet, ...]) -> tuple[str, ...]:
    return tuple(facet.id for facet in facets)
