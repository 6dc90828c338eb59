"""A notice on the disk becomes a paper of the dossier: its texts are passages with field, lot, stage and language."""

import json
from pathlib import Path

import pytest

from checker.documents import Document, Role
from checker.extraction.notices import texts_of
from checker.extraction.supervisor import extract_all
from checker.notices.notice import Criterion, FreeText, Weight
from checker.pipeline import check
from checker.segmentation.provisions import segment
from clauses.library import profile
from clauses.vocabulary import Stage
from models.passage import Place
from tests.checker.made_up_notices import code, notice

PACKAGE = {
    "uri": "https://tenders.example/r1",
    "version": "1.1",
    "publishedDate": "2026-03-02T00:00:00Z",
    "publisher": {"name": "City of Ambervik"},
    "releases": [
        {
            "ocid": "ocds-000000-1",
            "id": "r1",
            "date": "2026-03-02T00:00:00Z",
            "tag": ["tender"],
            "initiationType": "tender",
            "language": "en",
            "tender": {
                "id": "t1",
                "description": "Cleaning of the harbour offices.",
                "mainProcurementCategory": "services",
                "value": {"amount": 4800000, "currency": "EUR"},
                "contractTerms": {
                    "performanceTerms": "1. The supplier shall pay its cleaners the wages of the agreement.\n"
                    "2. The supplier shall not employ children."
                },
                "hasSustainability": True,
                "sustainability": [{"goal": "social.laborRightsPromotion", "strategies": ["awardCriteria"]}],
            },
        }
    ],
}


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    (tmp_path / "release.json").write_text(json.dumps(PACKAGE), encoding="utf-8")
    (tmp_path / "contract.txt").write_text(
        "Contract\n\n4.1 The supplier shall pay its cleaners at least the minimum wage fixed by law.\n",
        encoding="utf-8",
    )
    return tmp_path


def read(folder: Path) -> Document:
    (document,) = (row for row in extract_all([folder]).documents if row.path == "release.json")
    return document


def test_the_worker_reads_it_like_any_paper(dossier: Path) -> None:
    document = read(dossier)
    assert (document.format, document.pages) == ("ocds", None)
    assert document.notice is not None
    assert [row.code for row in document.notice.declared if not row.eforms] == ["social.laborRightsPromotion"]
    assert len(document.blocks) == len(texts_of(document.notice))


def test_its_passages_say_where_they_stand(dossier: Path) -> None:
    document = read(dossier)
    told = segment(document)
    assert (told.role, told.language) == (Role.NOTICE, "en")
    terms = [row for row in told.passages if row.stage is Stage.CONTRACT]
    assert [row.number for row in terms] == [
        "tender.contractTerms.performanceTerms 1",
        "tender.contractTerms.performanceTerms 2",
    ]
    (place,) = {row.places for row in terms}
    assert place == (Place(paragraph=place[0].paragraph),)
    assert document.blocks[place[0].paragraph or 0].text.startswith("1. The supplier")


def test_the_report_holds_it_against_the_contract(dossier: Path) -> None:
    report = check([dossier], profile("good-practice"))
    assert [row.code for row in report.declared.found] == ["social.laborRightsPromotion"]
    assert report.context["value"].value == 4_800_000.0
    assert report.context["value"].origin == "notice"
    named = {finding.id: finding.category for finding in report.findings}
    assert {"wages", "child_labour"} <= {named[name] for name in report.declared.own_words}
    assert report == check([dossier], profile("good-practice"))


def test_a_damaged_notice_is_named_and_the_rest_is_read(dossier: Path) -> None:
    (dossier / "cut.json").write_text(json.dumps(PACKAGE)[:-40], encoding="utf-8")
    result = extract_all([dossier])
    assert [failure.path for failure in result.failures] == ["cut.json"]
    assert len(result.documents) == 2


def text(words: str, **known: object) -> FreeText:
    given = {"field": "BT-70", "stage": Stage.CONTRACT, "language": "en"}
    return FreeText(text=words, **{**given, **known})  # type: ignore[arg-type]


def test_a_field_in_several_languages_is_read_in_those_that_are_read() -> None:
    told = notice(
        texts=(text("Wages are paid."), text("Les salaires.", language="other"), text("Löhne.", language="de"))
    )
    assert [row.text for row in texts_of(told)] == ["Wages are paid.", "Löhne."]


def test_a_field_only_in_another_language_stays_and_is_unread() -> None:
    told = notice(texts=(text("Les salaires.", language="other"),))
    assert [row.text for row in texts_of(told)] == ["Les salaires."]


def test_a_file_that_names_no_language_is_read_by_its_words() -> None:
    words = "Der Auftragnehmer zahlt seinen Beschäftigten den tariflichen Lohn und weist dies auf Verlangen nach."
    document = Document(
        path="espd.xml",
        sha256="0",
        format="espd",
        pages=None,
        blocks=(),
        notice=notice(texts=(text(words, language=""),)),
    )
    told = segment(document)
    assert (told.role, told.language, told.passages[0].language) == (Role.DECLARATION_FORM, "de", "de")


def test_words_beside_codes_and_criteria_are_read_once() -> None:
    ground = code("BT-67", "exg-crim-traffick", text="Convicted tenderers are excluded.", language="en")
    weighed = Criterion(
        kind="quality",
        name="Staff",
        text="Points for apprentices.",
        weight=(Weight(figure="30", unit="percent"),),
        language="en",
    )
    bare = Criterion(kind="price", name="")
    rows = texts_of(notice(ground, criteria=(weighed, bare)))
    assert [(row.stage, row.text) for row in rows] == [
        (Stage.EXCLUSION, "Convicted tenderers are excluded."),
        (Stage.AWARD, "Staff. Points for apprentices. (30 %)"),
    ]
    again = (text("Points for apprentices.", stage=Stage.AWARD), text("Convicted tenderers are excluded."))
    assert len(texts_of(notice(ground, criteria=(weighed,), texts=again))) == 2


@pytest.mark.parametrize(
    ("weights", "quoted"),
    [
        ([("30", "percent")], "Staff (30 %)"),
        ([("30", "percent-range")], "Staff (30 %)"),
        ([("40", "points"), ("0.4", "share")], "Staff (40, 0.4)"),
        ([("2", "order")], "Staff"),
        ([("dreißig von hundert", "")], "Staff (dreißig von hundert)"),
    ],
)
def test_a_quoted_weight_has_no_words_of_the_reader(weights: list[tuple[str, str]], quoted: str) -> None:
    weight = tuple(Weight(figure=figure, unit=unit) for figure, unit in weights)
    row = Criterion(kind="quality", name="Staff", weight=weight, language="en")
    assert [text.text for text in texts_of(notice(criteria=(row,)))] == [quoted]
