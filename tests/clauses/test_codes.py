"""Codes of notices: each that declares something social leads to categories, and to the right ones."""

import pytest

from clauses.codes import EFORMS, OCDS_GOALS, categories_of, categories_of_goal
from clauses.library import categories

ALL = [(term, code) for term, codes in EFORMS.items() for code in codes]


@pytest.mark.parametrize(("term", "code"), ALL)
def test_every_code_stands_for_a_category(term: str, code: str) -> None:
    assert set(categories_of(term, code)) <= set(categories())
    assert categories_of(term, code)


@pytest.mark.parametrize("goal", OCDS_GOALS)
def test_every_goal_stands_for_a_category(goal: str) -> None:
    assert categories_of_goal(goal)


def test_no_category_names_a_code_that_does_not_exist() -> None:
    known = {f"{term}:{code}" for term, code in ALL}
    for category in categories().values():
        assert set(category.eforms) <= known
        assert set(category.ocds_goals) <= set(OCDS_GOALS)


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
    assert categories_of(term, code) == (category,)


def test_codes_with_several_meanings() -> None:
    assert {"due_diligence", "forced_labour", "child_labour"} <= set(categories_of("BT-775", "hum-right"))
    assert {"wages", "working_time", "health_safety"} <= set(categories_of("BT-775", "work-cond"))
    assert "exclusion_grounds" in categories_of("BT-67", "exg-crim-traffick")


def test_a_ground_for_exclusion_has_an_old_and_a_new_code() -> None:
    pairs = {
        "human-traffic": "exg-crim-traffick",
        "labour-law": "exg-mis-bre-lab-law",
        "socsec-law": "exg-mis-bre-soc-law",
        "socsec-pay": "exg-pmt-bre-ssc",
    }
    for old, new in pairs.items():
        assert categories_of("BT-67", old) == categories_of("BT-67", new)


def test_what_declares_nothing_stands_for_nothing() -> None:
    assert categories_of("BT-71", "none") == ()
    assert categories_of("BT-736", "no") == ()
    assert categories_of_goal("environmental") == ()
