"""Reads the examples and texts of the library with its own readers, and names those that are not read as they say.

`clauses.linting` checks how the records are written; this checks that they do what they are written for: every phrase
can be compiled, every example is read as its record says, every model clause as its own category at its own strength,
the passages of each requirement go the whole way from paper to verdict, and the concepts of the learned reader load.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial

import msgspec

from checker.context import Context
from checker.documents import Block, BlockKind, Document
from clauses.errors import LibraryError
from clauses.linting import Problem, Shelf
from clauses.linting.walks import requirement_rows, signals_of
from clauses.records import (
    Category,
    Caution,
    Conditions,
    Cue,
    Example,
    Facet,
    GeneralMeans,
    ModelClause,
    Profile,
    References,
    Requirement,
    StandardTerms,
)
from clauses.vocabulary import LANGUAGES, FulfilledBy, Regime, Stage, Strength

_PAPERS = {
    Stage.CONTRACT: "contract.txt",
    Stage.SUBCONTRACTING: "contract.txt",
    Stage.NOTICE: "contract notice.txt",
    Stage.EXCLUSION: "declaration.txt",
    Stage.SPECIFICATION: "specification.txt",
}
"""In which paper the passages of a requirement would stand; at any other stage in the instructions."""
_HIGH_RISK = "909"
_NEEDED = ("taxonomy/", "elements/", "cautions/", "terms/", "risk/", "texts/")
"""Files that must be sound before anything can be read."""

_PLACED = re.compile(r"(?s)([^:]+)(?::(\d+))?: (.+)")
"""File, line and the rest, as the library names a fault."""

Check = Callable[[Shelf], Iterable[Problem]]


def proofread(shelf: Shelf) -> tuple[Problem, ...]:
    """Everything in the installed library that is not read as it says; `shelf` holds that library.

    Nothing is read while a phrase cannot be compiled or a file that the readers need is damaged.
    """
    broken = (*phrases_compile(shelf), *concepts_load())
    if broken or any(problem.path.partition("/")[2].startswith(_NEEDED) for problem in shelf.problems):
        return broken
    return tuple(sorted({problem for check in _CHECKS for problem in check(shelf)}))


def phrases_compile(shelf: Shelf) -> Iterator[Problem]:
    """Every signal is written in the notation of `docs/signals.md`."""
    for kind in (Category, Cue, Caution, Profile, GeneralMeans, StandardTerms, References):
        for entry in shelf.of(kind):
            for key, _, phrase in signals_of(entry.record):
                if fault := _fault(phrase):
                    yield entry.problem(key, fault, phrase)


def concepts_load() -> Iterator[Problem]:
    """The concepts of the learned reader can be read, and so can their words; the first fault of each is told."""
    from models.concepts import concepts, find, ordinary

    words = (partial(find, "", language) for language in sorted(LANGUAGES))
    loads: tuple[Callable[[], object], ...] = (concepts, ordinary, *words)
    faults = dict.fromkeys(fault for load in loads if (fault := _fault_of(load)))
    for fault in faults:
        path, line, message = _PLACED.fullmatch(fault).groups()  # type: ignore[union-attr]
        yield Problem(path, int(line or 0), "", message)


def categories_are_read(shelf: Shelf) -> Iterator[Problem]:
    """The examples of a category are read as it, and its counter-examples are not."""
    for entry in shelf.of(Category):
        for name, wanted in (("examples", True), ("counter_examples", False)):
            for number, example in enumerate(getattr(entry.record, name)):
                seen = _strength(example, entry.record.id)
                least = Strength.parse(example.strength or "mention") if wanted else Strength.ABSENT
                if not example.overlooked and (seen < least if wanted else seen > least):
                    what = f"read as {seen.id}, not as {least.id}" if wanted else f"read as {seen.id} all the same"
                    yield entry.problem(f"{name}[{number}]", f"“{_short(example.text)}” is {what}", example.text)


def facets_are_read(shelf: Shelf) -> Iterator[Problem]:
    """The examples of a facet show it, and its counter-examples do not."""
    for entry, key, row in requirement_rows(shelf):
        for number, facet in enumerate(row.facets):
            for name, wanted in (("examples", True), ("counter_examples", False)):
                for text in getattr(facet, name):
                    if _shows(facet, text) is not wanted:
                        what = "not shown by" if wanted else "shown by"
                        message = f"the facet {facet.id!r} is {what} “{_short(text)}”"
                        yield entry.problem(f"{key}.facets[{number}].{name}", message, text)


def means_are_read(shelf: Shelf) -> Iterator[Problem]:
    """The examples of general means show them, and the counter-examples do not."""
    for entry in shelf.of(GeneralMeans):
        for name, wanted in (("examples", True), ("counter_examples", False)):
            for number, example in enumerate(getattr(entry.record, name)):
                record, language = entry.record, (example.language,)
                seen = _found(record.signals, example.text, language) and not _found(
                    record.unless, example.text, language
                )
                if seen is not wanted:
                    what = "not shown by" if wanted else "shown by"
                    yield entry.problem(f"{name}[{number}]", f"it is {what} “{_short(example.text)}”", example.text)


def cautions_are_raised(shelf: Shelf) -> Iterator[Problem]:
    """In each of its languages a caution is raised by its examples and not by its counter-examples."""
    for entry in shelf.of(Caution):
        for name, wanted in (("examples", True), ("counter_examples", False)):
            table: dict[str, tuple[str, ...]] = getattr(entry.record, name)
            for language in sorted(set(entry.record.signals) - set(table)):
                yield entry.problem(name, f"there is none in {language!r}, though there are signals")
            for language, texts in table.items():
                for text in texts:
                    if _raises(entry.record, text, language) is not wanted:
                        what = "not raised by" if wanted else "raised by"
                        yield entry.problem(f"{name}.{language}", f"the caution is {what} “{_short(text)}”", text)


def clauses_are_read(shelf: Shelf) -> Iterator[Problem]:
    """Every model clause is read as its own category, at the strength that it states or above."""
    for entry in shelf.of(ModelClause):
        strength = strength_by_signals(entry.record)
        if strength < Strength.parse(entry.record.strength):
            yield entry.problem("text", f"read as {strength.id}, which is less than {entry.record.strength}")


def strength_by_signals(clause: ModelClause) -> Strength:
    """How strong a model clause is read in its own category, by a reader that does not know our texts by heart."""
    from models.reader import THRESHOLD
    from models.signal_reader import read_signals

    readings = read_signals(filled(clause), heading="", lead_in="", language=clause.language)
    own = [reading for reading in readings if reading.category == clause.category and reading.confidence >= THRESHOLD]
    return own[0].strength if own else Strength.ABSENT


def requirements_are_judged(shelf: Shelf) -> Iterator[Problem]:
    """The passages that meet a requirement are given the verdict `met` in a report, and the others are not."""
    for entry, key, row in requirement_rows(shelf):
        if row.category is None or row.fulfilled_by not in (FulfilledBy.DOCUMENT, FulfilledBy.NOTICE):
            continue
        for name, wanted in (("met", True), ("not_met", False)):
            for number, example in enumerate(getattr(row, name)):
                status, because = verdict_on(example, row, entry.record)
                if not example.overlooked and (status == "met") is not wanted:
                    message = f"“{_short(example.text)}” gives the verdict {status}: {because.rstrip('.')}"
                    yield entry.problem(f"{key}.{name}[{number}]", message, example.text)


_CHECKS: tuple[Check, ...] = (
    categories_are_read,
    facets_are_read,
    means_are_read,
    cautions_are_raised,
    clauses_are_read,
    requirements_are_judged,
)


def verdict_on(example: Example, requirement: Requirement, profile: Profile) -> tuple[str, str]:
    """Status and reason when a paper holds nothing but `example` and all conditions of the requirement are true."""
    from checker.comparison.knowledge import shipped
    from checker.comparison.wording import wording_of_shipped
    from checker.pipeline import ReadDossier, read_document, report_on

    heading = [Block(text=example.heading, kind=BlockKind.HEADING, level=1)] if example.heading else []
    document = Document(
        path=_PAPERS.get(requirement.stage, "instructions to tenderers.txt"),
        sha256="",
        format="txt",
        pages=None,
        blocks=(*heading, Block(text=example.text)),
    )
    dossier = ReadDossier(papers=(read_document(document),), failures=())
    alone = msgspec.structs.replace(profile, requirements=(requirement,), builds_on=())
    report = report_on(dossier, alone, context_for(requirement), knowledge=shipped(), wording=wording_of_shipped())
    (verdict,) = report.verdicts
    return verdict.status, verdict.because


def context_for(requirement: Requirement) -> Context:
    """A purchase for which every condition of the requirement is true."""
    when = requirement.when
    days = [day for day in (requirement.valid_from, when.begun_from) if day is not None]
    regimes = [regime.value for regime in requirement.regime if regime is not Regime.ANY]
    return Context(
        cpv=_cpv(when),
        kind=when.kinds[0].value if when.kinds else None,
        value=when.value_min,
        currency=when.currency,
        buyer=when.buyers[0].value if when.buyers else None,
        place=when.places[0] if when.places else None,
        date=max(days) if days else None,
        regime=regimes[0] if regimes else Regime.EU.value,
        facts=dict(when.facts),
    )


def filled(clause: ModelClause) -> str:
    """The text of a model clause with its blanks at their defaults."""
    text = clause.text
    for blank in clause.blanks:
        text = text.replace(f"{{{blank.id}}}", blank.default)
    return text


@cache
def _fault(phrase: str) -> str:
    """Why a phrase cannot be compiled; empty when it can."""
    from models.phrases import parse

    return _fault_of(partial(parse, phrase))


def _fault_of(load: Callable[[], object]) -> str:
    """What the library says against a record when it is loaded; empty when it says nothing."""
    try:
        load()
    except LibraryError as error:
        return error.message.rstrip(".")
    return ""


def _cpv(when: Conditions) -> str | None:
    if when.cpv:
        return when.cpv[0]
    return _HIGH_RISK if when.risk is not None else None


def _strength(example: Example, category: str) -> Strength:
    from models.reader import read

    readings = read(example.text, heading=example.heading, language=example.language)
    return next((reading.strength for reading in readings if reading.category == category), Strength.ABSENT)


def _shows(facet: Facet, text: str) -> bool:
    return _found(facet.signals, text, facet.signals)


def _raises(caution: Caution, text: str, language: str) -> bool:
    own = (language,)
    beside = not caution.beside or _found(caution.beside, text, own)
    return _found(caution.signals, text, own) and beside and not _found(caution.unless, text, own)


def _found(signals: dict[str, tuple[str, ...]], text: str, languages: Iterable[str]) -> bool:
    from models.signals import compile_signals

    return any(compile_signals(signals.get(language, ())).matches(text) for language in languages)


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:77].rstrip()}…"
