"""Highlights and notes in a PDF: where they are seen, and that the original stays under them byte for byte."""

import hashlib
import io
import time
from contextlib import suppress
from typing import Any

import msgspec
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ImageChops
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, NameObject, RectangleObject

from checker.annotation.comments import CAUTION, Comment, Comments, Line
from checker.annotation.pdf import annotate_pdf, stored
from checker.documents import Document
from checker.extraction.papers import Paper
from checker.extraction.pdf.geometry import Sheet, shown, upright
from checker.extraction.protocol import Written
from clauses.errors import PaperError
from models.passage import Box, Place
from tests.checker.conftest import HOSTILE
from tests.checker.pdf_papers import pdf, read, texts, wrapped, written

PAY = "The supplier shall pay every worker at least the wage of the collective agreement in force."
TWO_PAGES = pdf(written(wrapped(PAY, 40), top=500), written(["The second page says nothing of that kind."]))


def comment(*places: Place, text: str = "Too weak", kind: str = "weak") -> Comment:
    return Comment(lines=(Line(text=text), Line(text="A second line: āž")), places=places, cited="page 1", kind=kind)


def annotated(data: bytes, *comments: Comment) -> Written:
    sha256 = hashlib.sha256(data).hexdigest()
    top = Comment(lines=(Line(text="Top"),), kind="top")
    payload = msgspec.json.encode(Comments(comments=(top, *comments), sha256=sha256, unplaced="Elsewhere:"))
    return annotate_pdf(Paper(path="contract.pdf", data=data, sha256=sha256, format="pdf", payload=payload))


def lines_of(document: Document, start: str) -> tuple[Box, ...]:
    """The boxes of the block that begins so, as extraction gives them."""
    block = next(block for block in document.blocks if block.text.startswith(start))
    return tuple(anchor.box for anchor in block.anchors)


def turned_and_cropped(data: bytes, turn: int, *, crop: bool) -> bytes:
    """The file with its pages shown at an angle, and with only a part of each visible."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for page in writer.pages:
        page.rotate(turn)
        if crop:
            page.cropbox = RectangleObject((40, 60, 555, 700))
    sink = io.BytesIO()
    writer.write(sink)
    return sink.getvalue()


def tinted(data: bytes, page: int) -> Box | None:
    """The box around all yellow or orange on the page as it is shown, in points from its lower left corner."""
    picture = pypdfium2.PdfDocument(data)[page].render(scale=2, may_draw_forms=False).to_pil().convert("RGB")
    mask = picture.point([255 * (value < 200) for value in range(256)] * 3).split()[2]
    red = picture.split()[0].point([255 * (value > 200) for value in range(256)])
    box = ImageChops.multiply(mask, red).getbbox()
    if box is None:
        return None
    left, top, right, bottom = (edge / 2 for edge in box)
    return (left, picture.height / 2 - bottom, right, picture.height / 2 - top)


def entries_of(data: bytes, page: int) -> list[dict[str, Any]]:
    """The annotations of a page."""
    entries: Any = PdfReader(io.BytesIO(data)).pages[page]["/Annots"]
    return [entry.get_object() for entry in entries]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [False, True], ids=["whole", "cropped"])
def test_a_highlight_is_seen_where_the_words_are(turn: int, crop: bool) -> None:
    data = turned_and_cropped(TWO_PAGES, turn, crop=crop)
    boxes = lines_of(read(data), "The supplier shall")
    copy = annotated(data, comment(Place(page=1, boxes=boxes)))
    without_note = without_notes(copy.data)
    seen = tinted(without_note, 0)
    assert seen is not None
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    assert seen == pytest.approx((min(lefts), min(bottoms), max(rights), max(tops)), abs=2)
    assert tinted(without_note, 1) is None


def without_notes(data: bytes) -> bytes:
    """The file without the sign of the note, which is tinted too."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    for page in writer.pages:
        entries: Any = page.get("/Annots", ArrayObject())
        page[NameObject("/Annots")] = ArrayObject(
            entry for entry in entries if entry.get_object()["/Subtype"] != "/Text"
        )
    sink = io.BytesIO()
    writer.write(sink)
    return sink.getvalue()


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_note_stands_at_the_top_left_as_the_page_is_shown(turn: int) -> None:
    data = turned_and_cropped(TWO_PAGES, turn, crop=True)
    seen = tinted(annotated(data).data, 0)
    assert seen is not None
    width, height = pypdfium2.PdfDocument(data)[0].get_size()
    assert seen[0] < 60 < width
    assert seen[3] > height - 60


def test_the_original_lies_unchanged_before_what_is_added() -> None:
    copy = annotated(TWO_PAGES, comment(Place(page=1, boxes=((72, 480, 300, 510),))))
    assert copy.data.startswith(TWO_PAGES)
    assert texts(read(copy.data)) == texts(read(TWO_PAGES))
    assert copy.warnings == ()


def test_boxes_texts_and_pages_of_the_annotations() -> None:
    first, second = ((72.0, 480.0, 300.0, 491.0), (72.0, 467.0, 250.0, 478.0)), ((72.0, 700.0, 200.0, 711.0),)
    copy = annotated(TWO_PAGES, comment(Place(page=1, boxes=first), Place(page=2, boxes=second), kind=CAUTION))
    note, highlight = entries_of(copy.data, 0)
    assert (note["/Subtype"], note["/Contents"]) == ("/Text", "Top")
    assert highlight["/Contents"] == "Too weak\nA second line: āž"
    assert list(map(float, highlight["/Rect"])) == [72, 467, 300, 491]
    assert list(map(float, highlight["/QuadPoints"])) == [
        72, 491, 300, 491, 72, 480, 300, 480, 72, 478, 250, 478, 72, 467, 250, 467,
    ]  # fmt: skip
    (over,) = entries_of(copy.data, 1)
    assert over["/Contents"] == "Too weak"
    assert all(entry["/T"] == "Fairclause" for entry in (note, highlight, over))
    assert not [entry for entry in (note, highlight, over) if "/M" in entry or "/CreationDate" in entry]


def test_annotations_that_were_there_stay() -> None:
    before = annotated(TWO_PAGES, comment(Place(page=1, boxes=((72, 480, 300, 510),)))).data
    after = annotated(before, comment(Place(page=1, boxes=((72, 480, 300, 510),)))).data
    assert len(entries_of(after, 0)) == 4


def test_what_has_no_box_is_told_in_the_note() -> None:
    copy = annotated(TWO_PAGES, comment(Place(page=1)), comment(Place(page=9, boxes=((0, 0, 1, 1),)), text="Lost"))
    assert copy.unplaced == (1, 2)
    (note,) = entries_of(copy.data, 0)
    text = note["/Contents"]
    assert text.startswith("Top\n\nElsewhere:\n\npage 1:\nToo weak")
    assert "Lost" in text


def test_hostile_words_are_words() -> None:
    copy = annotated(TWO_PAGES, comment(Place(page=1, boxes=((72, 480, 300, 510),)), text=f"{HOSTILE} ) /JS (x) >>"))
    entry = entries_of(copy.data, 0)[1]
    assert entry["/Contents"].startswith(f"{HOSTILE} ) /JS (x) >>")
    assert set(entry) <= {"/Type", "/Subtype", "/Rect", "/Contents", "/T", "/C", "/F", "/QuadPoints", "/P"}


@pytest.mark.parametrize("method", ["RC4-128", "AES-256"])
def test_an_encrypted_file_that_opens_without_a_password_is_written_anew(method: str) -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(TWO_PAGES)))
    writer.encrypt("", "owner", algorithm=method)
    sink = io.BytesIO()
    writer.write(sink)
    copy = annotated(sink.getvalue(), comment(Place(page=1, boxes=((72, 480, 300, 510),))))
    assert copy.warnings == ("handout-rewritten",)
    assert texts(read(copy.data)) == texts(read(TWO_PAGES))
    assert len(entries_of(copy.data, 0)) == 2


def test_the_same_file_gives_the_same_copy_on_another_day(monkeypatch: pytest.MonkeyPatch) -> None:
    first = annotated(TWO_PAGES, comment(Place(page=1, boxes=((72, 480, 300, 510),)))).data
    monkeypatch.setattr(time, "time", lambda: 2_000_000_000.0)
    assert annotated(TWO_PAGES, comment(Place(page=1, boxes=((72, 480, 300, 510),)))).data == first


def test_a_file_cut_short_is_annotated_or_refused() -> None:
    for share in (0.3, 0.6, 0.9, 0.99):
        cut = TWO_PAGES[: int(len(TWO_PAGES) * share)]
        with suppress(PaperError):
            copy = annotated(cut, comment(Place(page=1, boxes=((72, 480, 300, 510),))))
            assert len(pypdfium2.PdfDocument(copy.data)) >= 1


sides = st.floats(10, 900)


@given(
    left=st.floats(-100, 100),
    bottom=st.floats(-100, 100),
    width=sides,
    height=sides,
    rotation=st.integers(0, 3),
    box=st.tuples(st.floats(0, 400), st.floats(0, 400), st.floats(0, 400), st.floats(0, 400)),
)
def test_boxes_go_back_to_where_they_came_from(
    left: float, bottom: float, width: float, height: float, rotation: int, box: Box
) -> None:
    sheet = Sheet(left=left, bottom=bottom, width=width, height=height, rotation=rotation)
    there = shown(upright(box, 0, sheet), 0, sheet)
    assert stored(there, sheet) == pytest.approx(box, abs=0.11)
