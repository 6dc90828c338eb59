"""What a reader of the report must know about a PDF: pages and parts that were not read."""

from collections.abc import Sequence

from checker.extraction.pdf.leaves import Leaf, State

ADVICE = "install Tesseract and run again with --ocr, or run ocrmypdf first"
SENTENCES = {
    State.SCAN: f"no text on {{pages}}: it looks like a scan; {ADVICE}.",
    State.GARBLED: f"the letters on {{pages}} cannot be told, because their fonts have no character map; {ADVICE}.",
    State.DAMAGED: "damaged and not read: {pages}; ask the sender for the file again.",
    State.TIMED_OUT: "OCR took too long on {pages}, not read; try again with fewer pages or run ocrmypdf first.",
    State.OCR: "read by OCR: {pages}; words may be misread.",
}


def warnings_of(leaves: Sequence[Leaf], attachments: Sequence[str], *, xfa: bool, cut_off: bool) -> tuple[str, ...]:
    """All warnings about the pages and parts of a document, a sentence each."""
    total = len(leaves)
    found = [
        (sentence, [leaf.number for leaf in leaves if leaf.state is state]) for state, sentence in SENTENCES.items()
    ]
    found += [
        (
            "too many drawn lines on {pages} to tell tables from drawings; the text was read line by line.",
            [leaf.number for leaf in leaves if leaf.grids.skipped],
        ),
        ("text outside the visible part of {pages} was left out.", [leaf.number for leaf in leaves if leaf.outside]),
        ("comments on {pages} were not read.", [leaf.number for leaf in leaves if leaf.comments]),
    ]
    warnings = [sentence.format(pages=_pages(numbers, total)) for sentence, numbers in found if numbers]
    if all(leaf.state is State.BLANK for leaf in leaves):
        warnings.append(f"nothing is printed on {_pages([leaf.number for leaf in leaves], total)}.")
    if attachments:
        warnings.append(f"embedded files were not read: {', '.join(attachments)}; save them and add them to the call.")
    if xfa:
        warnings.append("the form is of the XFA kind, which is not read; print it to PDF and check that.")
    if cut_off:
        warnings.append("the file has no end mark and may be cut off; pages may be missing.")
    return tuple(warnings)


def _pages(numbers: Sequence[int], total: int) -> str:
    """`3 of 12 pages (4, 7, 9)`."""
    return f"{len(numbers)} of {total} page{'s' * (total != 1)} ({', '.join(map(str, numbers))})"
