"""Where results go: standard output or a file. Everything else is said on standard error."""

import os
import sys
from pathlib import Path

import typer

from clauses.errors import UsageError


def expect_room(target: Path | None, *, binary: bool = False) -> None:
    """`UsageError` at once, before anything is read, if the result could not be written later."""
    if target is None and binary and sys.stdout.isatty():
        raise UsageError("An office file cannot be shown in a terminal.", advice="Name a file with --output.")
    if target is not None and (target.is_dir() or not target.absolute().parent.is_dir()):
        raise UsageError(f"{target}: cannot be written.", advice="Name a file in a folder that exists.")


def expect_folder(target: Path | None) -> None:
    """`UsageError` at once if no files could be written into that folder later; it may still have to be made."""
    if target is not None and not target.is_dir() and (target.exists() or not target.absolute().parent.is_dir()):
        raise UsageError(f"{target}: is no folder for files.", advice="Name a folder, in a folder that exists.")


def emit(result: str | bytes, target: Path | None = None) -> None:
    """Write `result`, text as UTF-8, to `target`, or to standard output if it is None."""
    data = result.encode() if isinstance(result, str) else result
    if target is None:
        write(data)
        return
    try:
        target.write_bytes(data)
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
