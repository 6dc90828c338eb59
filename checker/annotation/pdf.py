"""Highlights and notes in a copy of a PDF. They are added after the bytes of the original, which stay as they are."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from typing import Any

import msgspec

from checker.annotation.comments import AUTHOR, CAUTION, Comment, comments_for, with_unplaced
from checker.catalogues.messages import message
from checker.extraction.limits import Limits
from checker.extraction.papers import Paper
from checker.extraction.pdf.geometry import Sheet, turned
from checker.extraction.pdf.opening import opened, sheet_of
from checker.extraction.protocol import Written
from clauses.errors import DamagedError, PaperError
from models.passage import Box, Place

NOTE_SIZE = 24.0
"""Width and height of the sign of a note, in points."""
MARGIN = 12.0
PRINTED = 4
"""Flag of an annotation that is printed with its page."""
PALE = {CAUTION: (1.0, 0.8, 0.55)}
YELLOW = (1.0, 0.93, 0.4)


def annotate_pdf(paper: Paper) -> Written:
    """A copy of the file with the comments of the payload."""
    comments = comments_for(paper)
    sheets = _sheets(paper)
    unplaced = tuple(
        index
        for index, comment in enumerate(comments.comments[1:], start=1)
        if not any(_is_placed(place, sheets) for place in comment.places)
    )
    top = with_unplaced(comments, unplaced)
    marks = [_note(top, sheets[0])]
    for index, comment in enumerate(comments.comments[1:], start=1):
        marks += [] if index in unplaced else list(_highlights(comment, sheets))
    return _written(paper, marks, len(sheets), unplaced)


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """One annotation on one page, in the coordinates of the page as stored."""

    page: int
    """0 for the first."""
    boxes: tuple[Box, ...]
    text: str
    colour: tuple[float, float, float] = YELLOW
    note: bool = False
    """A sign with a text, and no highlight."""


def _sheets(paper: Paper) -> list[Sheet]:
    with opened(paper.data, paper.path, paper.limits) as pages:
        return [sheet_of(page) for page in pages]


def _is_placed(place: Place, sheets: Sequence[Sheet]) -> bool:
    return bool(place.boxes) and place.page is not None and 1 <= place.page <= len(sheets)


def _highlights(comment: Comment, sheets: Sequence[Sheet]) -> Iterator[Mark]:
    """One highlight a page; its text stands on the first, the others say where it is."""
    placed = [place for place in comment.places if _is_placed(place, sheets)]
    for number, place in enumerate(placed):
        page = (place.page or 1) - 1
        boxes = tuple(stored(box, sheets[page]) for box in place.boxes)
        text = comment.text if number == 0 else comment.lines[0].text
        yield Mark(page=page, boxes=boxes, text=text, colour=PALE.get(comment.kind, YELLOW))


def _note(top: Comment, sheet: Sheet) -> Mark:
    """The sign at the top left of the first page as it is shown."""
    _, height = sheet.shown_size
    upper = height - MARGIN
    box = stored((MARGIN, upper - NOTE_SIZE, MARGIN + NOTE_SIZE, upper), sheet)
    return Mark(page=0, boxes=(box,), text=top.text, note=True)


def stored(box: Box, sheet: Sheet) -> Box:
    """A box on the page as it is shown, on the page as it is stored: turned back, from the origin of the paper."""
    left, bottom, right, top = turned(box, -sheet.rotation % 4, *sheet.shown_size)
    return left + sheet.left, bottom + sheet.bottom, right + sheet.left, top + sheet.bottom


def _written(paper: Paper, marks: Sequence[Mark], pages: int, unplaced: tuple[int, ...]) -> Written:
    """The original with an update after it; where that cannot be, the whole file written anew."""
    signed = ("handout-signed",) if b"/ByteRange" in paper.data else ()
    for write, warnings in ((_updated, ()), (_anew, ("handout-rewritten",))):
        with suppress(*_broken()):
            data = write(paper.data, marks)
            if _opens(data, pages):
                return Written(data=data, unplaced=unplaced, warnings=warnings + signed)
    raise DamagedError(paper.path, message("paper-no-notes"), advice=message("paper-do-print"))


def _broken() -> tuple[type[Exception], ...]:
    """What goes wrong when a damaged or encrypted file is written; memory and depth are the worker's own business."""
    from pypdf.errors import PyPdfError

    return PyPdfError, ValueError, TypeError, LookupError, AttributeError, NotImplementedError, OSError


def _updated(data: bytes, marks: Sequence[Mark]) -> bytes:
    """The bytes of the original, then the annotations; it cannot be done to an encrypted file."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PdfReadError

    if PdfReader(BytesIO(data)).is_encrypted:
        raise PdfReadError("encrypted")
    return _with_marks(PdfWriter(BytesIO(data), incremental=True), marks)


def _anew(data: bytes, marks: Sequence[Mark]) -> bytes:
    from pypdf import PdfReader, PdfWriter

    return _with_marks(PdfWriter(clone_from=PdfReader(BytesIO(data))), marks)


def _with_marks(writer: Any, marks: Sequence[Mark]) -> bytes:
    for mark in marks:
        writer.add_annotation(mark.page, _annotation(mark))
    sink = BytesIO()
    writer.write(sink)
    return sink.getvalue()


def _opens(data: bytes, pages: int) -> bool:
    """Whether what was written is a PDF with all its pages."""
    try:
        with opened(data, "", Limits()) as paper:
            return len(paper) == pages
    except PaperError:
        return False


def _annotation(mark: Mark) -> Any:
    from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject

    def numbers(values: Sequence[float]) -> Any:
        return ArrayObject(FloatObject(round(value, 2)) for value in values)

    lefts, bottoms, rights, tops = zip(*mark.boxes, strict=True)
    entries: dict[Any, Any] = {
        NameObject("/Type"): NameObject("/Annot"),
        NameObject("/Subtype"): NameObject("/Text" if mark.note else "/Highlight"),
        NameObject("/Rect"): numbers((min(lefts), min(bottoms), max(rights), max(tops))),
        NameObject("/Contents"): TextStringObject(mark.text),
        NameObject("/T"): TextStringObject(AUTHOR),
        NameObject("/C"): numbers(mark.colour),
        NameObject("/F"): NumberObject(PRINTED),
    }
    if mark.note:
        entries[NameObject("/Name")] = NameObject("/Comment")
    else:
        corners = [corner for box in mark.boxes for corner in _corners(box)]
        entries[NameObject("/QuadPoints")] = numbers(corners)
    return DictionaryObject(entries)


def _corners(box: Box) -> tuple[float, ...]:
    """Upper left, upper right, lower left, lower right, as every program reads them."""
    left, bottom, right, top = box
    return (left, top, right, top, left, bottom, right, bottom)
