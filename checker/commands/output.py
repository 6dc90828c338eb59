"""Where results go: standard output or a file. Everything else is said on standard error."""

import os
import sys
from pathlib import Path

import typer

from clauses.errors import UsageError


def expect_room(target: Path | None) -> None:
    """`UsageError` at once, before anything is read, if the file could not be written later."""
    if target is not None and (target.is_dir() or not target.absolute().parent.is_dir()):
        raise UsageError(f"{target}: cannot be written.", advice="Name a file in a folder that exists.")


def emit(text: str, target: Path | None = None) -> None:
    """Write `text` as UTF-8 to `target`, or to standard output if it is None."""
    if target is None:
        write(text.encode())
        return
    try:
        target.write_bytes(text.encode())
    except OSError as error:
        raise UsageError(
            f"{target}: cannot be written: {error.strerror}.", advice="Name a file in a folder that exists."
        ) from error
    say(f"Report written to {target}.")


def write(data: bytes) -> None:
    """Write to standard output; a reader that closes it early (`| head`) ends the command quietly."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(141) from None


def say(text: str) -> None:
    """A line on standard error."""
    typer.echo(text, err=True)


def in_colour() -> bool:
    """Whether standard output is a terminal that may be coloured (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
