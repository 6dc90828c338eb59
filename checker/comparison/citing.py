"""How a place in the papers is named in a sentence."""

from collections.abc import Iterable

from checker.comparison.evidence import Evidence
from models.passage import Passage


def cite_passage(document: str, passage: Passage) -> str:
    """Paper, clause and page: `contract.pdf, clause 12.3, page 7`."""
    parts = [document]
    if passage.number:
        parts.append(passage.number if _speaks(passage.number) else f"clause {passage.number}")
    pages = sorted({place.page for place in passage.places if place.page is not None})
    if pages:
        parts.append(f"page {pages[0]}" if len(pages) == 1 else f"pages {pages[0]} to {pages[-1]}")
    return ", ".join(parts)


def _speaks(number: str) -> bool:
    """A number that says what it is (`§ 4`, `Article 7`, `Annex B`) needs no word before it."""
    return number[0] == "§" or (number[0].isalpha() and len(number.split(maxsplit=1)[0]) > 3)


def cite(evidence: Iterable[Evidence]) -> str:
    """The first place, and how many others there are."""
    items = list(evidence)
    passages = {(item.paper, item.position): item for item in items}
    first = next(iter(passages.values()))
    others = len(passages) - 1
    more = f" and {others} other {'place' if others == 1 else 'places'}" if others else ""
    return f"{cite_passage(first.document, first.passage)}{more}"
