"""The stages before the report, for `fairclause read`: text, passages, findings of one paper."""

from collections.abc import Iterator

import msgspec

from checker.catalogues.catalogue import ENGLISH, catalogue
from checker.catalogues.names import named
from checker.documents import Block, Document
from checker.report import Failure
from checker.reporters.cleaning import one_line, visible
from models.passage import Passage, Place, Reading


def as_text(paper: Document | Failure, until: str) -> Iterator[str]:
    """The stage `until` (`text`, `passages` or `findings`) of one paper, line by line, for people."""
    if isinstance(paper, Failure):
        return
    yield f"# {one_line(paper.path)} ({_size(paper)})"
    yield from (f"! {one_line(str(warning))}" for warning in paper.warnings)
    if until == "text":
        yield from map(_block_line, paper.blocks)
    elif until == "passages":
        yield from map(_passage_line, _passages(paper))
    else:
        yield from (_reading_line(passage, reading) for passage, reading in _readings(paper))
    yield ""


def as_lines(paper: Document | Failure, until: str) -> Iterator[str]:
    """The same as JSON Lines; every object names its document."""
    if isinstance(paper, Failure):
        yield _line({"document": paper.path, "error": paper.error, "message": paper.message, "advice": paper.advice})
    elif until == "text":
        yield from (_line({"document": paper.path} | msgspec.to_builtins(block)) for block in paper.blocks)
    elif until == "passages":
        yield from (_line({"document": paper.path} | msgspec.to_builtins(passage)) for passage in _passages(paper))
    else:
        yield from (_line({"document": paper.path} | row(passage, reading)) for passage, reading in _readings(paper))


def row(passage: Passage, reading: Reading) -> dict[str, object]:
    """A reading with its passage, its strength by name."""
    told: dict[str, object] = msgspec.to_builtins(reading) | {"strength": reading.strength.id}
    return told | {"passage": msgspec.to_builtins(passage)}


def _line(data: dict[str, object]) -> str:
    return msgspec.json.encode(data).decode()


def _passages(paper: Document) -> tuple[Passage, ...]:
    from checker.segmentation.provisions import segment

    return segment(paper).passages


def _readings(paper: Document) -> Iterator[tuple[Passage, Reading]]:
    from models.reader import read

    for passage in _passages(paper):
        for reading in read(passage.text, heading=passage.heading, lead_in=passage.lead_in, language=passage.language):
            yield passage, reading


def _size(paper: Document) -> str:
    pages = f", {_counted(paper.pages, 'page')}" if paper.pages is not None else ""
    return f"{paper.format}{pages}, {_counted(paper.characters, 'character')}"


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _block_line(block: Block) -> str:
    page = f"p. {block.anchors[0].page}" if block.anchors else block.source
    return f"[{page or '-'}] {block.kind}: {one_line(f'{block.label} {block.text}')}"


def _passage_line(passage: Passage) -> str:
    path = " > ".join(one_line(heading) for heading in passage.heading_path)
    lead_in = f"\n    ({one_line(passage.lead_in)})" if passage.lead_in else ""
    head = f"[{_where(passage.places)}] {one_line(passage.number) or '-'}  {passage.language}, {passage.stage}  {path}"
    return f"{head.rstrip()}{lead_in}\n    {visible(passage.text)}"


def _reading_line(passage: Passage, reading: Reading) -> str:
    words = "; ".join(f"“{one_line(passage.text[word.start : word.end])}”" for word in reading.words)
    elements = ", ".join(reading.elements)
    head = f"[{_where(passage.places)}] {one_line(passage.number) or '-'}  {reading.category}"
    sure = f"{reading.confidence:.2f} {reading.reader}"
    strength = named(catalogue(ENGLISH), "strength", reading.strength.id)
    return f"{head}: {strength} ({elements}; {sure}) {words}\n    {visible(passage.text)}"


def _where(places: tuple[Place, ...]) -> str:
    pages = sorted({place.page for place in places if place.page is not None})
    if pages:
        return "p. " + ", ".join(str(page) for page in pages)
    paragraphs = [place.paragraph for place in places if place.paragraph is not None]
    return f"paragraph {paragraphs[0] + 1}" if paragraphs else "-"
