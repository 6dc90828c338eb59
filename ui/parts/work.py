"""From papers that were read to their report, worked out anew only when something has changed."""

import gc
from functools import cache
from threading import Thread
from typing import TYPE_CHECKING

import msgspec

from checker.context import Context

if TYPE_CHECKING:
    from checker.comparison.wording import Wording
    from checker.pipeline import ReadDossier
    from checker.report import Report
    from checker.review.decisions import Decision

PROFILES = ("good-practice", "eu-2014-24")
"""What papers are held against unless a visitor chooses otherwise."""


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """All that decides a report beside the papers."""

    profiles: tuple[str, ...]
    context: Context
    decisions: "tuple[Decision, ...]" = ()
    language: str = "en"


class LastReport:
    """Remembers the last report of one visitor."""

    def __init__(self) -> None:
        self._dossier: ReadDossier | None = None
        self._question: Question | None = None
        self._report: Report | None = None
        self._wording: Wording | None = None

    def on(self, dossier: "ReadDossier", question: Question) -> "Report":
        """The report that answers `question`; `UsageError` for a code or name that nobody knows."""
        if self._report is None or dossier is not self._dossier or question != self._question:
            if self._wording is None or dossier is not self._dossier:
                from checker.comparison.wording import wording_of_shipped

                self._wording = wording_of_shipped().remembering()
            self._report = report_of(dossier, question, self._wording)
            self._dossier, self._question = dossier, question
        return self._report


def report_of(dossier: "ReadDossier", question: Question, wording: "Wording | None" = None) -> "Report":
    """The report on papers that were read; a remembering `wording` makes the next one on the same papers quicker."""
    from checker.comparison.knowledge import shipped
    from checker.comparison.wording import wording_of_shipped
    from checker.pipeline import check_names, report_on
    from clauses.library import profile

    knowledge = shipped()
    check_names(question.context, knowledge)
    return report_on(
        dossier,
        [profile(name) for name in question.profiles],
        question.context,
        knowledge=knowledge,
        wording=wording or wording_of_shipped(),
        decisions=question.decisions,
        language=_known(question.language),
    )


@cache
def warm(language: str) -> Thread:
    """Loads in the background, once a process, what the first report will need, while a visitor still chooses files."""
    thread = Thread(target=_warm, args=(language,), daemon=True)
    thread.start()
    return thread


def _warm(language: str) -> None:
    from checker.extraction.supervisor import keep_ready
    from checker.pipeline import ReadDossier
    from models.reader import read

    keep_ready()
    nothing = ReadDossier(papers=(), failures=())
    report_of(nothing, Question(profiles=PROFILES, context=Context(), language=language))
    for spoken in {language, "en"}:
        read("The contractor shall pay wages.", language=spoken)
    # Streamlit looks through all objects for lost ones after each run of a page; what is loaded here stays for good.
    gc.collect()
    gc.freeze()


def _known(language: str) -> str:
    """English where reports do not speak the language."""
    from checker.catalogues.catalogue import ENGLISH, languages

    return language if language in languages() else ENGLISH
