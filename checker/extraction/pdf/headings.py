"""Which paragraphs are headings, and how deep."""

import re
from collections.abc import Sequence
from itertools import pairwise

from checker.extraction.pdf.lines import Line
from checker.extraction.pdf.paragraphs import BULLET, Measures

LONGEST = 160
MOST_LINES = 3
LARGER = 1.12
DEPTH = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,5})[.)]?\s+\S")
DIVISION = re.compile(
    r"(?:annex|appendix|schedule|part|anlage|anhang|teil|lisa|bilaga|bilag|vedlegg|liite|priedas|pielikums|załącznik|"
    r"article|artikel|artykuł|section|abschnitt|kapitel|peatükk|osa|luku|skyrius|nodaļa|rozdział|§+)\.?\s*(?:\d|[ivxlIVXL]+\b|[A-Z]\b)",
    re.IGNORECASE,
)  # fmt: skip
CLOSED = (".", ";", ",", ":", "?")


def is_heading(lines: Sequence[Line], text: str, measures: Measures) -> bool:
    """A short paragraph set larger or bold, in capitals, or numbered and without the end of a sentence."""
    if len(lines) > MOST_LINES or len(text) > LONGEST or not any(letter.isalpha() for letter in text):
        return False
    if BULLET.match(text) or text.endswith((";", ",")):
        return False
    size, bold = min(line.size for line in lines), all(line.bold for line in lines)
    if size >= LARGER * measures.size or bold:
        return not text.endswith((".", "?")) or len(text) <= 60
    if text.endswith(CLOSED) or "|" in text:
        return False
    words = len(text.split())
    if text.isupper():
        return 1 <= words <= 12 and len(text) >= 4
    return len(lines) == 1 and 1 < words <= 10 and _is_titled(text)


def without_lists(texts: Sequence[str], sure: Sequence[bool], titles: Sequence[bool]) -> list[bool]:
    """`titles` without items of lists: numbered lines in plain type, one after the other at the same depth.

    `sure` tells which are set bold, larger or in capitals.
    """
    doubtful = [title and not certain for title, certain in zip(titles, sure, strict=True)]
    depths = [_depth(text) if doubt else 0 for text, doubt in zip(texts, doubtful, strict=True)]
    kept = list(titles)
    for at, (one, two) in enumerate(pairwise(depths)):
        if one and one == two:
            kept[at] = kept[at + 1] = False
    return kept


def is_set_apart(lines: Sequence[Line], text: str, measures: Measures) -> bool:
    """Larger or bold type, or capitals."""
    return (
        min(line.size for line in lines) >= LARGER * measures.size or all(line.bold for line in lines) or text.isupper()
    )


def _depth(text: str) -> int:
    found = DEPTH.match(text)
    return found[1].count(".") + 1 if found else 0


def _is_titled(text: str) -> bool:
    """A number or a division's name, then words that begin in upper case."""
    if DIVISION.match(text):
        return len(text.split()) <= 8
    found = DEPTH.match(text)
    return bool(found) and text[found.end() - 1].isupper() and not re.search(r"\d$|\.{3}", text) if found else False


def level_of(lines: Sequence[Line], text: str, sizes: Sequence[float]) -> int:
    """1 for the outermost: from the number where it has one, else from the rank of its size among all headings."""
    depth = _depth(text)
    if depth:
        return min(depth, 6)
    size = max(line.size for line in lines)
    return min(1 + sum(other > size + 0.5 for other in sizes), 6)
