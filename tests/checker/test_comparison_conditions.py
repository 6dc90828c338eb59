"""Contexts and conditions: what is known decides, what is not known stays unknown and becomes a question."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.catalogues.catalogue import catalogue
from checker.comparison.conditions import Answer, applies, situation_for
from checker.comparison.knowledge import Knowledge
from checker.comparison.regime import possible_regimes
from checker.comparison.risk import sector_risk
from checker.context import PHASES, REGIMES, Context, known_names
from clauses.errors import UnknownNameError, UsageError
from clauses.records import Conditions, LightRegime, SectorRisk, Threshold
from clauses.vocabulary import Buyer, Kind, Regime, Risk
from tests.checker.made_up import knowledge, profile, requirement, source

THIS_YEAR = {"valid_from": dt.date(2026, 1, 1), "valid_to": dt.date(2027, 12, 31)}
DAY = dt.date(2026, 6, 1)


def threshold(amount: float, **known: Any) -> Threshold:
    given_ = {"kinds": (Kind.SERVICES, Kind.SUPPLIES), "currency": "EUR", "jurisdiction": "EU", "source": source()}
    return Threshold(amount=amount, **{**given_, **THIS_YEAR, **known})


THRESHOLDS = (
    threshold(100.0, buyers=(Buyer.CENTRAL,)),
    threshold(200.0, buyers=(Buyer.MUNICIPAL, Buyer.OTHER)),
    threshold(700.0, kinds=(Kind.SERVICES,), light=True),
    threshold(5000.0, kinds=(Kind.WORKS, Kind.CONCESSION)),
)
RISKS = (
    SectorRisk(cpv="90", name="Sewage and cleaning", risk=Risk.MEDIUM, reasons=(), sources=()),
    SectorRisk(cpv="9091", name="Cleaning", risk=Risk.HIGH, reasons=(), sources=()),
    SectorRisk(cpv="48", name="Software", risk=Risk.LOW, reasons=(), sources=()),
)


def known() -> Knowledge:
    light = LightRegime(cpv=("85",), source=source())
    return knowledge(thresholds=THRESHOLDS, light=light, risks=RISKS)


def answer(when: Conditions, context: Context, **asked: Any) -> Answer:
    row = requirement(when=when, **asked)
    return applies(row, situation_for(profile(row), context, known(), catalogue("en")))


@pytest.mark.parametrize("cpv", ["90", "9091", "90910000", "90910000-9"])
def test_cpv_codes_and_prefixes_are_taken(cpv: str) -> None:
    known_names(Context(cpv=cpv), divisions=["90"], facts=[])


@pytest.mark.parametrize("cpv", ["9", "909100000", "90910000-99", "9091-9", "٩٠", "x0", ""])
def test_what_is_no_cpv_code_is_refused(cpv: str) -> None:
    with pytest.raises(UsageError):
        Context(cpv=cpv)


def test_an_unknown_division_lists_the_known_ones() -> None:
    with pytest.raises(UnknownNameError) as caught:
        known_names(Context(cpv="99000000"), divisions=["90", "9091", "45"], facts=[])
    assert caught.value.known == ("45", "90")


def test_an_unknown_fact_lists_the_known_ones() -> None:
    with pytest.raises(UnknownNameError) as caught:
        known_names(Context(facts={"moon": True}), divisions=[], facts=["sun"])
    assert caught.value.known == ("sun",)


@pytest.mark.parametrize(
    "wrong",
    [
        {"value": 5.0},
        {"value": -1.0, "currency": "EUR"},
        {"value": float("nan"), "currency": "EUR"},
        {"currency": "euro"},
        {"place": "fi"},
        {"kind": "lease"},
        {"regime": "moon"},
        {"buyer": "king"},
        {"phase": "dream"},
    ],
)
def test_a_wrong_value_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        Context(**wrong)


@pytest.mark.parametrize(
    ("context", "regimes"),
    [
        (Context(), {Regime.EU, Regime.NATIONAL}),
        (Context(regime="national"), {Regime.NATIONAL}),
        (Context(value=150.0, currency="EUR", kind="services", buyer="central"), {Regime.EU}),
        (Context(value=150.0, currency="EUR", kind="services", buyer="municipal"), {Regime.NATIONAL}),
        (Context(value=150.0, currency="EUR", kind="services"), {Regime.EU, Regime.NATIONAL}),
        (Context(value=250.0, currency="EUR", kind="services"), {Regime.EU}),
        (Context(value=250.0, currency="SEK", kind="services"), {Regime.EU, Regime.NATIONAL}),
        (Context(value=250.0, currency="EUR", kind="works"), {Regime.NATIONAL}),
        (Context(value=9000.0, currency="EUR", kind="concession"), {Regime.CONCESSION}),
        (Context(value=9000.0, currency="EUR", kind="services", cpv="85000000"), {Regime.EU, Regime.LIGHT}),
        (
            Context(value=300.0, currency="EUR", kind="services", cpv="85000000"),
            {Regime.EU, Regime.LIGHT, Regime.NATIONAL},
        ),
        (
            Context(value=300.0, currency="EUR", kind="services", facts={"light_regime": True}),
            {Regime.NATIONAL},
        ),
        (Context(facts={"above_threshold": True}), {Regime.EU}),
        (Context(facts={"above_threshold": False}), {Regime.NATIONAL}),
        (Context(value=250.0, currency="EUR", kind="services", date=dt.date(2031, 1, 1)), {Regime.EU, Regime.NATIONAL}),
    ],
)
def test_the_regime_follows_from_value_kind_buyer_and_date(context: Context, regimes: set[Regime]) -> None:
    assert possible_regimes(context, known(), jurisdiction="FI", as_of=context.date or DAY) == regimes


def test_eu_thresholds_say_nothing_of_the_united_kingdom() -> None:
    context = Context(value=9e6, currency="EUR", kind="services", buyer="central")
    assert possible_regimes(context, known(), jurisdiction="UK", as_of=DAY) == {Regime.EU, Regime.NATIONAL}


@pytest.mark.parametrize(
    ("when", "context", "holds", "unknown"),
    [
        (Conditions(kinds=(Kind.WORKS,)), Context(kind="works"), True, ()),
        (Conditions(kinds=(Kind.WORKS,)), Context(kind="services"), False, ()),
        (Conditions(kinds=(Kind.WORKS,)), Context(), None, ("kind",)),
        (Conditions(cpv=("45",)), Context(cpv="45210000"), True, ()),
        (Conditions(cpv=("4521",)), Context(cpv="45000000"), None, ("cpv",)),
        (Conditions(cpv=("4521",)), Context(cpv="48"), False, ()),
        (Conditions(not_cpv=("45",)), Context(cpv="45210000"), False, ()),
        (Conditions(not_cpv=("45",)), Context(cpv="48000000"), True, ()),
        (Conditions(value_min=10.0, currency="EUR"), Context(value=10.0, currency="EUR"), True, ()),
        (Conditions(value_min=10.0, currency="EUR"), Context(value=9.0, currency="EUR"), False, ()),
        (Conditions(value_min=10.0, currency="EUR"), Context(value=99.0, currency="SEK"), None, ("value",)),
        (Conditions(buyers=(Buyer.CENTRAL,)), Context(), None, ("buyer",)),
        (Conditions(buyers=(Buyer.CENTRAL,)), Context(buyer="other"), False, ()),
        (Conditions(places=("FI",)), Context(place="FI"), True, ()),
        (Conditions(places=("FI",)), Context(place="EE"), False, ()),
        (Conditions(risk=Risk.MEDIUM), Context(cpv="90910000"), True, ()),
        (Conditions(risk=Risk.HIGH), Context(cpv="90000000"), False, ()),
        (Conditions(risk=Risk.HIGH), Context(), None, ("cpv",)),
        (Conditions(begun_from=DAY), Context(date=DAY), True, ()),
        (Conditions(begun_from=DAY), Context(date=DAY - dt.timedelta(days=1)), False, ()),
        (Conditions(begun_from=DAY), Context(), None, ("date",)),
        (Conditions(facts={"a": True}), Context(facts={"a": True}), True, ()),
        (Conditions(facts={"a": True}), Context(facts={"a": False}), False, ()),
        (Conditions(facts={"a": False}), Context(), None, ("a",)),
        (Conditions(facts={"above_threshold": True}), Context(regime="eu"), True, ()),
        (Conditions(facts={"above_threshold": True}), Context(regime="national"), False, ()),
        (Conditions(kinds=(Kind.WORKS,), facts={"a": True}), Context(kind="services"), False, ()),
        (Conditions(kinds=(Kind.WORKS,), facts={"a": True}), Context(), None, ("kind", "a")),
    ],
)
def test_conditions_are_true_false_or_unknown(
    when: Conditions, context: Context, holds: bool | None, unknown: tuple[str, ...]
) -> None:
    found = answer(when, context)
    assert (found.holds, found.unknown) == (holds, unknown)
    assert bool(found.because) is (holds is False)


@pytest.mark.parametrize(
    ("regimes", "context", "holds", "unknown"),
    [
        ((Regime.ANY,), Context(), True, ()),
        ((Regime.EU,), Context(), None, ("above_threshold",)),
        ((Regime.EU, Regime.NATIONAL), Context(), True, ()),
        ((Regime.LIGHT,), Context(regime="eu"), False, ()),
        ((Regime.EU,), Context(cpv="85", facts={"above_threshold": True}), None, ("light_regime",)),
        ((Regime.EU,), Context(cpv="85"), None, ("light_regime", "above_threshold")),
        ((Regime.EU, Regime.LIGHT), Context(cpv="85"), None, ("above_threshold",)),
    ],
)
def test_a_regime_that_is_open_asks_only_what_would_decide(
    regimes: tuple[Regime, ...], context: Context, holds: bool | None, unknown: tuple[str, ...]
) -> None:
    found = answer(Conditions(), context, regime=regimes)
    assert (found.holds, found.unknown) == (holds, unknown)


@pytest.mark.parametrize(
    ("start", "end", "day", "holds"),
    [
        (None, None, None, True),
        (DAY, None, DAY, True),
        (DAY, None, DAY - dt.timedelta(days=1), False),
        (None, DAY, DAY, True),
        (None, DAY, DAY + dt.timedelta(days=1), False),
        (DAY, None, None, True),
        (None, DAY, None, False),
    ],
)
def test_a_rule_holds_while_it_is_in_force(
    start: dt.date | None, end: dt.date | None, day: dt.date | None, holds: bool
) -> None:
    found = answer(Conditions(), Context(date=day), valid_from=start, valid_to=end)
    assert found.holds is holds


def test_without_a_date_the_day_on_which_the_rules_were_read_counts() -> None:
    sources = (source(checked=DAY),)
    assert answer(Conditions(), Context(), valid_to=DAY, sources=sources).holds is True
    late = {"valid_from": DAY + dt.timedelta(days=1), "sources": sources}
    assert answer(Conditions(), Context(), **late).holds is False


@pytest.mark.parametrize(
    ("cpv", "risk"),
    [("90910000-9", Risk.HIGH), ("90000000", Risk.MEDIUM), ("90", Risk.MEDIUM), ("48", Risk.LOW), ("45", None)],
)
def test_the_risk_is_that_of_the_nearest_code(cpv: str, risk: Risk | None) -> None:
    assert sector_risk(Context(cpv=cpv), RISKS) is risk


def test_no_code_no_risk() -> None:
    assert sector_risk(Context(), RISKS) is None


CONTEXTS = st.builds(
    Context,
    cpv=st.sampled_from([None, "90", "90910000-9", "48000000"]),
    kind=st.sampled_from([None, *(kind.value for kind in Kind)]),
    regime=st.sampled_from(REGIMES),
    phase=st.sampled_from(PHASES),
    buyer=st.sampled_from([None, *(buyer.value for buyer in Buyer)]),
    facts=st.dictionaries(st.sampled_from(["a", "light_regime", "above_threshold"]), st.booleans()),
)


@given(CONTEXTS)
def test_some_regime_is_always_possible(context: Context) -> None:
    assert possible_regimes(context, known(), jurisdiction="EU", as_of=DAY)


@given(CONTEXTS, st.sampled_from([Conditions(), Conditions(facts={"a": True}), Conditions(kinds=(Kind.WORKS,))]))
def test_an_answer_is_unknown_exactly_when_a_fact_is_named(context: Context, when: Conditions) -> None:
    found = answer(when, context, regime=(Regime.EU, Regime.LIGHT))
    assert (found.holds is None) is bool(found.unknown)
