"""Every profile is sound: known names, sources, conditions, and facets that read their own examples."""

from collections.abc import Iterator

import pytest

from clauses.library import categories, facts, profile, profile_ids
from clauses.records import Conditions, Facet, Profile, Requirement
from clauses.vocabulary import LANGUAGES, Element, FulfilledBy, Kind, Stage, Strength, Verified
from models.signals import compile_signals

CATEGORIES = frozenset(categories())
COUNTS = {
    "good-practice": 27,
    "eu-2014-24": 31,
    "uk-pa-2023": 6,
    "us-far-22": 16,
    "de-gwb-bttg": 18,
    "se-lou": 13,
    "fi-hankintalaki": 11,
    "no-loa": 21,
    "dk-udbudslov": 7,
    "ee-rhs": 6,
    "lv-pil": 14,
    "lt-vpi": 9,
    "pl-pzp": 10,
}
"""Requirements per profile, counted by hand in the legal tables; a lost or doubled row shows here."""


def pairs() -> Iterator[tuple[str, Requirement]]:
    for name in profile_ids():
        for requirement in profile(name).requirements:
            yield name, requirement


PAIRS = list(pairs())
every_profile = pytest.mark.parametrize("name", profile_ids())
every_requirement = pytest.mark.parametrize(
    ("name", "requirement"), PAIRS, ids=[f"{name}/{requirement.id}" for name, requirement in PAIRS]
)


def in_papers(requirement: Requirement) -> bool:
    return requirement.fulfilled_by in (FulfilledBy.DOCUMENT, FulfilledBy.NOTICE)


def reads(facet: Facet, text: str) -> bool:
    return compile_signals(phrase for phrases in facet.signals.values() for phrase in phrases).matches(text)


def test_there_are_twenty_four_categories() -> None:
    assert len(CATEGORIES) == 24


def test_counts() -> None:
    assert {name: len(profile(name).requirements) for name in profile_ids()} == COUNTS


@every_profile
def test_ids_occur_once(name: str) -> None:
    ids = [requirement.id for requirement in profile(name).requirements]
    assert sorted(set(ids)) == sorted(ids)


def test_ids_are_known_to_one_profile_only() -> None:
    ids = [requirement.id for _, requirement in PAIRS]
    assert len(set(ids)) == len(ids)


@every_profile
def test_a_profile_builds_on_known_profiles_and_implements_their_requirements(name: str) -> None:
    found = profile(name)
    below = {requirement.id for base in found.builds_on for requirement in profile(base).requirements}
    named = {one for requirement in found.requirements for one in requirement.implements}
    assert named <= below


@every_profile
def test_languages_are_read(name: str) -> None:
    found = profile(name)
    assert set(found.languages) <= set(LANGUAGES)
    assert "en" in found.languages
    assert len(found.not_covered) > 40


@every_requirement
def test_names_are_known(name: str, requirement: Requirement) -> None:
    assert requirement.category is None or requirement.category in CATEGORIES
    assert set(requirement.when.facts) <= set(facts())
    Strength.parse(requirement.min_strength)


@every_requirement
def test_the_law_is_cited_and_explained(name: str, requirement: Requirement) -> None:
    assert requirement.sources
    assert all(source.instrument and source.provision and source.checked for source in requirement.sources)
    assert all(source.url is None or source.url.startswith("http") for source in requirement.sources)
    assert len(requirement.reason) > 40
    assert requirement.reason[-1] == "."


@every_requirement
def test_what_papers_can_lack_has_facets_or_elements_and_examples(name: str, requirement: Requirement) -> None:
    if requirement.category is None or not in_papers(requirement):
        return
    assert requirement.facets or requirement.required_elements or requirement.met
    assert requirement.met
    assert requirement.not_met
    assert len(requirement.facets) <= 4


@every_requirement
def test_facets_read_their_examples_and_not_the_others(name: str, requirement: Requirement) -> None:
    for facet in requirement.facets:
        assert facet.examples
        assert [text for text in facet.examples if not reads(facet, text)] == []
        assert [text for text in facet.counter_examples if reads(facet, text)] == []


@every_requirement
def test_facets_speak_the_languages_of_the_profile(name: str, requirement: Requirement) -> None:
    spoken = set(profile(name).languages)
    assert [facet.id for facet in requirement.facets if set(facet.signals) != spoken] == []


@every_requirement
def test_every_facet_is_in_the_passages_that_meet(name: str, requirement: Requirement) -> None:
    for example in requirement.met:
        assert [facet.id for facet in requirement.facets if not reads(facet, example.text)] == []
        assert Strength.parse(example.strength) >= Strength.parse(requirement.min_strength)
        assert set(example.elements) >= set(requirement.required_elements)


@every_requirement
def test_conditions_hang_together(name: str, requirement: Requirement) -> None:
    when = requirement.when
    assert (when.value_min is None) == (when.currency is None)
    assert when.begun_from is None or when.begun_until is None or when.begun_from <= when.begun_until
    assert all(code.isdigit() and 2 <= len(code) <= 8 for code in (*when.cpv, *when.not_cpv))
    assert all(len(place) == 2 and place.isupper() for place in when.places)


@every_requirement
def test_a_conditional_duty_states_its_condition(name: str, requirement: Requirement) -> None:
    """Otherwise the comparison would take it for a duty that always holds."""
    if requirement.duty == "conditional" and in_papers(requirement) and requirement.category:
        assert requirement.when != Conditions()


@every_requirement
def test_pay_hours_and_safety_can_be_measured(name: str, requirement: Requirement) -> None:
    """A contract duty without a named standard is the one that cannot be checked."""
    if requirement.category in ("wages", "working_time") and requirement.stage is Stage.CONTRACT:
        assert Element.NAMED_STANDARD in requirement.required_elements or not in_papers(requirement)


def requirement_of(name: str, key: str) -> Requirement:
    return next(requirement for requirement in profile(name).requirements if requirement.id == key)


def test_names_of_subcontractors_are_owed_in_works_always_and_in_services_on_the_buyers_premises() -> None:
    works, services = (requirement_of("eu-2014-24", key) for key in ("eu-71-5", "eu-71-5-services"))
    assert works.when == Conditions(kinds=(Kind.WORKS,))
    assert services.when == Conditions(kinds=(Kind.SERVICES,), facts={"buyers_premises": True})


def test_good_practice_obliges_nobody() -> None:
    good: Profile = profile("good-practice")
    assert {requirement.duty.value for requirement in good.requirements} == {"good_practice"}
    assert all(requirement.recommended for requirement in good.requirements if in_papers(requirement))


def test_good_practice_covers_every_category() -> None:
    assert {requirement.category for requirement in profile("good-practice").requirements} == CATEGORIES


def test_rows_nobody_has_read_say_so() -> None:
    unread = {requirement.id for _, requirement in PAIRS if requirement.verified is Verified.NO}
    assert unread == {"no-foa-24-2"}
