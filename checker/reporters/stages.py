"""The stages before the report, for `fairclause read`: text, passages, findings of one paper."""

from collections.abc import Iterator

import msgspec

from checker.documents import Block, Document, Segmentation
from checker.report import Failure, Finding
from checker.reporters.cleaning import one_line, visible
from checker.reporters.wording import STRENGTH, counted, named
from models.passage import Passage, Place


def as_text(paper: Document | Failure, until: str) -> Iterator[str]:
    """The stage `until` (`text`, `passages` or `findings`) of one paper, line by line, for people."""
    if isinstance(paper, Failure):
        return
    yield f"# {one_line(paper.path)} ({_size(paper)})"
    yield from (f"! {one_line(warning)}" for warning in paper.warnings)
    tell = {"text": _block_line, "passages": _passage_line, "findings": _finding_line}[until]
    for item in _items(paper, until):
        yield tell(item)  # type: ignore[operator]
    yield ""


def as_lines(paper: Document | Failure, until: str) -> Iterator[str]:
    """The same as JSON Lines; every object names its document."""
    if isinstance(paper, Failure):
        yield msgspec.json.encode({"document": paper.path, "error": paper.error, "message": paper.message}).decode()
        return
    for item in _items(paper, until):
        yield msgspec.json.encode({"document": paper.path} | msgspec.to_builtins(item)).decode()


def _items(paper: Document, until: str) -> Iterator[Block | Passage | Finding]:
    if until == "text":
        yield from paper.blocks
        return
    from checker.segmentation.provisions import segment  # noqa: PLC0415  language models take a moment to load

    segmentation = segment(paper)
    yield from segmentation.passages if until == "passages" else _findings(paper, segmentation)


def _findings(paper: Document, segmentation: Segmentation) -> Iterator[Finding]:
    from checker.classification import classify  # noqa: PLC0415

    yield from classify(paper, segmentation)


def _size(paper: Document) -> str:
    pages = f", {counted(paper.pages, 'page')}" if paper.pages is not None else ""
    return f"{paper.format}{pages}, {counted(paper.characters, 'character')}"


def _block_line(block: Block) -> str:
    page = f"p. {block.anchors[0].page}" if block.anchors else block.source
    return f"[{page or '-'}] {block.kind}: {one_line(f'{block.label} {block.text}')}"


def _passage_line(passage: Passage) -> str:
    path = " > ".join(one_line(heading) for heading in passage.heading_path)
    lead_in = f"\n    ({one_line(passage.lead_in)})" if passage.lead_in else ""
    head = f"[{_where(passage.places)}] {one_line(passage.number) or '-'}  {passage.language}, {passage.stage}  {path}"
    return f"{head.rstrip()}{lead_in}\n    {visible(passage.text)}"


def _finding_line(finding: Finding) -> str:
    words = one_line(finding.text[finding.start : finding.end])
    elements = ", ".join(finding.elements)
    head = f"[{_where(finding.places)}] {one_line(finding.number) or '-'}  {finding.category}"
    sure = f"{finding.confidence:.2f} {finding.reader}"
    return f"{head}: {named(STRENGTH, finding.strength)} ({elements}; {sure}) “{words}”\n    {visible(finding.text)}"


def _where(places: tuple[Place, ...]) -> str:
    pages = sorted({place.page for place in places if place.page is not None})
    if pages:
        return "p. " + ", ".join(str(page) for page in pages)
    paragraphs = [place.paragraph for place in places if place.paragraph is not None]
    return f"paragraph {paragraphs[0] + 1}" if paragraphs else "-"
