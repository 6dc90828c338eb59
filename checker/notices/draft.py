"""What has been read of a notice so far. The readers fill it in and close it; only the closed `Notice` leaves them."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from checker.catalogues.messages import Message, message
from checker.notices import codes
from checker.notices.fields import Field
from checker.notices.notice import Criterion, Declared, FreeText, Lot, Notice, Said
from clauses.vocabulary import Stage


def _day(text: str) -> str | None:
    day = codes.day(text)
    return day.isoformat() if day else None


def _truth(text: str) -> bool | None:
    return {"true": True, "false": False, "1": True, "0": False}.get(text.lower())


def _not_none(text: str) -> bool:
    return text not in codes.SAYS_NO


CONVERSIONS: Mapping[str, Callable[[str], str | float | bool | None]] = {
    "accelerated": _truth,
    "additional_cpv": codes.cpv,
    "buyer": codes.BUYERS.get,
    "country": codes.country,
    "cpv": codes.cpv,
    "currency": codes.currency,
    "date": _day,
    "deadline": _day,
    "dynamic_system": _not_none,
    "framework": _not_none,
    "framework_value": codes.amount,
    "kind": lambda text: codes.KINDS.get(text.lower()),
    "place": codes.country,
    "published": _day,
    "result_value": codes.amount,
    "start": _day,
    "value": codes.amount,
}
"""How the words of a notice become a value; what has no conversion stays as it is written."""

_FLAGS = (_truth, _not_none)
"""Conversions whose values may also come as true or false."""


class Draft:
    """A notice that is being read; nothing is taken up twice."""

    def __init__(self) -> None:
        self._said: dict[Said, None] = {}
        self._declared: dict[Declared, None] = {}
        self._criteria: dict[Criterion, None] = {}
        self._texts: dict[FreeText, None] = {}
        self._lots: dict[str, Lot] = {}
        self._unread: dict[Message, None] = {}

    def say(self, of: str, text: str | float | bool, field: str, lot: str = "") -> None:
        """Take up a value; what cannot be understood is named as not read."""
        if text == "":
            return
        convert = CONVERSIONS.get(of)
        value = convert(str(text)) if convert and not (isinstance(text, bool) and convert in _FLAGS) else text
        if value is None:
            place = f"{field} ({lot})" if lot else field
            what = message(f"notice-said-{of.replace('_', '-')}")
            self.miss(message("notice-unread-value", field=place, text=str(text), of=what))
        else:
            plain = str(value) if isinstance(value, str) else value
            self._said[Said(of=of, value=plain, field=field, lot=lot)] = None

    def declare(self, field: Field, code: str, *, lot: str = "", text: str = "", language: str = "") -> None:
        """Take up a code, with the words that explain it."""
        if not code:
            return
        declared = Declared(
            field=field.name,
            codelist=field.declares,
            code=code,
            lot=lot,
            text=text,
            language=language if text else "",
            eforms=field.in_eforms(code),
            holds=code not in codes.SAYS_NO,
        )
        self._declared[declared] = None

    def add(self, declared: Declared) -> None:
        """Take up a code that is complete already."""
        self._declared[declared] = None

    def tell(self, field: str, stage: Stage, text: str, language: str, *, heading: str = "", lot: str = "") -> None:
        """Take up free text."""
        if text:
            taken = FreeText(field=field, stage=stage, text=text, language=language, heading=heading, lot=lot)
            self._texts[taken] = None

    def weigh(self, criterion: Criterion) -> None:
        """Take up an award criterion."""
        self._criteria[criterion] = None

    def part(self, lot: str, title: str = "") -> None:
        """Take up a lot."""
        if lot and not (lot in self._lots and self._lots[lot].title):
            self._lots[lot] = Lot(id=lot, title=title)

    def miss(self, what: Message) -> None:
        """Name something that is there and is not read."""
        self._unread[what] = None

    def miss_elements(self, found: Iterable[tuple[list[str], list[str]]]) -> None:
        """Name what `Outline.unread` found in each part of the notice: the known gaps first."""
        parts = list(found)
        for gap in (gap for gaps, _ in parts for gap in gaps):
            self.miss(message(f"notice-left-{gap}"))
        for place in (place for _, places in parts for place in places):
            self.miss(message("notice-unread-element", place=place))

    def first(self, of: str) -> str:
        """The first value taken up of a kind, as text; empty if there is none."""
        return next((str(said.value) for said in self._said if said.of == of), "")

    def close(
        self,
        path: str,
        *,
        form: str,
        version: str,
        kind: str,
        id: str = "",  # noqa: A002  as in Notice
        corrects: str = "",
        languages: tuple[str, ...] = (),
    ) -> Notice:
        """The notice as read; where it bears no day of publication, the day on which it was sent stands for it."""
        day = self.first("published") or self.first("date")
        return Notice(
            path=path,
            format=form,
            version=version,
            kind=kind,
            id=id,
            published=dt.date.fromisoformat(day) if day else None,
            corrects=corrects,
            languages=languages,
            said=tuple(self._said),
            declared=tuple(self._declared),
            criteria=tuple(self._criteria),
            texts=tuple(self._texts),
            lots=tuple(self._lots.values()),
            unread=tuple(self._unread),
        )
