"""The file of a review, `.fairclause`: a zip with the report, the decisions, and the hashes of the papers.

The papers themselves are not in it. The same review gives the same bytes. What is opened may come from anyone, so
it is checked for size, names and shape before anything is believed.
"""

import zipfile
import zlib
from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import msgspec

from checker.catalogues.catalogue import ENGLISH, catalogue
from checker.catalogues.messages import message
from checker.context import Context
from checker.report import SCHEMA as REPORT_SCHEMA
from checker.report import Paper, Report, Tool
from checker.review.decisions import Decision, latest
from clauses.errors import FairclauseError, ReviewError

SCHEMA = "fairclause.review/1"
SUFFIX = ".fairclause"
MOST_BYTES = 64 * 1024 * 1024
"""Of the file, and of all its parts unpacked: a report on thousands of pages has a tenth of it."""

_REVIEW, _DECISIONS, _REPORT = "review.json", "decisions.json", "report.json"
_PARTS = (_REVIEW, _DECISIONS, _REPORT)
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The earliest day that a zip can name stands for no day."""
_AGAIN = message("review-error-do")
_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError)

_NOTHING = Context()

T = TypeVar("T")


class PaperHash(msgspec.Struct, frozen=True, kw_only=True):
    """Which paper was looked at: the same hash is the same paper, byte for byte."""

    path: str
    sha256: str


class Review(msgspec.Struct, frozen=True, kw_only=True):
    """What a review file holds."""

    report: Report
    decisions: tuple[Decision, ...] = ()
    context: Context = Context()
    profiles: tuple[str, ...] = ()
    """The profiles that were chosen, without those that they build on."""
    papers: tuple[PaperHash, ...] = ()

    def completing(self, context: Context) -> Context:
        """`context`, with what the review knows where it says nothing."""
        fields = [field.name for field in msgspec.structs.fields(Context) if field.name not in ("facts", "origins")]
        said = {name for name in fields if getattr(context, name) != getattr(_NOTHING, name)}
        given = {name: getattr(context, name) for name in fields if name in said or name in context.origins}
        return msgspec.structs.replace(
            self.context,
            **given,
            facts={**self.context.facts, **context.facts},
            origins={**self.context.origins, **context.origins},
        )


class _Cover(msgspec.Struct, frozen=True, kw_only=True):
    """`review.json`: what the other parts belong to."""

    schema: str
    tool: Tool
    profiles: tuple[str, ...]
    context: Context
    papers: tuple[PaperHash, ...]


def review_of(
    report: Report,
    decisions: Iterable[Decision] = (),
    context: Context = Context(),  # noqa: B008  immutable
    profiles: Iterable[str] = (),
) -> Review:
    """A review of a report, with what is needed to make that report again."""
    papers = tuple(PaperHash(path=paper.path, sha256=paper.sha256) for paper in report.documents)
    return Review(report=report, decisions=latest(decisions), context=context, profiles=tuple(profiles), papers=papers)


def save(review: Review) -> bytes:
    """The file, byte for byte the same for the same review."""
    cover = _Cover(
        schema=SCHEMA,
        tool=review.report.tool,
        profiles=review.profiles,
        context=review.context,
        papers=review.papers,
    )
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for name, part in zip(_PARTS, (cover, review.decisions, review.report), strict=True):
            info = zipfile.ZipInfo(name, _EARLIEST)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = 3, 0o600 << 16
            archive.writestr(info, msgspec.json.format(msgspec.json.encode(part, order="deterministic"), indent=2))
    return sink.getvalue()


def open_review(source: Path | str | bytes) -> Review:
    """The review in a file or its bytes; `ReviewError` says what is wrong with it."""
    data = source if isinstance(source, bytes) else _read(Path(source))
    parts = _unpack(data)
    cover = _decode(parts[_REVIEW], _Cover, _REVIEW)
    if cover.schema != SCHEMA:
        _refuse_schema(cover.schema)
    report = _decode(parts[_REPORT], Report, _REPORT)
    if report.schema != REPORT_SCHEMA:
        _refuse_schema(report.schema)
    return Review(
        report=report,
        decisions=_decode(parts[_DECISIONS], tuple[Decision, ...], _DECISIONS),
        context=cover.context,
        profiles=cover.profiles,
        papers=cover.papers,
    )


def _refuse_schema(schema: str) -> None:
    raise ReviewError(message("review-error-version", form=schema[:40]), advice=message("review-error-do-version"))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ReviewError(message("review-error-large"), advice=_AGAIN)
        return path.read_bytes()
    except OSError as error:
        raise ReviewError(message("review-error-open", path=str(path), why=str(error.strerror))) from error


def _unpack(data: bytes) -> dict[str, bytes]:
    if len(data) > MOST_BYTES:
        raise ReviewError(message("review-error-large"), advice=_AGAIN)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            if sorted(info.filename for info in infos) != sorted(_PARTS):
                raise ReviewError(message("review-error-parts"), advice=_AGAIN)
            if sum(info.file_size for info in infos) > MOST_BYTES:
                raise ReviewError(message("review-error-large"), advice=_AGAIN)
            return {info.filename: archive.read(info) for info in infos}
    except _BROKEN as error:
        raise ReviewError(message("review-error-damaged"), advice=_AGAIN) from error


def _decode(data: bytes, kind: type[T], part: str) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, FairclauseError) as error:
        raise ReviewError(message("review-error-part", part=part), advice=_AGAIN) from error


def changes(review: Review, documents: Sequence[Paper], language: str = ENGLISH) -> tuple[str, ...]:
    """One sentence for each paper that is another than when the review was saved, is gone, or is new."""
    say = catalogue(language).say
    before = {paper.path: paper.sha256 for paper in review.papers}
    now = {paper.path: paper.sha256 for paper in documents}
    told = []
    for path in sorted(before.keys() | now.keys()):
        if path not in now:
            told.append(say("review-paper-gone", path=path))
        elif path not in before:
            told.append(say("review-paper-new", path=path))
        elif before[path] != now[path]:
            told.append(say("review-paper-changed", path=path))
    return tuple(told)
