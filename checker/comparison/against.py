"""The section of the report on notices: which of them stands, and the lists of what is declared and written."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from checker.catalogues.catalogue import Catalogue
from checker.classification import ReadPaper
from checker.comparison.coverage import cover
from checker.comparison.declared import Code, codes_of, hold, not_declared, stands_for, written
from checker.comparison.evidence import Evidence
from checker.comparison.notices import Notices
from checker.comparison.union import Union
from checker.documents import Role
from checker.notices.notice import Notice
from checker.report import Contradiction, DeclaredAgainstWritten, Failure, NoticeLot, NoticeTold
from clauses.records import Requirement


def declared_against_written(  # noqa: PLR0913  one for each thing it rests on
    standing: Notices,
    papers: Sequence[ReadPaper],
    failures: Sequence[Failure],
    evidence: Sequence[Evidence],
    unions: Mapping[str, Union],
    *,
    grounds: Callable[[], tuple[Requirement, ...]],
    names: Mapping[int, str],
    contradictions: tuple[Contradiction, ...],
    words: Catalogue,
) -> DeclaredAgainstWritten:
    """The section; empty where no paper is a notice in structured form."""
    if not (standing.valid or standing.superseded):
        return DeclaredAgainstWritten()
    own = notice_papers(papers)
    others = [read.paper for index, read in enumerate(papers) if index not in own]
    state = "alone" if not others and not failures else "read" if cover(others, failures).complete else "unread"
    text = written(unions, own, grounds=grounds(), names=names, state=state, words=words)
    codes = codes_of(standing)
    told = [(code, hold(code, text)) for code in codes if code.first.holds]
    return DeclaredAgainstWritten(
        notices=tuple(_notices(standing)),
        found=tuple(row for _, row in told if row.found),
        not_found=tuple(row for _, row in told if row.absent and not row.found),
        not_declared=not_declared(codes, _forms(standing), text),
        own_words=tuple(names[item.order] for item in evidence if item.paper in own and item.order in names),
        denied=tuple(hold(code, text) for code in _denied(codes)),
        other=tuple(row for code, row in told if not stands_for(code.first)),
        contradictions=contradictions,
        remarks=tuple(_remarks(standing, words)),
    )


def notice_papers(papers: Sequence[ReadPaper]) -> frozenset[int]:
    """The papers, by index, that are a notice or a self-declaration: what they say is not what the contract says."""
    return frozenset(
        index for index, read in enumerate(papers) if read.notice is not None or read.paper.role == Role.NOTICE
    )


def _denied(codes: Sequence[Code]) -> list[Code]:
    return [code for code in codes if not code.first.holds]


def _forms(standing: Notices) -> tuple[str, ...]:
    """The formats that could have declared something; self-declarations only where there is no notice."""
    notices = [notice for notice in standing.valid if notice.kind != "declaration"] or list(standing.valid)
    return tuple(dict.fromkeys(notice.format for notice in notices))


def _notices(standing: Notices) -> Iterator[NoticeTold]:
    if standing.notice is not None:
        yield _told(standing.notice, "stands")
    yield from (_told(notice, "changes") for notice in standing.changes)
    yield from (_told(notice, "superseded") for notice in standing.superseded)
    yield from (_told(notice, "declaration") for notice in standing.declarations)


def _told(notice: Notice, state: str) -> NoticeTold:
    buyers = dict.fromkeys(str(said.value) for said in notice.said if said.of == "buyer_name")
    return NoticeTold(
        document=notice.path,
        format=notice.format,
        version=notice.version,
        kind=notice.kind,
        id=notice.id,
        procedure=next((str(said.value) for said in notice.said if said.of == "procedure_id"), ""),
        published=notice.published.isoformat() if notice.published else "",
        state=state,
        buyer=", ".join(buyers),
        lots=tuple(NoticeLot(id=lot.id, title=lot.title) for lot in notice.lots),
    )


def _remarks(standing: Notices, words: Catalogue) -> Iterator[str]:
    for told in _notices(standing):
        yield words.say(
            f"declared-notice-{told.state}",
            document=told.document,
            format=words.say(f"name-format-{told.format}"),
            id=told.id or f"({words.say('notice-not-named')})",
            date=told.published or words.say("declared-notice-no-date"),
        )
    if standing.undated and standing.notice is not None:
        yield words.say("declared-undated", document=standing.notice.path)
