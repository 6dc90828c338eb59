"""From a document to its provisions: the one entry of this stage."""

from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from checker.documents import BlockKind, Document, Role, Segmentation
from checker.segmentation.contents import read_pieces
from checker.segmentation.drafting import Draft, drafts_of
from checker.segmentation.headings import Heading
from checker.segmentation.language import document_language, passage_language
from checker.segmentation.notices import segment_notice
from checker.segmentation.pieces import places_of
from checker.segmentation.roles import (
    Cues,
    cues_in,
    document_role,
    name_of,
    part_role,
    stage_of_headings,
    stage_of_text,
)
from clauses.vocabulary import Stage
from models.passage import Passage

_OPENING = 3_000
"""Characters at the beginning of a document that help to tell its role."""

_SHORT = 200
"""Characters up to which the first words of a document may be its title."""


def segment(document: Document) -> Segmentation:
    """The provisions of a document in the order in which they are printed, with its role and language."""
    if document.notice is not None:
        return segment_notice(document, document.notice)
    drafts = list(drafts_of(read_pieces(document), plain=_is_plain(document)))
    texts = [draft.text for draft in drafts]
    language = document_language(texts)
    role = _role(document, drafts)
    paper = Paper(role=role, name=name_of(document.path), language=language, cues=cues_in(texts))
    return Segmentation(role=role, language=language, passages=tuple(_passages(drafts, paper)))


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the document as a whole."""

    role: Role
    name: str
    language: str
    cues: Cues


class Context(msgspec.Struct, frozen=True, kw_only=True):
    """What the headings say of the provisions under them."""

    path: tuple[str, ...]
    role: Role
    stage: Stage | None


def _is_plain(document: Document) -> bool:
    """True when a paper shows no sizes, no bold letters, no headings: short lines must speak for themselves."""
    return not any(block.kind is BlockKind.HEADING or block.bold or block.size != 1.0 for block in document.blocks)


def _role(document: Document, drafts: Sequence[Draft]) -> Role:
    titles = list(dict.fromkeys(heading.text for draft in drafts[:200] for heading in draft.headings))
    first = [draft.text for draft in drafts[:1] if len(draft.text) < _SHORT]
    opening = "\n".join(draft.text for draft in drafts[:40])[:_OPENING]
    return document_role(document.path, [*titles[:2], *first, *titles[2:]], opening)


def _passages(drafts: Sequence[Draft], paper: Paper) -> Iterator[Passage]:
    for (headings, titles), group in groupby(drafts, key=lambda draft: (draft.headings, draft.titles)):
        context = _context(headings, titles, paper)
        for draft in group:
            yield _passage(draft, context, paper)


def _context(headings: Sequence[Heading], titles: Sequence[str], paper: Paper) -> Context:
    role = _role_of_part(headings, paper.role)
    path = (*(heading.text for heading in headings), *titles)
    return Context(path=path, role=role, stage=stage_of_headings(role, path, paper.name))


def _role_of_part(headings: Sequence[Heading], own: Role) -> Role:
    """The role of the innermost part that names one. What is annexed to a contract is part of that contract."""
    if own is Role.CONTRACT:
        return own
    parts = (part_role(heading) for heading in reversed(headings))
    return next((part for part in parts if part is not None), own)


def _passage(draft: Draft, context: Context, paper: Paper) -> Passage:
    piece = draft.piece
    return Passage(
        text=draft.text,
        number=draft.number,
        heading=context.path[-1] if context.path else "",
        heading_path=context.path,
        lead_in=draft.lead_in,
        language=passage_language(draft.text, paper.language),
        stage=context.stage or stage_of_text(context.role, draft.text, paper.cues),
        places=(*piece.places, *places_of(piece.block, piece.index, piece.start, piece.end)),
    )
