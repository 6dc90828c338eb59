"""ESPD: the European self-declaration, as the buyer asks it (request) and as the tenderer answers it (response)."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.catalogues.messages import message
from checker.notices import codes
from checker.notices.draft import Draft
from checker.notices.fields import table
from checker.notices.markup import Outline, Source, child, children, local, parse, words
from checker.notices.notice import Declared, Notice
from clauses.vocabulary import Stage

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

CRITERIA = ("TenderingCriterion", "Criterion")
"""The name of a criterion in the present versions, and in version 1."""
_RESPONSES = "TenderingCriterionResponse"
_PART = "SubTenderingCriterion"
_REQUIRED = ("REQUIREMENT",)
_GROUND = re.compile(r"CRITERION\.EXCLUSION\b|exg-")
_OLD_GROUNDS = (
    "crime-org", "corruption", "fraud", "terr-offence", "finan-laund", "human-traffic", "tax-pay", "socsec-pay",
    "envir-law", "socsec-law", "labour-law", "bankruptcy", "insolvency", "cred-arran", "bankr-nat", "liq-admin",
    "susp-act", "prof-misconduct", "distorsion", "partic-confl", "prep-confl", "sanction", "misrepresent",
    "nati-ground",
)  # fmt: skip
"""Codes of version 3 for grounds for exclusion."""


def read(source: Source) -> Notice:
    """The self-declaration in `source`; `PaperError` for what is no readable XML."""
    root = parse(source)
    top = Outline(root, cut=[*CRITERIA, _RESPONSES])
    draft = Draft()
    main = _main_language(root)
    version = _version(top)
    if not re.search(r"\d", version):
        draft.miss(message("notice-unread-no-version"))
    for field in table("espd").fields:
        for element in top.find(field.path):
            if field.said:
                draft.say(field.said, words(element), field.name)
            elif field.stage:
                draft.tell(field.name, field.stage, words(element), _language(element, main))
    for lot in top.find("ProcurementProjectLot/ID"):
        draft.part(words(lot))
    answers = _answers(top.parts.get(_RESPONSES, []))
    for name in CRITERIA:
        for criterion in top.parts.get(name, []):
            _read_criterion(draft, criterion, answers, main)
    draft.miss_elements([top.unread(table("espd"))])
    if any(top.parts.get(name) for name in CRITERIA):
        draft.miss(message(f"notice-left-{next(gap.means for gap in table('espd').left if gap.path in CRITERIA)}"))
    return draft.close(
        source.path,
        form="espd",
        version=version,
        kind="declaration",
        id=top.text("ID"),
        languages=(main,) if main else (),
    )


def _main_language(root: "Element") -> str:
    """The first language that the file names; it stands for texts that name none."""
    named = (codes.language(element.get("languageID", "")) for element in root.iter())
    return next((language for language in named if language), "")


def _language(element: "Element", main: str) -> str:
    return codes.language(element.get("languageID", "")) or main


def _version(top: Outline) -> str:
    shown = (top.text(path) for path in ("ProfileExecutionID", "VersionID", "CustomizationID", "UBLVersionID"))
    return next((text for text in shown if text), "")


def _answers(responses: "list[Element]") -> dict[str, str]:
    """Answers by the property they answer (versions 2 and later)."""
    found: dict[str, list[str]] = {}
    for response in responses:
        answered = words(child(response, "ValidatedCriterionPropertyID"))
        found.setdefault(answered, []).extend(_values(children(response, "ResponseValue")))
    return {key: ", ".join(dict.fromkeys(values)) for key, values in found.items() if values}


def _values(responses: "list[Element]") -> Iterator[str]:
    for response in responses:
        for part in response:
            if local(part) not in ("ID", "ConfidentialityLevelCode", "Evidence", "Period"):
                text = words(part)
                if text:
                    yield {"true": "yes", "false": "no"}.get(text, text)


def _read_criterion(draft: Draft, criterion: "Element", answers: dict[str, str], main: str) -> None:
    code = words(child(criterion, "CriterionTypeCode", "TypeCode"))
    name = child(criterion, "Name")
    language = main if name is None else _language(name, main)
    if code:
        draft.add(
            Declared(
                field="Criterion",
                codelist="exclusion-ground" if _is_ground(code) else "espd-criterion",
                code=code,
                text=words(name),
                language=language,
                eforms=_in_eforms(code),
                answer="; ".join(dict.fromkeys(text for text in _answers_in(criterion, answers) if text)),
            )
        )
    stage = Stage.EXCLUSION if _is_ground(code) else Stage.SELECTION
    for text in (words(child(criterion, "Description")), *_requirements(criterion)):
        draft.tell("Criterion", stage, text, language, heading=words(name))
    for inner in children(criterion, _PART):
        _read_criterion(draft, inner, answers, main)


def _is_ground(code: str) -> bool:
    return bool(_GROUND.match(code)) or code in _OLD_GROUNDS


def _in_eforms(code: str) -> str:
    plain = code.startswith("exg-") or code in _OLD_GROUNDS
    return f"BT-67:{code}" if plain else table("espd").eforms.get(code, "")


def _own(criterion: "Element") -> "Iterator[Element]":
    """What stands in a criterion, without the criteria that stand in it."""
    for part in criterion:
        if local(part) != _PART:
            yield part
            yield from _own(part)


def _requirements(criterion: "Element") -> Iterator[str]:
    """What the buyer asks, without the questions of the form itself."""
    for part in _own(criterion):
        if local(part) == "TenderingCriterionProperty" and words(child(part, "TypeCode")) in _REQUIRED:
            yield words(child(part, "Description"))


def _answers_in(criterion: "Element", answers: dict[str, str]) -> Iterator[str]:
    for part in _own(criterion):
        if local(part) == "TenderingCriterionProperty":
            yield answers.get(words(child(part, "ID")), "")
        elif local(part) == "Response":
            yield from _values([part])
