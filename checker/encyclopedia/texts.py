"""Entries on the texts to paste."""

from checker.encyclopedia.entry import Entry, Verbatim, entry
from checker.encyclopedia.wording import category_title, named
from clauses.records import ModelClause
from clauses.vocabulary import LANGUAGE_NAMES


def tell_clause(record: ModelClause) -> Entry:
    """A model clause with its text, its blanks and how to use it."""
    about = f"{category_title(record.category)}, {named('strength', record.strength)}"
    return entry(
        record.id,
        record.title,
        f"model clause {record.id}: {about}, in {LANGUAGE_NAMES[record.language]}, for: {named('stage', record.stage)}",
        ("Text", Verbatim(tuple(record.text.strip().splitlines()))),
        ("Blanks to fill", [f"{{{blank.id}}}: {blank.meaning} (else: {blank.default})" for blank in record.blanks]),
        ("How to use it", record.notes),
        ("When not to use it", record.not_when),
        ("Evidence to ask for later", [evidence_line(record, index) for index in range(len(record.evidence))]),
        ("Official templates", list(record.official_templates)),
        ("Review", "" if record.reviewed_by_lawyer else "Not reviewed by a lawyer of this country."),
    )


def evidence_line(record: ModelClause, index: int) -> str:
    """One piece of evidence with its least data, who gets it and how long it is kept."""
    item = record.evidence[index]
    return f"{item.what}. Least data: {item.least_data}. Goes to: {item.recipient}. Kept: {item.retention}."
