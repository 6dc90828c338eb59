"""From a document to its provisions."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.documents import Anchor, Block, BlockKind, Document, Role, Segmentation
from checker.segmentation.contents import left_out
from checker.segmentation.provisions import segment
from clauses.vocabulary import Stage
from models.passage import Passage


def _document(*blocks: Block | str, path: str = "paper.txt") -> Document:
    made = tuple(Block(text=block) if isinstance(block, str) else block for block in blocks)
    return Document(path=path, sha256="", format="txt", pages=None, blocks=made)


def _heading(text: str, level: int = 0, size: float = 1.2) -> Block:
    return Block(text=text, kind=BlockKind.HEADING, level=level, bold=True, size=size)


def _row(*cells: str, bold: bool = False) -> Block:
    return Block(text=" | ".join(cells), kind=BlockKind.ROW, bold=bold)


def _read(*blocks: Block | str, path: str = "paper.txt") -> tuple[Passage, ...]:
    return segment(_document(*blocks, path=path)).passages


def _by_text(passages: tuple[Passage, ...], part: str) -> Passage:
    (found,) = [passage for passage in passages if part in passage.text]
    return found


def test_items_are_read_with_the_words_before_their_list() -> None:
    passages = _read(
        "4.2 The contract lasts two years. The supplier shall:",
        "(a) pay the living wage;",
        "(b) keep records of",
        "(i) hours worked; and",
        "(ii) wages paid; and",
        "(c) pass these duties on.",
        "These duties end with the contract.",
        "4.3 The buyer pays the price.",
    )
    assert [passage.number for passage in passages] == [
        "4.2", "4.2(a)", "4.2(b)", "4.2(b)(i)", "4.2(b)(ii)", "4.2(c)", "4.2", "4.3",
    ]  # fmt: skip
    shall = "The supplier shall:"
    assert [passage.lead_in for passage in passages] == [
        "", shall, shall, f"{shall} keep records of", f"{shall} keep records of", shall, "", "",
    ]  # fmt: skip


def test_lines_of_one_block_are_separate_items() -> None:
    passages = _read("The tenderer hands in:\n- the wage list\n- the declaration\n\nIt signs both.")
    assert [(passage.text, passage.lead_in) for passage in passages] == [
        ("The tenderer hands in:", ""),
        ("- the wage list", "The tenderer hands in:"),
        ("- the declaration", "The tenderer hands in:"),
        ("It signs both.", ""),
    ]


def test_labels_apart_from_the_text_count_as_numbers() -> None:
    passages = _read(
        Block(text="The supplier shall", label="7.1"),
        Block(text="pay wages;", label="(a)"),
        Block(text="grant rest.", label="(b)"),
        Block(text="gloves", label="•", level=1),
    )
    assert [(p.number, p.text) for p in passages] == [
        ("7.1", "The supplier shall"),
        ("7.1(a)", "pay wages;"),
        ("7.1(b)", "grant rest."),
        ("7.1(b)", "gloves"),
    ]
    assert passages[1].lead_in == passages[2].lead_in == "The supplier shall"


def test_headings_form_a_path() -> None:
    passages = _read(
        _heading("Contract", size=1.8),
        _heading("1. Work"),
        _heading("1.1 Pay"),
        "The supplier pays wages monthly.",
        _heading("1.2 Rest"),
        "Workers rest on Sundays.",
        _heading("2. End"),
        "The contract ends in May.",
    )
    assert [passage.heading_path for passage in passages] == [
        ("Contract", "1. Work", "1.1 Pay"),
        ("Contract", "1. Work", "1.2 Rest"),
        ("Contract", "2. End"),
    ]
    assert [passage.heading for passage in passages] == ["1.1 Pay", "1.2 Rest", "2. End"]
    assert [passage.number for passage in passages] == ["1.1", "1.2", "2"]


def test_numbers_that_begin_again_stand_under_the_title_before_them() -> None:
    passages = _read(
        _heading("1. Offers"),
        "Offers are sent by mail.",
        _heading("2. Opening"),
        "Offers are opened in May.",
        _heading("Additional contract conditions", size=1.4),
        _heading("1. Pay"),
        "The supplier pays wages.",
        _heading("2. Rest"),
        "Workers rest on Sundays.",
    )
    assert [passage.heading_path for passage in passages[2:]] == [
        ("Additional contract conditions", "1. Pay"),
        ("Additional contract conditions", "2. Rest"),
    ]


def test_a_title_in_the_same_paragraph_is_a_heading_and_stays_in_the_text() -> None:
    passages = _read(
        "(a) Definitions. As used in this clause, worker means any person.",
        "(b) Contractor requirements. The Contractor shall—",
        "(1) Pay wages; and",
        "(2) Grant rest.",
        "(c) The Contractor complies. It reports each year.",
    )
    assert [passage.heading for passage in passages] == [
        "Definitions", "Contractor requirements", "Contractor requirements", "Contractor requirements", "",
    ]  # fmt: skip
    assert passages[0].text.startswith("(a) Definitions. As used")
    assert passages[2].lead_in == "The Contractor shall—"


def test_a_heading_under_which_nothing_stands_is_kept() -> None:
    passages = _read(_heading("Pay"), _heading("Rest"), "Workers rest.", _heading("Signatures"))
    assert [passage.text for passage in passages] == ["Pay", "Workers rest.", "Signatures"]


def test_rows_are_read_with_the_titles_of_their_columns() -> None:
    passages = _read(
        _row("No.", "Requirement", "Evidence", bold=True),
        _row("1.1", "Wages follow the collective agreement", "Pay list"),
        Block(text="Safety", kind=BlockKind.ROW, bold=True),
        _row("1.2", "Helmets are worn", "Inspection"),
        "After the table.",
    )
    assert passages[1].lead_in == passages[2].lead_in == "No. | Requirement | Evidence"
    assert [passage.number for passage in passages] == ["", "1.1", "1.2", ""]
    assert passages[2].heading == "Safety"
    assert passages[3].heading_path == ()


def test_a_table_of_names_and_values_has_no_titles() -> None:
    passages = _read(_row("Buyer", "City of Northport"), _row("File", "12/2025"))
    assert [passage.lead_in for passage in passages] == ["", ""]


def test_contents_and_margins_are_left_out_and_named() -> None:
    document = _document(
        Block(text="City of Northport", kind=BlockKind.MARGIN),
        _heading("Contents"),
        "1. Pay ........ 3",
        "2. Rest 4",
        _heading("1. Pay"),
        "Wages are paid on time, each month, by bank transfer.",
    )
    assert [passage.text for passage in segment(document).passages] == [document.blocks[5].text]
    assert left_out(document) == document.blocks[:4]


def test_bullets_below_a_heading_without_number_have_none() -> None:
    passages = _read(
        "1. The supplier pays.", _heading("Evidence"), "- pay lists", "- time sheets", "2. The buyer checks."
    )
    assert [passage.number for passage in passages] == ["1", "", "", "2"]


def test_a_number_printed_alone_joins_its_words() -> None:
    (passage,) = _read("4.1", "the supplier pays wages on time.")
    assert (passage.number, passage.text) == ("4.1", "4.1 the supplier pays wages on time.")
    assert [place.paragraph for place in passage.places] == [0, 1]


def test_a_number_without_words_joins_its_first_item() -> None:
    passages = _read("(a) Pay is due.", "(b)", "(1) Hours are kept.", "(2) Rest is given.")
    assert [passage.number for passage in passages] == ["(a)", "(b)(1)", "(b)(2)"]
    assert passages[1].text == "(b) (1) Hours are kept."


def test_a_provision_over_a_page_break_has_two_places() -> None:
    text = "The supplier pays every worker."
    upper = Anchor(start=0, end=12, page=3, box=(50.0, 40.0, 300.0, 52.0))
    lower = Anchor(start=13, end=len(text), page=4, box=(50.0, 780.0, 300.0, 792.0))
    (passage,) = _read(Block(text=text, anchors=(upper, lower)))
    assert [(place.page, place.boxes) for place in passage.places] == [(3, (upper.box,)), (4, (lower.box,))]


def test_parts_of_one_file_have_their_own_role() -> None:
    passages = _read(
        _heading("Instructions to tenderers", size=1.8),
        _heading("1. Grounds for exclusion", size=1.3),
        "Tenderers convicted of trafficking are excluded.",
        _heading("2. Award criteria", size=1.3),
        "The best price wins.",
        _heading("Annex 2 Draft contract", size=1.6),
        _heading("1. Pay", size=1.3),
        "The supplier pays wages.",
        _heading("Annex 3 Technical specification", size=1.6),
        "Floors are swept daily.",
    )
    stages = [passage.stage for passage in passages]
    assert stages == [Stage.EXCLUSION, Stage.AWARD, Stage.CONTRACT, Stage.SPECIFICATION]


def test_what_is_annexed_to_a_contract_is_part_of_it() -> None:
    passages = _read(
        _heading("1. Pay"),
        "The supplier pays wages.",
        _heading("Annex 1 Technical specification", size=1.6),
        "Workers wear helmets.",
        path="Draft contract.pdf",
    )
    assert [passage.stage for passage in passages] == [Stage.CONTRACT, Stage.CONTRACT]


def test_a_list_of_annexes_opens_no_part() -> None:
    passages = _read(
        _heading("Instructions to tenderers", size=1.8),
        _heading("3. Papers"),
        "The annexes are:",
        "Annex 1 Prices",
        "Annex 2 Draft contract",
        _heading("4. Offers"),
        "Offers are sent by mail until noon.",
    )
    assert passages[-1].heading_path == ("Instructions to tenderers", "4. Offers")
    assert passages[-1].stage is Stage.NOTICE


@pytest.mark.parametrize(
    ("path", "role"),
    [
        ("docs/Lisa_3_lepingu_projekt.pdf", Role.CONTRACT),
        ("Eigenerklärung Mindestlohn.docx", Role.DECLARATION_FORM),
        ("Leistungsbeschreibung.pdf", Role.SPECIFICATION),
        ("Preisblatt.xlsx", Role.PRICE_SCHEDULE),
        ("Supplier code of conduct.pdf", Role.CODE_OF_CONDUCT),
        ("Kunngjøring 2025.pdf", Role.NOTICE),
        ("SWZ.pdf", Role.INSTRUCTIONS),
        ("Sopimusluonnos.docx", Role.CONTRACT),
        ("Avtalsvillkor.docx", Role.CONTRACT),
        ("Map.pdf", Role.OTHER),
    ],
)
def test_the_name_of_a_file_tells_its_role(path: str, role: Role) -> None:
    assert segment(_document("Cleaning of schools", path=path)).role is role


# ---- for every document

_WORDS = st.sampled_from(
    "1.;1.1;(a);(i);-;The;supplier;shall;PAY;wages,;and:;.....;7;§ 3;Annex 2;\n;|".split(";")  # noqa: SIM905 - a list of seventeen lines says no more
)
_TEXTS = st.lists(_WORDS, min_size=1, max_size=12).map(" ".join) | st.text(max_size=40)


@st.composite
def _blocks(draw: st.DrawFn) -> Block:
    text = draw(_TEXTS)
    middle = draw(st.integers(0, len(text)))
    box = (1.0, 2.0, 3.0, 4.0)
    lines = [(0, middle, 1), (middle, len(text), draw(st.integers(1, 2)))]
    anchored = draw(st.booleans())
    return Block(
        text=text,
        kind=draw(st.sampled_from(BlockKind)),
        label=draw(st.sampled_from(["", "", "(b)", "2.3", "•", "Step"])),
        level=draw(st.integers(0, 3)),
        bold=draw(st.booleans()),
        size=draw(st.sampled_from([1.0, 1.0, 1.5])),
        anchors=tuple(Anchor(start=a, end=b, page=page, box=box) for a, b, page in lines if a < b and anchored),
    )


def _squeezed(text: str) -> str:
    return "".join(text.split())


@given(st.lists(_blocks(), max_size=14))
def test_no_words_are_lost(blocks: list[Block]) -> None:
    document = _document(*blocks)
    result = segment(document)
    kept = "\n".join(_squeezed(part) for p in result.passages for part in (p.text, *p.heading_path))
    out = left_out(document)
    for block in document.blocks:
        lines = [block.text] if block.kind is BlockKind.ROW else block.text.split("\n")
        assert block in out or all(_squeezed(line) in kept for line in lines)


@given(st.lists(_blocks(), max_size=14))
def test_the_order_of_the_paper_is_kept(blocks: list[Block]) -> None:
    document = _document(*[Block(text=f"{block.text} §{n}§", label=block.label) for n, block in enumerate(blocks)])
    seen: list[int] = []
    for passage in segment(document).passages:
        seen.extend(int(part) for part in passage.text.split("§")[1::2] if part.isdecimal() and part.isascii())
    assert seen == sorted(seen)


@given(st.lists(_blocks(), max_size=14))
def test_every_provision_leads_back_to_its_place(blocks: list[Block]) -> None:
    document = _document(*blocks)
    for passage in segment(document).passages:
        assert passage.places
        for place in passage.places:
            assert (place.page is None) != (place.paragraph is None)
            assert bool(place.boxes) == (place.page is not None)
        first = passage.places[-1].paragraph
        if first is not None:
            assert passage.text.rsplit("\n", maxsplit=1)[-1].split(" ")[-1] in document.blocks[first].text


@given(st.lists(_blocks(), max_size=10))
def test_the_same_document_gives_the_same_provisions(blocks: list[Block]) -> None:
    first, second = segment(_document(*blocks)), segment(_document(*blocks))
    assert first == second
    assert isinstance(first, Segmentation)


@pytest.mark.parametrize(
    "text",
    [
        "." * 50_000,
        ". " * 30_000 + "7",
        "(" * 20_000,
        "a " * 30_000 + ":",
        "\n" * 30_000 + "x",
        "1." * 20_000,
        "Title " * 9_000 + ". X",
        "1 | " * 20_000,
        "x" + " \n" * 20_000 + "-",
        "(x) (y) " * 9_000,
        "i" * 30_000 + ")",
    ],
)
def test_long_lines_take_no_time(text: str) -> None:
    before = time.process_time()
    segment(_document(text))
    assert time.process_time() - before < 3
