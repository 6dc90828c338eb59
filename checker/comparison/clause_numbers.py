"""Clause numbers and annexes: how a passage names them, and whether another passage is the one that is meant."""

import re
from functools import cache, lru_cache

from checker.comparison.knowledge import Knowledge
from checker.comparison.wording import full_text
from clauses.records import References
from models.passage import Passage

_NUMBER = r"\d+(?:\.\d+)*(?:\s?\([a-z0-9]{1,4}\))*"
_LETTER = r"[A-Z](?![\w])"


def is_under(number: str, clause: str) -> bool:
    """Whether the provision `number` is the clause that was cited or a part of it."""
    whole, part = plain(number), plain(clause)
    if not whole or not part:
        return False
    rest = whole[len(part) :]
    return whole.startswith(part) and (not rest or not rest[0].isdigit())


@lru_cache(maxsize=16384)
def plain(number: str) -> str:
    """A clause number without its sign, its spaces and its last stop: `§ 4.2 (a).` gives `4.2(a)`."""
    bare = re.sub(r"^(?:§+|[^\W\d]{2,}\.?)\s*", "", number.strip())
    return re.sub(r"\s|[.)]+$", "", bare).replace(")", "").replace("(", ".")


def cited(passage: Passage, knowledge: Knowledge) -> tuple[frozenset[str], frozenset[str]]:
    """The clause numbers and the annexes (as `annex:3`) that a passage names."""
    record = _record(knowledge, passage.language)
    if record is None:
        return frozenset(), frozenset()
    text = full_text(passage, heading=False)
    clauses = _numbers(_clause_patterns(record), text, record)
    parts = _numbers(_part_patterns(record), text, record)
    return frozenset(clauses), frozenset(_part(number) for number in parts)


def parts_of(passage: Passage, knowledge: Knowledge) -> frozenset[str]:
    """The annexes in which a passage stands, as its headings name them."""
    record = _record(knowledge, passage.language)
    if record is None:
        return frozenset()
    patterns = _part_patterns(record)
    found = (pattern.match(heading.strip()) for heading in passage.heading_path for pattern in patterns)
    return frozenset(_part(match["first"]) for match in found if match)


def _clause_patterns(record: References) -> tuple[re.Pattern[str], ...]:
    return _patterns(record.clause_words, record.clause_words_after, record.joining + record.through)


def _part_patterns(record: References) -> tuple[re.Pattern[str], ...]:
    return _patterns(record.part_words, record.part_words_after, record.joining + record.through)


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
    joints = set(re.findall(r"[–-]|[^\W\d]{2,}", match["more"]))
    if len(numbers) == 2 and joints.intersection(("-", "–", *record.through)) and all(map(str.isdecimal, numbers)):
        first, last = int(numbers[0]), int(numbers[1])
        return {str(number) for number in range(first, min(last, first + 99) + 1)}
    return set(numbers)


def _is_statute(text: str, at: int, record: References) -> bool:
    return bool(record.law_words) and bool(_statute(record.law_words).match(text, at))


@cache
def _statute(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:[^\w\n]+\w+){{0,5}}?[^\w\n]+(?:{_words(words)})(?!\w)")
