"""Entries as Markdown, with links between those that name each other."""

import re
from collections.abc import Iterable, Mapping, Sequence

from checker.encyclopedia.entry import Body, Entry, Verbatim

_NAMED = re.compile(r"^([\w./-]+)(?=: |$)")
_NUMBER, _KEPT = re.compile(r"^(\d+)\."), r"\1\\."
"""A number at the beginning of a paragraph is kept as it is, and not counted anew."""
_SIGNS = re.compile(r"([\\`*_\[\]|])")
_ADDRESS = re.compile(r" (https?://\S+)$")

Links = Mapping[str, str]
"""Id to its address from the root of the pages, as `profiles/ee-rhs.md#ee-2-2`."""


def page(title: str, *parts: str) -> str:
    """A page with its title; parts that are empty are left out."""
    return "\n\n".join([f"# {escaped(title)}", *(part.strip("\n") for part in parts if part.strip())]) + "\n"


def told(entry: Entry, links: Links, at: str, level: int = 2) -> str:
    """The sections of an entry, as headings of that level; `at` is the page on which it stands."""
    parts = [f"*{escaped(entry.what)}*"]
    for section in entry.sections:
        parts += [f"{'#' * level} {section.title}", _body(section.body, links, at)]
    return "\n\n".join(parts)


def anchored(entry: Entry, links: Links, at: str) -> str:
    """An entry as a part of a page, under a heading that is its id."""
    return f"## {entry.id}\n\n**{escaped(entry.title)}**\n\n{told(entry, links, at, level=3)}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; cells are Markdown already."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def link(name: str, links: Links, at: str, text: str = "") -> str:
    """A link to an id from the page `at`; its bare name where it has no page."""
    shown = escaped(text or name)
    return f"[{shown}]({relative(links[name], at)})" if name in links else shown


def relative(target: str, at: str) -> str:
    """The address of a page as seen from another; both are given from the root."""
    path, sign, anchor = target.partition("#")
    if path == at:
        return f"{sign}{anchor}"
    return "../" * at.count("/") + target


def escaped(text: str) -> str:
    """Words of the library so that Markdown shows them as they are."""
    return _SIGNS.sub(r"\\\1", " ".join(text.split())).replace("<", "&lt;")


def _body(body: Body, links: Links, at: str) -> str:
    if isinstance(body, str):
        return escaped(body)
    if isinstance(body, Verbatim):
        return "\n>\n".join(f"> {_NUMBER.sub(_KEPT, escaped(line))}" for line in body.lines)
    return "\n".join(f"- {_item(item, links, at)}" for item in body)


def _item(item: str, links: Links, at: str) -> str:
    """An item of a list: an id at its beginning becomes a link, and so does an address at its end."""
    address = _ADDRESS.search(item)
    tail = f" <{address[1]}>" if address else ""
    words = item[: address.start()] if address else item
    name = _NAMED.match(words)
    if name and name[1] in links:
        return f"{link(name[1], links, at)}{escaped(words[name.end() :])}{tail}"
    return escaped(words) + tail
