"""Which duties an enforcement passage refers to: by number, by its own clause or annex, by words, by naming them.

An audit right, a penalty or a repair counts for these categories and for no others.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache

import msgspec

from checker.comparison.evidence import Evidence
from checker.comparison.knowledge import Knowledge
from checker.comparison.wording import Mark, Wording, full_text
from clauses.records import References
from clauses.vocabulary import Element
from models.passage import Passage

GIVES = {
    "monitoring": Element.VERIFICATION,
    "sanctions": Element.SANCTION,
    "remedy": Element.WORKER_REMEDY,
    "grievance": Element.VERIFICATION,
}
"""The element that an enforcement passage of a category adds to the duties it refers to."""

LABOUR = frozenset(
    {
        "child_labour",
        "due_diligence",
        "ethical_recruitment",
        "forced_labour",
        "freedom_of_association",
        "health_safety",
        "labour_law_compliance",
        "migrant_workers",
        "non_discrimination",
        "regular_employment",
        "social_inclusion",
        "subcontracting",
        "wages",
        "worker_identification",
        "working_time",
    }
)
"""The categories that words such as "the social conditions" mean."""

_NUMBER = r"\d+(?:\.\d+)*(?:\s?\([a-z0-9]{1,4}\))*"
_LETTER = r"[A-Z](?![\w])"


class Enforcement(msgspec.Struct, frozen=True, kw_only=True):
    """An element that one passage adds to a category elsewhere."""

    element: Element
    category: str
    evidence: Evidence


def enforcements(evidence: Sequence[Evidence], knowledge: Knowledge, wording: Wording) -> tuple[Enforcement, ...]:
    """What the enforcement passages of the dossier add to which category."""
    duties = [item for item in evidence if item.firm]
    by_passage: dict[tuple[int, int], set[str]] = {}
    for item in evidence:
        if item.sure:
            by_passage.setdefault((item.paper, item.position), set()).add(item.reading.category)
    found = []
    for item in duties:
        element = GIVES.get(item.reading.category)
        if element is None or not _reaches_buyer(item):
            continue
        named = by_passage[(item.paper, item.position)] - set(GIVES)
        targets = named | _referred(item, duties, knowledge, wording)
        found += [
            Enforcement(element=element, category=category, evidence=item)
            for category in sorted(targets - {item.reading.category})
        ]
    return tuple(found)


def _reaches_buyer(item: Evidence) -> bool:
    """A complaints channel lets the buyer know only where it reports to someone outside."""
    return item.reading.category != "grievance" or Element.VERIFICATION in item.reading.elements


def _referred(item: Evidence, duties: Iterable[Evidence], knowledge: Knowledge, wording: Wording) -> set[str]:
    marks = wording.marks(item.passage)
    clauses, parts = cited(item.passage, knowledge)
    own_clause = Mark("reference", "own_clause", "signals") in marks
    own_part = Mark("reference", "own_part", "signals") in marks
    social = Mark("reference", "social_duties", "signals") in marks
    return {
        duty.reading.category
        for duty in duties
        if (social and duty.reading.category in LABOUR)
        or (parts and parts & parts_of(duty.passage, knowledge))
        or (duty.paper == item.paper and _within(item, duty, clauses, own_clause, own_part))
    }


def _within(item: Evidence, duty: Evidence, clauses: frozenset[str], own_clause: bool, own_part: bool) -> bool:
    return (
        any(is_under(duty.passage.number, clause) for clause in clauses)
        or (own_clause and _same_clause(item.passage, duty.passage))
        or (own_part and item.passage.heading_path[:1] == duty.passage.heading_path[:1])
    )


def _same_clause(one: Passage, other: Passage) -> bool:
    if one.heading_path[:1] != other.heading_path[:1]:
        return False
    roots = [re.match(r"\d+", _plain(passage.number)) for passage in (one, other)]
    if roots[0] and roots[1]:
        return roots[0][0] == roots[1][0]
    return bool(one.heading) and one.heading == other.heading


def is_under(number: str, clause: str) -> bool:
    """Whether the provision `number` is the clause that was cited or a part of it."""
    plain, cited_plain = _plain(number), _plain(clause)
    if not plain or not cited_plain:
        return False
    rest = plain[len(cited_plain) :]
    return plain.startswith(cited_plain) and (not rest or not rest[0].isdigit())


def _plain(number: str) -> str:
    """A clause number without its sign, its spaces and its last stop: `§ 4.2 (a).` gives `4.2(a)`."""
    return re.sub(r"^[^\d]+|\s|[.)]+$", "", number).replace(")", "").replace("(", ".")


def cited(passage: Passage, knowledge: Knowledge) -> tuple[frozenset[str], frozenset[str]]:
    """The clause numbers and the annexes (as `annex:3`) that a passage names."""
    record = _record(knowledge, passage.language)
    if record is None:
        return frozenset(), frozenset()
    text = full_text(passage, heading=False)
    clauses = _numbers(
        _patterns(record.clause_words, record.clause_words_after, record.joining + record.through), text, record
    )
    parts = _numbers(
        _patterns(record.part_words, record.part_words_after, record.joining + record.through), text, record
    )
    return frozenset(clauses), frozenset(_part(number) for number in parts)


def parts_of(passage: Passage, knowledge: Knowledge) -> frozenset[str]:
    """The annexes in which a passage stands, as its headings name them."""
    record = _record(knowledge, passage.language)
    if record is None:
        return frozenset()
    patterns = _patterns(record.part_words, record.part_words_after, record.joining + record.through)
    found = (pattern.match(heading.strip()) for heading in passage.heading_path for pattern in patterns)
    return frozenset(_part(match["first"]) for match in found if match)


def _part(number: str) -> str:
    return f"annex:{number.strip().upper()}"


def _record(knowledge: Knowledge, language: str) -> References | None:
    return next((record for record in knowledge.references if record.language == language), None)


@cache
def _patterns(before: tuple[str, ...], after: tuple[str, ...], joining: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Numbers behind one of the words `before`, and numbers ahead of one of the words `after`."""
    one = f"(?:{_NUMBER}|(?-i:{_LETTER}))"
    between = rf"(?:[,;–-]|(?:{'|'.join(map(re.escape, joining))})(?!\w))"
    sign = r"(?:(?:nr|no|nro|n°)\.?\s?)?"
    patterns = [rf"(?<!\w)(?:{_words(before)})\.?\s{{0,3}}{sign}(?P<first>{one})(?P<more>(?:\s*{between}\s*{one})*)"]
    if after:
        more = rf"(?P<more>(?:\.?\s*{between}\s*{one})*)"
        patterns.append(rf"(?<![\w.])(?P<first>{_NUMBER}){more}\.?\s?(?:{_words(after)})(?!\w)")
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


def _words(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\*", r"\w*") for word in words)


def _numbers(patterns: tuple[re.Pattern[str], ...], text: str, record: References) -> set[str]:
    """All numbers beside a word such as "clauses", but for those of statutes and those below another number."""
    matches = sorted((match for pattern in patterns for match in pattern.finditer(text)), key=re.Match.start)
    ends = {match.end() for match in matches}
    return {
        number
        for match in matches
        # The second number of `§ 5 ust. 3` is a part of the first.
        if not ends.intersection(range(match.start() - 2, match.start())) and not _is_statute(text, match.end(), record)
        for number in _listed(match, record)
    }


def _listed(match: re.Match[str], record: References) -> set[str]:
    """The numbers of one list; a range of whole numbers names those between as well."""
    numbers = [match["first"], *re.findall(f"{_NUMBER}|{_LETTER}", match["more"])]
    between = {"-", "–", *record.through}
    if (
        len(numbers) == 2
        and between.intersection(re.split(r"\s+|(?<=[–-])|(?=[–-])", match["more"]))
        and all(map(str.isdecimal, numbers))
    ):
        first, last = int(numbers[0]), int(numbers[1])
        return {str(number) for number in range(first, min(last, first + 99) + 1)}
    return set(numbers)


def _is_statute(text: str, at: int, record: References) -> bool:
    return bool(record.law_words) and bool(_statute(record.law_words).match(text, at))


@cache
def _statute(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:[^\w\n]+\w+){{0,5}}?[^\w\n]+(?:{_words(words)})(?!\w)")
