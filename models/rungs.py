"""The rungs of the ladder one by one, to measure what each adds."""

from collections.abc import Callable, Sequence

from corpus.passages import Row
from models.artefact import Artefact, shipped
from models.learned_reader import look, page_of, reading_of
from models.passage import Reading
from models.reader import THRESHOLD, joined
from models.signal_reader import read_signals

Read = Callable[[Row], Sequence[Reading]]


def signals_alone(row: Row) -> list[Reading]:
    """What the signals make of a passage."""
    found = read_signals(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language)
    return [reading for reading in found if reading.confidence >= THRESHOLD]


def learned_alone(row: Row) -> Sequence[Reading]:
    """What the learned reader holds to be likelier there than not."""
    return learned_with(shipped())(row)


def learned_with(model: Artefact) -> Read:
    """The same with another artefact than the shipped one."""

    def read(row: Row) -> list[Reading]:
        seen = look(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language, model=model)
        likely = seen.likely(THRESHOLD)
        page = page_of(seen) if likely else None
        return [reading_of(category, seen, page, seen.likelihood(category)) for category in likely if page]

    return read


def both_with(model: Artefact) -> Read:
    """Signals and learned reader together, with this artefact."""

    def read(row: Row) -> list[Reading]:
        signals = read_signals(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language)
        seen = look(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language, model=model)
        return [reading for reading in joined(signals, seen) if reading.confidence >= THRESHOLD]

    return read


ALONE: dict[str, Read] = {"signals": signals_alone, "learned": learned_alone}
"""The rungs that can be measured by themselves."""
