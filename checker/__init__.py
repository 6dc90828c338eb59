"""What these papers say, and what they lack: `check(paths, load_profile("eu-2014-24"))` gives the report."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.context import Context
    from checker.pipeline import check
    from checker.report import Finding, Report, Verdict
    from clauses.library import profile as load_profile

__all__ = ["Context", "Finding", "Report", "Verdict", "check", "load_profile"]

_HOME = {
    "Context": ("checker.context", "Context"),
    "Finding": ("checker.report", "Finding"),
    "Report": ("checker.report", "Report"),
    "Verdict": ("checker.report", "Verdict"),
    "check": ("checker.pipeline", "check"),
    "load_profile": ("clauses.library", "profile"),
}


def __getattr__(name: str) -> Any:
    """Imports a name when it is first asked for, so that `import checker` stays quick."""
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _HOME[name]
    return getattr(import_module(module), attribute)
