"""What was learned about elements: weights of features and of their pairs, as whole numbers without code."""

from collections.abc import Collection
from functools import cached_property
from math import exp, sqrt
from typing import TYPE_CHECKING

import msgspec

from clauses.vocabulary import Element

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STEPS = 127
"""The largest whole number that stands for a weight."""
PAIR_WEIGHT = 0.4
"""The weight of a pair beside that of a feature by itself, so that the many pairs do not drown the features."""


class ElementWeights(msgspec.Struct, frozen=True, kw_only=True, dict=True, forbid_unknown_fields=True):
    """A linear model for each of some elements, over the same features and pairs of them."""

    elements: tuple[Element, ...]
    names: tuple[str, ...]
    """The features; those that may stand in pairs come first."""
    steps: bytes
    """Whole numbers from -127 to 127, one byte each: for each feature a row with one number for each element."""
    pairs: bytes
    """For each pair the numbers of its two features, the lower first, two bytes each (little-endian)."""
    pair_steps: bytes
    """As `steps`, for each pair."""
    scales: tuple[float, ...]
    """By element: what one step is worth."""
    biases: tuple[float, ...]

    def likelihoods(self, names: Collection[str]) -> dict[Element, float]:
        """How likely each element is there, 0 to 1, in a passage with these features."""
        get, paired = self.rows.get, self._paired
        known = [row for row in map(get, names) if row is not None]
        joined, *both = self._joined([row for row in known if row < paired])
        alone = self.table.take(known, axis=0).sum(axis=0).tolist()
        length = sqrt(len(known) + joined * PAIR_WEIGHT**2) or 1.0
        sums = zip(self.elements, alone, both, self.scales, self.biases, strict=True)
        return {
            element: 1 / (1 + exp(-((one + pairs * PAIR_WEIGHT) * scale / length + bias)))
            for element, one, pairs, scale, bias in sums
        }

    def _joined(self, rows: list[int]) -> list[float]:
        """How many pairs of these features are known, and for each element the sum of their steps.

        All are whole numbers, so that their sum is the same in whatever order they are added.
        """
        import numpy as np

        chosen = np.array(rows, dtype=np.intp)
        pairs = self.together.take((chosen[:, None] * self._paired + chosen).ravel(), axis=0)
        sums: list[float] = (np.ones(len(pairs), dtype=np.float32) @ pairs).tolist()
        return sums

    @property
    def pair_count(self) -> int:
        """How many pairs have weights."""
        return len(self.pairs) // 4

    @cached_property
    def rows(self) -> dict[str, int]:
        """The row of each feature."""
        return {name: row for row, name in enumerate(self.names)}

    @cached_property
    def table(self) -> "NDArray[np.int8]":
        """Feature by element: the steps."""
        import numpy as np

        return np.frombuffer(self.steps, dtype=np.int8).reshape(len(self.names), len(self.elements))

    @cached_property
    def together(self) -> "NDArray[np.float32]":
        """For every two features that may stand in pairs a row: 1 where the pair is known, and its steps."""
        import numpy as np

        first, second = self._pairs().T.astype(np.intp)
        square = np.zeros((self._paired**2, 1 + len(self.elements)), dtype=np.float32)
        rows = first * self._paired + second
        square[rows, 0] = 1
        square[rows, 1:] = np.frombuffer(self.pair_steps, dtype=np.int8).reshape(len(rows), len(self.elements))
        return square

    @cached_property
    def _paired(self) -> int:
        """So many of the first features may stand in pairs."""
        return int(self._pairs().max()) + 1 if self.pairs else 0

    def _pairs(self) -> "NDArray[np.uint16]":
        import numpy as np

        return np.frombuffer(self.pairs, dtype="<u2").reshape(-1, 2)

    def wrong(self) -> str:
        """What does not fit in a file that was damaged; nothing if all does."""
        wide, pairs = len(self.elements), self.pair_count
        if len(self.scales) != wide or len(self.biases) != wide or len(self.steps) != wide * len(self.names):
            return "is damaged: its tables of elements do not fit each other"
        if len(self.pairs) % 4 or len(self.pair_steps) != wide * pairs:
            return "is damaged: its pairs do not fit each other"
        if pairs and int(self._pairs().max()) >= len(self.names):
            return "is damaged: its pairs speak of no feature"
        return ""
