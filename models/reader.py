"""The ladder of readers: exact wording, signals. Surest first; each reading says which rung gave it.

`read` is the only way by which text is given meaning: `classify` and `check` both call it.
"""

import msgspec

from clauses import library
from models.exact_reader import exact_category
from models.passage import Reading
from models.signal_reader import read_signals

THRESHOLD = 0.5
"""The confidence from which a reading counts. Below it a person must look (`unclear`)."""


def versions() -> dict[str, str]:
    """What the rungs know, as a digest each: the same digest gives the same readings."""
    return {
        "exact": library.digest("texts"),
        "signals": library.digest("taxonomy", "elements"),
    }


def read(
    text: str, *, heading: str = "", lead_in: str = "", language: str = "en", threshold: float = THRESHOLD
) -> tuple[Reading, ...]:
    """What `text` says, one reading for each category that it carries, by category id.

    `heading` is the nearest heading and may carry a category by itself; `lead_in` binds a list item.
    Only readings with a confidence of at least `threshold` are given. A language that is not read gives none.
    """
    known = exact_category(text, language)
    readings = read_signals(text, heading=heading, lead_in=lead_in, language=language, known=known)
    sure = (_certain(reading) if reading.category == known else reading for reading in readings)
    return tuple(reading for reading in sure if reading.confidence >= threshold)


def _certain(reading: Reading) -> Reading:
    return msgspec.structs.replace(reading, confidence=1.0, reader="exact+signals")
