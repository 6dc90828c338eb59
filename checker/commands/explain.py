"""`fairclause explain`: one entry of the library, with its sources and its limits."""

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from checker.commands.output import write
from clauses.errors import UnknownNameError


def run(
    name: Annotated[
        str,
        typer.Argument(
            help="A category, requirement, profile, model clause, indicator, caution or fact.", metavar="ID"
        ),
    ],
) -> None:
    """Explain an id of the library or of a report: what, why, sources, examples, and what it does not see.

    \b
    Examples:
      fairclause explain wages
      fairclause explain eu-2014-24
      fairclause explain indicator-5
    """  # noqa: D301  the sign keeps lines apart
    known = entries()
    if name not in known:
        raise UnknownNameError("id", name, known)
    write(f"{known[name]()}".encode())


def entries() -> dict[str, Callable[[], str]]:
    """What can be explained: id to a function that writes the entry; a category or profile comes before others."""
    from checker.commands import entries as tell
    from clauses import library

    table: dict[str, Callable[[], str]] = {}
    for caution in library.cautions().values():
        table[caution.id] = partial(tell.tell_caution, caution)
    for fact in library.facts().values():
        table[fact.id] = partial(tell.tell_fact, fact)
    for indicator in library.indicators():
        table[f"indicator-{indicator.number}"] = partial(tell.tell_indicator, indicator)
    for clause in library.model_clauses().values():
        table[clause.id] = partial(tell.tell_clause, clause)
    for profile, requirement in tell.requirements():
        table[requirement.id] = partial(tell.tell_requirement, profile, requirement)
    for name in library.profile_ids():
        table[name] = partial(tell.tell_profile, library.profile(name))
    for category in library.categories().values():
        table[category.id] = partial(tell.tell_category, category)
    return table
