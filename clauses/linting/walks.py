"""Goes through the records of a shelf and finds what they name: signals, examples, categories, languages, strengths."""

from collections.abc import Iterator

from clauses.linting.shelf import Entry, Shelf
from clauses.records import (
    Category,
    Caution,
    Cue,
    Example,
    GeneralMeans,
    Indicator,
    ModelClause,
    Profile,
    Record,
    References,
    Requirement,
    StandardTerms,
)

_NO_SIGNALS = {"examples", "counter_examples"}
"""Fields of the same shape that hold passages."""


def signals_of(record: Record) -> Iterator[tuple[str, str, str]]:
    """Key, language and phrase of every signal in a record and in the tables inside it."""
    if isinstance(record, References):
        for name in ("own_clause", "own_part", "social_duties"):
            yield from ((f"{name}[{n}]", record.language, phrase) for n, phrase in enumerate(getattr(record, name)))
    yield from _signals_in(record, "")


def _signals_in(value: object, key: str) -> Iterator[tuple[str, str, str]]:
    if isinstance(value, Record):
        for name in set(value.__struct_fields__) - _NO_SIGNALS:
            yield from _signals_in(getattr(value, name), f"{key}.{name}" if key else name)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _signals_in(item, f"{key}[{index}]") if isinstance(item, Record) else ()
    elif isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, dict):
                yield from _signals_in(item, f"{key}.{name}")
            elif isinstance(item, tuple):
                yield from ((f"{key}.{name}[{n}]", name, phrase) for n, phrase in enumerate(item))


def examples_of(record: Record) -> Iterator[tuple[str, Example]]:
    """Key and example of every labelled passage in a record and in the tables inside it."""
    for name in record.__struct_fields__:
        value = getattr(record, name)
        for index, item in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(item, Example):
                yield f"{name}[{index}]", item
            elif isinstance(item, Record):
                yield from ((f"{name}[{index}].{key}", example) for key, example in examples_of(item))


def requirement_rows(shelf: Shelf) -> Iterator[tuple[Entry[Profile], str, Requirement]]:
    """Every requirement with its profile and its key there."""
    for entry in shelf.of(Profile):
        for number, row in enumerate(entry.record.requirements):
            yield entry, f"requirements[{number}]", row


def categories_named(shelf: Shelf) -> Iterator[tuple[Entry[Record], str, str]]:
    """Every place at which a category is named: record, key, name."""
    for profile, key, row in requirement_rows(shelf):
        if row.category:
            yield profile, f"{key}.category", row.category
    for clause in shelf.of(ModelClause):
        yield clause, "category", clause.record.category
    for category in shelf.of(Category):
        yield from ((category, f"beside[{n}]", name) for n, name in enumerate(category.record.beside))
    for caution in shelf.of(Caution):
        yield from ((caution, f"categories[{n}]", name) for n, name in enumerate(caution.record.categories))
    for indicator in shelf.of(Indicator):
        yield from ((indicator, f"guarded_by[{n}]", name) for n, name in enumerate(indicator.record.guarded_by))
    for terms in shelf.of(StandardTerms):
        yield from ((terms, f"settles[{n}]", name) for n, name in enumerate(terms.record.settles))


def spoken(shelf: Shelf) -> Iterator[Entry[Record]]:
    """The records that hold signals or examples in several languages."""
    for kind in (Category, Cue, Caution, Profile, GeneralMeans, StandardTerms):
        yield from shelf.of(kind)


def languages_named(shelf: Shelf) -> Iterator[tuple[Entry[Record], str, str]]:
    """Every place at which a language is named: record, key, code."""
    for entry in spoken(shelf):
        seen = set()
        for key, language, _ in signals_of(entry.record):
            table = key.rpartition("[")[0]
            if table not in seen:
                seen.add(table)
                yield entry, table, language
        yield from ((entry, f"{key}.language", example.language) for key, example in examples_of(entry.record))
    for profile in shelf.of(Profile):
        yield from ((profile, f"languages[{n}]", name) for n, name in enumerate(profile.record.languages))
    for clause in shelf.of(ModelClause):
        yield clause, "language", clause.record.language
    for references in shelf.of(References):
        yield references, "language", references.record.language


def strengths_named(shelf: Shelf) -> Iterator[tuple[Entry[Record], str, str]]:
    """Every place at which a strength is named: record, key, name."""
    for profile, key, row in requirement_rows(shelf):
        yield profile, f"{key}.min_strength", row.min_strength
    for clause in shelf.of(ModelClause):
        yield clause, "strength", clause.record.strength
    for entry in spoken(shelf):
        for key, example in examples_of(entry.record):
            if example.strength:
                yield entry, f"{key}.strength", example.strength
