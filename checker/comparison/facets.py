"""What a clause must state beyond its strength: each facet is looked for in the words of the evidence."""

from collections.abc import Iterable
from functools import lru_cache

import msgspec

from checker.comparison.evidence import Evidence
from checker.comparison.wording import full_text
from clauses.records import Facet
from models.signals import Matcher, compile_signals


class FacetsFound(msgspec.Struct, frozen=True, kw_only=True):
    """Facets by what became of them, each in the order of the requirement."""

    shown: tuple[Facet, ...] = ()
    absent: tuple[Facet, ...] = ()
    unreadable: tuple[Facet, ...] = ()
    """Facets for which no wording is recorded in any language of the evidence."""
    evidence: tuple[Evidence, ...] = ()
    """The passages that show at least one facet."""


def look_for(facets: Iterable[Facet], evidence: tuple[Evidence, ...]) -> FacetsFound:
    """Which facets the evidence shows. A facet may stand in any of the passages."""
    shown, absent, unreadable = [], [], []
    showing: dict[int, Evidence] = {}
    for facet in facets:
        here = [item for item in evidence if shows(facet, item)]
        showing.update((item.order, item) for item in here)
        if here:
            shown.append(facet)
        elif evidence and not any(facet.signals.get(item.passage.language) for item in evidence):
            unreadable.append(facet)
        else:
            absent.append(facet)
    return FacetsFound(
        shown=tuple(shown),
        absent=tuple(absent),
        unreadable=tuple(unreadable),
        evidence=tuple(showing[order] for order in sorted(showing)),
    )


def shows(facet: Facet, item: Evidence) -> bool:
    """Whether a passage, with its heading and lead-in, states the facet in its own language."""
    phrases = facet.signals.get(item.passage.language, ())
    return bool(phrases) and _matcher(tuple(phrases)).matches(full_text(item.passage))


@lru_cache(maxsize=4096)
def _matcher(phrases: tuple[str, ...]) -> Matcher[str]:
    return compile_signals(phrases)
