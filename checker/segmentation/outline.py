"""Where a number belongs among those before it: the stack of open numbers."""

from collections.abc import Sequence

import msgspec

from checker.segmentation.numbering import Mark, Reading

_LETTERED_PARTS = frozenset({"A.", "I."})
_CLAUSES = frozenset({"1", "article", "§", "code", *_LETTERED_PARTS})


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """An open number: the clause, list or item in which the next words stand."""

    style: str
    value: tuple[int, ...]
    number: str
    """As printed, joined with its parents."""
    lead_in: str = ""
    """The words before the list of which it is an item, those of outer lists first."""
    title: str = ""
    """A title printed before its own words, in the same paragraph."""

    @property
    def is_bullet(self) -> bool:
        """True for an item that counts nothing."""
        return self.style.startswith("•")

    @property
    def is_list_item(self) -> bool:
        """True for a mark such as `(a)`, `b)` or a bullet, which counts within a clause."""
        return self.style not in _CLAUSES


Stack = tuple[Entry, ...]
Position = tuple[int, bool]
"""How many open numbers stay open above the new one, and whether it begins a list."""


def locate(stack: Stack, reading: Reading, *, heading: bool = False) -> Position:
    """The place of a number in the stack: after the one it follows, below the one it divides, or in a new list."""
    style, value = reading
    if style in {"article", "§", "code"}:
        return 0, False
    if style.startswith("•"):
        return _locate_bullet(stack, style)
    return _successor(stack, style, value, heading) or _later(stack, style, value) or _opening(stack, reading, heading)


def _locate_bullet(stack: Stack, style: str) -> Position:
    same = next((depth for depth in range(len(stack)) if stack[depth].style == style), None)
    return (len(stack), True) if same is None else (same, False)


def _successor(stack: Stack, style: str, value: tuple[int, ...], heading: bool) -> Position | None:
    depths = range(len(stack)) if heading else range(len(stack) - 1, -1, -1)
    for depth in depths:
        entry = stack[depth]
        if entry.style != style:
            continue
        if value[:-1] == entry.value[:-1] and value[-1] == entry.value[-1] + 1:
            return depth, False
        if len(value) > len(entry.value) and value[: len(entry.value)] == entry.value and not _divided(stack, depth):
            return depth + 1, True
    return None


def _divided(stack: Stack, depth: int) -> bool:
    """True when the decimal number at `depth` has an open child that is decimal too: the child is asked first."""
    below = stack[depth + 1 :]
    return any(entry.style == "1" and len(entry.value) > len(stack[depth].value) for entry in below)


def _later(stack: Stack, style: str, value: tuple[int, ...]) -> Position | None:
    """A number further on in an open list: some between are missing or were printed elsewhere."""
    for depth in range(len(stack) - 1, -1, -1):
        entry = stack[depth]
        if entry.style == style and value[:-1] == entry.value[:-1] and value[-1] > entry.value[-1]:
            return depth, False
    return None


def _opening(stack: Stack, reading: Reading, heading: bool) -> Position:
    style, value = reading
    depths = [depth for depth, entry in enumerate(stack) if entry.style == style]
    numbered = len(stack) - sum(entry.is_bullet for entry in stack)
    if heading and style in _LETTERED_PARTS:
        return 0, False
    if style != "1":
        return (depths[-1], True) if depths else (numbered, True)
    if heading or not depths:
        return (0, False) if heading else (numbered, True)
    if value != (1,):
        return depths[0], False
    return _restart(stack, depths, numbered)


def _restart(stack: Stack, depths: Sequence[int], numbered: int) -> Position:
    """`1.` again: a list inside a divided clause (`4.2`), otherwise the same list from its beginning."""
    singles = [depth for depth in depths if len(stack[depth].value) == 1]
    inner = [depth for depth in singles if depth > depths[0]]
    if inner:
        return inner[-1], True
    return (numbered, True) if len(depths) > 1 else (depths[0], True)


def resolve(stack: Stack, mark: Mark, upcoming: Sequence[str], *, heading: bool = False) -> Reading:
    """One of the readings of a mark: `(i)` after `(h)` is a letter, unless `(ii)` comes next.

    `upcoming` holds the next printed marks, nearest first.
    """
    if len(mark.readings) == 1:
        return mark.readings[0]
    doubled = mark.printed.replace("i", "ii").replace("I", "II")
    if doubled != mark.printed and mark.readings[0][1] == (1,) and doubled in upcoming:
        return mark.readings[0]
    following = [reading for reading in mark.readings if _successor(stack, *reading, heading)]
    return following[0] if following else mark.readings[0] if _begins(mark) else mark.readings[-1]


def _begins(mark: Mark) -> bool:
    """True when the first reading is the beginning of a list, or the only likely one."""
    return mark.readings[0][1] == (1,) or mark.printed.strip("().").lower() in {"c", "d", "l", "m"}


def opened(outer: Stack, mark: Mark, reading: Reading, *, lead_in: str = "", title: str = "") -> Stack:
    """The stack with the new number on top of those that stay open."""
    parent = outer[-1].number if outer else ""
    number = parent if mark.is_bullet else join_number(parent, mark.printed, reading)
    return (*outer, Entry(style=reading[0], value=reading[1], number=number, lead_in=lead_in, title=title))


def join_number(parent: str, printed: str, reading: Reading) -> str:
    """`4.2` and `(a)` make `4.2(a)`; `§ 5` and `1.` make `§ 5 1`; `4` and `4.2` stay `4.2`."""
    own = " ".join(printed.split()).rstrip(".")
    if not parent or (reading[0] == "1" and len(reading[1]) > 1):
        return own
    if reading[0] == "1" and parent.partition("(")[0] == own.rpartition(".")[0]:
        return own
    return f"{parent}{own}" if own.startswith("(") else f"{parent} {own}"
