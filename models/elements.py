"""Elements by what labelled passages taught, beside the rules.

They are: whether a passage binds, gives a check, sets a time, and owes the worker something.

The rules (`binding`) read the nearest words; they cannot know that "must" binds in a contract and only tells in a guide
or a report, nor of which of two duties a time is told. What was learned corrects them where it is sure enough, and says
nothing else.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache

import msgspec

from clauses import library
from clauses.records import AsGround, Category
from clauses.vocabulary import Element, Strength, strength_of
from models.binding import is_advice
from models.concepts import Seen
from models.features import Said
from models.lexicon import Form
from models.page import GROUNDS, Page, Span
from models.passage import Reading
from models.weights import Weights, logistic

_NOT_THERE = {Element.OBLIGATION: 0.5, Element.VERIFICATION: 0.05, Element.DEADLINE: 0.2, Element.WORKER_REMEDY: 0.1}
"""The likelihood up to which an element that the rules read is dropped ..."""
_NOT_ENFORCEABLE = 0.2
"""... and that for the obligation of an enforceable provision, of which most would be lost."""
_THERE = {Element.VERIFICATION: 0.9, Element.WORKER_REMEDY: 0.9}
"""The likelihood from which an element is added that the rules do not read ..."""
_BINDING, _BINDING_AGAINST_ADVICE = 0.6, 0.9
"""... and that for an obligation, where words that bind stand in the passage or above it, and where the nearest words
only advise. Set by measurement, as those above."""
_BINDS = (Element.OBLIGATION, "right")
_GOVERNS = (Element.OBLIGATION, "advice", "right", "procedure", "definition", "not_required", Element.HEDGE)
"""The cues that may say whether a sentence binds."""
PAIRED = ("is", "has", "cue", "before", "above", "t", "h", "l")
"""The kinds of features that stand in pairs."""


def refined(reading: Reading, page: Page, places: Sequence[Seen], said: Said, weights: Weights) -> Reading:
    """The reading with its elements corrected, and its strength after them."""
    category = library.categories()[reading.category]
    spans = [(words.start, words.end) for words in reading.words] or [(0, len(page.text))]
    before = set(reading.elements)
    likely = likelihoods(weights, set(features(category, page, spans, reading.elements, places, said)))
    most, least = _NOT_THERE, _THERE
    if reading.strength == Strength.ENFORCEABLE:
        most = {**most, Element.OBLIGATION: _NOT_ENFORCEABLE}
    if category.id == GROUNDS:  # what was learned are duties of suppliers
        most = {element: limit for element, limit in most.items() if element != Element.OBLIGATION}
    if Element.OBLIGATION not in before and _may_bind(category, page, spans):
        advised = all(is_advice(category, page, span) for span in spans)
        least = {**least, Element.OBLIGATION: _BINDING_AGAINST_ADVICE if advised else _BINDING}
    elements = before - {element for element, limit in most.items() if likely[element] <= limit}
    elements |= {element for element, limit in least.items() if likely[element] >= limit}
    if elements == before:
        return reading
    return msgspec.structs.replace(
        reading,
        strength=strength_of(elements),
        elements=tuple(element for element in Element if element in elements),
    )


def likelihoods(weights: Weights, names: Collection[str]) -> dict[Element, float]:
    """How likely each learned element is there, 0 to 1, in a passage with these features."""
    return dict(zip(map(Element, weights.answers), map(logistic, weights.scores(names)), strict=True))


def _may_bind(category: Category, page: Page, spans: Iterable[Span]) -> bool:
    """Whether words that bind stand there, and the category is more than the ground of an exclusion."""
    if page.cues_above.isdisjoint(_BINDS) and not any(cue.key.cue in _BINDS for cue in page.cues):
        return False
    return category.as_ground is not AsGround.MENTION or any(page.sentence(span) not in page.grounds for span in spans)


def features(
    category: Category,
    page: Page,
    spans: Sequence[Span],
    elements: Collection[Element],
    places: Iterable[Seen],
    said: Said,
) -> Iterator[str]:
    """What is looked at, free of language, as names that people can read; some more than once.

    `is:` the category, `has:` the elements by the rules, `cue:` `form:` `near:` `far:` `above:` the cues in the text,
    with the category, away from it and above it, `before:` `after:` the nearest that may bind, `t:` `here:` `there:`
    `h:` `l:` the concepts in the text, with the category, away from it, in the heading and in the lead-in.
    """
    near = _nearness(page, spans)
    yield f"is:{category.id}"
    yield from (f"has:{element}" for element in elements)
    yield from (f"above:{cue}" for cue in page.cues_above)
    yield from _cues(page, near)
    yield from _governing(page, near, spans[0])
    for place in places:
        yield f"here:{place.concept}" if near(place.start) else f"there:{place.concept}"
    for sign, where in zip("thl", said, strict=True):
        yield from (f"{sign}:{concept}" for concept in where)


def _nearness(page: Page, spans: Iterable[Span]) -> Callable[[int], bool]:
    """Tells of a position whether it stands in a sentence that speaks of the category."""
    speaking = frozenset().union(*(page.scope(span) for span in spans))
    if len(speaking) == len(page.parts):
        return lambda _: True
    starts = [part.start for part in page.parts]
    return lambda position: max(0, bisect_right(starts, position) - 1) in speaking


def _cues(page: Page, near: Callable[[int], bool]) -> Iterator[str]:
    for cue in page.cues:
        yield from _names(cue.key, near=near(cue.start))


@cache
def _names(cue: Form, *, near: bool) -> tuple[str, ...]:
    name, form = cue
    where = "near" if near else "far"
    return f"cue:{name}", f"form:{name}.{form}", f"{where}:{name}", f"{where}:{name}.{form}"


def _governing(page: Page, near: Callable[[int], bool], span: Span) -> Iterator[str]:
    """The nearest cues before and after the category that may say whether its sentence binds."""
    cues = [cue for cue in page.cues if cue.key.cue in _GOVERNS and near(cue.start)]
    before = [cue for cue in cues if cue.start <= span[1]]
    after = [cue for cue in cues if cue.start > span[1]]
    yield f"before:{max(before, key=lambda cue: cue.start).key.cue if before else '-'}"
    yield f"after:{min(after, key=lambda cue: cue.start).key.cue if after else '-'}"
