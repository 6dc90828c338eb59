"""The command line: one verb a file. It asks the library, prints what comes back and turns errors into advice.

Exit codes: 0 done; 1 gaps at or above `--fail-on`, or a library with problems; 2 wrong usage or a damaged installation;
3 some paper, or pages of one, could not be read.
"""

import sys
from collections.abc import Callable, Sequence

import typer

from checker.commands import check, classify, evaluate, explain, lint_library, notice, read, suggest, train, ui
from checker.commands import list as shelves
from checker.commands.advice import advise, exit_code
from clauses.errors import FairclauseError

HELP = """Says which clauses of a public tender or contract protect the people who will do the work,
how strong they are, and what is missing. Works offline; no document leaves this machine.

\b
Example:
  fairclause check tender.pdf contract.docx --profile eu-2014-24
"""

VERBS: dict[str, Callable[..., None]] = {
    "check": check.run,
    "read": read.run,
    "notice": notice.run,
    "classify": classify.run,
    "explain": explain.run,
    "list": shelves.run,
    "suggest": suggest.run,
    "lint-library": lint_library.run,
    "train": train.run,
    "evaluate": evaluate.run,
    "ui": ui.run,
}


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import PackageNotFoundError, version

        try:
            typer.echo(f"fairclause {version('fairclause')}")
        except PackageNotFoundError:
            typer.echo("fairclause, run from its sources without being installed")
        raise typer.Exit


def _about(
    version: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Print the version."),
) -> None:
    pass


def build_app() -> typer.Typer:
    """The Typer application with all verbs."""
    app = typer.Typer(
        help=HELP, rich_markup_mode=None, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
    )
    app.callback(help=HELP)(_about)
    for name, verb in VERBS.items():
        app.command(name, no_args_is_help=name not in ("classify", "train", "evaluate", "lint-library", "ui"))(verb)
    return app


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line with `arguments` (those of the process if None) and leave with its exit code."""
    try:
        build_app()(arguments if arguments is None else [*arguments], prog_name="fairclause")
    except FairclauseError as error:
        typer.echo(advise(error), err=True)
        sys.exit(exit_code(error))
