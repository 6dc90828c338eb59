"""Training of the learned reader from labelled passages and from the library; the same data give the same bytes.

What it is taught: the passages that are not held out; neighbours of one paper joined, because provisions of real papers
are longer; the examples, counter-examples and model clauses of the library, each for its own category alone; and
ordinary provisions. The held-out passages serve only to set how sure it may be (`Calibration`), because on the others
the signals, which were written in their sight, look better than they are.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from clauses import library
from corpus import passages
from corpus.passages import Row
from models import element_training, fitting
from models.artefact import VERSION, Artefact, Calibration, Origin
from models.concepts import FOLDER, find, ordinary
from models.features import PAIRED, Said, names, said
from models.fitting import Lesson, Recipe, regression
from models.learned_reader import look
from models.signal_reader import HEADING, SEVERAL, STRONG, WEAK, WEAK_FAR, read_signals

_RECIPE = Recipe(paired=PAIRED, pair_weight=0.5, strength=10.0, least=4)
_JOINED, _EXAMPLE = 0.5, 2.0
"""The weights of joined passages and of the examples and texts of the library, beside 1 for a labelled passage."""
_DECIMALS = 1
"""Of the numbers of the calibration: more would claim more than so few passages show."""
_LEVELS = (HEADING, WEAK_FAR, WEAK, STRONG, SEVERAL)


def origin() -> Origin:
    """The digests of all that an artefact is made from."""
    return Origin(
        corpus=passages.digest(),
        concepts=library.digest(FOLDER),
        texts=library.digest("texts", "profiles"),
        signals=library.digest("taxonomy", "elements"),
    )


def order(document: str) -> str:
    """A key by which papers are put in an order that has nothing to do with what they say."""
    return hashlib.sha256(document.encode()).hexdigest()


def train(rows: Sequence[Row]) -> Artefact:
    """The artefact learned from the rows that are not held out, calibrated with those that are."""
    raw = fit([row for row in rows if not row.held_out])
    return calibrated(raw, [row for row in rows if row.held_out])


def fit(rows: Sequence[Row]) -> Artefact:
    """The weights learned from `rows` and the library, with no calibration yet."""
    return Artefact(
        version=VERSION,
        origin=origin(),
        subjects=fitting.fit(list(_lessons(rows)), tuple(library.categories()), _RECIPE),
        calibration=Calibration(slope=1.0, none=0.0, signals={}),
        elements=element_training.fit(rows),
    )


def _lessons(rows: Sequence[Row]) -> Iterator[Lesson]:
    every = frozenset(library.categories())
    before: tuple[Row, Said] | None = None
    for row in rows:
        here = said(find(row.text, row.language), row.heading, row.lead_in, row.language)
        yield _lesson(here, _carried(row), every, 1.0)
        if before and before[0].document == row.document:
            both = before[1]._replace(text=before[1].text | here.text)
            yield _lesson(both, _carried(before[0]) | _carried(row), every, _JOINED)
        before = row, here
    yield from _from_library(every)


def _carried(row: Row) -> frozenset[str]:
    return frozenset(label.category for label in row.labels)


def _lesson(passage: Said, carries: frozenset[str], known: frozenset[str], weight: float) -> Lesson:
    return Lesson(frozenset(names(passage)), carries, known, weight)


def _from_library(every: frozenset[str]) -> Iterator[Lesson]:
    for category in library.categories().values():
        own = frozenset({category.id})
        for example in category.examples:
            yield _taught(example.text, example.heading, example.language, own, own)
        for example in category.counter_examples:
            yield _taught(example.text, example.heading, example.language, frozenset(), own)
    for clause in library.model_clauses().values():
        own = frozenset({clause.category})
        yield _taught(clause.text, clause.title, clause.language, own, own)
    for means in library.general_means():
        for example in means.examples:
            yield _taught(example.text, example.heading, example.language, frozenset(), every)
    for provision in ordinary():
        yield _taught(provision.text, "", provision.language, frozenset(), every)._replace(weight=1.0)


def _taught(text: str, heading: str, language: str, carries: frozenset[str], known: frozenset[str]) -> Lesson:
    return _lesson(said(find(text, language), heading, "", language), carries, known, _EXAMPLE)


class Case(NamedTuple):
    """A category of a passage: what both readers make of it, and whether it is there."""

    document: str
    score: float
    signals: float | None
    there: bool


def calibrated(artefact: Artefact, rows: Iterable[Row]) -> Artefact:
    """The artefact with the confidence that `rows`, which it was not taught, bear out."""
    known = [case for row in rows for case in cases(row, artefact)]
    return msgspec.structs.replace(artefact, calibration=calibrate(known))


def cases(row: Row, artefact: Artefact) -> Iterator[Case]:
    """What both readers make of each category of a passage in which any concept was found."""
    seen = look(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language, model=artefact)
    found = read_signals(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language)
    signals = {reading.category: reading.confidence for reading in found}
    carries = {label.category for label in row.labels}
    for category, score in seen.scores.items():
        yield Case(row.document, score, signals.get(category), category in carries)


def calibrate(known: Sequence[Case]) -> Calibration:
    """The calibration that fits `known` best: one slope, and a shift for each level of the signals."""
    import numpy as np

    table = np.array([[case.score, *(case.signals == level for level in _LEVELS)] for case in known])
    learned = regression(100.0).fit(table, np.array([case.there for case in known]))
    slope, *shifts = (float(value) for value in learned.coef_[0])
    none = float(learned.intercept_[0])
    return Calibration(
        slope=round(slope, _DECIMALS),
        none=round(none, _DECIMALS),
        signals={str(level): round(none + shift, _DECIMALS) for level, shift in zip(_LEVELS, shifts, strict=True)},
    )
