"""A Word file becomes a document."""

from collections import Counter

import msgspec
from lxml import etree

from checker.catalogues.messages import message
from checker.documents import Block, Document
from checker.extraction.docx.body import Body
from checker.extraction.docx.context import Context
from checker.extraction.docx.names import W
from checker.extraction.docx.notes import read_margins, read_notes
from checker.extraction.docx.numbering import Numbering
from checker.extraction.docx.package import Package
from checker.extraction.docx.styles import Styles
from checker.extraction.papers import Paper
from clauses.errors import DamagedError

_EMBEDDED = ("package", "oleObject")


def read_docx(paper: Paper) -> Document:
    """The text of a Word file, block by block, with its notes and margins after it."""
    package = Package(paper)
    root = package.root(package.main)
    body = None if root is None else root.find(f"{W}body")
    context = context_of(package)
    blocks: list[Block] = []
    if body is not None:
        blocks = Body(context).read(body)
    elif root is None or root.find(f"{W}frameset") is None:
        raise DamagedError(paper.path, message("paper-no-text-part"), advice=message("paper-do-office-anew"))
    size = _body_size(blocks)
    blocks += read_notes(package, context) + read_margins(package, context)
    _note_parts(package, root, context)
    return paper.document(tuple(_sized(block, size) for block in blocks), warnings=context.warnings())


def context_of(package: Package) -> Context:
    """Styles and list numbers of the file, for a walk through it."""
    styles = Styles(package.related_root("styles"))
    return Context(styles, Numbering(package.related_root("numbering"), styles))


def _note_parts(package: Package, root: etree._Element | None, context: Context) -> None:
    """Things that stand beside the text: comments, embedded files, frames."""
    comments = package.related_root("comments")
    if comments is not None and len(comments):
        context.left_aside["comments"] += 1
    if not context.left_aside["embedded"]:
        context.left_aside["embedded"] += sum(len(package.related(kind)) for kind in _EMBEDDED)
    settings = package.related_root("webSettings")
    if any(part is not None and part.find(f"{W}frameset") is not None for part in (root, settings)):
        context.left_aside["frameset"] += 1


def _body_size(blocks: list[Block]) -> float:
    """The size in half points that most letters have."""
    sizes: Counter[float] = Counter()
    for block in blocks:
        sizes[block.size] += len(block.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0)


def _sized(block: Block, body: float) -> Block:
    size = round(block.size / body, 2) if body and block.size else 1.0
    return msgspec.structs.replace(block, size=size)
