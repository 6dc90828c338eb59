"""Uploaded papers: in memory as long as the visitor stays, on the disk only while they are parsed."""

import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from checker.extraction.supervisor import Progress
    from checker.pipeline import ReadDossier

SAMPLE = Path(__file__).parents[2] / "corpus" / "samples" / "harbour-cleaning"
_LONGEST_NAME = 200
"""Bytes of a file name; file systems allow 255."""


class Upload(msgspec.Struct, frozen=True, kw_only=True):
    """One file as it came, with a name that is safe to write and differs from those beside it."""

    name: str
    data: bytes


def uploads(files: Iterable[tuple[str, bytes]]) -> tuple[Upload, ...]:
    """The files in their order; a name that was there before gets a number before its ending."""
    taken: set[str] = set()
    kept: list[Upload] = []
    for given, data in files:
        name = _free(safe_name(given), taken)
        taken.add(name.casefold())
        kept.append(Upload(name=name, data=data))
    return tuple(kept)


def safe_name(name: str) -> str:
    """The last step of a path, printable, not hidden, no longer than a file system allows; its ending is kept."""
    last = re.split(r"[/\\]", name)[-1]
    printable = "".join(sign if sign.isprintable() else "\ufffd" for sign in last).strip().lstrip(".")
    stem, dot, ending = printable.rpartition(".")
    if not dot:
        stem, ending = printable, ""
    room = _LONGEST_NAME - len((dot + ending).encode())
    if room < 1:
        stem, dot, ending, room = printable, "", "", _LONGEST_NAME
    return (stem.encode()[:room].decode(errors="ignore") + dot + ending) or "unnamed"


def _free(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    free, count = name, 1
    while free.casefold() in taken:
        count += 1
        free = f"{stem} ({count}){dot}{ending}"
    return free


def sample() -> tuple[Upload, ...]:
    """The sample dossier that comes with Fairclause."""
    return uploads((path.name, path.read_bytes()) for path in sorted(SAMPLE.iterdir()))


@contextmanager
def on_disk(papers: Iterable[Upload]) -> Iterator[Sequence[Path]]:
    """The papers in a private folder that vanishes at the end."""
    with tempfile.TemporaryDirectory(prefix="fairclause-desk-") as folder:
        paths = []
        for paper in papers:
            path = Path(folder) / paper.name
            path.write_bytes(paper.data)
            paths.append(path)
        yield paths


def read(
    papers: Iterable[Upload], *, ocr: bool = False, progress: "Callable[[Progress], None] | None" = None
) -> "ReadDossier":
    """Every paper read; one that cannot be read becomes a failure of the dossier."""
    from checker.pipeline import read_dossier

    with on_disk(papers) as paths:
        return read_dossier(paths, ocr=ocr, progress=progress)


def origin(papers: Iterable[Upload], path: str) -> Upload | None:
    """The upload in which the paper at `path` lies: itself, or the zip around it."""
    return next((paper for paper in papers if path == paper.name or path.startswith(f"{paper.name}/")), None)
