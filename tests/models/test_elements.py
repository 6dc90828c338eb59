"""What labelled passages taught about elements, and where the rules stay in force."""

import msgspec
import pytest

from clauses.errors import ModelError
from clauses.vocabulary import Element, Strength
from models import artefact, element_training
from models.concepts import find
from models.elements import PAIRED, likelihoods, refined
from models.features import said
from models.page import Page
from models.passage import Reading
from models.reader import read
from models.signal_reader import readings_on
from models.weights import Weights


def weights(*, obligation: float = 0.0, verification: float = 0.0, deadline: float = 0.0) -> Weights:
    """Weights by hand: a bias for each element, `t:wage` speaks for a check, and with `is:wages` for a duty."""
    return Weights(
        answers=element_training.LEARNED,
        names=("is:wages", "t:wage"),
        steps=bytes([0, 0, 0, 0, 0, 100, 0, 0]),
        pairs=bytes([0, 0, 1, 0]),
        pair_steps=bytes([50, 0, 0, 0]),
        pair_weight=0.4,
        scales=(0.1, 0.01, 1.0, 1.0),
        biases=(obligation, verification, deadline, 0.0),
    )


def corrected(text: str, category: str, by: Weights, heading: str = "") -> tuple[Reading, Reading]:
    """The reading by signals, and the same corrected by these weights."""
    page = Page(text, heading=heading, lead_in="", language="en")
    before = next(one for one in readings_on(page, "en") if one.category == category)
    places = find(text, "en")
    return before, refined(before, page, places, said(places, heading, "", "en"), by)


def test_likelihoods_by_hand() -> None:
    likely = likelihoods(weights(), ["is:wages", "t:wage", "t:unknown"])
    # a pair counts 0.4: 50 * 0.1 * 0.4 and 100 * 0.01, each by the root of 1 + 1 + 0.4 * 0.4
    assert likely[Element.OBLIGATION] == pytest.approx(1 / (1 + 2.718281828 ** (-2 / 2.16**0.5)))
    assert likely[Element.VERIFICATION] == pytest.approx(1 / (1 + 2.718281828 ** (-1 / 2.16**0.5)))
    assert likelihoods(weights(), [])[Element.OBLIGATION] == 0.5


@pytest.mark.parametrize(
    "changes",
    [{"steps": b"\0"}, {"pairs": b"\0\0\0"}, {"pairs": b"\0\0\7\0"}, {"pair_steps": b"\0"}, {"biases": (0.0,)}],
)
def test_damaged_weights_are_refused(changes: dict[str, object]) -> None:
    shipped = artefact.shipped()
    broken = msgspec.structs.replace(shipped, elements=msgspec.structs.replace(weights(), **changes))
    with pytest.raises(ModelError, match="damaged"):
        artefact.parse(artefact.write(broken))


@pytest.mark.parametrize(
    "text",
    [
        "The council's report for last year says that suppliers must pay the living wage.",
    ],
)
def test_words_that_only_tell_of_a_duty_do_not_bind(text: str) -> None:
    (wages,) = (one for one in read(text) if one.category == "wages")
    assert wages.strength == Strength.MENTION
    assert read("The supplier must pay the living wage.")[0].strength == Strength.OBLIGATION


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Workers may join a union; the Contractor shall not hinder them.", "freedom_of_association"),
        ("Nobody who cleans may be paid less than the collective agreement says; the Contractor sees to it.", "wages"),
    ],
)
def test_a_duty_in_other_words_than_the_rules_know_binds(text: str, category: str) -> None:
    (found,) = (one for one in read(text) if one.category == category)
    assert Element.OBLIGATION in found.elements
    assert found.strength == Strength.OBLIGATION


def test_what_is_unlikely_is_dropped_and_a_check_only_where_it_is_most_unlikely() -> None:
    text = "The Supplier shall pay its workers the wages agreed and provide payslips on request."
    before, after = corrected(text, "wages", weights(obligation=-5.0, verification=-1.0))
    assert {Element.OBLIGATION, Element.VERIFICATION} <= set(before.elements)
    assert Element.OBLIGATION not in after.elements
    assert Element.VERIFICATION in after.elements
    assert Element.VERIFICATION not in corrected(text, "wages", weights(verification=-5.0))[1].elements


def test_nothing_is_added_where_no_word_binds_nor_to_a_ground_for_exclusion() -> None:
    sure = weights(obligation=50.0)
    before, after = corrected("The minimum wage is a matter of debate.", "wages", sure)
    assert after == before
    before, after = corrected("Tenderers convicted of child labour shall be excluded.", "child_labour", sure)
    assert after == before


def test_where_words_only_advise_a_duty_is_added_only_where_it_is_nearly_sure() -> None:
    text = "The Supplier shall pay its workers, and it should consider hiring apprentices."
    before, after = corrected(text, "social_inclusion", weights(obligation=1.5))
    assert before.strength == after.strength == Strength.MENTION
    assert corrected(text, "social_inclusion", weights(obligation=5.0))[1].strength == Strength.OBLIGATION


def test_exclusion_stays_a_duty_whatever_was_learned_of_duties() -> None:
    text = "Tenderers convicted of child labour shall be excluded."
    before, after = corrected(text, "exclusion_grounds", weights(obligation=-5.0))
    assert Element.OBLIGATION in before.elements
    assert Element.OBLIGATION in after.elements


def test_a_check_is_added_where_it_is_nearly_sure_and_a_time_never() -> None:
    text = "The Supplier shall pay a living wage."
    assert Element.VERIFICATION in corrected(text, "wages", weights(verification=5.0))[1].elements
    assert Element.VERIFICATION not in corrected(text, "wages", weights(verification=1.0))[1].elements
    assert Element.DEADLINE not in corrected(text, "wages", weights(deadline=50.0))[1].elements


def test_a_time_that_is_told_of_something_else_is_dropped() -> None:
    text = "The Supplier pays its workers the minimum wage within ten days of the end of the month."
    before, after = corrected(text, "wages", weights(deadline=-5.0))
    assert Element.DEADLINE in before.elements
    assert Element.DEADLINE not in after.elements


def test_a_hedge_still_empties_the_duty() -> None:
    hedged = "Where possible, the Supplier shall pay its workers a living wage."
    _, after = corrected(hedged, "wages", weights(obligation=50.0))
    assert Element.HEDGE in after.elements
    assert after.strength == Strength.MENTION


def test_the_shipped_weights_speak_of_what_is_looked_at() -> None:
    known = artefact.shipped().elements
    assert known.answers == element_training.LEARNED
    kinds = [name.partition(":")[0] in PAIRED for name in known.names]
    assert kinds == sorted(kinds, reverse=True)
    assert {"is:wages", "has:obligation", "above:obligation", "cue:advice", "t:wage"} <= set(known.names)
