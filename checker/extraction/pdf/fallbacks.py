"""Second readers of a page: pypdf where the fonts have no character map, Tesseract for scans."""

import io
import logging
from collections.abc import Sequence
from typing import Any

from checker.extraction.limits import Limits
from checker.extraction.ocr import Word, is_doubtful, languages, likely, recognise
from checker.extraction.pdf.garble import is_garbled
from checker.extraction.pdf.leaves import Leaf, State, picture, take_words
from checker.extraction.pdf.runs import Run, clean

SIZE = 10.0
LEADING = 12.0


def read_again(data: bytes, leaves: Sequence[Leaf]) -> None:
    """Reads garbled pages with pypdf, whose tables of fonts differ; leaves those that stay garbled."""
    if not leaves:
        return
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # else its complaints go to standard error
    try:
        reader = PdfReader(io.BytesIO(data))
        for leaf in leaves:
            text = reader.pages[leaf.number - 1].extract_text()
            if text.strip() and not is_garbled(text):
                _take_text(leaf, text)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OverflowError):
        return  # hostile files break it in many ways; the pages stay named as unread


def _take_text(leaf: Leaf, text: str) -> None:
    """Lines without places: widths are guessed, and all lead to the page as a whole."""
    top, turns = leaf.sheet.shown_size[1], leaf.sheet.rotation
    lines = filter(None, map(clean, text.splitlines()))
    leaf.runs = [
        Run(line, 0, base, len(line) * SIZE / 2, base + SIZE, base, SIZE, turns=turns)
        for at, line in enumerate(lines)
        for base in (top - LEADING * (at + 1),)
    ]
    leaf.turns, leaf.state, leaf.placeless = turns, State.READ, True


def read_by_ocr(paper: Any, leaves: Sequence[Leaf], path: str, limits: Limits) -> None:
    """Recognises the words of scanned pages. Raises `MissingPartError`; a page that takes too long stays unread."""
    if not leaves:
        return
    known = languages(path)
    first = known
    for leaf in leaves:
        words = _recognised(paper, leaf, (first, known), limits.ocr_seconds_per_page)
        if words is None:
            leaf.state = State.TIMED_OUT
        else:
            take_words(leaf, *words)
            if first is known:
                first = likely(" ".join(word.text for word in words[0]), known)


def _recognised(
    paper: Any, leaf: Leaf, tries: tuple[tuple[str, ...], tuple[str, ...]], seconds: float
) -> tuple[list[Word], float] | None:
    """The words of a page and its pixels per point; read in all languages where the likely ones leave doubt."""
    image, scale = picture(paper, leaf)
    narrow, wide = tries
    words = recognise(image, seconds=seconds, known=narrow)
    if narrow != wide and words is not None and is_doubtful(words):
        words = recognise(image, seconds=seconds, known=wide) or words
    return None if words is None else (words, scale)
