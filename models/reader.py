"""The ladder of readers: exact wording, signals, learned. Surest first; each reading says which rung gave it.

`read` is the only way by which text is given meaning: `classify` and `check` both call it.
"""

from models.passage import Reading
from models.signal_reader import read_signals

THRESHOLD = 0.5
"""The confidence from which a reading counts. Below it a person must look (`unclear`)."""


def read(
    text: str, *, heading: str = "", lead_in: str = "", language: str = "en", threshold: float = THRESHOLD
) -> tuple[Reading, ...]:
    """What `text` says, one reading for each category that it carries, by category id.

    `heading` is the nearest heading and may carry a category by itself; `lead_in` binds a list item.
    Only readings with a confidence of at least `threshold` are given. A language that is not read gives none.
    """
    readings = read_signals(text, heading=heading, lead_in=lead_in, language=language)
    return tuple(reading for reading in readings if reading.confidence >= threshold)
