"""Sources as the report cites them."""

from collections.abc import Iterable

from checker.report import Citation
from clauses.records import Source


def citations(sources: Iterable[Source]) -> tuple[Citation, ...]:
    """Instrument, provision, address and how each was checked."""
    return tuple(
        Citation(
            instrument=source.instrument,
            provision=source.provision,
            url=source.url,
            verified=source.verified.value,
        )
        for source in sources
    )
