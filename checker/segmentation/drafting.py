"""Numbers, headings and lead-ins: what stands under what, while the pieces are read in order."""

from collections.abc import Iterator, Sequence

import msgspec

from checker.documents import BlockKind
from checker.segmentation.headings import Heading, heading_of, is_heading, under
from checker.segmentation.lists import ends_list, lead_in_of, opens_list, run_in_title
from checker.segmentation.numbering import Mark
from checker.segmentation.outline import Stack, locate, opened, resolve
from checker.segmentation.pieces import Piece
from checker.segmentation.tables import CELL, continues, header_of, row_number

_AHEAD = 12
"""Pieces looked at to tell the letter i from the Roman one."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A provision whose language and stage are still open."""

    piece: Piece
    number: str
    headings: tuple[Heading, ...]
    titles: tuple[str, ...] = ()
    """Titles printed before the words of the numbers above it."""
    lead_in: str = ""

    @property
    def text(self) -> str:
        """The words as printed, its number before them."""
        return f"{self.piece.prefix} {self.piece.text}" if self.piece.prefix else self.piece.text


class State(msgspec.Struct, kw_only=True):
    """What is open while the pieces are read in order. It lives for one document only."""

    stack: Stack = ()
    headings: tuple[Heading, ...] = ()
    unused: Piece | None = None
    """A heading under which nothing has stood yet."""
    previous: Piece | None = None
    number: str = ""
    """The number to which unnumbered words belong."""
    table: tuple[Heading, ...] = ()
    """The title inside a table under which its rows stand, until the table ends."""

    @property
    def path(self) -> tuple[Heading, ...]:
        """All titles that are open."""
        return (*self.headings, *self.table)


class Opening(msgspec.Struct, frozen=True, kw_only=True):
    """How a number opens: as a heading, or as words that may have a lead-in and a title of their own."""

    heading: bool = False
    before: Piece | None = None
    """The piece before it, which may hold the words before a list that begins now."""
    item: Piece | None = None
    lead_in: str = ""
    """Those words where a number of the same piece has found them already."""
    title: str = ""


def drafts_of(pieces: Sequence[Piece], *, plain: bool) -> Iterator[Draft]:
    """The provisions among the pieces, in order. `plain` says that the paper shows no sizes and no bold letters."""
    state = State()
    header = ""
    for number, piece in enumerate(pieces):
        before = pieces[number - 1] if number else None
        following = pieces[number + 1] if number + 1 < len(pieces) else None
        if piece.kind is BlockKind.ROW and CELL in piece.text:
            header = _header_at(pieces, number, header)
            yield from _row(state, piece, header)
            continue
        if piece.kind is not BlockKind.ROW:
            header = ""
            yield from _leave_table(state)
        upcoming = _upcoming(pieces, number) if any(mark.is_ambiguous for mark in piece.marks) else ()
        if is_heading(piece, before, following, plain=plain):
            yield from _open_heading(state, piece, upcoming)
        else:
            yield _provision(state, piece, upcoming)
    yield from _leave_heading(state)


def _upcoming(pieces: Sequence[Piece], number: int) -> tuple[str, ...]:
    ahead = pieces[number + 1 : number + 1 + _AHEAD]
    return tuple(mark.printed for piece in ahead for mark in piece.marks)


def _header_at(pieces: Sequence[Piece], number: int, header: str) -> str:
    """The header of the table in which a row stands; looked for at its first row, or where the columns change."""
    first = not number or pieces[number - 1].kind is not BlockKind.ROW
    return header_of(pieces[number : number + 4]) if first or not continues(header, pieces[number]) else header


def _row(state: State, piece: Piece, header: str) -> Iterator[Draft]:
    is_header = header == " ".join(piece.text.split())
    state.unused = None
    state.previous = None
    yield Draft(
        piece=piece,
        number=row_number(piece),
        headings=state.path,
        lead_in="" if is_header else header,
    )


def _open_heading(state: State, piece: Piece, upcoming: Sequence[str]) -> Iterator[Draft]:
    """A heading is handed on with what stands under it; one under which nothing stands is a provision of its own."""
    heading = heading_of(piece)
    if piece.kind is BlockKind.ROW:
        yield from _leave_table(state)
        state.table, state.unused = (heading,), piece
        return
    headings = under(state.headings, heading)
    if state.unused is not None and len(headings) <= len(state.headings):
        yield from _leave_heading(state)
    state.headings = headings
    _number_heading(state, piece, upcoming)
    state.unused = piece
    state.previous = piece


def _number_heading(state: State, piece: Piece, upcoming: Sequence[str]) -> None:
    mark = piece.marks[0] if piece.marks else None
    if mark is None or mark.is_bullet:
        state.stack = tuple(entry for entry in state.stack if not entry.is_list_item)
        state.number = ""
    elif mark.is_division:
        state.stack, state.number = (), ""
    else:
        for each in piece.marks:
            _open_number(state, each, Opening(heading=True), upcoming)


def _leave_table(state: State) -> Iterator[Draft]:
    """The titles inside a table end with it, and never stand over what follows."""
    if state.unused is not None and state.unused.kind is BlockKind.ROW:
        yield from _leave_heading(state)
    state.table = ()


def _leave_heading(state: State) -> Iterator[Draft]:
    if state.unused is not None:
        outer = state.headings if state.unused.kind is BlockKind.ROW else state.headings[:-1]
        yield Draft(piece=state.unused, number=state.number, headings=outer)
    state.unused = None


def _open_number(state: State, mark: Mark, opening: Opening, upcoming: Sequence[str]) -> None:
    reading = resolve(state.stack, mark, upcoming, heading=opening.heading)
    depth, begins = locate(state.stack, reading, heading=opening.heading)
    continues = not begins and depth < len(state.stack) and not (mark.is_bullet and _new_bullets(state))
    lead_in = (
        ""
        if opening.heading
        else state.stack[depth].lead_in
        if continues
        else _lead_in(state, opening) or opening.lead_in
    )
    top = opened(state.stack[:depth], mark, reading, lead_in=lead_in, title=opening.title)[-1]
    if mark.is_bullet and not state.number:  # below a heading without a number: the last number is not theirs
        top = msgspec.structs.replace(top, number="")
    state.stack = (*state.stack[:depth], top)
    state.number = state.stack[-1].number


def _new_bullets(state: State) -> bool:
    """Bullets do not count: they begin anew after words that wait for a list, or that close the one before."""
    before = state.previous
    return before is None or (not before.marks and (opens_list(before) or ends_list(before)))


def _provision(state: State, piece: Piece, upcoming: Sequence[str]) -> Draft:
    counts = bool(piece.marks) and not piece.marks[0].is_division
    draft = _numbered(state, piece, upcoming) if counts else _unnumbered(state, piece)
    state.unused = None
    state.previous = piece
    return draft


def _unnumbered(state: State, piece: Piece) -> Draft:
    """Words without a number belong to the clause in which the list before them stands, and may close its sentence."""
    closing = piece.text[0].islower()
    clause = [entry for entry in state.stack if not entry.is_list_item and not (closing and entry.lead_in)]
    number = clause[-1].number if clause and state.number else ""
    return Draft(piece=piece, number=number, headings=state.path, titles=_titles(tuple(clause)) if number else ())


def _numbered(state: State, piece: Piece, upcoming: Sequence[str]) -> Draft:
    before = None if state.previous is state.unused else state.previous
    title = run_in_title(piece)
    for position, mark in enumerate(piece.marks):
        outer = state.stack[-1].lead_in if position else ""
        opening = Opening(before=None if position or mark.is_root else before, item=piece, lead_in=outer, title=title)
        _open_number(state, mark, opening, upcoming)
    entry = state.stack[-1]
    titles = _titles(state.stack) if entry.number else ()
    return Draft(piece=piece, number=entry.number, headings=state.path, titles=titles, lead_in=entry.lead_in)


def _titles(stack: Stack) -> tuple[str, ...]:
    """Titles printed before the words of open numbers; numbers of one paragraph share theirs."""
    return tuple(dict.fromkeys(entry.title for entry in stack if entry.title))


def _lead_in(state: State, opening: Opening) -> str:
    """The words before a list that begins now: those of the piece before it, if they wait for one."""
    before = opening.before
    if before is None or not opens_list(before, opening.item):
        return ""
    outer = state.stack[-1].lead_in if state.stack and before.marks else ""
    return lead_in_of(before, outer)
