"""What a notice declares by codes, held against what the other papers say."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.catalogues.names import listed, named
from checker.comparison.citing import cite
from checker.comparison.facets import FacetReader
from checker.comparison.notices import Notices
from checker.comparison.union import Standing, Union
from checker.notices.notice import Declared
from checker.report import DeclaredCode, NotDeclared
from clauses import library
from clauses.codes import (
    SOCIAL_OBJECTIVE,
    UMBRELLA,
    categories_of_goal,
    codes_that_declare,
    current,
    facets_of,
    subjects_of,
)
from clauses.records import Facet, Requirement
from clauses.translations import category_title
from clauses.vocabulary import Strength


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What the papers other than notices and self-declarations say."""

    unions: dict[str, Union]
    grounds: dict[str, Facet]
    """The facets by whose wording papers name a ground or a reservation, by id."""
    facets: FacetReader
    names: Mapping[int, str]
    """Ids of findings by the order of the evidence."""
    state: str
    """`read`; `unread`: not all of it could be read; `alone`: there is none."""
    words: Catalogue


def written(
    unions: Mapping[str, Union],
    notices: frozenset[int],
    *,
    grounds: Sequence[Requirement],
    names: Mapping[int, str],
    state: str,
    words: Catalogue,
) -> Written:
    """The unions without the papers `notices` (by index)."""
    return Written(
        unions={category: only(union, notices, keep=False) for category, union in unions.items()},
        grounds={facet.id: facet for row in grounds for facet in row.facets},
        facets=FacetReader(grounds),
        names=names,
        state=state,
        words=words,
    )


def only(union: Union, papers: frozenset[int], *, keep: bool) -> Union:
    """The union of `papers` alone, or of all others."""
    return msgspec.structs.replace(
        union,
        sure=tuple(item for item in union.sure if (item.paper in papers) is keep),
        doubtful=tuple(item for item in union.doubtful if (item.paper in papers) is keep),
        enforcement=tuple(item for item in union.enforcement if (item.evidence.paper in papers) is keep),
    )


class Code(msgspec.Struct, frozen=True, kw_only=True):
    """One code with all places at which it is declared."""

    declared: tuple[Declared, ...]
    documents: tuple[str, ...]
    lots: tuple[str, ...]
    """Empty: for all of the procurement."""

    @property
    def first(self) -> Declared:
        """Where it is declared first."""
        return self.declared[0]


def codes_of(standing: Notices) -> tuple[Code, ...]:
    """Each code once, with the lots for which it is declared, in the order of the notices."""
    groups: dict[tuple[str, bool], list[tuple[str, Declared]]] = {}
    for notice in standing.valid:
        for declared in notice.declared:
            groups.setdefault((key_of(declared), declared.holds), []).append((notice.path, declared))
    every = {lot.id for notice in standing.valid for lot in notice.lots}
    return tuple(_code(group, every) for group in groups.values())


def key_of(declared: Declared) -> str:
    """`BT-775:work-cond`, or the goal of OCDS, or what the notice has."""
    if declared.eforms or categories_of_goal(declared.code):
        return current(declared.eforms) or declared.code
    return f"{declared.codelist}:{declared.code}"


def _code(group: Sequence[tuple[str, Declared]], every: set[str]) -> Code:
    lots = tuple(dict.fromkeys(declared.lot for _, declared in group))
    whole = "" in lots or (bool(every) and every <= set(lots))
    return Code(
        declared=tuple(declared for _, declared in group),
        documents=tuple(dict.fromkeys(path for path, _ in group)),
        lots=() if whole else lots,
    )


def stands_for(declared: Declared) -> tuple[str, ...]:
    """The categories that a code stands for, in alphabetical order; a ground for exclusion is nothing else."""
    if declared.eforms == UMBRELLA:
        return tuple(name for name, row in library.categories().items() if _has_objective(row.eforms))
    return subjects_of(declared.eforms) or categories_of_goal(declared.code)


def _has_objective(codes: Iterable[str]) -> bool:
    return any(code.partition(":")[0] == SOCIAL_OBJECTIVE for code in codes)


def hold(code: Code, papers: Written) -> DeclaredCode:
    """One code held against the papers."""
    categories = stands_for(code.first)
    unions = [_on(code.first, papers.unions[category], papers) for category in categories if category in papers.unions]
    found = {union.category: union.at() for union in unions if union.sure}
    evidence = {item.order for standing in found.values() for item in standing.evidence}
    row = DeclaredCode(
        code=code.first.code,
        eforms=code.first.eforms,
        title=title_of_code(papers.words, code.first),
        field=code.first.field,
        documents=code.documents,
        lots=code.lots,
        found={category: standing.strength.id for category, standing in found.items()},
        absent=tuple(category for category in categories if category not in found),
        evidence=tuple(papers.names[order] for order in sorted(evidence) if order in papers.names),
        sentence="",
    )
    return msgspec.structs.replace(row, sentence=_sentence(row, found, papers))


def _on(declared: Declared, union: Union, papers: Written) -> Union:
    """What the papers say to a code: to a ground for exclusion or a reservation only where they name it."""
    facets = facets_of(declared.eforms)
    facet = papers.grounds.get(facets[0]) if facets else None
    if facet is None:
        return union
    return msgspec.structs.replace(union, sure=tuple(item for item in union.sure if papers.facets.shows(facet, item)))


def _sentence(row: DeclaredCode, found: Mapping[str, Standing], papers: Written) -> str:
    words = papers.words
    values = {"title": row.title, "code": f"{row.field} {row.code}".strip()}
    if found:
        general = row.eforms == UMBRELLA
        subjects = _titles(words, found) if general else [_subject(words, *item) for item in found.items()]
        return _say(words, "declared-found", row.lots, values | {"subjects": "; ".join(subjects)})
    if not row.absent:
        return _say(words, "declared-code-bare" if row.title == row.code else "declared-code-alone", row.lots, values)
    ending = {"read": "", "unread": "-unread", "alone": "-alone"}[papers.state]
    return _say(words, f"declared-not-found{ending}", row.lots, values)


def _titles(words: Catalogue, found: Mapping[str, Standing]) -> list[str]:
    """The subjects of which there is a duty, or else all: a code for social aims in general needs no places."""
    firm = [category for category, standing in found.items() if standing.strength >= Strength.OBLIGATION]
    return [category_title(category, words.language) for category in firm or found]


def _subject(words: Catalogue, category: str, standing: Standing) -> str:
    return words.say(
        "declared-subject-at",
        title=category_title(category, words.language),
        strength=named(words, "strength", standing.strength.id),
        place=cite(words, standing.evidence),
    )


def _say(words: Catalogue, key: str, lots: Sequence[str], values: Mapping[str, str]) -> str:
    if not lots:
        return words.say(key, **values)
    told = words.say("declared-lots", lots=listed(words, lots), count=len(lots))
    return words.say(f"{key}-lots", lots=told, **values)


def title_of_code(words: Catalogue, declared: Declared) -> str:
    """The name of a code; the code itself where no catalogue knows it."""
    key = "declared-code-" + (current(declared.eforms) or declared.code).lower().replace(":", "-").replace(".", "-")
    return words.say(key) if words.knows(key) else declared.code


def not_declared(codes: Sequence[Code], forms: Iterable[str], papers: Written) -> tuple[NotDeclared, ...]:
    """The duties of the papers that no code declares and that the form could declare."""
    forms = tuple(forms)
    told = {
        category
        for code in codes
        if code.first.holds and code.first.eforms != UMBRELLA
        for category in stands_for(code.first)
    }
    rows = [(union, _could_declare(union.category, forms)) for union in papers.unions.values()]
    return tuple(
        _missing(union, codes_, papers)
        for union, codes_ in rows
        if codes_ and union.category not in told and union.at().strength >= Strength.OBLIGATION
    )


def _could_declare(category: str, forms: Iterable[str]) -> tuple[str, ...]:
    """The codes of the forms at hand that would declare a category."""
    return tuple(dict.fromkeys(code for form in forms for code in codes_that_declare(category, form)))


def _missing(union: Union, codes: tuple[str, ...], papers: Written) -> NotDeclared:
    words, standing = papers.words, union.at()
    sentence = words.say(
        "declared-not-declared",
        title=category_title(union.category, words.language),
        strength=named(words, "strength", standing.strength.id),
        place=cite(words, standing.evidence),
        codes=listed(words, [code.replace(":", " ") for code in codes], "or"),
    )
    return NotDeclared(
        category=union.category,
        strength=standing.strength.id,
        codes=codes,
        evidence=tuple(papers.names[item.order] for item in standing.evidence if item.order in papers.names),
        sentence=sentence,
    )
