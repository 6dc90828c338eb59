"""Entries on what is asked: profiles, requirements, and the facts on which they hang."""

from checker.encyclopedia.entry import Entry, entry
from checker.encyclopedia.wording import category_title, cited, examples, named, sources, span
from clauses import library
from clauses.records import Conditions, Fact, Profile, Requirement
from clauses.vocabulary import Duty, FulfilledBy, Regime, Strength, Verified

REGIME_WORDS = {
    Regime.EU: "above the EU thresholds",
    Regime.NATIONAL: "below the EU thresholds",
    Regime.LIGHT: "in the light regime of social and other specific services",
    Regime.CONCESSION: "for concessions",
}
OWN_THRESHOLDS = {"GB": "above the thresholds of its own act"}
"""Countries for which the regime `eu` stands for thresholds of their own."""
IN_PAPERS = (FulfilledBy.DOCUMENT, FulfilledBy.NOTICE)


def tell_profile(record: Profile) -> Entry:
    """What a profile covers, what it leaves out, and its requirements by what binds."""
    groups = {
        "What the law always asks": [row for row in record.requirements if _is(row, Duty.MANDATORY)],
        "What the law asks on a condition": [row for row in record.requirements if _is(row, Duty.CONDITIONAL)],
        "What the law allows": [row for row in record.requirements if _is(row, Duty.OPTIONAL)],
        "Good practice": [row for row in record.requirements if _is(row, Duty.GOOD_PRACTICE)],
        "What the buyer does, and what the law does by itself": [
            row for row in record.requirements if row.fulfilled_by not in IN_PAPERS
        ],
    }
    return entry(
        record.id,
        record.title,
        f"profile {record.id}, version {record.version}, {record.jurisdiction}",
        ("What it is", record.summary),
        ("Draft", record.draft),
        ("In force", span(record.valid_from, record.valid_to)),
        ("Builds on", [f"{name}: {library.profile(name).title}" for name in record.builds_on]),
        *((title, [_line(row) for row in rows]) for title, rows in groups.items()),
        ("What it does not see", record.not_covered),
    )


def tell_requirement(profile: Profile, record: Requirement) -> Entry:
    """What a requirement asks, why, when, and where it comes from."""
    return entry(
        record.id,
        record.title,
        f"requirement {record.id} of profile {profile.id} ({profile.title})",
        ("Why", record.reason),
        ("Who asks", f"{named('duty', record.duty)} It is fulfilled by {named('fulfilled_by', record.fulfilled_by)}."),
        ("What it needs", _needs(record)),
        ("When it applies", _applies(record, profile)),
        ("How a gap is told", _weight(record)),
        ("Words that meet it", examples(record.met)),
        ("Words that do not", examples(record.not_met)),
        ("Stands in for", list(record.implements)),
        ("Comment", record.comment),
        ("Sources", sources(record.sources)),
        ("What it does not see", _blind_spots(record.category)),
    )


def tell_fact(record: Fact) -> Entry:
    """A fact that decides whether a duty bites, and how to give it."""
    return entry(
        record.id,
        record.question,
        f"fact {record.id}",
        ("Help", record.help),
        ("How to answer", f"fairclause check ... --fact {record.id}=yes (or =no)"),
    )


def _is(row: Requirement, duty: Duty) -> bool:
    return row.duty is duty and row.fulfilled_by in IN_PAPERS


def _line(row: Requirement) -> str:
    return f"{row.id}: {row.title} ({'; '.join(cited(source) for source in row.sources)})"


def _needs(record: Requirement) -> list[str]:
    if record.category is None:
        return [facet.title for facet in record.facets]
    strength = named("strength", Strength.parse(record.min_strength).id)
    category, place = category_title(record.category), named("stage", record.stage)
    needs = [f"a clause on {category} ({record.category}); place: {place}; at least {strength}"]
    needs += [named("element", element) for element in record.required_elements]
    return needs + [f"it states: {facet.title}" for facet in record.facets]


def _weight(record: Requirement) -> str:
    """How serious silence in the papers is, by the rules of severity."""
    if record.category is None or record.fulfilled_by not in IN_PAPERS:
        return "Not at all: no wording in the papers is asked for."
    if record.duty is Duty.GOOD_PRACTICE:
        return "As a recommendation or as good practice, by the risk of the trade; in a trade of low risk as a note."
    if record.duty is Duty.OPTIONAL or record.verified is Verified.NO:
        return "As good practice: the buyer chooses, and silence is no fault."
    if record.duty is Duty.MANDATORY:
        return "As something the law asks for."
    return "As something the law asks for once its conditions are shown to hold; until then a question is asked."


def _applies(record: Requirement, profile: Profile) -> list[str]:
    regimes = [] if Regime.ANY in record.regime else [f"procedures: {_regimes(record, profile)}"]
    dates = span(record.valid_from, record.valid_to)
    return [*regimes, *_when(record.when), *([f"in force: {dates}"] if dates else [])]


def _regimes(record: Requirement, profile: Profile) -> str:
    words = dict(REGIME_WORDS)
    words[Regime.EU] = OWN_THRESHOLDS.get(profile.jurisdiction, words[Regime.EU])
    return "; ".join(words[regime] for regime in record.regime)


def _when(when: Conditions) -> list[str]:
    lines = {
        "kind of contract": ", ".join(when.kinds),
        "CPV code begins with": ", ".join(when.cpv),
        "CPV code does not begin with": ", ".join(when.not_cpv),
        "value without VAT from": f"{when.value_min:,.0f} {when.currency or ''}" if when.value_min is not None else "",
        "buyer": ", ".join(named("buyer", buyer) for buyer in when.buyers),
        "work done in": ", ".join(when.places),
        "procedure begun": span(when.begun_from, when.begun_until),
        "risk of the trade at least": when.risk or "",
    }
    return [*(f"{name}: {text}" for name, text in lines.items() if text), *map(_asked, when.facts.items())]


def _asked(fact: tuple[str, bool]) -> str:
    name, value = fact
    return f"the answer is {'yes' if value else 'no'}: {library.facts()[name].question} ({name})"


def _blind_spots(category: str | None) -> str:
    return library.categories()[category].blind_spots if category else ""
