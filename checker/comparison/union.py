"""One category over the whole dossier: what its firm passages say together, in all and at each stage."""

from collections.abc import Collection, Iterable, Sequence

import msgspec

from checker.comparison.evidence import Evidence, by_category
from checker.comparison.references import Enforcement
from clauses.vocabulary import Element, Stage, Strength, strength_of


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How a category stands at some stages."""

    strength: Strength = Strength.ABSENT
    elements: tuple[Element, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    """The passages from which it follows: the firm ones with their enforcement, or else the mentions."""
    enforcing: tuple[Evidence, ...] = ()
    """Those among them that only add an element."""


class Union(msgspec.Struct, frozen=True, kw_only=True):
    """All that the dossier says of one category."""

    category: str
    sure: tuple[Evidence, ...] = ()
    doubtful: tuple[Evidence, ...] = ()
    """Readings below the threshold."""
    enforcement: tuple[Enforcement, ...] = ()

    def at(self, stages: Collection[Stage] | None = None) -> Standing:
        """How the category stands at `stages`, or anywhere when none are named."""
        here = [item for item in self.sure if stages is None or item.passage.stage in stages]
        firm = [item for item in here if item.firm]
        if not firm:
            strength = Strength.MENTION if here else Strength.ABSENT
            return Standing(strength=strength, elements=_elements(here), evidence=tuple(here))
        added = [item.evidence for item in self.enforcement]
        elements = _ordered({*_elements(firm), *(item.element for item in self.enforcement)})
        evidence = {item.order: item for item in (*firm, *added)}
        return Standing(
            strength=strength_of(elements),
            elements=elements,
            evidence=tuple(evidence[order] for order in sorted(evidence)),
            enforcing=tuple(added),
        )

    def by_stage(self) -> dict[Stage, Strength]:
        """The strength at each stage where the category is seen, in the order of a procurement."""
        seen = {item.passage.stage for item in self.sure}
        return {stage: self.at({stage}).strength for stage in Stage if stage in seen}


def unions(
    categories: Iterable[str], evidence: Sequence[Evidence], enforcement: Sequence[Enforcement]
) -> dict[str, Union]:
    """A union for every category, also for those of which the dossier says nothing."""
    groups = by_category(evidence)
    return {category: _union(category, groups.get(category, ()), enforcement) for category in sorted(categories)}


def _union(category: str, evidence: Sequence[Evidence], enforcement: Sequence[Enforcement]) -> Union:
    return Union(
        category=category,
        sure=tuple(item for item in evidence if item.sure),
        doubtful=tuple(item for item in evidence if not item.sure),
        enforcement=tuple(item for item in enforcement if item.category == category),
    )


def _elements(evidence: Iterable[Evidence]) -> tuple[Element, ...]:
    return _ordered({element for item in evidence for element in item.reading.elements})


def _ordered(elements: Collection[Element]) -> tuple[Element, ...]:
    return tuple(element for element in Element if element in elements)
