"""PDF: which pages are read, and what is said of those that are not."""

import io

import pytest
from pypdf import PageObject, PdfReader, PdfWriter
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from checker.documents import BlockKind
from checker.extraction.limits import Limits
from checker.extraction.pdf.garble import is_garbled
from clauses.errors import DamagedError, EncryptedError, LimitError, MismatchedFormatError
from tests.checker.pdf_papers import pdf, read, scanned, texts, written

PAY = "The supplier shall pay every worker on time."


def test_scan_is_named_and_blank_page_is_not() -> None:
    scan = scanned(pdf(written([PAY])))
    document = read(pdf(written([PAY]), scan, written([])))
    assert document.pages == 3
    assert document.unread_pages == (2,)
    assert len(document.warnings) == 1
    assert str(document.warnings[0]).startswith("no text on 1 of 3 pages (2)")
    assert "--ocr" in str(document.warnings[0])


def test_scan_with_a_stamp_is_still_a_scan() -> None:
    scan = scanned(pdf(written([PAY])))
    document = read(pdf(lambda paper: (scan(paper), paper.drawString(400, 800, "Received 3 May"))[1]))
    assert document.unread_pages == (1,)
    assert texts(document) == ["Received 3 May"]


@pytest.mark.parametrize(
    ("data", "error", "words"),
    [
        (b"", DamagedError, "empty"),
        (b"PK\x03\x04 not a pdf", MismatchedFormatError, "content looks like"),
        (b"%PDF-1.7\nnothing more", DamagedError, "damaged"),
    ],
)
def test_files_that_cannot_be_opened(data: bytes, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=f"^tender.pdf: .*{words}"):
        read(data)


def test_password_that_is_needed_and_one_that_is_not() -> None:
    locked = pdf(written([PAY]), encrypt=StandardEncryption("secret", "owner"))
    with pytest.raises(EncryptedError, match="password"):
        read(locked)
    restricted = pdf(written([PAY]), encrypt=StandardEncryption("", "owner", canPrint=0))
    assert texts(read(restricted)) == [PAY]


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(LimitError, match="3 pages; at most 2"):
        read(pdf(*[written([PAY])] * 3), limits=Limits(max_pages=2))


def test_a_cut_off_file_is_said_to_be_so() -> None:
    whole = pdf(written([PAY]))
    assert read(whole).warnings == ()
    cut = whole[: whole.rindex(b"startxref")]
    assert any("cut off" in str(warning) for warning in read(cut).warnings)


def test_embedded_files_are_named() -> None:
    writer = PdfWriter(PdfReader(io.BytesIO(pdf(written([PAY])))))
    writer.add_attachment("annex 3.txt", b"The contractor shall ...")
    buffer = io.BytesIO()
    writer.write(buffer)
    assert any("annex 3.txt" in str(warning) for warning in read(buffer.getvalue()).warnings)


def test_form_fields_are_read_with_their_names() -> None:
    def form(paper: canvas.Canvas) -> None:
        paper.drawString(72, 740, "Tender form")
        paper.acroForm.textfield(name="tenderer", value="Clean Ltd", x=72, y=650, width=200, height=20)
        paper.acroForm.textfield(name="empty", value="", x=72, y=600, width=200, height=20)
        paper.acroForm.checkbox(name="pays the minimum wage", checked=True, x=72, y=550)
        paper.acroForm.checkbox(name="uses subcontractors", checked=False, x=72, y=500)

    document = read(pdf(form))
    fields = [block for block in document.blocks if block.kind is BlockKind.FIELD]
    assert [field.text for field in fields] == ["tenderer: Clean Ltd", "pays the minimum wage: ☒"]
    assert fields[0].anchors[0].page == 1
    assert fields[0].anchors[0].box == pytest.approx((72, 650, 272, 670), abs=1)


def test_words_beyond_the_page_are_left_out_and_said_to_be() -> None:
    document = read(pdf(lambda paper: (paper.drawString(72, 700, PAY), paper.drawString(72, 2000, "Hidden words"))[1]))
    assert texts(document) == [PAY]
    assert any("outside the visible part of 1 of 1 page (1)" in str(warning) for warning in document.warnings)


def test_words_printed_twice_to_look_bold_are_read_once() -> None:
    def draw(paper: canvas.Canvas) -> None:
        for shift in (0, 0.3, 0.6):
            paper.drawString(72 + shift, 700, "Duties of the supplier")

    assert texts(read(pdf(draw))) == ["Duties of the supplier"]


@pytest.mark.parametrize(
    ("text", "garbled"),
    [
        ("The supplier pays.\r\nOn time.", False),
        ("\uf0b7 first duty\r\n\uf0b7 second duty", False),
        ("\x01\x03\x04\x05 \x06\x07\x0e\x0f", True),
        ("\ue001\ue002\ue003 \ue004", True),
        ("The s\ufffdpplier p\ufffdys", True),
        ("", False),
    ],
)
def test_garbled_text(text: str, garbled: bool) -> None:
    assert is_garbled(text) is garbled


def test_the_same_file_gives_the_same_document() -> None:
    data = pdf(written([PAY, "", "2. Safety", "The supplier shall give clothing."]))
    assert read(data) == read(data)


def _unmapped(text: str) -> bytes:
    """A PDF whose font maps its letters to signs without meaning."""
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def "
        b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <7E> <E100> endbfrange "
        b"endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    content = f"BT /F1 10 Tf 72 700 Td ({text}) Tj ET".encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R "
            b"/Resources << /Font << /F1 4 0 R >> >> >>"
        ),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 5 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(cmap), cmap),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    body, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(parts) + 1, rows)
    return body + table + b"trailer << /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (len(parts) + 1, len(body))


def test_a_font_without_meaning_is_named_as_unread() -> None:
    document = read(_unmapped(PAY))
    assert document.unread_pages == (1,)
    assert texts(document) == []
    assert any("1 of 1 page (1) cannot be told" in str(warning) for warning in document.warnings)


def test_a_garbled_page_is_read_by_the_second_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PageObject, "extract_text", lambda *_, **__: f"1. Pay\n{PAY}")
    document = read(_unmapped(PAY))
    assert document.unread_pages == ()
    assert texts(document) == ["1. Pay", PAY]
    assert document.blocks[0].anchors[0].box == (0, 0, 595, 842)


def test_drawings_are_not_taken_for_tables_in_silence() -> None:
    def draw(paper: canvas.Canvas) -> None:
        paper.grid([50 + 5 * x for x in range(80)], [100 + 5 * y for y in range(80)])
        paper.drawString(72, 740, PAY)

    document = read(pdf(draw))
    assert texts(document) == [PAY]
    assert any("tables from drawings" in str(warning) for warning in document.warnings)
