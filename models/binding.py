"""What a passage asks of a category that was seen in it: which elements it has, and whether it binds."""

from collections.abc import Iterable

from clauses.records import AsGround, Category
from clauses.vocabulary import Element
from models.lexicon import ELEMENT_CUES, Form
from models.page import Page, Span
from models.signals import Found

_ADVICE = "advice"
"""The cue of words that recommend and do not bind."""
_LOCAL = (Element.NAMED_STANDARD, Element.DEADLINE)
"""Elements that belong to a duty only where they stand in its own sentence or list item ..."""
_SHORT = 2
"""... unless the passage is this short, in sentences."""
_CROSSING = (Element.VERIFICATION, Element.SANCTION)
"""Checks and penalties, which beside another check or penalty count only where they stand with it."""


def elements_of(category: Category, page: Page, spans: list[Span]) -> set[Element]:
    """The elements that `category`, seen at `spans`, has on `page`."""
    scope = frozenset().union(*(page.scope(span) for span in spans))
    found: set[Element] = set(category.always)
    found.update(element for element in ELEMENT_CUES if _has(category, page, scope, element))
    bound = [span for span in _duties(category, page, spans) if _bound(category, page, span)]
    if bound or (page.cues_above & set(category.bound_by) and _duties(category, page, spans)):
        found.add(Element.OBLIGATION)
    if _hedged(page, bound or spans):
        found.add(Element.HEDGE)
    return found


def _duties(category: Category, page: Page, spans: list[Span]) -> list[Span]:
    """The spans that may bind: not those that are only the ground on which tenderers are excluded."""
    if category.as_ground is not AsGround.MENTION:
        return spans
    return [span for span in spans if page.sentence(span) not in page.grounds]


def _has(category: Category, page: Page, scope: frozenset[int], element: Element) -> bool:
    """Whether `element` shows; a category that is itself a means needs a second, different instance of it."""
    near = _stands_near(category, page, element)
    cues = [
        cue
        for cue in page.cues
        if cue.key.cue == element and (not near or page.sentence((cue.start, cue.end)) in scope)
    ]
    if element != category.means:
        return bool(cues)
    return _instances(cue for cue in cues if cue.key.form not in category.own_forms) >= category.instances


def _stands_near(category: Category, page: Page, element: Element) -> bool:
    """Whether `element` counts only in the sentences that speak of the category."""
    if element in _CROSSING and element != category.means and category.instances > 1:
        return True
    return element in _LOCAL and len(page.parts) > _SHORT


def _instances(cues: Iterable[Found[Form]]) -> int:
    """How many different forms stand apart: one act in two words is one instance."""
    forms, reached = set(), -1
    for cue in cues:
        if cue.start >= reached and cue.key.form not in forms:
            forms.add(cue.key.form)
            reached = cue.end
    return len(forms)


def _hedged(page: Page, bound: list[Span]) -> bool:
    """Whether a hedge stands in every sentence that binds."""
    hedges = {page.sentence((cue.start, cue.end)) for cue in page.cues if cue.key.cue == Element.HEDGE}
    return bool(hedges) and all(page.scope(span) & hedges for span in bound)


def _bound(category: Category, page: Page, span: Span) -> bool:
    """Whether the words that govern `span` bind; where none stand in its sentences, whether others do."""
    governing = _governing(category, page, span)
    return any(cue.key.cue != _ADVICE for cue in governing) if governing else _bound_elsewhere(category, page, span)


def is_advice(category: Category, page: Page, span: Span) -> bool:
    """Whether the words that govern `span` only advise: "should consider"."""
    governing = _governing(category, page, span)
    return bool(governing) and all(cue.key.cue == _ADVICE for cue in governing)


def _governing(category: Category, page: Page, span: Span) -> list[Found[Form]]:
    """The words that say whether the sentences of `span` bind: the nearest before it, else the nearest after it."""
    scope = page.scope(span)
    modals = [
        cue
        for cue in page.cues
        if cue.key.cue in (*category.bound_by, _ADVICE) and page.sentence((cue.start, cue.end)) in scope
    ]
    before = [cue for cue in modals if cue.start <= span[1]]
    nearest = max(before, key=_start, default=None) or min(modals, key=_start, default=None)
    return [cue for cue in modals if nearest and cue.start == nearest.start]


def _start(cue: Found[Form]) -> int:
    return cue.start


def _bound_elsewhere(category: Category, page: Page, span: Span) -> bool:
    """Whether the passage binds in another sentence, and that of `span` is no definition."""
    home = page.home(span)
    defines = any(cue.key.cue == "definition" and home.start <= cue.start < home.end for cue in page.cues)
    return not defines and any(cue.key.cue in category.bound_by for cue in page.cues)
