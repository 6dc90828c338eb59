"""Annotated copies of the papers of a report: made in a supervised process, written where nothing is lost."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from checker.annotation.comments import Comments
from checker.annotation.remarks import FORMATS, comments_of, remarks_by_paper
from checker.catalogues.catalogue import Catalogue
from checker.extraction.intake import Item, list_papers
from checker.extraction.limits import Limits
from checker.extraction.protocol import Refused, Unpacked, Written
from checker.extraction.supervisor import Asker, members_of
from checker.report import Report
from checker.reporters.wording import words_of
from clauses.errors import UsageError

ANNOTATOR_COMMAND = (sys.executable, "-P", "-m", "checker.annotation.worker")


class Copy(msgspec.Struct, frozen=True, kw_only=True):
    """An annotated copy of one paper."""

    path: str
    """Of the paper, as in the report."""
    data: bytes
    comments: int
    """How many were written, the one at the top included."""
    warnings: tuple[str, ...] = ()
    """What is to be known of it, in sentences."""


class NoCopy(msgspec.Struct, frozen=True, kw_only=True):
    """A paper of which no copy was made, and why."""

    path: str
    because: str


def annotate(
    paths: Sequence[Path | str],
    report: Report,
    *,
    limits: Limits = Limits(),  # noqa: B008  immutable
    command: Sequence[str] = ANNOTATOR_COMMAND,
) -> Iterator[Copy | NoCopy]:
    """A copy of each paper of `report` in which there is something to say, in the order of the report.

    `paths` are those that were checked. Every other paper is named with the reason; nothing is written to disk.
    """
    words = words_of(report)
    remarks = remarks_by_paper(report)
    asker = Asker(command=command, limits=limits)
    try:
        items = dict(_items(paths, asker, frozenset(remarks)))
        for paper in report.documents:
            if paper.path not in remarks:
                key = "handout-nothing-to-say" if paper.format in FORMATS else "handout-no-copy-format"
                yield NoCopy(path=paper.path, because=words.say(key))
            elif paper.path not in items:
                yield NoCopy(path=paper.path, because=words.say("handout-paper-gone"))
            else:
                comments = comments_of(remarks[paper.path], paper.sha256, words)
                yield _copy(items[paper.path], comments, asker, words)
    finally:
        asker.close()


def _items(paths: Sequence[Path | str], asker: Asker, wanted: frozenset[str]) -> Iterator[tuple[str, Item]]:
    """The papers that are wanted, also those inside of zips."""
    waiting = list(list_papers(paths).items)
    while waiting:
        item = waiting.pop(0)
        if item.path in wanted:
            yield item.path, item
        elif any(path.startswith(f"{item.path}/") for path in wanted):
            reply = asker.ask(item)
            waiting += members_of(item, reply) if isinstance(reply, Unpacked) else []


def _copy(item: Item, comments: Comments, asker: Asker, words: Catalogue) -> Copy | NoCopy:
    reply = asker.ask(item, msgspec.json.encode(comments))
    if isinstance(reply, Written):
        warnings = tuple(words.say(key) for key in reply.warnings)
        return Copy(path=item.path, data=reply.data, comments=len(comments.comments), warnings=warnings)
    if not isinstance(reply, Refused):
        return NoCopy(path=item.path, because=words.say("handout-paper-gone"))
    return NoCopy(path=item.path, because=" ".join(sentence.said(words) for sentence in reply.failure.told))


def write_copy(copy: Copy, folder: Path, originals: Sequence[Path | str]) -> Path:
    """Write a copy under its own path inside `folder`, which is made when needed, and say where.

    `UsageError` when it would leave the folder or take the place of one of the `originals`.
    """
    target = folder.joinpath(*_steps(copy.path))
    if target.is_symlink() or not target.parent.resolve().is_relative_to(folder.resolve()):
        raise UsageError(f"{target}: leads out of the folder for copies.", advice="Name an empty folder.")
    if is_original(target, originals):
        raise UsageError(
            f"{target}: is one of the papers themselves; originals are never overwritten.",
            advice="Name another folder for the copies.",
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(copy.data)
    except (OSError, ValueError) as error:
        raise UsageError(f"{target}: the copy cannot be written ({error}).", advice="Name an empty folder.") from error
    return target


def _steps(path: str) -> list[str]:
    """The steps of a path that lead down only."""
    return [step for step in path.replace("\\", "/").split("/") if step not in ("", ".", "..")] or ["unnamed"]


def is_original(target: Path, originals: Sequence[Path | str]) -> bool:
    """Whether `target` is one of `originals`, or a file in a folder that is one of them."""
    if not target.exists():
        return False
    named = (Path(path) for path in originals)
    papers = (paper for path in named for paper in ([path] if path.is_file() else path.rglob("*")))
    return any(paper.is_file() and paper.samefile(target) for paper in papers)
