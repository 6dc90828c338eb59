"""How far the papers were read, in numbers and in words: the ground on which "no wording found" stands."""

from collections.abc import Sequence

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import listed
from checker.report import Failure, Paper
from clauses.vocabulary import LANGUAGES, Stage

_NOTABLE_SHARE = 0.05
"""Share of a paper's passages in an unread language from which on its silence says nothing."""

_TERMS_OF_CONTRACT = ("contract", "specification", "other", "code_of_conduct")


class Lost(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was not read."""

    kind: str
    """`paper`; `papers`; `pages` or `language`, of a paper that was read otherwise."""
    paper: str = ""
    count: int = 1


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """What was read and what was not."""

    pages: int
    """Pages read, in papers that have pages."""
    unpaged: int
    """Papers read that have no pages."""
    unread: tuple[Lost, ...]
    """What was not read and may hold any clause."""
    remarks: tuple[Lost, ...]
    """What was not read but is too little to leave a verdict open."""
    roles: frozenset[str]
    languages: tuple[str, ...]
    """The languages of the papers that are read, in alphabetical order."""

    @property
    def complete(self) -> bool:
        """Whether silence may be taken for absence."""
        return not self.unread

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
        remarks=tuple(_unread_language(paper) for paper, share in shares if 0 < share < _NOTABLE_SHARE),
        roles=frozenset(paper.role for paper in papers),
        languages=tuple(sorted({paper.language for paper in papers if paper.language in LANGUAGES})),
    )


def _unread_papers(failures: Sequence[Failure]) -> Sequence[Lost]:
    """Names one paper or two; the report lists them all."""
    if len(failures) > 2:
        return [Lost(kind="papers", count=len(failures))]
    return [Lost(kind="paper", paper=failure.path) for failure in failures]


def _unread_pages(paper: Paper) -> Lost:
    return Lost(kind="pages", paper=paper.path, count=len(paper.unread_pages))


def _unread_language(paper: Paper) -> Lost:
    return Lost(kind="language", paper=paper.path, count=paper.unread_passages)


def where_words(words: Catalogue, coverage: Coverage) -> str:
    """`in the 38 pages read`, `in the 2 papers read`, or both: what follows "no wording found"."""
    if coverage.pages and coverage.unpaged:
        return words.say("verdict-where-both", pages=coverage.pages, papers=coverage.unpaged)
    if coverage.pages:
        return words.say("verdict-where-pages", pages=coverage.pages)
    if coverage.unpaged:
        return words.say("verdict-where-papers", papers=coverage.unpaged)
    return words.say("verdict-where-nothing")


def unread_words(words: Catalogue, coverage: Coverage) -> list[str]:
    """What was not read and may hold any clause, in phrases: papers that are lost alike are named in one."""
    papers = [lost.paper for lost in coverage.unread if lost.kind == "paper"]
    if len(papers) < 2:
        return [_lost_words(words, lost) for lost in coverage.unread]
    others = [_lost_words(words, lost) for lost in coverage.unread if lost.kind != "paper"]
    return [words.say("verdict-lost-two", names=listed(words, papers)), *others]


def remarks(words: Catalogue, coverage: Coverage) -> list[str]:
    """What else was not read, a sentence for each paper."""
    return [f"{_lost_words(words, lost)}." for lost in coverage.remarks]


def _lost_words(words: Catalogue, lost: Lost) -> str:
    return words.say(f"verdict-lost-{lost.kind}", paper=lost.paper, count=lost.count)
