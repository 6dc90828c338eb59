"""Footnotes and endnotes, headers and footers."""

import msgspec
from lxml import etree

from checker.documents import Block, BlockKind
from checker.extraction.docx.body import Body
from checker.extraction.docx.context import Context
from checker.extraction.docx.names import W, value
from checker.extraction.docx.package import Package

_NOTE_PARTS = {"footnote": "footnotes", "endnote": "endnotes"}


def read_notes(package: Package, context: Context) -> list[Block]:
    """The notes whose marks stand in the text, in the order of the marks, numbered by kind."""
    parts = {kind: _notes_by_id(package.related_root(part), kind) for kind, part in _NOTE_PARTS.items()}
    counts = dict.fromkeys(_NOTE_PARTS, 0)
    blocks: list[Block] = []
    for kind, id_ in tuple(context.notes):
        note = parts[kind].get(id_)
        counts[kind] += 1
        if note is not None:
            blocks += [_as(block, BlockKind.NOTE, f"{kind} {counts[kind]}") for block in Body(context).read(note)]
    return blocks


def _notes_by_id(root: etree._Element | None, kind: str) -> dict[str, etree._Element]:
    return {} if root is None else {value(note, "id") or "": note for note in root.findall(f"{W}{kind}")}


def read_margins(package: Package, context: Context) -> list[Block]:
    """Headers and footers, each different line once."""
    blocks: list[Block] = []
    seen: set[str] = set()
    for kind in ("header", "footer"):
        for relation in package.related(kind):
            root = package.root(relation.target)
            for block in [] if root is None else Body(context).read(root):
                if block.text not in seen:
                    seen.add(block.text)
                    blocks.append(_as(block, BlockKind.MARGIN, kind))
    return blocks


def _as(block: Block, kind: BlockKind, source: str) -> Block:
    return msgspec.structs.replace(block, kind=kind, source=source, level=0)
