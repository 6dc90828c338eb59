"""What a mayor wants to know of a report."""

import msgspec

from checker.report import Report, Verdict
from checker.reporters import overview
from clauses.vocabulary import Strength
from ui.parts.gaps import TOP, serious


class Summary(msgspec.Struct, frozen=True, kw_only=True):
    """The result on half a page."""

    headline: tuple[str, ...]
    coverage: str
    context: str
    """What was known beside the papers."""
    musts: int
    shoulds: int
    top: tuple[Verdict, ...]
    """The gravest gaps."""
    rest: tuple[Verdict, ...]
    met: tuple[Verdict, ...]
    notes: tuple[str, ...]
    """What holds for every open point alike."""
    overlooked: int | None
    """Of 100 passages of the subjects asked for, how many the reader is known to overlook; None where not measured."""


def summary(report: Report, overlooked: dict[str, float]) -> Summary:
    """The summary; `overlooked` gives the share of passages that is overlooked, by category."""
    gaps = serious(report)
    asked = {verdict.category for verdict in report.verdicts if verdict.status != "not_applicable"}
    shares = [overlooked[category] for category in sorted(asked & overlooked.keys(), key=str) if category]
    return Summary(
        headline=overview.headline(report),
        coverage=overview.coverage(report),
        context=overview.taken_into_account(report),
        musts=len(overview.open_verdicts(report, "must")),
        shoulds=len(overview.open_verdicts(report, "should")),
        top=gaps[:TOP],
        rest=gaps[TOP:],
        met=overview.met_verdicts(report),
        notes=overview.shared_notes(report),
        overlooked=round(100 * sum(shares) / len(shares)) if shares else None,
    )


class Rung(msgspec.Struct, frozen=True, kw_only=True):
    """One of the 24 subjects: how firm it is and how firm it is asked to be."""

    category: str
    found: Strength
    asked: Strength
    stages: tuple[str, ...]


def rungs(report: Report) -> tuple[Rung, ...]:
    """All subjects, those furthest below what is asked first, those neither found nor asked for last."""
    told = [
        Rung(category=row.category, found=row.found, asked=row.asked, stages=row.stages)
        for row in overview.ladders(report)
    ]
    silent = [
        Rung(category=name, found=Strength.ABSENT, asked=Strength.ABSENT, stages=())
        for name in overview.silent_categories(report)
    ]
    return (*told, *silent)
