"""A notice or self-declaration in structured form becomes a document: its free texts are the blocks."""

from collections.abc import Iterable, Iterator

from checker.catalogues.messages import Message, message
from checker.documents import Block, Document
from checker.extraction.papers import Paper
from checker.notices.notice import Criterion, Declared, FreeText, Notice
from clauses.vocabulary import LANGUAGES, Stage

_CRITERION_FIELDS = {"eforms": "BT-540", "ted": "II.2.5", "ocds": "awardCriteria"}
_STAGES = {"BT-67": Stage.EXCLUSION, "BT-754": Stage.SPECIFICATION, "BT-736": Stage.CONTRACT}
"""Where the words beside a code work; those beside any other code stand in the notice."""
_QUOTED = ("", "percent", "points", "share")
"""Units whose figure tells what a criterion weighs, without any word."""


def read_notice(paper: Paper) -> Document:
    """The notice in `paper`; raises `PaperError` when it cannot be read."""
    from checker.notices import read

    notice = read(paper.path, paper.data)
    return Document(
        path=paper.path,
        sha256=paper.sha256,
        format=paper.format,
        pages=None,
        blocks=tuple(Block(text=text.text, source=field_of(text)) for text in texts_of(notice)),
        warnings=tuple(_warnings(notice)),
        notice=notice,
    )


def texts_of(notice: Notice) -> tuple[FreeText, ...]:
    """All words of a notice that may carry a clause, each once, in the order of the blocks of its document.

    Where the same field stands in a language that is read and in others, the others are left out.
    """
    texts = _all(notice)
    told = {_spot(text) for text in texts if _is_read(text)}
    return tuple(text for text in texts if _is_read(text) or _spot(text) not in told)


def field_of(text: FreeText) -> str:
    """Field and lot: `BT-70-Lot LOT-0001`."""
    return f"{text.field} {text.lot}".strip()


def _is_read(text: FreeText) -> bool:
    """Whether its language is one of ours, or may be: a file need not name it."""
    return text.language in LANGUAGES or not text.language


def _spot(text: FreeText) -> tuple[str, str]:
    return text.field, text.lot


def _all(notice: Notice) -> tuple[FreeText, ...]:
    known = {text.text for text in notice.texts}
    codes = [_beside_code(code) for code in notice.declared if code.text not in known]
    criteria = [_criterion(row, notice.format) for row in notice.criteria if not row.text or row.text not in known]
    return tuple(dict.fromkeys(text for text in (*notice.texts, *codes, *criteria) if text.text.strip()))


def _beside_code(code: Declared) -> FreeText:
    stage = _STAGES.get(code.eforms.partition(":")[0], Stage.NOTICE)
    return FreeText(field=code.field, stage=stage, text=code.text, language=code.language, lot=code.lot)


def _criterion(row: Criterion, format_: str) -> FreeText:
    """`Staff plan. How many apprentices … (30 %)`; no text where there are no words, only a kind."""
    words, weight = ". ".join(part for part in (row.name, row.text) if part), _weight(row)
    text = f"{words} ({weight})" if words and weight else words
    field = _CRITERION_FIELDS.get(format_, "award criterion")
    return FreeText(field=field, stage=Stage.AWARD, text=text, language=row.language, lot=row.lot)


def _weight(row: Criterion) -> str:
    """The weight as figures, without the words of the reader for its unit: what is quoted are words of the notice."""
    quoted = (part for part in row.weight if part.unit.partition("-")[0] in _QUOTED)
    return ", ".join(f"{part.figure} %" if part.unit.startswith("percent") else part.figure for part in quoted)


def _warnings(notice: Notice) -> Iterator[Message]:
    if notice.unread:
        yield message("paper-seen-gaps", gaps=notice.unread)
    left = _fields(set(_all(notice)) - set(texts_of(notice)))
    if left:
        yield message("paper-seen-languages", fields=left)


def _fields(texts: Iterable[FreeText]) -> str:
    return ", ".join(sorted({text.field for text in texts}))
