"""A long contract to measure with: our own clauses among ordinary ones, as a PDF of a given number of pages."""

import random
from collections.abc import Iterator
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path

from clauses import library

SOURCE = Path(__file__).parent.parent / "corpus" / "samples" / "source" / "02-draft-contract.md"
_SEED = 1


def paragraphs() -> Iterator[str]:
    """Ordinary clauses of the sample contract with one model clause in about twenty, without end."""
    ordinary = [
        line.lstrip("+ ").strip() for line in SOURCE.read_text(encoding="utf-8").splitlines() if line[:1] == "+"
    ]
    social = [clause.text.strip() for clause in library.model_clauses().values() if clause.language == "en"]
    texts = [*ordinary * 4, *social[: len(ordinary) * 4 // 20]]
    random.Random(_SEED).shuffle(texts)
    return cycle(texts)


def contract(pages: int) -> bytes:
    """A PDF of exactly `pages` pages with running header, page numbers and numbered clauses."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen import canvas

    width, height = A4
    out = BytesIO()
    page = canvas.Canvas(out, pagesize=A4, invariant=1)
    lines = _lines(simpleSplit, width - 100)
    for number in range(1, pages + 1):
        page.setFont("Helvetica", 8)
        page.drawString(50, height - 30, "Framework contract for facility services")
        page.drawRightString(width - 50, 25, f"Page {number} of {pages}")
        text = page.beginText(50, height - 50)
        text.setFont("Helvetica", 8)
        text.setLeading(12.6)
        for line in islice(lines, int((height - 90) / 12.6)):
            text.textLine(line)
        page.drawText(text)
        page.showPage()
    page.save()
    return out.getvalue()


def _lines(split: object, width: float) -> Iterator[str]:
    for number, paragraph in enumerate(paragraphs(), start=1):
        for line in paragraph.split("\n"):
            yield from split(f"{number // 12 + 1}.{number % 12 + 1} {line}", "Helvetica", 8, width)  # type: ignore[operator]
        yield ""
