"""TED XML, as the Official Journal published notices from 2016 to 2023.

A file may hold the form in several languages: codes and values come from the original, texts from all.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from checker.catalogues.messages import message
from checker.notices import codes
from checker.notices.draft import Draft
from checker.notices.fields import Field, Level, table
from checker.notices.markup import Outline, Source, child, local, parse, words
from checker.notices.notice import Criterion, Notice, Weight
from clauses.vocabulary import Kind, Regime, Stage

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LOTS = "OBJECT_DESCR"
WRAPPERS = ("DIRECTIVE_2009_81_EC", "DIRECTIVE_2014_23_EU", "DIRECTIVE_2014_24_EU", "DIRECTIVE_2014_25_EU")
_FORM = re.compile(r"[FT]\d\d_20\d\d|MOVE")
_KNOWN_VERSION = re.compile(r"R2\.0\.9\..*")

_PLANNING, _COMPETITION, _RESULT, _CHANGE = "planning", "competition", "result", "change"
_KINDS: Mapping[str, str] = {
    "F01": _PLANNING, "F02": _COMPETITION, "F03": _RESULT, "F04": _PLANNING, "F05": _COMPETITION, "F06": _RESULT,
    "F07": _COMPETITION, "F08": _PLANNING, "F12": _COMPETITION, "F13": _RESULT, "F14": _CHANGE, "F15": _RESULT,
    "F16": _PLANNING, "F17": _COMPETITION, "F18": _RESULT, "F19": _COMPETITION, "F20": _RESULT, "F21": _COMPETITION,
    "F22": _COMPETITION, "F23": _COMPETITION, "F24": _COMPETITION, "F25": _RESULT,
}  # fmt: skip
"""Form to kind of notice; forms that serve several ends also say which (`NOTICE`)."""
_KIND_BY_TYPE = (("AWARD", _RESULT), ("CALL", _COMPETITION), ("PRI", _PLANNING), ("QSU", _COMPETITION))

_DIRECTIVES: Mapping[str, str] = {
    "2014/23/EU": "32014L0023",
    "2014/24/EU": "32014L0024",
    "2014/25/EU": "32014L0025",
    "2009/81/EC": "32009L0081",
}
_REGIMES: Mapping[str, str] = {
    **dict.fromkeys(("F21", "F22"), Regime.LIGHT),
    **dict.fromkeys(("F23", "F24", "F25"), Regime.CONCESSION),
}
"""Forms that are made for one regime."""
_CRITERIA: Mapping[str, str] = {"AC_PRICE": "price", "AC_COST": "cost", "AC_QUALITY": "quality", "AC_CRITERION": ""}


def read(source: Source) -> Notice:
    """The notice in `source`; `PaperError` for what is no readable XML."""
    root = parse(source)
    draft = Draft()
    section = child(root, "FORM_SECTION")
    forms = [] if section is None else [form for form in section if _FORM.fullmatch(local(form))]
    forms.sort(key=lambda form: form.get("CATEGORY", "ORIGINAL") != "ORIGINAL")
    version = root.get("VERSION", "")
    _check_forms(draft, version, section, forms)
    head = Outline(root, cut=["FORM_SECTION"])
    outlines = [Outline(form, through=WRAPPERS, cut=[LOTS]) for form in forms]
    for outline in outlines[:1]:
        _read_head(draft, head, outline)
    for place, outline in enumerate(outlines):
        _read_form(draft, outline, original=place == 0)
    if not outlines:
        _read_rows(draft, head, "notice", "")
        _read_rows(draft, head, "coded", "")
    first = outlines[0] if outlines else head
    form = _form_of(first)
    return draft.close(
        source.path,
        form="ted",
        version=version,
        kind=_kind(form, draft.first("notice_type")),
        id=root.get("DOC_ID", ""),
        corrects=first.text("COMPLEMENTARY_INFO/NOTICE_NUMBER_OJ") if form in ("F14", "F20") else "",
        languages=tuple(dict.fromkeys(codes.language(form.get("LG", "")) for form in forms)),
    )


def _check_forms(draft: Draft, version: str, section: "Element | None", forms: "list[Element]") -> None:
    if not _KNOWN_VERSION.fullmatch(version):
        known = message("notice-unread-version", version=version) if version else message("notice-unread-no-version")
        draft.miss(known)
    for other in () if section is None else section:
        if other not in forms and local(other) != "NOTICE_UUID":
            draft.miss(message("notice-unread-form", form=local(other)))
    if not forms:
        draft.miss(message("notice-unread-form-itself"))


def _form_of(outline: Outline) -> str:
    return outline.top.get("FORM", "") or local(outline.top)[:3]


def _kind(form: str, said: str) -> str:
    by_type = (kind for mark, kind in _KIND_BY_TYPE if mark in said)
    return next(by_type, "") or _KINDS.get(form, "other")


def _read_head(draft: Draft, head: Outline, form: Outline) -> None:
    """What coded data say, and the regime, which the form and its legal basis tell together."""
    _read_rows(draft, head, "notice", "")
    basis = next((e.get("VALUE", "") for e in form.find("LEGAL_BASIS")), "")
    coded = next((e.get("VALUE", "") for e in head.find("CODED_DATA_SECTION/CODIF_DATA/DIRECTIVE")), "")
    basis = basis or _DIRECTIVES.get(coded, coded)
    origin = "LEGAL_BASIS" if form.find("LEGAL_BASIS") else "DIRECTIVE"
    draft.say("legal_basis", basis, origin)
    by_form = _REGIMES.get(_form_of(form))
    regime = by_form or codes.regime_of(basis, "")
    draft.say("regime", regime or "", "FORM" if by_form else origin)
    if regime == Regime.CONCESSION:
        draft.say("kind", Kind.CONCESSION.value, "FORM" if by_form else origin)
    draft.miss_elements([head.unread(table("ted"), marks=True)])


def _read_form(draft: Draft, form: Outline, *, original: bool) -> None:
    language = codes.language(form.top.get("LG", ""))
    _read_rows(draft, form, "notice", language, original=original)
    lots = [Outline(part, through=WRAPPERS) for part in form.parts.get(LOTS, [])]
    for place, lot in enumerate(lots, 1):
        number = lot.text("LOT_NO") or (str(place) if len(lots) > 1 else "")
        _read_lot(draft, lot, language, number, original=original)
    if original:
        draft.miss_elements(outline.unread(table("ted"), marks=True) for outline in (form, *lots))


def _read_lot(draft: Draft, lot: Outline, language: str, number: str, *, original: bool) -> None:
    draft.part(number, lot.text("TITLE"))
    draft.tell("II.2.1", Stage.NOTICE, lot.text("TITLE"), language, lot=number)
    _read_rows(draft, lot, "lot", language, lot=number, original=original)
    for criterion in _criteria(lot, language, number):
        if original:
            draft.weigh(criterion)
        draft.tell("II.2.5", Stage.AWARD, criterion.name, language, lot=number)


def _read_rows(
    draft: Draft, outline: Outline, level: Level, language: str, *, lot: str = "", original: bool = True
) -> None:
    for field in table("ted").fields:
        if field.part or field.level != level:
            continue
        path, _, attribute = field.path.partition("@")
        for element in outline.find(path):
            if field.stage:
                draft.tell(field.name, field.stage, words(element), language, lot=lot)
            elif original:
                _take(draft, field, element, attribute, lot)


def _take(draft: Draft, field: Field, element: "Element", attribute: str, lot: str) -> None:
    if field.declares:
        draft.declare(field, local(element), lot=lot)
        return
    text = element.get(attribute, "") if attribute else words(element)
    of = "nature" if field.said == "kind" and draft.first("regime") == Regime.CONCESSION else field.said
    draft.say(of, field.value or text, field.name, lot)
    if field.said == "region":
        draft.say("place", codes.country_of_region(text) or "", field.name, lot)
    if field.said.endswith("value"):
        of = "currency" if field.said == "value" else f"{field.said}_currency"
        draft.say(of, element.get("CURRENCY", ""), field.name, lot)


def _criteria(lot: Outline, language: str, number: str) -> Iterator[Criterion]:
    for start in ("AC/", ""):
        for element in (e for name in _CRITERIA for e in lot.find(start + name)):
            inner = child(element, "AC_CRITERION")
            plain = local(element) == "AC_CRITERION"
            yield Criterion(
                kind=_CRITERIA[local(element)],
                name=words(element if plain else inner),
                weight=tuple(Weight(figure=text) for text in (words(child(element, "AC_WEIGHTING")),) if text),
                lot=number,
                language=language,
            )
