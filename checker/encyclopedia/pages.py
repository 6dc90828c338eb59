"""The pages of `docs/library/`: every entry of the library, and which country asks for what."""

from checker.encyclopedia import markdown
from checker.encyclopedia.duties import IN_PAPERS, tell_fact, tell_profile, tell_requirement
from checker.encyclopedia.markdown import Links, anchored, link, page, table, told
from checker.encyclopedia.matrix import matrix
from checker.encyclopedia.subjects import tell_category, tell_caution, tell_indicator
from checker.encyclopedia.texts import tell_clause
from checker.encyclopedia.wording import category_title
from clauses import library
from clauses.records import ModelClause, Profile
from clauses.vocabulary import Duty, Strength

MADE = "This page is made from the files under `clauses/` by `make docs`; change those, not this."


def pages() -> dict[str, str]:
    """Every page by its path below `docs/library/`; the same library gives the same pages."""
    links = addresses()
    made = {
        "README.md": _index(links),
        "matrix.md": page("Who asks for what", MADE, matrix(links, "matrix.md")),
        "indicators.md": _indicators(links),
        "cautions.md": _cautions(links),
        "facts.md": _facts(links),
        "standard-terms.md": _standard_terms(links),
        "trades.md": _trades(),
    }
    for category in library.categories().values():
        at = f"categories/{category.id}.md"
        made[at] = page(category.title, MADE, told(tell_category(category), links, at))
        made[f"clauses/{category.id}.md"] = _clauses(category.id, links)
    for name in library.profile_ids():
        made[f"profiles/{name}.md"] = _profile(library.profile(name), links)
    return dict(sorted(made.items()))


def addresses() -> dict[str, str]:
    """Every id of the library and where it is told."""
    found = {f"indicator-{row.number}": f"indicators.md#indicator-{row.number}" for row in library.indicators()}
    found |= {name: f"cautions.md#{name}" for name in library.cautions()}
    found |= {name: f"facts.md#{name}" for name in library.facts()}
    found |= {row.id: f"clauses/{row.category}.md#{_anchor(row)}" for row in library.model_clauses().values()}
    for name in library.profile_ids():
        found |= {row.id: f"profiles/{name}.md#{row.id}" for row in library.profile(name).requirements}
        found[name] = f"profiles/{name}.md"
    return found | {name: f"categories/{name}.md" for name in library.categories()}


def _index(links: Links) -> str:
    at = "README.md"
    profiles = [library.profile(name) for name in library.profile_ids()]
    clauses = library.model_clauses().values()
    return page(
        "The library",
        "What ought to be there: categories of clauses, what laws and good practice ask for, texts to paste, and what "
        "to look out for. Every id on these pages is explained by `fairclause explain ID` as well.",
        MADE,
        "- [Who asks for what](matrix.md): countries and categories in one table\n"
        "- [The eleven signs of forced labour](indicators.md)\n"
        "- [Wording that deserves a second look](cautions.md)\n"
        "- [Facts that decide whether a duty bites](facts.md)\n"
        "- [Standard terms that papers take in by reference](standard-terms.md)\n"
        "- [Risk of trades](trades.md)",
        "## Profiles",
        table(
            (
                "profile",
                "what",
                "always asked",
                "asked on a condition",
                "allowed",
                "good practice",
                "not in the papers",
            ),
            (_profile_row(row, links, at) for row in profiles),
        ),
        "## Categories",
        table(
            ("category", "what it is about", "texts to paste"),
            (
                (
                    link(row.id, links, at, row.title),
                    markdown.escaped(row.meaning),
                    f"[{sum(clause.category == row.id for clause in clauses)} texts](clauses/{row.id}.md)",
                )
                for row in library.categories().values()
            ),
        ),
    )


def _profile_row(profile: Profile, links: Links, at: str) -> tuple[str, ...]:
    in_papers = [row for row in profile.requirements if row.category and row.fulfilled_by in IN_PAPERS]
    counts = [sum(row.duty is duty for row in in_papers) for duty in Duty]
    draft = " (draft)" if profile.draft else ""
    rest = len(profile.requirements) - len(in_papers)
    return (link(profile.id, links, at), markdown.escaped(profile.title) + draft, *map(str, (*counts, rest)))


def _profile(profile: Profile, links: Links) -> str:
    at = f"profiles/{profile.id}.md"
    rows = [anchored(tell_requirement(profile, row), links, at) for row in profile.requirements]
    return page(profile.title, MADE, told(tell_profile(profile), links, at), *rows)


def _clauses(category: str, links: Links) -> str:
    at = f"clauses/{category}.md"
    rows = sorted(
        (row for row in library.model_clauses().values() if row.category == category),
        key=lambda row: (row.language != "en", row.language, Strength.parse(row.strength)),
    )
    parts = [f"## {_anchor(row)}\n\n**{markdown.escaped(row.title)}**\n\n{_clause(row, links, at)}" for row in rows]
    return page(f"Texts to paste: {category_title(category)}", MADE, *parts)


def _clause(row: ModelClause, links: Links, at: str) -> str:
    return told(tell_clause(row), links, at, level=3)


def _anchor(row: ModelClause) -> str:
    return f"{row.language}-{row.strength}"


def _indicators(links: Links) -> str:
    at = "indicators.md"
    parts = [anchored(tell_indicator(row), links, at) for row in library.indicators()]
    return page("The eleven signs of forced labour", MADE, *parts)


def _cautions(links: Links) -> str:
    at = "cautions.md"
    parts = [anchored(tell_caution(row), links, at) for row in library.cautions().values()]
    return page("Wording that deserves a second look", MADE, *parts)


def _facts(links: Links) -> str:
    at = "facts.md"
    parts = [anchored(tell_fact(row), links, at) for row in library.facts().values()]
    return page("Facts that decide whether a duty bites", MADE, *parts)


def _standard_terms(links: Links) -> str:
    at = "standard-terms.md"
    rows = (
        (
            markdown.escaped(row.title),
            row.jurisdiction,
            ", ".join(link(name, links, at, category_title(name)) for name in row.settles),
            markdown.escaped(row.text_at),
            markdown.escaped(row.note),
        )
        for row in library.standard_terms()
    )
    return page(
        "Standard terms that papers take in by reference",
        MADE,
        "Where papers refer to such terms without their text, a report cannot say that what they usually settle is "
        "missing: a person must look.",
        table(("terms", "country", "usually settle", "where the text is", "note"), rows),
    )


def _trades() -> str:
    rows = (
        (row.cpv, markdown.escaped(row.name), row.risk.value, _listed(row.reasons), _listed(row.sources))
        for row in sorted(library.sector_risks(), key=lambda row: row.cpv)
    )
    return page(
        "Risk of trades",
        MADE,
        "How far published evidence links a trade, or its goods, to exploitation. It moves recommendations of good "
        "practice by one step at most and never what a law asks. A low risk is no finding of safety.",
        table(("CPV", "trade", "risk", "why", "sources"), rows),
    )


def _listed(items: tuple[str, ...]) -> str:
    return "; ".join(map(markdown.escaped, items))
