"""Which papers a call names: files, folders and zips become one list in a fixed order."""

import os
import posixpath
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from checker.catalogues.messages import message
from checker.extraction.archives import printable
from checker.extraction.failures import failure_of
from checker.report import Failure
from clauses.errors import PaperError, UnsupportedFormatError, UsageError

_LITTER_NAMES = frozenset({".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", ".directory"})
_LITTER_STARTS = ("~$", "._", ".~lock.")


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One paper to read."""

    path: str
    """As it is printed."""
    file: bytes
    """Where it lies on this machine, absolute, in the encoding of the file system."""
    members: tuple[int, ...] = ()
    """Place in the zip, and in the zip inside it; empty for a file of its own."""


class Intake(msgspec.Struct, frozen=True, kw_only=True):
    """The papers of one call and what was left aside on the way."""

    items: tuple[Item, ...]
    failures: tuple[Failure, ...]


def list_papers(paths: Sequence[Path | str]) -> Intake:
    """The papers under `paths`, sorted by their printed paths, each file once.

    Raises `UsageError` when a path does not exist or when nothing is left to read.
    """
    found: dict[str, tuple[Path, str]] = {}
    failures: list[Failure] = []
    for path in map(Path, paths):
        for paper, name in _entries(path, failures):
            found.setdefault(os.path.realpath(paper), (paper, name))
    if not found and not failures:
        raise UsageError("There is nothing to read: no path was named, or the folder is empty.")
    items = sorted(_named(list(found.values())), key=lambda item: item.path)
    return Intake(items=tuple(items), failures=tuple(failures))


def is_litter(name: str) -> bool:
    """True for what operating systems and office programs leave behind; it is no paper."""
    lowered = name.lower()
    return lowered in _LITTER_NAMES or lowered.startswith(_LITTER_STARTS)


def _entries(path: Path, failures: list[Failure]) -> Iterator[tuple[Path, str]]:
    if path.is_dir():
        yield from _folder(path, failures)
    elif path.is_file():
        yield path, path.name
    elif path.exists():
        failures.append(_left_out(path.name, "odd-file"))
    else:
        raise UsageError(f"{path}: there is no such file or folder.", advice="Check the spelling of the path.")


def _folder(root: Path, failures: list[Failure]) -> Iterator[tuple[Path, str]]:
    count = 0
    for folder, subfolders, files in os.walk(root, onerror=lambda error: failures.append(_closed(error, root))):
        here = Path(folder)
        subfolders[:] = sorted(name for name in subfolders if _enters(here / name, root, failures))
        for name in sorted(files):
            if not is_litter(name) and _is_inside(here / name, root, failures):
                count += 1
                yield here / name, (here / name).relative_to(root).as_posix()
    if not count and not failures:
        raise UsageError(f"{root}: the folder is empty.", advice="Name the folder that holds the papers.")


def _enters(folder: Path, root: Path, failures: list[Failure]) -> bool:
    if is_litter(folder.name):
        return False
    path = folder.relative_to(root).as_posix()
    if folder.is_symlink():
        failures.append(_left_out(path, "link-folder"))
        return False
    if folder.name.startswith("."):
        failures.append(_left_out(path, "hidden-folder"))
        return False
    return True


def _is_inside(file: Path, root: Path, failures: list[Failure]) -> bool:
    path = file.relative_to(root).as_posix()
    real = os.path.realpath(file)
    if file.is_symlink() and not real.startswith(os.path.realpath(root) + os.sep):
        failures.append(_left_out(path, "link-out"))
        return False
    if not file.is_file():
        failures.append(_left_out(path, "odd-file"))
        return False
    return True


def _left_out(path: str, why: str) -> Failure:
    advice = message("paper-do-name-it")
    return failure_of(UnsupportedFormatError(printable(path), message(f"paper-{why}"), advice=advice))


def _closed(error: OSError, root: Path) -> Failure:
    path = os.path.relpath(error.filename or root, root)
    return failure_of(PaperError(printable(path), message("paper-folder-closed", why=str(error.strerror))))


def _named(found: list[tuple[Path, str]]) -> Iterator[Item]:
    """Papers of the same name from several folders get as many steps before it as tell them apart."""
    files = [Path(os.path.abspath(paper)) for paper, _ in found]  # noqa: PTH100  a link keeps the name it was given
    lengths = [name.count("/") + 1 for _, name in found]
    names = [name for _, name in found]
    while doubles := {name for name, count in Counter(names).items() if count > 1}:
        for index, name in enumerate(names):
            if name in doubles:
                lengths[index] += 1
                names[index] = "/".join(files[index].parts[-lengths[index] :]).lstrip("/")
    taken = distinct(printable(name) for name in names)
    yield from (Item(path=name, file=os.fsencode(file)) for name, file in zip(taken, files, strict=True))


def distinct(names: Iterable[str]) -> Iterator[str]:
    """`names` in their order; one that was there before gets a number before its ending: `a/v (2).pdf`."""
    seen: set[str] = set()
    for name in names:
        unique, count = name, 1
        while unique in seen:
            count += 1
            stem, ending = posixpath.splitext(name)
            unique = f"{stem} ({count}){ending}"
        seen.add(unique)
        yield unique
