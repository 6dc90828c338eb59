"""How weights are learned from lessons: logistic regressions over features and their pairs, told in whole numbers."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from clauses.errors import UsageError
from models.weights import STEPS, Weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FEWEST = 8
"""Lessons in which a feature or a pair must stand."""

_Pair = tuple[int, int]


class Lesson(NamedTuple):
    """One thing that is taught: what is looked at, and which answers are right."""

    names: frozenset[str]
    there: frozenset[str]
    known: frozenset[str]
    """The answers of which it is known whether they are right."""
    weight: float


class Recipe(NamedTuple):
    """How something is learned."""

    paired: Collection[str]
    """The kinds of features (`u` of `u:wage`) that stand in pairs."""
    pair_weight: float
    strength: float
    """How closely the weights follow the lessons (the inverse of the regularisation)."""
    least: int
    """Steps that some weight of a pair must have for it to be kept."""


def fit(lessons: Sequence[Lesson], answers: Sequence[str], recipe: Recipe) -> Weights:
    """The weights that the lessons teach; the same lessons give the same weights."""
    names = _names(lessons, recipe)
    pairs = _pairs(lessons, names, recipe)
    matrix = _matrix(lessons, names, pairs, recipe)
    columns = [_learn(matrix, lessons, answer, recipe.strength) for answer in answers]
    return _packed(names, pairs, tuple(answers), columns, recipe)


def regression(strength: float) -> Any:
    """A logistic regression of scikit-learn; `UsageError` where that is not installed."""
    try:
        from sklearn.linear_model import LogisticRegression
    except ImportError as error:
        raise UsageError(
            "Training needs scikit-learn, which is not installed.",
            advice="Install it with `pip install 'fairclause[train]'`.",
        ) from error
    return LogisticRegression(C=strength, solver="liblinear", tol=1e-4, max_iter=1000, random_state=0)


def _names(lessons: Sequence[Lesson], recipe: Recipe) -> tuple[str, ...]:
    uses = Counter(name for lesson in lessons for name in lesson.names)
    often = [name for name, count in uses.items() if count >= FEWEST]
    return tuple(sorted(often, key=lambda name: (not _may_pair(name, recipe), name)))


def _may_pair(name: str, recipe: Recipe) -> bool:
    return name.partition(":")[0] in recipe.paired


def _pairs(lessons: Sequence[Lesson], names: tuple[str, ...], recipe: Recipe) -> list[_Pair]:
    rows = {name: row for row, name in enumerate(names) if _may_pair(name, recipe)}
    uses = Counter(pair for lesson in lessons for pair in _pairs_of(lesson, rows))
    return sorted(pair for pair, count in uses.items() if count >= FEWEST)


def _pairs_of(lesson: Lesson, rows: dict[str, int]) -> Iterator[_Pair]:
    return combinations(sorted(rows[name] for name in lesson.names if name in rows), 2)


def _matrix(lessons: Sequence[Lesson], names: tuple[str, ...], pairs: Sequence[_Pair], recipe: Recipe) -> Any:
    """Lessons by features and pairs, each row of length one."""
    import numpy as np
    from scipy.sparse import csr_matrix

    rows = {name: row for row, name in enumerate(names)}
    paired = {name: row for name, row in rows.items() if _may_pair(name, recipe)}
    columns = {pair: len(names) + column for column, pair in enumerate(pairs)}
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for lesson in lessons:
        alone = sorted(rows[name] for name in lesson.names if name in rows)
        joined = sorted(columns[pair] for pair in _pairs_of(lesson, paired) if pair in columns)
        length = (len(alone) + len(joined) * recipe.pair_weight**2) ** 0.5 or 1.0
        places += alone + joined
        values += [1 / length] * len(alone) + [recipe.pair_weight / length] * len(joined)
        ends.append(len(places))
    shape = (len(lessons), len(names) + len(pairs))
    return csr_matrix((np.array(values), np.array(places, dtype=np.int32), np.array(ends, dtype=np.int32)), shape=shape)


def _learn(matrix: Any, lessons: Sequence[Lesson], answer: str, strength: float) -> tuple["NDArray[np.float64]", float]:
    """The weights and the bias of one answer."""
    import numpy as np

    chosen = [number for number, lesson in enumerate(lessons) if answer in lesson.known]
    there = np.array([answer in lessons[number].there for number in chosen])
    weights = np.array([lessons[number].weight for number in chosen])
    learned = regression(strength).fit(matrix[chosen], there, sample_weight=weights)
    return learned.coef_[0], float(learned.intercept_[0])


def _packed(
    names: tuple[str, ...],
    pairs: Sequence[_Pair],
    answers: tuple[str, ...],
    columns: Sequence[tuple["NDArray[np.float64]", float]],
    recipe: Recipe,
) -> Weights:
    """The weights as whole numbers, without pairs that stand for nothing any more."""
    import numpy as np

    scales = tuple(float(f"{max(abs(weights).max(), 1e-9) / STEPS:.6g}") for weights, _ in columns)
    steps = np.stack([np.rint(weights / scale) for (weights, _), scale in zip(columns, scales, strict=True)], axis=1)
    alone, joined = steps[: len(names)].astype(np.int8), steps[len(names) :].astype(np.int8)
    kept = np.abs(joined).max(axis=1, initial=0) >= recipe.least
    return Weights(
        answers=answers,
        names=names,
        steps=alone.tobytes(),
        pairs=np.array(pairs, dtype="<u2").reshape(-1, 2)[kept].tobytes(),
        pair_steps=joined[kept].tobytes(),
        pair_weight=recipe.pair_weight,
        scales=scales,
        biases=tuple(round(bias, 4) for _, bias in columns),
    )
