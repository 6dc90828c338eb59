"""OCR: scanned pages are read where Tesseract is installed, and named."""

from collections.abc import Callable

import pytest

from checker.extraction import ocr
from checker.extraction.pdf import fallbacks
from clauses.errors import MissingPartError
from tests.checker.pdf_papers import pdf, read, scanned, texts, written

LINES = ["The supplier shall pay every worker on time", "and keep records of the hours worked."]


def test_a_scan_is_read_and_named(needs: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    needs("tesseract")
    monkeypatch.setattr(fallbacks, "languages", lambda path: ("eng",))
    document = read(pdf(written(["A page of text."]), scanned(pdf(written(LINES)))), ocr=True)
    assert document.ocr_pages == (2,)
    assert document.unread_pages == ()
    assert texts(document) == ["A page of text.", " ".join(LINES)]
    anchor = document.blocks[1].anchors[0]
    assert anchor.page == 2
    assert anchor.box[0] == pytest.approx(72, abs=3)
    assert anchor.box[1] == pytest.approx(738, abs=4)
    assert any("read by OCR: 1 of 2 pages (2)" in str(warning) for warning in document.warnings)


def test_a_page_that_takes_too_long_stays_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fallbacks, "languages", lambda path: ("eng",))
    monkeypatch.setattr(fallbacks, "recognise", lambda picture, *, seconds, known: None)
    document = read(pdf(written(["A page of text."]), scanned(pdf(written(LINES)))), ocr=True)
    assert document.unread_pages == (2,)
    assert texts(document) == ["A page of text."]
    assert any("took too long" in str(warning) for warning in document.warnings)


def test_without_tesseract_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    pytesseract = pytest.importorskip("pytesseract")

    def missing(**_: object) -> list[str]:
        raise pytesseract.TesseractNotFoundError

    monkeypatch.setattr(pytesseract, "get_languages", missing)
    ocr.languages.cache_clear()
    with pytest.raises(MissingPartError, match="Install Tesseract"):
        read(pdf(scanned(pdf(written(LINES)))), ocr=True)
    ocr.languages.cache_clear()


def test_the_likely_languages_follow_the_text() -> None:
    german = "Der Auftragnehmer zahlt seinen Beschäftigten mindestens den Lohn des geltenden Tarifvertrages. " * 4
    assert ocr.likely(german, ("eng", "deu", "est", "pol")) == ("eng", "deu")
    assert ocr.likely("Seite 3", ("eng", "deu", "est")) == ("eng", "deu", "est")


def test_a_page_of_unsure_words_is_doubtful() -> None:
    words = [ocr.Word("pay", (1, 1, 1), 0, 0, 9, 9, confidence) for confidence in (95.0, 20.0, 30.0)]
    assert ocr.is_doubtful(words)
    assert not ocr.is_doubtful(words[:1])
