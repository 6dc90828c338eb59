"""Fills the templates of the pages. Every value is escaped, and control signs are written out."""

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker.reporters.cleaning import one_line

if TYPE_CHECKING:
    from jinja2 import Environment

_TEMPLATES = Path(__file__).parents[1] / "templates"
_MARKDOWN = re.compile(r"([!-/:-@\[-`{-~])")


def fill(template: str, **values: object) -> str:
    """The template `<template>.html.jinja` with its values."""
    return _environment().get_template(f"{template}.html.jinja").render(**values).strip()


def plain(text: str) -> str:
    """`text` for a label that Streamlit reads as Markdown: every sign of it is made to stand for itself."""
    return _MARKDOWN.sub(r"\\\1", one_line(text))


@cache
def _environment() -> "Environment":
    from checker.reporters.html.templates import templates_in

    return templates_in(_TEMPLATES)
