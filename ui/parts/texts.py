"""Model clauses with their blanks filled."""

import re
from collections.abc import Mapping

from clauses import library
from clauses.records import Blank, ModelClause
from clauses.vocabulary import Strength

_BLANK = re.compile(r"\{(\w+)\}")


def clause_of(clause: str) -> ModelClause | None:
    """The model clause with that id; only the texts of its subject and language are read."""
    category, _, name = clause.partition("/")
    texts = library.model_clauses_of(category, name.partition("-")[0]) if category in library.categories() else ()
    return next((text for text in texts if text.id == clause), None)


def filled(clause: ModelClause, given: Mapping[str, str]) -> str:
    """The text with each blank replaced by what was given, or else by its default."""
    filling = {blank.id: given.get(blank.id, "").strip() or blank.default for blank in clause.blanks}
    return _BLANK.sub(lambda blank: filling.get(blank[1], blank[0]), clause.text.strip())


def blanks_of(clause: ModelClause) -> tuple[Blank, ...]:
    """The blanks in the order in which the text has them."""
    known = {blank.id: blank for blank in clause.blanks}
    return tuple(known[name] for name in dict.fromkeys(_BLANK.findall(clause.text)) if name in known)


def texts_on(category: str, language: str) -> tuple[ModelClause, ...]:
    """Our texts on a subject, the firmest last; English where the language has none."""
    texts = library.model_clauses_of(category, language) or library.model_clauses_of(category, "en")
    return tuple(sorted(texts, key=lambda clause: (Strength.parse(clause.strength), clause.id)))
