"""Wording that weakens a social clause or may be unlawful: told apart from verdicts, and never counted as a gap."""

from collections.abc import Sequence

from checker.comparison.citations import citations
from checker.comparison.evidence import Evidence
from checker.comparison.marked import Marked, marked_by
from checker.report import CautionRaised, Quote
from clauses.records import Caution


def raised(
    cautions: Sequence[Caution], marked: Sequence[Marked], evidence: Sequence[Evidence]
) -> tuple[tuple[Caution, tuple[Marked, ...]], ...]:
    """The cautions that some passage raises, with those passages."""
    read = read_as(evidence)
    marked = marked_by("caution", marked)
    pairs = ((caution, tuple(item for item in marked if raises(caution, item, read))) for caution in cautions)
    return tuple((caution, items) for caution, items in pairs if items)


def read_as(evidence: Sequence[Evidence]) -> dict[tuple[int, int], frozenset[str]]:
    """The categories of each passage that was surely read as any."""
    read: dict[tuple[int, int], set[str]] = {}
    for item in evidence:
        if item.sure:
            read.setdefault((item.paper, item.position), set()).add(item.reading.category)
    return {key: frozenset(categories) for key, categories in read.items()}


def raises(caution: Caution, item: Marked, read: dict[tuple[int, int], frozenset[str]]) -> bool:
    """Whether the words are there, beside what they need, without what excuses them, in a passage of the right kind."""
    categories = read.get((item.paper, item.position), frozenset())
    return (
        item.shows("caution", caution.id)
        and (not caution.beside or item.shows("caution", caution.id, "beside"))
        and not item.shows("caution", caution.id, "unless")
        and (not caution.categories or not categories.isdisjoint(caution.categories))
    )


def caution_raised(
    caution: Caution, items: Sequence[Marked], ids: dict[tuple[int, int], tuple[str, ...]]
) -> CautionRaised:
    """The caution as the report tells it; `ids` leads from a passage to its findings."""
    evidence = [finding for item in items for finding in ids.get((item.paper, item.position), ())]
    return CautionRaised(
        id=caution.id,
        title=caution.title,
        because=caution.because,
        evidence=tuple(evidence),
        quotes=tuple(_quote(item) for item in items),
        sources=citations(caution.sources),
    )


def _quote(item: Marked) -> Quote:
    passage = item.passage
    return Quote(document=item.document, number=passage.number, text=passage.text, places=passage.places)
