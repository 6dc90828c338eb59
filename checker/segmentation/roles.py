"""What a document is for, and at which stage of the procurement each of its provisions works."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from pathlib import PurePosixPath

import msgspec

from checker.documents import Role
from checker.segmentation.headings import Heading
from checker.segmentation.numbering import DIVISIONS
from checker.segmentation.wording import read
from clauses.vocabulary import Stage

_IN_NAME, _IN_TITLE, _LEAST = 6, 3, 2
_MOST_TITLES = 12
_SHORT_TITLE = 110
_MENTION = 70
"""Characters up to which a text only names a form or a heading and is no provision."""
_SETTLED = (Role.CONTRACT, Role.CODE_OF_CONDUCT, Role.PRICE_SCHEDULE)
"""Roles whose stage only a heading can change."""

Cues = tuple[tuple[Stage, tuple[str, ...]], ...]


class RoleCues(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One role in `roles.toml`."""

    stage: Stage
    cues: tuple[str, ...]


class StageCues(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One stage in `roles.toml`."""

    headings: tuple[str, ...]
    text: tuple[str, ...]


class Roles(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of `roles.toml`."""

    roles: dict[Role, RoleCues]
    stages: dict[Stage, StageCues]
    open: dict[Role, tuple[Stage, ...]]


@cache
def roles() -> Roles:
    """The cues of roles and stages."""
    return msgspec.convert(read("roles.toml"), Roles)


def name_of(path: str) -> str:
    """A file's name as words: `2_draft-contract.pdf` is `2 draft contract`."""
    stem = PurePosixPath(path).stem
    return _plain(re.sub(r"[_\W]+", " ", unicodedata.normalize("NFC", stem)))


def document_role(path: str, titles: Sequence[str], opening: str) -> Role:
    """The role for which the file's name, its first titles and its first words speak together."""
    name, firsts = name_of(path), [_plain(title) for title in titles[:_MOST_TITLES]]
    scores = {role: _score(role, name, firsts, _plain(opening)) for role in roles().roles}
    best = max(scores, key=lambda role: scores[role])
    return best if scores[best] >= _LEAST else Role.OTHER


def _score(role: Role, name: str, titles: Sequence[str], opening: str) -> int:
    pattern = _role_pattern(role)
    first = sum(_IN_TITLE for title in titles[:3] if pattern.search(title))
    later = sum(1 for title in titles[3:] if pattern.search(title))
    distinct = len(set(pattern.findall(opening)))
    return _IN_NAME * bool(pattern.search(name)) + first + min(later, 2) + min(distinct, 2)


def part_role(heading: Heading) -> Role | None:
    """The role of a part that begins with a heading; none when the heading opens no part of its own or tells none."""
    stands_out = heading.size >= 1.3 or (heading.size >= 1.05 and heading.weight > 0)
    opens = heading.style in DIVISIONS[:2] or (not heading.style and stands_out) or heading.level == 1
    if not opens or len(heading.text) > _SHORT_TITLE:
        return None
    text = _plain(heading.text)
    return next((role for role in roles().roles if _role_pattern(role).search(text)), None)


def stage_of_headings(role: Role, headings: Sequence[str], name: str) -> Stage | None:
    """The stage that the headings (outermost first) or the file's name choose; none where the words must decide."""
    choices = roles().open.get(role, ())
    for title in reversed(headings):
        if (stage := _stage_of_title(title)) and stage in choices:
            return stage
    if role in _SETTLED:
        return roles().roles[role].stage
    stage = _stage_of_title(name)
    return stage if stage in choices else None


def stage_of_text(role: Role, text: str, cues: Cues) -> Stage:
    """The stage that the words choose where no heading did; otherwise that of the document's role."""
    if cues and len(text) > _MENTION:
        words, choices = text.lower(), roles().open.get(role, ())
        found = next((stage for stage, phrases in cues if any(phrase in words for phrase in phrases)), None)
        if found in choices:
            return found
    return roles().roles[role].stage


def cues_in(texts: Iterable[str]) -> Cues:
    """The cues of stages that occur anywhere in a document: only these are looked for in its passages."""
    whole = "\n".join(texts).lower()
    found = ((stage, tuple(cue for cue in cues.text if cue in whole)) for stage, cues in roles().stages.items())
    return tuple((stage, phrases) for stage, phrases in found if phrases)


@lru_cache(maxsize=4096)
def _stage_of_title(title: str) -> Stage | None:
    text = _plain(title)
    return next((stage for stage, cues in roles().stages.items() if _matches(cues.headings, text)), None)


def _matches(cues: Iterable[str], text: str) -> bool:
    pattern = _pattern(tuple(cues))
    return pattern is not None and pattern.search(text) is not None


def _role_pattern(role: Role) -> re.Pattern[str]:
    return _pattern(roles().roles[role].cues) or re.compile(r"(?!)")


@cache
def _pattern(cues: tuple[str, ...]) -> re.Pattern[str] | None:
    """Cues as beginnings of words; those with a star anywhere in a word."""
    if not cues:
        return None
    inside = [re.escape(_plain(cue[1:])) for cue in cues if cue.startswith("*")]
    begins = [re.escape(_plain(cue)) for cue in cues if not cue.startswith("*")]
    parts = [f"(?:{'|'.join(inside)})"] * bool(inside) + [rf"(?<!\w)(?:{'|'.join(begins)})"] * bool(begins)
    return re.compile("|".join(parts))


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
