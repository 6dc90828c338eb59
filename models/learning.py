"""What training showed about itself: how much more passages help, and whether the confidence can be relied on.

`fairclause train` measures it, because it needs training again and again; the model card tells it.
"""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import msgspec

from clauses.errors import ModelError
from corpus.passages import Row
from models import artefact, training
from models.artefact import Artefact, Origin
from models.evaluation import Evaluation, evaluate
from models.rungs import both_with, learned_with
from models.shares import Share, share

PATH = artefact.PATH.with_name("learning.json")
PARTS = (1 / 4, 1 / 2, 1.0)
"""The shares of the papers that are not held out from which it is taught in turn."""
BINS = (0.0, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
"""The bounds between which confidences are put together."""
_FOLDS = 5


class Point(msgspec.Struct, frozen=True, kw_only=True):
    """What a part of the passages taught, measured with the held-out ones."""

    papers: int
    rows: int
    learned: float | None
    """F1 of the learned reader alone."""
    both: float | None
    """F1 of signals and learned reader together."""


class Bin(msgspec.Struct, frozen=True, kw_only=True):
    """Categories that were held to be there with a confidence from `low` to `high`, and how many were."""

    low: float
    high: float
    there: Share


class Learning(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The record of a training."""

    origin: Origin
    curve: tuple[Point, ...]
    reliability: tuple[Bin, ...]


def measure(made: Artefact, rows: Sequence[Row]) -> Learning:
    """The learning curve, and the reliability of the confidence over the held-out rows."""
    held_out = [row for row in rows if row.held_out]
    curve = tuple(_point(part, made, rows, held_out) for part in PARTS)
    return Learning(origin=made.origin, curve=curve, reliability=reliability(made, held_out))


def _point(part: float, made: Artefact, rows: Sequence[Row], held_out: Sequence[Row]) -> Point:
    taught = [row for row in rows if not row.held_out]
    papers = sorted({row.document for row in taught}, key=training.order)
    kept = set(papers[: round(part * len(papers))])
    chosen = [row for row in taught if row.document in kept]
    model = made if part == 1 else training.calibrated(training.fit(chosen), held_out)
    learned, both = (_f1(evaluate(held_out, held_out=True, read=read(model))) for read in (learned_with, both_with))
    return Point(papers=len(kept), rows=len(chosen), learned=learned, both=both)


def _f1(evaluation: Evaluation) -> float | None:
    return None if evaluation.total.f1 is None else round(evaluation.total.f1, 4)


def reliability(made: Artefact, rows: Sequence[Row]) -> tuple[Bin, ...]:
    """How often a category is there, by confidence; each paper judged by a calibration that did not see it."""
    cases = [case for row in rows for case in training.cases(row, made)]
    papers = sorted({case.document for case in cases}, key=training.order)
    fold = {paper: number % _FOLDS for number, paper in enumerate(papers)}
    found: list[tuple[float, bool]] = []
    for number in range(_FOLDS):
        known = training.calibrate([case for case in cases if fold[case.document] != number])
        found += [(known.sure(case.score, case.signals), case.there) for case in cases if fold[case.document] == number]
    return tuple(_bin(low, high, found) for low, high in pairwise(BINS))


def _bin(low: float, high: float, found: Sequence[tuple[float, bool]]) -> Bin:
    inside = [there for sure, there in found if low <= sure < high or sure == high == 1]
    return Bin(low=low, high=high, there=share(sum(inside), len(inside)))


def write(learning: Learning) -> bytes:
    """The record as JSON."""
    return msgspec.json.format(msgspec.json.encode(learning), indent=2) + b"\n"


def shipped(path: Path = PATH) -> Learning:
    """The record that belongs to the shipped artefact; `ModelError` if it is not there or cannot be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Learning)
    except (OSError, msgspec.MsgspecError) as error:
        raise ModelError(
            f"models/artefacts/{PATH.name} cannot be read: {error}.", advice="Run `fairclause train` in a checkout."
        ) from error
