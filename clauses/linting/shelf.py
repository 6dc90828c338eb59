"""All records of a library with their places in the files. What cannot be read is a problem, and the rest goes on."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec
import tomli

from clauses.library import ROOT, TABLES, line_of
from clauses.linting.shapes import misfits, tables_of
from clauses.records import (
    Category,
    Caution,
    Cue,
    LibraryWords,
    ModelClause,
    Profile,
    ProfileWords,
    Record,
)

R_co = TypeVar("R_co", bound=Record, covariant=True)

FOLDERS: dict[str, type[Record]] = {
    "taxonomy": Category,
    "elements": Cue,
    "cautions": Caution,
    "profiles": Profile,
    "texts": ModelClause,
}
"""Folders in which each file is one record."""


class Problem(NamedTuple):
    """One thing that is wrong."""

    path: str
    """Relative to the library, as `clauses/profiles/ee-rhs.toml`."""
    line: int
    """0 where it is about the file as a whole."""
    key: str
    message: str

    def __str__(self) -> str:
        place = f":{self.line}" if self.line else ""
        key = f" {self.key}:" if self.key else ""
        return f"{self.path}{place}:{key} {self.message}."


class Entry(NamedTuple, Generic[R_co]):
    """A record with the place at which it is written."""

    path: Path
    text: str
    """The whole file."""
    key: str
    """Where the record stands in it, as `terms[3]`; empty when the file is one record."""
    record: R_co

    def problem(self, key: str, message: str, words: str = "") -> Problem:
        """What is wrong at `key` of the record; `words` are looked for from there on, to find the very line."""
        whole = ".".join(part for part in (self.key, key) if part)
        return _problem(self.path, self.text, whole, message, words)


class Shelf:
    """All records of a library that could be read, and what was wrong with the rest."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self._entries: dict[type[Record], list[Entry[Any]]] = {}
        for folder, kind in FOLDERS.items():
            for path in sorted((root / folder).rglob("*.toml")):
                self._take_file(path, kind)
        for path in sorted((root / "translations").glob("*/*.toml")):
            self._take_file(path, LibraryWords if path.stem == "library" else ProfileWords)
        for kind, (name, key) in TABLES.items():
            self._take_table(root / name, key, kind)
        self.problems += self._strangers()

    def of(self, kind: type[R_co]) -> tuple[Entry[R_co], ...]:
        """The records of that kind."""
        return tuple(self._entries.get(kind, ()))

    def _take_file(self, path: Path, kind: type[Record]) -> None:
        text, data = self._read(path)
        if data is None:
            return
        self._take(path, text, "", data, kind)
        expected = f"{path.parent.name}/{path.stem}" if kind is ModelClause else path.stem
        if data.get("id", expected) != expected:
            message = f"the id {data['id']!r} differs from the file's name {expected!r}"
            self.problems.append(_problem(path, text, "id", message))

    def _take_table(self, path: Path, key: str, kind: type[Record]) -> None:
        text, data = self._read(path)
        if data is None:
            return
        rows = data.pop(key, [])
        for name in data:
            self.problems.append(_problem(path, text, name, f"this key is not known; known is {key}"))
        if not isinstance(rows, list) or not rows:
            self.problems.append(_problem(path, text, key, f"no [[{key}]] is written here"))
            return
        for index, row in enumerate(rows):
            self._take(path, text, f"{key}[{index}]", row, kind)

    def _read(self, path: Path) -> tuple[str, dict[str, Any] | None]:
        try:
            text = path.read_text(encoding="utf-8")
            return text, tomli.loads(text)
        except tomli.TOMLDecodeError as error:
            self.problems.append(Problem(shown(path), _line_told(str(error)), "", f"not valid TOML: {error}"))
        except UnicodeDecodeError as error:
            self.problems.append(Problem(shown(path), 0, "", f"not text in UTF-8: {error.reason}"))
        except OSError as error:
            self.problems.append(Problem(shown(path), 0, "", f"cannot be read: {error.strerror}"))
        return "", None

    def _take(self, path: Path, text: str, key: str, data: object, kind: type[Record]) -> None:
        for misfit in misfits(data, kind, key):
            self.problems.append(_problem(path, text, misfit.key, misfit.message))
        sound = _without_unsound_rows(data, kind)
        if sound is not None:
            record = msgspec.convert(sound, kind)
            self._entries.setdefault(kind, []).append(Entry(path, text, key, record))

    def _strangers(self) -> Iterator[Problem]:
        """Files beside the tables that nothing reads."""
        files = {name for name, _ in TABLES.values()}
        for folder in sorted({name.partition("/")[0] for name in files}):
            for path in sorted((self.root / folder).rglob("*.toml")):
                if path.relative_to(self.root).as_posix() not in files:
                    yield Problem(
                        shown(path), 0, "", "nothing reads this file; see CONTRIBUTING.md for where records live"
                    )


def shown(path: Path) -> str:
    """The path as messages name it: from the folder `clauses` on, if it is there."""
    parts = path.parts
    start = len(parts) - 1 - parts[::-1].index("clauses") if "clauses" in parts else len(parts) - 2
    return "/".join(parts[max(start, 0) :])


def _problem(path: Path, text: str, key: str, message: str, words: str = "") -> Problem:
    return Problem(shown(path), _line(text, key, words), key, message)


def _line(text: str, key: str, words: str) -> int:
    """The line of `key`, or of `words` after it where they can be found."""
    at = line_of(text, key)
    while not at and "." in key:  # a key that is not written: its table is
        key = key.rpartition(".")[0]
        at = line_of(text, key)
    quoted = json.dumps(words, ensure_ascii=False)[1:-1].split("\\n")[0] if words else ""
    lines = text.splitlines()
    return next((n + 1 for n in range(max(at - 1, 0), len(lines)) if quoted and quoted in lines[n]), at)


def _line_told(message: str) -> int:
    """The line that an error of the TOML reader names."""
    _, _, rest = message.partition("at line ")
    digits = rest.partition(",")[0]
    return int(digits) if digits.isdigit() else 0


def _without_unsound_rows(data: object, kind: type[Record]) -> object | None:
    """`data` without those of its tables that do not fit, to check the others; None if it cannot be kept."""
    if not any(misfits(data, kind)):
        return data
    if not isinstance(data, Mapping):
        return None
    kept = dict(data)
    for name, table in tables_of(kind).items():
        rows = kept.get(name)
        if isinstance(rows, list):
            kept[name] = [row for row in rows if not any(misfits(row, table))]
    known = {field.encode_name for field in msgspec.structs.fields(kind)}
    kept = {name: value for name, value in kept.items() if name in known}
    return None if any(misfits(kept, kind)) else kept
