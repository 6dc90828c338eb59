"""Sentences in ten languages."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.sentences import split


def _sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Under Art. 18 and No. 7 the supplier pays the wage.",
        "Nach Art. 9 Abs. 2 und Nr. 4 zahlt der Auftragnehmer den Lohn.",
        "Löhne, z. B. Zuschläge, sind bis 1. Januar zu zahlen.",
        "Leverandøren betaler lønn fra 1. januar, jf. Kapittel 3 og bl.a. Vedlegg 2.",
        "Lønnen betales den 1. Januar og herefter hver måned.",
        "Leverantören ska t.ex. Lämna lönelistor enligt bl.a. Bilaga 2.",
        "Palkka maksetaan esim. Suomen lain ja ks. Liite 2 mukaan.",
        "Töötasu makstakse vastavalt lg. 2 ja nt. Lisa 3 järgi.",
        "Darba samaksu maksā, piem. Latvijā, saskaņā ar Art. 5.",
        "Atlyginimas mokamas, pvz. Lietuvoje, pagal str. 5 nuostatas.",
        "Wykonawca płaci zgodnie z art. 5 ust. 2 pkt. 3 oraz ul. Długa.",
        "The wage list of J. Larsen is on p. 3 of the file.",
        "4.2. The supplier pays the wage.",
        "(a) The supplier pays; the buyer checks.",
        "The rate is 3.5 per cent of pay.",
    ],
)
def test_no_sentence_ends_after_a_short_form(text: str) -> None:
    assert _sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Wages are due. Hours are kept.", ["Wages are due.", "Hours are kept."]),
        ("Is it paid? Yes! So it is.", ["Is it paid?", "Yes!", "So it is."]),
        ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
        ("Löhne usw. werden gezahlt. Ämter prüfen.", ["Löhne usw. werden gezahlt.", "Ämter prüfen."]),
        ("See clause 4.2. The supplier pays.", ["See clause 4.2.", "The supplier pays."]),
        ("pay wages; (b) keep records", ["pay wages;", "(b) keep records"]),
        ("pay wages;\nkeep records", ["pay wages;", "keep records"]),
        ("It shall\n(a) pay\n(1) now\n- gladly", ["It shall", "(a) pay", "(1) now", "- gladly"]),
        ("A title\n\nA paragraph", ["A title", "A paragraph"]),
        ("broken by\na line end", ["broken by\na line end"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_end_where_they_end(text: str, parts: list[str]) -> None:
    assert _sentences(text) == parts


@given(st.text(alphabet="aB1. ;:\n(§-•?Å\t", max_size=120) | st.text(max_size=60))
def test_nothing_but_space_is_lost(text: str) -> None:
    spans = split(text)
    at = 0
    for start, end in spans:
        assert at <= start < end
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


def test_a_long_text_without_stops_takes_no_time() -> None:
    text = "word " * 40_000 + "\n" * 20_000 + " . " * 10_000
    before = time.process_time()
    split(text)
    assert time.process_time() - before < 3
