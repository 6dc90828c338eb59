"""Tells an editor of `clauses/` everything that is wrong with the files, by file, line and key.

Where `clauses.library` stops at the first bad record, this goes on: what can be read is checked, and what cannot is
named. Whether the examples are read as they should be is checked two floors up, in `checker.proofreading`.
"""

from pathlib import Path

from clauses.library import ROOT
from clauses.linting.rules import RULES
from clauses.linting.shelf import Problem, Shelf

__all__ = ["Problem", "Shelf", "lint"]


def lint(root: Path = ROOT) -> tuple[Problem, ...]:
    """Everything that is wrong with the records under `root`, sorted by file and line."""
    shelf = Shelf(root)
    found = {*shelf.problems, *(problem for rule in RULES for problem in rule(shelf))}
    return tuple(sorted(found))
