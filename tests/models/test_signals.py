import pytest
from hypothesis import given
from hypothesis import strategies as st

from clauses.errors import LibraryError
from models.phrases import parse
from models.signals import Matcher, compile_signals

NOTATION = [
    ("forced labour", "No Forced  Labour here", "Forced  Labour"),
    ("traffick*", "the trafficking of people", "trafficking"),
    ("*lohn*", "das Landesmindestlohngesetz gilt", "Landesmindestlohngesetz"),
    ("labo*r law", "labor law and more", "labor law"),
    ("sub-contractor*", "each sub contractor", "sub contractor"),
    ("sub-contractor*", "each subcontractor", "subcontractor"),
    ("(pay|remunerat*) ... worker*", "remunerate all of its workers", "remunerate all of its workers"),
    ("forced (or compulsory)? labour", "forced or compulsory labour", "forced or compulsory labour"),
    ("forced (or compulsory)? labour", "forced labour", "forced labour"),
    ("shall ...8 wage*", "shall in each month pay the agreed wages", "shall in each month pay the agreed wages"),
    ("at least # hours", "at least 11 hours", "at least 11 hours"),
    ("=TUPE", "TUPE applies", "TUPE"),
    ("=ILO (convention* ...)? 29", "ILO Convention No. 29", "ILO Convention No. 29"),
    ("^ comply with", "x;\n(a) Comply with this", "Comply with"),
    ("worker's rights", "the worker’s rights", "worker’s rights"),
    ("€ #", "pay €50 now", "€50 "),
    ("lain ...4 selvitykset", "lain 5 §:ssä tarkoitetut selvitykset", "lain 5 §:ssä tarkoitetut selvitykset"),
    ("art. #", "see art. 18 of", "art. 18 "),
    ("within # days", "paid within 1 000 days", "within 1 000 days"),
    ("(all|any) sub-contractor* pay*", "all sub\u2011contractors pay", "all sub\u2011contractors pay"),
    ("wages (also)? paid", "wages, paid", "wages, paid"),
    ("wages paid", "wages ☐ paid", "wages ☐ paid"),
    ("§ # act", "the § 7 2 act", "§ 7 2 act"),
    ("social quality ...2 points", "Social quality: 10 points", "Social quality: 10 points"),
    ("(the)? supplier", "Supplier pays", "Supplier"),
    ("(the)? (main)? supplier", "The main supplier pays", "The main supplier"),
    ("*lohn- und tarif*", "Mindestlohn- und Tarifrecht", "Mindestlohn- und Tarifrecht"),
]


@pytest.mark.parametrize(("phrase", "text", "words"), NOTATION)
def test_notation_finds(phrase: str, text: str, words: str) -> None:
    [found] = compile_signals([phrase]).find(text)
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("forced labour", "He was forced. Labour is dear."),
        ("labour", "the labourer"),
        ("labour", "belabour"),
        ("=TUPE", "tupelo and tupe"),
        ("(a|b) ...2 end", "a one two three end"),
        ("^ comply with", "must comply with"),
        ("wage", "wages"),
        ("pay ...4 wages", "shall pay:\n(a) the wages"),
    ],
)
def test_notation_leaves(phrase: str, text: str) -> None:
    assert not compile_signals([phrase]).find(text)


@pytest.mark.parametrize("phrase", ["", "...", "(a|b", "a)", "(a|b)?", "*"])
def test_bad_phrases_are_named(phrase: str) -> None:
    with pytest.raises(LibraryError, match="signal"):
        parse(phrase)


WORDS = st.sampled_from(
    [
        "pay",
        "pays",
        "wage",
        "wages",
        "sub",
        "subcontractor",
        "sub-contractor",
        "labour",
        "Minimum",
        "TUPE",
        "tupe",
        "29",
        "€5",
        "no.",
    ]
)
TEXTS = st.lists(st.one_of(WORDS, st.sampled_from([".", ";", ",", "\n", "(a)"])), max_size=12).map(" ".join)
PHRASES = [phrase for phrase, _, _ in NOTATION] + [
    "pay* ... wage*",
    "(minimum|living)? wage*",
    "sub-contractor* (pay|29)",
]


@given(TEXTS)
def test_every_phrase_is_found_alone_and_among_others(text: str) -> None:
    together = {(f.start, f.end, f.key) for f in compile_signals(PHRASES).find(text)}
    alone = {(f.start, f.end, f.key) for phrase in PHRASES for f in compile_signals([phrase]).find(text)}
    assert together == alone


@given(TEXTS)
def test_the_filter_by_words_loses_nothing(text: str) -> None:
    """A phrase is tried only where its words are; the expression itself must not find more."""
    import re

    for phrase in PHRASES:
        compiled = parse(phrase)
        subject = text if compiled.exact else text.lower()
        expected = {m.span() for m in re.finditer(compiled.pattern, subject, re.IGNORECASE if compiled.exact else 0)}
        assert {(f.start, f.end) for f in compile_signals([phrase]).find(text)} == expected


def test_places_stay_the_same_where_lower_case_is_longer() -> None:
    text = "İİİ forced labour"
    [found] = compile_signals(["forced labour"]).find(text)
    assert text[found.start : found.end] == "forced labour"


def test_one_key_may_have_many_phrases() -> None:
    matcher = Matcher({"wages": ("wage*", "pay slip*"), "time": ("rest",)})
    assert matcher.keys("pay slips and wages") == {"wages"}
    assert matcher.matches("a rest")
    assert not Matcher({"none": ()}).matches("anything")
