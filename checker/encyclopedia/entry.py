"""What an entry is, and how it reads as plain text."""

import textwrap
from typing import NamedTuple

WIDTH = 88


class Verbatim(NamedTuple):
    """A text that is shown as it stands, line by line."""

    lines: tuple[str, ...]


Body = str | list[str] | Verbatim
"""A paragraph, a list, or a text as it stands."""


class Section(NamedTuple):
    """A heading with what stands below it."""

    title: str
    body: Body


class Entry(NamedTuple):
    """One id of the library, told."""

    id: str
    title: str
    what: str
    """What kind of thing it is, in one line."""
    sections: tuple[Section, ...]


def entry(name: str, title: str, what: str, *sections: tuple[str, Body]) -> Entry:
    """An entry without the sections of which there is nothing to say."""
    told = (Section(heading, body) for heading, body in sections if body and body != Verbatim(()))
    return Entry(name, title[:1].upper() + title[1:], what, tuple(told))


def as_text(told: Entry) -> str:
    """The entry as plain text of 88 columns."""
    head = f"{told.title}\n{'=' * min(len(told.title), WIDTH)}\n{told.what}\n"
    return "\n".join([head, *(f"{section.title}\n{_text(section.body)}\n" for section in told.sections)])


def _text(body: Body) -> str:
    if isinstance(body, str):
        return _wrapped(_joined(body), "  ", "  ")
    if isinstance(body, Verbatim):
        return "\n".join(_wrapped(_joined(line), "  ", "  ") for line in body.lines)
    return "\n".join(_wrapped(_joined(item), "  - ", "    ") for item in body)


def _joined(text: str) -> str:
    return " ".join(text.split())


def _wrapped(text: str, first: str, rest: str) -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )
