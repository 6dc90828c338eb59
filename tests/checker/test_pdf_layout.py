"""PDF: lines, paragraphs, columns, margins and tables come out as a person reads them."""

import io
from collections.abc import Sequence
from itertools import pairwise

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen import canvas

from checker.documents import BlockKind, Document
from checker.extraction.pdf.seams import seam
from tests.checker.pdf_papers import Draw, both, pdf, read, texts, wrapped, written

PAY = (
    "1.1 The supplier shall pay every worker at least the wage of the collective agreement in force at the place of "
    "performance, and shall keep for each of them a record of hours and pay that the authority may see at any time."
)
FEES = (
    "1.2 Nobody who works under this contract shall have paid a fee for the job. A fee that was paid is paid back by "
    "the supplier within ten days after it became known, whoever had asked for it."
)


def test_lines_become_the_paragraphs_they_were() -> None:
    assert texts(read(pdf(written([*wrapped(PAY), *wrapped(FEES)])))) == [PAY, FEES]


def test_a_broken_reference_begins_no_paragraph() -> None:
    lines = [
        "The supplier answers for its subcontractors as for itself, as agreed in clause",
        "4.2 of the contract.",
    ]
    assert texts(read(pdf(written(lines)))) == [" ".join(lines)]


def test_list_items_stand_alone() -> None:
    lines = ["The supplier shall", "(a) keep records,", "(b) show them, and", "(c) keep passports of nobody."]
    assert texts(read(pdf(written(lines)))) == lines


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("der Auftrag-", "geber zahlt", "der Auftraggeber zahlt"),
        ("das Arbeits-", "und Sozialrecht", "das Arbeits- und Sozialrecht"),
        ("the EU-", "Member States", "the EU-Member States"),
        ("every IT-", "service", "every IT-service"),
        ("a well-", "known rule", "a well-known rule"),
        ("the sub-", "contractor pays", "the subcontractor pays"),
        ("hours -", "and pay", "hours - and pay"),
        ("one line", "another", "one line another"),
    ],
)
def test_words_broken_at_the_line_end(before: str, after: str, joined: str) -> None:
    keep, glue = seam(before, after, frozenset({"well-known"}))
    assert before[:keep] + glue + after == joined


def test_a_paragraph_goes_on_over_the_page_and_the_footer_between() -> None:
    lines = wrapped(PAY)
    foot = [written([f"Page {number} of 2"], left=280, top=30) for number in (1, 2)]
    head = written(["Cleaning of schools, draft contract"], top=810)
    data = pdf(
        both(head, written(["Contract"]), written(lines[:2], top=100), foot[0]),
        both(head, written([*lines[2:], *wrapped(FEES)]), foot[1]),
    )
    document = read(data)
    assert texts(document) == ["Contract", PAY, FEES]
    assert {anchor.page for block in document.blocks if block.text == PAY for anchor in block.anchors} == {1, 2}
    assert texts(document, BlockKind.MARGIN) == ["Cleaning of schools, draft contract", "Page 1 of 2"]


def test_a_numbered_first_line_is_no_running_header() -> None:
    pages = [written([f"Article {number}", f"The supplier has duty {number}."], top=790) for number in (4, 9, 11, 30)]
    document = read(pdf(*pages))
    assert texts(document, BlockKind.MARGIN) == []
    assert "Article 9" in texts(document)


def _columns(count: int, *, in_turn: bool) -> tuple[Draw, list[str]]:
    width = 78 // count
    bodies = [
        wrapped(f"{PAY[4:]} {FEES[4:]}", width),
        wrapped(f"{FEES[4:]} {PAY[4:]}", width),
        wrapped(PAY[4:] * 2, width),
    ]
    bodies = bodies[:count]
    lefts = [50 + number * 520 / count for number in range(count)]

    def draw(paper: canvas.Canvas) -> None:
        paper.drawString(150, 790, "Terms of the framework agreement for the cleaning of schools and offices")
        paper.setFont("Helvetica", 8)
        placed = [(row, left, line) for left, body in zip(lefts, bodies, strict=True) for row, line in enumerate(body)]
        for row, left, line in sorted(placed) if in_turn else placed:
            paper.drawString(left, 740 - 10 * row, line)

    return draw, [" ".join(body) for body in bodies]


@pytest.mark.parametrize("in_turn", [False, True])
@pytest.mark.parametrize("count", [2, 3])
def test_columns_are_read_one_after_the_other(count: int, in_turn: bool) -> None:
    draw, bodies = _columns(count, in_turn=in_turn)
    read_text = " ".join(texts(read(pdf(draw))))
    assert read_text == " ".join(["Terms of the framework agreement for the cleaning of schools and offices", *bodies])


def test_numbers_before_their_clauses_are_no_column() -> None:
    clauses = [
        f"The supplier shall keep duty {word} of this contract." for word in ("one", "two", "three", "four", "five")
    ]

    def draw(paper: canvas.Canvas) -> None:
        for at, clause in enumerate(clauses):
            paper.drawString(72, 700 - 14 * at, f"{at + 1}.")
            paper.drawString(120, 700 - 14 * at, clause)

    assert texts(read(pdf(draw))) == [f"{at + 1}. {clause}" for at, clause in enumerate(clauses)]


def test_terms_stand_before_their_meanings() -> None:
    terms = {
        (
            "“Agency",
            "Worker”",
        ): "a person whom an agency lends to the supplier and who works under its direction and in its "
        "name at the place of performance;",
        (
            "“Living Wage",
            "of the trade”",
        ): "a wage that pays for food, rent, heating, schooling and a little more for a worker and "
        "those who live with that worker;",
        ("“Collective", "Agreement”"): "the agreement that unions and employers of the trade made for the place where "
        "the work is done, as it stands at the time;",
    }

    def draw(paper: canvas.Canvas) -> None:
        top = 740
        for term, meaning in terms.items():
            lines = wrapped(meaning, 60)
            written(term, top=top)(paper)
            written(lines, left=200, top=top)(paper)
            top -= 13 * max(len(lines), 2) + 8

    assert texts(read(pdf(draw))) == [f"{' '.join(term)} {meaning}" for term, meaning in terms.items()]


def _table(rows: Sequence[Sequence[str]], xs: Sequence[float], top: float, height: float) -> Draw:
    def draw(paper: canvas.Canvas) -> None:
        ys = [top - height * number for number in range(len(rows) + 1)]
        paper.grid(list(xs), ys)
        for row, y in zip(rows, ys, strict=False):
            for text, x in zip(row, xs, strict=False):
                for at, line in enumerate(text.split("\n")):
                    paper.drawString(x + 3, y - 11 - 11 * at, line)

    return draw


def test_a_ruled_table_becomes_rows_in_its_place() -> None:
    table = _table([["Trade", "Wage"], ["Cleaner of\nwindows", "14.20"], ["Guard", ""]], [72, 200, 300], 690, 30)
    data = pdf(both(written(["Wages are these."]), table, written(["They are paid monthly."], top=560)))
    blocks = [(block.kind, block.text) for block in read(data).blocks]
    assert blocks == [
        (BlockKind.PARAGRAPH, "Wages are these."),
        (BlockKind.ROW, "Trade | Wage"),
        (BlockKind.ROW, "Cleaner of windows | 14.20"),
        (BlockKind.ROW, "Guard"),
        (BlockKind.PARAGRAPH, "They are paid monthly."),
    ]


def test_a_box_around_a_paragraph_is_no_table() -> None:
    def boxed(paper: canvas.Canvas) -> None:
        paper.rect(66, 690, 450, 64)
        written(wrapped(PAY))(paper)

    document = read(pdf(boxed))
    assert texts(document, BlockKind.PARAGRAPH) == [PAY]


def test_headings_are_told_from_text() -> None:
    def draw(paper: canvas.Canvas) -> None:
        paper.setFont("Helvetica-Bold", 16)
        paper.drawString(72, 780, "Contract conditions")
        paper.setFont("Helvetica-Bold", 10)
        paper.drawString(72, 740, "1. Pay")
        paper.setFont("Helvetica", 10)
        written(wrapped(PAY), top=725)(paper)
        paper.drawString(72, 640, "2. Safety at work")
        written(wrapped(FEES), top=625)(paper)

    document = read(pdf(draw))
    headings = [(block.text, block.level, block.bold) for block in document.blocks if block.kind is BlockKind.HEADING]
    assert headings == [("Contract conditions", 1, True), ("1. Pay", 1, True), ("2. Safety at work", 1, False)]
    assert document.blocks[0].size == pytest.approx(1.6, abs=0.05)


def test_numbered_items_in_plain_type_are_a_list() -> None:
    items = ["1. Name of the firm", "2. Number of workers", "3. Wage of each"]
    document = read(pdf(written([*wrapped(PAY), "", *items])))
    assert texts(document, BlockKind.PARAGRAPH) == [PAY, *items]


def test_a_line_repeated_in_the_text_is_no_running_line() -> None:
    head = written(["Draft contract for the cleaning of schools"], top=815)
    again = ["Answers expected of the tenderer:", "The tenderer says yes or no."]
    other = ["Another subject is treated here", "and on this page alone."]
    pages = [
        both(head, written(again if number % 3 else [f"{other[0]} {number}", other[1]], top=770)) for number in range(9)
    ]
    document = read(pdf(*pages))
    assert texts(document, BlockKind.MARGIN) == ["Draft contract for the cleaning of schools"]


def _turned(data: bytes, angle: int) -> bytes:
    writer = PdfWriter(PdfReader(io.BytesIO(data)))
    writer.pages[0].rotate(angle)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("angle", [0, 90, 180, 270])
def test_boxes_lie_on_the_ink_of_the_page_as_shown(angle: int) -> None:
    data = _turned(pdf(written(wrapped(PAY))), angle)
    document = read(data)
    assert texts(document) == [PAY]
    page = pypdfium2.PdfDocument(data)[0].render(scale=1, grayscale=True).to_pil()
    ink = page.point(lambda tone: 255 if tone < 128 else 0)
    assert ink.getbbox() is not None
    for anchor in document.blocks[0].anchors:
        left, bottom, right, top = anchor.box
        ink.paste(0, (int(left) - 1, int(page.height - top) - 1, int(right) + 2, int(page.height - bottom) + 2))
    assert ink.getbbox() is None


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_text_drawn_turned_is_read(angle: int) -> None:
    def draw(paper: canvas.Canvas) -> None:
        paper.translate(300, 420)
        paper.rotate(angle)
        written(wrapped(PAY, 60), left=-200, top=60)(paper)

    assert texts(read(pdf(draw))) == [PAY]


def _check_anchors(document: Document) -> None:
    for block in document.blocks:
        for anchor in block.anchors:
            assert 0 <= anchor.start < anchor.end <= len(block.text)
        for one, two in pairwise(block.anchors):
            assert one.end <= two.start


WORDS = st.text("abcdefgäöüõABC", min_size=1, max_size=9)
PARAGRAPHS = st.lists(st.lists(WORDS, min_size=3, max_size=40).map(" ".join), min_size=1, max_size=4)


@settings(max_examples=30, deadline=None)
@given(PARAGRAPHS)
def test_anchors_slice_to_the_words_on_their_line(paragraphs: list[str]) -> None:
    lines = [line for text in paragraphs for line in [*wrapped(text, 60), ""]]
    document = read(pdf(written(lines, leading=11)))
    _check_anchors(document)
    printed = [line for line in lines if line]
    sliced = [block.text[a.start : a.end] for block in document.blocks for a in block.anchors]
    assert sliced == printed


@settings(max_examples=15, deadline=None)
@given(st.integers(2, 3), st.booleans())
def test_anchors_hold_in_columns(count: int, in_turn: bool) -> None:
    _check_anchors(read(pdf(_columns(count, in_turn=in_turn)[0])))
