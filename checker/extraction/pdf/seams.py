"""How two printed lines are joined: with a space, or as one word that was broken at the line end."""

import re
from collections.abc import Iterable, Sequence

from checker.documents import Anchor
from checker.extraction.pdf.lines import Line

BROKEN = re.compile(r"(\w*[^\W\d_])[-\u2010\u00ac]$")
HEAD = re.compile(r"(\w+)")
_HANGING = "und oder bzw sowie and or og eller och ja tai või ning ir ar un vai i oraz lub a e"
CONNECTIVES = frozenset(_HANGING.split(" "))
"""After a hyphen these words mean that it hangs: `Arbeits- und Sozialrecht`."""
PREFIXES = frozenset(("self", "non", "cross", "ex"))
LONGEST_LINK = 2
WORD = re.compile(r"\w+(?:-\w+)*")


def join_lines(lines: Sequence[Line], words: frozenset[str]) -> tuple[str, tuple[Anchor, ...]]:
    """The text of the lines as one, and for each line where it stands in it."""
    parts: list[str] = []
    spans: list[tuple[int, int, Line]] = []
    at = 0
    for line in lines:
        if parts:
            keep, glue = seam(parts[-1], line.text, words)
            if keep < len(parts[-1]):
                at -= len(parts[-1]) - keep
                parts[-1] = parts[-1][:keep]
                spans[-1] = (spans[-1][0], at, spans[-1][2])
            parts.append(glue)
            at += len(glue)
        parts.append(line.text)
        spans.append((at, at + len(line.text), line))
        at += len(line.text)
    anchors = tuple(Anchor(start=one, end=two, page=line.page, box=line.box) for one, two, line in spans if two > one)
    return "".join(parts), anchors


def seam(before: str, after: str, words: frozenset[str]) -> tuple[int, str]:
    """How many letters of `before` to keep, and what to put between it and `after`.

    A hyphen at the line end goes when the next line begins in lower case, unless a connective follows (the hyphen
    hangs), the part before keeps its hyphen, or the paper elsewhere writes the word only with it.
    """
    broken = BROKEN.search(before) if before[-1:] in "-\u2010\u00ac" else None
    head = HEAD.match(after) if broken else None
    if not broken or not head:
        return len(before), " "
    if head[1].casefold() in CONNECTIVES:
        return len(before), " "
    if not head[1][0].islower():
        return len(before), ""
    if _keeps_hyphen(broken[1], before[: broken.start(1)]):
        return len(before), ""
    hyphened, whole = f"{broken[1]}-{head[1]}".casefold(), f"{broken[1]}{head[1]}".casefold()
    if hyphened in words and whole not in words:
        return len(before), ""
    return len(before) - 1, ""


def _keeps_hyphen(word: str, ahead: str) -> bool:
    """An abbreviation (`IT-`, `e-`), a short link of a chain (`up-to-`) or a prefix that keeps its hyphen."""
    return (
        len(word) == 1
        or word.isupper()
        or (ahead.endswith("-") and len(word) <= LONGEST_LINK)
        or word.casefold() in PREFIXES
    )


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """All words of a paper in lower case, compounds with their hyphens."""
    words: set[str] = set()
    for text in texts:
        words.update(WORD.findall(text.casefold()))
    return frozenset(words)
