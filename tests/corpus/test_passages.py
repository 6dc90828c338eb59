"""Labelled passages: their halves, their labels, and what would make a measurement untrue."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clauses import library
from clauses.errors import LibraryError
from clauses.vocabulary import LANGUAGES
from corpus import passages
from corpus.duplicates import across_halves, likeness, shingles
from corpus.passages import Genre, Row

TOO_ALIKE = 0.5
TEXT = "The Supplier shall pay every worker at least the wage of the collective agreement."


def _row(text: str, *, held_out: bool, language: str = "en") -> Row:
    documents = (
        Row(id=f"{language}-{n}", document=f"{language}-{n}", genre=Genre.CONTRACT, text=text) for n in range(99)
    )
    return next(row for row in documents if row.held_out == held_out)


@pytest.fixture(params=LANGUAGES)
def rows(request: pytest.FixtureRequest) -> list[Row]:
    return list(passages.rows(request.param))


def test_each_language_has_both_halves_with_and_without_labels(rows: list[Row]) -> None:
    for held_out in (True, False):
        half = [row for row in rows if row.held_out == held_out]
        assert any(row.labels for row in half)
        assert any(row.look_alike for row in half)
    assert {label.category for row in rows for label in row.labels} == set(library.categories())


def test_no_passage_nearly_repeats_one_of_the_other_half(rows: list[Row]) -> None:
    assert list(across_halves(rows, above=TOO_ALIKE)) == []


def test_a_near_repetition_is_noticed_across_halves_of_one_language_only() -> None:
    kept = _row(TEXT, held_out=True)
    other = _row(TEXT.replace("every worker", "all workers"), held_out=False)
    found = list(across_halves([kept, other], above=TOO_ALIKE))
    assert [(pair.first, pair.second) for pair in found] == [(kept.id, other.id)]
    elsewhere = _row(TEXT, held_out=False, language="sv")
    assert not list(across_halves([kept, elsewhere, _row("Invoices are paid late.", held_out=False)], above=TOO_ALIKE))


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_symmetric_and_full_for_the_same_words(first: str, second: str) -> None:
    one, two = shingles(first), shingles(second)
    assert likeness(one, two) == likeness(two, one)
    assert 0 <= likeness(one, two) <= 1
    assert likeness(one, shingles(first.upper().lower())) == likeness(one, one) == 1 or first.upper().lower() != first


def test_likeness_by_hand() -> None:
    # " abcdef " has the shingles " abcd", "abcde", "bcdef", "cdef "; " abcde " has " abcd", "abcde", "bcde "
    assert likeness(shingles("abcdef"), shingles("ABCDE!")) == 2 / 5


def test_the_digest_follows_every_label(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passages, "DATA", tmp_path)
    digests = set()
    for number in range(2):
        _write(tmp_path, _row(TEXT, held_out=True), heading=str(number))
        digests.add(passages.digest())
    assert len(digests) == 2


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"id": "sv-1"}, "does not begin with en-"),
        ({"text": " "}, "the text is empty"),
        ({"labels": [{"category": "pay"}]}, "an unknown category"),
        ({"labels": [{"category": "wages"}, {"category": "wages"}]}, "a category twice"),
        ({"labels": [{"category": "wages", "elements": ["hedge", "hedge"]}]}, "an element twice"),
        ({"labels": [{"category": "wages"}], "look_alike": "prices"}, "labels and look_alike together"),
        ({"note": "x"}, "note"),
    ],
)
def test_a_wrong_row_is_named(
    change: dict[str, object], problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passages, "DATA", tmp_path)
    _write(tmp_path, _row(TEXT, held_out=True), **change)
    with pytest.raises(LibraryError, match=problem) as raised:
        list(passages.rows("en"))
    assert raised.value.message.startswith("corpus/data/en/passages.jsonl:1: ")


def _write(folder: Path, row: Row, **change: object) -> None:
    (folder / "en").mkdir(exist_ok=True)
    line = msgspec.json.encode({**msgspec.to_builtins(row), **change})
    (folder / "en" / "passages.jsonl").write_bytes(line + b"\n")


def test_an_id_that_stands_twice_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passages, "DATA", tmp_path)
    _write(tmp_path, _row(TEXT, held_out=True))
    path = tmp_path / "en" / "passages.jsonl"
    path.write_bytes(path.read_bytes() * 2)

    def read() -> Iterator[Row]:
        return passages.rows("en")

    with pytest.raises(LibraryError, match="stands twice"):
        list(read())
