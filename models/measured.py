"""What the shipped readers were measured to find and to overlook: `measured.json`, written by `fairclause evaluate`."""

from functools import cache
from pathlib import Path

import msgspec

from clauses.errors import ModelError
from models import reader
from models.shares import Share

PATH = Path(__file__).with_name("measured.json")
ENOUGH = 30
"""Cases from which on a share is told to readers of a report."""


class Measured(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Figures over the held-out passages of all languages, and what they belong to."""

    readers: dict[str, str]
    """The digests of the readers that were measured."""
    corpus: str
    """The digest of the passages they were measured with."""
    languages: tuple[str, ...]
    rows: int
    recall: dict[str, Share]
    """By category: of the passages that carry it, those that were found."""
    precision: dict[str, Share]
    """By category: of the passages that were read as carrying it, those that do."""


@cache
def measured() -> Measured:
    """The figures that are shipped; `ModelError` if they are not there or cannot be read."""
    try:
        return msgspec.json.decode(PATH.read_bytes(), type=Measured)
    except (OSError, msgspec.MsgspecError) as error:
        raise ModelError(
            f"models/{PATH.name} cannot be read: {error}.",
            advice="Install again, or run `fairclause evaluate --part held-out --save-card` in a checkout.",
        ) from error


def overlooked() -> dict[str, float]:
    """Category to the share of its passages that is overlooked, 0 to 1, where enough were measured.

    Nothing is told of readers other than those that were measured: after a change of the signals or texts it is empty.
    """
    known = measured()
    if known.readers != reader.versions():
        return {}
    return {name: 1 - share.part / share.of for name, share in known.recall.items() if share.of >= ENOUGH}
