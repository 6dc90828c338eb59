"""`fairclause explain`: one entry of the library, with its sources and its limits."""

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
    from checker.encyclopedia.entry import as_text
    from checker.encyclopedia.shelf import entries

    known = entries()
    if name not in known:
        raise UnknownNameError("id", name, known)
    write(as_text(known[name]()).encode())
