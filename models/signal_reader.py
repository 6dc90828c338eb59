"""The rung of signals: phrases find the category, cues around them find the elements."""

from typing import NamedTuple

from clauses.records import Category
from clauses.vocabulary import Element, strength_of
from models.lexicon import ELEMENT_CUES, Form, Lexicon, Tier, lexicon
from models.passage import Reading, Words
from models.scopes import Segment, scope_of, segment_at, segments
from models.signals import Found

STRONG, SEVERAL, WEAK, WEAK_FAR, HEADING = 0.85, 0.95, 0.7, 0.45, 0.4
"""Confidence by what was found: a signal, several, a weak signal beside its context, the same
further apart, a heading alone. Measured; see the model card."""
_DENIAL_REACH = 80
_LOCAL = (Element.NAMED_STANDARD, Element.DEADLINE)
"""Elements that belong to a duty only where they stand in its own sentence or list item ..."""
_SHORT = 3
"""... unless the passage is this short, in sentences."""
ROLES = ("signal", "weak", "context", "veto", "other", "heading")


class _Page(NamedTuple):
    """A passage laid out for reading."""

    text: str
    parts: tuple[Segment, ...]
    cues: tuple[Found[Form], ...]
    lead_cues: frozenset[str]
    lexicon: Lexicon


class _Sighting(NamedTuple):
    """Where a category was seen, and how sure that makes us."""

    spans: tuple[tuple[int, int], ...]
    confidence: float


def read_signals(text: str, *, heading: str, lead_in: str, language: str) -> tuple[Reading, ...]:
    """The readings of `text` by signals alone, by category id; without threshold."""
    words = lexicon(language)
    inside, above = words.subjects.find(text), words.subjects.find(heading) if heading else []
    if not inside and not above:
        return ()
    ahead = words.subjects.find(lead_in) if lead_in else []
    above_cues = _cues_above(words, lead_in, heading)
    page = _Page(text, segments(text), _kept(words.cues.find(text)), above_cues, words)
    readings = []
    for category in words.categories.values():
        sighting = _sight(category, page, inside, above, ahead)
        if sighting:
            readings.append(_reading(category, page, sighting))
    return tuple(readings)


def _cues_above(words: Lexicon, lead_in: str, heading: str) -> frozenset[str]:
    """The cues that the lead-in lends to its items; a heading lends only the form `applies`."""
    lent = {found.key.cue for found in _kept(words.cues.find(lead_in))} if lead_in else set()
    titles = _kept(words.cues.find(heading)) if heading else ()
    return frozenset(lent | {found.key.cue for found in titles if found.key.form == "applies"})


def _kept(cues: list[Found[Form]]) -> tuple[Found[Form], ...]:
    """The cues without those that a veto of the same cue covers."""
    vetoes = [found for found in cues if found.key.form == "veto"]
    return tuple(
        found
        for found in cues
        if found.key.form != "veto"
        and not any(v.key.cue == found.key.cue and v.start <= found.start < v.end for v in vetoes)
    )


def _sight(
    category: Category,
    page: _Page,
    inside: list[Found[Tier]],
    above: list[Found[Tier]],
    ahead: list[Found[Tier]],
) -> _Sighting | None:
    own = _on_matter(page, _by_role(category, inside))
    strong = [span for span in own["signal"] if not _denied(page, span)]
    if strong:
        return _Sighting(tuple(strong), SEVERAL if _separate(strong) > 1 else STRONG)
    weak = [span for span in own["weak"] if not _denied(page, span)]
    if weak:
        return _weak(category, page, weak, own, inside, above, ahead)
    titles = _by_role(category, above)
    if (titles["signal"] or titles["heading"]) and any(c.key.cue in category.bound_by for c in page.cues):
        return _Sighting(((0, len(page.text)),), HEADING)
    return None


def _weak(
    category: Category,
    page: _Page,
    weak: list[tuple[int, int]],
    own: dict[str, list[tuple[int, int]]],
    inside: list[Found[Tier]],
    above: list[Found[Tier]],
    ahead: list[Found[Tier]],
) -> _Sighting | None:
    contexts = own["context"] + [
        (f.start, f.end) for f in inside if f.key.category in category.beside and f.key.role == "signal"
    ]
    near = [span for span in weak if _together(page, span, contexts)]
    if near:
        return _Sighting(tuple(near), WEAK)
    outside = [f for f in (*above, *ahead) if _is_context(category, f.key)]
    if outside:
        return _Sighting(tuple(weak), WEAK)
    if contexts:
        return _Sighting(tuple(weak), WEAK_FAR)
    return None


def _is_context(category: Category, tier: Tier) -> bool:
    if tier.category == category.id:
        return tier.role in ("context", "signal", "heading")
    return tier.category in category.beside and tier.role == "signal"


def _together(page: _Page, span: tuple[int, int], contexts: list[tuple[int, int]]) -> bool:
    scope = scope_of(page.parts, segment_at(page.parts, span[0]))
    return any(segment_at(page.parts, start) in scope for start, _ in contexts)


def _by_role(category: Category, found: list[Found[Tier]]) -> dict[str, list[tuple[int, int]]]:
    """Spans by role, without the signals that a veto of the category covers."""
    spans: dict[str, list[tuple[int, int]]] = {role: [] for role in ROLES}
    for item in found:
        if item.key.category == category.id:
            spans[item.key.role].append((item.start, item.end))
    for role in ("signal", "weak", "heading"):
        spans[role] = [s for s in spans[role] if not any(_overlap(s, veto) for veto in spans["veto"])]
    return spans


def _on_matter(page: _Page, spans: dict[str, list[tuple[int, int]]]) -> dict[str, list[tuple[int, int]]]:
    """The spans without signals in sentences that speak of another matter."""
    if not spans["other"]:
        return spans
    away = {segment_at(page.parts, start) for start, _ in spans["other"]}

    def speaks_of_it(span: tuple[int, int]) -> bool:
        index = segment_at(page.parts, span[0])
        return index not in away and page.parts[index].lead not in away

    return {**spans, **{role: [span for span in spans[role] if speaks_of_it(span)] for role in ("signal", "weak")}}


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _separate(spans: list[tuple[int, int]]) -> int:
    """How many spans stand apart from each other."""
    count, reached = 0, -1
    for start, end in sorted(spans):
        count += start >= reached
        reached = max(reached, end)
    return count


def _denied(page: _Page, span: tuple[int, int]) -> bool:
    """Whether the papers say near `span`, in the same sentence, that this is not asked for."""
    home = page.parts[segment_at(page.parts, span[0])] if page.parts else Segment(0, len(page.text), -1)
    return any(
        cue.key.cue == "not_required"
        and home.start <= cue.start < home.end
        and (span[0] - cue.end <= _DENIAL_REACH and cue.start - span[1] <= _DENIAL_REACH)
        for cue in page.cues
    )


def _reading(category: Category, page: _Page, sighting: _Sighting) -> Reading:
    home = frozenset(segment_at(page.parts, start) for start, _ in sighting.spans)
    scope = frozenset().union(*(scope_of(page.parts, index) for index in home)) if page.parts else frozenset({0})
    elements = _elements(category, page, sighting, scope)
    words = [Words(start=start, end=end, of=category.id) for start, end in sorted(set(sighting.spans))]
    return Reading(
        category=category.id,
        strength=strength_of(elements),
        elements=tuple(element for element in Element if element in elements),
        confidence=sighting.confidence,
        reader="signals",
        words=tuple(words),
    )


def _elements(category: Category, page: _Page, sighting: _Sighting, scope: frozenset[int]) -> set[Element]:
    found: set[Element] = set()
    if _binds(category, page, sighting):
        found.add(Element.OBLIGATION)
    for element in ELEMENT_CUES:
        if element is Element.HEDGE:
            continue
        where = scope if element in _LOCAL and len(page.parts) > _SHORT else None
        forms = {cue.key.form for cue in page.cues if cue.key.cue == element and _within(page, cue, where)}
        if element == category.means:
            if len(forms - _own_forms(category)) > (0 if _own_forms(category) else 1):
                found.add(element)
        elif forms:
            found.add(element)
    if Element.OBLIGATION in found and _hedged(category, page, sighting):
        found.add(Element.HEDGE)
    if category.id == "subcontracting":
        found.add(Element.CHAIN_SCOPE)
    return found


def _hedged(category: Category, page: _Page, sighting: _Sighting) -> bool:
    """Whether a hedge stands in every sentence that binds."""
    hedges = {segment_at(page.parts, cue.start) for cue in page.cues if cue.key.cue == Element.HEDGE}
    bound = {segment_at(page.parts, span[0]) for span in sighting.spans if _bound_at(category, page, span)}
    return bool(hedges) and all(scope_of(page.parts, index) & hedges for index in bound)


def _bound_elsewhere(category: Category, page: _Page, span: tuple[int, int]) -> bool:
    """Whether the passage binds in another sentence, and the one at `span` is no definition."""
    home = page.parts[segment_at(page.parts, span[0])] if page.parts else Segment(0, len(page.text), -1)
    defines = any(cue.key.cue == "definition" and home.start <= cue.start < home.end for cue in page.cues)
    return not defines and any(cue.key.cue in category.bound_by for cue in page.cues)


def _own_forms(category: Category) -> frozenset[str]:
    """The forms of its own element that a category shows merely by being there."""
    return frozenset({"exclusion"}) if category.id == "exclusion_grounds" else frozenset()


def _within(page: _Page, cue: Found[Form], where: frozenset[int] | None) -> bool:
    return where is None or segment_at(page.parts, cue.start) in where


def _binds(category: Category, page: _Page, sighting: _Sighting) -> bool:
    """Whether the words that govern at least one sighting bind, and do not only advise."""
    if page.lead_cues & set(category.bound_by):
        return True
    return any(_bound_at(category, page, span) for span in sighting.spans)


def _bound_at(category: Category, page: _Page, span: tuple[int, int]) -> bool:
    scope = scope_of(page.parts, segment_at(page.parts, span[0])) if page.parts else frozenset()
    modals = [
        cue
        for cue in page.cues
        if cue.key.cue in (*category.bound_by, "advice") and segment_at(page.parts, cue.start) in scope
    ]
    if not modals:
        return _bound_elsewhere(category, page, span)
    before = [cue for cue in modals if cue.start <= span[1]]
    nearest = max(before, key=lambda cue: cue.start) if before else min(modals, key=lambda cue: cue.start)
    if nearest.key.cue != "advice":
        return True
    return any(cue.key.cue != "advice" and cue.start == nearest.start for cue in modals)
