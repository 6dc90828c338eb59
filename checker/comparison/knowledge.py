"""What comparison knows before it sees a paper: the tables under `clauses/`, gathered in one value."""

from collections.abc import Callable
from functools import cache

import msgspec

from clauses import library
from clauses.records import (
    Caution,
    Fact,
    GeneralMeans,
    Indicator,
    LightRegime,
    ModelClause,
    References,
    SectorRisk,
    StandardTerms,
    Threshold,
)


class Knowledge(msgspec.Struct, frozen=True, kw_only=True):
    """The tables that comparison consults; a test makes its own."""

    categories: tuple[str, ...]
    """All category ids, in alphabetical order."""
    readable: dict[str, frozenset[str]] = {}
    """Category to the languages in which the reader has wording for it; a category that is not named: all."""
    threshold: float = 0.5
    """The confidence from which on a reading counts."""
    overlooked: dict[str, float] = {}
    """Category to the share of its passages that the reader is known to overlook."""
    cautions: tuple[Caution, ...] = ()
    terms: tuple[StandardTerms, ...] = ()
    means: tuple[GeneralMeans, ...] = ()
    references: tuple[References, ...] = ()
    thresholds: tuple[Threshold, ...] = ()
    light: LightRegime | None = None
    risks: tuple[SectorRisk, ...] = ()
    facts: dict[str, Fact] = {}
    indicators: tuple[Indicator, ...] = ()
    clauses: Callable[[str, str], tuple[ModelClause, ...]] = lambda _category, _language: ()
    """The model clauses of a category in a language."""


@cache
def shipped() -> Knowledge:
    """The tables that are shipped, read once per process."""
    from models import measured
    from models.reader import THRESHOLD

    return Knowledge(
        categories=tuple(library.categories()),
        readable={name: frozenset(category.signals) for name, category in library.categories().items()},
        threshold=THRESHOLD,
        overlooked=measured.overlooked(),
        cautions=tuple(library.cautions().values()),
        terms=library.standard_terms(),
        means=library.general_means(),
        references=library.references(),
        thresholds=library.thresholds(),
        light=library.light_regime(),
        risks=library.sector_risks(),
        facts=library.facts(),
        indicators=library.indicators(),
        clauses=library.model_clauses_of,
    )
