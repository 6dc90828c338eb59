"""What a notice tells of the procurement: taken where no flag tells it, named where it differs."""

import datetime as dt
from typing import Any

import pytest

from checker.classification import ReadPaper
from checker.context import Context
from checker.report import Report
from clauses.records import Fact
from tests.checker.made_up import paper, passage, profile, report
from tests.checker.made_up_notices import SOME, as_paper, code, lots, notice, said

WHOLE = (
    said("cpv", "90910000", field="BT-262"),
    said("kind", "services", field="BT-23"),
    said("buyer", "municipal", field="BT-11"),
    said("place", "FI", field="BT-5141"),
    said("country", "FI", field="BT-514"),
    said("regime", "eu", field="BT-01"),
    said("value", 4_800_000.0, field="BT-27"),
    said("currency", "EUR", field="BT-27"),
    said("date", "2026-02-27", field="BT-05"),
    said("buyer_name", "City of Ambervik", field="BT-500"),
    said("additional_cpv", "90911200", field="BT-263"),
)
FACTS = {name: Fact(id=name, question="?", help="") for name in ("used_by_people", "cross_border", "performed_abroad")}


def told(*papers: ReadPaper, context: Context | None = None) -> Report:
    return report(papers, profile(), context, categories=SOME, facts=FACTS)


def given(result: Report) -> dict[str, Any]:
    return {name: row.value for name, row in result.context.items() if row.origin == "notice"}


def test_nothing_is_typed_twice() -> None:
    result = told(as_paper(notice(said=WHOLE)))
    assert given(result) == {
        "cpv": "90910000",
        "kind": "services",
        "buyer": "municipal",
        "place": "FI",
        "regime": "eu",
        "value": 4_800_000.0,
        "currency": "EUR",
        "date": "2026-02-27",
        "phase": "published",
        "buyer_name": "City of Ambervik",
        "country": "FI",
        "additional_cpv": "90911200",
    }
    assert not result.declared.contradictions


def test_flags_override_and_the_difference_is_named() -> None:
    flags = Context(cpv="45000000", kind="works", value=1.0, currency="EUR", regime="national")
    result = told(as_paper(notice(said=WHOLE)), context=flags)
    assert result.context["cpv"].value == "45000000"
    assert {row.about for row in result.declared.contradictions} == {"cpv", "kind", "value", "regime"}
    (kind,) = (row for row in result.declared.contradictions if row.about == "kind")
    assert kind.sentence == (
        "Kind of contract: works (given by you), but services (notice.xml, BT-23). The first was taken."
    )
    assert (kind.used_from, kind.other_from) == ("flag", "notice.xml, BT-23")


@pytest.mark.parametrize(
    ("flag", "differs"),
    [
        ("90911200", False),
        ("90911200-8", False),
        ("9091", False),
        ("90911000", False),
        ("90911300", True),
        ("45", True),
    ],
)
def test_a_wider_code_is_no_contradiction(flag: str, differs: bool) -> None:
    own = notice(said=(said("cpv", "90911200"),))
    assert bool(told(as_paper(own), context=Context(cpv=flag)).declared.contradictions) is differs


def test_a_value_in_another_currency_is_not_taken_over_half() -> None:
    result = told(as_paper(notice(said=WHOLE)), context=Context(currency="SEK"))
    assert result.context["value"].value is None
    assert [row.about for row in result.declared.contradictions] == ["currency"]


def test_values_that_differ_between_lots_are_unknown() -> None:
    own = notice(
        said=(
            said("kind", "works", "1"),
            said("kind", "services", "2"),
            said("value", 5.0, "1"),
            said("value", 7.0, "2"),
        ),
        lots=lots("1", "2"),
    )
    result = told(as_paper(own))
    assert result.context["kind"].value is None
    assert result.context["value"].value is None


def test_the_procedure_began_with_its_first_call() -> None:
    same = said("procedure_id", "17")
    first = notice(path="a.xml", said=(said("date", "2026-01-10"), same), published=dt.date(2026, 1, 12))
    later = notice(path="b.xml", said=(said("date", "2026-02-01"), same), published=dt.date(2026, 2, 3), kind="change")
    award = notice(path="c.xml", said=(said("date", "2026-06-01"), same), published=dt.date(2026, 6, 3), kind="result")
    result = told(*map(as_paper, (first, later, award)))
    assert (result.context["date"].value, result.context["phase"].value) == ("2026-01-10", "signed")


def test_an_older_notice_of_another_procedure_is_named_and_tells_nothing() -> None:
    old = notice(
        path="a.xml", said=(said("date", "2020-01-10"), said("cpv", "45000000"), said("buyer_name", "Elsewhere"))
    )
    new = notice(path="b.xml", said=(said("buyer_name", "City of Ambervik"),), published=dt.date(2026, 6, 3))
    result = told(as_paper(old), as_paper(new))
    assert result.context["date"].origin == "default"
    assert result.context["cpv"].value is None
    (row,) = result.declared.contradictions
    assert (row.about, row.used, row.other) == ("buyer_name", "City of Ambervik", "Elsewhere")


def test_a_phase_that_is_given_stays() -> None:
    flags = Context(phase="draft", origins={"phase": "flag"})
    assert told(as_paper(notice()), context=flags).context["phase"].value == "draft"


@pytest.mark.parametrize(("bare", "fact"), [("inc", True), ("n-inc", False), ("n-inc-just", None)])
def test_accessibility_tells_whether_people_use_it(bare: str, fact: bool | None) -> None:
    own = notice(code("BT-754", bare, codelist="accessibility"))
    result = told(as_paper(own)).context.get("fact:used_by_people")
    assert (result.value if result else None) is fact


def test_work_in_another_country_answers_two_questions() -> None:
    own = notice(said=(said("place", "BD"), said("country", "SE")))
    facts = {name: row.value for name, row in told(as_paper(own)).context.items() if name.startswith("fact:")}
    assert facts == {"fact:cross_border": True, "fact:performed_abroad": True}


def test_an_answer_that_is_given_is_not_overwritten() -> None:
    own = notice(said=(said("place", "BD"), said("country", "SE")))
    result = told(as_paper(own), context=Context(facts={"cross_border": False}))
    assert result.context["fact:cross_border"].value is False


@pytest.mark.parametrize("text", ["CPV 45210000-2 Building work", "the CPV code is 45210000.", "see 45210000-2"])
def test_papers_on_another_subject_are_named(text: str) -> None:
    words = paper(passage(text=text), path="contract.txt")
    (row,) = told(as_paper(notice(said=WHOLE)), words).declared.contradictions
    assert row.sentence == (
        "Subject (CPV): 90910000 (notice.xml, BT-262), but the papers name only 45210000 (contract.txt). "
        "The first was taken."
    )


@pytest.mark.parametrize("text", ["CPV 45210000-2 and 90911200-8", "CPV: 90900000", "call 45210000 or 12345678-90"])
def test_papers_that_also_name_the_subject_agree(text: str) -> None:
    words = paper(passage(text=text), path="contract.txt")
    assert not told(as_paper(notice(said=WHOLE)), words).declared.contradictions


def test_notice_and_self_declaration_may_differ() -> None:
    form = notice(path="espd.xml", format="espd", kind="declaration", said=(said("cpv", "45000000", field="CPV"),))
    (row,) = told(as_paper(notice(said=WHOLE)), as_paper(form)).declared.contradictions
    assert (row.used_from, row.other_from) == ("notice.xml, BT-262", "espd.xml, CPV")
