"""The rungs of the ladder one by one, to measure what each adds."""

from collections.abc import Callable, Sequence

from corpus.passages import Row
from models.artefact import Artefact, shipped
from models.learned_reader import look, reading_of, strongest
from models.page import Page
from models.passage import Reading
from models.reader import THRESHOLD, joined
from models.signal_reader import readings_on

Read = Callable[[Row], Sequence[Reading]]


def signals_alone(row: Row) -> list[Reading]:
    """What the signals make of a passage."""
    return [reading for reading in readings_on(_page(row), row.language) if reading.confidence >= THRESHOLD]


def learned_alone(row: Row) -> Sequence[Reading]:
    """What the learned reader holds to be likelier there than not."""
    return learned_with(shipped())(row)


def learned_with(model: Artefact) -> Read:
    """The same with another artefact than the shipped one."""

    def read(row: Row) -> list[Reading]:
        seen = look(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language, model=model)
        page = _page(row)
        likely = seen.likely(THRESHOLD)
        return [reading_of(name, seen, page, seen.likelihood(name), strongest(name, seen)) for name in likely]

    return read


def both_with(model: Artefact) -> Read:
    """Signals and learned reader together, with this artefact."""

    def read(row: Row) -> list[Reading]:
        page = _page(row)
        seen = look(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language, model=model)
        readings = joined(readings_on(page, row.language), seen, page)
        return [reading for reading in readings if reading.confidence >= THRESHOLD]

    return read


def _page(row: Row) -> Page:
    return Page(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language)


ALONE: dict[str, Read] = {"signals": signals_alone, "learned": learned_alone}
"""The rungs that can be measured by themselves."""
