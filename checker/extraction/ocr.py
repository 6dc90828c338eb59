"""Scanned pages through Tesseract: words with their places, in all of our languages that are installed."""

from functools import cache
from typing import Any

import msgspec

from clauses.errors import MissingPartError

LANGUAGES = ("eng", "dan", "deu", "est", "fin", "lav", "lit", "nor", "pol", "swe")
LEAST_CONFIDENCE = 0.0
"""Tesseract gives -1 to layout elements that are no words."""
INSTALL = "Install Tesseract with the languages of the paper and `pip install fairclause[ocr]`, or run ocrmypdf first."


class Word(msgspec.Struct, frozen=True):
    """A recognised word: its line and its box in pixels from the upper left corner."""

    text: str
    line: tuple[int, int, int]
    left: int
    top: int
    width: int
    height: int


@cache
def languages(path: str = "OCR") -> tuple[str, ...]:
    """Those of our languages that Tesseract has; `MissingPartError` when it or its Python package is missing."""
    try:
        import pytesseract

        installed = set(pytesseract.get_languages(config=""))
    except ImportError as error:
        raise MissingPartError(path, "reading scans needs pytesseract.", advice=INSTALL) from error
    except (OSError, RuntimeError) as error:  # TesseractNotFoundError is an OSError
        raise MissingPartError(
            path, "reading scans needs Tesseract, which is not installed.", advice=INSTALL
        ) from error
    found = tuple(language for language in LANGUAGES if language in installed)
    if not found:
        raise MissingPartError(path, "Tesseract has none of our languages.", advice=INSTALL)
    return found


def recognise(picture: Any, *, seconds: float, known: tuple[str, ...]) -> list[Word] | None:
    """The words on a picture (Pillow), in reading order; None when `seconds` were not enough or Tesseract failed."""
    import pytesseract

    try:
        table = pytesseract.image_to_data(
            picture, lang="+".join(known), timeout=seconds, output_type=pytesseract.Output.DICT
        )
    except (RuntimeError, OSError):  # pytesseract reports a time-out as a bare RuntimeError
        return None
    return [_word(table, at) for at, text in enumerate(table["text"]) if text.strip() and _is_word(table, at)]


def _is_word(table: dict[str, list[Any]], at: int) -> bool:
    return float(table["conf"][at]) >= LEAST_CONFIDENCE


def _word(table: dict[str, list[Any]], at: int) -> Word:
    line = (table["block_num"][at], table["par_num"][at], table["line_num"][at])
    sides = (int(table[key][at]) for key in ("left", "top", "width", "height"))
    return Word(table["text"][at].strip(), line, *sides)
