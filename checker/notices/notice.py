"""What a notice says, whatever its format: immutable values, each with the field it was read from."""

import datetime as dt

import msgspec

from checker.catalogues.messages import Message
from clauses.vocabulary import Stage


class _Part(msgspec.Struct, frozen=True, kw_only=True):
    pass


class Said(_Part, frozen=True, kw_only=True):
    """One value of the procurement as the notice states it."""

    of: str
    """What it is: `buyer_name`, `buyer` (its kind), `country` (of the buyer), `place` (country of performance),
    `kind`, `cpv`, `additional_cpv`, `value`, `currency`, `procedure`, `regime`, `date` (sent, so the procedure began),
    `deadline`, `framework` …; the list stands in `checker.notices.fields`. The values of `buyer`, `country`, `place`,
    `kind`, `currency` and `regime` are those of `checker.context`; dates are written YYYY-MM-DD.
    """
    value: str | float | bool
    field: str
    """The field of the format: `BT-262-Lot`, `OBJECT_CONTRACT/CPV_MAIN`, `tender.value.amount`."""
    lot: str = ""
    """The lot it holds for; empty where it holds for the whole."""


class Declared(_Part, frozen=True, kw_only=True):
    """A code by which the notice declares something."""

    field: str
    """`BT-775`, `BT-67`, `II.2.14` …"""
    codelist: str
    """`social-objective`, `exclusion-ground` …"""
    code: str
    """`et-eq`, `exg-crim-traffick` …"""
    lot: str = ""
    text: str = ""
    """What the notice adds to the code in words."""
    language: str = ""
    eforms: str = ""
    """The term and code of eForms with the same meaning, as `clauses/taxonomy` writes them:
    `BT-67:exg-crim-traffick`; the term alone where no code says quite the same. Empty where eForms has none."""
    holds: bool = True
    """False where the code says that nothing is declared: `none`, `no`, `not-known` …"""
    strategies: tuple[str, ...] = ()
    """For a sustainability goal of OCDS: by what means it is pursued (`awardCriteria` …)."""
    answer: str = ""
    """For an answered self-declaration: what the tenderer answered, `yes`, `no` or in words."""


class FreeText(_Part, frozen=True, kw_only=True):
    """Words of a notice, which are read like any other passage."""

    field: str
    stage: Stage
    text: str
    language: str
    """Two letters of ours, or `other`; empty where the notice does not name the language."""
    heading: str = ""
    lot: str = ""


class Weight(_Part, frozen=True, kw_only=True):
    """A number beside an award criterion, as it is printed."""

    figure: str
    unit: str = ""
    """The end of a key `notice-weight-…` of the catalogue; empty where the unit stands in the figure, or nowhere."""


class Criterion(_Part, frozen=True, kw_only=True):
    """An award criterion."""

    kind: str
    """`price`, `cost` or `quality`; empty where the notice does not say."""
    name: str
    text: str = ""
    weight: tuple[Weight, ...] = ()
    lot: str = ""
    language: str = ""


class Lot(_Part, frozen=True, kw_only=True):
    """One lot."""

    id: str
    title: str = ""


class Notice(_Part, frozen=True, kw_only=True):
    """One notice or self-declaration."""

    path: str
    format: str
    """`eforms`, `ted`, `ocds` or `espd`."""
    version: str
    """The version that the file names, for example `eforms-sdk-1.7`, `R2.0.9.S03`, `1.1`."""
    kind: str
    """`planning`, `competition`, `result`, `change`, `declaration` or `other`."""
    id: str = ""
    published: dt.date | None = None
    """The day of publication; the day on which it was sent where it is not published yet."""
    corrects: str = ""
    """The notice that this one changes or corrects."""
    languages: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
    declared: tuple[Declared, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    texts: tuple[FreeText, ...] = ()
    lots: tuple[Lot, ...] = ()
    unread: tuple[Message, ...] = ()
    """What was there and was not read."""
