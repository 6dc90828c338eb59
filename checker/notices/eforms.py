"""eForms: notices in the UBL of the Publications Office, all subtypes of the SDK 1.x.

Codes are taken once; texts in each language in which the notice writes them.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from checker.catalogues.messages import message
from checker.notices import codes
from checker.notices.draft import Draft
from checker.notices.fields import Field, Level, table
from checker.notices.markup import Outline, Source, child, children, local, parse, words
from checker.notices.notice import Criterion, Notice, Weight
from clauses.vocabulary import Kind, Stage

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

WRAPPERS = ("UBLExtensions", "UBLExtension", "ExtensionContent", "EformsExtension")
LOTS = "ProcurementProjectLot"
_LOT_SUFFIX: Mapping[str, str] = {"Lot": "Lot", "Part": "Part", "LotsGroup": "LotsGroup"}
_KNOWN_VERSION = re.compile(r"eforms-sdk-1\.\d+")

_KINDS: Mapping[str, str] = {
    "planning": "planning",
    "consultation": "planning",
    "competition": "competition",
    "dir-awa-pre": "result",
    "result": "result",
    "cont-modif": "result",
    "completion": "result",
}
"""Form (BT-03, the name of its code list) to kind of notice."""
_KIND_BY_TYPE = (
    ("pin-cfc", "competition"),
    ("pin-", "planning"),
    ("pmc", "planning"),
    ("cn-", "competition"),
    ("subco", "competition"),
    ("qu-sy", "competition"),
    ("can-", "result"),
    ("veat", "result"),
    ("compl", "result"),
)
"""Beginning of the type of notice to its kind, where the form is not named."""

_UNITS: Mapping[str, str] = {
    "per-exa": "percent",
    "per-ran": "percent-range",
    "dec-exa": "share",
    "dec-ran": "share-range",
    "poi-exa": "points",
    "poi-ran": "points-range",
    "ord-imp": "order",
    "fix-tot": "fixed-total",
    "fix-unit": "fixed-unit",
    "min-score": "at-least",
    "max-pass": "best",
}
"""How a number beside an award criterion is meant (BT-5421, BT-5422, BT-5423)."""


def read(source: Source) -> Notice:
    """The notice in `source`; `PaperError` for what is no readable XML."""
    root = parse(source)
    top = Outline(root, through=WRAPPERS, cut=[LOTS])
    draft = Draft()
    languages = _languages(top)
    _read_head(draft, top)
    _read_buyers(draft, top, languages)
    lots = [Outline(lot, through=WRAPPERS) for lot in top.parts.get(LOTS, [])]
    _read_outline(draft, top, languages, lot="", suffix="Procedure")
    for lot in lots:
        name = lot.text("ID")
        draft.part(name, _in_language(lot.find("ProcurementProject/Name"), languages)[0])
        _read_outline(draft, lot, languages, lot=name, suffix=_suffix(lot))
    draft.miss_elements(outline.unread(table("eforms")) for outline in (top, *lots))
    return draft.close(
        source.path,
        form="eforms",
        version=top.text("CustomizationID"),
        kind=_kind(top),
        id="-".join(part for part in (top.text("ID"), top.text("VersionID")) if part),
        corrects=top.text("Changes/ChangedNoticeIdentifier")
        or top.text("ContractModification/ChangedNoticeIdentifier"),
        languages=tuple(dict.fromkeys(codes.language(code) for code in languages)),
    )


def _languages(top: Outline) -> tuple[str, ...]:
    """The languages of the notice as it names them, the main one first."""
    found = [words(e) for path in ("NoticeLanguageCode", "AdditionalNoticeLanguage/ID") for e in top.find(path)]
    return tuple(dict.fromkeys(code for code in found if code))


def _kind(top: Outline) -> str:
    if top.find("Changes/ChangedNoticeIdentifier"):
        return "change"
    code = next(iter(top.find("NoticeTypeCode")), None)
    form = "" if code is None else code.get("listName", "")
    by_type = (kind for start, kind in _KIND_BY_TYPE if top.text("NoticeTypeCode").startswith(start))
    return _KINDS.get(form) or next(by_type, "other")


def _suffix(lot: Outline) -> str:
    number = child(lot.top, "ID")
    return _LOT_SUFFIX.get("" if number is None else number.get("schemeName", ""), "Lot")


def _read_head(draft: Draft, top: Outline) -> None:
    version = top.text("CustomizationID")
    if not version:
        draft.miss(message("notice-unread-no-version"))
    elif not _KNOWN_VERSION.fullmatch(version):
        draft.miss(message("notice-unread-version", version=version))
    subtype = top.text("NoticeSubType/SubTypeCode")
    basis = top.text("RegulatoryDomain")
    regime = codes.regime_of(basis, subtype)
    draft.say("subtype", subtype, "OPP-070")
    draft.say("regime", regime or "", "BT-01" if basis in codes.REGIMES and regime != "light" else "OPP-070")
    if _is_concession(draft):
        draft.say("kind", Kind.CONCESSION.value, "BT-01" if basis == codes.CONCESSIONS else "OPP-070")


def _is_concession(draft: Draft) -> bool:
    return draft.first("regime") == "concession"


def _read_buyers(draft: Draft, top: Outline, languages: tuple[str, ...]) -> None:
    buyers = {words(buyer) for buyer in top.find("ContractingParty/Party/PartyIdentification/ID")}
    for organisation in top.find("Organizations/Organization"):
        company = child(organisation, "Company")
        if company is None or not buyers.intersection(map(_number, organisation)):
            draft.miss(message("notice-left-other-organisations"))
            continue
        names = [name for part in children(company, "PartyName") for name in children(part, "Name")]
        draft.say("buyer_name", _in_language(names, languages)[0], "BT-500-Organization-Company")
        address = child(company, "PostalAddress")
        country = None if address is None else child(address, "Country")
        draft.say("country", _first_words(country, "IdentificationCode"), "BT-514-Organization-Company")


def _number(part: "Element") -> str:
    """The number of an organisation, or of its contact point, which may stand for the buyer."""
    return _first_words(child(part, "PartyIdentification"), "ID")


def _first_words(element: "Element | None", name: str) -> str:
    return "" if element is None else words(child(element, name))


def _in_language(elements: "Iterable[Element]", languages: tuple[str, ...]) -> tuple[str, str]:
    """The words in the main language of the notice, or else the first there are, and our code for their language."""
    said = {element.get("languageID", ""): words(element) for element in reversed(list(elements)) if words(element)}
    code = next((code for code in languages if code in said), next(reversed(said), ""))
    return said.get(code, ""), _our_language(code, languages) if said else ""


@cache
def _rows(level: Level) -> tuple[Field, ...]:
    return tuple(field for field in table("eforms").fields if field.level in (level, "both") and not field.part)


def _read_outline(draft: Draft, outline: Outline, languages: tuple[str, ...], *, lot: str, suffix: str) -> None:
    for field in _rows("lot" if lot or suffix != "Procedure" else "notice"):
        name = f"{field.name}-{suffix}" if field.level == "both" else field.name
        for element in outline.find(field.path):
            if field.said:
                _say(draft, field, element, name, lot)
            elif field.declares:
                _declare(draft, field, element, languages, lot)
            else:
                _tell(draft, field, element, name, languages, lot)
    for criterion in _criteria(outline):
        _weigh(draft, criterion, languages, lot, suffix)


def _say(draft: Draft, field: Field, element: "Element", name: str, lot: str) -> None:
    of = "nature" if field.said == "kind" and _is_concession(draft) else field.said
    draft.say(of, words(element), name, lot)
    if field.said.endswith("value") and words(element):
        of = "currency" if field.said == "value" else f"{field.said}_currency"
        draft.say(of, element.get("currencyID", ""), name, lot)


def _declare(draft: Draft, field: Field, element: "Element", languages: tuple[str, ...], lot: str) -> None:
    parent = element.getparent()
    beside = children(parent, field.words) if field.words and parent is not None else []
    text, language = _in_language(beside, languages)
    draft.declare(field, words(element), lot=lot, text=text, language=language)


def _our_language(code: str, languages: tuple[str, ...]) -> str:
    return codes.language(code or next(iter(languages), ""))


def _tell(draft: Draft, field: Field, element: "Element", name: str, languages: tuple[str, ...], lot: str) -> None:
    language = element.get("languageID", "")
    parent = element.getparent()
    titles = children(parent, field.heading) if field.heading and parent is not None else []
    heading, _ = _in_language([t for t in titles if t.get("languageID", "") == language] or titles, languages)
    draft.tell(
        name, field.stage or Stage.NOTICE, words(element), _our_language(language, languages), heading=heading, lot=lot
    )


def _criteria(outline: Outline) -> "list[Element]":
    """The award criteria; a group that holds criteria is none itself."""
    groups = outline.find("TenderingTerms/AwardingTerms/AwardingCriterion")
    inner = [criterion for group in groups for criterion in children(group, "SubordinateAwardingCriterion")]
    plain = [group for group in groups if child(group, "AwardingCriterionTypeCode") is not None]
    return [criterion for criterion in (*inner, *plain) if words(criterion)]


def _weigh(draft: Draft, criterion: "Element", languages: tuple[str, ...], lot: str, suffix: str) -> None:
    names = children(criterion, "Name")
    name, named_in = _in_language(names, languages)
    text, language = _in_language(children(criterion, "Description"), languages)
    draft.weigh(
        Criterion(
            kind=_first_words(criterion, "AwardingCriterionTypeCode"),
            name=name,
            text=text,
            weight=_weight(criterion),
            lot=lot,
            language=language or named_in,
        )
    )
    for title in names if not text else ():
        said_in = _our_language(title.get("languageID", ""), languages)
        draft.tell(f"BT-734-{suffix}", Stage.AWARD, words(title), said_in, lot=lot)


def _weight(criterion: "Element") -> tuple[Weight, ...]:
    parameters = (element for element in criterion.iter() if local(element) == "AwardCriterionParameter")
    return tuple(weight for weight in map(_with_unit, parameters) if weight.figure)


def _with_unit(parameter: "Element") -> Weight:
    unit = _UNITS.get(_first_words(parameter, "ParameterCode"), "")
    return Weight(figure=_first_words(parameter, "ParameterNumeric"), unit=unit)
