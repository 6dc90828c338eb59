"""What the learned reader looks at: words, their stems and pairs of stems, hashed into numbered columns.

Nothing is learned here, so that a text has the same columns in every version and no vocabulary is stored.
"""

import re
import zlib
from functools import lru_cache
from itertools import pairwise

COLUMNS = 1 << 17
"""Columns of the weight matrix. Few features share one: a corpus of 3,000 passages has about 60,000."""
STEM = 6
"""Letters of a word that are taken for its stem; long enough to keep words apart, short enough for endings to go."""
_WORDS = re.compile(r"[^\W\d_]+|\d+")


def features(text: str, heading: str = "") -> list[str]:
    """The features of a passage, each once, in the order of the text; those of its heading begin with `^`."""
    return list(dict.fromkeys([*_of(text, ""), *_of(heading, "^")]))


def columns(text: str, heading: str = "") -> list[int]:
    """The columns of a passage, ascending, each once."""
    return sorted({column(feature) for feature in (*_of(text, ""), *_of(heading, "^"))})


@lru_cache(maxsize=1 << 16)
def column(feature: str) -> int:
    """The column of a feature, the same on every machine."""
    return zlib.crc32(feature.encode()) % COLUMNS


def _of(text: str, mark: str) -> list[str]:
    words = ["0" if word.isdigit() else word for word in _WORDS.findall(text.lower())]
    stems = [word[:STEM] for word in words]
    return [
        *(f"{mark}{word}" for word in words),
        *(f"{mark}{stem}-" for stem in stems),
        *(f"{mark}{a}-{b}-" for a, b in pairwise(stems)),
    ]
