"""Footnotes and endnotes, headers and footers."""

import msgspec
from lxml import etree

from checker.documents import BlockKind
from checker.extraction.docx.body import Body, Draft
from checker.extraction.docx.context import Context
from checker.extraction.docx.names import W, value
from checker.extraction.docx.package import Package

_NOTE_PARTS = {"footnote": "footnotes", "endnote": "endnotes"}


def read_notes(package: Package, context: Context) -> list[Draft]:
    """The notes whose marks stand in the text, in the order of the marks, numbered by kind."""
    parts = {kind: _notes_by_id(package.related_root(part), kind) for kind, part in _NOTE_PARTS.items()}
    counts = dict.fromkeys(_NOTE_PARTS, 0)
    drafts: list[Draft] = []
    for kind, id_ in tuple(context.notes):
        note = parts[kind].get(id_)
        counts[kind] += 1
        if note is not None:
            drafts += [_as(draft, BlockKind.NOTE, f"{kind} {counts[kind]}") for draft in Body(context).read(note)]
    return drafts


def _notes_by_id(root: etree._Element | None, kind: str) -> dict[str, etree._Element]:
    return {} if root is None else {value(note, "id") or "": note for note in root.findall(f"{W}{kind}")}


def read_margins(package: Package, context: Context) -> list[Draft]:
    """Headers and footers, each different line once."""
    drafts: list[Draft] = []
    seen: set[str] = set()
    for kind in ("header", "footer"):
        for relation in package.related(kind):
            root = package.root(relation.target)
            for draft in [] if root is None else Body(context).read(root):
                if draft.block.text not in seen:
                    seen.add(draft.block.text)
                    drafts.append(_as(draft, BlockKind.MARGIN, kind))
    return drafts


def _as(draft: Draft, kind: BlockKind, source: str) -> Draft:
    return Draft(msgspec.structs.replace(draft.block, kind=kind, source=source, level=0), draft.half_points)
