"""Word files, built here from raw XML: one feature each."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.documents import BlockKind, Document
from checker.extraction.docx.numbering import spell
from checker.extraction.docx.reader import read_docx
from checker.extraction.limits import Limits
from checker.extraction.papers import Paper
from clauses.errors import DamagedError, LimitError

NAMES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    }.items()
)
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DEFAULT_LIMITS = Limits()
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def paper(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Paper:
    return Paper(path="contract.docx", data=data, sha256="0" * 64, format="docx", limits=limits)


def package(body: str, *, raw: str = "", external: str = "", **parts: str) -> bytes:
    """A Word file with this body; `parts` are the inner XML of further parts, by kind."""
    roots = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"}
    roots |= {"header": "hdr", "footer": "ftr", "comments": "comments", "webSettings": "webSettings"}
    relations = "".join(
        f'<Relationship Id="r{kind}" Type="{KINDS}/{kind}" Target="{kind}.xml"/>' for kind in parts if kind in roots
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{RELATIONS}"><Relationship Id="a" Type="{KINDS}/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        archive.writestr(
            "word/_rels/document.xml.rels", f'<Relationships xmlns="{RELATIONS}">{relations}{external}</Relationships>'
        )
        archive.writestr("word/document.xml", raw or f"<w:document {NAMES}><w:body>{body}</w:body></w:document>")
        for kind, inner in parts.items():
            archive.writestr(f"word/{kind}.xml", f"<w:{roots[kind]} {NAMES}>{inner}</w:{roots[kind]}>")
    return target.getvalue()


def read(body: str, **parts: str) -> Document:
    return read_docx(paper(package(body, **parts)))


def p(*runs: str, style: str = "", properties: str = "") -> str:
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{properties}</w:pPr>{''.join(runs)}</w:p>"


def t(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def listed(list_id: int, level: int, text: str) -> str:
    return p(t(text), properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>')


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def level(index: int, text: str, format_: str = "decimal", more: str = "") -> str:
    start = f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{format_}"/>'
    return f'{start}{more}<w:lvlText w:val="{text}"/></w:lvl>'


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks]


def labels(document: Document) -> list[str]:
    return [block.label for block in document.blocks]


def field(kind: str, data: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{data}</w:fldChar></w:r>'


LEGAL_LIST = (
    '<w:abstractNum w:abstractNumId="7">'
    + level(0, "%1.")
    + level(1, "%1.%2")
    + level(2, "(%3)", "lowerLetter")
    + level(3, "(%4)", "lowerRoman")
    + level(4, "\uf0b7", "bullet")
    + "</w:abstractNum>"
)


def test_multilevel_numbers_count_and_restart() -> None:
    numbering = LEGAL_LIST + '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    steps = [(0, "1."), (1, "1.1"), (2, "(a)"), (2, "(b)"), (3, "(i)"), (3, "(ii)"), (1, "1.2"), (2, "(a)"), (0, "2.")]
    steps += [(1, "2.1"), (4, "•")]
    document = read("".join(listed(1, at, "word") for at, _ in steps), numbering=numbering)
    assert labels(document) == [label for _, label in steps]
    assert [block.level for block in document.blocks] == [at + 1 for at, _ in steps]


def test_lists_of_one_abstract_list_count_on_unless_one_starts_anew() -> None:
    numbering = LEGAL_LIST + (
        '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>'
        "</w:lvlOverride></w:num>"
        f'<w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">{level(0, "§ %1")}'
        "</w:lvlOverride></w:num>"
    )
    body = listed(1, 0, "a") + listed(2, 0, "b") + listed(3, 0, "c") + listed(3, 0, "d") + listed(4, 0, "e")
    assert labels(read(body, numbering=numbering)) == ["1.", "2.", "5.", "6.", "§ 7"]


def test_legal_numbering_prints_arabic_digits_above() -> None:
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level(0, "%1", "upperRoman")}'
        f"{level(1, '%1.%2', more='<w:isLgl/>')}</w:abstractNum>"
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    )
    body = listed(1, 0, "a") + listed(1, 0, "b") + listed(1, 1, "c")
    assert labels(read(body, numbering=numbering)) == ["I", "II", "2.1"]


def test_numbers_come_through_styles_and_numbering_styles() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="clause"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        "</w:numPr></w:pPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="Unterpunkt"><w:name w:val="sub"/><w:basedOn w:val="Punkt"/></w:style>'
        '<w:style w:type="numbering" w:styleId="Vertrag"><w:name w:val="list"/><w:pPr><w:numPr><w:numId w:val="2"/>'
        "</w:numPr></w:pPr></w:style>"
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Vertrag"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Vertrag"/>'
        + level(0, "%1", more='<w:pStyle w:val="Punkt"/>')
        + level(1, "%1.%2", more='<w:pStyle w:val="Unterpunkt"/>')
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    )
    body = p(t("a"), style="Punkt") + p(t("b"), style="Unterpunkt") + p(t("c"), style="Unterpunkt")
    assert labels(read(body, styles=styles, numbering=numbering)) == ["1", "1.1", "1.2"]


@pytest.mark.parametrize(
    ("count", "format_", "printed"),
    [
        (4, "lowerRoman", "iv"),
        (49, "upperRoman", "XLIX"),
        (27, "lowerLetter", "aa"),
        (3, "upperLetter", "C"),
        (7, "decimalZero", "07"),
        (12, "hindiNumbers", "12"),
        (0, "lowerRoman", "0"),
    ],
)
def test_number_formats(count: int, format_: str, printed: str) -> None:
    assert spell(count, format_) == printed


def test_headings_by_style_in_any_language_and_by_outline_level() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="egen"/><w:basedOn w:val="Overskrift2"/></w:style>'
    )
    long = "The supplier shall pay everyone who works for it under this contract on the last day of each month. " * 3
    body = (
        p(t("Pay"), style="Overskrift2")
        + p(t("Hours"), style="Egen")
        + p(t("Safety"), properties='<w:outlineLvl w:val="0"/>')
        + p(t("Body"), style="Egen", properties='<w:outlineLvl w:val="9"/>')
        + p(t(long), style="Overskrift2")
    )
    blocks = read(body, styles=styles).blocks
    assert [(block.kind, block.level) for block in blocks] == [
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 1),
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.PARAGRAPH, 2),
    ]


def test_bold_size_and_indent() -> None:
    styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>'
    body = (
        p(t("Large and bold", '<w:b/><w:sz w:val="30"/>'))
        + p(t("ordinary words of the body text that make up most of the letters here"))
        + p(t("not bold", '<w:b w:val="0"/>'), properties='<w:ind w:left="720"/>')
    )
    large, usual, last = read(body, styles=styles).blocks
    assert (large.bold, large.size) == (True, 1.5)
    assert (usual.bold, usual.size, usual.indent) == (False, 1.0, 0.0)
    assert (last.bold, last.indent) == (False, 36.0)


def test_rows_join_their_cells_and_merged_cells_stand_once() -> None:
    merged = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>' + p(t("Wages"))
    goes_on = "<w:tcPr><w:vMerge/></w:tcPr>" + p()
    body = table(row(merged, p(t("monthly"))), row(goes_on, p(t("by bank"))))
    blocks = read(body).blocks
    assert [(block.kind, block.text) for block in blocks] == [
        (BlockKind.ROW, "Wages | monthly"),
        (BlockKind.ROW, "by bank"),
    ]


def test_a_cell_that_holds_clauses_keeps_them_apart() -> None:
    body = table(row(p(t("4.1")), p(t("First clause.")) + p(t("Second clause."))), row(p(t("A")), p(t("B"))))
    first, second, third = read(body).blocks
    assert (first.kind, first.label, first.text) == (BlockKind.PARAGRAPH, "4.1", "First clause.")
    assert (second.kind, second.text) == (BlockKind.PARAGRAPH, "Second clause.")
    assert (third.kind, third.text) == (BlockKind.ROW, "A | B")


def test_a_table_of_one_cell_is_a_frame() -> None:
    assert read(table(row(p(t("Framed clause."))))).blocks[0].kind is BlockKind.PARAGRAPH


def test_nested_tables_are_read() -> None:
    inner = table(row(p(t("inner left")), p(t("inner right"))))
    assert texts(read(table(row(p(t("outer")), inner + p())))) == ["outer | inner left | inner right"]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{p(t('Boxed clause.'))}</w:txbxContent>"
    both = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        f"{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )
    only_old = f"<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>"
    assert texts(read(p(t("Before."), both))) == ["Before.", "Boxed clause."]
    assert texts(read(p(only_old))) == ["Boxed clause."]


def test_content_controls_inline_block_row_and_cell() -> None:
    def sdt(inner: str) -> str:
        return f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"

    held = sdt(f"<w:tc>{p(t('c'))}</w:tc>")
    cell = f"<w:tr>{held}<w:tc>{p(t('d'))}</w:tc></w:tr>"
    body = p(t("a "), sdt(t("inline"))) + sdt(p(t("block"))) + table(sdt(row(p(t("x")), p(t("y")))), cell)
    assert texts(read(body)) == ["a inline", "block", "x | y", "c | d"]


def test_checkboxes_of_all_three_kinds() -> None:
    control = '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>'
    old = field("begin", '<w:ffData><w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox></w:ffData>')
    symbol = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    body = p(control, t(" yes")) + p(old, field("end"), t(" no")) + p(symbol, t(" sworn"))
    assert texts(read(body)) == ["☒ yes", "☐ no", "☒ sworn"]


def test_fields_show_their_result_only() -> None:
    def instruction(text: str) -> str:
        return f"<w:r><w:instrText>{text}</w:instrText></w:r>"

    inner = field("begin") + instruction("PAGE") + field("separate") + t("hidden inside") + field("end")
    body = p(
        t("See clause "),
        field("begin"),
        instruction("REF x"),
        inner,
        field("separate"),
        t("4.2"),
        field("end"),
        t("."),
        '<w:fldSimple w:instr="DATE">' + t(" Today") + "</w:fldSimple>",
        '<w:hyperlink r:id="x">' + t(" link") + "</w:hyperlink>",
    )
    assert texts(read(body)) == ["See clause 4.2. Today link"]


def test_a_field_that_never_ends_swallows_nothing() -> None:
    assert texts(read(p(t("a"), field("begin")) + p(t("b")))) == ["a", "b"]


def test_tabs_breaks_hyphens_and_spaces() -> None:
    body = p(
        t("one"), "<w:r><w:tab/></w:r>", t("two\u00a0three"), "<w:r><w:br/></w:r>", t("four"),
        "<w:r><w:noBreakHyphen/></w:r>", t("five si"), "<w:r><w:softHyphen/></w:r>", t("x se\u00adven"),
    )  # fmt: skip
    assert texts(read(body)) == ["one two three\nfour-five six seven"]


def test_notes_stand_at_the_end_with_their_number() -> None:
    separator = f'<w:footnote w:id="-1" w:type="separator">{p()}</w:footnote>'
    stored = ((2, "Second."), (5, "First."), (6, "Never marked."))
    footnotes = separator + "".join(f'<w:footnote w:id="{id_}">{p(t(text))}</w:footnote>' for id_, text in stored)
    endnotes = f'<w:endnote w:id="1">{p(t("Last."))}</w:endnote>'
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = p(t("A"), mark.format(5)) + p(t("B"), mark.format(2), '<w:r><w:endnoteReference w:id="1"/></w:r>')
    document = read(body, footnotes=footnotes, endnotes=endnotes)
    assert [(block.text, block.kind, block.source) for block in document.blocks[2:]] == [
        ("First.", BlockKind.NOTE, "footnote 1"),
        ("Second.", BlockKind.NOTE, "footnote 2"),
        ("Last.", BlockKind.NOTE, "endnote 1"),
    ]


def test_headers_and_footers_are_margins_once() -> None:
    document = read(p(t("Body.")), header=p(t("Tender 7")) + p(t("Tender 7")), footer=p(t("Page 1")))
    assert [(block.text, block.kind) for block in document.blocks] == [
        ("Body.", BlockKind.PARAGRAPH),
        ("Tender 7", BlockKind.MARGIN),
        ("Page 1", BlockKind.MARGIN),
    ]


def test_tracked_changes_insertions_count_deletions_do_not_moved_text_once() -> None:
    deleted = "<w:del><w:r><w:delText>may</w:delText></w:r></w:del>"
    moved = f"<w:moveFrom>{t(' away')}</w:moveFrom>", f"<w:moveTo>{t(' away')}</w:moveTo>"
    body = p(t("Supplier "), deleted, f"<w:ins>{t('shall')}</w:ins>", moved[0], t(" pay"), moved[1])
    document = read(body)
    assert texts(document) == ["Supplier shall pay away"]
    assert any("tracked changes" in str(warning) for warning in document.warnings)


def test_a_deleted_paragraph_end_joins_and_a_deleted_row_goes() -> None:
    gone = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p(t("old")) + "</w:tc></w:tr>"
    body = p(t("Half "), properties="<w:rPr><w:del/></w:rPr>") + p(t("and half")) + table(gone)
    assert texts(read(body)) == ["Half and half"]


def test_hidden_text_is_left_out_and_said() -> None:
    styles = '<w:style w:type="character" w:styleId="H"><w:name w:val="h"/><w:rPr><w:vanish/></w:rPr></w:style>'
    body = p(t("Seen"), t(" secret", "<w:vanish/>"), t(" styled", '<w:rStyle w:val="H"/>'))
    document = read(body + p(t("whole", "<w:vanish/>")), styles=styles)
    assert texts(document) == ["Seen"]
    assert tuple(map(str, document.warnings)) == ("Hidden text was left out, as it is on the printed page.",)


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ('<w:altChunk r:id="x"/>', "altChunk"),
        ('<w:subDoc r:id="x"/>', "subdocument"),
        (p('<w:subDoc r:id="x"/>'), "subdocument"),
        (p('<w:r><w:object><o:OLEObject ProgID="x"/></w:object></w:r>'), "embedded"),
        (p('<w:r><w:drawing><a:blip r:embed="x"/></w:drawing></w:r>'), "picture"),
    ],
)
def test_what_is_not_read_is_named(body: str, word: str) -> None:
    document = read(p(t("Text.")) + body)
    assert texts(document) == ["Text."]
    assert len(document.warnings) == 1
    assert word in str(document.warnings[0])


def test_comments_and_frames_are_named() -> None:
    comments = f'<w:comment w:id="1">{p(t("strike this?"))}</w:comment>'
    document = read(p(t("Text.")), comments=comments, webSettings="<w:frameset/>")
    assert texts(document) == ["Text."]
    assert ["Comments" in w or "frame" in w for w in map(str, document.warnings)] == [True, True]


def test_an_empty_file_says_so() -> None:
    assert tuple(map(str, read("").warnings)) == ("No text was found in it; a person must look.",)


def test_strict_open_xml_is_read() -> None:
    strict = (
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>Strict.</w:t>'
        "</w:r></w:p></w:body></w:document>"
    )
    assert texts(read_docx(paper(package("", raw=strict)))) == ["Strict."]


def test_text_outside_of_paragraphs_is_not_lost() -> None:
    assert texts(read(f"<w:sdt><w:sdtContent>{t('loose')}</w:sdtContent></w:sdt>")) == ["loose"]


LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    f"<w:document {NAMES}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_doctype_is_refused_in_any_encoding(encoding: str) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive, zipfile.ZipFile(io.BytesIO(package(p(t("x"))))) as plain:
        for name in plain.namelist():
            content = LAUGHS.encode(encoding) if name == "word/document.xml" else plain.read(name)
            archive.writestr(name, content)
    with pytest.raises(DamagedError, match="DOCTYPE"):
        read_docx(paper(target.getvalue()))


def test_deep_nesting_is_an_error_and_no_crash() -> None:
    deep = "<w:sdt>" * 5000 + "</w:sdt>" * 5000
    with pytest.raises(DamagedError):
        read(deep)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = package(p(t("x")), header="<w:p/>" + " " * (40 * 1024 * 1024))
    assert len(bomb) < 100_000
    with pytest.raises(LimitError, match="packed"):
        read_docx(paper(bomb))
    with pytest.raises(LimitError, match="unpacks"):
        read_docx(paper(bomb, Limits(max_unpacked_bytes=1024 * 1024)))


def test_a_truncated_file_is_damaged() -> None:
    with pytest.raises(DamagedError):
        read_docx(paper(package(p(t("x")))[:-200]))


def test_what_python_docx_writes_is_read() -> None:
    written = docx.Document()
    written.add_heading("Wages", level=1)
    written.add_paragraph("Pay on time.")
    for text in ("first", "second"):
        written.add_paragraph(text, style="List Number")
    grid = written.add_table(rows=1, cols=2)
    grid.rows[0].cells[0].text, grid.rows[0].cells[1].text = "left", "right"
    target = io.BytesIO()
    written.save(target)
    blocks = read_docx(paper(target.getvalue())).blocks
    assert [(block.kind, block.label, block.text) for block in blocks] == [
        (BlockKind.HEADING, "", "Wages"),
        (BlockKind.PARAGRAPH, "", "Pay on time."),
        (BlockKind.PARAGRAPH, "1.", "first"),
        (BlockKind.PARAGRAPH, "2.", "second"),
        (BlockKind.ROW, "", "left | right"),
    ]


LEAVES: st.SearchStrategy[Callable[[str], str]] = st.sampled_from(
    [
        lambda word: p(t(word)),
        lambda word: table(row(p(t(word)), p(t("beside")))),
        lambda word: table(row(p(t(word)) + p(t("below")), p(t("beside")))),
        lambda word: f"<w:sdt><w:sdtContent>{p(t(word))}</w:sdtContent></w:sdt>",
        lambda word: p(f"<w:hyperlink>{t(word)}</w:hyperlink>"),
        lambda word: p(
            f"<w:r><w:pict><v:textbox><w:txbxContent>{p(t(word))}</w:txbxContent></v:textbox></w:pict></w:r>"
        ),
        lambda word: listed(1, 0, word),
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(LEAVES, max_size=8))
def test_every_word_is_read_once_and_in_order(leaves: list[Callable[[str], str]]) -> None:
    words = [f"word{index}" for index in range(len(leaves))]
    document = read("".join(leaf(word) for leaf, word in zip(leaves, words, strict=True)))
    found = [w for block in document.blocks for w in block.text.replace("|", " ").split() if w.startswith("word")]
    assert found == words
