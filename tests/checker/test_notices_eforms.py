"""eForms: what stands in a notice is read once, with its field, its lot and its language."""

from pathlib import Path

import pytest

from checker.notices import Criterion, FreeText, Lot, Notice, Weight, read
from clauses.vocabulary import Stage

SAMPLE = Path(__file__).parent / "data" / "notices" / "school-cleaning.eforms.xml"
NS = 'xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"'


@pytest.fixture(scope="module")
def notice() -> Notice:
    return read("notice.xml", SAMPLE.read_bytes())


def changed(old: str, new: str) -> Notice:
    text = SAMPLE.read_text(encoding="utf-8")
    assert old in text
    return read("notice.xml", text.replace(old, new).encode())


def values(notice: Notice, of: str, lot: str = "") -> list[object]:
    return [said.value for said in notice.said if said.of == of and said.lot == lot]


def test_the_head(notice: Notice) -> None:
    assert (notice.format, notice.version, notice.kind) == ("eforms", "eforms-sdk-1.10", "competition")
    assert notice.id == "11111111-2222-4333-8444-555555555555-01"
    assert str(notice.published) == "2025-03-06"
    assert notice.languages == ("fi", "sv")
    assert notice.corrects == ""


@pytest.mark.parametrize(
    ("of", "value"),
    [
        ("buyer_name", "Pikkulahden kaupunki"),
        ("buyer", "municipal"),
        ("country", "FI"),
        ("place", "FI"),
        ("region", "FI1B1"),
        ("kind", "services"),
        ("cpv", "90919300"),
        ("additional_cpv", "90911300"),
        ("value", 900000.0),
        ("currency", "EUR"),
        ("procedure", "open"),
        ("regime", "eu"),
        ("date", "2025-03-04"),
        ("published", "2025-03-06"),
        ("legal_basis", "32014L0024"),
    ],
)
def test_values_of_the_whole(notice: Notice, of: str, value: object) -> None:
    assert values(notice, of) == [value]


@pytest.mark.parametrize(
    ("of", "value"),
    [
        ("deadline", "2025-04-14"),
        ("framework", True),
        ("dynamic_system", False),
        ("subcontracting_minimum", "10"),
        ("subcontracting_maximum", "40"),
    ],
)
def test_values_of_a_lot(notice: Notice, of: str, value: object) -> None:
    assert values(notice, of, "LOT-0001") == [value]
    assert values(notice, of) == []


def test_each_value_names_its_field(notice: Notice) -> None:
    fields = {(said.of, said.lot): said.field for said in notice.said}
    assert fields["cpv", ""] == "BT-262-Procedure"
    assert fields["cpv", "LOT-0001"] == "BT-262-Lot"
    assert fields["buyer_name", ""] == "BT-500-Organization-Company"


def test_codes_are_declared_once_with_their_lot(notice: Notice) -> None:
    declared = [(code.field, code.code, code.lot) for code in notice.declared if code.holds]
    assert sorted(declared) == [
        ("BT-06", "soc-obj", "LOT-0001"),
        ("BT-65", "subc-min", "LOT-0001"),
        ("BT-651", "subc-oblig", "LOT-0001"),
        ("BT-67", "exg-crim-traffick", ""),
        ("BT-67", "labour-law", ""),
        ("BT-70", "performance", "LOT-0001"),
        ("BT-71", "res-ws", "LOT-0002"),
        ("BT-736", "yes", "LOT-0002"),
        ("BT-775", "opp", "LOT-0002"),
        ("BT-775", "work-cond", "LOT-0001"),
        ("BT-809", "slc-abil-mgmt-supply", "LOT-0001"),
    ]


def test_what_says_no_declares_nothing(notice: Notice) -> None:
    assert {(code.field, code.code) for code in notice.declared if not code.holds} == {
        ("BT-71", "none"),
        ("BT-736", "no"),
        ("BT-754", "n-inc"),
    }


def test_a_code_bears_its_words_in_the_main_language(notice: Notice) -> None:
    code = next(code for code in notice.declared if code.code == "exg-crim-traffick")
    assert (code.text, code.language) == ("Lapsityövoiman käyttö ja ihmiskauppa.", "fi")
    assert code.eforms == "BT-67:exg-crim-traffick"


def test_texts_stand_in_each_language_at_their_stage(notice: Notice) -> None:
    texts = {(text.field, text.language): (text.stage, text.lot) for text in notice.texts}
    assert texts["BT-70-Lot", "fi"] == texts["BT-70-Lot", "sv"] == (Stage.CONTRACT, "LOT-0001")
    assert texts["BT-67(b)-Procedure", "sv"] == (Stage.EXCLUSION, "")
    assert texts["BT-750-Lot", "fi"] == (Stage.SELECTION, "LOT-0001")
    assert texts["BT-777-Lot", "fi"] == (Stage.NOTICE, "LOT-0001")


def test_award_criteria_with_their_weights(notice: Notice) -> None:
    text = "Pisteitä saa vakituisesta henkilöstöstä."
    seventy = (Weight(figure="70", unit="percent"),)
    assert notice.criteria == (
        Criterion(kind="price", name="Hinta", weight=seventy, lot="LOT-0001", language="fi"),
        Criterion(
            kind="quality",
            name="Henkilöstön pysyvyys",
            text=text,
            weight=(Weight(figure="2", unit="order"),),
            lot="LOT-0001",
            language="fi",
        ),
    )
    words = FreeText(
        field="BT-540-Lot",
        stage=Stage.AWARD,
        text=text,
        language="fi",
        heading="Henkilöstön pysyvyys",
        lot="LOT-0001",
    )
    assert words in notice.texts


def test_lots_are_named_in_the_main_language(notice: Notice) -> None:
    assert notice.lots == (Lot(id="LOT-0001", title="Alakoulut"), Lot(id="LOT-0002", title="Päiväkodit"))


def test_known_gaps_are_named_in_words(notice: Notice) -> None:
    assert tuple(map(str, notice.unread)) == (
        "organisations other than the buyer",
        "technical data of the publication, and what is told twice",
    )


def test_an_unknown_version_is_read_and_named() -> None:
    notice = changed("eforms-sdk-1.10", "eforms-sdk-3.2")
    assert values(notice, "cpv") == ["90919300"]
    assert any("eforms-sdk-3.2" in str(gap) for gap in map(str, notice.unread))


def test_an_unknown_element_is_named() -> None:
    notice = changed("<cbc:UBLVersionID>2.3", f"<cbc:Novelty {NS}>x</cbc:Novelty><cbc:UBLVersionID>2.3")
    assert any("Novelty" in str(gap) for gap in map(str, notice.unread))


def test_a_code_of_an_unknown_list_is_named() -> None:
    notice = changed('listName="social-objective">opp', 'listName="novel-objective">opp')
    assert not [code for code in notice.declared if code.lot == "LOT-0002" and code.field == "BT-775"]
    assert any("novel-objective" in str(gap) for gap in map(str, notice.unread))


@pytest.mark.parametrize(
    ("old", "new", "of"),
    [
        (">900000.00<", ">a lot<", "value"),
        (">2025-03-04+02:00<", ">soon<", "date"),
        (">90919300<", ">cleaning<", "cpv"),
        (">la<", ">club<", "buyer"),
    ],
)
def test_a_value_that_cannot_be_understood_is_named(old: str, new: str, of: str) -> None:
    notice = changed(old, new)
    assert values(notice, of) == []
    assert any(new.strip("><") in str(gap) for gap in map(str, notice.unread))


@pytest.mark.parametrize(
    ("subtype", "basis", "regime"),
    [
        ("20", "32014L0024", "light"),
        ("19", "32014L0023", "concession"),
        ("17", "32014L0025", "eu"),
        ("E3", "other", "national"),
        ("18", "32009L0081", None),
        ("CEI", "32018R1046", None),
    ],
)
def test_the_regime_follows_from_subtype_and_legal_basis(subtype: str, basis: str, regime: str | None) -> None:
    text = SAMPLE.read_text(encoding="utf-8").replace(">16<", f">{subtype}<").replace("32014L0024", basis)
    notice = read("notice.xml", text.encode())
    assert values(notice, "regime") == ([regime] if regime else [])
    assert values(notice, "kind") == ["concession" if regime == "concession" else "services"]


def test_a_change_names_the_notice_it_changes() -> None:
    mark = "<efac:NoticeSubType>"
    change = "<efac:Changes><efbc:ChangedNoticeIdentifier>abc-01</efbc:ChangedNoticeIdentifier></efac:Changes>"
    notice = changed(mark, change + mark)
    assert (notice.kind, notice.corrects) == ("change", "abc-01")


def test_the_language_is_that_of_the_words_which_were_chosen() -> None:
    notice = changed(
        '<cbc:Name languageID="FIN">Hinta</cbc:Name>\n          <cbc:Name languageID="SWE">Pris</cbc:Name>',
        '<cbc:Name languageID="SWE">Pris</cbc:Name>\n          <cbc:Name languageID="FIN">Hinta</cbc:Name>',
    )
    assert (notice.criteria[0].name, notice.criteria[0].language) == ("Hinta", "fi")


def test_a_contact_point_may_stand_for_the_buyer() -> None:
    point = '<efac:TouchPoint><cac:PartyIdentification><cbc:ID schemeName="touchpoint">TPO-1</cbc:ID>'
    text = SAMPLE.read_text(encoding="utf-8")
    before, _, after = text.rpartition("</efac:Company></efac:Organization>")
    text = f"{before}</efac:Company>{point}</cac:PartyIdentification></efac:TouchPoint></efac:Organization>{after}"
    start, _, end = text.rpartition(">ORG-0001<")
    assert values(read("notice.xml", f"{start}>TPO-1<{end}".encode()), "buyer_name") == ["Pikkulahden kaupunki"]
