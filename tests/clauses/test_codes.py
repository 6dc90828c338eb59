"""Codes of notices: each that declares something social leads to categories, and to the right ones."""

import pytest

from clauses.codes import (
    GOAL,
    binds,
    categories_of,
    categories_of_goal,
    codes_that_declare,
    current,
    facets_of,
    subjects_of,
)
from clauses.library import categories, notice_terms, profile, profile_ids

NAMES = {
    term.id: [name for row in term.codes for name in (row.id, row.formerly) if name] for term in notice_terms().values()
}
GOALS = NAMES.pop(GOAL)
ALL = [f"{term}:{name}" for term, names in NAMES.items() for name in names]


@pytest.mark.parametrize("code", ALL)
def test_every_code_stands_for_a_category(code: str) -> None:
    assert subjects_of(code)
    assert set(subjects_of(code)) <= set(categories())


@pytest.mark.parametrize("goal", GOALS)
def test_every_goal_stands_for_a_category(goal: str) -> None:
    assert categories_of_goal(goal)
    assert categories_of(goal) == ()


@pytest.mark.parametrize("code", ALL)
def test_a_code_that_binds_states_what_a_profile_asks_for(code: str) -> None:
    facets = {facet.id for name in profile_ids() for row in profile(name).requirements for facet in row.facets}
    assert set(facets_of(code)) <= facets
    assert bool(facets_of(code)) is binds(code)


def test_no_category_names_a_code_that_does_not_exist() -> None:
    for category in categories().values():
        assert set(category.eforms) <= set(ALL)
        assert set(category.ocds_goals) <= set(GOALS)


def test_only_means_of_the_buyer_have_no_code() -> None:
    bare = {category.id for category in categories().values() if not category.eforms}
    assert bare == {"abnormally_low_tenders", "sanctions"}


@pytest.mark.parametrize(
    ("term", "code", "category"),
    [
        ("BT-775", "acc-all", "accessibility"),
        ("BT-775", "et-eq", "non_discrimination"),
        ("BT-775", "gen-eq", "non_discrimination"),
        ("BT-775", "opp", "social_inclusion"),
        ("BT-71", "res-ws", "social_inclusion"),
        ("BT-71", "res-pub-ser", "social_inclusion"),
        ("BT-736", "yes", "social_inclusion"),
    ],
)
def test_codes_with_one_meaning(term: str, code: str, category: str) -> None:
    assert categories_of(f"{term}:{code}") == (category,)


def test_codes_with_several_meanings() -> None:
    assert {"due_diligence", "forced_labour", "child_labour"} <= set(categories_of("BT-775:hum-right"))
    assert {"wages", "working_time", "health_safety"} <= set(categories_of("BT-775:work-cond"))
    assert "exclusion_grounds" in categories_of("BT-67:exg-crim-traffick")


def test_a_ground_for_exclusion_has_an_old_and_a_new_code() -> None:
    pairs = {
        "human-traffic": "exg-crim-traffick",
        "labour-law": "exg-mis-bre-lab-law",
        "socsec-law": "exg-mis-bre-soc-law",
        "socsec-pay": "exg-pmt-bre-ssc",
    }
    for old, new in pairs.items():
        assert categories_of(f"BT-67:{old}") == categories_of(f"BT-67:{new}")
        assert current(f"BT-67:{old}") == current(f"BT-67:{new}") == f"BT-67:{new}"
        assert facets_of(f"BT-67:{old}") == facets_of(f"BT-67:{new}") != ()


def test_what_declares_nothing_stands_for_nothing() -> None:
    assert categories_of("BT-71:none") == ()
    assert categories_of("BT-736:no") == ()
    assert categories_of_goal("environmental") == ()


def test_a_form_can_declare_only_what_it_has_codes_for() -> None:
    assert codes_that_declare("wages", "eforms") == ("BT-775:work-cond",)
    assert codes_that_declare("wages", "ted") == ()
    assert codes_that_declare("wages", "ocds") == ("social.laborRightsPromotion",)
    assert codes_that_declare("social_inclusion", "ted") == ("BT-71:res-pub-ser", "BT-71:res-ws", "BT-736:yes")


def test_a_ground_for_exclusion_declares_nothing_else() -> None:
    assert codes_that_declare("child_labour", "espd") == ()
    assert "BT-67:exg-crim-traffick" in codes_that_declare("exclusion_grounds", "espd")


def test_nobody_has_to_choose_a_code_for_all_else() -> None:
    assert categories_of("BT-775:other")
    assert codes_that_declare("training", "eforms") == ()
