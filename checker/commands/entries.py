"""Entries of the library as plain text, in the manner of a short encyclopedia."""

import textwrap
from collections.abc import Iterable

from checker.catalogues import names
from checker.catalogues.catalogue import ENGLISH, catalogue
from clauses import library
from clauses.records import (
    Category,
    Caution,
    Conditions,
    Example,
    Fact,
    Indicator,
    ModelClause,
    Profile,
    Requirement,
    Source,
    Texts,
)
from clauses.vocabulary import Regime, Strength

WIDTH = 88


def named(kind: str, name: str) -> str:
    """The English words for an id of the library."""
    return names.named(catalogue(ENGLISH), kind, name)


def category_title(category: str) -> str:
    """The English title of a category."""
    record = library.categories().get(category)
    return record.title if record else category.replace("_", " ")


def tell_category(record: Category) -> str:
    """Meaning, limits and examples of a category, who asks for it and which text we have."""
    asking = [
        f"{requirement.id}: {requirement.title}"
        for _, requirement in requirements()
        if requirement.category == record.id
    ]
    texts = [
        f"{clause.id}: {clause.title}" for clause in library.model_clauses().values() if clause.category == record.id
    ]
    return _entry(
        record.title,
        f"category {record.id}",
        ("What it is about", record.meaning),
        ("What it is not", record.not_about),
        ("What it does not see", record.blind_spots),
        ("Read as this", [_example(example) for example in record.examples]),
        ("Not read as this", [_example(example) for example in record.counter_examples]),
        ("In an eForms notice", list(record.eforms)),
        ("OCDS sustainability goals", list(record.ocds_goals)),
        ("Who asks for it", asking),
        ("Texts to paste (fairclause explain ID)", texts),
    )


def tell_requirement(profile: Profile, record: Requirement) -> str:
    """What a requirement asks, why, when, and where it comes from."""
    return _entry(
        record.title,
        f"requirement {record.id} of profile {profile.id}",
        ("Why", record.reason),
        ("Who asks", f"{named('duty', record.duty)} It is fulfilled by {named('fulfilled_by', record.fulfilled_by)}."),
        ("What it needs", _needs(record)),
        ("When it applies", _conditions(record)),
        ("Words that meet it", [_example(example) for example in record.met]),
        ("Words that do not", [_example(example) for example in record.not_met]),
        ("Stands in for", list(record.implements)),
        ("Comment", record.comment),
        ("Sources", _sources(record.sources)),
        ("What it does not see", _blind_spots(record.category)),
    )


def tell_profile(record: Profile) -> str:
    """What a profile covers, what it leaves out, and its requirements."""
    return _entry(
        record.title,
        f"profile {record.id}, version {record.version}, {record.jurisdiction}",
        ("What it is", record.summary),
        ("Draft", record.draft),
        ("In force", _span(str(record.valid_from or ""), str(record.valid_to or ""))),
        ("Builds on", list(record.builds_on)),
        ("What it does not see", record.not_covered),
        ("Requirements", [f"{requirement.id}: {requirement.title}" for requirement in record.requirements]),
    )


def tell_clause(record: ModelClause) -> str:
    """A model clause with its text, its blanks and how to use it."""
    reviewed = "" if record.reviewed_by_lawyer else "Not reviewed by a lawyer of this country."
    return _entry(
        record.title,
        f"model clause {record.id}: {category_title(record.category)}, {named('strength', record.strength)}",
        ("Text", textwrap.dedent(record.text).strip().split("\n\n")),
        ("Blanks to fill", [f"{{{blank.id}}}: {blank.meaning} (else: {blank.default})" for blank in record.blanks]),
        ("How to use it", record.notes),
        ("When not to use it", record.not_when),
        ("Evidence to ask for later", [evidence_line(record, index) for index in range(len(record.evidence))]),
        ("Official templates", list(record.official_templates)),
        ("Review", reviewed),
    )


def tell_indicator(record: Indicator) -> str:
    """An ILO indicator of forced labour and the categories that guard against it."""
    return _entry(
        record.title,
        f"indicator-{record.number}: ILO indicator {record.number} of 11 of forced labour",
        ("Clauses that address it", [f"{name}: {category_title(name)}" for name in record.guarded_by]),
        ("What shows it", list(record.evidence)),
        ("Sources", [*record.sources, named("verified", record.verified).capitalize()]),
        (
            "What it does not see",
            "A report says whether the indicator is addressed in the text. No text shows whether it is prevented.",
        ),
    )


def tell_caution(record: Caution) -> str:
    """Why a wording deserves a second look."""
    return _entry(
        record.title,
        f"caution {record.id}",
        ("Why", record.because),
        ("Words that raise it", _texts(record.examples)),
        ("Words that do not", _texts(record.counter_examples)),
        ("Sources", _sources(record.sources)),
    )


def tell_fact(record: Fact) -> str:
    """A fact that decides whether a duty bites, and how to give it."""
    return _entry(
        record.question,
        f"fact {record.id}",
        ("Help", record.help),
        ("How to answer", f"fairclause check ... --fact {record.id}=yes (or =no)"),
    )


def requirements() -> Iterable[tuple[Profile, Requirement]]:
    """Every requirement with the profile it stands in, profiles in alphabetical order."""
    for name in library.profile_ids():
        profile = library.profile(name)
        yield from ((profile, requirement) for requirement in profile.requirements)


def evidence_line(record: ModelClause, index: int) -> str:
    """One piece of evidence with its least data, who gets it and how long it is kept."""
    item = record.evidence[index]
    return f"{item.what}. Least data: {item.least_data}. Goes to: {item.recipient}. Kept: {item.retention}."


def _entry(title: str, kind: str, *sections: tuple[str, str | list[str]]) -> str:
    parts = [f"{title}\n{'=' * min(len(title), WIDTH)}\n{kind}\n"]
    parts += [f"{name}\n{_body(body)}\n" for name, body in sections if body]
    return "\n".join(parts)


def _body(body: str | list[str]) -> str:
    if isinstance(body, str):
        return _wrapped(" ".join(body.split()), "  ", "  ")
    return "\n".join(_wrapped(" ".join(item.split()), "  - ", "    ") for item in body)


def _wrapped(text: str, first: str, rest: str) -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False
    )


def _example(example: Example) -> str:
    strength = f" ({named('strength', example.strength)})" if example.strength else ""
    return f"{_in(example.language)}“{example.text}”{strength}"


def _texts(texts: Texts) -> list[str]:
    return [f"{_in(language)}“{text}”" for language in sorted(texts, key=_english_first) for text in texts[language]]


def _in(language: str) -> str:
    return "" if language == "en" else f"[{language}] "


def _english_first(language: str) -> tuple[bool, str]:
    return language != "en", language


def _needs(record: Requirement) -> list[str]:
    if record.category is None:
        return [facet.title for facet in record.facets]
    strength = named("strength", Strength.parse(record.min_strength).id)
    place = named("stage", record.stage)
    needs = [f"a clause on {category_title(record.category)} ({record.category}), in the {place}; at least: {strength}"]
    needs += [named("element", element) for element in record.required_elements]
    return needs + [facet.title for facet in record.facets]


def _conditions(record: Requirement) -> list[str]:
    regimes = [] if Regime.ANY in record.regime else [f"regime: {', '.join(record.regime)}"]
    dates = _span(str(record.valid_from or ""), str(record.valid_to or ""))
    return [*regimes, *_when(record.when), *([dates] if dates else [])]


def _when(when: Conditions) -> list[str]:
    lines = {
        "kind of contract": ", ".join(when.kinds),
        "CPV code begins with": ", ".join(when.cpv),
        "CPV code does not begin with": ", ".join(when.not_cpv),
        "value from": f"{when.value_min:,.0f} {when.currency or ''}" if when.value_min is not None else "",
        "buyer": ", ".join(when.buyers),
        "work done in": ", ".join(when.places),
        "procedure begun": _span(str(when.begun_from or ""), str(when.begun_until or "")),
        "risk of the trade at least": when.risk or "",
        "facts": ", ".join(f"{name}={'yes' if value else 'no'}" for name, value in when.facts.items()),
    }
    return [f"{name}: {text}" for name, text in lines.items() if text]


def _span(start: str, end: str) -> str:
    return " ".join(part for part in (f"from {start}" if start else "", f"until {end}" if end else "") if part)


def _sources(sources: tuple[Source, ...]) -> list[str]:
    return [
        f"{source.instrument}, {source.provision} ({named('verified', source.verified)}{_on(source)})"
        + (f" {source.url}" if source.url else "")
        for source in sources
    ]


def _on(source: Source) -> str:
    return f", {source.checked}" if source.checked else ""


def _blind_spots(category: str | None) -> str:
    record = library.categories().get(category or "")
    return record.blind_spots if record else ""
