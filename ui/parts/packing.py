"""What a visitor takes away: the report in several forms, annotated copies, and the review itself."""

import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import msgspec

from checker.report import Report
from ui.parts.uploads import Upload, on_disk

if TYPE_CHECKING:
    from checker.annotation.copies import Copy, NoCopy

_OFFICE = "application/vnd.openxmlformats-officedocument"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""A zip must name a day; this one stands for none, so that the same copies give the same bytes."""


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """A form of the report: its ending, its media type, and the module that makes it."""

    id: str
    ending: str
    mime: str
    module: str


FORMS = (
    Form(id="docx", ending="docx", mime=f"{_OFFICE}.wordprocessingml.document", module="checker.reporters.docx"),
    Form(id="note", ending="md", mime="text/markdown", module="checker.reporters.note"),
    Form(id="xlsx", ending="xlsx", mime=f"{_OFFICE}.spreadsheetml.sheet", module="checker.reporters.xlsx"),
    Form(id="html", ending="html", mime="text/html", module="checker.reporters.html"),
    Form(id="csv", ending="csv", mime="text/csv", module="checker.reporters.csv"),
    Form(id="json", ending="json", mime="application/json", module="checker.reporters.structured"),
)


def made(report: Report, form: Form) -> bytes:
    """The report in that form."""
    from importlib import import_module

    data: bytes | str = import_module(form.module).render(report)
    return data.encode() if isinstance(data, str) else data


def annotated(papers: Iterable[Upload], report: Report) -> "tuple[Copy | NoCopy, ...]":
    """An annotated copy of each paper in which there is something to say; the others with the reason."""
    from checker.annotation.copies import annotate

    with on_disk(papers) as paths:
        return tuple(annotate(paths, report))


def bundle(copies: "Iterable[Copy]") -> bytes:
    """All copies in one zip, under their own paths."""
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for copy in copies:
            archive.writestr(zipfile.ZipInfo(_inside(copy.path), _EARLIEST), copy.data, zipfile.ZIP_DEFLATED)
    return sink.getvalue()


def _inside(path: str) -> str:
    """A path that cannot lead out of the folder into which a zip is unpacked."""
    steps = [step for step in path.replace("\\", "/").split("/") if step not in ("", ".", "..")]
    return str(PurePosixPath(*steps)) if steps else "unnamed"


def copy_name(path: str) -> str:
    """`contract (annotated).pdf` for a paper at `papers.zip/contract.pdf`."""
    name = PurePosixPath(path).name
    stem, dot, ending = name.rpartition(".")
    return f"{stem} (annotated){dot}{ending}" if dot else f"{name} (annotated)"
