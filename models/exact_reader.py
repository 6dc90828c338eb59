"""The rung of exact wording: a paragraph pasted from one of our own model clauses is known for certain."""

import re
from functools import cache
from itertools import islice

from clauses import library

_WORDS = re.compile(r"\w+")
_BLANK = re.compile(r"\{\w+\}")
_KEY_WORDS = 4
_SHORTEST = 8
"""Paragraphs with fewer words are too common to be told by their wording."""
_LONGEST_FILLING = 40
"""Words that may stand in for one blank."""


def exact_category(text: str, language: str) -> str | None:
    """The category of the model clause of which `text` is a paragraph, with its blanks filled or not."""
    first = tuple(match[0].lower() for match in islice(_WORDS.finditer(text), _KEY_WORDS))
    candidates = _paragraphs(language).get(first, ())
    plain = " ".join(_WORDS.findall(_BLANK.sub(" ", text).lower())) if candidates else ""
    return next((category for category, pattern in candidates if pattern.fullmatch(plain)), None)


@cache
def _paragraphs(language: str) -> dict[tuple[str, ...], tuple[tuple[str, re.Pattern[str]], ...]]:
    """Category and expression of each paragraph of our texts, by the words with which it begins."""
    found: dict[tuple[str, ...], tuple[tuple[str, re.Pattern[str]], ...]] = {}
    for clause in library.model_clauses().values():
        if clause.language != language:
            continue
        for paragraph in clause.text.strip().splitlines():
            for entry in (paragraph, re.sub(r"^\s*\(?\w{1,3}[.)]\s+", "", paragraph)):
                key = tuple(_WORDS.findall(_BLANK.split(entry)[0].lower())[:_KEY_WORDS])
                if len(key) == _KEY_WORDS and len(_WORDS.findall(entry)) >= _SHORTEST:
                    found[key] = (*found.get(key, ()), (clause.category, _expression(entry)))
    return found


def _expression(paragraph: str) -> re.Pattern[str]:
    """Matches the words of `paragraph`, each blank standing for any few words or none."""
    parts = (" ".join(_WORDS.findall(part.lower())) for part in _BLANK.split(paragraph))
    filling = rf" ?(?:\w+ ){{0,{_LONGEST_FILLING}}}?"
    return re.compile(filling.join(re.escape(part) for part in parts))
