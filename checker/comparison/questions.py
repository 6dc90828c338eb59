"""The few questions worth asking: facts that the papers do not show and that decide the most requirements."""

from collections.abc import Callable, Iterable, Mapping

from checker.catalogues.catalogue import Catalogue
from checker.comparison.verdicts import Judgement
from checker.report import Question
from clauses.records import Fact

MOST = 3
"""No report asks more."""

FLAGS = ("kind", "cpv", "value", "buyer", "place", "date")
"""What a value of the context answers."""


def asker(words: Catalogue, facts: Mapping[str, Fact]) -> Callable[[str], str]:
    """The function that puts a fact as a question."""

    def ask(fact: str) -> str:
        if fact in facts:
            return facts[fact].question
        return words.say(f"verdict-question-{fact if fact in FLAGS else 'other'}", fact=fact)

    return ask


def questions(judgements: Iterable[Judgement], ask: Callable[[str], str]) -> tuple[Question, ...]:
    """At most three, first the fact that decides most requirements."""
    decides: dict[str, list[str]] = {}
    for judgement in judgements:
        for fact in judgement.unknown:
            decides.setdefault(fact, []).append(judgement.requirement.id)
    most = sorted(decides, key=lambda fact: (-len(decides[fact]), fact))[:MOST]
    return tuple(Question(fact=fact, text=ask(fact), decides=tuple(decides[fact])) for fact in most)
