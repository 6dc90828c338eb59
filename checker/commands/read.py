"""`fairclause read`: shows any stage on the way from papers to report."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.commands.advice import DONE, UNREAD
from checker.commands.output import say, write

if TYPE_CHECKING:
    from checker.documents import Document
    from checker.report import Failure


class Until(StrEnum):
    """The values of `--until`."""

    TEXT = "text"
    PASSAGES = "passages"
    FINDINGS = "findings"


class Format(StrEnum):
    """The values of `--format`."""

    TEXT = "text"
    JSONL = "jsonl"


def run(
    path: Annotated[Path, typer.Argument(help="A file, folder or zip archive.")],
    until: Annotated[Until, typer.Option(help="The last stage to run, and the one to show.")] = Until.PASSAGES,
    format: Annotated[Format, typer.Option(help="For people, or one JSON object a line.")] = Format.TEXT,  # noqa: A002
    ocr: Annotated[bool, typer.Option("--ocr", help="Read scanned pages with Tesseract (slow).")] = False,
) -> None:
    """Show how a paper is read: its text, its passages, or what is found in them.

    \b
    Example:
      fairclause read contract.pdf --until findings
    """  # noqa: D301  the sign keeps lines apart
    from checker.extraction.supervisor import extract_each
    from checker.reporters.stages import as_lines, as_text

    tell = as_text if format is Format.TEXT else as_lines
    code = DONE
    for paper in extract_each([path], ocr=ocr):
        for sentence in complaints(paper):
            say(sentence)
            code = UNREAD
        for line in tell(paper, until.value):
            write(f"{line}\n".encode())
    raise typer.Exit(code)


def complaints(paper: "Document | Failure") -> Iterator[str]:
    """What of this paper was not read."""
    from checker.catalogues.catalogue import ENGLISH, catalogue
    from checker.report import Failure
    from checker.reporters.cleaning import visible
    from checker.reporters.overview import page_list

    if isinstance(paper, Failure):
        yield visible(f"{paper.message} {paper.advice}".strip())
    elif paper.unread_pages:
        pages = page_list(catalogue(ENGLISH), paper.unread_pages)
        yield visible(f"{paper.path}: not read: pages {pages}.")
