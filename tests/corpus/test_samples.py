"""The sample papers: long enough, built from their sources byte for byte, and fully described."""

import io
import re
import tomllib
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from clauses.library import categories
from clauses.vocabulary import Strength
from corpus.samples.source.build import SAMPLES, SOURCE, build_papers
from corpus.samples.source.papers import Paper, read_paper

CATEGORIES = set(categories())
LEVELS = {strength.id for strength in Strength}
EXPECTED = tomllib.loads((SAMPLES / "harbour-cleaning.expected.toml").read_text(encoding="utf-8"))
PROVISIONS = EXPECTED["clauses"] + EXPECTED["silent"]


@cache
def built() -> dict[str, bytes]:
    return build_papers()


@cache
def pages(name: str) -> tuple[str, ...]:
    pdf = pypdfium2.PdfDocument(SAMPLES / "harbour-cleaning" / name)
    return tuple(page.get_textpage().get_text_bounded() for page in pdf)


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def source_of(document: str) -> Paper:
    return read_paper(SOURCE / f"{Path(document).stem}.md")


def test_the_dossier_has_25_pages_or_more() -> None:
    body = parts(built()["harbour-cleaning/01-instructions-to-tenderers.docx"])["word/document.xml"].decode()
    # Each numbered heading begins a page, so a Word paper has at least one page more than headings.
    in_word = body.count('w:pStyle w:val="Heading1"') + 1
    in_contract, in_code = len(pages("02-draft-contract.pdf")), len(pages("03-supplier-code-of-conduct.pdf"))
    assert in_word >= 8
    assert in_contract >= 12
    assert in_code >= 5
    assert in_word + in_contract + in_code == EXPECTED["dossier"]["pages"] >= 25


def test_the_same_sources_give_the_same_bytes() -> None:
    assert build_papers() == built()


def test_the_papers_that_are_shipped_are_those_of_the_sources() -> None:
    """Parts and pages are compared, since another zlib may pack the same content in other bytes."""
    for name, content in built().items():
        shipped = (SAMPLES / name).read_bytes()
        if name.endswith(".docx"):
            assert parts(shipped) == parts(content), name
        elif name.endswith((".txt", ".xml")):
            assert shipped == content, name
        else:
            assert text_of(shipped) == text_of(content), name


def text_of(pdf: bytes) -> list[str]:
    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(pdf)]


def test_the_word_paper_has_numbering_footnotes_tables_header_and_footer() -> None:
    found = parts(built()["harbour-cleaning/01-instructions-to-tenderers.docx"])
    body = found["word/document.xml"].decode()
    assert body.count("<w:footnoteReference") == 3
    assert found["word/footnotes.xml"].decode().count("<w:footnoteRef/>") == 3
    assert body.count("<w:tbl>") >= 3
    assert set(re.findall(r'<w:ilvl w:val="(\d)"/><w:numId w:val="90"/>', body)) == {"0", "1", "2"}
    assert any(name.startswith("word/header") for name in found)
    assert any(name.startswith("word/footer") for name in found)
    assert "3.1" not in body, "numbers come from Word's numbering, not from the text"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("are registered there from their first day of work", "and that no contributions are overdue"),
        ("the Authority, or an auditor bound to", "secrecy, may inspect the payrolls"),
    ],
)
def test_the_hidden_check_and_the_clause_in_the_invoices_cross_a_page(before: str, after: str) -> None:
    texts = [" ".join(page.split()) for page in pages("02-draft-contract.pdf")]
    page = next(number for number, text in enumerate(texts) if before in text)
    assert after not in texts[page]
    assert after in texts[page + 1]


def test_every_page_of_the_contract_has_header_and_number() -> None:
    for number, text in enumerate(pages("02-draft-contract.pdf"), 1):
        assert "Procurement 2026/117" in text
        assert f"Page {number}" in text


def test_annex_d_is_set_in_two_columns() -> None:
    pdf = pypdfium2.PdfDocument(SAMPLES / "harbour-cleaning" / "02-draft-contract.pdf")
    page = pdf[len(pdf) - 1].get_textpage()
    lefts = {round(page.get_rect(index)[0]) for index in range(page.count_rects())}
    assert "Annex D" in page.get_text_bounded()
    assert any(left > 300 for left in lefts)


def test_every_category_is_expected_once_with_known_strengths() -> None:
    rows: list[dict[str, Any]] = EXPECTED["categories"]
    assert sorted(row["id"] for row in rows) == sorted(CATEGORIES)
    assert {row["dossier"] for row in rows} | {row["contract"] for row in rows} <= LEVELS
    assert all(row["why"] for row in rows)
    assert all(Strength.parse(row["contract"]) <= Strength.parse(row["dossier"]) for row in rows)


def name_of(row: dict[str, Any]) -> str:
    return f"{row['document'][:2]}-{row['number']}-{row['words'][:20]}"


@pytest.mark.parametrize("row", PROVISIONS, ids=name_of)
def test_expected_words_stand_once_under_their_number(row: dict[str, Any]) -> None:
    numbers, parent = [], ""
    for block in source_of(row["document"]).blocks:
        parent = block.number if block.kind == "clause" else parent
        number = f"{parent}{block.number}" if block.kind == "item" else block.number
        if row["words"] in block.text:
            numbers.append(number)
    assert numbers == [row["number"]]


def test_what_stands_in_single_clauses_agrees_with_the_whole() -> None:
    """No category is stronger in one provision than in the dossier, and none is there that the dossier lacks."""
    whole = {row["id"]: Strength.parse(row["dossier"]) for row in EXPECTED["categories"]}
    single = [(row["category"], Strength.parse(row["strength"])) for row in EXPECTED["clauses"]]
    assert all(strength <= whole[category] for category, strength in single)
    assert {category for category, _ in single} == {name for name, strength in whole.items() if strength}


@pytest.mark.parametrize("name", ["school-kitchen-laptops", "night-cleaning-notice"])
def test_the_small_samples_name_known_categories_and_strengths(name: str) -> None:
    expected = tomllib.loads((SAMPLES / f"{name}.expected.toml").read_text(encoding="utf-8"))
    found = [row["id"] for row in expected["categories"]]
    assert len(found) == len(set(found))
    assert set(found) <= CATEGORIES
    assert {row["dossier"] for row in expected["categories"]} <= LEVELS
    assert any(path.startswith(f"{expected['dossier']['folder']}/") for path in built())


def test_every_folder_of_papers_is_built_and_described() -> None:
    folders = {path.name for path in SAMPLES.iterdir() if path.is_dir() and path.name not in {"source", "__pycache__"}}
    assert folders == {name.split("/", maxsplit=1)[0] for name in built()}
    assert folders == {path.name.removesuffix(".expected.toml") for path in SAMPLES.glob("*.expected.toml")}


def test_look_alikes_name_known_categories() -> None:
    assert {name for row in EXPECTED["silent"] for name in row["not_read_as"]} <= CATEGORIES


def test_an_unknown_directive_is_an_error(tmp_path: Path) -> None:
    paper = tmp_path / "x.md"
    paper.write_text(":titel X\n", encoding="utf-8")
    with pytest.raises(ValueError, match="unknown directive"):
        read_paper(paper)
