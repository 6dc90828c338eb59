"""The words by which papers show their structure, read once from the TOML files beside this module."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import msgspec


class Articles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words that number a provision, before or after its number."""

    before: tuple[str, ...]
    after: tuple[str, ...]


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of `wording.toml`."""

    articles: Articles
    divisions: dict[str, tuple[str, ...]]
    contents: dict[str, tuple[str, ...]]
    tables: dict[str, tuple[str, ...]]
    titles: dict[str, tuple[str, ...]]
    stopwords: dict[str, tuple[str, ...]]


@cache
def wording() -> Wording:
    """The words of structure in ten languages."""
    return msgspec.convert(read("wording.toml"), Wording)


def read(name: str) -> dict[str, Any]:
    """The table in the file `name` beside this module."""
    return tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
