"""TED XML: codes and values from the original form, texts from each language."""

from pathlib import Path

import pytest

from checker.notices import Criterion, Lot, Notice, Weight, read
from clauses.vocabulary import Stage

SAMPLE = Path(__file__).parent / "data" / "notices" / "laundry.ted.xml"


@pytest.fixture(scope="module")
def notice() -> Notice:
    return read("notice.xml", SAMPLE.read_bytes())


def changed(*pairs: tuple[str, str]) -> Notice:
    text = SAMPLE.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return read("notice.xml", text.encode())


def values(notice: Notice, of: str, lot: str = "") -> list[object]:
    return [said.value for said in notice.said if said.of == of and said.lot == lot]


def test_the_head(notice: Notice) -> None:
    assert (notice.format, notice.version, notice.kind) == ("ted", "R2.0.9.S05.E01", "competition")
    assert notice.id == "000001-2022"
    assert str(notice.published) == "2022-01-03"
    assert notice.languages == ("de", "en")


@pytest.mark.parametrize(
    ("of", "lot", "value"),
    [
        ("buyer_name", "", "Klinikverbund Talheim"),
        ("buyer", "", "other"),
        ("country", "", "DE"),
        ("kind", "", "services"),
        ("cpv", "", "98310000"),
        ("additional_cpv", "1", "98311000"),
        ("value", "", 450000.0),
        ("value", "1", 300000.0),
        ("currency", "1", "EUR"),
        ("place", "1", "DE"),
        ("region", "1", "DE21H"),
        ("procedure", "", "open"),
        ("framework", "", True),
        ("deadline", "", "2022-02-01"),
        ("regime", "", "eu"),
        ("criteria_in_documents", "2", True),
    ],
)
def test_values(notice: Notice, of: str, lot: str, value: object) -> None:
    assert values(notice, of, lot) == [value]


def test_the_day_of_sending_is_read_where_it_stands_twice(notice: Notice) -> None:
    assert set(values(notice, "date")) == {"2021-12-29"}


def test_a_reservation_is_declared_once_and_in_the_words_of_eforms(notice: Notice) -> None:
    assert [(code.field, code.code, code.eforms) for code in notice.declared] == [
        ("III.1.5", "RESTRICTED_SHELTERED_PROGRAM", "BT-736:yes")
    ]


def test_a_code_without_its_like_bears_the_term_alone() -> None:
    notice = changed(("<NEW_FLAG/>", "<PERFORMANCE_STAFF_QUALIFICATION/>"))
    assert notice.declared[-1].eforms == "BT-79"


def test_award_criteria_come_from_the_original(notice: Notice) -> None:
    assert notice.criteria == (
        Criterion(kind="price", name="", weight=(Weight(figure="70"),), lot="1", language="de"),
        Criterion(kind="quality", name="Arbeitsbedingungen", weight=(Weight(figure="30"),), lot="1", language="de"),
    )


def test_texts_stand_in_each_language(notice: Notice) -> None:
    terms = {text.language: (text.text, text.stage) for text in notice.texts if text.field == "III.2.2"}
    assert terms == {
        "de": ("Löhne nach Tarif.\nNachweis jährlich.", Stage.CONTRACT),
        "en": ("Wages as in the collective agreement.", Stage.CONTRACT),
    }
    assert ("II.2.5", "Working conditions", "1") in [(text.field, text.text, text.lot) for text in notice.texts]


def test_lots(notice: Notice) -> None:
    assert notice.lots == (Lot(id="1", title="Nord"), Lot(id="2", title="Süd"))


def test_an_unknown_mark_is_named(notice: Notice) -> None:
    assert any("LEFTI/NEW_FLAG" in str(gap) for gap in map(str, notice.unread))


def test_an_older_schema_gives_its_coded_data_and_says_so() -> None:
    notice = changed(("R2.0.9.S05.E01", "R2.0.8.S04.E01"), ("F02_2014", "CONTRACT"))
    assert notice.kind == "other"
    assert str(notice.published) == "2022-01-03"
    assert any("R2.0.8" in str(gap) for gap in map(str, notice.unread))
    assert any("only the coded data" in str(gap) for gap in map(str, notice.unread))
    assert not notice.declared
    assert (values(notice, "country"), values(notice, "additional_cpv")) == (["DE"], ["98310000"])


def test_a_form_that_is_not_known_beside_one_that_is_is_named() -> None:
    notice = changed(("</FORM_SECTION>", "<NOVEL_FORM/></FORM_SECTION>"))
    assert values(notice, "cpv") == ["98310000"]
    assert any("NOVEL_FORM" in str(gap) for gap in map(str, notice.unread))


@pytest.mark.parametrize(
    ("form", "regime", "kind"),
    [("F21", "light", "services"), ("F24", "concession", "concession"), ("F05", "eu", "services")],
)
def test_the_form_tells_the_regime(form: str, regime: str, kind: str) -> None:
    notice = changed(("F02", form))
    assert values(notice, "regime") == [regime]
    assert values(notice, "kind") == [kind]


def test_an_authority_that_may_be_either_is_left_open() -> None:
    notice = changed(("BODY_PUBLIC", "REGIONAL_AUTHORITY"))
    assert values(notice, "buyer") == []
    assert any("REGIONAL_AUTHORITY" in str(gap) for gap in map(str, notice.unread))


def test_a_corrigendum_names_the_notice_it_changes() -> None:
    mark = "<DATE_DISPATCH_NOTICE>"
    notice = changed(("F02", "F14"), (mark, f"<NOTICE_NUMBER_OJ>2021/S 001-000009</NOTICE_NUMBER_OJ>{mark}"))
    assert (notice.kind, notice.corrects) == ("change", "2021/S 001-000009")
