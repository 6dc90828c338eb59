"""Small PDF files drawn for the tests."""

import io
import textwrap
from collections.abc import Callable, Iterable

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from checker.documents import BlockKind, Document
from checker.extraction.limits import Limits
from checker.extraction.pdf.reader import extract_pdf

SIZE = (595, 842)
Draw = Callable[[canvas.Canvas], None]


def pdf(*pages: Draw, **options: object) -> bytes:
    """A PDF with one page for each drawing."""
    buffer = io.BytesIO()
    paper = canvas.Canvas(buffer, pagesize=SIZE, invariant=1, **options)
    for draw in pages:
        paper.setFont("Helvetica", 10)
        draw(paper)
        paper.showPage()
    paper.save()
    return buffer.getvalue()


def written(lines: Iterable[str], *, left: float = 72, top: float = 740, leading: float = 13) -> Draw:
    """Draws lines one below the other; an empty one leaves room."""

    def draw(paper: canvas.Canvas) -> None:
        for at, line in enumerate(lines):
            paper.drawString(left, top - at * leading, line)

    return draw


def wrapped(text: str, width: int = 80) -> list[str]:
    """`text` in lines of at most `width` letters."""
    return textwrap.wrap(text, width)


def both(*draws: Draw) -> Draw:
    """Several drawings on one page."""

    def draw(paper: canvas.Canvas) -> None:
        for each in draws:
            each(paper)

    return draw


def scanned(data: bytes) -> Draw:
    """Draws a picture of the first page of `data` over the page."""
    import pypdfium2

    picture = pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil()
    return lambda paper: paper.drawImage(ImageReader(picture), 0, 0, *SIZE) and None


def read(data: bytes, *, ocr: bool = False, limits: Limits | None = None) -> Document:
    """What the reader makes of `data`."""
    return extract_pdf(data, path="tender.pdf", sha256="", ocr=ocr, limits=limits or Limits())


def texts(document: Document, *kinds: BlockKind) -> list[str]:
    """The texts of the blocks, of some kinds only if given; without margins otherwise."""
    wanted = kinds or tuple(kind for kind in BlockKind if kind is not BlockKind.MARGIN)
    return [block.text for block in document.blocks if block.kind in wanted]
