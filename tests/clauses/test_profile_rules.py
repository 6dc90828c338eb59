"""What the comments of the legal tables ask of the profiles."""

import datetime as dt

import pytest

from clauses.library import profile, profile_ids
from clauses.records import Conditions, Requirement
from clauses.vocabulary import Buyer, Duty, FulfilledBy, Kind, Regime, Verified

IN_PAPERS = (FulfilledBy.DOCUMENT, FulfilledBy.NOTICE)
ALSO_BELOW = {
    "dk-labour-clause-announce",
    "dk-labour-clause-state",
    "lt-46-1-7",
    "lv-42-illegal",
    "lv-42-illegal-works",
    "lv-42-subs",
    "lv-42-traffick",
    "lv-42-traffick-works",
    "pl-108",
}
"""Duties that bind below the EU thresholds too by what was read; the federal rules of the United States know none."""


def rows(name: str) -> dict[str, Requirement]:
    return {row.id: row for row in profile(name).requirements}


EVERY = [pytest.param(name, row, id=row.id) for name in profile_ids() for row in profile(name).requirements]


@pytest.mark.parametrize(("name", "row"), EVERY)
def test_a_duty_is_mandatory_only_where_it_binds(name: str, row: Requirement) -> None:
    """Below the thresholds nobody is told of a duty that holds above them."""
    if row.duty is not Duty.MANDATORY or row.fulfilled_by not in IN_PAPERS or name == "us-far-22":
        return
    below = Regime.ANY in row.regime or Regime.NATIONAL in row.regime
    assert below == (row.id in ALSO_BELOW)


@pytest.mark.parametrize(("name", "row"), EVERY)
def test_what_nobody_has_read_is_no_duty(name: str, row: Requirement) -> None:
    if row.verified is Verified.NO and row.fulfilled_by in IN_PAPERS:
        assert row.duty in (Duty.OPTIONAL, Duty.GOOD_PRACTICE)


def test_duties_with_a_value_of_their_own_keep_it() -> None:
    assert rows("lv-pil")["lv-42-illegal"].when.value_min == 42_000
    assert rows("lv-pil")["lv-42-illegal-works"].when.value_min == 170_000
    assert rows("us-far-22")["us-sca"].when.value_min == 2_500
    assert rows("no-loa")["no-112-wage-state"].when.value_min == 1_300_000
    assert rows("no-loa")["no-112-wage-other"].when.value_min == 2_200_000


def test_finland_binds_the_state_in_finland_and_every_buyer_in_works_only_above_the_thresholds() -> None:
    state, works = (rows("fi-hankintalaki")[key] for key in ("fi-98-2", "fi-98-3"))
    assert state.regime == works.regime == (Regime.EU,)
    assert state.when == Conditions(buyers=(Buyer.CENTRAL,), places=("FI",))
    assert works.when == Conditions(kinds=(Kind.WORKS,), places=("FI",))


def test_the_german_wage_act_binds_procedures_begun_from_2_may_2026_and_no_goods() -> None:
    acts = [row for key, row in rows("de-gwb-bttg").items() if key.startswith("de-bttg")]
    assert len(acts) == 6
    for row in acts:
        assert row.when.begun_from == dt.date(2026, 5, 2)
        assert Kind.SUPPLIES not in row.when.kinds
        assert (row.when.value_min, row.when.currency, row.when.places) == (50_000, "EUR", ("DE",))


@pytest.mark.parametrize(
    ("name", "key"),
    [("lv-pil", "lv-42-social"), ("lv-pil", "lv-42-social-works"), ("pl-pzp", "pl-109"), ("dk-udbudslov", "dk-137")],
)
def test_an_optional_ground_counts_only_when_it_is_announced(name: str, key: str) -> None:
    row = rows(name)[key]
    assert row.duty is Duty.OPTIONAL
    assert not row.recommended
    assert "announced" in f"{row.title} {row.reason}"


def test_clauses_that_were_revoked_in_the_united_states_are_not_asked_for() -> None:
    for row in profile("us-far-22").requirements:
        phrases = " ".join(phrase for facet in row.facets for own in facet.signals.values() for phrase in own)
        cited = f"{row.title} {phrases} {' '.join(source.provision for source in row.sources)}"
        assert "52.222-26" not in cited
        assert "52.222-21" not in cited
        assert "-26" not in cited


def test_the_estonian_profile_is_a_draft_and_the_others_are_not() -> None:
    assert {name for name in profile_ids() if profile(name).draft} == {"ee-rhs"}
    assert "1 November 2026" in profile("ee-rhs").draft


def test_good_practice_is_told_as_ours_after_those_who_advise() -> None:
    good = profile("good-practice")
    assert good.title.startswith("Good practice, after ")
    for row in good.requirements:
        assert all(source.instrument.startswith("Good practice, after ") for source in row.sources)
        told = f"{row.title} {row.reason} {row.comment}"
        assert not any(word in told for word in ("demands", "CBSS asks", "OSCE asks", "requires a clause", "prescribe"))


def test_no_advice_of_any_profile_is_cited_as_law() -> None:
    for name in profile_ids():
        for row in profile(name).requirements:
            if row.duty is Duty.GOOD_PRACTICE and row.fulfilled_by in IN_PAPERS:
                assert all(source.instrument.startswith("Good practice, after ") for source in row.sources), row.id


def test_hardware_is_asked_for_its_factories() -> None:
    row = rows("good-practice")["gp-ict-factories"]
    assert row.when == Conditions(cpv=("30", "32"))
    assert {facet.id for facet in row.facets} == {"factories", "independent_monitor"}


def test_national_profiles_build_on_the_directive_and_do_not_repeat_it() -> None:
    """What a national row stands in for is asked once, under the national act."""
    directive = rows("eu-2014-24")
    for name in ("de-gwb-bttg", "se-lou", "fi-hankintalaki", "dk-udbudslov", "ee-rhs", "lv-pil", "lt-vpi", "pl-pzp"):
        national = profile(name)
        assert "eu-2014-24" in national.builds_on
        assert not set(rows(name)) & set(directive)
        assert any(row.implements for row in national.requirements)
        for row in national.requirements:
            assert "2014/24" not in row.sources[0].instrument
