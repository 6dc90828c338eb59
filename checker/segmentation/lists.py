"""The words before a list, and the titles printed before a provision's own words."""

import re
from functools import cache

from checker.documents import BlockKind
from checker.segmentation.headings import has_verb, is_open
from checker.segmentation.pieces import Piece
from checker.segmentation.wording import wording
from models.sentences import is_short_form, split

_ENDS = frozenset('.!?;)"”“»')
_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
"""A remark at the end, as `(tick what applies)`."""
_RUN_IN = re.compile(r"(?P<title>[^\W\d_][^.:;!?\n|]{2,70}?)(?:\.|:|\.?\s*[–—]|\s-)\s+(?=[^\W\d_(§\"“„»'’])")
_TITLE_WORDS = 6


def opens_list(piece: Piece, item: Piece | None = None) -> bool:
    """True when the words of a piece wait for a list: they end in a colon, a dash or in mid-sentence.

    `item` is what comes next; words without a number and without a colon wait only for an item in lower case.
    """
    text = _REMARK.sub("", piece.body).rstrip()
    if piece.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING} or not text:
        return False
    if text[-1] in ":–—-" or is_open(text):
        return True
    if text[-1] in _ENDS or (piece.marks and piece.marks[-1].is_bullet):
        return False
    return bool(piece.marks) or (item is not None and item.body[:1].islower())


def ends_list(piece: Piece) -> bool:
    """True when an unnumbered paragraph closes the bullets before it: it is a whole sentence."""
    return not piece.marks and piece.text[-1] in ".!?"


def lead_in_of(piece: Piece, outer: str = "") -> str:
    """The last sentence of a piece, after the words before the list in which it stands itself."""
    body = piece.body.strip()
    spans = split(body)
    words = " ".join(body[spans[-1][0] :].split()) if spans else ""
    return f"{outer} {words}".strip()


def run_in_title(piece: Piece) -> str:
    """The title before a provision's words in the same paragraph: `(a) Definitions. As used in this clause ...`."""
    if not piece.marks or piece.marks[0].is_bullet or piece.kind is BlockKind.ROW:
        return ""
    match = _RUN_IN.match(piece.body)
    if match is None or not match["title"][0].isupper():
        return ""
    words = match["title"].split()
    short = len(words) <= _TITLE_WORDS and not is_short_form(words[-1].lower()) and not has_verb(words)
    return match["title"].strip() if short and words[0].lower() not in _never_first() else ""


@cache
def _never_first() -> frozenset[str]:
    return frozenset(wording().titles["never_first"])
