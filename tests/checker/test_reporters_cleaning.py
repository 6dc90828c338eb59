"""Words from papers are shown whole, and harmless."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from checker.reporters.cleaning import one_line, visible

DANGEROUS = ["\x00", "\x07", "\x08", "\x1b", "\x7f", "\x9b", "\u200e", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff"]


def test_control_and_direction_signs_are_written_out() -> None:
    for sign in DANGEROUS:
        assert visible(f"a{sign}b") == f"a⟨U+{ord(sign):04X}⟩b"


def test_ordinary_words_of_all_languages_stay_as_they_are() -> None:
    for text in (
        "Übernahmeerklärung § 3",
        "žmogiškųjų",
        "töövõtja",
        "wynagrodzenie – płaca",
        "a\nb\tc",
        "co\u00adoperate",
    ):
        assert visible(text) == text


@given(st.text())
def test_no_control_sign_survives_and_no_letter_is_lost(text: str) -> None:
    shown = visible(text)
    assert not [sign for sign in shown if unicodedata.category(sign) == "Cc" and sign not in "\n\t"]
    assert not [
        sign
        for sign in shown
        if unicodedata.bidirectional(sign) in ("RLO", "LRO", "RLE", "LRE", "PDF", "RLI", "LRI", "FSI", "PDI")
    ]
    assert [sign for sign in text if sign.isalpha()] == [sign for sign in _without_notation(shown) if sign.isalpha()]


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


def _without_notation(shown: str) -> str:
    parts = shown.split("⟨U+")
    return parts[0] + "".join(part.partition("⟩")[2] for part in parts[1:])
