"""What was learned: weights of features and of their pairs, as whole numbers without code."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import combinations
from math import exp, sqrt
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STEPS = 127
"""The largest whole number that stands for a weight."""

Feature = tuple[str, ...]
"""The name of a feature, or those of two that stand together."""


class Weights(msgspec.Struct, frozen=True, kw_only=True, dict=True, forbid_unknown_fields=True):
    """Linear models over the same features and pairs of them, one for each of some answers."""

    answers: tuple[str, ...]
    """What is asked of a passage: whether it carries each of these."""
    names: tuple[str, ...]
    """The features; those that may stand in pairs come first."""
    steps: bytes
    """Whole numbers from -127 to 127, one byte each: for each feature a row with one number for each answer."""
    pairs: bytes
    """For each pair the numbers of its two features, the lower first, two bytes each (little-endian)."""
    pair_steps: bytes
    """As `steps`, for each pair."""
    pair_weight: float
    """The weight of a pair beside that of a feature by itself, so that the many pairs do not drown the features."""
    scales: tuple[float, ...]
    """By answer: what one step is worth."""
    biases: tuple[float, ...]

    def scores(self, names: Iterable[str]) -> list[float]:
        """The score of each answer for a passage with these features; above 0 it is likelier right than not.

        Steps are added as whole numbers, so that the sum is the same in whatever order they are added.
        """
        import numpy as np

        known = self._known(names)
        chosen = np.array([row for row in known if row < self._paired], dtype=np.intp)
        pairs = self._pair_rows.take((chosen[:, None] * self._paired + chosen).ravel())
        together = pairs[pairs >= 0]
        alone, both = _summed(self._table.take(known, axis=0)), _summed(self._pair_table.take(together, axis=0))
        length = sqrt(len(known) + len(together) * self.pair_weight**2) or 1.0
        sums = zip(alone, both, self.scales, self.biases, strict=True)
        return [(one + pair * self.pair_weight) * scale / length + bias for one, pair, scale, bias in sums]

    def parts(self, names: Iterable[str], answer: str) -> dict[Feature, float]:
        """What each known feature and pair adds to the score of an answer, before their number is set off."""
        column = self.answers.index(answer)
        scale, known = self.scales[column], sorted(self._known(names))
        found: dict[Feature, float] = {(self.names[row],): float(self._table[row, column]) * scale for row in known}
        for first, second in combinations([row for row in known if row < self._paired], 2):
            row = self._pair_rows[first * self._paired + second]
            if row >= 0:
                step = float(self._pair_table[row, column])
                found[self.names[first], self.names[second]] = step * scale * self.pair_weight
        return found

    def _known(self, names: Iterable[str]) -> list[int]:
        get = self._rows.get
        return [row for row in map(get, names) if row is not None]

    @property
    def pair_count(self) -> int:
        """How many pairs have weights."""
        return len(self.pairs) // 4

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {name: row for row, name in enumerate(self.names)}

    @cached_property
    def _table(self) -> "NDArray[np.float32]":
        """Feature by answer: the steps."""
        return _steps(self.steps, len(self.answers))

    @cached_property
    def _pair_table(self) -> "NDArray[np.float32]":
        """Pair by answer: the steps."""
        return _steps(self.pair_steps, len(self.answers))

    @cached_property
    def _pair_rows(self) -> "NDArray[np.int32]":
        """For every two features that may stand in pairs: the row of their pair, or -1 where it is not known."""
        import numpy as np

        first, second = self._ends().T.astype(np.intp)
        rows = np.full(self._paired**2, -1, dtype=np.int32)
        rows[first * self._paired + second] = np.arange(self.pair_count)
        return rows

    @cached_property
    def _paired(self) -> int:
        """So many of the first features may stand in pairs."""
        return int(self._ends().max()) + 1 if self.pairs else 0

    def _ends(self) -> "NDArray[np.uint16]":
        """The two features of each pair."""
        import numpy as np

        return np.frombuffer(self.pairs, dtype="<u2").reshape(-1, 2)

    def faults(self) -> Iterator[str]:
        """What does not fit in a file that was damaged."""
        wide, pairs = len(self.answers), self.pair_count
        if len(self.scales) != wide or len(self.biases) != wide or len(self.steps) != wide * len(self.names):
            yield "its tables do not fit each other"
        if len(self.pairs) % 4 or len(self.pair_steps) != wide * pairs:
            yield "its pairs do not fit each other"
        elif pairs and not (self._ends()[:, 0] < self._ends()[:, 1]).all():
            yield "its pairs are in no order"
        elif pairs and int(self._ends().max()) >= len(self.names):
            yield "its pairs speak of no feature"


def logistic(value: float) -> float:
    """The logistic function, safe for any value."""
    return 1 / (1 + exp(-value)) if value > -700 else 0.0


def _steps(data: bytes, wide: int) -> "NDArray[np.float32]":
    import numpy as np

    return np.frombuffer(data, dtype=np.int8).reshape(-1, wide).astype(np.float32)


def _summed(rows: "NDArray[np.float32]") -> list[float]:
    import numpy as np

    sums: list[float] = (np.ones(len(rows), dtype=np.float32) @ rows).tolist()
    return sums
