"""How far the papers were read, in numbers and in words: the ground on which "no wording found" stands."""

from collections.abc import Sequence

import msgspec

from checker.report import Failure, Paper
from clauses.vocabulary import LANGUAGES, Stage

_NOTABLE_SHARE = 0.05
"""Share of a paper's passages in an unread language from which on its silence says nothing."""

_TERMS_OF_CONTRACT = ("contract", "specification", "other", "code_of_conduct")


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """What was read and what was not."""

    pages: int
    """Pages read, in papers that have pages."""
    unpaged: int
    """Papers read that have no pages."""
    unread: tuple[str, ...]
    """What was not read and may hold any clause, one phrase for each paper."""
    remarks: tuple[str, ...]
    """What was not read but is too little to leave a verdict open."""
    roles: frozenset[str]
    languages: tuple[str, ...]
    """The languages of the papers that are read, in alphabetical order."""

    @property
    def complete(self) -> bool:
        """Whether silence may be taken for absence."""
        return not self.unread

    @property
    def words(self) -> str:
        """`the 38 pages read`, `the 2 papers read`, or both."""
        parts = []
        if self.pages:
            parts.append(counted(self.pages, "page"))
        if self.unpaged:
            parts.append(counted(self.unpaged, "paper") + (" without page numbers" if self.pages else ""))
        return f"the {' and '.join(parts)} read" if parts else "the papers, none of which could be read"

    def has_room_for(self, stage: Stage) -> bool:
        """Whether some paper is of the sort in which a provision of that stage would stand."""
        wanted = {Stage.NOTICE: ("notice",), Stage.CONTRACT: _TERMS_OF_CONTRACT}.get(stage)
        return wanted is None or bool(self.roles.intersection(wanted))


def cover(papers: Sequence[Paper], failures: Sequence[Failure]) -> Coverage:
    """The coverage of a dossier."""
    shares = [(paper, paper.unread_passages / max(paper.passages, 1)) for paper in papers]
    return Coverage(
        pages=sum(paper.pages - len(paper.unread_pages) for paper in papers if paper.pages is not None),
        unpaged=sum(paper.pages is None for paper in papers),
        unread=(
            *_unread_papers(failures),
            *(_unread_pages(paper) for paper in papers if paper.unread_pages),
            *(_unread_language(paper) for paper, share in shares if share >= _NOTABLE_SHARE),
        ),
        remarks=tuple(f"{_unread_language(paper)}." for paper, share in shares if 0 < share < _NOTABLE_SHARE),
        roles=frozenset(paper.role for paper in papers),
        languages=tuple(sorted({paper.language for paper in papers if paper.language in LANGUAGES})),
    )


def _unread_papers(failures: Sequence[Failure]) -> Sequence[str]:
    """Names one paper or two; the report lists them all."""
    if len(failures) > 2:
        return [f"{counted(len(failures), 'paper')} could not be read"]
    return [f"{failure.path} could not be read" for failure in failures]


def _unread_pages(paper: Paper) -> str:
    return f"{counted(len(paper.unread_pages), 'page')} of {paper.path} could not be read"


def _unread_language(paper: Paper) -> str:
    verb = "is" if paper.unread_passages == 1 else "are"
    return f"{counted(paper.unread_passages, 'passage')} of {paper.path} {verb} in a language that is not read"


def counted(number: int, what: str) -> str:
    """`1 page`, `2 pages`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
