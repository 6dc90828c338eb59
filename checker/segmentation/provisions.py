"""From a document to its provisions: the one entry of this stage."""

from collections.abc import Sequence

from checker.documents import BlockKind, Document, Role, Segmentation
from checker.segmentation.contents import read_pieces
from checker.segmentation.drafting import Draft, drafts_of
from checker.segmentation.language import document_language, passage_language
from checker.segmentation.pieces import places_of
from checker.segmentation.roles import document_role, name_of, part_role, stage_of
from models.passage import Passage

_OPENING = 3_000
"""Characters at the beginning of a document that help to tell its role."""


def segment(document: Document) -> Segmentation:
    """The provisions of a document in the order in which they are printed, with its role and language."""
    drafts = list(drafts_of(read_pieces(document), plain=_is_plain(document)))
    language = document_language([draft.text for draft in drafts])
    role = _role(document, drafts)
    name = name_of(document.path)
    passages = tuple(_passage(draft, role, name, language) for draft in drafts)
    return Segmentation(role=role, language=language, passages=passages)


def _is_plain(document: Document) -> bool:
    """True when a paper shows no sizes, no bold letters, no headings: short lines must speak for themselves."""
    return not any(block.kind is BlockKind.HEADING or block.bold or block.size != 1.0 for block in document.blocks)


def _role(document: Document, drafts: Sequence[Draft]) -> Role:
    titles = dict.fromkeys(heading.text for draft in drafts[:200] for heading in draft.headings)
    first = [draft.text for draft in drafts[:2] if len(draft.text) < 200]
    opening = "\n".join(draft.text for draft in drafts[:40])[:_OPENING]
    return document_role(document.path, [*first, *titles], opening)


def _passage(draft: Draft, role: Role, name: str, language: str) -> Passage:
    piece = draft.piece
    parts = [part_role(heading) for heading in draft.headings]
    own = next((part for part in reversed(parts) if part is not None), role)
    path = (*(heading.text for heading in draft.headings), *draft.titles)
    return Passage(
        text=draft.text,
        number=draft.number,
        heading=path[-1] if path else "",
        heading_path=path,
        lead_in=draft.lead_in,
        language=passage_language(draft.text, language),
        stage=stage_of(own, path, name, draft.text),
        places=(*piece.places, *places_of(piece.block, piece.index, piece.start, piece.end)),
    )
