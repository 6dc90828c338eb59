"""The provisions of a notice: its texts, cut where they are numbered, each with the field in which it stands."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from checker.documents import Block, Document, Role, Segmentation
from checker.extraction.notices import field_of, texts_of
from checker.notices.notice import FreeText, Notice
from checker.segmentation.contents import read_pieces
from checker.segmentation.drafting import Draft, drafts_of
from checker.segmentation.language import document_language, passage_language
from clauses.vocabulary import LANGUAGES
from models.passage import Passage, Place


def segment_notice(document: Document, notice: Notice) -> Segmentation:
    """The passages of a notice; stage and language are those of its fields."""
    texts = _with_language(texts_of(notice))
    passages = [passage for index, text in enumerate(texts) for passage in _passages(text, index)]
    role = Role.DECLARATION_FORM if document.format == "espd" else Role.NOTICE
    return Segmentation(role=role, language=_language(notice, texts), passages=tuple(passages))


def _with_language(texts: tuple[FreeText, ...]) -> tuple[FreeText, ...]:
    """The same texts; the language of those that name none is judged by their words."""
    silent = [text.text for text in texts if not text.language]
    if not silent:
        return texts
    main = document_language(silent)
    return tuple(
        text if text.language else msgspec.structs.replace(text, language=passage_language(text.text, main))
        for text in texts
    )


def _language(notice: Notice, texts: tuple[FreeText, ...]) -> str:
    """The language of most of its words; without words the first that it names and that is read."""
    letters: Counter[str] = Counter()
    for text in texts:
        letters[text.language] += len(text.text)
    named = next((language for language in notice.languages if language in LANGUAGES), "other")
    return max(letters, key=lambda language: letters[language], default=named)


def _passages(text: FreeText, index: int) -> Iterator[Passage]:
    whole = Passage(
        text=text.text,
        number=field_of(text),
        heading=text.heading,
        heading_path=(text.heading,) if text.heading else (),
        language=text.language,
        stage=text.stage,
        places=(Place(paragraph=index),),
    )
    alone = Document(path="", sha256="", format="notice", pages=None, blocks=(Block(text=text.text),))
    drafts = list(drafts_of(read_pieces(alone), plain=False))
    yield from (_cut(whole, draft) for draft in drafts) if drafts else (whole,)


def _cut(whole: Passage, draft: Draft) -> Passage:
    path = (*whole.heading_path, *(heading.text for heading in draft.headings), *draft.titles)
    return msgspec.structs.replace(
        whole,
        text=draft.text,
        number=f"{whole.number} {draft.number}".strip(),
        heading=path[-1] if path else "",
        heading_path=path,
        lead_in=draft.lead_in,
    )
