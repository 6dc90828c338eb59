"""The few questions worth asking: facts that the papers do not show and that decide the most requirements."""

from collections.abc import Callable, Iterable, Mapping

from checker.comparison.verdicts import Judgement
from checker.report import Question
from clauses.records import Fact

MOST = 3
"""No report asks more."""

FLAGS = {
    "kind": "Is it a contract for works, services or supplies, or a concession?",
    "cpv": "Which CPV code does the purchase have?",
    "value": "What is the estimated value without VAT, in the currency in which the rule sets its limit?",
    "buyer": "Is the buyer central government, a municipality or another body?",
    "place": "In which country is the work done?",
    "date": "On which day did the procedure begin?",
}
"""Questions that a value of the context answers."""


def asker(facts: Mapping[str, Fact]) -> Callable[[str], str]:
    """The function that puts a fact as a question."""
    return lambda fact: facts[fact].question if fact in facts else FLAGS.get(fact, f"Does “{fact}” hold?")


def questions(judgements: Iterable[Judgement], ask: Callable[[str], str]) -> tuple[Question, ...]:
    """At most three, first the fact that decides most requirements."""
    decides: dict[str, list[str]] = {}
    for judgement in judgements:
        for fact in judgement.unknown:
            decides.setdefault(fact, []).append(judgement.requirement.id)
    most = sorted(decides, key=lambda fact: (-len(decides[fact]), fact))[:MOST]
    return tuple(Question(fact=fact, text=ask(fact), decides=tuple(decides[fact])) for fact in most)
