"""Turns the errors of the library into sentences and exit codes."""

import difflib
import re

from clauses.errors import FairclauseError, PaperError, UnknownNameError, UsageError

DONE, GAPS, WRONG_USAGE, UNREAD = 0, 1, 2, 3


def advise(error: FairclauseError) -> str:
    """What happened, what to do, and for a misspelt name the nearest known one."""
    from checker.reporters.cleaning import visible

    nearest = nearest_name(error) if isinstance(error, UnknownNameError) else ""
    hint = f" Did you mean {nearest!r}?" if nearest else ""
    return visible(f"Error: {error.message}{hint} {error.advice}".strip())


def nearest_name(error: UnknownNameError) -> str:
    """The known name that resembles most the one asked for; empty if none does."""
    asked = re.search(r"'(.*)'", error.message)
    close = difflib.get_close_matches(asked[1], error.known, n=1) if asked else []
    return close[0] if close else ""


def exit_code(error: FairclauseError) -> int:
    """3 for a paper that could not be read, 2 for all else."""
    return UNREAD if isinstance(error, PaperError) else WRONG_USAGE


def parse_fact(text: str) -> tuple[str, bool]:
    """Name and answer of `NAME=yes` or `NAME=no`; the name must be a fact the library asks for."""
    from clauses.library import facts

    name, _, answer = text.partition("=")
    if answer.lower() not in ("yes", "no"):
        raise UsageError(f"--fact {text}: not an answer.", advice="Write NAME=yes or NAME=no.")
    if name not in facts():
        raise UnknownNameError("fact", name, facts())
    return name, answer.lower() == "yes"
