"""The words in which results are told, in the language of the report."""

from checker.catalogues.catalogue import Catalogue, catalogue
from checker.report import Report


def words_of(report: Report) -> Catalogue:
    """The sentences in the language of the report."""
    return catalogue(report.language)


def answer_to(words: Catalogue, fact: str) -> str:
    """The flag that answers the question for a fact."""
    key = f"name-answer-{fact}"
    return words.say(key) if words.knows(key) else words.say("name-answer-fact", fact=fact)


def category_title(words: Catalogue, category: str) -> str:
    """The title of a category, as the library has it."""
    from clauses.translations import category_title as title

    return title(category, words.language)
