"""`fairclause suggest`: our model clauses, ready to paste."""

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from checker.commands.output import write
from clauses.errors import UnknownNameError, UsageError
from clauses.vocabulary import LANGUAGES, Strength

if TYPE_CHECKING:
    from clauses.records import ModelClause


class Form(StrEnum):
    """The form of the text."""

    TEXT = "text"
    MARKDOWN = "markdown"


def run(
    category: Annotated[str, typer.Argument(help="The category to write about, e.g. wages.")],
    strength: Annotated[str | None, typer.Option(help="obligation, backed or enforceable; else the strongest.")] = None,
    lang: Annotated[str, typer.Option(help="Language of the text.", metavar="CODE")] = "en",
    fill: Annotated[
        list[str] | None, typer.Option(help="Fills a blank of the text; may be given again.", metavar="BLANK=TEXT")
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="Plain text, or Markdown.")] = Form.TEXT,
) -> None:
    """Print a model clause with its blanks filled, and how to use it.

    \b
    Examples:
      fairclause suggest wages
      fairclause suggest grievance --strength obligation --fill buyer="the City of Aldhaven"
      fairclause suggest monitoring --lang de --format markdown
    """  # noqa: D301  the sign keeps lines apart
    clause = choose(category, strength, lang)
    text = filled(clause, dict(_pair(item) for item in fill or ()))
    told = as_markdown(clause, text) if form is Form.MARKDOWN else f"{text}\n\n{advice(clause)}"
    write(told.encode())


def choose(category: str, strength: str | None, lang: str) -> "ModelClause":
    """The model clause asked for; each name that is not known lists those that are."""
    from clauses.library import categories, model_clauses

    if category not in categories():
        raise UnknownNameError("category", category, categories())
    if lang not in LANGUAGES:
        raise UnknownNameError("language", lang, LANGUAGES)
    texts = [clause for clause in model_clauses().values() if clause.category == category]
    in_language = [clause for clause in texts if clause.language == lang]
    if not in_language:
        raise UnknownNameError(f"language for a text on {category}", lang, {clause.language for clause in texts})
    by_strength = {clause.strength: clause for clause in in_language}
    if strength is None:
        return by_strength[max(by_strength, key=Strength.parse)]
    if strength not in by_strength:
        raise UnknownNameError(f"strength of a text on {category}", strength, by_strength)
    return by_strength[strength]


def filled(clause: "ModelClause", given: dict[str, str]) -> str:
    """The text of `clause` with each blank replaced by what is given, or by its default."""
    blanks = {blank.id: blank.default for blank in clause.blanks}
    for name in given:
        if name not in blanks:
            raise UnknownNameError(f"blank of {clause.id}", name, blanks)
    filling = blanks | given
    return re.sub(r"\{(\w+)\}", lambda blank: filling.get(blank[1], blank[0]), clause.text.strip())


def advice(clause: "ModelClause") -> str:
    """How to use the clause, below a line that keeps it apart from the text."""
    from checker.catalogues.catalogue import ENGLISH, catalogue
    from checker.catalogues.names import named
    from checker.encyclopedia.texts import evidence_line

    words = catalogue(ENGLISH)
    strength, stage = named(words, "strength", clause.strength), named(words, "stage", clause.stage)
    lines = [
        "-" * 72,
        f"{clause.id}: {clause.title} ({strength}), for the {stage}.",
        f"Use: {' '.join(clause.notes.split())}",
        f"Not when: {' '.join(clause.not_when.split())}",
        *(f"Blank {{{blank.id}}}: {blank.meaning} (here, unless filled: {blank.default})" for blank in clause.blanks),
        *(f"Evidence: {evidence_line(clause, index)}" for index in range(len(clause.evidence))),
        *(f"Official template: {link}" for link in clause.official_templates),
        "" if clause.reviewed_by_lawyer else "This text has not been reviewed by a lawyer of this country.",
    ]
    return "\n".join(line for line in lines if line) + "\n"


def as_markdown(clause: "ModelClause", text: str) -> str:
    """The text under its title, then how to use it, as a page of Markdown."""
    from checker.encyclopedia.markdown import page, told
    from checker.encyclopedia.texts import tell_clause

    entry = tell_clause(clause)
    rest = entry._replace(sections=tuple(section for section in entry.sections if section.title != "Text"))
    return page(clause.title, text.replace("\n", "\n\n"), "---", told(rest, {}, ""))


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise UsageError(f"--fill {text}: not understood.", advice='Write BLANK=TEXT, for example buyer="the City".')
    return name, value
