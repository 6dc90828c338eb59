"""What is remembered while one Word file is walked through."""

from collections import Counter

from checker.catalogues.messages import Message, message
from checker.extraction.docx.numbering import Numbering
from checker.extraction.docx.styles import Styles

WARNINGS: dict[str, str] = {
    "tracked": "paper-seen-tracked",
    "hidden": "paper-seen-hidden",
    "comments": "paper-seen-comments",
    "altChunk": "paper-seen-alt-chunk",
    "subDoc": "paper-seen-sub-doc",
    "embedded": "paper-seen-embedded",
    "picture": "paper-seen-picture",
    "diagram": "paper-seen-diagram",
    "frameset": "paper-seen-frameset",
}
"""What can be left aside in a Word file, in the order in which it is told, and the sentence for it."""


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

    def warnings(self) -> tuple[Message, ...]:
        """One sentence for each kind of thing that was left aside, with a number where there are several."""
        return tuple(
            message(key, count=self.left_aside[kind]) for kind, key in WARNINGS.items() if self.left_aside[kind]
        )
