"""From passages to readings: each paper is read passage by passage, by the one reader of `models`."""

from collections.abc import Iterator

import msgspec

from checker.documents import Document, Segmentation
from checker.notices.notice import Notice
from checker.report import Paper
from clauses.vocabulary import LANGUAGES
from models.passage import Passage, Reading

_FEWEST_LETTERS = 20
"""Below this a passage (an amount, a name) is no text in a language that a person would have to read."""


class ReadPassage(msgspec.Struct, frozen=True, kw_only=True):
    """A passage with everything the reader holds it to say, sure or not."""

    passage: Passage
    readings: tuple[Reading, ...]


class ReadPaper(msgspec.Struct, frozen=True, kw_only=True):
    """One document as it was read."""

    paper: Paper
    passages: tuple[ReadPassage, ...]
    notice: Notice | None = None
    """What it says as a notice in structured form."""


def read_paper(document: Document, segmentation: Segmentation) -> ReadPaper:
    """The paper with the readings of all its passages, in the order of the document."""
    passages = tuple(read_passages(segmentation))
    return ReadPaper(paper=describe(document, segmentation), passages=passages, notice=document.notice)


def read_passages(segmentation: Segmentation) -> Iterator[ReadPassage]:
    """Each passage with its readings, also those below the threshold."""
    from models.reader import read

    for passage in segmentation.passages:
        readings = read(
            passage.text,
            heading=passage.heading,
            lead_in=passage.lead_in,
            language=passage.language,
            threshold=0.0,
        )
        yield ReadPassage(passage=passage, readings=readings)


def describe(document: Document, segmentation: Segmentation) -> Paper:
    """What the report says of a document as a paper: how much of it was read and how much was not."""
    return Paper(
        path=document.path,
        sha256=document.sha256,
        format=document.format,
        pages=document.pages,
        language=segmentation.language,
        role=segmentation.role.value,
        characters=document.characters,
        passages=len(segmentation.passages),
        unread_pages=document.unread_pages,
        unread_passages=sum(map(is_unread, segmentation.passages)),
        warnings=tuple(map(str, document.warnings)),
        told=document.warnings,
    )


def is_unread(passage: Passage) -> bool:
    """Whether the passage is text in a language that is not read."""
    letters = sum(map(str.isalpha, passage.text))
    return passage.language not in LANGUAGES and letters >= _FEWEST_LETTERS
