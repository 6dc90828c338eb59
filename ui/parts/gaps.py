"""The open points of a report as a person works through them: filtered, in order, each with its words and its text."""

import msgspec

from checker.report import Finding, Report, Verdict
from checker.reporters.overview import OPEN, SEVERITIES

_SERIOUS = ("must", "should")
TOP = 5
"""Points that a summary names; the rest is folded."""


class Filter(msgspec.Struct, frozen=True, kw_only=True):
    """Which points are wanted; an empty value wants all."""

    status: str = ""
    stage: str = ""
    category: str = ""
    document: str = ""
    """Only points for which words were found in this paper."""
    severity: str = ""


class Choices(msgspec.Struct, frozen=True, kw_only=True):
    """What can be filtered by: the values that occur among the open points, in a fixed order."""

    status: tuple[str, ...]
    stage: tuple[str, ...]
    category: tuple[str, ...]
    document: tuple[str, ...]
    severity: tuple[str, ...]


def open_points(report: Report) -> tuple[Verdict, ...]:
    """All that is open, the gravest first: what the law asks for, then what is recommended, then good practice."""
    points = [verdict for verdict in report.verdicts if verdict.status in OPEN]
    return tuple(sorted(points, key=_gravity))


def _gravity(point: Verdict) -> tuple[int, int]:
    return (SEVERITIES.index(point.severity), OPEN.index(point.status))


def serious(report: Report) -> tuple[Verdict, ...]:
    """The gaps: open points that the law asks for or that are recommended."""
    return tuple(point for point in open_points(report) if point.severity in _SERIOUS)


def choices(report: Report) -> Choices:
    """The values to choose from."""
    points = open_points(report)
    documents = {finding.document for point in points for finding in evidence(report, point)}
    return Choices(
        status=tuple(status for status in OPEN if any(point.status == status for point in points)),
        stage=tuple(dict.fromkeys(point.stage for point in points)),
        category=tuple(sorted({point.category for point in points if point.category})),
        document=tuple(sorted(documents)),
        severity=tuple(name for name in SEVERITIES if any(point.severity == name for point in points)),
    )


def wanted(report: Report, by: Filter) -> tuple[Verdict, ...]:
    """The open points that `by` lets through, in their order; without a severity good practice is left out."""
    weights = (by.severity,) if by.severity else _SERIOUS
    return tuple(point for point in open_points(report) if point.severity in weights and _passes(report, point, by))


def _passes(report: Report, point: Verdict, by: Filter) -> bool:
    return (
        by.status in ("", point.status)
        and by.stage in ("", point.stage)
        and by.category in ("", point.category)
        and (not by.document or any(finding.document == by.document for finding in evidence(report, point)))
    )


def evidence(report: Report, point: Verdict) -> tuple[Finding, ...]:
    """The passages that a verdict rests on."""
    asked = set(point.evidence)
    return tuple(finding for finding in report.findings if finding.id in asked)


def key_of(point: Verdict) -> str:
    """A name for a point that stays the same while the report changes."""
    return f"{point.profile}.{point.requirement_id}"


def anchor_of(point: Verdict) -> str:
    """The same as the name of a place on the page."""
    return f"point-{key_of(point).replace('.', '-')}"


def point_of(report: Report, key: str) -> Verdict | None:
    """The point of that name."""
    return next((verdict for verdict in report.verdicts if key_of(verdict) == key), None)
