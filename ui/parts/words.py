"""The words of the desk in the language of the visitor: its own, and those of the report."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from checker.catalogues import names
from checker.catalogues.catalogue import ENGLISH, Catalogue, catalogue, languages
from checker.catalogues.messages import Message
from checker.report import Finding, Quote, Verdict
from checker.reporters import overview
from checker.reporters.wording import category_title
from clauses.errors import FairclauseError
from clauses.vocabulary import LANGUAGES

ROOT = Path(__file__).parents[1] / "catalogues"
Say = Callable[..., str]
"""Says the sentence of a key with its values."""


class Words:
    """The sentences of one language. Immutable after it is made."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._desk = Catalogue(_known(language, ROOT), ROOT)
        self._report = catalogue(_known(language))

    def say(self, key: str, **values: str | float) -> str:
        """The sentence `key`, of the desk or else of the report."""
        return (self._desk if self._desk.knows(key) else self._report).say(key, **values)

    def error(self, error: FairclauseError) -> str:
        """What happened and what to do, as far as it is not English alone."""
        said = (part.said(self._report) if isinstance(part, Message) else str(part) for part in error.told)
        return " ".join(sentence for sentence in said if sentence)

    def named(self, kind: str, name: str) -> str:
        """The words for an id of the report: `named("status", "missing")` gives "not found"."""
        return names.named(self._report, kind, name)

    def category(self, category: str | None) -> str:
        """The title of a category; a requirement without one is about several subjects."""
        return category_title(self._report, category) if category else self.say("several-subjects")

    def place(self, cited: Finding | Quote) -> str:
        """File, page and clause number, as a person would cite it."""
        return overview.place_of(self._report, cited)

    def pages(self, pages: Iterable[int]) -> str:
        """Page numbers with runs joined."""
        return overview.page_list(self._report, pages)

    def lacking(self, verdict: Verdict) -> tuple[str, ...]:
        """What is lacking and not named already in the sentence that says why."""
        return overview.unsaid(self._report, verdict)

    def listed(self, items: Sequence[str]) -> str:
        """`a, b and c`."""
        return names.listed(self._report, items)


@cache
def words(language: str) -> Words:
    """The words of a language; sentences that it lacks are said in English."""
    return Words(language)


@cache
def spoken() -> dict[str, str]:
    """The languages of the desk, each by its own name."""
    from babel import Locale

    names = {code: Locale.parse("nb" if code == "no" else code).get_display_name() or code for code in LANGUAGES}
    return {code: names[code].capitalize() for code in languages(ROOT)}


def preferred(locale: str | None) -> str:
    """The language of the desk that a browser asks for, such as `et-EE`; else English."""
    asked = (locale or "").replace("_", "-").split("-")[0].lower()
    asked = "no" if asked in ("nb", "nn") else asked
    return asked if asked in languages(ROOT) else ENGLISH


def _known(language: str, root: Path | None = None) -> str:
    known = languages(root) if root else languages()
    return language if language in known else ENGLISH
