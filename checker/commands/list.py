"""`fairclause list`: what the library holds."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated

import typer

from checker.commands.output import write
from clauses.vocabulary import LANGUAGE_NAMES


class Shelf(StrEnum):
    """What can be listed."""

    PROFILES = "profiles"
    CATEGORIES = "categories"
    CLAUSES = "clauses"
    LANGUAGES = "languages"


def run(
    shelf: Annotated[Shelf, typer.Argument(help="What to list.")],
) -> None:
    """List the profiles, categories, model clauses or languages that are known.

    \b
    Example:
      fairclause list profiles
    """  # noqa: D301  the sign keeps lines apart
    listed = list(rows(shelf))
    width = max((len(name) for name, _ in listed), default=0)
    write("".join(f"{name:<{width}}  {title}".rstrip() + "\n" for name, title in listed).encode())


def rows(shelf: Shelf) -> Iterable[tuple[str, str]]:
    """Id and title of everything on that shelf, sorted by id."""
    from clauses import library

    if shelf is Shelf.PROFILES:
        profiles = [library.profile(name) for name in library.profile_ids()]
        return [(record.id, record.title + (" (draft)" if record.draft else "")) for record in profiles]
    if shelf is Shelf.CATEGORIES:
        return [(record.id, record.title) for record in library.categories().values()]
    if shelf is Shelf.CLAUSES:
        return [(record.id, record.title) for record in library.model_clauses().values()]
    return sorted(LANGUAGE_NAMES.items())
