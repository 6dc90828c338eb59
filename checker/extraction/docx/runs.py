"""The words of one paragraph, as they are printed."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

import msgspec
from lxml import etree

from checker.extraction.docx.context import Context
from checker.extraction.docx.names import MC, W14, A, M, O, V, W, child_value, toggle, value
from checker.extraction.docx.styles import Look, read_look

_SYMBOLS = {
    0xFE: "☒", 0xFD: "☒", 0x78: "☒", 0x53: "☒", 0x54: "☒", 0x51: "☒", 0x52: "☑",
    0xA8: "☐", 0x6F: "☐", 0x71: "☐", 0x72: "☐", 0xA3: "☐", 0x2A: "☐",
    0xFC: "✓", 0xFB: "✗", 0xE0: "→", 0xF0: "→", 0xDE: "⇒", 0xD8: "➢",
}  # fmt: skip
"""Marks of the fonts Wingdings and Symbol that carry meaning; every other one prints as a bullet."""
_PRIVATE = re.compile("[\uf000-\uf0ff]")
_SPACES = re.compile(r"[^\S\n]+")
_AROUND_BREAK = re.compile(r" ?\n ?")
_TRANSLATE = {
    0xA0: " ",
    0x202F: " ",
    0x2007: " ",
    0xAD: "",
    0x2011: "-",
    0x200B: "",
    0x200E: "",
    0x200F: "",
    0xFEFF: "",
    0x2028: "\n",
}

_DELETED = frozenset({f"{W}del", f"{W}moveFrom", f"{W}delText", f"{W}delInstrText"})
_INSERTED = frozenset({f"{W}ins", f"{W}moveTo"})
_SILENT = frozenset(
    f"{W}{name}"
    for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "rt", "rubyPr", "fldData", "annotationRef")
)
_INNER = frozenset({f"{W}txbxContent", f"{W}tbl", f"{W}p"})
_OBJECTS = {f"{O}OLEObject": "embedded", f"{W}subDoc": "subDoc", f"{A}blip": "picture", f"{V}imagedata": "picture"}
_DIAGRAMS = ("chart", "diagram")


class Words:
    """Text with what it looks like, gathered piece by piece."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._bold = 0
        self._letters = 0
        self.sizes: Counter[int] = Counter()
        self.inner: list[etree._Element] = []
        """Text boxes and tables met inside, to be read after it."""

    def add(self, text: str, look: Look) -> None:
        """Append a piece as it is printed with this look."""
        letters = len(text) - text.count(" ")
        self._pieces.append(text)
        self._letters += letters
        self._bold += letters if look.bold else 0
        if look.half_points:
            self.sizes[look.half_points] += letters

    @property
    def text(self) -> str:
        """The words with single spaces; forced line breaks stay."""
        return clean("".join(self._pieces))

    @property
    def bold(self) -> bool:
        """True when nearly everything is bold."""
        return self._letters > 0 and self._bold >= 0.9 * self._letters

    @property
    def half_points(self) -> int:
        """The size of most of its letters, 0 when unknown."""
        return max(self.sizes, key=lambda size: (self.sizes[size], size), default=0)


def clean(text: str) -> str:
    """Text without double spaces, invisible characters and characters of symbol fonts."""
    text = _PRIVATE.sub(lambda match: symbol(ord(match.group())), text.translate(_TRANSLATE))
    return _AROUND_BREAK.sub("\n", _SPACES.sub(" ", text)).strip()


def symbol(code: int) -> str:
    """A character of a symbol font as one that everybody can read."""
    return _SYMBOLS.get(code & 0xFF, "•")


class _Scope(msgspec.Struct, frozen=True):
    context: Context
    words: Words
    look: Look
    """How the paragraph's letters look unless a run says otherwise."""


def read_words(element: Iterable[etree._Element], context: Context, look: Look, words: Words | None = None) -> Words:
    """The words inside a paragraph or of single elements, appended to `words` when given."""
    scope = _Scope(context, words or Words(), look)
    _walk(element, scope)
    # A field whose instruction never ends would swallow the rest of the paper: show what follows.
    context.fields[:] = [True] * len(context.fields)
    return scope.words


def _walk(element: Iterable[etree._Element], scope: _Scope) -> None:
    for child in element:
        _visit(child, scope)


def _visit(child: etree._Element, scope: _Scope) -> None:
    tag = child.tag
    if tag in _SILENT or not isinstance(tag, str):
        return
    if tag in _DELETED:
        scope.context.left_aside["tracked"] += 1
    elif tag in _INNER:
        scope.words.inner.append(child)
    elif tag in _ACTIONS:
        _ACTIONS[tag](child, scope)
    else:
        _note_object(child, scope.context)
        _walk(child, scope)


def _note_object(child: etree._Element, context: Context) -> None:
    if child.tag in _INSERTED:
        context.left_aside["tracked"] += 1
    elif child.tag in _OBJECTS:
        context.left_aside[_OBJECTS[child.tag]] += 1
    elif child.tag == f"{A}graphicData" and (child.get("uri") or "").rsplit("/", 1)[-1] in _DIAGRAMS:
        context.left_aside["diagram"] += 1


def _run(run: etree._Element, scope: _Scope) -> None:
    properties = run.find(f"{W}rPr")
    look = read_look(properties)
    if style := child_value(properties, "rStyle"):
        look = look.over(scope.context.styles.own_look(style))
    look = look.over(scope.look)
    if look.hidden:
        if any(True for _ in run.iter(f"{W}t", f"{W}sym")):
            scope.context.left_aside["hidden"] += 1
        return
    _walk(run, _Scope(scope.context, scope.words, look))


def _alternatives(element: etree._Element, scope: _Scope) -> None:
    """The same drawing twice, for new and old programs: the first one that holds words, or else the first."""
    branches = [child for child in element if child.tag in (f"{MC}Choice", f"{MC}Fallback")]
    worded = (b for b in branches if next(b.iter(f"{W}t", f"{M}t", f"{V}textpath"), None) is not None)
    chosen = next(worded, branches[0] if branches else None)
    if chosen is not None:
        _walk(chosen, scope)


def _field(mark: etree._Element, scope: _Scope) -> None:
    fields, phase = scope.context.fields, value(mark, "fldCharType")
    if phase == "begin":
        _say(_form_state(mark.find(f"{W}ffData")), scope)
        fields.append(False)
    elif phase == "separate" and fields:
        fields[-1] = True
    elif phase == "end" and fields:
        fields.pop()


def _form_state(data: etree._Element | None) -> str:
    """What an old form field shows without any text of its own: a ticked box, a chosen entry."""
    if data is None:
        return ""
    box, choices = data.find(f"{W}checkBox"), data.find(f"{W}ddList")
    if box is not None:
        checked = toggle(box, "checked")
        return "☒" if (toggle(box, "default") if checked is None else checked) else "☐"
    if choices is not None:
        entries = [value(entry) or "" for entry in choices.findall(f"{W}listEntry")]
        chosen = int(child_value(choices, "result") or 0)
        return entries[chosen] if 0 <= chosen < len(entries) else ""
    return ""


def _say(text: str | None, scope: _Scope) -> None:
    if text and scope.context.in_result:
        scope.words.add(text, scope.look)


def _note(mark: etree._Element, scope: _Scope) -> None:
    kind = "footnote" if mark.tag == f"{W}footnoteReference" else "endnote"
    key = (kind, value(mark, "id") or "")
    if key not in scope.context.notes:
        scope.context.notes.append(key)


def _symbol(mark: etree._Element, scope: _Scope) -> None:
    try:
        _say(symbol(int(value(mark, "char") or "", 16)), scope)
    except ValueError:
        _say("•", scope)


def _checkbox(mark: etree._Element, scope: _Scope) -> None:
    """A content control with nothing inside still shows its box."""
    box = mark.find(f"{W}sdtPr/{W14}checkbox")
    content = mark.find(f"{W}sdtContent")
    if content is not None and next(content.iter(f"{W}t", f"{W}sym"), None) is not None:
        _walk(content, scope)
    elif box is not None:
        state = box.find(f"{W14}checked")
        _say("☒" if state is not None and state.get(f"{W14}val") in ("1", "true") else "☐", scope)
    elif content is not None:
        _walk(content, scope)


_ACTIONS: dict[str, Callable[[etree._Element, _Scope], None]] = {
    f"{W}r": _run,
    f"{M}r": _walk,
    f"{W}t": lambda text, scope: _say(text.text, scope),
    f"{M}t": lambda text, scope: _say(text.text, scope),
    f"{W}tab": lambda _, scope: _say(" ", scope),
    f"{W}ptab": lambda _, scope: _say(" ", scope),
    f"{W}br": lambda _, scope: _say("\n", scope),
    f"{W}cr": lambda _, scope: _say("\n", scope),
    f"{W}noBreakHyphen": lambda _, scope: _say("-", scope),
    f"{W}softHyphen": lambda _, __: None,
    f"{W}sym": _symbol,
    f"{W}fldChar": _field,
    f"{W}footnoteReference": _note,
    f"{W}endnoteReference": _note,
    f"{W}sdt": _checkbox,
    f"{MC}AlternateContent": _alternatives,
    f"{V}textpath": lambda art, scope: _say(art.get("string"), scope),
}
"""What an element inside a paragraph does; all others are only walked through."""
