"""Opens a PDF, or says why it cannot be opened."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from checker.catalogues.messages import message
from checker.extraction.limits import Limits
from checker.extraction.pdf.geometry import Sheet
from clauses.errors import DamagedError, EncryptedError, LimitError, MismatchedFormatError

HEAD = 1024
"""The mark `%PDF-` stands within so many first bytes, the end mark within so many last ones."""
POINTS_PER_INCH = 72
OCR_DPI = 150
MOST_PIXELS = 40_000_000
"""A larger picture of a page (a plan) is rendered smaller."""
END_MARK = re.compile(rb"%%EOF")


@contextmanager
def opened(data: bytes, path: str, limits: Limits) -> Iterator[Any]:
    """The document in `data`, closed afterwards. Raises a `PaperError` that says what to do."""
    paper = _open(data, path)
    try:
        if len(paper) > limits.max_pages:
            raise LimitError(
                path,
                message("paper-pdf-pages", pages=len(paper), most=limits.max_pages),
                advice=message("paper-do-split"),
            )
        if len(paper) == 0:
            raise DamagedError(path, message("paper-pdf-no-pages"), advice=message("paper-do-ask-again"))
        yield paper
    finally:
        paper.close()


def _open(data: bytes, path: str) -> Any:
    if not data:
        raise DamagedError(path, message("paper-empty"), advice=message("paper-do-ask-again"))
    if b"%PDF-" not in data[:HEAD]:
        raise MismatchedFormatError(
            path,
            message("paper-mismatch", ending=".pdf", kind=message("paper-kind-unknown")),
            advice=message("paper-do-print"),
        )
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            advice = message("paper-do-without-password")
            raise EncryptedError(path, message("paper-password"), advice=advice) from error
        raise DamagedError(path, message("paper-pdf-damaged"), advice=message("paper-do-ask-or-anew")) from error


def seems_cut_off(data: bytes) -> bool:
    """The end mark is missing: the file was perhaps not sent to its end."""
    return not END_MARK.search(data[-2 * HEAD :])


def sheet_of(page: Any) -> Sheet:
    """The visible part of a page."""
    box = pdfium.FS_RECTF()
    if not pdfium.FPDF_GetPageBoundingBox(page, box) or box.right <= box.left or box.top <= box.bottom:
        return Sheet(left=0, bottom=0, width=612, height=792)
    turns = max(pdfium.FPDFPage_GetRotation(page), 0)
    return Sheet(
        left=box.left, bottom=box.bottom, width=box.right - box.left, height=box.top - box.bottom, rotation=turns
    )


def attachments_of(paper: Any) -> list[str]:
    """Names of the files that are embedded in the document."""
    names = []
    for number in range(paper.count_attachments()):
        name = ""
        with suppress(pypdfium2.PdfiumError):
            name = paper.get_attachment(number).get_name()
        names.append(name or f"no. {number + 1}")
    return sorted(names)


def picture_of(page: Any, sheet: Sheet) -> tuple[Any, float]:
    """The page as shown, as a grey picture (Pillow), and its pixels per point."""
    width, height = sheet.shown_size
    scale = OCR_DPI / POINTS_PER_INCH
    scale = min(scale, (MOST_PIXELS / (width * height)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        return bitmap.to_pil().copy(), scale
    finally:
        bitmap.close()
