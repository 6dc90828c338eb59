"""Findings in the order of the papers, and the text around one where there are no pages to draw."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec

from checker.report import Finding, Report
from models.passage import Passage, Place

if TYPE_CHECKING:
    from checker.classification import ReadPassage
    from checker.pipeline import ReadDossier

AROUND = 12
"""Passages that are shown before and after the one that is marked."""


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """A passage of the text view: its headings where they are new, its number, and its words in three parts."""

    headings: tuple[str, ...] = ()
    number: str = ""
    lead_in: str = ""
    before: str
    marked: str = ""
    after: str = ""
    language: str = ""


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of a paper around a finding."""

    lines: tuple[Line, ...]
    above: int
    """Passages of the paper before the stretch."""
    below: int


def in_order(report: Report) -> tuple[Finding, ...]:
    """All findings as they stand in the papers."""
    return tuple(sorted(report.findings, key=lambda finding: (finding.document, *_at(finding.places), finding.start)))


def _at(places: Iterable[Place]) -> tuple[float, float, float]:
    """Page, how far down, paragraph."""
    place = next(iter(places), Place())
    top = -max((box[3] for box in place.boxes), default=0.0)
    return (place.page or 0, top, place.paragraph or 0)


def neighbours(findings: Sequence[Finding], current: str) -> tuple[str, str]:
    """The ids of the findings before and after `current`; empty at the ends."""
    ids = [finding.id for finding in findings]
    if current not in ids:
        return "", ids[0] if ids else ""
    at = ids.index(current)
    return ids[at - 1] if at else "", ids[at + 1] if at + 1 < len(ids) else ""


def window(dossier: "ReadDossier", finding: Finding, around: int = AROUND) -> Window:
    """The text around a finding, with its words marked; without its paper only the finding itself."""
    paper = next((read for read in dossier.papers if read.paper.path == finding.document), None)
    passages = paper.passages if paper else ()
    at = _position(passages, finding)
    if at is None:
        return Window(lines=(_marked((finding.heading,) if finding.heading else (), finding),), above=0, below=0)
    first, last = max(at - around, 0), min(at + around + 1, len(passages))
    lines: list[Line] = []
    headings: tuple[str, ...] = ()
    for index in range(first, last):
        passage = passages[index].passage
        new = _new(passage.heading_path, headings)
        headings = passage.heading_path
        if index == at:
            lines.append(_marked(new, finding))
        else:
            lines.append(Line(headings=new, number=_number(passage), before=passage.text, language=passage.language))
    return Window(lines=tuple(lines), above=first, below=len(passages) - last)


def _number(passage: Passage) -> str:
    """Its number, unless its text begins with it, as rows of tables do."""
    return "" if passage.text.startswith(f"{passage.number} ") else passage.number


def _position(passages: "Sequence[ReadPassage]", finding: Finding) -> int | None:
    return next(
        (
            at
            for at, read in enumerate(passages)
            if read.passage.text == finding.text and read.passage.places == finding.places
        ),
        None,
    )


def _marked(headings: tuple[str, ...], finding: Finding) -> Line:
    return Line(
        headings=headings,
        number=finding.number,
        before=finding.text[: finding.start],
        marked=finding.text[finding.start : finding.end],
        after=finding.text[finding.end :],
        language=finding.language,
    )


def _new(path: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    """The headings of `path` from the first that differs."""
    same = 0
    while same < min(len(path), len(before)) and path[same] == before[same]:
        same += 1
    return path[same:]
