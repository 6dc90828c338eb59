"""What the notices tell of the procurement: it fills what no flag gives, and what differs is named."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import named
from checker.classification import ReadPaper
from checker.comparison.notices import Notices
from checker.context import Context
from checker.notices.notice import Notice, Said
from checker.report import Contradiction, Given

FLAG = "flag"
_PLAIN = ("cpv", "kind", "buyer", "place")
_MORE = ("buyer_name", "country", "procedure", "framework", "deadline")
"""Values that decide nothing and are shown in the report."""
_PHASES = {"competition": "published", "change": "published", "result": "signed"}
_CPV = re.compile(r"(?:\bCPV\b\D{0,20}|(?<![\d.,-])(?=\d{8}-\d(?![\d-])))(\d{8})(?!\d)")
"""A code with its check digit, or after the word."""


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """The context with what the notices add to it."""

    context: Context
    more: dict[str, Given] = {}
    contradictions: tuple[Contradiction, ...] = ()


class _Value(msgspec.Struct, frozen=True, kw_only=True):
    """A value and where it stands."""

    value: Any
    source: str
    """`notice.xml, BT-262-Procedure`."""


def take(
    context: Context, standing: Notices, papers: Sequence[ReadPaper], words: Catalogue, *, facts: Iterable[str]
) -> Taken:
    """Fills the context from the notices that stand; `facts` are the facts that the library asks for."""
    notices = (*standing.changes, *([standing.notice] if standing.notice else []), *standing.declarations)
    told = _told(notices) | _begun((*notices, *_earlier(standing)))
    given: dict[str, Any] = {name: value.value for name, value in told.items() if _is_open(context, name)}
    if "value" in given and (context.currency or told["currency"].value) != told["currency"].value:
        del given["value"]
    answers = {name: value for name, value in _facts(notices).items() if name in facts and name not in context.facts}
    origins = context.origins | dict.fromkeys((*given, *answers), "notice")
    return Taken(
        context=msgspec.structs.replace(context, **given, facts=context.facts | answers, origins=origins),
        more=_more(notices),
        contradictions=tuple(_contradictions(context, told, standing, papers, words)),
    )


def _is_open(context: Context, name: str) -> bool:
    if name == "phase":
        return context.phase == "draft" and name not in context.origins
    return getattr(context, name) is None or (name == "regime" and context.regime == "auto")


def _told(notices: Sequence[Notice]) -> dict[str, _Value]:
    """The first answer to each question, from the notice that weighs most."""
    found: dict[str, _Value] = {}
    for notice in notices:
        for name, value in _of_one(notice):
            found.setdefault(name, value)
    if "value" in found and "currency" not in found:
        del found["value"]
    return found


def _begun(notices: Iterable[Notice]) -> dict[str, _Value]:
    """The day on which the first call for competition was sent."""
    calls = [notice for notice in notices if notice.kind in ("competition", "change")]
    days = [
        msgspec.structs.replace(value, value=dt.date.fromisoformat(str(value.value)))
        for notice in calls
        for value in _values(notice, "date")
    ]
    return {"date": min(days, key=lambda day: day.value)} if days else {}


def _earlier(standing: Notices) -> Iterator[Notice]:
    """The superseded notices that are known to be of the same procedure."""
    valid = standing.valid
    ids = {_procedure(notice) for notice in valid} - {""}
    corrected = {notice.corrects for notice in valid} - {""}
    yield from (old for old in standing.superseded if _procedure(old) in ids or old.id in corrected)


def _procedure(notice: Notice) -> str:
    return next((str(value.value) for value in _values(notice, "procedure_id")), "")


def _of_one(notice: Notice) -> Iterator[tuple[str, _Value]]:
    for name in (*_PLAIN, "regime"):
        values = _values(notice, name)
        if (name == "cpv" and values) or len({value.value for value in values}) == 1:
            yield name, values[0]
    amounts, currencies = _values(notice, "value"), _values(notice, "currency")
    if len(amounts) == 1 and len({currency.value for currency in currencies}) == 1:
        yield "value", amounts[0]
        yield "currency", currencies[0]
    if notice.kind in _PHASES and notice.published is not None:
        yield "phase", _Value(value=_PHASES[notice.kind], source=notice.path)


def _values(notice: Notice, name: str) -> list[_Value]:
    """What is said of the whole; where nothing is, what is said of the lots."""
    said = [row for row in notice.said if row.of == name]
    whole = [row for row in said if not row.lot]
    return [_Value(value=row.value, source=_source(notice, row)) for row in whole or said]


def _source(notice: Notice, said: Said) -> str:
    return ", ".join(part for part in (notice.path, f"{said.field} {said.lot}".strip()) if part)


def _facts(notices: Sequence[Notice]) -> dict[str, bool]:
    """The questions that a notice answers beyond doubt."""
    found: dict[str, bool] = {}
    access = {code.code for notice in notices[:1] for code in notice.declared if code.codelist == "accessibility"}
    if access in ({"inc"}, {"n-inc"}):
        found["used_by_people"] = access == {"inc"}
    places = {row.value for notice in notices for row in notice.said if row.of == "place"}
    countries = {row.value for notice in notices for row in notice.said if row.of == "country"}
    if places and countries and not places & countries:
        found |= {"cross_border": True, "performed_abroad": True}
    return found


def _more(notices: Sequence[Notice]) -> dict[str, Given]:
    found: dict[str, Given] = {}
    for notice in notices:
        for name in _MORE:
            values = list(dict.fromkeys(value.value for value in _values(notice, name)))
            if values and name not in found:
                found[name] = Given(value=_joined(values), origin="notice")
    further = {str(value.value): None for notice in notices for value in _values(notice, "additional_cpv")}
    return found | ({"additional_cpv": Given(value=", ".join(further), origin="notice")} if further else {})


def _joined(values: Sequence[Any]) -> str | float | bool:
    only: str | float | bool = values[0]
    return only if len(values) == 1 else ", ".join(map(str, values))


def _contradictions(
    context: Context, told: Mapping[str, _Value], standing: Notices, papers: Sequence[ReadPaper], words: Catalogue
) -> Iterator[Contradiction]:
    for name, other in told.items():
        own = getattr(context, name)
        if not _is_open(context, name) and name != "phase" and not _agree(name, own, other.value):
            yield _contradiction(words, name, _Value(value=own, source=FLAG), other)
    rivals = [*standing.declarations, *(standing.superseded[:1] if standing.undated else ())]
    for notice in rivals:
        for name, other in _told([notice]).items():
            first = told.get(name)
            if first is not None and name != "phase" and not _agree(name, first.value, other.value):
                yield _contradiction(words, name, first, other)
    yield from _other_procedures(standing, words)
    yield from _other_subject(context, told, standing, papers, words)


def _other_procedures(standing: Notices, words: Catalogue) -> Iterator[Contradiction]:
    """A superseded notice that is of another procedure or another buyer supersedes nothing: someone must look."""
    newest = standing.notice
    if newest is None:
        return
    for old in standing.superseded:
        for name in ("procedure_id", "buyer_name"):
            ours, theirs = _values(newest, name)[:1], _values(old, name)[:1]
            if ours and theirs and ours[0].value != theirs[0].value:
                yield _contradiction(words, name, ours[0], theirs[0])


def _agree(name: str, one: Any, other: Any) -> bool:
    if name != "cpv":
        return bool(one == other)
    digits = [code.partition("-")[0].rstrip("0") for code in (str(one), str(other))]
    return digits[0].startswith(digits[1]) or digits[1].startswith(digits[0])


def _other_subject(
    context: Context, told: Mapping[str, _Value], standing: Notices, papers: Sequence[ReadPaper], words: Catalogue
) -> Iterator[Contradiction]:
    """The papers name CPV codes, and none of them is one of the notice."""
    if "cpv" not in told:
        return
    valid = {str(row.value) for notice in standing.valid for row in notice.said if row.of in ("cpv", "additional_cpv")}
    named_in = _codes_named(read for read in papers if read.notice is None)
    if not named_in or any(_agree("cpv", code, own) for code in named_in for own in valid):
        return
    other = _Value(value=", ".join(sorted(named_in)), source=", ".join(sorted(set(named_in.values()))))
    first = told["cpv"] if context.cpv is None else _Value(value=context.cpv, source=FLAG)
    yield _contradiction(words, "cpv", first, other, key="declared-contradiction-cpv")


def _codes_named(papers: Iterable[ReadPaper]) -> dict[str, str]:
    """The CPV codes in the words of papers, each with the first paper that names it."""
    found: dict[str, str] = {}
    for read in papers:
        for item in read.passages:
            for code in _CPV.findall(item.passage.text):
                found.setdefault(code, read.paper.path)
    return found


def _contradiction(
    words: Catalogue, name: str, first: _Value, other: _Value, *, key: str = "declared-contradiction"
) -> Contradiction:
    row = Contradiction(
        about=name,
        used=_shown(words, name, first.value),
        other=_shown(words, name, other.value),
        used_from=first.source,
        other_from=other.source,
        sentence="",
    )
    sentence = words.say(
        key,
        what=named(words, "context", name),
        used=row.used,
        used_from=words.say("declared-from-flag") if first.source == FLAG else first.source,
        other=row.other,
        other_from=other.source,
    )
    return msgspec.structs.replace(row, sentence=sentence)


def _shown(words: Catalogue, name: str, value: Any) -> str:
    if name in ("kind", "buyer", "regime"):
        return named(words, name, value)
    return f"{value:,.2f}".removesuffix(".00") if isinstance(value, float) else str(value)
