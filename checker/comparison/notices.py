"""The notices of a dossier: which of them stands, and which are superseded by a newer one."""

import datetime as dt
from collections.abc import Iterable, Sequence

import msgspec

from checker.classification import ReadPaper
from checker.notices.notice import Notice

DECLARATION = "declaration"
"""The kind of a self-declaration, which supersedes no notice."""


class Notices(msgspec.Struct, frozen=True, kw_only=True):
    """The notices of one procurement, in the order of their weight."""

    notice: Notice | None = None
    """The newest whole notice; None where there is none."""
    changes: tuple[Notice, ...] = ()
    """Newer notices that only change a part of it."""
    superseded: tuple[Notice, ...] = ()
    """Older ones, the newest first."""
    declarations: tuple[Notice, ...] = ()
    """Self-declarations."""
    undated: bool = False
    """Whether the files do not tell which of the notices is the newest."""

    @property
    def valid(self) -> tuple[Notice, ...]:
        """All that still hold."""
        return (*([self.notice] if self.notice else []), *self.changes, *self.declarations)


def weigh(notices: Iterable[Notice]) -> Notices:
    """The newest whole notice wins; a correction that names the one it corrects is newer than that."""
    all_ = sorted(notices, key=lambda notice: notice.path)
    declarations = tuple(notice for notice in all_ if notice.kind == DECLARATION)
    ranked = _newest_first([notice for notice in all_ if notice.kind != DECLARATION])
    whole = next((index for index, notice in enumerate(ranked) if _is_whole(notice)), 0)
    return Notices(
        notice=ranked[whole] if ranked else None,
        changes=tuple(ranked[:whole]),
        superseded=tuple(ranked[whole + 1 :]),
        declarations=declarations,
        undated=_undecided(ranked, whole),
    )


def _newest_first(notices: Sequence[Notice]) -> list[Notice]:
    corrected = {notice.corrects for notice in notices if notice.corrects}
    return sorted(
        notices,
        key=lambda notice: (notice.published or dt.date.min, notice.id not in corrected, bool(notice.corrects)),
        reverse=True,
    )


def _is_whole(notice: Notice) -> bool:
    """Whether it says more than what changes."""
    return notice.kind != "change" or bool(notice.declared or notice.lots or notice.criteria)


def _undecided(ranked: Sequence[Notice], whole: int) -> bool:
    if len(ranked) < whole + 2:
        return False
    first, second = ranked[whole], ranked[whole + 1]
    return not first.corrects and (first.published or dt.date.min) == (second.published or dt.date.min)


def without_superseded(papers: Sequence[ReadPaper]) -> tuple[ReadPaper, ...]:
    """The papers, a superseded notice without its passages: what it says no longer holds."""
    old = {notice.path for notice in notices_of(papers).superseded}
    return tuple(
        msgspec.structs.replace(read, passages=()) if read.paper.path in old and read.notice else read
        for read in papers
    )


def notices_of(papers: Iterable[ReadPaper]) -> Notices:
    """The notices among papers that were read."""
    return weigh(read.notice for read in papers if read.notice is not None)
