"""What comparison knows before it sees a paper: the tables under `clauses/`, gathered in one value."""

from collections.abc import Callable
from functools import cache

import msgspec

from clauses import library, translations
from clauses.records import (
    Caution,
    Fact,
    GeneralMeans,
    Indicator,
    LightRegime,
    ModelClause,
    References,
    Requirement,
    SectorRisk,
    StandardTerms,
    Threshold,
)
from clauses.vocabulary import FulfilledBy


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
    grounds: Callable[[], tuple[Requirement, ...]] = tuple
    """The requirements whose facets tell how papers word what a notice declares by a code."""
    clauses: Callable[[str, str], tuple[ModelClause, ...]] = lambda _category, _language: ()
    """The model clauses of a category in a language."""


def in_language(knowledge: Knowledge, language: str) -> Knowledge:
    """The same tables with the titles that reports show in `language`, as far as they are translated."""
    words = translations.library_words(language)
    return msgspec.structs.replace(
        knowledge,
        cautions=tuple(translations.caution(row, words) for row in knowledge.cautions),
        means=tuple(translations.means(row, words) for row in knowledge.means),
        facts={name: translations.fact(row, words) for name, row in knowledge.facts.items()},
        indicators=tuple(translations.indicator(row, words) for row in knowledge.indicators),
    )


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
        grounds=_grounds,
        clauses=library.model_clauses_of,
    )


def _grounds() -> tuple[Requirement, ...]:
    """Those of the directive, whose facets the national profiles share by their ids."""
    return tuple(row for row in library.profile("eu-2014-24").requirements if row.fulfilled_by is FulfilledBy.NOTICE)
