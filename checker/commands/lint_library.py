"""`fairclause lint-library`: tells an editor of `clauses/` what is wrong, before anybody else does."""

from typing import TYPE_CHECKING, Annotated

import typer

from checker.commands.output import say, write

if TYPE_CHECKING:
    from clauses.linting import Problem


def run(
    read: Annotated[bool, typer.Option(help="Also read every example and text; takes some seconds.")] = True,
) -> None:
    """Check the files under clauses/: how they are written, and whether their examples are read as they say.

    Tells all that is wrong with file, line and key, one problem a line; exit code 1 if there is any.

    \b
    Examples:
      fairclause lint-library
      fairclause lint-library --no-read
    """  # noqa: D301  the sign keeps lines apart
    found = problems(read=read)
    write("".join(f"{problem}\n" for problem in found).encode())
    say(f"{len(found)} {'problem' if len(found) == 1 else 'problems'} in clauses/." if found else "Nothing is wrong.")
    if found:
        raise typer.Exit(1)


def problems(*, read: bool = True) -> "tuple[Problem, ...]":
    """Everything that is wrong with the installed library, sorted by file and line."""
    from checker.proofreading import proofread
    from clauses.linting import Shelf, lint

    return tuple(sorted({*lint(), *(proofread(Shelf()) if read else ())}))
