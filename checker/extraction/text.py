"""Plain text: paragraphs by blank lines, or by lines where every line is a paragraph."""

import re
from collections.abc import Iterator
from statistics import median

from checker.documents import Block, Document
from checker.extraction.letters import decode
from checker.extraction.papers import Paper

LONG_LINE = 100
"""Lines longer than this on average were not broken by hand: each is a paragraph."""
_ITEM = re.compile(
    r"\s*(?:[-–•*]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{2,5})[.)]|\d+(?:\.\d+)+\.?|§|Art(?:icle|ikel|\.)?\s*\d)\s"
)
_SPACES = re.compile(r"[^\S\n]+")


def read_text(paper: Paper) -> Document:
    """A text file, its pages counted where it holds form feeds."""
    text, warnings = decode(paper.data)
    blocks = tuple(Block(text=paragraph) for paragraph in split_paragraphs(text))
    pages = text.strip("\f\r\n ").count("\f") + 1 if "\f" in text else None
    return paper.document(blocks, pages=pages, warnings=warnings)


def split_paragraphs(text: str) -> Iterator[str]:
    """The paragraphs of `text`, each on one line; no letter is lost."""
    lines = [_SPACES.sub(" ", line).strip() for line in re.split(r"\r\n|[\r\n\f\v\u2028\u2029\x85]", text)]
    lengths = [len(line) for line in lines if line]
    single = bool(lengths) and (median(lengths) > LONG_LINE or "" not in lines[:-1])
    paragraph: list[str] = []
    for line in lines:
        if paragraph and (single or not line or _ITEM.match(line + " ")):
            yield " ".join(paragraph)
            paragraph = []
        if line:
            paragraph.append(line)
    if paragraph:
        yield " ".join(paragraph)
