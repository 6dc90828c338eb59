"""The process that opens papers. It is started by `supervisor`, limited in memory and time, and may die.

Requests come in on standard input and replies go out on what was standard output; libraries that print are
sent to standard error, so that they cannot garble a reply.
"""

import hashlib
import importlib
import os
import resource
import select
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, cast
from zipfile import ZipFile

from checker.catalogues.messages import message
from checker.documents import Document
from checker.extraction.archives import check_member, member_name, open_archive, read_member
from checker.extraction.failures import failure_of
from checker.extraction.intake import distinct, is_litter
from checker.extraction.limits import MEGABYTE, Limits
from checker.extraction.papers import Paper, Reader
from checker.extraction.protocol import (
    OUT_OF_MEMORY,
    Member,
    Read,
    Refused,
    Reply,
    Request,
    Unpacked,
    Written,
    decode_request,
    frame,
    receive,
)
from checker.extraction.sniff import NOTICES, choose_format, recognise, recognise_archive
from clauses.errors import DamagedError, LimitError, PaperError, UnsupportedFormatError

READERS: Mapping[str, str | Reader] = {
    "pdf": "checker.extraction.worker:read_pdf",
    "docx": "checker.extraction.docx.reader:read_docx",
    "xlsx": "checker.extraction.xlsx:read_xlsx",
    "html": "checker.extraction.html:read_html",
    "txt": "checker.extraction.text:read_text",
    "md": "checker.extraction.markdown:read_markdown",
    "odt": "checker.extraction.office:read_odt",
    "rtf": "checker.extraction.office:read_office",
    "doc": "checker.extraction.office:read_office",
    **dict.fromkeys(NOTICES, "checker.extraction.notices:read_notice"),
}
"""Format to the function that reads it, named so that its libraries are loaded only when they are needed."""

ZIP_DEPTH = 2
"""A zip may hold zips, and no more."""

_GRACE_SECONDS = 10


def read_pdf(paper: Paper) -> Document:
    """A PDF through the one module that knows the PDF libraries."""
    from checker.extraction.pdf.reader import extract_pdf

    return extract_pdf(paper.data, path=paper.path, sha256=paper.sha256, ocr=paper.ocr, limits=paper.limits)


def answer(request: Request, readers: Mapping[str, str | Reader] = READERS) -> Reply:
    """Read one paper. Every error but lack of memory becomes a reply."""
    try:
        return _open(request, readers)
    except PaperError as error:
        return Refused(failure=failure_of(error))
    except MemoryError:
        raise
    except RecursionError:
        deep = DamagedError(request.path, message("paper-too-deep"), advice=message("paper-do-anew"))
        return Refused(failure=failure_of(deep))
    except Exception as error:  # noqa: BLE001  hostile papers find paths that nobody thought of; one paper must not stop the rest
        what = message("paper-reader-stopped", error=type(error).__name__)
        return Refused(failure=failure_of(DamagedError(request.path, what, advice=message("paper-do-anew-or-pdf"))))


def _open(request: Request, readers: Mapping[str, str | Reader]) -> Reply:
    file = Path(os.fsdecode(request.file))
    if request.members:
        return _open_member(request, file, readers)
    try:
        with file.open("rb") as stream:
            start = stream.read(4)
            if start in (b"PK\x03\x04", b"PK\x05\x06"):
                with open_archive(file, request.path) as archive:
                    if recognise_archive(archive) == "zip" and choose_format("zip", request.path):
                        return _list(archive, request)
            _check_size(file.stat().st_size, request)
            return _read(start + stream.read(), request, readers)
    except OSError as error:
        raise PaperError(request.path, message("paper-cannot-open", why=str(error.strerror))) from error


def _open_member(request: Request, file: Path, readers: Mapping[str, str | Reader]) -> Reply:
    with open_archive(file, request.path) as archive:
        data = _member(archive, request.members[0], request)
    for index in request.members[1:]:
        with open_archive(data, request.path) as archive:
            data = _member(archive, index, request)
    if recognise(data, request.path) == "zip" and choose_format("zip", request.path):
        if len(request.members) >= ZIP_DEPTH:
            raise UnsupportedFormatError(request.path, message("paper-zip-depth"), advice=message("paper-do-unpack"))
        with open_archive(data, request.path) as archive:
            return _list(archive, request)
    return _read(data, request, readers)


def _member(archive: ZipFile, index: int, request: Request) -> bytes:
    info = archive.infolist()[index]
    check_member(info, request.path, request.limits)
    _check_size(info.file_size, request)
    return read_member(archive, info, request.path)


def _list(archive: ZipFile, request: Request) -> Unpacked:
    infos = archive.infolist()
    if len(infos) > request.limits.max_members:
        many = message("paper-many-files", count=len(infos), most=request.limits.max_members)
        raise LimitError(request.path, many, advice=message("paper-do-split"))
    named = [(index, member_name(info)) for index, info in enumerate(infos) if not info.is_dir()]
    papers = [(index, name) for index, name in named if not any(map(is_litter, name.split("/")))]
    if not papers:
        raise DamagedError(request.path, message("paper-zip-empty"), advice=message("paper-do-ask-again"))
    names = distinct(name or "unnamed" for _, name in papers)
    members = (Member(name=name, index=index) for name, (index, _) in zip(names, papers, strict=True))
    return Unpacked(members=tuple(sorted(members, key=lambda member: member.name)))


def _check_size(size: int, request: Request) -> None:
    if size == 0:
        raise DamagedError(request.path, message("paper-empty"), advice=message("paper-do-ask-again"))
    if size > request.limits.max_file_bytes:
        allowed = request.limits.max_file_bytes // MEGABYTE
        large = message("paper-too-large", size=size // MEGABYTE, most=allowed)
        raise LimitError(request.path, large, advice=message("paper-do-split"))


def _read(data: bytes, request: Request, readers: Mapping[str, str | Reader]) -> Read | Written:
    format_ = choose_format(recognise(data, request.path), request.path)
    reader = readers[format_]
    if isinstance(reader, str):
        module, name = reader.split(":")
        reader = cast("Reader", getattr(importlib.import_module(module), name))
    paper = Paper(
        path=request.path,
        data=data,
        sha256=hashlib.sha256(data).hexdigest(),
        format=format_,
        ocr=request.ocr,
        limits=request.limits,
        payload=request.payload,
    )
    result = reader(paper)
    return result if isinstance(result, Written) else Read(document=result)


def _restrain(limits: Limits, seconds: float) -> None:
    """Bound memory and processor time from here on, and end on a timer should the supervisor be gone."""
    _lower(resource.RLIMIT_AS, limits.max_memory_bytes)
    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + _GRACE_SECONDS)
    _lower(resource.RLIMIT_CORE, 0)
    signal.setitimer(signal.ITIMER_REAL, seconds + _GRACE_SECONDS)


def _lower(kind: int, value: int) -> None:
    """Set the soft limit only: LibreOffice, a child, has to lift it again."""
    _, hard = resource.getrlimit(kind)
    allowed = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (allowed, hard))


def serve(source: BinaryIO, sink: BinaryIO, readers: Mapping[str, str | Reader] = READERS) -> None:
    """Answer requests until `source` ends."""
    while (body := receive(source)) is not None:
        request = decode_request(body)
        _restrain(request.limits, request.seconds)
        try:
            reply = frame(answer(request, readers))
        except MemoryError:
            os._exit(OUT_OF_MEMORY)
        signal.setitimer(signal.ITIMER_REAL, 0)
        sink.write(reply)
        sink.flush()


def main(readers: Mapping[str, str | Reader] = READERS) -> None:
    """Serve on the pipes of this process; what libraries print goes to standard error."""
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    signal.signal(signal.SIGALRM, _end)
    if not select.select([sys.stdin], [], [], 0)[0]:
        importlib.import_module("checker.extraction.pdf.reader")  # nobody asks yet, and most papers are PDF
    serve(sys.stdin.buffer, sink, readers)


def _end(*_: object) -> None:
    os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    main()
