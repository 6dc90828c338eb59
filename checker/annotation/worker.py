"""The process that writes annotated copies: the supervised one that opens papers, with writers for readers."""

from collections.abc import Mapping

from checker.extraction import worker
from checker.extraction.papers import Paper, Reader
from checker.extraction.protocol import Written
from clauses.errors import UnsupportedFormatError


def refuse(paper: Paper) -> Written:
    """Every format into which comments cannot be written."""
    message = "an annotated copy can be made of PDF and of Word files (.docx) only."
    raise UnsupportedFormatError(paper.path, message, advice="Save it as one of them and check that.")


WRITERS: Mapping[str, str | Reader] = {
    **dict.fromkeys(worker.READERS, refuse),
    "docx": "checker.annotation.docx:annotate_docx",
    "pdf": "checker.annotation.pdf:annotate_pdf",
}
"""Format to the function that writes a copy."""


if __name__ == "__main__":
    worker.main(WRITERS)
