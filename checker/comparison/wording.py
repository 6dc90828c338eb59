"""One pass over the words of every passage for all that comparison looks for beside categories.

Cautions, standard terms, general means and ways of referring are phrases in the notation of signals; they share
one matcher for each language, so that a long contract is gone through once.
"""

from collections.abc import Callable, Hashable, Mapping
from functools import cache
from typing import NamedTuple, TypeVar, cast

from checker.comparison.knowledge import Knowledge, shipped
from clauses.records import Signals
from models.passage import Passage
from models.signals import Matcher

T = TypeVar("T")
_MOST_KEPT = 8
"""Results of `once` that are kept; one of a long contract takes some megabytes."""


class Mark(NamedTuple):
    """What a phrase was looked for: the table, the record in it, and the part it plays there."""

    table: str
    id: str
    part: str


class Wording:
    """The matchers of one set of tables, made for a language when it is first met."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._matchers: dict[str, Matcher[Mark]] = {}
        self._remembered: dict[tuple[str, str], frozenset[Mark]] | None = None
        self._kept: dict[Hashable, object] = {}

    def remembering(self) -> "Wording":
        """The same, which remembers every passage it was shown: for papers that are judged again and again."""
        other = Wording(self._knowledge)
        other._matchers, other._remembered = self._matchers, {}
        return other

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives; where passages are remembered, what it gave for `key` before."""
        if self._remembered is None:
            return make()
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = make()
        return cast("T", self._kept[key])

    def matcher(self, language: str) -> Matcher[Mark]:
        """The matcher for passages in `language`."""
        if language not in self._matchers:
            self._matchers[language] = Matcher(_phrases(self._knowledge, language))
        return self._matchers[language]

    def marks(self, passage: Passage) -> frozenset[Mark]:
        """What is found in the words of a passage and of its lead-in."""
        text = full_text(passage, heading=False)
        if self._remembered is None:
            return self._found(passage.language, text)
        shown = (passage.language, text)
        if shown not in self._remembered:
            self._remembered[shown] = self._found(*shown)
        return self._remembered[shown]

    def _found(self, language: str, text: str) -> frozenset[Mark]:
        return frozenset(self.matcher(language).keys(text))


def full_text(passage: Passage, *, heading: bool = True) -> str:
    """The words of a passage after its heading and lead-in, each on its own line."""
    parts = (passage.heading if heading else "", passage.lead_in, passage.text)
    return "\n".join(part for part in parts if part)


def _phrases(knowledge: Knowledge, language: str) -> Mapping[Mark, tuple[str, ...]]:
    tables: list[tuple[Mark, Signals]] = []
    for caution in knowledge.cautions:
        tables += [
            (Mark("caution", caution.id, "signals"), caution.signals),
            (Mark("caution", caution.id, "beside"), caution.beside),
            (Mark("caution", caution.id, "unless"), caution.unless),
        ]
    for terms in knowledge.terms:
        tables.append((Mark("terms", terms.id, "signals"), terms.signals))
    for means in knowledge.means:
        tables += [
            (Mark("means", means.id, "signals"), means.signals),
            (Mark("means", means.id, "unless"), means.unless),
        ]
    for reference in knowledge.references:
        tables += [
            (Mark("reference", "own_clause", "signals"), {reference.language: reference.own_clause}),
            (Mark("reference", "own_part", "signals"), {reference.language: reference.own_part}),
            (Mark("reference", "social_duties", "signals"), {reference.language: reference.social_duties}),
        ]
    return {mark: signals[language] for mark, signals in tables if signals.get(language)}


@cache
def wording_of_shipped() -> Wording:
    """The matchers of the tables that are shipped, shared by all calls of one process."""
    return Wording(shipped())
