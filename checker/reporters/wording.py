"""The words in which results are told. One table for each thing that has a name in a report."""

STATUS = {
    "missing": "not found",
    "weak": "too weak",
    "unclear": "a person must look",
    "depends": "depends on a fact",
    "met": "found",
    "not_applicable": "not asked here",
}

SEVERITY = {
    "must": "The law asks for it",
    "should": "Recommended",
    "could": "Good practice",
    "note": "For information",
}

STRENGTH = {
    "absent": "not found",
    "mention": "only mentioned",
    "obligation": "a duty",
    "backed": "a duty with a check or a consequence",
    "enforceable": "a duty with check and consequence",
}

ELEMENT = {
    "obligation": "a binding duty",
    "verification": "how it is checked or proven",
    "sanction": "what follows a breach",
    "named_standard": "the law, agreement, standard or amount that fixes the level",
    "chain_scope": "that it reaches subcontractors and suppliers",
    "worker_remedy": "what is owed to a worker who was harmed",
    "deadline": "a date or time limit",
    "hedge": "words that empty the duty",
}

STAGE = {
    "planning": "planning",
    "notice": "contract notice",
    "exclusion": "exclusion grounds",
    "selection": "selection criteria",
    "specification": "specification",
    "award": "award criteria",
    "price_check": "check of low prices",
    "contract": "contract",
    "subcontracting": "subcontracting",
}

DUTY = {
    "mandatory": "The law always asks for it.",
    "conditional": "The law asks for it when its conditions hold.",
    "optional": "The law allows it; the buyer decides.",
    "good_practice": "Good practice; no law asks for it.",
}

FULFILLED_BY = {
    "document": "wording in the documents",
    "notice": "wording in the notice",
    "buyer_act": "something the buyer does, not wording",
    "law_itself": "the law itself, without any wording",
}

VERIFIED = {
    "primary": "checked in the text of the law",
    "secondary": "checked in a secondary source",
    "no": "not checked yet; take it as advice",
}

CONTEXT = {
    "cpv": "Subject (CPV)",
    "value": "Estimated value",
    "currency": "Currency",
    "kind": "Kind of contract",
    "regime": "Regime",
    "buyer": "Kind of buyer",
    "place": "Country of performance",
    "date": "Start of the procedure",
    "phase": "Phase",
    "facts": "Facts given",
    "sector_risk": "Risk of the trade",
}

ORIGIN = {
    "flag": "given",
    "notice": "from the notice",
    "papers": "from the papers",
    "derived": "worked out from the rest",
    "default": "assumed",
}

FORMAT = {"pdf": "PDF", "docx": "Word", "xlsx": "Excel", "html": "HTML", "txt": "text", "md": "Markdown"}

NOT_ADVICE = (
    "This report says what the words of the papers are, as a program reads them. It is not legal advice, "
    "and it says nothing about what any supplier does."
)

NOT_REVIEWED = "They have not been reviewed by a lawyer of this country."


def named(table: dict[str, str], key: str) -> str:
    """The words for `key`, or the key itself without underscores where a newer report knows more keys."""
    return table.get(key, key.replace("_", " "))


ANSWERS = {
    "kind": "--kind works, services, supplies or concession",
    "cpv": "--cpv and the code",
    "value": "--value and --currency",
    "buyer": "--buyer central, municipal or other",
    "place": "--place and the code of the country",
    "date": "--date and the day as YYYY-MM-DD",
}


def answer_to(fact: str) -> str:
    """The flag that answers the question for a fact."""
    return ANSWERS.get(fact, f"--fact {fact}=yes or --fact {fact}=no")


def counted(number: int, one: str, many: str = "") -> str:
    """`1 page`, `3 pages`; `many` where the plural is not `one` with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def category_title(category: str | None) -> str:
    """The title of a category, as the library has it."""
    from clauses.library import categories

    record = categories().get(category or "")
    return record.title if record else (category or "several subjects").replace("_", " ")
