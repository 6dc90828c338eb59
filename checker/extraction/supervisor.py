"""Hands papers to a worker process, one by one, and outlives whatever they do to it."""

import atexit
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from pathlib import Path

import msgspec

from checker.catalogues.messages import message
from checker.documents import Document
from checker.extraction.failures import failure_of
from checker.extraction.intake import Intake, Item, list_papers
from checker.extraction.limits import MEGABYTE, Limits
from checker.extraction.processes import WORKER_COMMAND, Overdue, Process, Stopped
from checker.extraction.protocol import OUT_OF_MEMORY, Read, Refused, Reply, Request, Unpacked
from checker.report import Failure
from clauses.errors import DamagedError, LimitError, PaperError

_HEARTBEAT_SECONDS = 0.25


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """Which paper is being read. It is told again and again meanwhile; who raises when told stops everything."""

    path: str
    done: int
    total: int
    """Papers known so far; a zip adds its members when it is opened."""
    stage: str = "opening"
    """`opening`, then `reading` its passages."""


class Extraction(msgspec.Struct, frozen=True, kw_only=True):
    """The documents of one call, sorted by path, and the papers that could not be read."""

    documents: tuple[Document, ...]
    failures: tuple[Failure, ...]


def extract_all(
    paths: Sequence[Path | str],
    *,
    ocr: bool = False,
    limits: Limits = Limits(),  # noqa: B008  immutable
    progress: Callable[[Progress], None] | None = None,
    command: Sequence[str] = WORKER_COMMAND,
) -> Extraction:
    """Read every paper under `paths`: files, folders and zips.

    Raises `UsageError` when a path does not exist or a folder is empty; everything else becomes a failure.
    """
    results = list(extract_each(paths, ocr=ocr, limits=limits, progress=progress, command=command))
    documents = sorted((r for r in results if isinstance(r, Document)), key=lambda document: document.path)
    failures = sorted((r for r in results if isinstance(r, Failure)), key=lambda failure: failure.path)
    return Extraction(documents=tuple(documents), failures=tuple(failures))


def extract_each(
    paths: Sequence[Path | str],
    *,
    ocr: bool = False,
    limits: Limits = Limits(),  # noqa: B008  immutable
    progress: Callable[[Progress], None] | None = None,
    command: Sequence[str] = WORKER_COMMAND,
) -> Iterator[Document | Failure]:
    """As `extract_all`, each result as soon as it is there, while the next paper is already being parsed.

    Raises `UsageError` at once, not at the first result.
    """
    intake = list_papers(paths)
    return _results(intake, Asker(command=command, ocr=ocr, limits=limits), progress or (lambda _: None))


def _results(intake: Intake, asker: "Asker", progress: Callable[[Progress], None]) -> Iterator[Document | Failure]:
    yield from intake.failures
    waiting, done = deque(intake.items), 0
    pool = ThreadPoolExecutor(max_workers=1)
    try:
        running = _next(waiting, pool, asker)
        while running:
            item, future = running
            step = Progress(path=item.path, done=done, total=done + 1 + len(waiting))
            reply = _await(future, partial(progress, step))
            if isinstance(reply, Unpacked):
                waiting.extendleft(reversed(members_of(item, reply)))
            running = _next(waiting, pool, asker)
            done += not isinstance(reply, Unpacked)
            if isinstance(reply, Read):
                progress(msgspec.structs.replace(step, stage="reading"))
                yield reply.document
            elif isinstance(reply, Refused):
                yield reply.failure
    finally:
        asker.close()
        pool.shutdown()


def _await(future: "Future[Reply]", tell: Callable[[], None]) -> Reply:
    while True:
        tell()
        if wait((future,), timeout=_HEARTBEAT_SECONDS).done:
            return future.result()


def _next(waiting: deque[Item], pool: ThreadPoolExecutor, asker: "Asker") -> tuple[Item, "Future[Reply]"] | None:
    if not waiting:
        return None
    item = waiting.popleft()
    return item, pool.submit(asker.ask, item)


def members_of(zip_: Item, reply: Unpacked) -> list[Item]:
    """The papers in a zip, under its name."""
    return [
        Item(path=f"{zip_.path}/{member.name}", file=zip_.file, members=(*zip_.members, member.index))
        for member in reply.members
    ]


_ready: "deque[Process]" = deque(maxlen=1)
"""A process that no paper was shown to yet, started ahead of the next call; none unless `keep_ready` was called."""


def keep_ready() -> None:
    """Has a worker started ahead of each call from now on, for programs that check again and again.

    It takes the start of a process, some tenths of a second, from every check. Each call still gets a process of its
    own, which no other paper was shown to.
    """
    if not _ready:
        atexit.register(_dismiss)
        _ready.append(Process(WORKER_COMMAND).stand_by())


def _fresh(command: Sequence[str]) -> Process:
    """The process that is ready, or a new one that starts when it is asked."""
    try:
        process = _ready.pop() if command is WORKER_COMMAND else None
    except IndexError:
        process = None
    if process is None:
        return Process(command)
    _ready.append(Process(command).stand_by())
    return process


def _dismiss() -> None:
    while _ready:
        _ready.pop().close()


class Asker:
    """Asks one process at a time, and starts a new one when that has died."""

    def __init__(self, *, command: Sequence[str], limits: Limits, ocr: bool = False) -> None:
        self.process = _fresh(command)
        self.ocr = ocr
        self.limits = limits
        self.seconds = limits.seconds_per_file + (limits.ocr_seconds_per_file if ocr else 0)

    def ask(self, item: Item, payload: bytes = b"") -> Reply:
        """The worker's reply, or what can be said when there is none."""
        request = Request(
            path=item.path,
            file=item.file,
            members=item.members,
            ocr=self.ocr,
            limits=self.limits,
            seconds=self.seconds,
            payload=payload,
        )
        try:
            return self._ask_twice(request)
        except Overdue:
            slow = message("paper-slow", seconds=self.seconds)
            error: PaperError = LimitError(item.path, slow, advice=message("paper-do-split-or-pdf"))
        except Stopped as stopped:
            error = self._explain(stopped, item.path)
        return Refused(failure=failure_of(error))

    def _ask_twice(self, request: Request) -> Reply:
        """A process that had read other papers before may have died of those: ask a fresh one once more."""
        used = self.process.asked > 0
        try:
            return self.process.ask(request, self.seconds)
        except Stopped as stopped:
            if stopped.code == -signal.SIGXCPU:
                raise Overdue from stopped
            if not used:
                raise
            return self.process.ask(request, self.seconds)

    def _explain(self, stopped: Stopped, path: str) -> PaperError:
        if stopped.code == OUT_OF_MEMORY:
            memory = self.limits.max_memory_bytes // MEGABYTE
            return LimitError(path, message("paper-memory", size=memory), advice=message("paper-do-split-or-pdf"))
        what = message("paper-broke-down", why=str(stopped))
        return DamagedError(path, what, advice=message("paper-do-own-program"))

    def close(self) -> None:
        """End the process, whatever it does."""
        self.process.close()
