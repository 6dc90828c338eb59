"""What goes to the process that writes a copy: the comments of one paper, ready to be written."""

import msgspec

from checker.catalogues.messages import message
from checker.extraction.papers import Paper
from clauses.errors import PaperError
from models.passage import Place

TOP, WEAK, CAUTION = "top", "weak", "caution"
AUTHOR = "Fairclause"
INITIALS = "FC"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One paragraph of a comment."""

    text: str
    bold: bool = False


class Comment(msgspec.Struct, frozen=True, kw_only=True):
    """One comment, beside its places or, without any, at the top of the paper."""

    lines: tuple[Line, ...]
    places: tuple[Place, ...] = ()
    cited: str = ""
    """Where its passage stands, in words."""
    kind: str = WEAK

    @property
    def text(self) -> str:
        """The comment without emphasis."""
        return "\n".join(line.text for line in self.lines)


class Comments(msgspec.Struct, frozen=True, kw_only=True):
    """All comments of one paper, the one at the top first."""

    comments: tuple[Comment, ...]
    sha256: str
    """Of the paper for which they were made."""
    unplaced: str
    """The sentence before those that find no place of their own and move to the top."""


def comments_for(paper: Paper) -> Comments:
    """The comments in the payload of `paper`; `PaperError` when they were made for another."""
    comments = msgspec.json.decode(paper.payload, type=Comments)
    if comments.sha256 != paper.sha256:
        raise PaperError(paper.path, message("paper-changed"), advice=message("paper-do-check-again"))
    return comments


def with_unplaced(comments: Comments, unplaced: tuple[int, ...]) -> Comment:
    """The comment at the top, with those that found no place after it."""
    top = comments.comments[0]
    if not unplaced:
        return top
    lines = [*top.lines, Line(text=""), Line(text=comments.unplaced, bold=True)]
    for index in unplaced:
        comment = comments.comments[index]
        lines += [Line(text=""), Line(text=f"{comment.cited}:"), *comment.lines]
    return msgspec.structs.replace(top, lines=tuple(lines))
