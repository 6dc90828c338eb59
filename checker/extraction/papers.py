"""One file on its way to its reader."""

from collections.abc import Callable

import msgspec

from checker.catalogues.messages import Message, message
from checker.documents import Block, Document
from checker.extraction.limits import Limits
from checker.extraction.protocol import Written


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """The content of one file and what the caller allows."""

    path: str
    """As it is printed: relative to what the caller named."""
    data: bytes
    sha256: str
    format: str
    """What the content was recognised as, `docx` for example."""
    ocr: bool = False
    limits: Limits = Limits()
    payload: bytes = b""
    """What is to be written into a copy of it, for those readers that write."""

    def document(
        self, blocks: tuple[Block, ...], *, pages: int | None = None, warnings: tuple[Message, ...] = ()
    ) -> Document:
        """The document made of `blocks`; a paper without any text says so in a warning."""
        if not any(block.text for block in blocks):
            warnings = (*warnings, message("paper-seen-no-text"))
        return Document(
            path=self.path, sha256=self.sha256, format=self.format, pages=pages, blocks=blocks, warnings=warnings
        )


Reader = Callable[[Paper], Document | Written]
