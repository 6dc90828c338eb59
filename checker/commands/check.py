"""`fairclause check`: what the papers of one procurement say, and what they lack."""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from checker.commands.advice import DONE, GAPS, UNREAD, parse_fact
from checker.commands.output import emit, expect_folder, expect_room, in_colour, say
from clauses.errors import UsageError
from clauses.vocabulary import Buyer, Kind

if TYPE_CHECKING:
    from checker.context import Context
    from checker.report import Report
    from checker.review.saving import Review


DEFAULT_PROFILE = "good-practice"


class AskedRegime(StrEnum):
    """The values of `--regime`."""

    AUTO = "auto"
    EU = "eu"
    NATIONAL = "national"
    LIGHT = "light"


class Phase(StrEnum):
    """The values of `--phase`."""

    DRAFT = "draft"
    PUBLISHED = "published"
    SIGNED = "signed"


class Format(StrEnum):
    """The values of `--format`."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    OCDS = "ocds"
    DOCX = "docx"
    XLSX = "xlsx"
    CSV = "csv"
    NOTE = "note"


REPORTERS = {
    Format.JSON: "checker.reporters.structured",
    Format.HTML: "checker.reporters.html",
    Format.OCDS: "checker.reporters.ocds",
    Format.DOCX: "checker.reporters.docx",
    Format.XLSX: "checker.reporters.xlsx",
    Format.CSV: "checker.reporters.csv",
    Format.NOTE: "checker.reporters.note",
}
"""Format to the module whose `render` makes it; text depends on the terminal and is made apart."""
BINARY = (Format.DOCX, Format.XLSX)


class Alarm(StrEnum):
    """The values of `--fail-on`, the gravest first."""

    MISSING = "missing"
    WEAK = "weak"
    UNCLEAR = "unclear"


def run(  # noqa: PLR0913, PLR0917  one for each flag
    paths: Annotated[list[Path], typer.Argument(help="Files, folders or zip archives; together they are one dossier.")],
    profile: Annotated[
        list[str] | None,
        typer.Option(help="What to check against; may be given again.", metavar="ID", show_default=DEFAULT_PROFILE),
    ] = None,
    cpv: Annotated[str | None, typer.Option(help="Subject of the contract, e.g. 90910000.", metavar="CODE")] = None,
    value: Annotated[
        float | None, typer.Option(help="Estimated value without VAT; needs --currency.", metavar="N")
    ] = None,
    currency: Annotated[str | None, typer.Option(help="Currency of the value, e.g. EUR.", metavar="CODE")] = None,
    kind: Annotated[Kind | None, typer.Option(help="Kind of contract.")] = None,
    regime: Annotated[
        AskedRegime, typer.Option(help="Above the EU thresholds, below, or light regime.")
    ] = AskedRegime.AUTO,
    buyer: Annotated[Buyer | None, typer.Option(help="Kind of buyer.")] = None,
    place: Annotated[
        str | None, typer.Option(help="Country where the work is done, e.g. EE.", metavar="COUNTRY")
    ] = None,
    date: Annotated[str | None, typer.Option(help="Start of the procedure.", metavar="YYYY-MM-DD")] = None,
    phase: Annotated[
        Phase | None,
        typer.Option(help="How far the procurement has come; the advice follows it.", show_default="draft"),
    ] = None,
    fact: Annotated[
        list[str] | None,
        typer.Option(help="Answer to a question of the report; may be given again.", metavar="NAME=yes|no"),
    ] = None,
    ocr: Annotated[bool, typer.Option("--ocr", help="Read scanned pages with Tesseract (slow).")] = False,
    format: Annotated[Format, typer.Option(help="Form of the report.")] = Format.TEXT,  # noqa: A002
    report_lang: Annotated[
        str, typer.Option(help="Language of the report's own sentences, e.g. et.", metavar="CODE")
    ] = "en",
    output: Annotated[Path | None, typer.Option(help="Write the report to this file.", metavar="FILE")] = None,
    annotate: Annotated[
        Path | None, typer.Option(help="Write annotated copies of PDF and Word papers into this folder.", metavar="DIR")
    ] = None,
    review: Annotated[
        Path | None, typer.Option(help="Apply the decisions of a saved review (.fairclause).", metavar="FILE")
    ] = None,
    fail_on: Annotated[Alarm | None, typer.Option(help="Exit with 1 if there is a gap at or above this level.")] = None,
) -> None:
    """Check tenders and contracts against one or more profiles.

    The report goes to standard output, or to --output FILE.

    \b
    Exit codes:
      0  done
      1  gaps at or above --fail-on (missing over weak over unclear)
      2  wrong usage
      3  some paper, or pages of one, could not be read

    \b
    Examples:
      fairclause check tender.pdf contract.docx
      fairclause check dossier.zip --profile eu-2014-24 --cpv 90910000 --kind services
      fairclause check papers/ --format html --output report.html --fail-on missing
      fairclause check papers/ --format docx --output report.docx --annotate copies/
    """  # noqa: D301  the sign keeps lines apart
    from checker import check, load_profile

    given = {
        "cpv": cpv,
        "value": value,
        "currency": currency,
        "kind": kind,
        "buyer": buyer,
        "place": place,
        "date": date,
    }
    expect_room(output, binary=format in BINARY)
    expect_no_paper(output, paths)
    expect_folder(annotate)
    saved = open_saved(review)
    context = build_context(given, regime=regime, phase=phase, facts=fact or [])
    chosen = profile or (saved.profiles if saved else ()) or [DEFAULT_PROFILE]
    profiles = [load_profile(name) for name in dict.fromkeys(chosen)]
    with progress_line() as progress:
        report = check(
            paths,
            profiles,
            context=saved.completing(context) if saved else context,
            ocr=ocr,
            progress=progress,
            decisions=saved.decisions if saved else (),
            language=report_lang,
        )
    emit(render(report, format, colour=output is None and in_colour()), output)
    for sentence in [*since(saved, report), *(write_copies(paths, report, annotate) if annotate else ())]:
        say(sentence)
    for sentence in among_papers((output, annotate), paths):
        say(sentence)
    for sentence in unread(report):
        say(sentence)
    raise typer.Exit(exit_code(report, fail_on))


def build_context(given: dict[str, Any], *, regime: str, phase: str | None, facts: list[str]) -> "Context":
    """The context that the flags describe; `UsageError` for what cannot be understood."""
    from checker import Context

    known = {name: value for name, value in given.items() if value is not None}
    if "date" in known:
        known["date"] = parse_date(known["date"])
    if phase is not None:
        known |= {"phase": phase, "origins": {"phase": "flag"}}
    return Context(**known, regime=regime, facts=dict(parse_fact(text) for text in facts))


def parse_date(text: str) -> dt.date:
    """The day that `text` names as YYYY-MM-DD."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--date {text}: not a date.", advice="Write it as YYYY-MM-DD.") from None


def render(report: "Report", form: Format, *, colour: bool) -> str | bytes:
    """The report in the form asked for; bytes where that is an office file."""
    if form in REPORTERS:
        made: str | bytes = import_module(REPORTERS[form]).render(report)
        return made
    from checker.reporters import text

    return text.render(report, width=text.terminal_width(), colour=colour)


def expect_no_paper(target: Path | None, paths: list[Path]) -> None:
    """`UsageError` at once if the report would take the place of a paper."""
    from checker.annotation.copies import is_original

    if target is not None and is_original(target, paths):
        raise UsageError(f"{target}: is one of the papers themselves.", advice="Name another file for the report.")


def among_papers(targets: Iterable[Path | None], paths: list[Path]) -> list[str]:
    """A sentence for each thing that was written into a folder of papers, where the next check would read it."""
    folders = [path.resolve() for path in paths if path.is_dir()]
    return [
        f"{target} lies among the papers: the next check of them would read it too."
        for target in targets
        if target is not None and any(target.resolve().is_relative_to(folder) for folder in folders)
    ]


def open_saved(path: Path | None) -> "Review | None":
    """The review in that file, if one is named."""
    if path is None:
        return None
    from checker.review.saving import open_review

    return open_review(path)


def since(saved: "Review | None", report: "Report") -> list[str]:
    """What has changed of the papers since the review was saved."""
    if saved is None:
        return []
    from checker.reporters.cleaning import visible
    from checker.review.saving import changes

    return [visible(sentence) for sentence in changes(saved, report.documents, report.language)]


def write_copies(paths: list[Path], report: "Report", folder: Path) -> Iterator[str]:
    """Write the annotated copies; a sentence for each, then one for each reason for which there is none."""
    from checker.annotation.copies import Copy, annotate, write_copy
    from checker.reporters.cleaning import visible

    without: dict[str, list[str]] = {}
    for made in annotate(paths, report):
        if not isinstance(made, Copy):
            without.setdefault(made.because, []).append(made.path)
            continue
        target = write_copy(made, folder, paths)
        yield visible(f"Annotated copy written to {target} (comments: {made.comments}).")
        yield from (visible(f"{made.path}: {warning}") for warning in made.warnings)
    yield from (visible(f"Not annotated: {', '.join(names)}. {because}") for because, names in without.items())


def unread(report: "Report") -> list[str]:
    """One sentence for each paper that was not read, wholly or in part."""
    from checker.catalogues.catalogue import ENGLISH, catalogue
    from checker.comparison.unread import failure_said
    from checker.reporters.cleaning import visible

    english = (failure_said(failure, catalogue(ENGLISH)) for failure in report.failures)
    lost = [f"{failure.message} {failure.advice}".strip() for failure in english]
    partly = [
        f"{paper.path}: not read: {len(paper.unread_pages)} of {paper.pages or len(paper.unread_pages)} pages."
        for paper in report.documents
        if paper.unread_pages
    ]
    return [visible(sentence) for sentence in lost + partly]


def exit_code(report: "Report", fail_on: Alarm | None) -> int:
    """3 if something was not read, 1 for a gap at or above `fail_on`, else 0."""
    if report.failures or any(paper.unread_pages for paper in report.documents):
        return UNREAD
    order = list(Alarm)
    alarms = order[: order.index(fail_on) + 1] if fail_on else []
    return GAPS if any(gap.status in alarms for gap in report.gaps) else DONE


@contextmanager
def progress_line() -> Iterator[Callable[[Any], None] | None]:
    """A callback that shows on standard error which paper is read; None where nobody watches a terminal."""
    import sys

    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.text import Text

    from checker.reporters.cleaning import one_line

    with Console(stderr=True).status(Text("Reading")) as status:
        yield lambda step: status.update(Text(f"Reading {one_line(step.path)}"))
