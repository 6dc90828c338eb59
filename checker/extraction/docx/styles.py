"""Styles: what a paragraph is and how it looks, through the chain of styles that build on each other."""

import re

import msgspec
from lxml import etree

from checker.extraction.docx.names import W, child_value, number, toggle, value

DEFAULT_HALF_POINTS = 20
_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_TITLE = "title"
_BODY_LEVEL = 9


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """What properties say; None where they are silent."""

    bold: bool | None = None
    hidden: bool | None = None
    half_points: int | None = None
    heading: int | None = None
    """Heading level from 1; 0 says expressly that it is body text."""
    list_id: str | None = None
    list_level: int | None = None
    indent: float | None = None
    """Left edge in points."""

    def over(self, base: "Look") -> "Look":
        """These properties, and those of `base` where these are silent."""
        mine = msgspec.structs.asdict(self)
        return msgspec.structs.replace(base, **{key: said for key, said in mine.items() if said is not None})


def read_look(run: etree._Element | None, paragraph: etree._Element | None = None) -> Look:
    """The look that `w:rPr` and `w:pPr` describe."""
    listed = None if paragraph is None else paragraph.find(f"{W}numPr")
    outline = number(child_value(paragraph, "outlineLvl"))
    heading = None if outline is None else (outline + 1 if outline < _BODY_LEVEL else 0)
    return Look(
        bold=toggle(run, "b"),
        hidden=toggle(run, "vanish"),
        half_points=number(child_value(run, "sz")),
        heading=heading,
        list_id=child_value(listed, "numId"),
        list_level=number(child_value(listed, "ilvl")),
        indent=_indent(paragraph),
    )


def _indent(paragraph: etree._Element | None) -> float | None:
    ind = None if paragraph is None else paragraph.find(f"{W}ind")
    twips = number(value(ind, "left") or value(ind, "start"))
    return None if twips is None else twips / 20


class Styles:
    """All styles of one file, each resolved once."""

    def __init__(self, root: etree._Element | None) -> None:
        found = [] if root is None else list(root.findall(f"{W}style"))
        self._elements = {element.get(f"{W}styleId", ""): element for element in found}
        self._looks: dict[str, Look] = {}
        self._default = _default_look(root)
        self.paragraph = next((_id(e) for e in found if _is_default(e)), "")

    def look(self, style: str | None) -> Look:
        """The look of a paragraph or character style with all it builds on; the document's own for None."""
        if not style or style not in self._elements:
            return self._default
        if style not in self._looks:
            self._looks[style] = self._resolve(style)
        return self._looks[style]

    def own_look(self, style: str | None) -> Look:
        """The look of a character style without the document's defaults, to be laid over a paragraph."""
        look = Look()
        for element in reversed(self._chain(style or "")):
            look = _style_look(element).over(look)
        return look

    def ancestry(self, style: str) -> tuple[str, ...]:
        """The style and those it builds on, nearest first."""
        return tuple(_id(element) for element in self._chain(style))

    def linked_style(self, list_style: str) -> str | None:
        """The list that a numbering style stands for."""
        element = self._elements.get(list_style)
        return None if element is None else read_look(None, element.find(f"{W}pPr")).list_id

    def _resolve(self, style: str) -> Look:
        look = self._default
        for element in reversed(self._chain(style)):
            look = _style_look(element).over(look)
        return look

    def _chain(self, style: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        seen: set[str] = set()
        while style in self._elements and style not in seen:
            seen.add(style)
            chain.append(self._elements[style])
            style = child_value(self._elements[style], "basedOn") or ""
        return chain


def _style_look(element: etree._Element) -> Look:
    look = read_look(element.find(f"{W}rPr"), element.find(f"{W}pPr"))
    level = _named_level(child_value(element, "name") or "")
    return look if level is None or look.heading else msgspec.structs.replace(look, heading=level)


def _named_level(name: str) -> int | None:
    """Built-in styles keep their English name in every language of Word."""
    match = _HEADING.fullmatch(name.strip())
    if match:
        return int(match.group(1))
    return 1 if name.strip().lower() == _TITLE else None


def _default_look(root: etree._Element | None) -> Look:
    path = f"{W}docDefaults/{W}rPrDefault/{W}rPr"
    given = read_look(None if root is None else root.find(path))
    return given.over(Look(half_points=DEFAULT_HALF_POINTS))


def _is_default(element: etree._Element) -> bool:
    return value(element, "type") == "paragraph" and value(element, "default") in ("1", "true", "on")


def _id(element: etree._Element) -> str:
    return element.get(f"{W}styleId", "")
