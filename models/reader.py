"""The ladder of readers: exact wording, signals, learned. Surest first; each reading says which rungs gave it.

`read` is the only way by which text is given meaning: `classify` and `check` both call it.
"""

from collections.abc import Sequence

import msgspec

from clauses import library
from models import artefact
from models.concepts import Seen
from models.elements import refined
from models.exact_reader import exact_category
from models.learned_reader import DOUBT, Look, look, reading_of, witnesses
from models.page import Page
from models.passage import Reading
from models.signal_reader import STRONG, readings_on

THRESHOLD = 0.5
"""The confidence from which a reading counts. Below it a person must look (`unclear`)."""
_DOUBTFUL = 0.49
"""The most that a reading gets that does not count."""
_RAISED = 0.7
"""The likelihood from which the learned reader lifts a doubtful reading by signals. Set by measurement."""
_BORNE_OUT = 0.02
"""The likelihood that a single signal must have for the learned reader to count ..."""
_ENOUGH = 4
"""... where so many concepts give it something to judge by. Set by measurement."""
_SUREST = 0.99
"""The most that a reading gets without being certain."""


def versions() -> dict[str, str]:
    """What the rungs know, as a digest each: the same digests give the same readings."""
    return {
        "exact": library.digest("texts"),
        "signals": library.digest("taxonomy", "elements"),
        "learned": f"{artefact.digest()}-{library.digest('concepts')}",
    }


def read(
    text: str, *, heading: str = "", lead_in: str = "", language: str = "en", threshold: float = THRESHOLD
) -> tuple[Reading, ...]:
    """What `text` says, one reading for each category that it carries, by category id.

    `heading` is the nearest heading and may carry a category by itself; `lead_in` binds a list item.
    Only readings with a confidence of at least `threshold` are given. A language that is not read gives none.
    """
    known = exact_category(text, language)
    page = Page(text, heading=heading, lead_in=lead_in, language=language)
    seen = look(text, heading=heading, lead_in=lead_in, language=language)
    readings = joined(readings_on(page, language, known), seen, page, known)
    return tuple(reading for reading in readings if reading.confidence >= threshold)


def joined(signals: Sequence[Reading], seen: Look, page: Page, known: str | None = None) -> list[Reading]:
    """The readings of all rungs together, by category id; `known` is the category that the exact reader found."""
    readings = [_weighed(one, seen) for one in signals if one.category != known]
    readings += _added(seen, page, {one.category for one in signals})
    corrected = [refined(one, page, seen.places, seen.said, seen.model.elements) for one in readings]
    certain = [_certain(one) for one in signals if one.category == known]
    return sorted([*corrected, *certain], key=lambda reading: reading.category)


def _certain(reading: Reading) -> Reading:
    return msgspec.structs.replace(reading, confidence=1.0, reader="exact+signals")


def _weighed(reading: Reading, seen: Look) -> Reading:
    """A reading by signals with the confidence of both; what signals hold to be there still counts."""
    if reading.category not in seen.scores:
        return reading
    likelihood = seen.likelihood(reading.category)
    sure = seen.model.calibration.sure(seen.scores[reading.category], reading.confidence)
    judged = reading.confidence <= STRONG and len({place.concept for place in seen.places}) >= _ENOUGH
    least = _BORNE_OUT if judged else 0.0
    counts = likelihood >= (least if reading.confidence >= THRESHOLD else _RAISED)
    agrees = likelihood >= (THRESHOLD if reading.confidence >= THRESHOLD else _RAISED)
    return msgspec.structs.replace(
        reading, confidence=_told(sure, counts=counts), reader="signals+learned" if agrees else reading.reader
    )


def _added(seen: Look, page: Page, there: set[str]) -> list[Reading]:
    """The readings of categories that the signals did not see."""
    likely = [category for category in seen.likely(seen.counts - DOUBT) if category not in there]
    spoken = ((category, witnesses(category, seen, page)) for category in likely)
    return [_alone(category, seen, page, places) for category, places in spoken if places]


def _alone(category: str, seen: Look, page: Page, places: list[Seen]) -> Reading:
    sure = seen.model.calibration.sure(seen.scores[category], None)
    counts = seen.likelihood(category) >= seen.counts
    return reading_of(category, seen, page, _told(sure, counts=counts), places)


def _told(sure: float, *, counts: bool) -> float:
    """The confidence of a reading, on the right side of the threshold."""
    return round(min(max(sure, THRESHOLD), _SUREST) if counts else min(sure, _DOUBTFUL), 2)
