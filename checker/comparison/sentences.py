"""The sentences of a verdict in the language of the report: statements about papers, for a buyer."""

from collections.abc import Iterable, Sequence

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import listed, named
from checker.comparison.citing import cite
from checker.comparison.coverage import Coverage, unread_words, where_words
from checker.comparison.evidence import Evidence
from checker.comparison.found import Shown
from checker.report import TermsByReference
from clauses.records import Facet, Requirement
from clauses.vocabulary import Element, Stage, Strength

SECOND_MEANS = {
    ("grievance", Element.VERIFICATION),
    ("monitoring", Element.VERIFICATION),
    ("remedy", Element.WORKER_REMEDY),
    ("sanctions", Element.SANCTION),
}
"""A category that is a means itself shows its own element only by a second instance."""


def met(words: Catalogue, shown: Shown) -> str:
    """Where it stands."""
    return words.say("verdict-met", place=cite(words, shown.evidence))


def weak(words: Catalogue, requirement: Requirement, shown: Shown) -> str:
    """Where it stands and what is not there, by name."""
    lacks = "; ".join(_lacks(words, requirement, shown))
    return words.say("verdict-weak", place=cite(words, shown.evidence), lacking=lacks)


def _lacks(words: Catalogue, requirement: Requirement, shown: Shown) -> Iterable[str]:
    if "strength" in shown.lacking:
        found, asked = _strength(words, shown.standing.strength), _asked(words, requirement)
        yield words.say("verdict-lacks-strength", found=found, asked=asked)
    stated = [*_elements(words, requirement, shown), *_facets(words, shown.facets.absent)]
    if stated:
        yield words.say("verdict-lacks-words", what=listed(words, stated, "or"))
    if "stage" in shown.lacking:
        places, stage = _in_stages(words, shown.elsewhere), _in_stage(words, requirement.stage)
        yield words.say("verdict-lacks-stage", places=places, stage=stage)


def _strength(words: Catalogue, strength: Strength) -> str:
    return words.say(f"verdict-strength-{strength.id}")


def _asked(words: Catalogue, requirement: Requirement) -> str:
    return _strength(words, Strength.parse(requirement.min_strength))


def _elements(words: Catalogue, requirement: Requirement, shown: Shown) -> list[str]:
    lacking = [element for element in Element if element.value in shown.lacking]
    return [_element(words, requirement.category or "", element) for element in lacking]


def _element(words: Catalogue, category: str, element: Element) -> str:
    if (category, element) in SECOND_MEANS:
        return words.say(f"verdict-second-{category}")
    return named(words, "element", element)


def _facets(words: Catalogue, facets: Iterable[Facet]) -> list[str]:
    return [words.say("verdict-facet", title=facet.title) for facet in facets]


def _in_stage(words: Catalogue, stage: Stage) -> str:
    return words.say(f"verdict-in-stage-{stage.replace('_', '-')}")


def _in_stages(words: Catalogue, stages: Sequence[Stage]) -> str:
    return listed(words, [_in_stage(words, stage) for stage in stages])


def lacking(words: Catalogue, requirement: Requirement, shown: Shown) -> tuple[str, ...]:
    """What is not there, each by its name in words."""
    names = [_asked(words, requirement)] if "strength" in shown.lacking else []
    names += _elements(words, requirement, shown)
    names += [facet.title for facet in shown.facets.absent]
    if "stage" in shown.lacking:
        names.append(place_at(words, requirement.stage))
    return tuple(names)


def place_at(words: Catalogue, stage: Stage) -> str:
    """The name of what is not there when wording stands only at other stages."""
    return words.say("verdict-lacking-place", stage=_in_stage(words, stage))


def missing(words: Catalogue, coverage: Coverage, overlooked: float | None) -> str:
    """Nothing was found, and how far that can be trusted."""
    where = where_words(words, coverage)
    if overlooked is None:
        return words.say("verdict-missing", where=where)
    return words.say("verdict-missing-overlooked", where=where, share=round(overlooked * 100))


def unread(words: Catalogue, coverage: Coverage) -> str:
    """Nothing was found, but not everything was read."""
    lost = listed(words, unread_words(words, coverage))
    return words.say("verdict-unread", where=where_words(words, coverage), unread=lost)


def no_wording_known(words: Catalogue, coverage: Coverage, languages: Sequence[str]) -> str:
    """Nothing was found, but the reader has no wording for it in the language of some papers."""
    names = listed(words, [named(words, "language", language) for language in languages])
    return words.say("verdict-no-wording-known", where=where_words(words, coverage), languages=names)


def elsewhere(words: Catalogue, requirement: Requirement, shown: Shown) -> str:
    """Where it stands, when that is not, or not only, where it was asked for."""
    if requirement.stage in shown.elsewhere:
        names = [words.say(f"verdict-stage-{stage.replace('_', '-')}") for stage in shown.elsewhere]
        return words.say("verdict-together", stages=listed(words, names))
    places, stage = _in_stages(words, shown.elsewhere), _in_stage(words, requirement.stage)
    return words.say("verdict-elsewhere", places=places, stage=stage)


def unsure(words: Catalogue, doubtful: Sequence[Evidence]) -> str:
    """Only readings below the threshold."""
    return words.say("verdict-unsure", place=cite(words, doubtful))


def by_terms(words: Catalogue, coverage: Coverage, terms: Sequence[TermsByReference]) -> str:
    """Nothing was found, but standard terms are taken in that usually speak of it."""
    names = listed(words, [f"{row.title} {row.edition}".strip() for row in terms])
    return words.say("verdict-by-terms", where=where_words(words, coverage), terms=names)


def look_in_the_notice(words: Catalogue, coverage: Coverage) -> str:
    """Nothing was found, and the paper in which it would stand is not there."""
    return words.say("verdict-look-in-notice", where=where_words(words, coverage))


def unreadable_facets(words: Catalogue, shown: Shown) -> str:
    """Wording was found in a language in which a facet cannot be read."""
    what = listed(words, _facets(words, shown.facets.unreadable))
    return words.say("verdict-unreadable", place=cite(words, shown.evidence), what=what)


def depends(words: Catalogue, question: str, beginning: str) -> str:
    """What was found so far, and the question that decides."""
    return words.say("verdict-depends", beginning=beginning, question=question)
