"""Sentences in ten languages: a full stop after `Art.`, `bl.a.`, `ust.` or in `1. januar` ends none."""

import re
import tomllib
from functools import cache
from pathlib import Path

_ENUMERATOR = r"(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\d{1,3}(?:\.\d{1,3})*\.|[•▪●○■□*–—-])[^\S\n]"
_BOUNDARY = re.compile(
    r"(?P<stop>[.!?…]++[\"'’”“»)\]]*)(?=\s+[\"'‘“„«(\[]*[^\W_a-zà-öø-ÿ])"
    rf"|(?P<semicolon>;)(?:(?=\s+{_ENUMERATOR})|(?=[^\S\n]*\n))"
    r"|(?P<gap>\n\s*)"
)
_ITEM = re.compile(_ENUMERATOR)
_LAST_WORD = re.compile(r"[^\s(\[„“\"«]*$")
_NEXT_WORD = re.compile(r"\s*([^\W\d_]+)")
_LONGEST_WORD = 30


def split(text: str) -> list[tuple[int, int]]:
    """The spans of the sentences of `text` in order; together they hold every character that is not space."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        if match["semicolon"] or _is_break(text, match) or (match["stop"] and _ends_sentence(text, start, match)):
            start = _add(spans, text, start, match.end())
    _add(spans, text, start, len(text))
    return spans


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> int:
    part = text[start:end]
    begin = start + len(part) - len(part.lstrip())
    finish = start + len(part.rstrip())
    if begin < finish:
        spans.append((begin, finish))
    return end


def _is_break(text: str, match: re.Match[str]) -> bool:
    """A blank line, or a line that begins with an enumerator."""
    gap = match["gap"]
    return gap is not None and (gap.count("\n") > 1 or _ITEM.match(text, match.end()) is not None)


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    stop = match["stop"]
    if stop != ".":
        return True
    found = _LAST_WORD.search(text, max(start, match.start() - _LONGEST_WORD), match.start())
    word = found[0] if found else ""
    if not word:
        return bool(text[start : match.start()].strip())
    if word[0].isdigit():
        return not _is_number(text, start, match, word)
    return not is_short_form(word.lower())


def _is_number(text: str, start: int, match: re.Match[str], word: str) -> bool:
    """A number at the beginning (`4.2. The supplier`), or a day (`1. Januar`)."""
    before = text[start : match.start() - len(word)].strip()
    following = _NEXT_WORD.match(text, match.end())
    is_day = word.isdigit() and following is not None and is_month(following[1])
    return is_day or before in {"", "§", "("}


def is_month(word: str) -> bool:
    """True for the name of a month in any of the languages, in whatever case."""
    _, names, beginnings = _short_forms()
    low = word.lower()
    return low in names or low.startswith(beginnings)


def is_short_form(word: str) -> bool:
    """True for an abbreviation, given in lower case and without its last full stop."""
    parts = word.strip("'’").split(".")
    if len(parts) > 1:
        return all(len(part) <= 3 for part in parts)
    return len(word) == 1 or word in _short_forms()[0]


@cache
def _short_forms() -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """Abbreviations, names of months, and beginnings of such names."""
    data = tomllib.loads((Path(__file__).parent / "abbreviations.toml").read_text(encoding="utf-8"))
    words = frozenset(word for words in data["abbreviations"].values() for word in words)
    beginnings = tuple(month.removesuffix("*") for month in data["months"] if month.endswith("*"))
    return words, frozenset(data["months"]), beginnings
