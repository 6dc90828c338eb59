"""The process that writes annotated copies: the supervised one that opens papers, with writers for readers."""

from collections.abc import Mapping

from checker.catalogues.messages import message
from checker.extraction import worker
from checker.extraction.papers import Paper, Reader
from checker.extraction.protocol import Written
from clauses.errors import UnsupportedFormatError


def refuse(paper: Paper) -> Written:
    """Every format into which comments cannot be written."""
    raise UnsupportedFormatError(paper.path, message("paper-no-copy"), advice=message("paper-do-print"))


WRITERS: Mapping[str, str | Reader] = {
    **dict.fromkeys(worker.READERS, refuse),
    "docx": "checker.annotation.docx:annotate_docx",
    "pdf": "checker.annotation.pdf:annotate_pdf",
}
"""Format to the function that writes a copy."""


if __name__ == "__main__":
    worker.main(WRITERS)
