"""Training of what is learned about elements: from the passages that are not held out, and the texts of the library."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any, NamedTuple

from clauses import library
from clauses.vocabulary import Element, Strength
from corpus.passages import Row
from models.concepts import find
from models.element_weights import PAIR_WEIGHT, STEPS, ElementWeights
from models.elements import PAIRED, features
from models.features import said
from models.page import Page
from models.signal_reader import readings_on

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LEARNED = (Element.OBLIGATION, Element.VERIFICATION)
"""The elements that are learned. Of the others the rules know more than so few passages can teach."""
_STRENGTH = 30.0
"""How closely the weights follow the passages (the inverse of the regularisation)."""
_FEWEST = 8
"""Passages in which a feature or a pair must stand."""
_EXAMPLE = 2.0
"""The weight of an example or text of the library, beside 1 for a labelled passage."""
_LEAST = 2
"""Steps that some weight of a pair must have for it to be kept."""

_Pair = tuple[int, int]


class Lesson(NamedTuple):
    """A category of a passage: what is looked at, and what is known of its elements."""

    names: frozenset[str]
    there: frozenset[Element]
    known: frozenset[Element]
    """The elements of which it is known whether they are there."""
    weight: float


def lessons(rows: Iterable[Row]) -> Iterator[Lesson]:
    """What the labels of `rows` and the texts of the library teach about elements."""
    every = frozenset(LEARNED)
    for row in rows:
        page = Page(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language)
        for label in row.labels:
            yield Lesson(
                looked_at(page, row.heading, row.lead_in, row.language, label.category),
                frozenset(label.elements),
                every,
                1.0,
            )
    for category in library.categories().values():
        for example in category.examples:
            there = frozenset(example.elements) | _implied(example.strength)
            yield _taught(example.text, example.heading, example.language, category.id, there)
    for name in library.profile_ids():
        for requirement in library.profile(name).requirements:
            for example in requirement.met if requirement.category else ():
                there = frozenset(example.elements) | _implied(example.strength)
                yield _taught(example.text, example.heading, example.language, requirement.category or "", there)
    for clause in library.model_clauses().values():
        there = _implied(clause.strength)
        yield _taught(clause.text, clause.title, clause.language, clause.category, there)


def _implied(strength: str) -> frozenset[Element]:
    """The elements that something of this strength must have."""
    level = Strength.parse(strength) if strength else Strength.MENTION
    if level < Strength.OBLIGATION:
        return frozenset()
    return frozenset(LEARNED) if level == Strength.ENFORCEABLE else frozenset({Element.OBLIGATION})


def _taught(text: str, heading: str, language: str, category: str, there: frozenset[Element]) -> Lesson:
    page = Page(text, heading=heading, lead_in="", language=language)
    return Lesson(looked_at(page, heading, "", language, category), there, there, _EXAMPLE)


def looked_at(page: Page, heading: str, lead_in: str, language: str, category: str) -> frozenset[str]:
    """The features of a category of a passage, whether a signal shows it or not."""
    read = next(one for one in readings_on(page, language, category) if one.category == category)
    places = find(page.text, language)
    spans = [(words.start, words.end) for words in read.words]
    concepts = said(places, heading, lead_in, language)
    return frozenset(features(library.categories()[category], page, spans, read.elements, places, concepts))


def fit(rows: Iterable[Row], regression: Any) -> ElementWeights:
    """The weights learned from `rows`; `regression` makes a logistic regression of a given strength."""
    taught = list(lessons(rows))
    names = _names(taught)
    pairs = _pairs(taught, names)
    matrix = _matrix(taught, names, pairs)
    return _packed(names, pairs, [_learn(matrix, taught, element, regression) for element in LEARNED])


def _learn(
    matrix: Any, taught: Sequence[Lesson], element: Element, regression: Any
) -> tuple["NDArray[np.float64]", float]:
    """The weights and the bias of one element."""
    import numpy as np

    chosen = [number for number, lesson in enumerate(taught) if element in lesson.known]
    there = np.array([element in taught[number].there for number in chosen])
    weights = np.array([taught[number].weight for number in chosen])
    learned = regression(_STRENGTH).fit(matrix[chosen], there, sample_weight=weights)
    return learned.coef_[0], float(learned.intercept_[0])


def _packed(
    names: tuple[str, ...], pairs: Sequence[_Pair], columns: Sequence[tuple["NDArray[np.float64]", float]]
) -> ElementWeights:
    """The weights as whole numbers, without pairs that stand for nothing any more."""
    import numpy as np

    scales = tuple(float(f"{max(abs(weights).max(), 1e-9) / STEPS:.6g}") for weights, _ in columns)
    steps = np.stack([np.rint(weights / scale) for (weights, _), scale in zip(columns, scales, strict=True)], axis=1)
    alone, joined = steps[: len(names)].astype(np.int8), steps[len(names) :].astype(np.int8)
    kept = np.abs(joined).max(axis=1, initial=0) >= _LEAST
    return ElementWeights(
        elements=LEARNED,
        names=names,
        steps=alone.tobytes(),
        pairs=np.array(pairs, dtype="<u2").reshape(-1, 2)[kept].tobytes(),
        pair_steps=joined[kept].tobytes(),
        scales=scales,
        biases=tuple(round(bias, 4) for _, bias in columns),
    )


def _names(taught: Sequence[Lesson]) -> tuple[str, ...]:
    uses = Counter(name for lesson in taught for name in lesson.names)
    often = [name for name, count in uses.items() if count >= _FEWEST]
    return tuple(sorted(often, key=lambda name: (not _may_pair(name), name)))


def _may_pair(name: str) -> bool:
    return name.partition(":")[0] in PAIRED


def _pairs(taught: Sequence[Lesson], names: tuple[str, ...]) -> list[_Pair]:
    rows = {name: row for row, name in enumerate(names) if _may_pair(name)}
    uses = Counter(pair for lesson in taught for pair in _pairs_of(lesson, rows))
    return sorted(pair for pair, count in uses.items() if count >= _FEWEST)


def _pairs_of(lesson: Lesson, rows: dict[str, int]) -> Iterator[_Pair]:
    return combinations(sorted(rows[name] for name in lesson.names if name in rows), 2)


def _matrix(taught: Sequence[Lesson], names: tuple[str, ...], pairs: Sequence[_Pair]) -> Any:
    """Lessons by features and pairs, each row of length one."""
    import numpy as np
    from scipy.sparse import csr_matrix

    rows = {name: row for row, name in enumerate(names)}
    paired = {name: row for name, row in rows.items() if _may_pair(name)}
    columns = {pair: len(names) + column for column, pair in enumerate(pairs)}
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for lesson in taught:
        alone = sorted(rows[name] for name in lesson.names if name in rows)
        joined = sorted(columns[pair] for pair in _pairs_of(lesson, paired) if pair in columns)
        length = (len(alone) + len(joined) * PAIR_WEIGHT**2) ** 0.5 or 1.0
        places += alone + joined
        values += [1 / length] * len(alone) + [PAIR_WEIGHT / length] * len(joined)
        ends.append(len(places))
    shape = (len(taught), len(names) + len(pairs))
    return csr_matrix((np.array(values), np.array(places, dtype=np.int32), np.array(ends, dtype=np.int32)), shape=shape)
