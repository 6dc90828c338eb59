"""What a reader of notices reads, as a table: each field of a format, where it stands and what it becomes.

The tables are data (`tables/`); the readers follow them, and `docs/notices.md` is made from them.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from checker.catalogues.messages import message
from clauses.vocabulary import Stage

Level = Literal["notice", "lot", "both", "item", "coded"]
"""Where a field stands; `coded`: in data beside the form, read where the form itself is not known."""


class Field(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One field of a format. Exactly one of `said`, `declares`, `stage` and `part` says what it becomes."""

    name: str
    """As the format calls it: `BT-70`, `III.2.2`, `tender.value.amount`."""
    path: str
    """Where it stands below the notice or the lot. `#list` asks for a code list, `@NAME` for an attribute."""
    means: str
    """In words."""
    level: Level = "notice"
    said: str = ""
    """It is a value of the procurement (`Said.of`)."""
    value: str | bool = ""
    """What is said when the element is there, where the element itself is the answer."""
    declares: str = ""
    """It is a code of this list."""
    words: str = ""
    """For a code: the element beside it that explains it."""
    eforms: str = ""
    """For a code of another format: the eForms term, or term and code, of the same meaning. A term that ends in a colon
    takes the code as it is."""
    stage: Stage | None = None
    """It is free text of this stage."""
    heading: str = ""
    """For free text: the element beside it that is its heading."""
    part: str = ""
    """It is read as part of something larger: `buyer`, `criterion`, `notice`, `lot`."""

    def in_eforms(self, code: str) -> str:
        """The term and code of eForms with the same meaning; empty where there is none."""
        if self.eforms.endswith(":"):
            return self.eforms + code
        return self.eforms or (f"{self.name}:{code}" if self.name.startswith("BT-") else "")

    @property
    def becomes(self) -> str:
        """What the field becomes, in words."""
        if self.said:
            return f"value `{self.said}`"
        if self.declares:
            return f"declared code (`{self.declares}`)"
        return f"text, stage `{self.stage.value}`" if self.stage else _PARTS[self.part]


class Left(msgspec.Struct, frozen=True, kw_only=True):
    """Elements that are there and are knowingly not read."""

    path: str
    """What their path begins with."""
    means: str
    """In words: the end of a key `notice-left-…` of the catalogue."""


_PARTS = {"buyer": "the buyer", "criterion": "award criterion", "notice": "the notice itself", "lot": "the lot"}

_LEVELS = {"notice": "notice", "lot": "lot", "both": "notice and lot", "item": "item", "coded": "coded data"}

FORMATS: dict[str, str] = {
    "eforms": "eForms (UBL), all versions of the SDK 1.x",
    "ted": "TED XML, schema R2.0.9",
    "ocds": "OCDS 1.1 releases and record packages",
    "espd": "ESPD requests and responses, versions 1 to 4",
}


class Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that a reader knows of its format."""

    fields: tuple[Field, ...]
    left: tuple[Left, ...]
    eforms: Mapping[str, str] = {}
    """Codes of the format to terms and codes of eForms with the same meaning."""


@cache
def table(form: str) -> Table:
    """What is read from a format and what is not; `form` is a key of `FORMATS`."""
    text = (Path(__file__).parent / "tables" / f"{form}.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Table)


def tables() -> str:
    """All fields of all formats as Markdown, as they stand in `docs/notices.md`."""
    return "\n".join(part for form in FORMATS for part in _tables_of(form))


def _tables_of(form: str) -> Iterable[str]:
    known = table(form)
    yield f"## {FORMATS[form]}\n"
    yield _table(
        ("field", "what it is", "where", "path", "what it becomes"),
        [(row.name, row.means, _LEVELS[row.level], f"`{row.path}`", row.becomes) for row in known.fields],
    )
    yield f"Not read from {FORMATS[form].split(' ', maxsplit=1)[0]}:\n"
    gaps: dict[str, list[str]] = {}
    for gap in known.left:
        gaps.setdefault(str(message(f"notice-left-{gap.means}")), []).append(f"`{gap.path}`")
    yield _table(("what it is", "its path begins with"), [(means, ", ".join(paths)) for means, paths in gaps.items()])


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
