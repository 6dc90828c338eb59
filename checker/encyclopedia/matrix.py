"""Which profile asks for which category, in one table."""

from collections.abc import Iterable

from checker.encyclopedia.duties import IN_PAPERS
from checker.encyclopedia.markdown import Links, link, table
from clauses import library
from clauses.records import Profile, Requirement
from clauses.vocabulary import Duty, FulfilledBy

WORDS = {
    "always": "the law asks for wording in every procedure for which the rule holds",
    "if": "the law asks for wording once a condition holds",
    "may": "the law allows it; the buyer decides",
    "advice": "good practice, asked for by no law",
    "act": "something the buyer does; no wording is asked for",
    "law": "the law binds by itself; no wording is asked for",
}
"""From most to least: what a cell says, and what it means."""
_DUTIES = {Duty.MANDATORY: "always", Duty.CONDITIONAL: "if", Duty.OPTIONAL: "may", Duty.GOOD_PRACTICE: "advice"}


def matrix(links: Links, at: str) -> str:
    """The table with its legend; each cell leads to the first requirement that it rests on."""
    profiles = [library.profile(name) for name in library.profile_ids()]
    header = ["category", *(link(row.id, links, at, _short(row)) for row in profiles)]
    rows = (
        [link(category.id, links, at, category.title), *(_cell(row, category.id, links, at) for row in profiles)]
        for category in library.categories().values()
    )
    legend = "\n".join(f"- **{word}**: {meaning}" for word, meaning in WORDS.items())
    empty = "An empty cell: the profile has no rule of its own on it. National profiles build on that of the Union."
    return f"{legend}\n\n{empty}\n\n{table(header, rows)}"


def word_for(requirements: Iterable[Requirement]) -> tuple[str, Requirement] | None:
    """The strongest word for some requirements, with the first one that bears it; None for none."""
    words = [(_word(row), row) for row in requirements]
    order = list(WORDS)
    return min(words, key=lambda pair: order.index(pair[0])) if words else None


def _word(row: Requirement) -> str:
    if row.fulfilled_by in IN_PAPERS:
        return _DUTIES[row.duty]
    return "act" if row.fulfilled_by is FulfilledBy.BUYER_ACT else "law"


def _cell(profile: Profile, category: str, links: Links, at: str) -> str:
    found = word_for(row for row in profile.requirements if row.category == category)
    return link(found[1].id, links, at, found[0]) if found else ""


def _short(profile: Profile) -> str:
    name = {"INT": "good practice"}.get(profile.jurisdiction, profile.jurisdiction)
    return f"{name} (draft)" if profile.draft else name
