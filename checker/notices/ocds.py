"""OCDS: releases, release packages and record packages, as JSON or JSON Lines, also with the extensions of the Union.

A file may hold many releases. Of the same procedure the newest is read; of several procedures the newest, and the
others are named.
"""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from checker.catalogues.messages import Message, message
from checker.notices import codes
from checker.notices.draft import Draft
from checker.notices.fields import Field, table
from checker.notices.markup import Source
from checker.notices.notice import Criterion, Declared, Notice, Weight
from checker.notices.releases import as_text, newest
from clauses.vocabulary import Kind, Regime, Stage

_LOTS, _ITEMS = "tender.lots[]", "tender.items[]"
_SCHEMES = ("eu-buyer-legal-type", "TED_CA_TYPE")
_KNOWN_VERSION = re.compile(r"1\.[01]")

_KINDS = (
    ("award", "result"),
    ("contract", "result"),
    ("implementation", "result"),
    ("tenderAmendment", "change"),
    ("tenderCancellation", "change"),
    ("tender", "competition"),
    ("planning", "planning"),
)
"""Beginning of a tag to kind of notice, the furthest first."""

_SPECIAL: Mapping[str, str] = {"concession": Regime.CONCESSION.value, "lightTouch": Regime.LIGHT.value}

_SAME_CODES: Mapping[str, str] = {
    "shelteredWorkshop": "res-ws",
    "publicServiceMissionOrganization": "res-pub-ser",
    "true": "yes",
    "false": "no",
}
"""Codes of OCDS to those of eForms, where they differ."""

_UNITS: Mapping[str, str] = {
    "percentageExact": "percent",
    "percentageRangeMiddle": "percent-range",
    "decimalExact": "share",
    "decimalRangeMiddle": "share-range",
    "pointsExact": "points",
    "pointsRangeMiddle": "points-range",
    "order": "order",
}


class Entry(msgspec.Struct, frozen=True):
    """One value of a release: the value, the object it stands in, and its language where its name bears one."""

    value: Any
    parent: dict[str, Any]
    language: str


def read(source: Source) -> Notice:
    """The newest release in `source`; `PaperError` for what is no readable JSON."""
    draft = Draft()
    release, version = newest(source, draft)
    if version and not _KNOWN_VERSION.fullmatch(version):
        draft.miss(message("notice-unread-version", version=version))
    entries = _flatten(release)
    language = codes.language(_text(entries, "language"))
    _read_head(draft, entries, release)
    _read_level(draft, entries, "notice", language)
    _read_level(draft, entries, "both", language, start="tender.")
    _weigh(draft, _objects(release, "tender", "awardCriteria", "criteria"), language, "tender", "")
    unread = [_unread(entries)]
    unread.extend(_read_lot(draft, lot, language) for lot in _objects(release, "tender", "lots"))
    unread.extend(_read_item(draft, item, language) for item in _objects(release, "tender", "items"))
    for gap in dict.fromkeys(gap for gaps in unread for gap in gaps):
        draft.miss(gap)
    return draft.close(
        source.path,
        form="ocds",
        version=version,
        kind=_kind(entries),
        id=_text(entries, "id"),
        languages=(language,) if language else (),
    )


def _flatten(top: dict[str, Any]) -> dict[str, list[Entry]]:
    """All values by path, without those of lots and items."""
    found: dict[str, list[Entry]] = {}
    stack: list[tuple[str, Any, dict[str, Any], str]] = [("", top, top, "")]
    while stack:
        path, value, parent, language = stack.pop()
        if path in (_LOTS, _ITEMS) and isinstance(value, dict):
            continue
        if isinstance(value, dict):
            inner = [(*_join(path, key), part) for key, part in value.items()]
            stack.extend((name, part, value, lang) for name, lang, part in reversed(inner))
        elif isinstance(value, list):
            stack.extend((f"{path}[]", part, parent, language) for part in reversed(value))
        elif value is not None:
            found.setdefault(path, []).append(Entry(value, parent, language))
    return found


def _join(path: str, key: str) -> tuple[str, str]:
    """The path of a key, and the language that its name ends in (`description_fr`)."""
    match = re.fullmatch(r"(\w+?)_([a-z]{2,3})(?:-\w+)*", key)
    name, language = (match[1], codes.language(match[2])) if match else (key, "")
    return (f"{path}.{name}" if path else name), language


def _text(entries: dict[str, list[Entry]], path: str) -> str:
    return next((as_text(entry.value) for entry in entries.get(path, [])), "")


def _objects(top: dict[str, Any], *keys: str) -> list[dict[str, Any]]:
    """The objects of the list at the end of `keys`; none where the way is another."""
    place: Any = top
    for key in keys:
        place = place.get(key) if isinstance(place, dict) else None
    return [part for part in place if isinstance(part, dict)] if isinstance(place, list) else []


def _kind(entries: dict[str, list[Entry]]) -> str:
    tags = [as_text(entry.value) for path in ("tag[]", "tag") for entry in entries.get(path, [])]
    by_tag = (kind for start, kind in _KINDS for tag in tags if tag.startswith(start))
    if tags == ["compiled"] or not tags:
        there = {path.partition(".")[0].removesuffix("[]") for path in entries}
        by_tag = (kind for start, kind in _KINDS if start in there or f"{start}s" in there)
    return next(by_tag, "other")


def _read_head(draft: Draft, entries: dict[str, list[Entry]], release: dict[str, Any]) -> None:
    regime, field = _regime(entries)
    draft.say("regime", regime, field)
    if regime == Regime.CONCESSION:
        draft.say("kind", Kind.CONCESSION.value, field)
    for party in _objects(release, "parties"):
        roles = party.get("roles")
        if isinstance(roles, list) and ("buyer" in roles or "procuringEntity" in roles):
            _read_buyer(draft, party)


def _regime(entries: dict[str, list[Entry]]) -> tuple[str, str]:
    """The regime and the field that tells it; empty where none does."""
    basis = codes.regime_of(_text(entries, "tender.legalBasis.id"), "")
    if basis:
        return basis, "tender.legalBasis.id"
    special = [as_text(entry.value) for entry in entries.get("tender.specialRegime[]", [])]
    named = next((_SPECIAL[code] for code in special if code in _SPECIAL), "")
    if named:
        return named, "tender.specialRegime"
    above = {"true": Regime.EU.value, "false": Regime.NATIONAL.value}
    return above.get(_text(entries, "tender.aboveThreshold"), ""), "tender.aboveThreshold"


def _read_buyer(draft: Draft, party: dict[str, Any]) -> None:
    draft.say("buyer_name", as_text(party.get("name")), "parties[].name")
    address = party.get("address")
    if isinstance(address, dict):
        draft.say("country", as_text(address.get("country")), "parties[].address.country")
        name = as_text(address.get("countryName"))
        draft.say("country", codes.country(name) or "", "parties[].address.countryName")
    for kind in _objects(party, "details", "classifications"):
        if kind.get("scheme") in _SCHEMES:
            draft.say("buyer", as_text(kind.get("id")), "parties[].details.classifications[].id")


def _read_lot(draft: Draft, lot: dict[str, Any], language: str) -> list[Message]:
    number = as_text(lot.get("id"))
    draft.part(number, as_text(lot.get("title")))
    entries = _flatten(lot)
    _read_level(draft, entries, "both", language, lot=number, shown="tender.lots[].")
    _weigh(draft, _objects(lot, "awardCriteria", "criteria"), language, "tender.lots[]", number)
    return _unread(entries, "both", "lot")


def _read_item(draft: Draft, item: dict[str, Any], language: str) -> list[Message]:
    entries = _flatten(item)
    _read_level(draft, entries, "item", language, lot=as_text(item.get("relatedLot")))
    return _unread(entries, "item")


def _read_level(
    draft: Draft,
    entries: dict[str, list[Entry]],
    level: str,
    language: str,
    *,
    start: str = "",
    shown: str = "",
    lot: str = "",
) -> None:
    for field in table("ocds").fields:
        if field.level != level or field.part:
            continue
        for entry in entries.get(start + field.path, []):
            name = f"{shown or start}{field.name}" if level == "both" else field.name
            _take(draft, field, entry, name, language, lot)


def _take(draft: Draft, field: Field, entry: Entry, name: str, language: str, lot: str) -> None:
    text = as_text(entry.value)
    if field.stage:
        title = as_text(entry.parent.get(field.heading)) if field.heading else ""
        draft.tell(name, field.stage, text.strip(), entry.language or language, heading=title, lot=lot)
    elif field.declares:
        draft.add(_declared(field, entry, name, language, lot))
    elif not entry.language:
        _say(draft, field, entry, name, lot)


def _declared(field: Field, entry: Entry, name: str, language: str, lot: str) -> Declared:
    code = as_text(entry.value)
    same = _SAME_CODES.get(code, code)
    text = as_text(entry.parent.get(field.words)) if field.words else ""
    ways = entry.parent.get("strategies")
    return Declared(
        field=name,
        codelist=field.declares,
        code=code,
        lot=lot,
        text=text,
        language=language if text else "",
        eforms=field.in_eforms(same),
        holds=same not in codes.SAYS_NO,
        strategies=tuple(map(as_text, ways)) if isinstance(ways, list) and field.words else (),
    )


def _say(draft: Draft, field: Field, entry: Entry, name: str, lot: str) -> None:
    of, value = field.said, entry.value
    if of.endswith("cpv"):
        scheme = as_text(entry.parent.get("scheme"))
        if scheme and scheme.upper() != "CPV":
            draft.miss(message("notice-unread-scheme", field=name, scheme=scheme))
            return
        if field.level == "item" and of == "cpv" and draft.first("cpv") and not lot:
            of = "additional_cpv"
    if of == "kind" and draft.first("regime") == Regime.CONCESSION:
        of = "nature"
    if of == "currency" and "amount" not in entry.parent:
        return
    draft.say(of, value if isinstance(value, bool) else as_text(value), name, lot)


def _weigh(draft: Draft, criteria: list[dict[str, Any]], language: str, start: str, lot: str) -> None:
    for criterion in criteria:
        name = as_text(criterion.get("name"))
        text = as_text(criterion.get("description"))
        weights = [_with_unit(number) for number in _objects(criterion, "numbers")]
        draft.weigh(
            Criterion(
                kind=as_text(criterion.get("type")),
                name=name,
                text=text,
                weight=tuple(weight for weight in weights if weight.figure),
                lot=lot,
                language=language if name or text else "",
            )
        )
        if not text:
            draft.tell(f"{start}.awardCriteria.criteria[].name", Stage.AWARD, name, language, lot=lot)


def _with_unit(number: dict[str, Any]) -> Weight:
    return Weight(figure=as_text(number.get("number")), unit=_UNITS.get(as_text(number.get("weight")), ""))


def _unread(entries: dict[str, list[Entry]], *levels: str) -> list[Message]:
    """What is there and stands in no table."""
    known = {field.path.removesuffix("[]") for field in table("ocds").fields if field.level in (levels or ("notice",))}
    known |= {
        f"tender.{field.path.removesuffix('[]')}"
        for field in table("ocds").fields
        if field.level == "both" and not levels
    }
    missed = [path for path in entries if path.removesuffix("[]") not in known]
    gaps = {path: next((gap.means for gap in table("ocds").left if path.startswith(gap.path)), "") for path in missed}
    return [
        message(f"notice-left-{gap}") if gap else message("notice-unread-field", field=path)
        for path, gap in gaps.items()
    ]
