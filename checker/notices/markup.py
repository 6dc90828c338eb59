"""XML of notices: opened with everything off that could reach out or blow up, and laid out by path."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import msgspec

from checker.catalogues.messages import message
from checker.notices.fields import Table
from clauses.errors import DamagedError, LimitError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MAX_BYTES = 50 * 1024 * 1024
MAX_DEPTH = 100


class Source(msgspec.Struct, frozen=True):
    """A file that holds a notice."""

    path: str
    data: bytes


def check_size(path: str, size: int) -> None:
    """`LimitError` for a file of `size` bytes that no notice needs."""
    if size > MAX_BYTES:
        raise LimitError(
            path,
            message("paper-notice-large", most=MAX_BYTES // 1024 // 1024),
            advice=message("paper-do-one-notice"),
        )


def parse(source: Source) -> "Element":
    """The root element; `DamagedError` for what is not well-formed, `LimitError` for what is too large or deep."""
    from lxml import etree

    check_size(source.path, len(source.data))
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(source.data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _unreadable(source, error) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _with_doctype(source.path)
    _check_depth(source.path, root)
    return root


def _unreadable(source: Source, error: Exception) -> DamagedError | LimitError:
    said = " ".join(str(error).split()).rstrip(".")
    if b"<!DOCTYPE" in source.data and "entit" in said.lower():
        return _with_doctype(source.path)
    if "depth" in said.lower() or "huge" in said.lower():
        return too_deep(source.path)
    return DamagedError(
        source.path,
        message("paper-not-well-formed", format="XML", why=said),
        advice=message("paper-do-download"),
    )


def _with_doctype(path: str) -> DamagedError:
    return DamagedError(path, message("paper-notice-doctype"), advice=message("paper-do-portal"))


def too_deep(path: str) -> LimitError:
    """The error for a file that is nested as no notice is."""
    return LimitError(path, message("paper-notice-deep", most=MAX_DEPTH), advice=message("paper-do-portal"))


def _check_depth(path: str, root: "Element") -> None:
    level: list[Element] = [root]
    for _ in range(MAX_DEPTH):
        level = [child for element in level for child in element]
        if not level:
            return
    raise too_deep(path)


def local(element: "Element") -> str:
    """The name of an element without its namespace; empty for an entity reference."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def child(element: "Element", *names: str) -> "Element | None":
    """The first child that has one of these names."""
    return next((inner for inner in element if local(inner) in names), None)


def children(element: "Element", name: str) -> "list[Element]":
    """All children of this name."""
    return [inner for inner in element if local(inner) == name]


def words(element: "Element | None") -> str:
    """All text of an element: a line for each line or paragraph, without spaces at the ends."""
    if element is None:
        return ""
    text = "\n".join(_paragraphs(element)) if len(element) else element.text or ""
    return "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def _paragraphs(element: "Element") -> Iterator[str]:
    if any(local(inner) == "P" for inner in element):
        yield from ("".join(map(str, inner.itertext())) for inner in element)
    else:
        yield "".join(map(str, element.itertext()))


class Outline:
    """The elements of a notice, or of one lot, by their path below it."""

    def __init__(self, top: "Element", *, through: Iterable[str] = (), cut: Iterable[str] = ()) -> None:
        """`through` are wrappers that are not part of a path; below `cut` begin outlines of their own."""
        self.top = top
        self.parts: dict[str, list[Element]] = {}
        """Elements that were cut off, by name."""
        self._through, self._cut = frozenset(through), frozenset(cut)
        self._found: dict[str, list[Element]] = {}
        self._ends: dict[tuple[str, str], bool] = {}
        self._walk()

    def _walk(self) -> None:
        stack: list[tuple[Element, str, str]] = [(self.top, "", "")]
        while stack:
            element, path, beside = stack.pop()
            if element is not self.top:
                self._note(element, path, beside)
            if len(element) and not any(local(inner) in ("P", "FT") for inner in element):
                stack.extend(reversed(list(self._below(element, path))))

    def _below(self, element: "Element", path: str) -> "Iterator[tuple[Element, str, str]]":
        beside = next((inner.get("listName", "") for inner in element if inner.get("listName")), "")
        for inner in element:
            name = local(inner)
            if name in self._cut:
                self.parts.setdefault(name, []).append(inner)
            elif name in self._through:
                yield from self._below(inner, path)
            elif name:
                yield inner, f"{path}/{name}" if path else name, beside

    def _note(self, element: "Element", path: str, beside: str) -> None:
        self._found.setdefault(path, []).append(element)
        codes = element.get("listName") or beside
        if codes:
            self._found.setdefault(f"{path}#{codes}", []).append(element)
        if not len(element) or any(local(inner) == "P" for inner in element):
            says = bool(element.attrib) or bool(words(element))
            self._ends[path, codes] = self._ends.get((path, codes), False) or says

    def find(self, path: str) -> "list[Element]":
        """The elements at a path, in the order of the file."""
        return self._found.get(path, [])

    def text(self, path: str) -> str:
        """The words of the first element at a path."""
        return next((text for element in self.find(path) if (text := words(element))), "")

    def unread(self, table: Table, *, marks: bool = False) -> tuple[list[str], list[str]]:
        """What is there and is not read: known gaps in words, then paths that nobody has foreseen.

        Empty elements say nothing, unless the format uses them as `marks`.
        """
        read = {field.path.partition("@")[0] for field in table.fields}
        gaps: dict[str, None] = {}
        strange: dict[str, None] = {}
        for (path, codes), says in self._ends.items():
            place = f"{path}#{codes}" if codes else path
            if path in read or place in read or not (says or marks):
                continue
            gap = next((gap.means for gap in table.left if place.startswith(gap.path)), "")
            (gaps if gap else strange)[gap or place] = None
        return list(gaps), list(strange)
