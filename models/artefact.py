"""What the learned reader has learned: weights as whole numbers, in one file without code (MessagePack)."""

from functools import cache
from pathlib import Path

import msgspec

from clauses.errors import ModelError
from models.weights import Weights, logistic

PATH = Path(__file__).parent / "artefacts" / "learned.msgpack"
VERSION = 3
"""Rises when an older program could not use the file."""


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


class Artefact(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was learned: which categories a passage carries, and which elements they have."""

    version: int
    origin: Origin
    subjects: Weights
    """Their answers are categories."""
    calibration: Calibration
    elements: Weights
    """Their answers are elements."""


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
    if found.version != VERSION:
        return f"is of version {found.version}, and this program reads version {VERSION}"
    fault = next((fault for weights in (found.subjects, found.elements) for fault in weights.faults()), "")
    return f"is damaged: {fault}" if fault else ""


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
