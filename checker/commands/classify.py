"""`fairclause classify`: reads passages from JSON Lines, one at a time, in constant memory."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import msgspec
import typer

from checker.commands.advice import DONE, UNREAD
from checker.commands.output import say, write
from clauses.errors import UnknownNameError, UsageError
from clauses.vocabulary import LANGUAGES


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A line of input; keys that are not named here are ignored."""

    id: str | int | float | None = None
    text: str
    heading: str | None = None
    lead_in: str | None = None
    lang: str | None = None


class _Named(msgspec.Struct, frozen=True):
    id: Any = None


def run(
    file: Annotated[str, typer.Argument(help="A file of JSON Lines; - for standard input.")] = "-",
    lang: Annotated[
        str | None, typer.Option(help="Language of lines that name none; else it is recognised.", metavar="CODE")
    ] = None,
) -> None:
    """Read passages, one JSON object a line, and say what each is about and how firmly it binds.

    In: {"id", "text", "heading"?, "lead_in"?, "lang"?}. Out, in the same order: {"id", "language", "readings"}.
    A line that cannot be read gives {"id", "line", "error"}, and exit code 3 at the end.

    \b
    Example:
      fairclause classify passages.jsonl > readings.jsonl
    """  # noqa: D301  the sign keeps lines apart
    if lang is not None and lang not in LANGUAGES:
        raise UnknownNameError("language", lang, LANGUAGES)
    code = DONE
    for answer in classify_lines(_lines(file), lang):
        if "error" in answer:
            say(f"line {answer['line']}: {answer['error']}")
            code = UNREAD
        write(msgspec.json.encode(answer) + b"\n")
    raise typer.Exit(code)


def classify_lines(lines: Iterable[bytes], lang: str | None) -> Iterator[dict[str, Any]]:
    """One answer for each line that is not blank, in order."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _answer(line, number, lang)


def _answer(line: bytes, number: int, lang: str | None) -> dict[str, Any]:
    try:
        row = msgspec.json.decode(line, type=Row)
        return _read(row, row.lang or lang)
    except (msgspec.DecodeError, UnicodeDecodeError, UnknownNameError) as error:
        return {"id": _id_of(line), "line": number, "error": _sentence(error)}


def _read(row: Row, lang: str | None) -> dict[str, Any]:
    from checker.segmentation.language import document_language
    from models.reader import read

    if lang is not None and lang not in LANGUAGES:
        raise UnknownNameError("language", lang, LANGUAGES)
    language = lang or document_language([row.text])
    readings = read(row.text, heading=row.heading or "", lead_in=row.lead_in or "", language=language)
    return {"id": row.id, "language": language, "readings": [_shown(reading) for reading in readings]}


def _shown(reading: Any) -> dict[str, Any]:
    return {
        "category": reading.category,
        "strength": reading.strength.id,
        "elements": reading.elements,
        "confidence": reading.confidence,
        "reader": reading.reader,
    }


def _id_of(line: bytes) -> Any:
    try:
        return msgspec.json.decode(line, type=_Named).id
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def _sentence(error: Exception) -> str:
    if isinstance(error, msgspec.ValidationError):
        return f"not a passage: {error}. Needed: an object with the key text."
    return str(error) if isinstance(error, UnknownNameError) else f"not JSON: {error}."


def _lines(file: str) -> Iterator[bytes]:
    if file == "-":
        yield from sys.stdin.buffer
        return
    with _opened(Path(file)) as stream:
        yield from stream


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise UsageError(f"{path}: cannot be opened: {error.strerror}.") from error
