"""Which words of a passage speak of which category: sentences, list items and the lead-ins that govern them."""

import re
from bisect import bisect_right
from typing import NamedTuple

from models.sentences import split

_TITLE_LENGTH = 60
_ENDS_SENTENCE = (".", ";", "!", "?")


class Segment(NamedTuple):
    """One sentence or list item: `text[start:end]`; `lead` is the segment that introduces its list, or -1."""

    start: int
    end: int
    lead: int


def segments(text: str) -> tuple[Segment, ...]:
    """The sentences and items of `text`, each with the lead-in that governs it.

    A lead-in is what stands before the first item of a list and does not end as a sentence.
    """
    result: list[Segment] = []
    lead = -1
    for index, (start, end) in enumerate(split(text)):
        if not result or not _is_item(text, start):
            lead = -1
            result.append(Segment(start, end, lead))
            continue
        if lead < 0 and result[-1].lead < 0 and not text[: result[-1].end].rstrip().endswith(_ENDS_SENTENCE):
            lead = index - 1
        result.append(Segment(start, end, lead))
    return tuple(result)


def _is_item(text: str, start: int) -> bool:
    return bool(
        re.match(r"[\-–•▪o□*·]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)]\s*\S", text[start : start + 8], re.IGNORECASE)
    )


def segment_at(parts: tuple[Segment, ...], position: int) -> int:
    """The index of the segment in which `position` stands."""
    return max(0, bisect_right([part.start for part in parts], position) - 1)


def scope_of(parts: tuple[Segment, ...], index: int) -> frozenset[int]:
    """The segments that speak with segment `index`: its lead-in, and what follows when it is only a title."""
    found = {index}
    if parts[index].lead >= 0:
        found.add(parts[index].lead)
    if parts[index].end - parts[index].start <= _TITLE_LENGTH and index + 1 < len(parts):
        found.add(index + 1)
    found.update(i for i, part in enumerate(parts) if part.lead == index)
    return frozenset(found)
