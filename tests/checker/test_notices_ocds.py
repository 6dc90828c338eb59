"""OCDS: releases and packages, lots and items, goals of sustainability."""

import json
from pathlib import Path
from typing import Any

import pytest

from checker.notices import Criterion, Lot, Notice, Weight, read
from clauses.errors import DamagedError
from clauses.vocabulary import Stage

SAMPLE = Path(__file__).parent / "data" / "notices" / "canteen.ocds.json"
RELEASE: dict[str, Any] = json.loads(SAMPLE.read_text(encoding="utf-8"))


def reading(*documents: object) -> Notice:
    return read("notice.json", "\n".join(json.dumps(document) for document in documents).encode())


@pytest.fixture(scope="module")
def notice() -> Notice:
    return read("notice.json", SAMPLE.read_bytes())


def values(notice: Notice, of: str, lot: str = "") -> set[object]:
    return {said.value for said in notice.said if said.of == of and said.lot == lot}


def test_the_head(notice: Notice) -> None:
    assert (notice.format, notice.kind, notice.id) == ("ocds", "competition", "canteen-2")
    assert str(notice.published) == "2025-02-10"
    assert notice.languages == ("en",)


@pytest.mark.parametrize(
    ("of", "lot", "value"),
    [
        ("buyer_name", "", "Aldhaven School Board"),
        ("buyer", "", "other"),
        ("country", "", "IE"),
        ("kind", "", "services"),
        ("value", "", 800000.0),
        ("currency", "", "EUR"),
        ("procedure", "", "open"),
        ("regime", "", "eu"),
        ("deadline", "", "2025-03-20"),
        ("cpv", "L1", "55523100"),
        ("place", "L1", "IE"),
        ("framework", "L1", False),
        ("has_sustainability", "", True),
    ],
)
def test_values(notice: Notice, of: str, lot: str, value: object) -> None:
    assert values(notice, of, lot) == {value}


def test_goals_and_codes(notice: Notice) -> None:
    declared = {(code.field, code.code, code.lot): code for code in notice.declared}
    goal = declared["tender.sustainability[].goal", "social.laborRightsPromotion", ""]
    assert goal.strategies == ("awardCriteria", "contractPerformanceConditions")
    assert declared["tender.lots[].sustainability[].goal", "social.disadvantagedEmploymentOpportunities", "L1"].holds
    reserved = declared["tender.lots[].otherRequirements.reservedParticipation", "shelteredWorkshop", "L1"]
    assert reserved.eforms == "BT-71:res-ws"
    ground = declared["tender.exclusionGrounds.criteria[].type", "exg-crim-traffick", ""]
    assert (ground.eforms, ground.text) == ("BT-67:exg-crim-traffick", "Child labour and trafficking")
    execution = declared["tender.lots[].contractTerms.reservedExecution", "false", "L1"]
    assert not execution.holds


def test_texts_with_stage_language_and_lot(notice: Notice) -> None:
    texts = {(text.field, text.language, text.lot): text.stage for text in notice.texts}
    assert texts["tender.title", "en", ""] == texts["tender.title", "de", ""] == Stage.NOTICE
    assert texts["tender.lots[].contractTerms.performanceTerms", "en", "L1"] == Stage.CONTRACT
    assert texts["tender.lots[].subcontractingTerms.description", "en", "L1"] == Stage.SUBCONTRACTING


def test_award_criteria(notice: Notice) -> None:
    assert notice.criteria == (
        Criterion(kind="price", name="Price", weight=(Weight(figure="60", unit="percent"),), lot="L1", language="en"),
        Criterion(
            kind="quality",
            name="Staff",
            text="Permanent staff on site.",
            weight=(Weight(figure="40", unit="percent"),),
            lot="L1",
            language="en",
        ),
    )
    assert notice.lots == (Lot(id="L1", title="Primary schools"),)


def test_what_is_not_read_is_named(notice: Notice) -> None:
    assert any("UNSPSC" in str(gap) for gap in map(str, notice.unread))
    assert any("novelty.flag" in str(gap) for gap in map(str, notice.unread))


@pytest.mark.parametrize(
    "package",
    [
        {"version": "1.1", "releases": [RELEASE]},
        {"version": "1.1", "records": [{"ocid": RELEASE["ocid"], "compiledRelease": RELEASE}]},
        {"version": "1.1", "records": [{"ocid": RELEASE["ocid"], "releases": [RELEASE]}]},
    ],
)
def test_packages_give_what_the_release_gives(package: dict[str, Any], notice: Notice) -> None:
    packed = reading(package)
    assert packed.version == "1.1"
    assert (packed.said, packed.declared, packed.texts) == (notice.said, notice.declared, notice.texts)


def test_of_several_releases_the_newest_is_read() -> None:
    older = RELEASE | {"id": "canteen-1", "date": "2025-01-01T00:00:00Z"}
    for notice in (reading(RELEASE, older), reading({"version": "1.1", "releases": [older, RELEASE]})):
        assert notice.id == "canteen-2"
        assert "older releases of the same procedure: 1" in map(str, notice.unread)


def test_newer_is_told_by_the_moment_not_by_the_letters() -> None:
    later = RELEASE | {"id": "later", "date": "2025-02-28T23:30:00-02:00"}
    earlier = RELEASE | {"id": "earlier", "date": "2025-03-01T00:30:00Z"}
    assert reading(later, earlier).id == "later"


def test_lots_that_are_no_objects_are_named() -> None:
    notice = reading(RELEASE | {"tender": RELEASE["tender"] | {"lots": ["one", "two"]}})
    assert any("tender.lots" in str(gap) for gap in map(str, notice.unread))


def test_another_procedure_in_the_file_is_named() -> None:
    other = RELEASE | {"ocid": "ocds-000000-other", "date": "2024-01-01T00:00:00Z"}
    assert any("ocds-000000-other" in str(gap) for gap in reading(other, RELEASE).unread)


def test_a_record_of_links_beside_a_full_one_is_named() -> None:
    links = {"ocid": "ocds-000000-link", "releases": [{"url": "https://example.org/1"}]}
    notice = reading({"version": "1.1", "records": [links, {"ocid": RELEASE["ocid"], "compiledRelease": RELEASE}]})
    assert notice.id == "canteen-2"
    assert "records that hold only links or versions: 1" in map(str, notice.unread)


def test_a_package_of_links_alone_is_an_error() -> None:
    with pytest.raises(DamagedError, match="no OCDS release"):
        reading({"version": "1.1", "records": [{"ocid": "x", "releases": [{"url": "https://example.org/1"}]}]})


@pytest.mark.parametrize("value", ["text", 3, None, [], {"a": [1]}, True])
@pytest.mark.parametrize("key", ["tender", "parties", "date", "tag", "language", "buyer"])
def test_a_value_of_another_kind_ends_in_a_reading(key: str, value: object) -> None:
    assert reading(RELEASE | {key: value}).format == "ocds"


def test_a_date_that_is_none_is_named() -> None:
    assert any("date" in str(gap) for gap in reading(RELEASE | {"date": "soon"}).unread)


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        (["planning"], "planning"),
        (["tender", "award"], "result"),
        (["tenderAmendment"], "change"),
        (["compiled"], "competition"),
    ],
)
def test_tags_tell_the_kind(tags: list[str], kind: str) -> None:
    assert reading(RELEASE | {"tag": tags}).kind == kind


@pytest.mark.parametrize(
    ("said", "regime"),
    [
        ({"aboveThreshold": True}, {"eu"}),
        ({"aboveThreshold": False}, {"national"}),
        ({"aboveThreshold": True, "specialRegime": ["utilities", "lightTouch"]}, {"light"}),
        ({"legalBasis": {"scheme": "CELEX", "id": "32014L0023"}}, {"concession"}),
        ({}, set()),
    ],
)
def test_the_regime(said: dict[str, Any], regime: set[str]) -> None:
    tender = {key: value for key, value in RELEASE["tender"].items() if key != "legalBasis"}
    assert values(reading(RELEASE | {"tender": tender | said}), "regime") == regime
