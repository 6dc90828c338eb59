"""List numbers as they are printed, from `numbering.xml`.

A paragraph names a list (`numId`) and a level. The list points to an abstract list that several lists may share, and
then they count on together unless one of them starts anew.
"""

import re
from collections.abc import Iterable

import msgspec
from lxml import etree

from checker.extraction.docx.names import W, child_value, number, toggle, value
from checker.extraction.docx.styles import Styles

LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_LOW = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_MOST_LETTERS = 26 * 30
_MOST_ROMAN = 32_767
BULLET = "•"


class Level(msgspec.Struct, frozen=True, kw_only=True):
    """How one level of a list counts and prints."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    legal: bool = False
    """All numbers in it are printed in Arabic digits."""
    restart: int | None = None
    """The level above which restarts it; 0 never."""
    style: str = ""
    indent: float = 0.0


class _List(msgspec.Struct, frozen=True, kw_only=True):
    abstract: str
    levels: dict[int, Level]
    starts: dict[int, int]
    """Levels that begin anew in this list."""


class Numbering:
    """Counts through the lists of one document, in the order in which its paragraphs ask."""

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self._lists = _read_lists(root, styles)
        self._counters: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        self._styled = {
            (list_id, level.style): index
            for list_id, listed in self._lists.items()
            for index, level in listed.levels.items()
            if level.style
        }

    def level_of(self, list_id: str, styles: Iterable[str], given: int | None) -> int:
        """The level a paragraph stands on: as given, or as the nearest of its styles is tied to a level."""
        if given is not None:
            return min(max(given, 0), LEVELS - 1)
        return next((self._styled[list_id, style] for style in styles if (list_id, style) in self._styled), 0)

    def definition(self, list_id: str, level: int) -> Level | None:
        """How a level prints; None when there is no such list."""
        listed = self._lists.get(list_id)
        return None if listed is None else listed.levels.get(level)

    def advance(self, list_id: str, level: int) -> str:
        """The label of the next paragraph on that level, as printed; empty for a list without marks."""
        listed = self._lists.get(list_id)
        if listed is None or level not in listed.levels:
            return ""
        counters = self._counters.setdefault(listed.abstract, [None] * LEVELS)
        self._begin(list_id, listed, counters, level)
        self._count(listed, counters, level)
        return _print(listed, counters, level)

    def _begin(self, list_id: str, listed: _List, counters: list[int | None], level: int) -> None:
        """The first time a list with a start of its own is met, its levels forget what others counted."""
        for index in range(level + 1):
            if index in listed.starts and (list_id, index) not in self._begun:
                self._begun.add((list_id, index))
                counters[index:] = [None] * (LEVELS - index)

    def _count(self, listed: _List, counters: list[int | None], level: int) -> None:
        for above in range(level):
            if counters[above] is None:
                counters[above] = _start(listed, above)
        before = counters[level]
        counters[level] = _start(listed, level) if before is None else before + 1
        for below in range(level + 1, LEVELS):
            if _restarts(listed.levels.get(below), level):
                counters[below] = None


def _restarts(level: Level | None, above: int) -> bool:
    if level is None or level.restart is None:
        return True
    return level.restart != 0 and above < level.restart


def _start(listed: _List, level: int) -> int:
    definition = listed.levels.get(level)
    return listed.starts.get(level, definition.start if definition else 1)


def _print(listed: _List, counters: list[int | None], level: int) -> str:
    definition = listed.levels[level]
    if definition.format == "bullet":
        return BULLET if definition.text else ""
    if definition.format == "none" and "%" not in definition.text:
        return definition.text.strip()

    def digits(match: re.Match[str]) -> str:
        index = int(match.group(1)) - 1
        shown = listed.levels.get(index, Level())
        format_ = "decimal" if definition.legal else shown.format
        count = counters[index]
        return spell(count if count is not None else shown.start, format_)

    return re.sub(r"%([1-9])", digits, definition.text).strip()


def spell(count: int, format_: str) -> str:
    """A number in one of Word's number formats; digits where the format is not known."""
    letter = format_.lower().endswith("letter")
    roman = format_.lower().endswith("roman")
    if format_ in ("none", "bullet"):
        return ""
    if letter and 0 < count <= _MOST_LETTERS:
        text = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
    elif roman and 0 < count <= _MOST_ROMAN:
        text = _roman(count)
    else:
        return f"{count:02d}" if format_ == "decimalZero" else str(count)
    return text.upper() if format_.startswith("upper") else text


def _roman(count: int) -> str:
    text = ""
    for amount, letters in (*_ROMAN, *_ROMAN_LOW):
        times, count = divmod(count, amount)
        text += letters * times
    return text


def _read_lists(root: etree._Element | None, styles: Styles) -> dict[str, _List]:
    if root is None:
        return {}
    abstracts = {value(e, "abstractNumId") or "": e for e in root.findall(f"{W}abstractNum")}
    lists: dict[str, _List] = {}
    numbers = {value(e, "numId") or "": e for e in root.findall(f"{W}num")}
    for list_id, element in numbers.items():
        abstract = _follow(child_value(element, "abstractNumId") or "", abstracts, numbers, styles)
        if abstract in abstracts:
            lists[list_id] = _read_list(element, abstract, abstracts[abstract])
    return lists


def _follow(
    abstract: str, abstracts: dict[str, etree._Element], numbers: dict[str, etree._Element], styles: Styles
) -> str:
    """An abstract list may only say the name of a numbering style; that style's list has the levels."""
    seen: set[str] = set()
    while abstract in abstracts and abstract not in seen:
        seen.add(abstract)
        link = child_value(abstracts[abstract], "numStyleLink")
        if not link:
            return abstract
        target = next((a for a, e in abstracts.items() if child_value(e, "styleLink") == link), None)
        if target is None:
            target = child_value(numbers.get(styles.linked_style(link) or ""), "abstractNumId")
        abstract = target or ""
    return abstract


def _read_list(element: etree._Element, abstract: str, definition: etree._Element) -> _List:
    levels = {_index(e): _read_level(e) for e in definition.findall(f"{W}lvl")}
    starts: dict[int, int] = {}
    for override in element.findall(f"{W}lvlOverride"):
        replaced = override.find(f"{W}lvl")
        if replaced is not None:
            levels[_index(override)] = _read_level(replaced)
        start = number(child_value(override, "startOverride"))
        if start is not None:
            starts[_index(override)] = start
    return _List(abstract=abstract, levels=levels, starts=starts)


def _index(element: etree._Element) -> int:
    return number(value(element, "ilvl")) or 0


def _read_level(element: etree._Element) -> Level:
    start = number(child_value(element, "start"))
    ind = element.find(f"{W}pPr/{W}ind")
    return Level(
        start=0 if start is None else start,
        format=_format(element),
        text=child_value(element, "lvlText") or "",
        legal=toggle(element, "isLgl") or False,
        restart=number(child_value(element, "lvlRestart")),
        style=child_value(element, "pStyle") or "",
        indent=(number(value(ind, "left") or value(ind, "start")) or 0) / 20,
    )


def _format(element: etree._Element) -> str:
    return next((value(e) or "decimal" for e in element.iter(f"{W}numFmt")), "decimal")
