"""Which lines are titles, which are entries of a table of contents, and which title stands under which."""

import re
from collections.abc import Sequence
from functools import cache

import msgspec

from checker.documents import BlockKind
from checker.segmentation.numbering import DIVISIONS
from checker.segmentation.pieces import Piece, looks_short
from checker.segmentation.wording import wording

_LEADER = re.compile(r"(?:\.{4,}|…{2,}|(?:\s\.){4,}|_{4,}|(?:\. ){4,}|\t)\s*(?:\d{1,3}|[ivx]{1,5})$")
_LEADER_LENGTH = 250
_PAGE_AT_END = re.compile(r"\s\d{1,3}$")
_GIVEN = re.compile(r":\s*\S*\d")
"""A date, a file number or an amount after a colon: the line says something and is no title."""
_LONGEST_HEADING = 250
_LARGEST = 6.0
"""Letters larger than this against the body are a mark laid over the page."""
_WORD = re.compile(r"[^\W\d_]{2,}")


class Heading(msgspec.Struct, frozen=True, kw_only=True):
    """A title that is open: what follows stands under it."""

    text: str
    style: str = ""
    """The style of its number; empty without one."""
    value: tuple[int, ...] = ()
    level: int = 0
    """As the format names it; 0 where pages only show sizes and numbers."""
    size: float = 1.0
    weight: int = 0
    """2 in capitals, 1 in bold, 0 otherwise."""


def heading_of(piece: Piece) -> Heading:
    """The title that a piece is."""
    block = piece.block
    label = f"{block.label} " if block.label and piece.start == 0 else ""
    style, value = piece.marks[0].readings[0] if piece.marks else ("", ())
    weight = 2 if _in_capitals(piece.body or piece.text) else int(block.bold)
    level = block.level if block.kind is BlockKind.HEADING and not block.anchors else 0
    text = " ".join(f"{piece.prefix} {label}{piece.text}".split())
    return Heading(text=text, style=style, value=value, level=level, size=block.size, weight=weight)


def is_heading(piece: Piece, before: Piece | None, following: Piece | None, *, plain: bool) -> bool:
    """True when a piece is a title of what follows. `plain` says that the paper shows no sizes and no bold letters."""
    if piece.block.size > _LARGEST or _in_list_of_divisions(piece, before, following):
        return False
    if piece.kind is BlockKind.HEADING:
        return _fit_heading(piece)
    if not _may_be_title(piece):
        return False
    if piece.marks:
        return _numbered_heading(piece, following, plain=plain)
    return _bare_heading(piece, following, plain=plain)


def _may_be_title(piece: Piece) -> bool:
    if piece.kind in {BlockKind.NOTE, BlockKind.FIELD} or (piece.kind is BlockKind.ROW and " | " in piece.text):
        return False
    is_division = bool(piece.marks) and piece.marks[0].is_division
    if not looks_short(piece.text) or (piece.text[-1] in ":?!" and not is_division):
        return False
    return not (_GIVEN.search(piece.text) or is_open(piece.text))


def is_open(text: str) -> bool:
    """True when a line ends in the middle of a sentence."""
    return text.rsplit(maxsplit=1)[-1].lower() in _never_last()


def has_verb(words: Sequence[str]) -> bool:
    """True when one of the words is a verb that titles do not have."""
    return any(word.lower() in _verbs() for word in words)


@cache
def _verbs() -> frozenset[str]:
    return frozenset(wording().titles["verbs"])


@cache
def _never_last() -> frozenset[str]:
    return frozenset(wording().titles["never_last"])


def _fit_heading(piece: Piece) -> bool:
    """A line that the format calls a heading is one, unless it is whole sentences or an item of a list."""
    text = piece.text
    if len(text) > _LONGEST_HEADING or text[-1] in ";," or is_open(text) or _is_item(piece):
        return False
    return not (text[-1] in ".:" and len(text.split()) > 14)


def _is_item(piece: Piece) -> bool:
    """An item of a list that a style of the paper calls a heading: words in lower case after a number."""
    return bool(piece.marks) and piece.body[:1].islower() and len(piece.body.split()) > 4


def _in_list_of_divisions(piece: Piece, before: Piece | None, following: Piece | None) -> bool:
    """`Annex 2 Draft contract` opens a part; in a list of annexes it does not."""
    if not piece.marks or not piece.marks[0].is_division:
        return False
    style = piece.marks[0].style
    return any(other is not None and other.marks and other.marks[0].style == style for other in (before, following))


def _stands_out(piece: Piece) -> bool:
    return piece.block.bold or piece.block.size >= 1.15 or _in_capitals(piece.body or piece.text)


def _numbered_heading(piece: Piece, following: Piece | None, *, plain: bool) -> bool:
    mark = piece.marks[0]
    if mark.is_division:
        return plain or not piece.body or _stands_out(piece)
    if mark.is_root:
        return True
    if mark.is_bullet or not piece.body[:1].isupper() or following is None:
        return False
    stands_out = _stands_out(piece)
    if mark.style == "1" or stands_out:
        return _opens(piece, following, stands_out=stands_out)
    return False


def _opens(piece: Piece, following: Piece, *, stands_out: bool) -> bool:
    """A numbered title is followed by what it numbers, not by its next sibling."""
    if following.kind is BlockKind.HEADING or not following.marks:
        return stands_out or len(following.text) > len(piece.text)
    (style, value), (next_style, next_value) = piece.marks[0].readings[0], following.marks[0].readings[0]
    if style != next_style:
        return True
    return len(next_value) > len(value) or (stands_out and style == "1")


def _bare_heading(piece: Piece, following: Piece | None, *, plain: bool) -> bool:
    text = piece.text
    if following is None or not text[0].isupper() or not _WORD.search(text):
        return False
    if _stands_out(piece):
        return len(text.split()) <= 14
    shape = len(text) <= 60 and len(text.split()) <= 8
    return plain and shape and not has_verb(text.split()) and "\n" not in text and len(following.text) > 2 * len(text)


def _in_capitals(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) >= 4


def is_contents_line(piece: Piece) -> bool:
    """True for a line of a table of contents: a title, a leader and a page number; or several of them in a block."""
    end = piece.text[-_LEADER_LENGTH:]
    return (end[-1].isdigit() or end[-1] in "ivx") and _LEADER.search(end) is not None


def is_contents_title(piece: Piece) -> bool:
    """True for the title of a table of contents."""
    return len(piece.text) <= 40 and piece.body.strip(" :.").lower() in _contents_titles()


@cache
def _contents_titles() -> frozenset[str]:
    return frozenset(wording().contents["titles"])


def ends_in_page(piece: Piece) -> bool:
    """True for a short line with a number at its end, as under a title such as `Contents`."""
    return len(piece.text) <= 160 and _PAGE_AT_END.search(piece.text) is not None


# ---- which title stands under which


def under(path: tuple[Heading, ...], new: Heading) -> tuple[Heading, ...]:
    """The open titles after `new`: those that contain it, then `new`."""
    if new.style in DIVISIONS:
        return (*_outer_divisions(path, new), new)
    sibling = next((depth for depth, old in enumerate(path) if _siblings(old, new)), None)
    if sibling is not None:
        return (*path[:sibling], *_titles_of_new_part(path[sibling:], new), new)
    keep = len(path)
    while keep and not _contains(path[keep - 1], new):
        keep -= 1
    return (*path[:keep], new)


def _titles_of_new_part(path: tuple[Heading, ...], new: Heading) -> tuple[Heading, ...]:
    """Where numbers begin again, the titles since the last number belong to the part that begins."""
    if new.value[-1:] != (1,) or path[0].value < new.value:
        return ()
    since = max(depth for depth, old in enumerate(path) if old.style) + 1
    return tuple(old for old in path[since:] if _contains(old, new))


def _outer_divisions(path: tuple[Heading, ...], new: Heading) -> tuple[Heading, ...]:
    rank = DIVISIONS.index(new.style)
    keep = [old for old in path if old.style in DIVISIONS and DIVISIONS.index(old.style) < rank]
    title = (
        path[:1] if path and not path[0].style and (path[0].size > new.size or 0 < path[0].level < new.level) else ()
    )
    return (*title, *keep)


def _siblings(old: Heading, new: Heading) -> bool:
    return bool(new.style) and old.style == new.style and len(old.value) == len(new.value)


def _contains(old: Heading, new: Heading) -> bool:
    if old.style in DIVISIONS:
        return True
    if old.style == new.style == "1":
        return new.value[: len(old.value)] == old.value and len(new.value) > len(old.value)
    if old.level and new.level and old.level != new.level:
        return old.level < new.level
    if abs(old.size - new.size) > 0.04:
        return old.size > new.size
    if bool(old.style) != bool(new.style):
        return _mixed(old, new)
    return old.weight > new.weight


def _mixed(old: Heading, new: Heading) -> bool:
    """One of two titles of the same size carries a number."""
    if old.style:
        return not (old.level and old.level == new.level)
    weak = not old.level and not old.weight and old.size <= 1.04
    return not weak and old.weight >= new.weight and not new.style.startswith("(")
