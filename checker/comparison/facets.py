"""What a clause must state beyond its strength: each facet is looked for in the words of the evidence."""

from collections.abc import Iterable

import msgspec

from checker.comparison.evidence import Evidence
from checker.comparison.wording import full_text
from clauses.records import Facet, Requirement
from models.signals import Matcher

Phrases = tuple[str, ...]


class FacetsFound(msgspec.Struct, frozen=True, kw_only=True):
    """Facets by what became of them, each in the order of the requirement."""

    shown: tuple[Facet, ...] = ()
    absent: tuple[Facet, ...] = ()
    unreadable: tuple[Facet, ...] = ()
    """Facets for which no wording is recorded in any language of the evidence."""
    evidence: tuple[Evidence, ...] = ()
    """The passages that show at least one facet."""


class FacetReader:
    """Goes once through each passage for the facets of all requirements; remembers what it found."""

    def __init__(self, requirements: Iterable[Requirement]) -> None:
        self._facets = [facet for requirement in requirements for facet in requirement.facets]
        self._matchers: dict[str, Matcher[Phrases]] = {}
        self._found: dict[tuple[str, str], set[Phrases]] = {}

    def shows(self, facet: Facet, item: Evidence) -> bool:
        """Whether a passage, with its heading and lead-in, states the facet in its own language, or its code does."""
        if item.code:
            return facet.id in item.states
        phrases = facet.signals.get(item.passage.language)
        return bool(phrases) and phrases in self._read(item)

    def _read(self, item: Evidence) -> set[Phrases]:
        shown = (item.passage.language, full_text(item.passage))
        if shown not in self._found:
            self._found[shown] = self._matcher(shown[0]).keys(shown[1])
        return self._found[shown]

    def _matcher(self, language: str) -> Matcher[Phrases]:
        if language not in self._matchers:
            wordings = {facet.signals[language] for facet in self._facets if facet.signals.get(language)}
            self._matchers[language] = Matcher({phrases: phrases for phrases in sorted(wordings)})
        return self._matchers[language]


def look_for(facets: Iterable[Facet], evidence: tuple[Evidence, ...], reader: FacetReader) -> FacetsFound:
    """Which facets the evidence shows. A facet may stand in any of the passages."""
    shown, absent, unreadable = [], [], []
    showing: dict[int, Evidence] = {}
    for facet in facets:
        here = [item for item in evidence if reader.shows(facet, item)]
        showing.update((item.order, item) for item in here)
        if here:
            shown.append(facet)
        elif evidence and not any(item.code or facet.signals.get(item.passage.language) for item in evidence):
            unreadable.append(facet)
        else:
            absent.append(facet)
    return FacetsFound(
        shown=tuple(shown),
        absent=tuple(absent),
        unreadable=tuple(unreadable),
        evidence=tuple(showing[order] for order in sorted(showing)),
    )
