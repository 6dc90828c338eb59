"""Scanned pages through Tesseract: words with their places, in all of our languages that are installed."""

from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec

from checker.catalogues.messages import message
from clauses.errors import MissingPartError

LANGUAGES = ("eng", "dan", "deu", "est", "fin", "lav", "lit", "nor", "pol", "swe")
CODES = dict(zip(LANGUAGES, ("en", "da", "de", "et", "fi", "lv", "lt", "no", "pl", "sv"), strict=True))
LEAST_CONFIDENCE = 0.0
"""Tesseract gives -1 to layout elements that are no words."""
DOUBTFUL = 70.0
"""A page whose words are on average less sure, of 100, was perhaps read in the wrong language."""
ENOUGH = 200
"""So many letters tell the language."""
INSTALL = message("paper-do-install-ocr")


class Word(msgspec.Struct, frozen=True):
    """A recognised word: its line and its box in pixels from the upper left corner."""

    text: str
    line: tuple[int, int, int]
    left: int
    top: int
    width: int
    height: int
    confidence: float = 100.0
    """How sure Tesseract is, of 100."""


@cache
def languages(path: str = "OCR") -> tuple[str, ...]:
    """Those of our languages that Tesseract has; `MissingPartError` when it or its Python package is missing."""
    try:
        import pytesseract

        installed = set(pytesseract.get_languages(config=""))
    except ImportError as error:
        raise MissingPartError(path, message("paper-needs-ocr", part="pytesseract"), advice=INSTALL) from error
    except (OSError, RuntimeError) as error:  # TesseractNotFoundError is an OSError
        raise MissingPartError(path, message("paper-needs-ocr", part="Tesseract"), advice=INSTALL) from error
    found = tuple(language for language in LANGUAGES if language in installed)
    if not found:
        raise MissingPartError(path, message("paper-ocr-languages"), advice=INSTALL)
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


def likely(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """The languages worth trying after `text`: its own and English. All ten take three times as long as two."""
    if len(text) < ENOUGH:
        return known
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages([CODES[language] for language in known])
    code = identifier.classify(text)[0]
    return tuple(language for language in known if CODES[language] in (code, "en"))


def is_doubtful(words: Sequence[Word]) -> bool:
    """Few of the words are sure."""
    return sum(word.confidence for word in words) < DOUBTFUL * len(words)


def _is_word(table: dict[str, list[Any]], at: int) -> bool:
    return float(table["conf"][at]) >= LEAST_CONFIDENCE


def _word(table: dict[str, list[Any]], at: int) -> Word:
    line = (table["block_num"][at], table["par_num"][at], table["line_num"][at])
    return Word(
        text=table["text"][at].strip(),
        line=line,
        left=int(table["left"][at]),
        top=int(table["top"][at]),
        width=int(table["width"][at]),
        height=int(table["height"][at]),
        confidence=float(table["conf"][at]),
    )
