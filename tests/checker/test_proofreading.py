"""Every requirement is judged on its own examples, from the text of a paper to the verdict of a report."""

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.proofreading import concepts_load, context_for, proofread, strength_by_signals, verdict_on
from clauses import library
from clauses.library import model_clauses, profile, profile_ids
from clauses.linting import Shelf
from clauses.records import Example, Profile, Requirement
from clauses.vocabulary import FulfilledBy, Strength
from models import concepts

ROWS = [
    pytest.param(profile(name), row, id=row.id)
    for name in profile_ids()
    for row in profile(name).requirements
    if row.category and row.fulfilled_by in (FulfilledBy.DOCUMENT, FulfilledBy.NOTICE)
]
every_row = pytest.mark.parametrize(("asking", "row"), ROWS)


def held(examples: tuple[Example, ...]) -> list[Example]:
    return [example for example in examples if not example.overlooked]


@every_row
def test_a_passage_that_meets_a_requirement_gives_the_verdict_met(asking: Profile, row: Requirement) -> None:
    assert held(row.met)
    assert {verdict_on(example, row, asking)[0] for example in held(row.met)} == {"met"}


@every_row
def test_a_passage_that_does_not_meet_it_gives_another_verdict(asking: Profile, row: Requirement) -> None:
    assert held(row.not_met)
    given = {verdict_on(example, row, asking)[0] for example in row.not_met}
    assert given <= {"weak", "missing", "unclear"}


def test_few_examples_are_overlooked_and_each_says_what_is() -> None:
    examples = [
        example for name in profile_ids() for row in profile(name).requirements for example in (*row.met, *row.not_met)
    ]
    overlooked = [example.overlooked for example in examples if example.overlooked]
    assert len(overlooked) < len(examples) / 15
    assert all(len(reason) > 20 for reason in overlooked)


@pytest.mark.parametrize("name", sorted(model_clauses()))
def test_a_model_clause_is_read_as_its_own_category_at_its_strength(name: str) -> None:
    clause = model_clauses()[name]
    assert strength_by_signals(clause) >= Strength.parse(clause.strength)


def test_the_context_makes_every_condition_true() -> None:
    rows = {row.id: row for name in profile_ids() for row in profile(name).requirements}
    context = context_for(rows["de-bttg-3-1"])
    assert (context.kind, context.value, context.currency, context.buyer) == ("works", 50_000, "EUR", "central")
    assert context.place == "DE"
    assert context.date is not None
    assert context.date >= dt.date(2026, 5, 2)
    assert context.facts == {"sector_agreement_exists": True}


@pytest.fixture
def concept_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the concepts, from which they are loaded anew."""
    loaded = (concepts.concepts, concepts.ordinary, concepts._Finder.of)
    copy = tmp_path / "clauses" / concepts.FOLDER
    shutil.copytree(library.ROOT / concepts.FOLDER, copy)
    monkeypatch.setattr(library, "ROOT", copy.parent)
    for load in loaded:
        load.cache_clear()
    yield copy
    for load in loaded:
        load.cache_clear()


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("social = true", "sozial = true", "unknown field `sozial`"),
        ("en = [", "en = [,", "not valid TOML"),
        ('"wage*"', '"wa*ge*"', "'wa*ge*' is no word or phrase"),
    ],
)
def test_a_concept_that_cannot_be_read_is_named(concept_files: Path, old: str, new: str, message: str) -> None:
    path = concept_files / "pay.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    assert list(concepts_load()) == []
    for load in (concepts.concepts, concepts._Finder.of):
        load.cache_clear()
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    (problem,) = concepts_load()
    assert problem.path.startswith("clauses/concepts")
    assert message in problem.message


def test_the_library_that_is_shipped_reads_as_it_says() -> None:
    assert proofread(Shelf()) == ()
