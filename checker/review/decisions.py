"""What a person decided: of a passage that was read, or of a requirement.

A decision about a passage acts between reading and comparison, so that every verdict is judged anew without the
reading, or with it as sure. A decision about a requirement acts on its verdict.
"""

import hashlib
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

import msgspec

from checker.catalogues.messages import message
from checker.report import Finding, PassageMark, Report, Verdict
from clauses.errors import UnknownNameError, UsageError
from models.passage import Place


class Kind(StrEnum):
    """What a person can decide."""

    ACCEPT = "accept"
    """It is right: a passage that the reader was not sure of counts, a verdict is marked as confirmed."""
    WRONG_READING = "wrong_reading"
    """Passages only: it does not say what the reader holds it to say, and counts no longer."""
    OVERLOOKED = "overlooked"
    """Requirements only: the wording is there, the reader has not seen it; the reason says where."""
    NOT_APPLICABLE = "not_applicable"
    """Requirements only: it is not asked of these papers."""


_OF_PASSAGES = (Kind.ACCEPT, Kind.WRONG_READING)
_OF_REQUIREMENTS = (Kind.ACCEPT, Kind.OVERLOOKED, Kind.NOT_APPLICABLE)


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """One decision with its reason; made by `on_finding` or `on_verdict`."""

    kind: Kind
    reason: str
    by: str = ""
    """Name or role of the person, as far as they want it kept."""
    requirement: str = ""
    profile: str = ""
    passage: PassageMark | None = None
    seen: str = ""
    """The status that the verdict had when it was decided on."""

    def __post_init__(self) -> None:
        """`UsageError` for a decision without a reason, or about nothing or two things at once."""
        msgspec.structs.force_setattr(self, "kind", _kind(self.kind))
        if not self.reason.strip() and self.kind is not Kind.ACCEPT:
            raise UsageError("A decision needs a reason.", advice="Say in a few words why.")
        if bool(self.requirement) == (self.passage is not None) or bool(self.requirement) != bool(self.profile):
            raise UsageError("A decision is about one passage, or about one requirement of one profile.")
        if self.kind not in (_OF_REQUIREMENTS if self.requirement else _OF_PASSAGES):
            what = "a requirement" if self.requirement else "a passage"
            raise UsageError(f"{self.kind.value!r} is no decision about {what}.")

    @property
    def target(self) -> tuple[object, ...]:
        """What it is about; a later decision about the same takes the place of the earlier one."""
        return (self.passage,) if self.passage else (self.profile, self.requirement)


def _kind(name: str) -> Kind:
    if name not in set(Kind):
        raise UnknownNameError("decision", name, Kind)
    return Kind(name)


def on_finding(report: Report, finding: str, kind: Kind | str, reason: str = "", *, by: str = "") -> Decision:
    """A decision about the finding with that id in `report`; `UsageError` when there is none."""
    chosen = next((item for item in report.findings if item.id == finding), None)
    if chosen is None:
        raise UsageError(f"{finding!r} is no finding of this report.")
    if chosen.reader == "code":
        raise UsageError(message("review-error-code"), advice=message("review-error-do-code"))
    return Decision(kind=_kind(kind), reason=reason, by=by, passage=mark_of(chosen, report))


def on_verdict(verdict: Verdict, kind: Kind | str, reason: str = "", *, by: str = "") -> Decision:
    """A decision about a verdict."""
    return Decision(
        kind=_kind(kind),
        reason=reason,
        by=by,
        requirement=verdict.requirement_id,
        profile=verdict.profile,
        seen=verdict.status,
    )


def latest(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The last decision about each thing, in the order in which they were made."""
    last: dict[tuple[object, ...], Decision] = {}
    for decision in decisions:
        last.pop(decision.target, None)
        last[decision.target] = decision
    return tuple(last.values())


def mark_of(finding: Finding, report: Report) -> PassageMark:
    """The finding by what it is: paper, place, category and words."""
    sha256 = next((paper.sha256 for paper in report.documents if paper.path == finding.document), "")
    return PassageMark(
        document=finding.document,
        sha256=sha256,
        place=place_of(finding.places),
        category=finding.category,
        words=digest(finding.text),
    )


def place_of(places: Iterable[Place]) -> str:
    """`p7`, `p7-8` or `b41`; empty where nothing is known."""
    pages = sorted({place.page for place in places if place.page is not None})
    if pages:
        return f"p{pages[0]}" if len(pages) == 1 else f"p{pages[0]}-{pages[-1]}"
    return next((f"b{place.paragraph}" for place in places if place.paragraph is not None), "")


def digest(text: str) -> str:
    """SHA-256 of a text, whatever its spaces and the way its accents are stored."""
    return hashlib.sha256(" ".join(unicodedata.normalize("NFC", text).split()).encode()).hexdigest()
