"""Features: what the learned reader looks at, free of language. Each is a name, so that people can read a weight.

`t:wage` says that the text speaks of wages, `h:` and `l:` that the heading or the lead-in does, `u:` that any of them
does; `social:none`, `social:one` and `social:many` count the concepts of work and workers.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from models.concepts import Seen, concepts, find

PAIRED = ("u", "social")
"""The kinds of features that stand in pairs."""
WINDOW = 700
"""Characters that are read at once; longer passages are read in overlapping windows of this length."""


class Said(NamedTuple):
    """The concepts of a passage, by where they stand."""

    text: frozenset[str]
    heading: frozenset[str] = frozenset()
    lead_in: frozenset[str] = frozenset()


def said(text: Iterable[Seen], heading: str, lead_in: str, language: str) -> Said:
    """The concepts of a passage of which those in the text were found before."""
    return Said(frozenset(seen.concept for seen in text), _above(heading, language), _above(lead_in, language))


@lru_cache(maxsize=4096)
def _above(text: str, language: str) -> frozenset[str]:
    """The concepts of a heading or lead-in, looked for once for all passages below it."""
    return frozenset(seen.concept for seen in find(text, language)) if text else frozenset()


def windows(seen: list[Seen]) -> list[list[Seen]]:
    """The places cut into overlapping stretches of at most `WINDOW` characters; one stretch where that is enough."""
    reach = seen[-1].end if seen else 0
    if reach <= WINDOW:
        return [seen]
    starts = range(0, reach - WINDOW // 2, WINDOW // 2)
    cut = ([place for place in seen if start <= place.start < start + WINDOW] for start in starts)
    return [stretch for stretch in cut if stretch]


def names(passage: Said) -> Iterator[str]:
    """The features of a passage, each once."""
    every = passage.text | passage.heading | passage.lead_in
    for sign, where in zip("uthl", (every, *passage), strict=True):
        yield from (f"{sign}:{concept}" for concept in where)
    yield f"social:{_amount(every)}"


def is_social(passage: Said) -> bool:
    """Whether it speaks of work and workers at all."""
    return any(not _social().isdisjoint(where) for where in passage)


def _amount(every: frozenset[str]) -> str:
    count = len(_social() & every)
    return "none" if not count else "one" if count == 1 else "many"


@cache
def _social() -> frozenset[str]:
    return frozenset(name for name, concept in concepts().items() if concept.social)


def concept_of(feature: str) -> str:
    """The concept that a feature speaks of; nothing for a count."""
    kind, _, concept = feature.partition(":")
    return "" if kind == "social" else concept
