"""Codes of a notice as evidence: what a notice says by a code can fulfil what has to stand in the notice."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.classification import ReadPaper
from checker.comparison.declared import only, title_of_code
from checker.comparison.evidence import Evidence
from checker.comparison.notices import Notices
from checker.comparison.union import Union
from checker.documents import Role
from checker.notices.notice import Declared, Notice
from clauses.codes import binds, facets_of, stage_of, subjects_of
from clauses.vocabulary import Element, strength_of
from models.passage import Passage, Reading

READER = "code"
"""The reader of what is told by a code."""
_OWN = (Role.NOTICE, Role.DECLARATION_FORM)


class Declarations(msgspec.Struct, frozen=True, kw_only=True):
    """Where a requirement that a notice fulfils is looked for, before and beside the papers."""

    codes: tuple[Evidence, ...]
    in_notice: dict[str, Union]
    """What notices and self-declarations say, by codes and in words."""
    anywhere: dict[str, Union]
    """The same with all other papers."""


def declarations(
    standing: Notices,
    papers: Sequence[ReadPaper],
    unions: Mapping[str, Union],
    *,
    after: int,
    words: Catalogue,
) -> Declarations | None:
    """What the notices say; None where there is none. `after` is the last order of evidence."""
    notices = {read.paper.path: index for index, read in enumerate(papers) if read.notice is not None}
    if not notices:
        return None
    codes = tuple(
        msgspec.structs.replace(item, order=after + number)
        for number, item in enumerate(_evidence(standing, notices, words), start=1)
    )
    own = frozenset(index for index, read in enumerate(papers) if read.paper.role in _OWN)
    anywhere = {category: _with(union, codes) for category, union in unions.items()}
    in_notice = {category: only(union, own, keep=True) for category, union in anywhere.items()}
    return Declarations(codes=codes, in_notice=in_notice, anywhere=anywhere)


def _with(union: Union, codes: Sequence[Evidence]) -> Union:
    own = tuple(item for item in codes if item.reading.category == union.category)
    return msgspec.structs.replace(union, sure=(*union.sure, *own)) if own else union


def _evidence(standing: Notices, notices: Mapping[str, int], words: Catalogue) -> Iterator[Evidence]:
    for notice in standing.valid:
        declared = {(code.eforms, code.lot): code for code in notice.declared if code.holds and code.eforms}
        for position, code in enumerate(declared.values()):
            for category in subjects_of(code.eforms) if binds(code.eforms) else ():
                yield _item(notice, code, category, paper=notices[notice.path], position=-1 - position, words=words)


def _item(notice: Notice, code: Declared, category: str, *, paper: int, position: int, words: Catalogue) -> Evidence:
    elements = _elements(notice)
    return Evidence(
        order=0,
        paper=paper,
        position=position,
        document=notice.path,
        passage=Passage(
            text=title_of_code(words, code),
            number=words.say("declared-place", field=f"{code.field} {code.lot}".strip(), code=code.code),
            language=words.language,
            stage=stage_of(code.eforms),
        ),
        reading=Reading(
            category=category, strength=strength_of(elements), elements=elements, confidence=1.0, reader=READER
        ),
        sure=True,
        code=code.eforms,
        states=facets_of(code.eforms),
    )


def _elements(notice: Notice) -> tuple[Element, ...]:
    """A code that binds is a duty; a self-declaration is the check of what it declares."""
    if notice.format == "espd" or _asks_for_declaration(notice):
        return (Element.OBLIGATION, Element.VERIFICATION)
    return (Element.OBLIGATION,)


def _asks_for_declaration(notice: Notice) -> bool:
    return any(code.codelist == "exclusion-grounds-source" and "espd" in code.code for code in notice.declared)
