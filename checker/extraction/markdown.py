"""Markdown, read as CommonMark with tables."""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from checker.catalogues.messages import message
from checker.documents import Block, BlockKind, Document
from checker.extraction.docx.numbering import BULLET
from checker.extraction.html import read_markup
from checker.extraction.letters import decode
from checker.extraction.papers import Paper
from checker.extraction.rows import join_cells
from clauses.errors import DamagedError

DEEPEST = 100


def read_markdown(paper: Paper) -> Document:
    """A Markdown file; HTML inside it is read as HTML."""
    text, warnings = decode(paper.data)
    tokens = MarkdownIt("commonmark", {"maxNesting": DEEPEST}).enable("table").parse(text)
    # What lies deeper than the parser goes would be missing without a word.
    if any(token.level >= DEEPEST - 1 for token in tokens):
        raise DamagedError(paper.path, message("paper-too-deep"), advice=message("paper-do-print"))
    return paper.document(tuple(_Blocks(paper.path).read(tokens)), warnings=warnings)


class _Blocks:
    """Turns the flat list of tokens into blocks."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._numbers: list[int | None] = []
        self._label = ""
        self._cells: list[list[Block]] = []

    def read(self, tokens: Sequence[Token]) -> Iterator[Block]:
        """The blocks in order."""
        for before, token in zip((None, *tokens), tokens, strict=False):
            if token.type == "inline":
                yield from self._inline(token, before)
            elif token.type in ("fence", "code_block"):
                yield from self._paragraph(token.content.strip())
            elif token.type == "html_block":
                yield from read_markup(token.content, self._path)[0]
            elif token.type == "tr_close":
                yield from join_cells(self._cells)
            self._note(token)

    def _note(self, token: Token) -> None:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            start = int(token.attrs.get("start", 1)) if token.type.startswith("ordered") else None
            self._numbers.append(start)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            self._numbers.pop()
        elif token.type == "list_item_open":
            self._label = self._next_label(token.markup)
        elif token.type == "tr_open":
            self._cells = []

    def _next_label(self, markup: str) -> str:
        number = self._numbers[-1]
        if number is None:
            return BULLET
        self._numbers[-1] = number + 1
        return f"{number}{markup}"

    def _inline(self, token: Token, before: Token | None) -> Iterator[Block]:
        text = _words(token)
        kind = before.type if before else ""
        if kind in ("td_open", "th_open"):
            self._cells.append([Block(text=text, bold=kind == "th_open")] if text else [])
        elif kind == "heading_open" and before is not None:
            yield Block(text=text, kind=BlockKind.HEADING, level=int(before.tag[1]), bold=True)
        else:
            yield from self._paragraph(text, bold=_is_bold(token))

    def _paragraph(self, text: str, *, bold: bool = False) -> Iterator[Block]:
        if text:
            yield Block(text=text, label=self._label, level=len(self._numbers), bold=bold)
            self._label = ""


def _words(token: Token) -> str:
    breaks = {"softbreak": " ", "hardbreak": "\n"}
    return "".join(breaks.get(child.type, _shown(child)) for child in token.children or ()).strip()


def _shown(child: Token) -> str:
    return "" if child.type == "html_inline" else child.content


def _is_bold(token: Token) -> bool:
    children = [child for child in token.children or () if child.type != "text" or child.content]
    return bool(children) and children[0].type == "strong_open" and children[-1].type == "strong_close"
