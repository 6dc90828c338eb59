"""Web pages, plain text and Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents import BlockKind, Document
from checker.extraction.html import FRAMES_WARNING, HIDDEN_WARNING, read_html
from checker.extraction.letters import decode
from checker.extraction.markdown import read_markdown
from checker.extraction.papers import Paper, Reader
from checker.extraction.text import read_text, split_paragraphs
from clauses.errors import DamagedError


def read(reader: Reader, content: str | bytes) -> Document:
    data = content.encode() if isinstance(content, str) else content
    document = reader(Paper(path="paper", data=data, sha256="0" * 64, format="x"))
    assert isinstance(document, Document)
    return document


def shown(document: Document) -> list[tuple[str, str, str]]:
    return [(block.kind.value, block.label, block.text) for block in document.blocks]


def test_a_page_with_headings_lists_and_tables() -> None:
    page = """<html><head><title>Tender 7</title><style>p{}</style></head><body>
    <h2>Pay &amp; hours</h2><p>The supplier <b>shall</b>
    pay<br>monthly.</p><script>var x = "no";</script>
    <ol start="3" type="a"><li>first<ul><li>deeper</li></ul></li><li value="9">second</li></ol>
    <table><tr><th>Trade</th><th>Wage</th></tr><tr><td>Cleaner</td><td>15</td></tr>
    <tr><td>4.</td><td><p>One clause.</p><p>Another.</p></td></tr></table>
    <details><summary>More</summary>Folded words.</details></body></html>"""
    assert shown(read(read_html, page)) == [
        ("heading", "", "Tender 7"),
        ("heading", "", "Pay & hours"),
        ("paragraph", "", "The supplier shall pay\nmonthly."),
        ("paragraph", "c.", "first"),
        ("paragraph", "•", "deeper"),
        ("paragraph", "i.", "second"),
        ("row", "", "Trade | Wage"),
        ("row", "", "Cleaner | 15"),
        ("paragraph", "4.", "One clause."),
        ("paragraph", "", "Another."),
        ("paragraph", "", "More"),
        ("paragraph", "", "Folded words."),
    ]


def test_levels_and_bold_of_a_page() -> None:
    blocks = read(read_html, "<h3>Deep</h3><ul><li>a<ul><li>b</li></ul></li></ul><p><b>All bold</b></p>").blocks
    assert [(block.level, block.bold) for block in blocks] == [(3, True), (1, False), (2, False), (0, True)]


def test_hidden_parts_and_frames_are_named() -> None:
    page = '<p>Seen<span style="display: none">secret</span></p><p hidden>more</p><iframe src="x"></iframe>'
    document = read(read_html, page)
    assert [block.text for block in document.blocks] == ["Seen"]
    assert {warning.key for warning in document.warnings} == {HIDDEN_WARNING, FRAMES_WARNING}


def test_form_fields_of_a_page() -> None:
    ticked = '<input type="checkbox" checked>sworn <input type=checkbox>not '
    page = f'<p>{ticked}<input value="42"><input type=hidden value=x>'
    assert [block.text for block in read(read_html, page).blocks] == ["☒ sworn ☐ not 42"]


def test_unclosed_and_misplaced_tags_lose_nothing() -> None:
    page = "<table><td>cell<table><tr><td>inner</table>loose<tr><td>next</td></table></ol><li>item<p>end"
    words = " ".join(block.text for block in read(read_html, page).blocks).split()
    assert sorted(words) == ["cell", "end", "inner", "item", "loose", "next"]


@pytest.mark.parametrize("depth", [200, 1000, 100_000])
def test_deep_pages_are_read_whole_or_refused(depth: int) -> None:
    page = "<div>" * depth + "bottom" + "</div>" * depth + "<p>after</p>"
    try:
        texts = [block.text for block in read(read_html, page).blocks]
    except DamagedError:
        return
    assert texts == ["bottom", "after"]


TAGS = ("<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<ul>", "<li>", "</ul>", "<h1>")


@given(st.lists(st.sampled_from(TAGS)))
def test_every_word_of_a_page_is_read_once(tags: list[str]) -> None:
    words = [f"word{index}" for index in range(len(tags))]
    page = "".join(f"{tag}{word} " for tag, word in zip(tags, words, strict=True))
    found = " ".join(block.text for block in read(read_html, page).blocks).replace("|", " ").split()
    assert sorted(found) == sorted(words)


SENTENCE = "Załączniki: wynagrodzenie będzie wypłacane każdemu pracownikowi zgodnie z układem zbiorowym pracy."


@pytest.mark.parametrize(
    "data",
    [
        SENTENCE.encode("utf-8"),
        SENTENCE.encode("utf-8-sig"),
        SENTENCE.encode("utf-16"),
    ],
)
def test_letters_survive_unicode(data: bytes) -> None:
    assert decode(data) == (SENTENCE, ())


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (SENTENCE, "cp1250"),
        ("Darba alga tiek izmaksāta katram darbiniekam saskaņā ar koplīgumu.", "cp1257"),
        ("Darbo užmokestis mokamas kiekvienam darbuotojui pagal kolektyvinę sutartį.", "cp1257"),
        ("Töötasu makstakse igale töötajale õigel ajal, ka žürii liikmele.", "cp1252"),
        ("Die Löhne werden „pünktlich“ gezahlt – gemäß § 4.", "cp1252"),
        ("Lønn utbetales hver måned, også til vikarer.", "cp1252"),
        ("Palkka maksetaan työehtosopimuksen mukaan; lönen betalas på rätt dag.", "cp1252"),
    ],
)
def test_code_pages_are_guessed_and_said(text: str, codes: str) -> None:
    guessed, warnings = decode(text.encode(codes))
    assert guessed == text
    assert codes in str(warnings[0])


@pytest.mark.parametrize("declared", ["windows-1257", "ISO-8859-13"])
def test_a_page_may_name_its_encoding(declared: str) -> None:
    page = f'<meta charset="{declared}"><p>Töötasu ja palk: žž šš āčēģīķļņšūž</p>'.encode("cp1257")
    document = read(read_html, page)
    assert document.blocks[0].text == "Töötasu ja palk: žž šš āčēģīķļņšūž"
    assert document.warnings == ()


def test_a_wrong_or_absurd_declaration_does_no_harm() -> None:
    for declared in ("utf-16", "no-such-code", "utf-8"):
        page = f'<meta charset="{declared}"><p>Lön</p>'.encode()
        assert read(read_html, page).blocks[0].text == "Lön"


def test_text_by_blank_lines_items_and_form_feeds() -> None:
    content = "1. Pay\nThe supplier pays\nmonthly.\n\n(a) by bank;\n(b) in full.\n- always\n\fPage two\ngoes on.\n\n"
    document = read(read_text, content)
    assert [block.text for block in document.blocks] == [
        "1. Pay The supplier pays monthly.",
        "(a) by bank;",
        "(b) in full.",
        "- always",
        "Page two goes on.",
    ]
    assert document.pages == 2


def test_text_whose_lines_are_paragraphs() -> None:
    long = "The supplier shall pay every worker the wage of the collective agreement, in full, by bank, each month."
    assert list(split_paragraphs(f"{long}\n{long}\n\n{long}")) == [long] * 3
    assert list(split_paragraphs("Short one\nShort two")) == ["Short one", "Short two"]


@given(st.text())
def test_no_letter_of_a_text_is_lost(text: str) -> None:
    assert "".join("".join(split_paragraphs(text)).split()) == "".join(text.split())


def test_markdown() -> None:
    content = """# Tender

Pay **on time**,
always.

3) first
   - deeper
4) second

| Trade | Wage |
|---|---|
| Cleaner | 15 |

> quoted

    code

<p>Some <b>HTML</b></p>
"""
    assert shown(read(read_markdown, content)) == [
        ("heading", "", "Tender"),
        ("paragraph", "", "Pay on time, always."),
        ("paragraph", "3)", "first"),
        ("paragraph", "•", "deeper"),
        ("paragraph", "4)", "second"),
        ("row", "", "Trade | Wage"),
        ("row", "", "Cleaner | 15"),
        ("paragraph", "", "quoted"),
        ("paragraph", "", "code"),
        ("paragraph", "", "Some HTML"),
    ]


def test_markdown_nested_beyond_reason_is_refused() -> None:
    with pytest.raises(DamagedError):
        read(read_markdown, ">" * 5000 + " bottom")


def test_kinds_of_an_empty_text() -> None:
    assert tuple(map(str, read(read_text, " \n").warnings)) == ("No text was found in it; a person must look.",)
    assert BlockKind.PARAGRAPH not in [block.kind for block in read(read_text, " \n").blocks]
