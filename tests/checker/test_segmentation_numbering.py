"""Enumerators at the beginning of a provision, and where they belong among those before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.segmentation.numbering import letter_value, mark_of_label, marks_of, roman_value
from checker.segmentation.outline import Stack, locate, opened, resolve


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("1. The supplier pays.", ["1."]),
        ("1.2 The supplier pays.", ["1.2"]),
        ("1.2.3.4 The supplier pays.", ["1.2.3.4"]),
        ("4.2. Töövõtja maksab.", ["4.2"]),
        ("4.2.Töövõtja maksab.", ["4.2"]),
        ("2.3.1a valid certificate is kept.", ["2.3.1"]),
        ("(a) wages;", ["(a)"]),
        ("a) Löhne;", ["a)"]),
        ("(iv) hours;", ["(iv)"]),
        ("(c)(1) Records are kept.", ["(c)", "(1)"]),
        ("§ 3 Der Auftragnehmer zahlt.", ["§ 3"]),
        ("§ 3 Abs. 2 Der Auftragnehmer zahlt.", ["§ 3 Abs. 2"]),
        ("3 § Leverantören ska betala.", ["3 §"]),
        ("Artikel 7 Lohn", ["Artikel 7"]),
        ("Art. 7. Wykonawca płaci.", ["Art. 7."]),
        ("5 straipsnis. Darbo užmokestis", ["5 straipsnis."]),
        ("12. pants. Darba samaksa", ["12. pants."]),
        ("4 artikla Palkat", ["4 artikla"]),
        ("• gloves", ["•"]),
        ("- gloves", ["-"]),
        ("Annex 3 Draft contract", ["Annex 3"]),
        ("ANLAGE 2: Preisblatt", ["ANLAGE 2"]),
        ("Bilaga 1 – Avtal", ["Bilaga 1"]),
        ("Liite 4 Sopimusluonnos", ["Liite 4"]),
        ("Lisa 3. Lepingu projekt", ["Lisa 3."]),
        ("2. pielikums", ["2. pielikums"]),
        ("3 priedas", ["3 priedas"]),
        ("Załącznik nr 5", ["Załącznik nr 5"]),
        ("Vedlegg B Kontrakt", ["Vedlegg B"]),
        ("Bilag 2 Kontrakt", ["Bilag 2"]),
        ("Schedule 4 Workers", ["Schedule 4"]),
        ("Part B Contract", ["Part B"]),
    ],
)
def test_enumerators_are_seen_as_printed(text: str, printed: list[str]) -> None:
    short = not text.endswith((".", ";"))
    assert [mark.printed for mark in marks_of(text, short=short)] == printed


@pytest.mark.parametrize(
    "text",
    [
        "1. januar 2025 starter kontrakten.",
        "12.05.2024 endet die Frist.",
        "12. Mai 2024",
        "1.5 million euro are held back.",
        "10.000 kr betales.",
        "Annex 3 contains the prices and applies.",
        "Article 5 of the contract applies.",
        "§ 314 BGB berechtigt den Auftraggeber.",
        "A. Larsen signs for the buyer.",
        "a supplier pays.",
        "I agree.",
        "2024 was the first year.",
        "Part of the work is done at night",
    ],
)
def test_other_beginnings_are_no_numbers(text: str) -> None:
    assert marks_of(text) == ()


@pytest.mark.parametrize(("label", "style"), [("4.2", "1"), ("(a)", "(a)"), ("•", "•0"), ("Step One", "label 0")])
def test_labels_of_a_format_are_marks(label: str, style: str) -> None:
    mark = mark_of_label(label)
    assert mark is not None
    assert (mark.printed, mark.style, mark.end) == (label, style, 0)


@pytest.mark.parametrize(("token", "value"), [("i", 1), ("iv", 4), ("ix", 9), ("xiv", 14), ("xl", 40), ("xcix", 99)])
def test_roman_numbers(token: str, value: int) -> None:
    assert roman_value(token) == value
    assert letter_value(token.upper()) == (value,)


def _numbers(*printed: str) -> list[str]:
    """The joined number of each enumerator when they come one after another."""
    stack: Stack = ()
    found = []
    for position, each in enumerate(printed):
        (mark,) = marks_of(f"{each} Words follow here.")
        reading = resolve(stack, mark, printed[position + 1 :])
        depth, _ = locate(stack, reading)
        stack = opened(stack[:depth], mark, reading)
        found.append(stack[-1].number)
    return found


@pytest.mark.parametrize(
    ("printed", "numbers"),
    [
        (["4.2", "(a)", "(b)", "4.3"], ["4.2", "4.2(a)", "4.2(b)", "4.3"]),
        (["(g)", "(h)", "(i)", "(j)"], ["(g)", "(h)", "(i)", "(j)"]),
        (["(h)", "(i)", "(ii)", "(i)"], ["(h)", "(h)(i)", "(h)(ii)", "(i)"]),
        (["(a)", "(1)", "(i)", "(A)", "(B)", "(ii)", "(2)", "(b)"],
         ["(a)", "(a)(1)", "(a)(1)(i)", "(a)(1)(i)(A)", "(a)(1)(i)(B)", "(a)(1)(ii)", "(a)(2)", "(b)"]),
        (["§ 5.", "1.", "2.", "1)", "a)", "b)", "3.", "§ 6."],
         ["§ 5", "§ 5 1", "§ 5 2", "§ 5 2 1)", "§ 5 2 1) a)", "§ 5 2 1) b)", "§ 5 3", "§ 6"]),
        (["1.", "1.1", "1.1.1", "1.1.2", "1.2", "2.", "2.1"], ["1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.1"]),
        (["4.", "4.2", "1.", "2.", "4.3", "5."], ["4", "4.2", "4.2 1", "4.2 2", "4.3", "5"]),
        (["4.2", "-", "-", "4.3"], ["4.2", "4.2", "4.2", "4.3"]),
        (["(u)", "(v)", "(w)"], ["(u)", "(v)", "(w)"]),
        (["(iv)", "(v)", "(vi)"], ["(iv)", "(v)", "(vi)"]),
    ],
)  # fmt: skip
def test_numbers_are_joined_with_their_parents(printed: list[str], numbers: list[str]) -> None:
    assert _numbers(*printed) == numbers


@given(
    st.lists(st.sampled_from(["1.", "2.", "1.1", "3.4", "(a)", "(b)", "(i)", "(ii)", "a)", "-", "§ 2."]), max_size=40)
)
def test_any_order_of_numbers_has_a_place(printed: list[str]) -> None:
    numbers = _numbers(*printed)
    for each, number in zip(printed, numbers, strict=True):
        assert each == "-" or number.endswith(each.rstrip("."))


@given(st.text(max_size=80))
def test_a_mark_never_reaches_beyond_the_text(text: str) -> None:
    for short in (True, False):
        for mark in marks_of(text, short=short):
            assert 0 < mark.end <= len(text)
            assert mark.printed in text
