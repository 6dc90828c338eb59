"""Web pages: what a browser shows, without scripts and styles."""

import re
from collections.abc import Callable, Iterator

from lxml import etree

from checker.catalogues.messages import Message, message
from checker.documents import Block, BlockKind, Document
from checker.extraction.docx.numbering import BULLET, spell
from checker.extraction.letters import decode
from checker.extraction.papers import Paper
from checker.extraction.rows import join_cells
from clauses.errors import DamagedError

_UNSEEN = frozenset({"script", "style", "template", "noscript", "title", "svg"})
_SECTIONS = ("address", "article", "aside", "blockquote", "body", "center", "details", "div", "fieldset", "figcaption")
_PARTS = ("figure", "footer", "form", "header", "html", "legend", "main", "nav", "p", "pre", "section", "summary")
_LISTED = ("dd", "dl", "dt", "li", "menu", "ol", "ul", "h1", "h2", "h3", "h4", "h5", "h6", "hr")
_TABULAR = ("caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr")
_BLOCKS = frozenset(_SECTIONS + _PARTS + _LISTED + _TABULAR)
_HEADING = re.compile(r"h[1-6]")
_STRONG = frozenset({"b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"})
_FRAMES = frozenset({"iframe", "frame", "object", "embed"})
_HIDDEN = re.compile(r"(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_LIST_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_INVISIBLE = str.maketrans({"\u00a0": " ", "\u00ad": None, "\u200b": None, "\ufeff": None, "\u2011": "-"})
_SPACES = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n ?")
HIDDEN_WARNING = "paper-seen-hidden-screen"
FRAMES_WARNING = "paper-seen-frames"


def read_html(paper: Paper) -> Document:
    """A web page saved as a file."""
    text, warnings = decode(paper.data, declared=True)
    blocks, more = read_markup(text, paper.path)
    return paper.document(blocks, warnings=(*warnings, *more))


def read_markup(text: str, path: str) -> tuple[tuple[Block, ...], tuple[Message, ...]]:
    """Blocks and warnings of a page or a piece of one; `DamagedError` where it is nested too deeply to be read."""
    root = _parse(text, path)
    if root is None:
        return (), ()
    page = _Page()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if isinstance(element.tag, str):
            (page.enter if event == "start" else page.leave)(element)
        elif event == "end":
            page.say(element.tail)
    page.close_block()
    return (*_title(root, page.blocks), *page.blocks), page.warnings()


def _parse(text: str, path: str) -> etree._Element | None:
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    data = re.sub(r"^\s*<\?xml[^>]*>", "", text).encode("utf-8", "replace")
    root = etree.fromstring(data, parser) if data.strip() else None
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise DamagedError(path, message("paper-too-deep"), advice=message("paper-do-print"))
    return root


def _title(root: etree._Element, blocks: list[Block]) -> Iterator[Block]:
    title = _tidy(root.findtext(".//head/title") or "")
    if title and title not in [block.text for block in blocks[:3]]:
        yield Block(text=title, kind=BlockKind.HEADING, level=1, source="title")


def _tidy(text: str) -> str:
    return _BREAKS.sub("\n", _SPACES.sub(" ", text)).strip()


class _List:
    """An open list and how far it has counted."""

    def __init__(self, element: etree._Element) -> None:
        self.ordered = element.tag == "ol"
        self.format = _LIST_FORMATS.get(element.get("type", ""), "decimal")
        self.step = -1 if element.get("reversed") is not None else 1
        items = len(element.findall("li"))
        self.next = _whole(element.get("start"), items if self.step < 0 else 1)

    def label(self, item: etree._Element) -> str:
        if not self.ordered:
            return BULLET
        count = _whole(item.get("value"), self.next)
        self.next = count + self.step
        return f"{spell(count, _LIST_FORMATS.get(item.get('type', ''), self.format))}."


def _whole(text: str | None, otherwise: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return otherwise


class _Page:
    """What is open while the page is walked through."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._outer: list[list[Block]] = []
        self._rows: list[list[list[Block]]] = []
        self._lists: list[_List] = []
        self._pieces: list[str] = []
        self._label = ""
        self._level = 0
        self._strong = self._unseen = self._kept = 0
        self._letters = self._bold = 0
        self._left_aside: set[str] = set()

    def warnings(self) -> tuple[Message, ...]:
        return tuple(map(message, sorted(self._left_aside)))

    def say(self, text: str | None) -> None:
        if not text or self._unseen:
            return
        text = text.translate(_INVISIBLE)
        if not self._kept:
            text = re.sub(r"\s+", " ", text)
        letters = len(text.replace(" ", ""))
        self._letters += letters
        self._bold += letters if self._strong else 0
        self._pieces.append(text)

    def close_block(self) -> None:
        """Make a block of what was said since the last one."""
        text = _tidy("".join(self._pieces))
        if text:
            kind = BlockKind.HEADING if self._level else BlockKind.PARAGRAPH
            level = self._level or len(self._lists)
            bold = self._letters > 0 and self._bold >= 0.9 * self._letters
            self.blocks.append(Block(text=text, kind=kind, label=self._label, level=level, bold=bold))
            self._label = ""
        self._pieces, self._letters, self._bold = [], 0, 0

    def enter(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if _is_hidden(element, tag):
            self._unseen += 1
            if tag not in _UNSEEN and not self._unseen > 1 and "".join(map(str, element.itertext())).strip():
                self._left_aside.add(HIDDEN_WARNING)
        if tag in _FRAMES:
            self._left_aside.add(FRAMES_WARNING)
        if tag in _BLOCKS:
            self.close_block()
        self._strong += tag in _STRONG
        self._kept += tag in ("pre", "textarea")
        if action := _ENTERING.get("h" if _HEADING.fullmatch(tag) else tag):
            action(self, element)
        self.say(element.text)

    def leave(self, element: etree._Element) -> None:
        tag = str(element.tag)
        if tag in _BLOCKS:
            self.close_block()
        if action := _LEAVING.get("h" if _HEADING.fullmatch(tag) else tag):
            action(self, element)
        self._strong -= tag in _STRONG
        self._kept -= tag in ("pre", "textarea")
        self._unseen -= _is_hidden(element, tag)
        self.say(element.tail)

    def _open_heading(self, element: etree._Element) -> None:
        self._level = int(str(element.tag)[1])

    def _close_heading(self, _: etree._Element) -> None:
        self._level = 0

    def _open_list(self, element: etree._Element) -> None:
        self._lists.append(_List(element))

    def _close_list(self, _: etree._Element) -> None:
        self._lists.pop()

    def _open_item(self, element: etree._Element) -> None:
        self._label = self._lists[-1].label(element) if self._lists else BULLET

    def _close_item(self, _: etree._Element) -> None:
        self._label = ""

    def _open_row(self, _: etree._Element) -> None:
        self._rows.append([])

    def _close_row(self, _: etree._Element) -> None:
        self.blocks += join_cells(self._rows.pop())

    def _open_cell(self, _: etree._Element) -> None:
        self._outer.append(self.blocks)
        self.blocks = []

    def _close_cell(self, _: etree._Element) -> None:
        cell, self.blocks = self.blocks, self._outer.pop()
        if self._rows:
            self._rows[-1].append(cell)
        else:
            self.blocks += cell

    def _break(self, _: etree._Element) -> None:
        if not self._unseen:
            self._pieces.append("\n")

    def _input(self, element: etree._Element) -> None:
        kind = element.get("type", "text").lower()
        if kind in ("checkbox", "radio"):
            self.say("☒ " if element.get("checked") is not None else "☐ ")
        elif kind not in ("hidden", "submit", "button", "password", "image", "reset"):
            self.say(element.get("value"))

    def _option(self, _: etree._Element) -> None:
        self.say(" ")


_Action = Callable[[_Page, etree._Element], None]
_ENTERING: dict[str, _Action] = {
    "h": _Page._open_heading,
    **dict.fromkeys(("ol", "ul", "menu"), _Page._open_list),
    "li": _Page._open_item,
    "tr": _Page._open_row,
    **dict.fromkeys(("td", "th"), _Page._open_cell),
    "br": _Page._break,
    "input": _Page._input,
    "option": _Page._option,
}
_LEAVING: dict[str, _Action] = {
    "h": _Page._close_heading,
    **dict.fromkeys(("ol", "ul", "menu"), _Page._close_list),
    "li": _Page._close_item,
    "tr": _Page._close_row,
    **dict.fromkeys(("td", "th"), _Page._close_cell),
}


def _is_hidden(element: etree._Element, tag: str) -> bool:
    return tag in _UNSEEN or element.get("hidden") is not None or bool(_HIDDEN.search(element.get("style", "")))
