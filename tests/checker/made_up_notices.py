"""Made-up notices, as values and as a file: no test of what is done with them hangs on a real one."""

import datetime as dt
from typing import Any

import msgspec

from checker.classification import ReadPaper
from checker.notices.notice import Declared, Lot, Notice, Said
from checker.report import Report
from tests.checker.made_up import CATEGORIES, paper, profile, report

SOME = (*CATEGORIES, "exclusion_grounds", "social_inclusion", "non_discrimination", "accessibility")


def notice(*declared: Declared, path: str = "notice.xml", **known: Any) -> Notice:
    given = {
        "format": "eforms",
        "version": "eforms-sdk-1.10",
        "kind": "competition",
        "id": f"id-of-{path}",
        "published": dt.date(2026, 3, 2),
        "languages": ("en",),
    }
    return Notice(path=path, declared=declared, **{**given, **known})


def code(term: str, bare: str, lot: str = "", **known: Any) -> Declared:
    given = {"codelist": term.lower(), "eforms": f"{term}:{bare}", "field": f"{term}-Lot" if lot else term}
    return Declared(code=bare, lot=lot, **{**given, **known})


def said(of: str, value: str | float | bool, lot: str = "", field: str = "BT-1") -> Said:
    return Said(of=of, value=value, field=field, lot=lot)


def lots(*names: str) -> tuple[Lot, ...]:
    return tuple(Lot(id=name) for name in names)


def as_paper(told: Notice, *passages: Any) -> ReadPaper:
    role = "declaration_form" if told.format == "espd" else "notice"
    read = paper(*passages, path=told.path, role=role, format=told.format)
    return msgspec.structs.replace(read, notice=told)


def declared(*papers: ReadPaper, **known: Any) -> Report:
    return report(papers, profile(), **{"categories": SOME, **known})
