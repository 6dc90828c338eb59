"""Training of the learned reader from labelled passages and from the library; the same data give the same bytes.

What it is taught: the passages that are not held out; neighbours of one paper joined, because provisions of real papers
are longer; the examples, counter-examples and model clauses of the library, each for its own category alone; and
ordinary provisions. The held-out passages serve only to set how sure it may be (`Calibration`), because on the others
the signals, which were written in their sight, look better than they are.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from clauses import library
from clauses.errors import UsageError
from corpus import passages
from corpus.passages import Row
from models import element_training
from models.artefact import STEPS, VERSION, Artefact, Calibration, Origin
from models.concepts import FOLDER, find, ordinary
from models.element_weights import ElementWeights
from models.features import JOINED, PAIR_WEIGHT, Said, names, said
from models.learned_reader import look
from models.signal_reader import HEADING, SEVERAL, STRONG, WEAK, WEAK_FAR, read_signals

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_STRENGTH = 10.0
"""How closely the weights follow the passages (the inverse of the regularisation)."""
_FEWEST = 8
"""Passages in which a feature must stand."""
_LEAST = 4
"""Steps that some weight of a feature must have for it to be kept."""
_JOINED, _EXAMPLE = 0.5, 2.0
"""The weights of joined passages and of the examples and texts of the library, beside 1 for a labelled passage."""
_DECIMALS = 1
"""Of the numbers of the calibration: more would claim more than so few passages show."""
_LEVELS = (HEADING, WEAK_FAR, WEAK, STRONG, SEVERAL)


class Lesson(NamedTuple):
    """One thing that the reader is taught."""

    said: Said
    carries: frozenset[str]
    known: frozenset[str]
    """The categories of which it is known whether they are there."""
    weight: float


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
    lessons = list(_lessons(rows))
    features = _features(lessons)
    matrix = _matrix(lessons, features)
    categories = tuple(library.categories())
    columns = [_learn(matrix, lessons, category) for category in categories]
    return _packed(features, categories, columns, element_training.fit(rows, _regression))


def _lessons(rows: Sequence[Row]) -> Iterator[Lesson]:
    every = frozenset(library.categories())
    before: tuple[Row, Lesson] | None = None
    for row in rows:
        lesson = Lesson(
            said(find(row.text, row.language), row.heading, row.lead_in, row.language),
            frozenset(label.category for label in row.labels),
            every,
            1.0,
        )
        yield lesson
        if before and before[0].document == row.document:
            yield _joined(before[1], lesson)
        before = row, lesson
    yield from _from_library(every)


def _joined(first: Lesson, second: Lesson) -> Lesson:
    """Two neighbours as one long passage below the heading of the first."""
    return Lesson(
        first.said._replace(text=first.said.text | second.said.text),
        first.carries | second.carries,
        first.known,
        _JOINED,
    )


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
    return Lesson(said(find(text, language), heading, "", language), carries, known, _EXAMPLE)


def _features(lessons: Iterable[Lesson]) -> tuple[str, ...]:
    uses = Counter(name for lesson in lessons for name in names(lesson.said))
    often = [name for name, count in uses.items() if count >= _FEWEST]
    return tuple(sorted(often, key=lambda name: (JOINED in name, name)))


def _matrix(lessons: Sequence[Lesson], features: Sequence[str]) -> Any:
    """Lessons by features, each row of length one."""
    import numpy as np
    from scipy.sparse import csr_matrix

    rows = {name: row for row, name in enumerate(features)}
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for lesson in lessons:
        known = sorted(
            (rows[name], PAIR_WEIGHT if JOINED in name else 1.0) for name in names(lesson.said) if name in rows
        )
        length = sum(value**2 for _, value in known) ** 0.5
        places += [row for row, _ in known]
        values += [value / length for _, value in known]
        ends.append(len(places))
    shape = (len(lessons), len(features))
    return csr_matrix((np.array(values), np.array(places, dtype=np.int32), np.array(ends, dtype=np.int32)), shape=shape)


def _learn(matrix: Any, lessons: Sequence[Lesson], category: str) -> tuple["NDArray[np.float64]", float]:
    """The weights and the bias of one category."""
    import numpy as np

    chosen = [number for number, lesson in enumerate(lessons) if category in lesson.known]
    carries = np.array([category in lessons[number].carries for number in chosen])
    weights = np.array([lessons[number].weight for number in chosen])
    learned = _regression(_STRENGTH).fit(matrix[chosen], carries, sample_weight=weights)
    return learned.coef_[0], float(learned.intercept_[0])


def _regression(strength: float) -> Any:
    try:
        from sklearn.linear_model import LogisticRegression
    except ImportError as error:
        raise UsageError(
            "Training needs scikit-learn, which is not installed.",
            advice="Install it with `pip install 'fairclause[train]'`.",
        ) from error
    return LogisticRegression(C=strength, solver="liblinear", tol=1e-4, max_iter=1000, random_state=0)


def _packed(
    features: Sequence[str],
    categories: tuple[str, ...],
    columns: Sequence[tuple["NDArray[np.float64]", float]],
    elements: ElementWeights,
) -> Artefact:
    """The weights as whole numbers, without features that stand for nothing any more."""
    import numpy as np

    scales = [float(f"{max(abs(weights).max(), 1e-9) / STEPS:.6g}") for weights, _ in columns]
    table = np.stack([np.rint(weights / scale) for (weights, _), scale in zip(columns, scales, strict=True)], axis=1)
    kept = np.abs(table).max(axis=1) >= _LEAST
    return Artefact(
        version=VERSION,
        origin=origin(),
        categories=categories,
        features=tuple(name for name, keep in zip(features, kept, strict=True) if keep),
        weights=table[kept].astype(np.int8).tobytes(),
        scales=tuple(scales),
        biases=tuple(round(bias, 4) for _, bias in columns),
        calibration=Calibration(slope=1.0, none=0.0, signals={}),
        elements=elements,
    )


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
    learned = _regression(100.0).fit(table, np.array([case.there for case in known]))
    slope, *shifts = (float(value) for value in learned.coef_[0])
    none = float(learned.intercept_[0])
    return Calibration(
        slope=round(slope, _DECIMALS),
        none=round(none, _DECIMALS),
        signals={str(level): round(none + shift, _DECIMALS) for level, shift in zip(_LEVELS, shifts, strict=True)},
    )
