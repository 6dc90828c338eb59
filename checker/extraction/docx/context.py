"""What is remembered while one Word file is walked through."""

from collections import Counter

from checker.extraction.docx.numbering import Numbering
from checker.extraction.docx.styles import Styles

WARNINGS: dict[str, str] = {
    "tracked": "The file holds tracked changes: inserted words are read as part of the text, deleted words are not.",
    "hidden": "Hidden text was left out, as it is on the printed page.",
    "comments": "Comments in the margin are not part of the text and were not read.",
    "altChunk": "Another file is set into the text; that part was not read (altChunk). Save it anew to merge it.",
    "subDoc": "The text refers to a subdocument; that part was not read. Name its file as well.",
    "embedded": "Embedded files were not read.",
    "picture": "Words inside pictures were not read.",
    "diagram": "Words inside charts and diagrams were not read.",
    "frameset": "The file is a frame page that shows other files; those were not read. Name them as well.",
}
"""What can be left aside in a Word file, in the order in which it is told."""


class Context:
    """Everything that outlives a paragraph: counters of lists, open fields, notes met, things left aside."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self.styles = styles
        self.numbering = numbering
        self.fields: list[bool] = []
        """Open fields, innermost last: True once the result has begun."""
        self.notes: list[tuple[str, str]] = []
        """Footnotes and endnotes in the order of their marks, as (kind, id)."""
        self.left_aside: Counter[str] = Counter()
        """Keys of `WARNINGS` and how often each was met."""

    @property
    def in_result(self) -> bool:
        """True outside of the instructions of fields."""
        return all(self.fields)

    def warnings(self) -> tuple[str, ...]:
        """One sentence for each kind of thing that was left aside, with a number where there are several."""
        return tuple(
            text if count == 1 or key in ("tracked", "hidden", "comments") else f"{text[:-1]} ({count} places)."
            for key, text in WARNINGS.items()
            if (count := self.left_aside[key])
        )
