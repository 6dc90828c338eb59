"""What a notice declares by codes, held against what the other papers say: three lists to quote."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.classification import ReadPaper
from checker.report import DeclaredAgainstWritten, DeclaredCode, Failure
from clauses.codes import GOAL, current
from clauses.library import notice_terms
from clauses.records import Facet
from clauses.vocabulary import Element, Stage
from tests.checker.made_up import DUTY, page, paper, passage, profile, reading, report, requirement
from tests.checker.made_up_notices import SOME, as_paper, code, declared, lots, notice

FULL = (Element.OBLIGATION, Element.VERIFICATION, Element.SANCTION)
LABOUR = Facet(id="labour_ground", title="Breach of labour law", signals={"en": ("labour law",)}, examples=())


def contract(*categories: str, elements: tuple[Element, ...] = DUTY, **known: Any) -> ReadPaper:
    return paper(*(passage(reading(category, elements), **known) for category in categories))


def lists(*papers: ReadPaper, **known: Any) -> DeclaredAgainstWritten:
    return declared(*papers, **known).declared


def codes(rows: tuple[DeclaredCode, ...]) -> list[str]:
    return [row.code for row in rows]


def test_without_a_notice_the_section_is_empty() -> None:
    assert lists(contract("wages")) == DeclaredAgainstWritten()


def test_a_code_is_found_where_the_papers_speak_of_its_subject() -> None:
    told = lists(
        as_paper(notice(code("BT-775", "et-eq"))),
        contract("non_discrimination", elements=FULL, number="15.1", places=page(6)),
    )
    (row,) = told.found
    assert row.found == {"non_discrimination": "enforceable"}
    assert row.evidence == ("f001",)
    assert row.sentence == (
        "Declared: ethnic equality (BT-775 et-eq). The papers speak of: Equal treatment and freedom from harassment "
        "at work, a duty with check and consequence (contract.txt, clause 15.1, page 6)."
    )
    assert not told.not_found


def test_a_code_of_many_subjects_names_those_that_are_not_there() -> None:
    told = lists(as_paper(notice(code("BT-775", "work-cond"))), contract("wages"))
    (row,) = told.found
    assert row.found == {"wages": "obligation"}
    assert {"health_safety", "working_time"} <= set(row.absent)


def test_a_code_of_which_the_papers_do_not_speak() -> None:
    told = lists(as_paper(notice(code("BT-775", "acc-all"))), contract("wages"))
    assert told.not_found[0].sentence == (
        "Declared: accessibility for all (BT-775 acc-all). "
        "The papers other than the notice do not contain wording on it."
    )
    assert told.not_found[0].evidence == ()


def test_what_was_not_read_is_no_absence() -> None:
    papers = (as_paper(notice(code("BT-775", "acc-all"))), paper(pages=3, format="pdf", unread_pages=(2,)))
    assert "a person must look" in lists(*papers).not_found[0].sentence


def test_a_notice_alone_has_nothing_to_be_held_against() -> None:
    told = lists(as_paper(notice(code("BT-775", "acc-all"))))
    assert "There is no paper other than the notice" in told.not_found[0].sentence


def test_a_paper_that_could_not_be_read_counts_as_a_paper() -> None:
    lost = Failure(path="contract.pdf", error="DamagedError", message="contract.pdf: broken.", advice="")
    told = report(as_paper(notice(code("BT-775", "acc-all"))), profile(), failures=(lost,), categories=SOME)
    assert "a person must look" in told.declared.not_found[0].sentence


def test_words_of_the_notice_are_its_own_words_and_no_proof() -> None:
    own = as_paper(notice(code("BT-775", "et-eq")), passage(reading("non_discrimination")))
    told = lists(own, contract("wages"))
    assert codes(told.not_found) == ["et-eq"]
    assert len(told.own_words) == 1


def test_a_notice_on_paper_is_no_proof_either() -> None:
    printed = paper(passage(reading("non_discrimination")), path="bekanntmachung.pdf", role="notice")
    told = lists(as_paper(notice(code("BT-775", "et-eq"))), printed, contract("wages"))
    assert codes(told.not_found) == ["et-eq"]


def test_a_duty_of_the_papers_that_no_code_declares() -> None:
    told = lists(as_paper(notice(code("BT-775", "et-eq"))), contract("child_labour", number="4", places=page(2)))
    (row,) = told.not_declared
    assert (row.category, row.codes, row.evidence) == ("child_labour", ("BT-775:hum-right",), ("f001",))
    assert row.sentence == (
        "Child labour and young workers: a duty in contract.txt, clause 4, page 2. "
        "No code of the notice declares it; BT-775 hum-right would."
    )


def test_a_mention_need_not_be_declared() -> None:
    assert not lists(as_paper(notice()), contract("child_labour", elements=())).not_declared


def test_what_has_no_code_of_its_own_need_not_be_declared() -> None:
    assert not lists(as_paper(notice()), contract("sanctions")).not_declared


def test_a_ground_for_exclusion_declares_no_duty_of_the_contract() -> None:
    told = lists(as_paper(notice(code("BT-67", "exg-crim-traffick"))), contract("child_labour"))
    assert [row.category for row in told.not_declared] == ["child_labour"]


def test_ted_has_no_codes_for_social_aims() -> None:
    assert not lists(as_paper(notice(format="ted")), contract("wages", "child_labour")).not_declared


def test_goals_of_ocds_stand_for_categories() -> None:
    goal = code(
        "", "social.laborRightsPromotion", eforms="", codelist="sustainability-goal", field="tender.sustainability"
    )
    told = lists(as_paper(notice(goal, format="ocds", path="r.json")), contract("wages", "child_labour"))
    assert [(row.title, row.found) for row in told.found] == [("promotion of labour rights", {"wages": "obligation"})]
    assert [row.codes for row in told.not_declared] == [("social.humanRightsInSupplyChain",)]


def test_a_ground_is_found_only_where_the_papers_name_it() -> None:
    asked = requirement("grounds", category="exclusion_grounds", facets=(LABOUR,))
    other = paper(
        passage(reading("exclusion_grounds"), text="Whoever is insolvent is excluded.", stage=Stage.EXCLUSION)
    )
    named = paper(passage(reading("exclusion_grounds"), text="Whoever broke labour law is excluded."))
    own = as_paper(notice(code("BT-67", "exg-mis-bre-lab-law")))
    assert codes(lists(own, other, grounds=lambda: (asked,)).not_found) == ["exg-mis-bre-lab-law"]
    assert codes(lists(own, named, grounds=lambda: (asked,)).found) == ["exg-mis-bre-lab-law"]


def test_an_old_code_and_its_successor_are_one() -> None:
    form = notice(code("BT-67", "exg-mis-bre-lab-law"), path="espd.xml", format="espd", kind="declaration")
    told = lists(as_paper(notice(code("BT-67", "labour-law"))), as_paper(form), contract("wages"))
    (row,) = told.not_found
    assert row.documents == ("notice.xml", "espd.xml")
    assert row.title == "exclusion for breach of labour law"


def test_a_ground_without_a_category_of_its_own_stands_for_the_facet_that_it_states() -> None:
    poor = Facet(id="past_performance", title="Poor work", signals={"en": ("earlier contract*",)}, examples=())
    asked = requirement("grounds", category="exclusion_grounds", facets=(poor,))
    named = paper(passage(reading("exclusion_grounds"), text="Poor work on earlier contracts excludes."))
    told = lists(as_paper(notice(code("BT-67", "exg-mis-sanction"))), named, grounds=lambda: (asked,))
    assert codes(told.found) == ["exg-mis-sanction"]
    assert not told.other


def test_a_reservation_is_found_only_where_the_papers_state_it() -> None:
    reserved = Facet(id="reserved", title="Reserved", signals={"en": ("reserved for",)}, examples=())
    asked = requirement("reserved", category="social_inclusion", facets=(reserved,))
    own = as_paper(notice(code("BT-71", "res-ws")))
    other = paper(passage(reading("social_inclusion"), text="Apprentices are employed."))
    named = paper(passage(reading("social_inclusion"), text="The contract is reserved for workshops."))
    assert codes(lists(own, other, grounds=lambda: (asked,)).not_found) == ["res-ws"]
    assert codes(lists(own, named, grounds=lambda: (asked,)).found) == ["res-ws"]


def test_social_aims_in_general_are_found_in_any_of_them() -> None:
    told = lists(as_paper(notice(code("BT-06", "soc-obj"))), contract("wages"), contract("monitoring", elements=()))
    assert codes(told.found) == ["soc-obj"]
    assert told.found[0].sentence.endswith("The papers speak of: Wages.")
    assert [row.category for row in told.not_declared] == ["wages"]


@pytest.mark.parametrize(
    ("where", "shown"),
    [(("1",), ("1",)), (("1", "2"), ()), (("",), ()), (("2", ""), ())],
    ids=["one lot", "every lot", "the whole", "a lot and the whole"],
)
def test_lots_are_named_where_they_differ(where: tuple[str, ...], shown: tuple[str, ...]) -> None:
    told = lists(as_paper(notice(*(code("BT-775", "acc-all", lot) for lot in where), lots=lots("1", "2"))))
    (row,) = told.not_found
    assert row.lots == shown
    assert row.sentence.startswith("Declared for lot 1:" if shown else "Declared:")


def test_codes_that_deny_or_stand_for_nothing_are_not_lost() -> None:
    own = notice(code("BT-71", "none", holds=False), code("BT-774", "circ-econ"), code("BT-67", "exg-sitn-bankr"))
    told = lists(as_paper(own), contract("wages"))
    assert codes(told.denied) == ["none"]
    assert codes(told.other) == ["circ-econ", "exg-sitn-bankr"]
    assert told.other[0].sentence == "BT-774 circ-econ"
    assert not told.found
    assert not told.not_found


ANY_CODE = st.sampled_from(
    [
        (term.id, bare)
        for term in notice_terms().values()
        for code in term.codes
        for bare in filter(None, (code.id, code.formerly, "unheard-of"))
        if term.id != GOAL
    ]
)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(ANY_CODE, unique=True), st.lists(st.sampled_from(["wages", "child_labour", "accessibility"]), unique=True)
)
def test_every_code_stands_in_exactly_one_list(chosen: list[tuple[str, str]], written: list[str]) -> None:
    told = lists(as_paper(notice(*(code(term, bare) for term, bare in chosen))), contract(*written))
    rows = [*told.found, *told.not_found, *told.denied, *told.other]
    assert sorted(current(row.eforms) for row in rows) == sorted({current(f"{term}:{bare}") for term, bare in chosen})
    assert all(row.evidence for row in told.found)
    assert not any(row.evidence for row in told.not_found)
