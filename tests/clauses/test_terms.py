"""Facts, thresholds, standard terms and cautions: known names, sound dates, examples both ways."""

import datetime as dt
import itertools
import re

import pytest

from clauses.library import categories, cautions, facts, profile, profile_ids, standard_terms, thresholds
from clauses.records import Caution, StandardTerms
from clauses.vocabulary import LANGUAGES, Buyer, Kind
from models.signals import compile_signals

CATEGORIES = frozenset(categories())
REGIME_FACTS = {"above_threshold", "light_regime"}
"""Asked when the regime cannot be told from value, kind and buyer; no condition names them."""
TEN = {
    "label_without_equivalent",
    "not_linked_to_subject",
    "general_csr_exclusion",
    "immediate_termination_harms_victims",
    "pay_floor_above_law",
    "penalty_beyond_law",
    "annex_not_incorporated",
    "precedence_cancels",
    "liability_cap_cancels",
    "excessive_personal_data",
}
every_caution = pytest.mark.parametrize("caution", cautions().values(), ids=lambda caution: caution.id)
every_terms = pytest.mark.parametrize("terms", standard_terms(), ids=lambda terms: terms.id)


def found(signals: dict[str, tuple[str, ...]], text: str) -> bool:
    return compile_signals(phrase for phrases in signals.values() for phrase in phrases).matches(text)


def raises(caution: Caution, text: str, language: str) -> bool:
    def shows(part: dict[str, tuple[str, ...]]) -> bool:
        return bool(part.get(language)) and compile_signals(part[language]).matches(text)

    return shows(caution.signals) and (not caution.beside or shows(caution.beside)) and not shows(caution.unless)


def test_every_fact_is_a_question_that_a_condition_asks() -> None:
    asked = {key for name in profile_ids() for one in profile(name).requirements for key in one.when.facts}
    assert set(facts()) == asked | REGIME_FACTS
    assert all(fact.question.endswith("?") and len(fact.help) > 30 for fact in facts().values())


def test_thresholds_of_2026() -> None:
    """Amounts of 2026 and 2027: works, supplies and services of state and of other buyers, light regime."""
    by_kind = {(one.kinds, one.buyers, one.light): one.amount for one in thresholds() if one.valid_to.year == 2027}
    both = (Kind.SERVICES, Kind.SUPPLIES)
    assert by_kind[(Kind.WORKS,), (), False] == 5_404_000
    assert by_kind[(Kind.CONCESSION,), (), False] == 5_404_000
    assert by_kind[both, (Buyer.CENTRAL,), False] == 140_000
    assert by_kind[both, (Buyer.MUNICIPAL, Buyer.OTHER), False] == 216_000
    assert by_kind[(Kind.SERVICES,), (), True] == 750_000


def test_one_threshold_holds_on_any_day() -> None:
    """No two rows for the same kind and buyer overlap, and none is missing between 2024 and 2027."""
    rows: dict[tuple[object, ...], list[tuple[dt.date, dt.date]]] = {}
    for one in thresholds():
        rows.setdefault((one.kinds, one.buyers, one.light), []).append((one.valid_from, one.valid_to))
    for periods in rows.values():
        periods.sort()
        assert periods[0][0] <= dt.date(2024, 1, 1)
        assert periods[-1][1] == dt.date(2027, 12, 31)
        for (_, end), (start, _) in itertools.pairwise(periods):
            assert start - end == dt.timedelta(days=1)


def test_thresholds_are_dated_and_sourced() -> None:
    for one in thresholds():
        assert one.valid_from < one.valid_to
        assert one.currency == "EUR"
        assert one.source.provision


@every_terms
def test_standard_terms_are_recognised_by_their_names(terms: StandardTerms) -> None:
    assert set(terms.signals) <= set(LANGUAGES)
    assert set(terms.settles) <= CATEGORIES
    re.compile(terms.editions)
    assert terms.text_at
    assert terms.note
    assert not found(terms.signals, "The contractor delivers on time, at any job and with its own crew.")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Es gilt die VOB/B in der Fassung 2016.", "vob-b"),
        ("Vertragsbestandteil ist die VOL/B.", "vol-b"),
        ("Sopimukseen sovelletaan JYSE 2014 Palvelut -ehtoja.", "jyse"),
        ("Urakassa noudatetaan YSE 1998 -ehtoja.", "yse-1998"),
        ("För entreprenaden gäller AB 04.", "ab-04"),
        ("For entreprisen gælder AB 18.", "ab-18"),
        ("Kontrakten følger NS 8405:2008.", "ns-84"),
        ("Kontrakten bygger på SSA-T.", "ssa"),
        ("The NEC4 Engineering and Construction Contract applies.", "nec"),
        ("The JCT Design and Build Contract 2016 applies.", "jct"),
        ("Zastosowanie mają warunki FIDIC 1999.", "fidic"),
        ("Lepingule kohaldatakse ETÜ 2013 tingimusi.", "etu-2013"),
        ("FAR 52.252-2 Clauses Incorporated by Reference", "far-by-reference"),
    ],
)
def test_references_to_standard_terms(text: str, key: str) -> None:
    assert key in {terms.id for terms in standard_terms() if found(terms.signals, text)}


def test_editions_are_read_after_the_name() -> None:
    nec = next(terms for terms in standard_terms() if terms.id == "ns-84")
    match = re.search(nec.editions, ":2008")
    assert match is not None
    assert match[0].endswith("2008")


def test_the_ten_cautions() -> None:
    assert set(cautions()) == TEN


@every_caution
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_caution_is_raised_by_its_examples_and_not_by_the_others(caution: Caution, language: str) -> None:
    """In each language of ours, by the words of that language alone."""
    assert caution.examples[language]
    assert caution.counter_examples[language]
    assert [text for text in caution.examples[language] if not raises(caution, text, language)] == []
    assert [text for text in caution.counter_examples[language] if raises(caution, text, language)] == []


@every_caution
def test_a_caution_is_explained(caution: Caution) -> None:
    assert set(caution.categories) <= CATEGORIES
    assert caution.sources
    assert caution.because.endswith(".")
    assert set(caution.signals) == set(LANGUAGES)
