"""The rung of signals: phrases find the category, cues around them find the elements."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import NamedTuple

from clauses.records import AsGround, Category
from clauses.vocabulary import Element, strength_of
from models.lexicon import ELEMENT_CUES, SHOWING, Form, Lexicon, Tier, lexicon
from models.passage import Reading, Words
from models.scopes import Segment, scope_of, segment_at, segments
from models.signals import Found, Spread

STRONG, SEVERAL, WEAK, WEAK_FAR, HEADING = 0.85, 0.95, 0.7, 0.45, 0.4
"""Confidence by what was found: a signal, several of them, a weak signal beside its context, the same with the
context further off, a heading alone. Set by measurement."""
_DENIAL_REACH = 80
"""How far, in characters, "no requirement" may stand from what is not required."""
_LOCAL = (Element.NAMED_STANDARD, Element.DEADLINE)
"""Elements that belong to a duty only where they stand in its own sentence or list item ..."""
_SHORT = 3
"""... unless the passage is this short, in sentences."""

_GROUNDS = "exclusion_grounds"

Span = tuple[int, int]
Roles = dict[str, list[Span]]
"""Spans by what they are for: `signal`, `weak`, `context`, `veto`, `other` or `heading`."""


class _Page(NamedTuple):
    """A passage laid out for reading."""

    text: str
    parts: tuple[Segment, ...]
    inside: dict[str, Roles]
    """What was found in the text, by category."""
    around: dict[str, Roles]
    """What was found in the heading and the lead-in."""
    titled: dict[str, Roles]
    """What was found in the heading."""
    cues: tuple[Found[Form], ...]
    cues_above: frozenset[str]
    grounds: frozenset[int]
    """The sentences that set a ground for exclusion."""

    def home(self, span: Span) -> Segment:
        """The sentence in which `span` begins."""
        return self.parts[segment_at(self.parts, span[0])]

    def scope(self, span: Span) -> frozenset[int]:
        """The sentences that speak with that of `span`."""
        return scope_of(self.parts, segment_at(self.parts, span[0]))


class _Sighting(NamedTuple):
    """Where a category was seen, and how sure that makes us."""

    spans: list[Span]
    confidence: float


def read_signals(
    text: str, *, heading: str, lead_in: str, language: str, known: str | None = None
) -> tuple[Reading, ...]:
    """The readings of `text` by signals, by category id; without threshold.

    `known` is a category that a surer reader has found; it is read even where no signal shows it.
    """
    words = lexicon(language)
    spread = Spread.of(text)
    title = _above(language, heading)
    inside = _subjects(words, spread, title.shown)
    if not inside and not title.subjects and not known:
        return ()
    lead = _above(language, lead_in)
    parts = segments(text) or (Segment(0, len(text), -1),)
    found, titled = _by_category(inside), _by_category(title.subjects)
    cues = _kept(words.cues.find(spread))
    page = _Page(
        text=text,
        parts=parts,
        inside=found,
        around=_by_category([*title.subjects, *lead.subjects]),
        titled=titled,
        cues=cues,
        cues_above=lead.cues | title.cues_of_application,
        grounds=_grounds(
            parts,
            cues,
            found.get(_GROUNDS, {}),
            titled.get(_GROUNDS, {}),
            _by_category(lead.subjects).get(_GROUNDS, {}),
        ),
    )
    named = sorted({*page.inside, *page.titled, *([known] if known else ())})
    seen = {name: _sight(words.categories[name], page) for name in named}
    if known and not seen[known]:
        seen[known] = _Sighting([(0, len(text))], HEADING)
    return tuple(_reading(words.categories[name], page, sighting) for name, sighting in seen.items() if sighting)


def _subjects(words: Lexicon, page: Spread, titled: Collection[str]) -> list[Found[Tier]]:
    """What shows a category, and the contexts, vetoes and other matters of categories shown here or in the heading."""
    shown = words.subjects.find(page)
    for category in sorted({*(found.key.category for found in shown), *titled}):
        shown += words.around(category).find(page)
    return shown


def _by_category(found: Iterable[Found[Tier]]) -> dict[str, Roles]:
    """Spans by category and role, without the signals that a veto of the category covers."""
    result: dict[str, Roles] = defaultdict(lambda: defaultdict(list))
    for item in found:
        result[item.key.category][item.key.role].append((item.start, item.end))
    for roles in result.values():
        for role in ("signal", "weak", "heading"):
            roles[role] = [span for span in roles[role] if not any(_overlap(span, veto) for veto in roles["veto"])]
    return dict(result)


def _overlap(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _grounds(
    parts: tuple[Segment, ...], cues: tuple[Found[Form], ...], inside: Roles, titled: Roles, led: Roles
) -> frozenset[int]:
    """The sentences that set a ground for exclusion, with the items that they lead.

    Below a lead-in that excludes it is all of them; below such a heading those that demand nothing themselves.
    """
    if led.get("signal"):
        return frozenset(range(len(parts)))
    direct = {segment_at(parts, start) for start, _ in inside.get("signal", [])}
    found = direct | {index for index, part in enumerate(parts) if part.lead in direct}
    if titled.get("signal"):
        demanding = {segment_at(parts, cue.start) for cue in cues if cue.key.cue == Element.OBLIGATION}
        found |= set(range(len(parts))) - demanding
    return frozenset(found)


def _subjects_above(words: Lexicon, page: Spread) -> list[Found[Tier]]:
    """Every category that a heading or lead-in shows, or is a context of."""
    return words.subjects.find(page) + [f for name in words.categories for f in words.around(name).find(page)]


class _Above(NamedTuple):
    """What a heading or lead-in says."""

    subjects: tuple[Found[Tier], ...]
    shown: frozenset[str]
    """The categories that it shows."""
    cues: frozenset[str]
    cues_of_application: frozenset[str]
    """The cues of the form `applies`, the only ones that a heading lends to what stands below it."""


@lru_cache(maxsize=4096)
def _above(language: str, text: str) -> _Above:
    """Reads a heading or lead-in, once for all passages below it."""
    if not text:
        return _Above((), frozenset(), frozenset(), frozenset())
    words, page = lexicon(language), Spread.of(text)
    cues = _kept(words.cues.find(page))
    applying = frozenset(found.key.cue for found in cues if found.key.form == "applies")
    subjects = tuple(_subjects_above(words, page))
    shown = frozenset(found.key.category for found in subjects if found.key.role in SHOWING)
    return _Above(subjects, shown, frozenset(found.key.cue for found in cues), applying)


def _kept(cues: list[Found[Form]]) -> tuple[Found[Form], ...]:
    """The cues without those that a veto of the same cue covers."""
    vetoes = [found for found in cues if found.key.form == "veto"]
    return tuple(
        found
        for found in cues
        if found.key.form != "veto"
        and not any(v.key.cue == found.key.cue and v.start <= found.start < v.end for v in vetoes)
    )


def _sight(category: Category, page: _Page) -> _Sighting | None:
    """Where `category` is seen: in the text by signals, by weak signals beside a context, or by the heading."""
    roles = page.inside.get(category.id, {})
    strong = _asserted(category, page, roles, "signal")
    if strong:
        return _Sighting(strong, SEVERAL if _separate(strong) > 1 else STRONG)
    weak = _asserted(category, page, roles, "weak")
    if weak:
        return _sight_weak(category, page, weak)
    titles = page.titled.get(category.id, {})
    if not titles.get("signal") and not titles.get("heading"):
        return None
    if roles.get("context"):
        return _Sighting(roles["context"], WEAK)
    if any(cue.key.cue in category.bound_by for cue in page.cues):
        return _Sighting([(0, len(page.text))], HEADING)
    return None


def _sight_weak(category: Category, page: _Page, weak: list[Span]) -> _Sighting | None:
    contexts = page.inside[category.id].get("context", []) + [
        span for other in category.beside for span in page.inside.get(other, {}).get("signal", [])
    ]
    near = [span for span in weak if any(segment_at(page.parts, c[0]) in page.scope(span) for c in contexts)]
    if near:
        return _Sighting(near, WEAK)
    own = page.around.get(category.id, {})
    if any(own.get(role) for role in ("context", "signal", "heading")) or any(
        page.around.get(other, {}).get("signal") for other in category.beside
    ):
        return _Sighting(weak, WEAK)
    return _Sighting(weak, WEAK_FAR) if contexts else None


def _asserted(category: Category, page: _Page, roles: Roles, role: str) -> list[Span]:
    """The spans of `role` that are not denied, in sentences that do not speak of another matter, nor their heading."""
    if page.titled.get(category.id, {}).get("other"):
        return []
    away = {segment_at(page.parts, span[0]) for span in roles.get("other", [])}
    if category.as_ground is AsGround.ABSENT:
        away |= page.grounds
    return [
        span
        for span in roles.get(role, [])
        if segment_at(page.parts, span[0]) not in away and page.home(span).lead not in away and not _denied(page, span)
    ]


def _denied(page: _Page, span: Span) -> bool:
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


def _reading(category: Category, page: _Page, sighting: _Sighting) -> Reading:
    elements = _elements(category, page, sighting.spans)
    return Reading(
        category=category.id,
        strength=strength_of(elements),
        elements=tuple(element for element in Element if element in elements),
        confidence=sighting.confidence,
        reader="signals",
        words=tuple(Words(start=start, end=end, of=category.id) for start, end in sorted(set(sighting.spans))),
    )


def _elements(category: Category, page: _Page, spans: list[Span]) -> set[Element]:
    scope = frozenset().union(*(page.scope(span) for span in spans))
    found: set[Element] = set(category.always)
    found.update(element for element in ELEMENT_CUES if _has(category, page, scope, element))
    bound = [span for span in _duties(category, page, spans) if _bound(category, page, span)]
    if bound or (page.cues_above & set(category.bound_by) and _duties(category, page, spans)):
        found.add(Element.OBLIGATION)
    if _hedged(page, bound or spans):
        found.add(Element.HEDGE)
    return found


def _duties(category: Category, page: _Page, spans: list[Span]) -> list[Span]:
    """The spans that may bind: not those that are only the ground on which tenderers are excluded."""
    if category.as_ground is not AsGround.MENTION:
        return spans
    return [span for span in spans if segment_at(page.parts, span[0]) not in page.grounds]


def _has(category: Category, page: _Page, scope: frozenset[int], element: Element) -> bool:
    """Whether `element` shows; a category that is itself a means needs a second, different instance of it."""
    near = element in _LOCAL and len(page.parts) > _SHORT
    cues = [
        cue for cue in page.cues if cue.key.cue == element and (not near or segment_at(page.parts, cue.start) in scope)
    ]
    if element != category.means:
        return bool(cues)
    return _instances(cue for cue in cues if cue.key.form not in category.own_forms) >= category.instances


def _instances(cues: Iterable[Found[Form]]) -> int:
    """How many different forms stand apart: one act in two words is one instance."""
    forms, reached = set(), -1
    for cue in cues:
        if cue.start >= reached and cue.key.form not in forms:
            forms.add(cue.key.form)
            reached = cue.end
    return len(forms)


def _hedged(page: _Page, bound: list[Span]) -> bool:
    """Whether a hedge stands in every sentence that binds."""
    hedges = {segment_at(page.parts, cue.start) for cue in page.cues if cue.key.cue == Element.HEDGE}
    return bool(hedges) and all(page.scope(span) & hedges for span in bound)


def _bound(category: Category, page: _Page, span: Span) -> bool:
    """Whether the words that govern `span` bind: the nearest before it, else after it, else elsewhere."""
    scope = page.scope(span)
    modals = [
        cue
        for cue in page.cues
        if cue.key.cue in (*category.bound_by, "advice") and segment_at(page.parts, cue.start) in scope
    ]
    if not modals:
        return _bound_elsewhere(category, page, span)
    before = [cue for cue in modals if cue.start <= span[1]]
    nearest = max(before, key=lambda cue: cue.start) if before else min(modals, key=lambda cue: cue.start)
    return any(cue.key.cue != "advice" and cue.start == nearest.start for cue in modals)


def _bound_elsewhere(category: Category, page: _Page, span: Span) -> bool:
    """Whether the passage binds in another sentence, and that of `span` is no definition."""
    home = page.home(span)
    defines = any(cue.key.cue == "definition" and home.start <= cue.start < home.end for cue in page.cues)
    return not defines and any(cue.key.cue in category.bound_by for cue in page.cues)
