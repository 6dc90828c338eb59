"""What of a document is read as provisions, and what is left out: tables of contents, running headers and footers."""

from collections.abc import Sequence

import msgspec

from checker.documents import Block, BlockKind, Document
from checker.segmentation.headings import ends_in_page, is_contents_line, is_contents_title
from checker.segmentation.pieces import Piece, pieces_of, places_of


def read_pieces(document: Document) -> list[Piece]:
    """The pieces that are read, in order."""
    return _separated(document)[0]


def left_out(document: Document) -> tuple[Block, ...]:
    """The blocks that hold no provision: running headers and footers, tables of contents, blank ones."""
    _, contents = _separated(document)
    unread = {piece.index for piece in contents}
    return tuple(
        block
        for index, block in enumerate(document.blocks)
        if index in unread or block.kind is BlockKind.MARGIN or not block.text.strip()
    )


def _separated(document: Document) -> tuple[list[Piece], list[Piece]]:
    """The pieces that are read, and those of tables of contents. A block is left out as a whole or not at all."""
    pieces = pieces_of(document)
    contents = _contents(pieces)
    kept = {piece.index for number, piece in enumerate(pieces) if number not in contents}
    read = [piece for piece in pieces if piece.index in kept]
    return _with_prefixes(read), [piece for piece in pieces if piece.index not in kept]


def _contents(pieces: Sequence[Piece]) -> set[int]:
    """Positions of the entries of tables of contents, and of their titles."""
    found: set[int] = set()
    inside = False
    for number, piece in enumerate(pieces):
        after_title = bool(number) and is_contents_title(pieces[number - 1])
        inside = (inside or after_title) and ends_in_page(piece)
        if is_contents_line(piece) or (inside and piece.kind is not BlockKind.ROW):
            found.add(number)
            if after_title:
                found.add(number - 1)
    return found


def _with_prefixes(pieces: Sequence[Piece]) -> list[Piece]:
    """A number printed as a paragraph of its own is joined to the words that follow it."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and _is_lone_number(joined[-1]) and _follows_number(joined[-1], piece):
            joined[-1] = _prefixed(joined[-1], piece)
        else:
            joined.append(piece)
    return joined


def _is_lone_number(piece: Piece) -> bool:
    if not piece.marks or piece.body or piece.kind is not BlockKind.PARAGRAPH or piece.block.label or piece.prefix:
        return False
    return not (piece.marks[0].is_division or piece.marks[0].is_root)


def _follows_number(number: Piece, piece: Piece) -> bool:
    """True for plain words, and for the first item below the number: `(b)`, then `(1) The supplier ...`."""
    if piece.kind is not BlockKind.PARAGRAPH or piece.block.label:
        return False
    return not piece.marks or (piece.marks[0].is_first and piece.marks[0].style != number.marks[-1].style)


def _prefixed(number: Piece, piece: Piece) -> Piece:
    marks = (*(msgspec.structs.replace(mark, end=0) for mark in number.marks), *piece.marks)
    places = places_of(number.block, number.index, number.start, number.end)
    return msgspec.structs.replace(piece, marks=marks, prefix=number.text, places=places)
