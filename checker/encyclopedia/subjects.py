"""Entries on what a clause can be about: categories, indicators, cautions."""

from checker.encyclopedia.entry import Entry, entry
from checker.encyclopedia.wording import category_title, cited, examples, named, requirements, sources, texts
from clauses import library
from clauses.records import Category, Caution, Indicator
from clauses.vocabulary import LANGUAGE_NAMES

_SIGN = (
    "One of the eleven signs by which the ILO recognises forced labour. Sometimes one sign is enough, mostly several "
    "come together; each calls for a closer look."
)


def tell_category(record: Category) -> Entry:
    """Meaning, limits and examples of a category, what it guards against, who asks for it, which texts we have."""
    guards = [f"indicator-{row.number}: {row.title}" for row in library.indicators() if record.id in row.guarded_by]
    asking = [
        f"{row.id}: {row.title} ({'; '.join(cited(source) for source in row.sources)})"
        for _, row in requirements()
        if row.category == record.id
    ]
    clauses = [row for row in library.model_clauses().values() if row.category == record.id]
    own = [f"{row.id}: {row.title} ({named('strength', row.strength)})" for row in clauses]
    return entry(
        record.id,
        record.title,
        f"category {record.id}",
        ("What it is about", record.meaning),
        ("What it is not", record.not_about),
        ("Signs of forced labour that it guards against (ILO)", guards),
        ("Who asks for it, and where that stands", asking),
        ("Texts to paste", own),
        ("Read as this", examples(record.examples)),
        ("Not read as this", examples(record.counter_examples)),
        ("In an eForms notice", [_eforms(code) for code in record.eforms]),
        ("OCDS sustainability goals", list(record.ocds_goals)),
        ("Languages in which it is read", ", ".join(LANGUAGE_NAMES[name] for name in sorted(record.signals))),
        ("What it does not see", record.blind_spots),
    )


def tell_indicator(record: Indicator) -> Entry:
    """An ILO indicator of forced labour, what shows it, and the categories that guard against it."""
    return entry(
        f"indicator-{record.number}",
        record.title,
        f"indicator-{record.number}: ILO indicator {record.number} of 11 of forced labour",
        ("What it is", _SIGN),
        ("Clauses that address it", [f"{name}: {category_title(name)}" for name in record.guarded_by]),
        ("Evidence that a buyer can ask for", list(record.evidence)),
        ("Sources", [*record.sources, named("verified", record.verified).capitalize()]),
        (
            "What it does not see",
            "A report says whether the sign is addressed in the text. No text shows whether it is prevented.",
        ),
    )


def tell_caution(record: Caution) -> Entry:
    """Why a wording deserves a second look."""
    return entry(
        record.id,
        record.title,
        f"caution {record.id}",
        ("Why", record.because),
        ("Words that raise it", texts(record.examples)),
        ("Words that do not", texts(record.counter_examples)),
        ("Only in passages on", [f"{name}: {category_title(name)}" for name in record.categories]),
        ("Sources", sources(record.sources)),
        (
            "What it does not see",
            "It points to words and does not judge them: whether they do harm, a lawyer must say.",
        ),
    )


def _eforms(code: str) -> str:
    return f"{code} ({library.notice_terms()[code.partition(':')[0]].title})"
