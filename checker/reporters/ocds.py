"""The report as a release of the Open Contracting Data Standard 1.1, with its sustainability extension.

It tells the aims that the papers bind tenderers or the supplier to, and by which means. What the papers and the notice
do not tell is left out; nothing is made up but the ids. That of the process follows from the papers, that of the
release also from all that it says: releases that differ must not share one.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from checker.report import CategoryStrength, NoticeTold, Report
from clauses.errors import UsageError
from clauses.library import categories
from clauses.vocabulary import Kind, Stage, Strength

_STRATEGIES = {
    Stage.SELECTION: "selectionCriteria",
    Stage.SPECIFICATION: "technicalSpecifications",
    Stage.AWARD: "awardCriteria",
    Stage.CONTRACT: "contractPerformanceConditions",
    Stage.SUBCONTRACTING: "contractPerformanceConditions",
}
"""Stage to the means that the extension has for it; the other stages have none."""
_CATEGORIES = {Kind.WORKS: "works", Kind.SERVICES: "services", Kind.SUPPLIES: "goods"}
_TAGS = {"planning": "planning", "change": "tenderUpdate"}
_STATES = {"planning": "planned", "competition": "active", "change": "active", "result": "complete"}


def render(report: Report) -> str:
    """The release as JSON text; the same report gives the same bytes.

    `UsageError` when neither the context nor a notice gives a day: a release has to bear one, and the clock tells
    nothing about the procedure.
    """
    return msgspec.json.format(msgspec.json.encode(release(report)), indent=2).decode() + "\n"


def release(report: Report) -> dict[str, Any]:
    """The release as plain values."""
    notice = next((row for row in report.declared.notices if row.state == "stands"), None)
    process = notice.procedure or notice.id if notice else ""
    papers = "\n".join(f"{paper.path} {paper.sha256}" for paper in report.documents)
    process = process or _digest(papers)
    made: dict[str, Any] = {
        "ocid": process if process.startswith("ocds-") else f"fairclause-{process}",
        "date": f"{_day(report, notice)}T00:00:00Z",
        "tag": [_TAGS.get(notice.kind if notice else "", "tender")],
        "initiationType": "tender",
        "language": report.language,
    }
    made |= _buyer(report) | {"tender": _tender(report, notice, process)}
    name = _digest(f"{papers}\n{msgspec.json.encode(made, order='deterministic').decode()}")
    return {"ocid": made.pop("ocid"), "id": f"fairclause-{name}"} | made


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _day(report: Report, notice: NoticeTold | None) -> str:
    given = report.context.get("date")
    day = str(given.value) if given and given.origin in ("flag", "notice") else ""
    day = day or (notice.published if notice else "")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", day):
        raise UsageError(
            "An OCDS release has to bear a date, and the papers do not tell one.",
            advice="Give the start of the procedure with --date YYYY-MM-DD, or add the notice to the papers.",
        )
    return day


def _value(report: Report, name: str) -> Any:
    given = report.context.get(name)
    return given.value if given else None


def _buyer(report: Report) -> dict[str, Any]:
    name, country = _value(report, "buyer_name"), _value(report, "country")
    if not name:
        return {}
    party = {"id": "buyer", "name": name, "roles": ["buyer"]}
    address = {"address": {"countryName": country}} if country else {}
    return {"parties": [party | address], "buyer": {"id": "buyer", "name": name}}


def _tender(report: Report, notice: NoticeTold | None, name: str) -> dict[str, Any]:
    goals = list(_goals(report.categories))
    tender: dict[str, Any] = {"id": name} | _subject(report)
    if notice and notice.kind in _STATES:
        tender["status"] = _STATES[notice.kind]
    if notice and notice.lots:
        tender["lots"] = [{"id": lot.id} | ({"title": lot.title} if lot.title else {}) for lot in notice.lots]
    tender["hasSustainability"] = bool(goals)
    return tender | ({"sustainability": goals} if goals else {})


def _subject(report: Report) -> dict[str, Any]:
    found: dict[str, Any] = {}
    kind, value, cpv = _value(report, "kind"), _value(report, "value"), str(_value(report, "cpv") or "")
    if kind in _CATEGORIES:
        found["mainProcurementCategory"] = _CATEGORIES[Kind(kind)]
    if value is not None:
        found["value"] = {"amount": value, "currency": _value(report, "currency")}
    if re.match(r"\d{8}", cpv):
        found["items"] = [{"id": "1", "classification": {"scheme": "CPV", "id": cpv[:8]}}]
    return found


def _goals(rows: Iterable[CategoryStrength]) -> Iterator[dict[str, Any]]:
    """Each goal that a duty of the papers serves, with the means, both in alphabetical order."""
    means: dict[str, set[str]] = {}
    for row in rows:
        binding = [Stage(stage) for stage, strength in row.by_stage.items() if _binds(strength)]
        for goal in categories()[row.category].ocds_goals if binding else ():
            means.setdefault(goal, set()).update(_STRATEGIES[stage] for stage in binding if stage in _STRATEGIES)
    for goal, strategies in sorted(means.items()):
        yield {"goal": goal} | ({"strategies": sorted(strategies)} if strategies else {})


def _binds(strength: str) -> bool:
    return Strength.parse(strength) >= Strength.OBLIGATION
