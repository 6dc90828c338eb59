"""What extraction hands on: the text of one file, block by block, each leading back to its place."""

from enum import StrEnum

import msgspec

from checker.catalogues.messages import Message
from checker.notices.notice import Notice
from models.passage import Box, Passage


class BlockKind(StrEnum):
    """What a block is on the page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ROW = "row"
    """A table row; its cells are joined by ` | `."""
    NOTE = "note"
    """A footnote or endnote."""
    FIELD = "field"
    """A form field, as `name: value`."""
    MARGIN = "margin"
    """A running header or footer, once a document; never read as a provision."""


class Anchor(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch of a block's text (`start` to `end`) and where it is printed, one for each printed line."""

    start: int
    end: int
    page: int
    box: Box


class Block(msgspec.Struct, frozen=True, kw_only=True):
    """A paragraph, heading or table row as printed."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    label: str = ""
    """A list number that the format holds apart from the text (DOCX, HTML), resolved: `"4.2"`, `"(a)"`, `"•"`."""
    level: int = 0
    """Heading level from 1, or list nesting from 1; 0 where the format does not say."""
    bold: bool = False
    size: float = 1.0
    """Size of its letters against the body text of the document; 1.0 where unknown."""
    indent: float = 0.0
    """Left edge against the body text, in points; 0 where unknown."""
    source: str = ""
    """Sheet and cell for XLSX (`"Prices!B7"`), the part for DOCX notes; empty otherwise."""
    anchors: tuple[Anchor, ...] = ()
    """Empty where the format has no pages."""


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """The text of one file with its pages."""

    path: str
    """Relative to what the caller named, with forward slashes; inside a zip as `papers.zip/contract.pdf`."""
    sha256: str
    format: str
    """`pdf`, `docx`, `xlsx`, `html`, `txt`, `md`, `odt`, `rtf`, `doc`; `eforms`, `ted`, `ocds` or `espd`."""
    pages: int | None
    blocks: tuple[Block, ...]
    unread_pages: tuple[int, ...] = ()
    ocr_pages: tuple[int, ...] = ()
    warnings: tuple[Message, ...] = ()
    notice: Notice | None = None
    """What a notice or self-declaration in structured form says beside its texts, which are the blocks."""

    @property
    def characters(self) -> int:
        """Characters of text that were read."""
        return sum(len(block.text) for block in self.blocks)


class Role(StrEnum):
    """What a document is for in its procurement."""

    NOTICE = "notice"
    INSTRUCTIONS = "instructions"
    SPECIFICATION = "specification"
    CONTRACT = "contract"
    CODE_OF_CONDUCT = "code_of_conduct"
    DECLARATION_FORM = "declaration_form"
    PRICE_SCHEDULE = "price_schedule"
    OTHER = "other"


class Segmentation(msgspec.Struct, frozen=True, kw_only=True):
    """A document cut into provisions."""

    role: Role
    language: str
    """The language most of its text is in, or `other`."""
    passages: tuple[Passage, ...]
