"""What a reader of the report must know about a PDF: pages and parts that were not read."""

from collections.abc import Iterator, Sequence

from checker.catalogues.messages import Message, message
from checker.extraction.pdf.leaves import Leaf, State

STATES = {
    State.SCAN: "scan",
    State.GARBLED: "garbled",
    State.DAMAGED: "damaged",
    State.TIMED_OUT: "timed-out",
    State.OCR: "ocr",
}


def warnings_of(leaves: Sequence[Leaf], attachments: Sequence[str], *, xfa: bool, cut_off: bool) -> tuple[Message, ...]:
    """All warnings about the pages and parts of a document, a sentence each."""
    return (*_about_pages(leaves), *_about_parts(attachments, xfa=xfa, cut_off=cut_off))


def _about_pages(leaves: Sequence[Leaf]) -> Iterator[Message]:
    found = [(name, [leaf for leaf in leaves if leaf.state is state]) for state, name in STATES.items()]
    found += [
        ("lines", [leaf for leaf in leaves if leaf.grids.skipped]),
        ("outside", [leaf for leaf in leaves if leaf.outside]),
        ("notes", [leaf for leaf in leaves if leaf.comments]),
        ("blank", list(leaves) if all(leaf.state is State.BLANK for leaf in leaves) else []),
    ]
    for name, concerned in found:
        if concerned:
            yield message(f"paper-seen-{name}", where=_pages(concerned, len(leaves)))


def _about_parts(attachments: Sequence[str], *, xfa: bool, cut_off: bool) -> Iterator[Message]:
    if attachments:
        yield message("paper-seen-attached", names=", ".join(attachments))
    if xfa:
        yield message("paper-seen-xfa")
    if cut_off:
        yield message("paper-seen-cut-off")


def _pages(leaves: Sequence[Leaf], total: int) -> Message:
    """`3 of 12 pages (4, 7, 9)`."""
    return message("paper-pages", count=len(leaves), total=total, pages=", ".join(str(leaf.number) for leaf in leaves))
