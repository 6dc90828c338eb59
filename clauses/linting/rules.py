"""What must hold between the records of the library, one function for each matter."""

import datetime as dt
import itertools
import re
from collections.abc import Callable, Iterable, Iterator

from clauses.codes import GOAL, written
from clauses.linting.shelf import Entry, Problem, Shelf
from clauses.linting.walks import categories_named, languages_named, requirement_rows, strengths_named
from clauses.records import (
    Category,
    Caution,
    Conditions,
    Fact,
    GeneralMeans,
    Indicator,
    LibraryWords,
    ModelClause,
    NoticeCode,
    NoticeTerm,
    Profile,
    ProfileWords,
    Record,
    SectorRisk,
    Source,
    StandardTerms,
    Threshold,
)
from clauses.vocabulary import LANGUAGES, Duty, FulfilledBy, Risk, Strength, Verified

_STRENGTHS = tuple(strength.id for strength in Strength)
_BLANK = re.compile(r"\{([^{}]*)\}")


def ids_once(shelf: Shelf) -> Iterator[Problem]:
    """Ids of requirements, facts, terms, facets and blanks occur once."""
    requirements = [
        (entry, f"requirements[{n}].id", row.id)
        for entry in shelf.of(Profile)
        for n, row in enumerate(entry.record.requirements)
    ]
    yield from _twice(requirements, "requirement")
    yield from _twice([(entry, "id", entry.record.id) for entry in shelf.of(Fact)], "fact")
    yield from _twice([(entry, "id", entry.record.id) for entry in shelf.of(StandardTerms)], "standard terms")
    for term in shelf.of(NoticeTerm):
        yield from _twice([(term, f"codes[{n}].id", code.id) for n, code in enumerate(term.record.codes)], "code")
    for clause in shelf.of(ModelClause):
        blanks = clause.record.blanks
        yield from _twice([(clause, f"blanks[{n}].id", blank.id) for n, blank in enumerate(blanks)], "blank")
    for entry, key, row in requirement_rows(shelf):
        yield from _twice([(entry, f"{key}.facets[{n}].id", facet.id) for n, facet in enumerate(row.facets)], "facet")


def names_known(shelf: Shelf) -> Iterator[Problem]:
    """Categories, facts, languages and strengths that records name exist."""
    categories = {entry.record.id for entry in shelf.of(Category)}
    for entry, key, name in categories_named(shelf):
        if name not in categories:
            yield entry.problem(key, _unknown("category", name, categories), name)
    facts = {entry.record.id for entry in shelf.of(Fact)}
    for profile, key, row in requirement_rows(shelf):
        for name in row.when.facts:
            if name not in facts:
                yield profile.problem(f"{key}.when.facts.{name}", _unknown("fact", name, facts))
    for entry, key, name in languages_named(shelf):
        if name not in LANGUAGES:
            yield entry.problem(key, _unknown("language", name, LANGUAGES), name)
    for entry, key, name in strengths_named(shelf):
        if name not in _STRENGTHS:
            yield entry.problem(key, _unknown("strength", name, _STRENGTHS), name)


def codes_known(shelf: Shelf) -> Iterator[Problem]:
    """The codes of notices that a category names exist, and so do the facets that a code states."""
    rows = [(entry, n, row) for entry in shelf.of(NoticeTerm) for n, row in enumerate(entry.record.codes)]
    both = [(written(entry.record, name), entry.record.id) for entry, _, row in rows for name in _names(row)]
    codes, goals = ([code for code, term in both if (term == GOAL) is of_goal] for of_goal in (False, True))
    for category in shelf.of(Category):
        for key, what, known in (("eforms", "code", codes), ("ocds_goals", "goal", goals)):
            for index, name in enumerate(getattr(category.record, key)):
                if name not in known:
                    yield category.problem(f"{key}[{index}]", _unknown(what, name, known), name)
    facets = {facet.id for _, _, row in requirement_rows(shelf) for facet in row.facets}
    for entry, number, row in rows:
        for name in row.facets:
            if name not in facets:
                yield entry.problem(f"codes[{number}].facets", _unknown("facet", name, facets), name)


def _names(row: NoticeCode) -> tuple[str, ...]:
    return (row.id, row.formerly) if row.formerly else (row.id,)


def profiles_build_on_profiles(shelf: Shelf) -> Iterator[Problem]:
    """A profile builds on profiles that exist, and implements requirements of those."""
    profiles = {entry.record.id: entry.record for entry in shelf.of(Profile)}
    for entry in shelf.of(Profile):
        yield from _period(entry, "valid_to", entry.record.valid_from, entry.record.valid_to)
        for index, name in enumerate(entry.record.builds_on):
            if name not in profiles:
                yield entry.problem(f"builds_on[{index}]", _unknown("profile", name, profiles), name)
        below = {row.id for name in _ancestors(entry.record, profiles) for row in profiles[name].requirements}
        for number, row in enumerate(entry.record.requirements):
            for name in row.implements:
                if name not in below:
                    message = f"{name!r} is no requirement of the profiles built on"
                    yield entry.problem(f"requirements[{number}].implements", message, name)
        if entry.record.id in _ancestors(entry.record, profiles):
            yield entry.problem("builds_on", "the profile builds on itself")


def sources_given(shelf: Shelf) -> Iterator[Problem]:
    """Every rule says where it comes from and when that was read."""
    for profile, key, row in requirement_rows(shelf):
        if not row.sources:
            yield profile.problem(key, "the requirement has no source")
        yield from _sources(profile, f"{key}.sources", row.sources)
    for caution in shelf.of(Caution):
        if not caution.record.sources:
            yield caution.problem("sources", "the caution has no source")
        yield from _sources(caution, "sources", caution.record.sources)
    for sector in shelf.of(SectorRisk):
        if sector.record.risk is not Risk.LOW and not sector.record.sources:
            yield sector.problem("sources", f"a {sector.record.risk} risk needs a source")
    for indicator in shelf.of(Indicator):
        if not indicator.record.sources:
            yield indicator.problem("sources", "the indicator has no source")


def requirements_can_be_judged(shelf: Shelf) -> Iterator[Problem]:
    """What papers can lack has examples both ways, facets with examples, and conditions that hang together."""
    for entry, key, row in requirement_rows(shelf):
        spoken = set(entry.record.languages)
        if row.category and row.fulfilled_by in (FulfilledBy.DOCUMENT, FulfilledBy.NOTICE):
            for name in ("met", "not_met"):
                if not getattr(row, name):
                    yield entry.problem(key, f"there is no example under `{name}`")
            if row.duty is Duty.CONDITIONAL and row.when == Conditions():
                yield entry.problem(f"{key}.duty", "a conditional duty says under `when` on what it hangs")
        if row.duty is Duty.MANDATORY and row.verified is Verified.NO:
            message = "what nobody has read in a source is advice: `optional` or `good_practice`, not `mandatory`"
            yield entry.problem(f"{key}.duty", message)
        for number, facet in enumerate(row.facets):
            place = f"{key}.facets[{number}]"
            if not facet.examples:
                yield entry.problem(f"{place}.examples", f"the facet {facet.id!r} has no examples")
            for language in sorted(spoken - set(facet.signals)):
                yield entry.problem(f"{place}.signals", f"the facet {facet.id!r} has no signals in {language!r}")
        yield from _conditions(entry, f"{key}.when", row.when)
        yield from _period(entry, f"{key}.valid_to", row.valid_from, row.valid_to)


def thresholds_follow_each_other(shelf: Shelf) -> Iterator[Problem]:
    """For each kind and buyer, one threshold ends the day before the next begins."""
    rows: dict[tuple[object, ...], list[Entry[Threshold]]] = {}
    for entry in shelf.of(Threshold):
        one = entry.record
        rows.setdefault((one.jurisdiction, one.currency, one.kinds, one.buyers, one.light), []).append(entry)
        yield from _period(entry, "valid_to", one.valid_from, one.valid_to)
    for entries in rows.values():
        entries.sort(key=lambda entry: entry.record.valid_from)
        for before, after in itertools.pairwise(entries):
            days = (after.record.valid_from - before.record.valid_to).days
            if days != 1:
                what = f"{days - 1} days without a threshold lie" if days > 1 else "two thresholds hold at once"
                ends = f"between {before.record.valid_to} and {after.record.valid_from}"
                yield after.problem("valid_from", f"{what} {ends} for {_kind_words(after.record)}")


def clauses_are_whole(shelf: Shelf) -> Iterator[Problem]:
    """A model clause declares the blanks that it uses, and says what to ask for where it brings a check."""
    for entry in shelf.of(ModelClause):
        clause = entry.record
        declared = {blank.id for blank in clause.blanks}
        used = set(_BLANK.findall(clause.text))
        for name in sorted(used - declared):
            yield entry.problem("text", f"the blank {{{name}}} is used and not declared", f"{{{name}}}")
        for number, blank in enumerate(clause.blanks):
            if blank.id not in used:
                yield entry.problem(f"blanks[{number}].id", f"the blank {{{blank.id}}} is declared and not used")
        if clause.id != f"{clause.category}/{clause.language}-{clause.strength}":
            yield entry.problem("id", "the id does not say category, language and strength")
        if clause.strength in ("backed", "enforceable") and not clause.evidence:
            yield entry.problem("evidence", "a clause with a check names the evidence to ask for")


def patterns_compile(shelf: Shelf) -> Iterator[Problem]:
    """The edition of standard terms is a regular expression."""
    for entry in shelf.of(StandardTerms):
        try:
            re.compile(entry.record.editions)
        except re.error as error:
            yield entry.problem("editions", f"not a regular expression: {error}")


def translations_have_originals(shelf: Shelf) -> Iterator[Problem]:
    """What is translated is there, in a language that reports speak."""
    ids = {
        "categories": {entry.record.id for entry in shelf.of(Category)},
        "indicators": {str(entry.record.number) for entry in shelf.of(Indicator)},
        "facts": {entry.record.id for entry in shelf.of(Fact)},
        "means": {entry.record.id for entry in shelf.of(GeneralMeans)},
        "cautions": {entry.record.id for entry in shelf.of(Caution)},
    }
    for entry in shelf.of(LibraryWords):
        yield from _language_of_folder(entry)
        for name, known in ids.items():
            yield from _without_original(entry, name, known)
    profiles = {entry.record.id: entry.record for entry in shelf.of(Profile)}
    for words in shelf.of(ProfileWords):
        yield from _language_of_folder(words)
        if words.path.stem in profiles:
            rows = profiles[words.path.stem].requirements
            yield from _without_original(words, "requirements", {row.id for row in rows})
            yield from _without_original(words, "facets", {facet.id for row in rows for facet in row.facets})
        else:
            yield words.problem("", _unknown("profile", words.path.stem, profiles))


def _without_original(entry: Entry[Record], table: str, known: set[str]) -> Iterator[Problem]:
    for key in getattr(entry.record, table):
        if key not in known:
            yield entry.problem(f"{table}.{key}", f"{key!r} is translated, but nothing has this id")


def _language_of_folder(entry: Entry[Record]) -> Iterator[Problem]:
    if entry.path.parent.name not in LANGUAGES:
        yield entry.problem("", _unknown("language", entry.path.parent.name, LANGUAGES))


Rule = Callable[[Shelf], Iterable[Problem]]

RULES: tuple[Rule, ...] = (
    ids_once,
    names_known,
    codes_known,
    profiles_build_on_profiles,
    sources_given,
    requirements_can_be_judged,
    thresholds_follow_each_other,
    clauses_are_whole,
    patterns_compile,
    translations_have_originals,
)


def _ancestors(profile: Profile, profiles: dict[str, Profile]) -> set[str]:
    seen: set[str] = set()
    open_ = [name for name in profile.builds_on if name in profiles]
    while open_:
        name = open_.pop()
        if name not in seen:
            seen.add(name)
            open_ += [base for base in profiles[name].builds_on if base in profiles]
    return seen


def _sources(entry: Entry[Record], key: str, sources: Iterable[Source]) -> Iterator[Problem]:
    for number, source in enumerate(sources):
        place = f"{key}[{number}]"
        if not source.instrument or not source.provision:
            yield entry.problem(place, "a source names its instrument and its provision")
        if source.checked is None:
            yield entry.problem(place, "a source says on which day it was read: `checked`")
        if source.url is not None and not source.url.startswith(("http://", "https://")):
            yield entry.problem(f"{place}.url", f"{source.url!r} is no web address")


def _conditions(entry: Entry[Profile], key: str, when: Conditions) -> Iterator[Problem]:
    if (when.value_min is None) != (when.currency is None):
        yield entry.problem(key, "a least value and its currency belong together")
    for name in ("cpv", "not_cpv"):
        for code in getattr(when, name):
            if not re.fullmatch(r"\d{2,8}", code):
                yield entry.problem(f"{key}.{name}", f"{code!r} is no CPV prefix of two to eight digits", code)
    for place in when.places:
        if not re.fullmatch(r"[A-Z]{2}", place):
            yield entry.problem(f"{key}.places", f"{place!r} is no country code of two capital letters", place)
    yield from _period(entry, f"{key}.begun_until", when.begun_from, when.begun_until)


def _period(entry: Entry[Record], key: str, start: dt.date | None, end: dt.date | None) -> Iterator[Problem]:
    if start is not None and end is not None and end < start:
        yield entry.problem(key, f"it ends on {end}, before it begins on {start}")


def _twice(rows: Iterable[tuple[Entry[Record], str, str]], what: str) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for entry, key, name in rows:
        if name in seen:
            yield entry.problem(key, f"the {what} {name!r} is there twice; first in {seen[name]}")
        seen.setdefault(name, entry.path.name)


def _kind_words(row: Threshold) -> str:
    words = [*row.kinds, *row.buyers, *(["light regime"] if row.light else []), row.jurisdiction, row.currency]
    return ", ".join(words)


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    return f"unknown {what} {name!r}; known are {', '.join(sorted(known))}"
