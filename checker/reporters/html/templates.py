"""How templates of ours are filled: every value is escaped, and control signs are written out."""

from pathlib import Path
from typing import TYPE_CHECKING

from checker.reporters.cleaning import visible

if TYPE_CHECKING:
    from jinja2 import Environment


def templates_in(folder: Path) -> "Environment":
    """The templates in `folder`; a name that is not given is an error, and `| link` lets only web addresses through."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_cleaned,
    )
    environment.filters["link"] = web_address
    return environment


def web_address(url: str | None) -> str:
    """The address if it is one of the web, else nothing: a link must never carry a script."""
    return url if url and url.startswith(("https://", "http://")) else ""


def _cleaned(value: object) -> object:
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return visible(value)
    return value
