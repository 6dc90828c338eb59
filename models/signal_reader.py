"""The rung of signals: phrases show a category, the words around them its elements and its strength."""

from typing import NamedTuple

from clauses.records import AsGround, Category
from clauses.vocabulary import Element, strength_of
from models.binding import elements_of
from models.lexicon import POINTING_BACK, lexicon
from models.page import Page, Roles, Span
from models.passage import Reading, Words

STRONG, SEVERAL, WEAK, WEAK_FAR, HEADING = 0.85, 0.95, 0.7, 0.45, 0.4
"""Confidence by what was found: a signal, several of them, a weak signal beside its context, the same with the
context further off, a heading alone. Set by measurement."""
_DENIAL_REACH = 80
"""How far, in characters, "no requirement" may stand from what is not required."""


class _Sighting(NamedTuple):
    """Where a category was seen, and how sure that makes us."""

    spans: list[Span]
    confidence: float


def read_signals(text: str, *, heading: str, lead_in: str, language: str) -> tuple[Reading, ...]:
    """The readings of `text` by signals, by category id; without threshold."""
    return readings_on(Page(text, heading=heading, lead_in=lead_in, language=language), language)


def readings_on(page: Page, language: str, known: str | None = None) -> tuple[Reading, ...]:
    """The readings of a passage in `language` that is laid out, by category id; without threshold.

    `known` is a category that a surer reader has found; it is read even where no signal shows it.
    """
    categories = lexicon(language).categories
    seen = {name: _sight(categories[name], page) for name in sorted({*page.inside, *page.titled})}
    if known and not seen.get(known):
        seen[known] = _Sighting([(0, len(page.text))], HEADING)
    return tuple(_reading(categories[name], page, sighting) for name, sighting in sorted(seen.items()) if sighting)


def _sight(category: Category, page: Page) -> _Sighting | None:
    """Where `category` is seen: in the text by signals, by weak signals beside a context, or by the heading."""
    roles = page.inside.get(category.id, {})
    strong = _asserted(category, page, roles, "signal")
    if strong:
        return _Sighting(strong, SEVERAL if _separate(strong) > 1 else STRONG)
    near = _Near.of(category, page)
    if roles.get("weak") and not near.anything:
        return None  # most weak signals stand alone, and then the cues need not be looked for
    weak = _asserted(category, page, roles, "weak")
    return _sight_weak(page, weak, near) if weak else _sight_titled(category, page, roles)


class _Near(NamedTuple):
    """What may stand beside a weak signal."""

    contexts: list[Span]
    """In the passage."""
    above: bool
    """Whether the heading or the lead-in speaks of the category."""

    @classmethod
    def of(cls, category: Category, page: Page) -> "_Near":
        contexts = page.inside.get(category.id, {}).get("context", []) + [
            span for other in category.beside for span in page.inside.get(other, {}).get("signal", [])
        ]
        own = page.around.get(category.id, {})
        above = any(own.get(role) for role in ("context", "signal", "heading")) or any(
            page.around.get(other, {}).get("signal") for other in category.beside
        )
        return cls(contexts, above)

    @property
    def anything(self) -> bool:
        return self.above or bool(self.contexts)


def _sight_weak(page: Page, weak: list[Span], beside: _Near) -> _Sighting | None:
    spoken = {page.sentence(context) for context in beside.contexts}
    near = [span for span in weak if not spoken.isdisjoint(_speaking_with(page, span))]
    if near or beside.above:
        return _Sighting(near or weak, WEAK)
    return _Sighting(weak, WEAK_FAR) if beside.contexts else None


def _sight_titled(category: Category, page: Page, roles: Roles) -> _Sighting | None:
    """What the heading shows of a category of which the text gives no sign itself."""
    titles = page.titled.get(category.id, {})
    if titles.get("other") or not (titles.get("signal") or titles.get("heading")):
        return None
    if roles.get("context"):
        return _Sighting(roles["context"], WEAK)
    if any(cue.key.cue in category.bound_by for cue in page.cues):
        return _Sighting([(0, len(page.text))], HEADING)
    return None


def _speaking_with(page: Page, span: Span) -> frozenset[int]:
    """The sentences that speak with that of `span`; all before it where it points back ("such breach")."""
    home = page.home(span)
    back = any(cue.key.cue == POINTING_BACK and home.start <= cue.start < home.end for cue in page.cues)
    return page.scope(span).union(range(page.sentence(span)) if back else ())


def _asserted(category: Category, page: Page, roles: Roles, role: str) -> list[Span]:
    """The spans of `role` that are not denied, in sentences that do not speak of another matter, nor their heading."""
    if page.titled.get(category.id, {}).get("other"):
        return []
    away = {page.sentence(span) for span in roles.get("other", [])}
    if category.as_ground is AsGround.ABSENT:
        away |= page.grounds
    return [
        span
        for span in roles.get(role, [])
        if page.sentence(span) not in away and page.home(span).lead not in away and not _denied(page, span)
    ]


def _denied(page: Page, span: Span) -> bool:
    """Whether the papers say near `span`, in the same sentence, that this is not asked for."""
    home = page.home(span)
    return any(
        cue.key.cue == "not_required"
        and home.start <= cue.start < home.end
        and span[0] - cue.end <= _DENIAL_REACH
        and cue.start - span[1] <= _DENIAL_REACH
        for cue in page.cues
    )


def _separate(spans: list[Span]) -> int:
    """How many spans stand apart from each other."""
    count, reached = 0, -1
    for start, end in sorted(spans):
        count += start >= reached
        reached = max(reached, end)
    return count


def _reading(category: Category, page: Page, sighting: _Sighting) -> Reading:
    elements = elements_of(category, page, sighting.spans)
    return Reading(
        category=category.id,
        strength=strength_of(elements),
        elements=tuple(element for element in Element if element in elements),
        confidence=sighting.confidence,
        reader="signals",
        words=tuple(Words(start=start, end=end, of=category.id) for start, end in sorted(set(sighting.spans))),
    )
