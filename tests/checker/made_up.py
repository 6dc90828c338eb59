"""Small made-up papers, readings and requirements: no test of comparison hangs on the wording of the library."""

from typing import Any

from checker.classification import ReadPaper, ReadPassage
from checker.comparison.knowledge import Knowledge
from checker.context import Context
from checker.pipeline import ReadDossier, report_on
from checker.report import Failure, Paper, Report, Verdict
from clauses.records import Profile, References, Requirement, Source
from clauses.vocabulary import Duty, Element, FulfilledBy, Stage, Verified, strength_of
from models.passage import Passage, Place, Reading

CATEGORIES = (
    "child_labour",
    "forced_labour",
    "grievance",
    "health_safety",
    "monitoring",
    "remedy",
    "sanctions",
    "wages",
)
DUTY = (Element.OBLIGATION,)
ENGLISH = References(
    language="en",
    clause_words=("clause*", "section*"),
    part_words=("annex", "schedule"),
    joining=("and", "or", "to"),
    law_words=("Act",),
    own_clause=("this clause",),
    own_part=("this schedule",),
    social_duties=("social conditions",),
    examples=(),
)


def reading(category: str, elements: tuple[Element, ...] = DUTY, confidence: float = 0.9) -> Reading:
    return Reading(
        category=category,
        strength=strength_of(elements),
        elements=elements,
        confidence=confidence,
        reader="signals",
    )


def passage(*readings: Reading, text: str = "Some words.", **known: Any) -> ReadPassage:
    return ReadPassage(passage=Passage(text=text, **{"language": "en", **known}), readings=readings)


def paper(*passages: ReadPassage, path: str = "contract.txt", role: str = "contract", **known: Any) -> ReadPaper:
    described = {
        "path": path,
        "sha256": "0" * 64,
        "format": "txt",
        "pages": None,
        "language": "en",
        "role": role,
        "characters": sum(len(item.passage.text) for item in passages),
        "passages": len(passages),
        "unread_pages": (),
        "unread_passages": 0,
        "warnings": (),
    }
    return ReadPaper(paper=Paper(**{**described, **known}), passages=passages)


def source(verified: Verified = Verified.PRIMARY, **known: Any) -> Source:
    return Source(instrument="Made-up Act", provision="s. 1", verified=verified, **known)


def requirement(name: str = "r1", **known: Any) -> Requirement:
    given = {
        "id": name,
        "title": "Pay is fair",
        "category": "forced_labour",
        "stage": Stage.CONTRACT,
        "duty": Duty.MANDATORY,
        "fulfilled_by": FulfilledBy.DOCUMENT,
        "reason": "Because.",
        "sources": (source(),),
    }
    return Requirement(**{**given, **known})


def profile(*requirements: Requirement, name: str = "made-up", **known: Any) -> Profile:
    given = {
        "title": "Made up",
        "jurisdiction": "EU",
        "version": "1",
        "summary": "",
        "languages": ("en",),
        "not_covered": "",
    }
    return Profile(id=name, requirements=requirements, **{**given, **known})


def knowledge(**known: Any) -> Knowledge:
    return Knowledge(**{"categories": CATEGORIES, "references": (ENGLISH,), **known})


def report(
    papers: ReadPaper | tuple[ReadPaper, ...],
    profiles: Profile | tuple[Profile, ...],
    context: Context | None = None,
    failures: tuple[Failure, ...] = (),
    language: str = "en",
    **known: Any,
) -> Report:
    dossier = ReadDossier(papers=papers if isinstance(papers, tuple) else (papers,), failures=failures)
    chosen = profiles if isinstance(profiles, tuple) else (profiles,)
    shelf = {item.id: item for item in chosen}
    return report_on(
        dossier,
        chosen,
        context or Context(),
        knowledge=knowledge(**known),
        load=shelf.__getitem__,
        language=language,
    )


def verdict(papers: ReadPaper | tuple[ReadPaper, ...], asked: Requirement, **known: Any) -> Verdict:
    (only,) = report(papers, profile(asked), **known).verdicts
    return only


def page(number: int) -> tuple[Place, ...]:
    return (Place(page=number),)
