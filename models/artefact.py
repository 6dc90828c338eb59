"""What the learned reader has learned: weights as whole numbers, in one file without code (MessagePack)."""

from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from math import exp, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from clauses.errors import ModelError
from models.element_weights import ElementWeights
from models.features import JOINED, PAIR_WEIGHT

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PATH = Path(__file__).parent / "artefacts" / "learned.msgpack"
VERSION = 2
"""Rises when an older program could not use the file."""
STEPS = 127
"""The largest whole number that stands for a weight."""


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """From what an artefact was made: digests of the data, so that a test can tell whether it belongs to them."""

    corpus: str
    concepts: str
    texts: str
    signals: str


class Calibration(msgspec.Struct, frozen=True, kw_only=True):
    """How sure to be: the logistic function of `slope` times the score, plus what the signals say."""

    slope: float
    none: float
    """Added where no signal showed the category."""
    signals: dict[str, float]
    """Added by the confidence of the signals, written as text (`"0.85"`)."""

    def sure(self, score: float, signals: float | None) -> float:
        """The confidence, 0 to 1, of a category with this score, and this confidence of the signals or None."""
        shift = self.none if signals is None else self.signals.get(str(signals), self.none)
        return logistic(self.slope * score + shift)


class Artefact(msgspec.Struct, frozen=True, kw_only=True, dict=True, forbid_unknown_fields=True):
    """The learned reader: a linear model for each category over the same features."""

    version: int
    origin: Origin
    categories: tuple[str, ...]
    features: tuple[str, ...]
    """Those of single concepts before those of pairs."""
    weights: bytes
    """Whole numbers from -127 to 127, one byte each: for each feature a row with one number for each category."""
    scales: tuple[float, ...]
    """By category: what one step of a weight is worth."""
    biases: tuple[float, ...]
    calibration: Calibration
    elements: ElementWeights

    @cached_property
    def rows(self) -> dict[str, int]:
        """The row of each feature."""
        return {name: row for row, name in enumerate(self.features)}

    @cached_property
    def table(self) -> "NDArray[np.float32]":
        """Feature by category: the weights, those of pairs already lowered."""
        import numpy as np

        steps = np.frombuffer(self.weights, dtype=np.int8).reshape(len(self.features), len(self.categories))
        lowered = np.array([PAIR_WEIGHT if JOINED in name else 1.0 for name in self.features], dtype=np.float32)
        return steps.astype(np.float32) * np.array(self.scales, dtype=np.float32) * lowered[:, None]

    @cached_property
    def first_pair(self) -> int:
        """The row from which on the features are pairs."""
        return sum(JOINED not in name for name in self.features)

    def scores(self, names: Iterable[str]) -> list[float]:
        """The score of each category for a passage with these features; above 0 it is more likely there than not."""
        get, first = self.rows.get, self.first_pair
        known = [row for row in map(get, names) if row is not None]
        if not known:
            return list(self.biases)
        single = sum(row < first for row in known)
        length = sqrt(single + (len(known) - single) * PAIR_WEIGHT**2)
        return [part / length + bias for part, bias in zip(self._sums(known), self.biases, strict=True)]

    def _sums(self, rows: list[int]) -> list[float]:
        sums: list[float] = self.table.take(rows, axis=0).sum(axis=0).tolist()
        return sums

    def weights_of(self, names: Iterable[str], category: str) -> dict[str, float]:
        """What each known feature adds to the score of a category, before the length of the passage is set off."""
        rows = {name: self.rows[name] for name in names if name in self.rows}
        column = self.table[:, self.categories.index(category)]
        return dict(zip(rows, column.take(list(rows.values())).tolist(), strict=True)) if rows else {}


def logistic(value: float) -> float:
    """The logistic function, safe for any value."""
    return 1 / (1 + exp(-value)) if value > -700 else 0.0


def write(artefact: Artefact) -> bytes:
    """The artefact as bytes; the same artefact gives the same bytes."""
    return msgspec.msgpack.encode(artefact)


def parse(data: bytes) -> Artefact:
    """The artefact in `data`; `ModelError` if it is damaged or of another version."""
    try:
        found = msgspec.msgpack.decode(data, type=Artefact)
    except msgspec.MsgspecError as error:
        raise ModelError(f"models/artefacts/{PATH.name} is damaged: {error}.", advice=_ADVICE) from error
    wrong = _wrong(found)
    if wrong:
        raise ModelError(f"models/artefacts/{PATH.name} {wrong}.", advice=_ADVICE)
    return found


_ADVICE = "Install again, or run `fairclause train` in a checkout."


def _wrong(found: Artefact) -> str:
    wide = len(found.categories)
    if found.version != VERSION:
        return f"is of version {found.version}, and this program reads version {VERSION}"
    sizes: Sequence[Any] = (found.scales, found.biases)
    if any(len(part) != wide for part in sizes) or len(found.weights) != wide * len(found.features):
        return "is damaged: its tables do not fit each other"
    if any(JOINED in name for name in found.features[: found.first_pair]):
        return "is damaged: its features are in no order"
    return found.elements.wrong()


@cache
def shipped() -> Artefact:
    """The artefact that is shipped; `ModelError` if it is not there or cannot be used."""
    return parse(_bytes())


@cache
def digest() -> str:
    """Twelve letters that change whenever the shipped artefact does."""
    import hashlib

    return hashlib.sha256(_bytes()).hexdigest()[:12]


def _bytes() -> bytes:
    try:
        return PATH.read_bytes()
    except OSError as error:
        raise ModelError(f"models/artefacts/{PATH.name} cannot be read: {error.strerror}.", advice=_ADVICE) from error
