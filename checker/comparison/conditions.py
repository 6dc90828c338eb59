"""Does a requirement hold for this purchase? True, false, or unknown with the facts that would decide it."""

import datetime as dt
from collections.abc import Callable, Sequence

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import listed, named
from checker.comparison.knowledge import Knowledge
from checker.comparison.regime import is_light, possible_regimes
from checker.comparison.risk import sector_risk
from checker.context import Context
from clauses.records import Profile, Requirement
from clauses.vocabulary import Regime, Risk


class Situation(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the purchase, as far as the rules of one profile ask for it."""

    words: Catalogue
    """In which it is said why a rule does not hold."""
    context: Context
    regimes: frozenset[Regime]
    light: bool | None
    risk: Risk | None
    as_of: dt.date | None
    """The day whose rules hold: the start of the procedure, or else the day on which the rules were last read."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a condition holds (None: unknown), the facts that would decide it, and why it does not hold."""

    holds: bool | None
    unknown: tuple[str, ...] = ()
    because: str = ""


YES = Answer(holds=True)


def situation_for(profile: Profile, context: Context, knowledge: Knowledge, words: Catalogue) -> Situation:
    """The situation as the rules of `profile` see it."""
    as_of = context.date or last_read(profile)
    return Situation(
        words=words,
        context=context,
        regimes=possible_regimes(context, knowledge, jurisdiction=profile.jurisdiction, as_of=as_of),
        light=is_light(context, knowledge),
        risk=sector_risk(context, knowledge.risks),
        as_of=as_of,
    )


def last_read(profile: Profile) -> dt.date | None:
    """The last day on which a source of the profile was read; without a date this stands for today."""
    days = (source.checked for requirement in profile.requirements for source in requirement.sources)
    return max((day for day in days if day is not None), default=None)


def applies(requirement: Requirement, situation: Situation) -> Answer:
    """Whether the requirement holds: false as soon as one condition fails, unknown while one is open."""
    answers = [test(requirement, situation) for test in _TESTS]
    failed = next((answer for answer in answers if answer.holds is False), None)
    if failed is not None:
        return failed
    unknown = tuple(dict.fromkeys(fact for answer in answers for fact in answer.unknown))
    return Answer(holds=None, unknown=unknown) if unknown else YES


def in_force(requirement: Requirement, situation: Situation) -> Answer:
    """Whether the rule is in force on the day that counts."""
    start, end, day = requirement.valid_from, requirement.valid_to, situation.as_of
    if day is not None and start is not None and day < start:
        return _no(situation, "verdict-not-yet", day=start.isoformat())
    if end is not None and (day is None or day > end):
        return _no(situation, "verdict-no-longer", day=end.isoformat())
    return YES


def _begun(requirement: Requirement, situation: Situation) -> Answer:
    when, day = requirement.when, situation.as_of
    if when.begun_from is None and when.begun_until is None:
        return YES
    if day is None:
        return _ask("date")
    if when.begun_from is not None and day < when.begun_from:
        return _no(situation, "verdict-begun-from", day=when.begun_from.isoformat())
    if when.begun_until is not None and day > when.begun_until:
        return _no(situation, "verdict-begun-until", day=when.begun_until.isoformat())
    return YES


def _regime(requirement: Requirement, situation: Situation) -> Answer:
    if Regime.ANY in requirement.regime or situation.regimes <= set(requirement.regime):
        return YES
    if not situation.regimes & set(requirement.regime):
        regimes = [regime for regime in Regime if regime in requirement.regime]
        return _no(situation, "verdict-other-regime", regimes=_names(situation, "regime", regimes))
    return _ask(*_open_regime_facts(set(requirement.regime), situation.regimes))


def _open_regime_facts(asked: set[Regime], possible: frozenset[Regime]) -> list[str]:
    """Which of the two facts that settle the regime would change the answer."""
    above = {regime in asked for regime in possible if regime is not Regime.NATIONAL}
    facts = ["light_regime"] if len(above) == 2 else []
    if Regime.NATIONAL in possible and above != {Regime.NATIONAL in asked}:
        facts.append("above_threshold")
    return facts


def _kinds(requirement: Requirement, situation: Situation) -> Answer:
    kinds, kind = requirement.when.kinds, situation.context.kind
    if not kinds or kind in kinds:
        return YES
    if kind is None:
        return _ask("kind")
    names = ", ".join(named(situation.words, "kind", asked) for asked in kinds)
    return _no(situation, "verdict-other-kind", kinds=names, kind=named(situation.words, "kind", kind))


def _cpv(requirement: Requirement, situation: Situation) -> Answer:
    wanted, unwanted = requirement.when.cpv, requirement.when.not_cpv
    if not wanted and not unwanted:
        return YES
    digits = situation.context.cpv_digits
    if digits is None:
        return _ask("cpv")
    if any(digits.startswith(prefix) for prefix in unwanted):
        return _no(situation, "verdict-not-this-trade")
    if not wanted or any(digits.startswith(prefix) for prefix in wanted):
        return YES
    if any(prefix.startswith(digits) for prefix in wanted):
        return _ask("cpv")
    return _no(situation, "verdict-other-trades")


def _value(requirement: Requirement, situation: Situation) -> Answer:
    least, currency, context = requirement.when.value_min, requirement.when.currency, situation.context
    if least is None:
        return YES
    if context.value is None or context.currency != currency:
        return _ask("value")
    if context.value >= least:
        return YES
    return _no(situation, "verdict-low-value", currency=currency or "", value=round(least))


def _buyers(requirement: Requirement, situation: Situation) -> Answer:
    buyers, buyer = requirement.when.buyers, situation.context.buyer
    if not buyers or buyer in buyers:
        return YES
    if buyer is None:
        return _ask("buyer")
    return _no(situation, "verdict-other-buyers", buyers=_names(situation, "buyer", buyers))


def _places(requirement: Requirement, situation: Situation) -> Answer:
    places, place = requirement.when.places, situation.context.place
    if not places or place in places:
        return YES
    if place is None:
        return _ask("place")
    return _no(situation, "verdict-other-places", places=listed(situation.words, places, "or"))


def _risk(requirement: Requirement, situation: Situation) -> Answer:
    least = requirement.when.risk
    if least is None:
        return YES
    if situation.risk is None:
        return _ask("cpv")
    order = tuple(Risk)
    if order.index(situation.risk) >= order.index(least):
        return YES
    asked, recorded = (named(situation.words, "risk", risk) for risk in (least, situation.risk))
    return _no(situation, "verdict-lower-risk", asked=asked, recorded=recorded)


def _facts(requirement: Requirement, situation: Situation) -> Answer:
    known = situation.context.facts | settled_facts(situation)
    wanted = requirement.when.facts
    wrong = [fact for fact, value in sorted(wanted.items()) if fact in known and known[fact] is not value]
    if wrong:
        return _no(situation, "verdict-fact-fails")
    return _ask(*(fact for fact in sorted(wanted) if fact not in known))


def settled_facts(situation: Situation) -> dict[str, bool]:
    """The facts that follow from the rest of the context."""
    settled = {}
    if Regime.NATIONAL not in situation.regimes:
        settled["above_threshold"] = True
    elif len(situation.regimes) == 1:
        settled["above_threshold"] = False
    if situation.light is not None:
        settled["light_regime"] = situation.light
    return settled


def _ask(*facts: str) -> Answer:
    return Answer(holds=None, unknown=facts) if facts else YES


def _no(situation: Situation, because: str, **values: str | float) -> Answer:
    return Answer(holds=False, because=situation.words.say(because, **values))


def _names(situation: Situation, kind: str, values: Sequence[str]) -> str:
    return listed(situation.words, [named(situation.words, kind, value) for value in values], "or")


_TESTS: tuple[Callable[[Requirement, Situation], Answer], ...] = (
    in_force,
    _begun,
    _regime,
    _kinds,
    _cpv,
    _value,
    _buyers,
    _places,
    _risk,
    _facts,
)
