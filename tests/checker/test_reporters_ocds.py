"""The report as an OCDS release: valid, the same bytes each time, and nothing made up."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import notices
from checker.classification import ReadPaper
from checker.context import Context
from checker.report import Report
from checker.reporters.ocds import release, render
from clauses.errors import UsageError
from clauses.library import categories
from clauses.vocabulary import Element, Stage
from tests.checker.made_up import DUTY, paper, passage, profile, reading, report
from tests.checker.made_up_notices import as_paper, notice, said
from tests.checker.made_up_notices import lots as lots_of

SCHEMA = json.loads((Path(__file__).parent / "ocds_release.schema.json").read_text(encoding="utf-8"))
DATED = Context(date=dt.date(2026, 3, 1))
ALL = tuple(categories())


def made(*papers: ReadPaper, context: Context = DATED) -> Report:
    return report(papers, profile(), context, categories=ALL)


def written(*papers: ReadPaper, context: Context = DATED) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render(made(*papers, context=context)))
    jsonschema.validate(found, SCHEMA)
    return found


def contract(category: str, *stages: Stage, elements: tuple[Element, ...] = DUTY) -> ReadPaper:
    return paper(*(passage(reading(category, elements), stage=stage) for stage in stages))


def test_a_duty_becomes_a_goal_with_its_means() -> None:
    found = written(contract("wages", Stage.CONTRACT, Stage.AWARD))
    assert found["tender"]["hasSustainability"] is True
    assert found["tender"]["sustainability"] == [
        {"goal": "social.laborRightsPromotion", "strategies": ["awardCriteria", "contractPerformanceConditions"]}
    ]


def test_a_stage_without_means_leaves_them_out() -> None:
    found = written(contract("wages", Stage.PLANNING))
    assert found["tender"]["sustainability"] == [{"goal": "social.laborRightsPromotion"}]


def test_a_mention_is_no_aim() -> None:
    found = written(contract("wages", Stage.CONTRACT, elements=()))
    assert found["tender"]["hasSustainability"] is False
    assert "sustainability" not in found["tender"]


def test_what_the_notice_tells_stands_in_the_release() -> None:
    own = notice(
        said=(
            said("buyer_name", "City of Ambervik"),
            said("country", "FI"),
            said("cpv", "90910000"),
            said("kind", "supplies"),
            said("value", 4_800_000.0),
            said("currency", "EUR"),
            said("procedure_id", "2026-17"),
        ),
        lots=lots_of("LOT-0001", "LOT-0002"),
    )
    found = written(as_paper(own), contract("wages", Stage.CONTRACT), context=Context())
    assert found["ocid"] == "fairclause-2026-17"
    assert found["date"] == "2026-03-02T00:00:00Z"
    assert found["buyer"] == {"id": "buyer", "name": "City of Ambervik"}
    assert found["parties"][0]["address"] == {"countryName": "FI"}
    tender = found["tender"]
    assert (tender["id"], tender["status"], tender["mainProcurementCategory"]) == ("2026-17", "active", "goods")
    assert tender["value"] == {"amount": 4_800_000.0, "currency": "EUR"}
    assert tender["items"][0]["classification"] == {"scheme": "CPV", "id": "90910000"}
    assert [lot["id"] for lot in tender["lots"]] == ["LOT-0001", "LOT-0002"]


def test_the_identifier_of_an_ocds_notice_is_kept() -> None:
    own = notice(format="ocds", path="r.json", said=(said("procedure_id", "ocds-000000-7"),), kind="planning")
    found = written(as_paper(own))
    assert found["ocid"] == "ocds-000000-7"
    assert found["tag"] == ["planning"]


def test_releases_that_differ_have_one_process_and_ids_of_their_own() -> None:
    paper = contract("wages", Stage.CONTRACT)
    first, second, again = (
        written(paper, context=Context(date=DATED.date, kind=k)) for k in ("works", "supplies", "works")
    )
    assert first["ocid"] == second["ocid"]
    assert first["id"] == again["id"] != second["id"]


def test_without_a_day_it_is_refused_with_advice() -> None:
    with pytest.raises(UsageError, match="date") as caught:
        release(made(contract("wages", Stage.CONTRACT), context=Context()))
    assert "--date" in caught.value.advice


def test_it_can_be_read_again_as_a_notice() -> None:
    text = render(made(contract("wages", Stage.CONTRACT), contract("accessibility", Stage.SPECIFICATION)))
    told = notices.read("release.json", text.encode())
    assert told.format == "ocds"
    goals = {code.code: code.strategies for code in told.declared}
    assert goals == {
        "social.accessibility": ("technicalSpecifications",),
        "social.laborRightsPromotion": ("contractPerformanceConditions",),
    }


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.sampled_from(ALL), st.sampled_from(list(Stage))), unique=True, max_size=12))
def test_any_report_makes_a_valid_release(rows: list[tuple[str, Stage]]) -> None:
    papers = [paper(*(passage(reading(name), stage=stage) for name, stage in rows))]
    found = written(*papers)
    goals = [row["goal"] for row in found["tender"].get("sustainability", [])]
    assert goals == sorted({goal for name, _ in rows for goal in categories()[name].ocds_goals})
    assert render(made(*papers)) == render(made(*papers))
