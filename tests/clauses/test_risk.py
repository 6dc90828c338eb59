"""Sector risk and the eleven indicators: complete, sourced, and linked to known categories."""

from clauses.library import categories, indicators, sector_risks
from clauses.vocabulary import Risk, Verified

CATEGORIES = frozenset(categories())
DIVISIONS = 45
"""The two-digit codes of the CPV of 2008."""


def test_every_division_of_the_cpv_has_a_risk() -> None:
    codes = [sector.cpv for sector in sector_risks()]
    assert len([code for code in codes if len(code) == 2]) == DIVISIONS
    assert len(set(codes)) == len(codes) == DIVISIONS + 24
    assert all(code.isdigit() and 2 <= len(code) <= 8 for code in codes)


def test_every_group_lies_in_a_division() -> None:
    divisions = {sector.cpv for sector in sector_risks() if len(sector.cpv) == 2}
    assert {sector.cpv[:2] for sector in sector_risks()} == divisions


def test_a_risk_rests_on_evidence() -> None:
    for sector in sector_risks():
        assert sector.name
        assert sector.reasons
        assert len(set(sector.sources)) == len(sector.sources)
        if sector.risk is not Risk.LOW:
            assert sector.sources


def test_high_risk_of_a_division_rests_on_two_sources_or_a_very_high_rating() -> None:
    for sector in sector_risks():
        if sector.risk is Risk.HIGH and len(sector.cpv) == 2:
            assert len(sector.sources) >= 2 or "very high" in " ".join(sector.reasons)


def test_trades_that_everyone_names_are_high() -> None:
    risks = {sector.cpv: sector.risk for sector in sector_risks()}
    assert {risks[code] for code in ("45", "909", "555", "03", "18", "314")} == {Risk.HIGH}
    assert {risks[code] for code in ("72", "66", "80")} == {Risk.LOW}


def test_low_risk_without_evidence_says_so() -> None:
    for sector in sector_risks():
        if not sector.sources:
            assert sector.risk is Risk.LOW
            assert "No evidence" in sector.reasons[0]


def test_the_eleven_indicators() -> None:
    assert [indicator.number for indicator in indicators()] == list(range(1, 12))
    for indicator in indicators():
        assert indicator.guarded_by
        assert set(indicator.guarded_by) <= CATEGORIES
        assert indicator.evidence
        assert indicator.sources
        assert indicator.verified is Verified.SECONDARY


def test_signs_named_by_the_ilo_are_guarded_by_the_matching_categories() -> None:
    guards = {indicator.number: set(indicator.guarded_by) for indicator in indicators()}
    assert "ethical_recruitment" in guards[7]
    assert "wages" in guards[8]
    assert "ethical_recruitment" in guards[9]
    assert "working_time" in guards[11]
