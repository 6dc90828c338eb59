"""The whole way from papers to report, one function for each arrow."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from checker.catalogues.catalogue import ENGLISH, catalogue
from checker.classification import ReadPaper, read_paper
from checker.comparison.assembly import compare, see
from checker.comparison.inheritance import with_ancestors
from checker.comparison.knowledge import Knowledge, in_language, shipped
from checker.comparison.notices import without_superseded
from checker.comparison.wording import Wording, wording_of_shipped
from checker.context import Context, known_names
from checker.documents import Document
from checker.extraction.limits import Limits
from checker.report import Failure, Report, Tool
from checker.review.decisions import Decision, latest
from checker.review.passages import amender, locate
from checker.review.telling import tell
from clauses.library import profile as load_profile
from clauses.records import Profile
from clauses.translations import translated

if TYPE_CHECKING:
    from checker.extraction.supervisor import Progress


class ReadDossier(msgspec.Struct, frozen=True, kw_only=True):
    """The papers of one procurement as they were read, and those that could not be read."""

    papers: tuple[ReadPaper, ...]
    failures: tuple[Failure, ...]


def check(  # noqa: PLR0913  one for each thing that a caller may choose
    paths: Sequence[Path | str],
    profiles: Profile | Iterable[Profile],
    *,
    context: Context = Context(),  # noqa: B008  immutable
    ocr: bool = False,
    limits: Limits = Limits(),  # noqa: B008  immutable
    progress: "Callable[[Progress], None] | None" = None,
    decisions: Sequence[Decision] = (),
    language: str = ENGLISH,
) -> Report:
    """Reads all papers under `paths` as one dossier and holds it against one profile or several.

    `decisions` are what people decided of an earlier report on these papers; `language` is that of the report.
    Raises `UsageError` for a path, code or name that does not exist, before any paper is opened. A paper that
    cannot be read becomes a failure of the report.
    """
    knowledge = shipped()
    check_names(context, knowledge)
    catalogue(language)  # an unknown language is told before any paper is opened
    dossier = read_dossier(paths, ocr=ocr, limits=limits, progress=progress)
    return report_on(
        dossier,
        profiles,
        context,
        knowledge=knowledge,
        wording=wording_of_shipped(),
        decisions=decisions,
        language=language,
    )


def check_names(context: Context, knowledge: Knowledge) -> None:
    """`UnknownNameError` for a CPV division or a fact that the library does not know."""
    known_names(context, divisions=(row.cpv for row in knowledge.risks), facts=knowledge.facts)


def read_dossier(
    paths: Sequence[Path | str],
    *,
    ocr: bool = False,
    limits: Limits = Limits(),  # noqa: B008  immutable
    progress: "Callable[[Progress], None] | None" = None,
) -> ReadDossier:
    """Every paper extracted, cut into passages and read; while one is read the next is already parsed."""
    from checker.extraction.supervisor import extract_each

    papers: list[ReadPaper] = []
    failures: list[Failure] = []
    for item in extract_each(paths, ocr=ocr, limits=limits, progress=progress):
        if isinstance(item, Document):
            papers.append(read_document(item))
        else:
            failures.append(item)
    return ReadDossier(papers=tuple(papers), failures=tuple(failures))


def read_document(document: Document) -> ReadPaper:
    """One document cut into passages and read."""
    from checker.segmentation.provisions import segment

    return read_paper(document, segment(document))


def report_on(  # noqa: PLR0913  one for each thing that a caller may choose
    dossier: ReadDossier,
    profiles: Profile | Iterable[Profile],
    context: Context,
    *,
    knowledge: Knowledge,
    wording: Wording | None = None,
    load: Callable[[str], Profile] = load_profile,
    decisions: Sequence[Decision] = (),
    language: str = ENGLISH,
) -> Report:
    """The report on papers that were read; `load` finds the profiles that others build on.

    `decisions` about passages change what is judged, those about requirements the verdicts; all are listed.
    `language` is that of the report's own sentences; `UnknownNameError` lists the known ones.
    """
    words = catalogue(language)
    chosen = (profiles,) if isinstance(profiles, Profile) else tuple(profiles)
    all_profiles = with_ancestors(chosen, load)
    kept = latest(decisions)
    papers = without_superseded(dossier.papers)
    located = locate(kept, papers)
    wording = wording or Wording(knowledge)
    shown = (kept, *((read.paper.path, read.paper.sha256) for read in papers))
    seen = wording.once(shown, lambda: see(papers, dossier.failures, knowledge, wording, amender(located)))
    report = compare(
        seen,
        [translated(profile, language) for profile in all_profiles],
        context,
        knowledge=in_language(knowledge, language),
        tool=tool_of(all_profiles),
        words=words,
    )
    return tell(report, kept, located, language)


def tool_of(profiles: Iterable[Profile]) -> Tool:
    """Versions of all that had a part in the report."""
    from importlib.metadata import PackageNotFoundError, version

    from models import reader

    try:
        own = version("fairclause")
    except PackageNotFoundError:
        own = "unknown"
    versions = {profile.id: profile.version for profile in profiles}
    return Tool(version=own, models=reader.versions(), profiles=dict(sorted(versions.items())))
