"""How a place in the papers is named in a sentence."""

from collections.abc import Iterable

from checker.catalogues.catalogue import Catalogue
from checker.comparison.evidence import Evidence
from models.passage import Passage, Place


def cite_passage(words: Catalogue, document: str, passage: Passage) -> str:
    """Paper, clause and page: `contract.pdf, clause 12.3, page 7`."""
    clause = clause_of(words, passage.number)
    return ", ".join(part for part in (document, clause, pages_of(words, passage.places)) if part)


def clause_of(words: Catalogue, number: str) -> str:
    """`clause 12.3`; a number that says what it is (`§ 4`, `Article 7`, `Annex B`) needs no word before it."""
    if not number:
        return ""
    return number if speaks(number) else words.say("name-place-clause", number=number)


def speaks(number: str) -> bool:
    """Whether a number says by itself what it is, as `Article 7` and the fields of notices do (`BT-70-Lot 1`)."""
    return number[:1] == "§" or (number[:1].isalpha() and len(number.split(maxsplit=1)[0]) > 3)


def pages_of(words: Catalogue, places: Iterable[Place]) -> str:
    """`page 7` or `pages 7 to 9`; empty where there are no pages."""
    pages = sorted({place.page for place in places if place.page is not None})
    if len(pages) < 2:
        return words.say("name-place-page", page=str(pages[0])) if pages else ""
    return words.say("name-place-pages", first=str(pages[0]), last=str(pages[-1]))


def cite(words: Catalogue, evidence: Iterable[Evidence]) -> str:
    """The first place, and how many others there are."""
    passages = {(item.paper, item.position): item for item in evidence}
    first, *others = passages.values()
    cited = cite_passage(words, first.document, first.passage)
    return words.say("verdict-and-others", place=cited, others=len(others)) if others else cited
