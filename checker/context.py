"""What is known of a procurement beside its papers: trade, value, kind, buyer, place, date, phase, facts.

Every value that is given here decides conditions; a value that is not given is unknown, never assumed.
"""

import datetime as dt
import math
import re
from collections.abc import Iterable, Mapping

import msgspec

from clauses.errors import UnknownNameError, UsageError
from clauses.vocabulary import Buyer, Kind, Regime

REGIMES = ("auto", Regime.EU.value, Regime.NATIONAL.value, Regime.LIGHT.value, Regime.CONCESSION.value)
PHASES = ("draft", "published", "signed")


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """The facts of one procurement; `UsageError` for a value that cannot be one.

    Codes and names that the library must know (CPV divisions, fact names) are checked by `known_names`.
    """

    cpv: str | None = None
    """CPV code: eight digits with or without check digit, or a prefix of at least two."""
    value: float | None = None
    """Estimated value without VAT, in `currency`; it is never converted."""
    currency: str | None = None
    """ISO 4217, for example `EUR`."""
    kind: str | None = None
    """`works`, `services`, `supplies` or `concession`."""
    regime: str = "auto"
    """`auto` decides from value, kind, buyer and date."""
    buyer: str | None = None
    """`central`, `municipal` or `other`."""
    place: str | None = None
    """Country of performance, ISO 3166-1 alpha-2."""
    date: dt.date | None = None
    """The day on which the procedure began."""
    phase: str = "draft"
    """`draft`, `published` or `signed`."""
    facts: dict[str, bool] = {}
    """Answers to questions, by fact id."""
    origins: dict[str, str] = {}
    """Where a value came from when it was not a flag: field name to `notice` or `papers`. A phase of `draft` is taken
    for given only when `flag` stands here; else a notice may tell another."""

    def __post_init__(self) -> None:
        _among("kind", self.kind, [kind.value for kind in Kind])
        _among("regime", self.regime, REGIMES)
        _among("buyer", self.buyer, [buyer.value for buyer in Buyer])
        _among("phase", self.phase, PHASES)
        _shaped("place", self.place, r"[A-Z]{2}", "a country code of two capital letters, for example FI")
        _shaped("currency", self.currency, r"[A-Z]{3}", "a currency code of three capital letters, for example EUR")
        _shaped("CPV code", self.cpv, r"\d{2,7}|\d{8}(-\d)?", "two to eight digits, for example 90910000-9")
        _check_value(self.value, self.currency)

    @property
    def cpv_digits(self) -> str | None:
        """The digits of the CPV code that say something: `90910000-9` gives `9091`, `90000000` gives `90`."""
        if self.cpv is None:
            return None
        digits = self.cpv.partition("-")[0]
        return digits[:2] + digits[2:].rstrip("0")


def known_names(context: Context, *, divisions: Iterable[str], facts: Iterable[str]) -> None:
    """Checks the CPV division and the fact names; `UnknownNameError` lists the known ones."""
    known_divisions = {division[:2] for division in divisions}
    if context.cpv is not None and context.cpv[:2] not in known_divisions:
        raise UnknownNameError("CPV division", context.cpv[:2], known_divisions)
    known_facts = set(facts)
    for name in context.facts:
        if name not in known_facts:
            raise UnknownNameError("fact", name, known_facts)


def origin_of(context: Context, field: str, value: object) -> str:
    """Where the value of a field came from: `flag`, `notice`, `papers`, or `default` when nobody gave it."""
    given = value is not None and value != "auto"
    if not given or (field == "phase" and value == "draft" and field not in context.origins):
        return context.origins.get(field, "default")
    return context.origins.get(field, "flag")


def answers(context: Context) -> Mapping[str, bool]:
    """The facts that were answered, in alphabetical order."""
    return dict(sorted(context.facts.items()))


def _among(what: str, value: str | None, known: Iterable[str]) -> None:
    if value is not None and value not in known:
        raise UnknownNameError(what, value, known)


def _shaped(what: str, value: str | None, pattern: str, wanted: str) -> None:
    if value is not None and not re.fullmatch(pattern, value, re.ASCII):
        raise UsageError(f"{value!r} is no {what}.", advice=f"Give {wanted}.")


def _check_value(value: float | None, currency: str | None) -> None:
    if value is None:
        return
    if not math.isfinite(value) or value < 0:
        raise UsageError(f"{value!r} is no contract value.", advice="Give an amount without VAT, 0 or more.")
    if currency is None:
        raise UsageError("The value has no currency.", advice="Give the currency too, for example --currency EUR.")
