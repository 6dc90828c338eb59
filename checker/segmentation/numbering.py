"""The number printed before a provision: what kind it is, and what it counts."""

import re
from functools import cache, lru_cache

import msgspec

from checker.segmentation.wording import wording
from models.sentences import is_month

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĢĪĮĶĹĻŁŃŅŇŌŐŒŔŘŚŠŞŢŤŪŮŰŲŹŻŽ"
_BULLETS = "•▪▫◦●○■□☐☒☑✓✔➢►▶‣·∙⁃❑❖◆◇➔→\uf0b7\uf0a7\uf0d8\uf0fc\uf02d*–—-"
_BOXES = "☐☒☑✓✔□■"
_ROMAN = re.compile(r"(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$")
_STATUTE = re.compile(r"(?=[^\W\d_]{2,7}\b)[A-ZÄÖÜ][a-zäöü]*[A-ZÄÖÜ][^\W\d_]*\s+[a-zäöü]")
"""A statute's short name in running words: `§ 314 BGB berechtigt` cites, and numbers nothing."""
_LONG_WORD = re.compile(r"[^\W\d_]{3,}+")
_WORD = re.compile(r"[^\W\d_]+")
_UNIT = re.compile(r"(?i)%|€|eur\b|kr\b|million|mio\b|(?:m|km|kg|h|ha|m2|m²)\b")
_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
DIVISIONS = ("annex", "part", "section")
"""Parts with a numbering of their own, outermost first."""

Reading = tuple[str, tuple[int, ...]]
"""A style of numbering, as `"(a)"`, and the value in it."""


class Mark(msgspec.Struct, frozen=True):
    """An enumerator as printed. A letter such as `(i)` may be read in two ways until its neighbours are seen."""

    printed: str
    readings: tuple[Reading, ...]
    end: int
    """Where the words after it begin."""

    @property
    def style(self) -> str:
        """The style of its first reading."""
        return self.readings[0][0]

    @property
    def is_first(self) -> bool:
        """True for the first of a list that counts: `1.`, `(a)`, `(i)`."""
        return any(value[-1] == 1 for _, value in self.readings)

    @property
    def is_ambiguous(self) -> bool:
        """True for `(i)` alone: a Roman one, or the letter after h."""
        return len(self.readings) > 1 and self.readings[0][1] == (1,)

    @property
    def is_bullet(self) -> bool:
        """True for a mark that counts nothing."""
        return self.style.startswith("•")

    @property
    def is_division(self) -> bool:
        """True for an annex, a part, a chapter."""
        return self.style in DIVISIONS

    @property
    def is_root(self) -> bool:
        """True for an article or paragraph sign, which stands under headings but under no other number."""
        return self.style in {"article", "§", "code"}


def marks_of(text: str, *, short: bool = False) -> tuple[Mark, ...]:
    """The enumerators at the beginning of `text`, at most three: `"(c)(1) Records"` has two.

    `short` says that the text looks like a title, in which a bare `4 Wages` is a number too.
    """
    first = _first(text, short)
    if first is None:
        return ()
    found = [first]
    while len(found) < 3 and not found[-1].is_division and (match := _follower(found[-1]).match(text, found[-1].end)):
        found.append(_mark(match))
    return tuple(found)


def mark_of_label(label: str, level: int = 0) -> Mark | None:
    """The mark of a list label that the format holds apart from the text."""
    label = label.strip()
    if not label:
        return None
    found = marks_of(f"{label} A", short=True)
    if not found:
        return Mark(label, ((f"label {level}", (0,)),), 0)
    if found[0].is_bullet:
        return Mark(label, ((f"•{level}", (0,)),), 0)
    return Mark(label, found[-1].readings, 0)


def _first(text: str, short: bool) -> Mark | None:
    match = None if _begins_with_word(text) else _pattern().match(text)
    if match is None:
        return None
    kind = match.lastgroup or ""
    if kind in _CHECKS and not _CHECKS[kind](text, match, short):
        return None
    return _mark(match)


def _begins_with_word(text: str) -> bool:
    """True for most paragraphs: their first word is neither `Article` nor `Annex` nor a Roman number."""
    word = _LONG_WORD.match(text)
    return (
        word is not None
        and word[0].lower() not in _first_words()
        and text[word.end() : word.end() + 1] not in {")", "."}
    )


@cache
def _first_words() -> frozenset[str]:
    words = (*wording().articles.before, *(word for kind in wording().divisions.values() for word in kind))
    return frozenset(word.partition(" ")[0].partition("-")[0].strip(".") for word in words)


def _mark(match: re.Match[str]) -> Mark:
    kind = match.lastgroup or ""
    printed = match[kind].strip()
    return Mark(printed, _readings(kind, printed), match.end())


@lru_cache(maxsize=4096)
def _readings(kind: str, printed: str) -> tuple[Reading, ...]:
    return _READERS[kind](printed)


# ---- what may stand at the beginning of a provision


@cache
def _pattern() -> re.Pattern[str]:
    before = _alternatives(wording().articles.before)
    after = _alternatives(wording().articles.after)
    kinds = [
        rf"(?P<bullet>[{re.escape(_BULLETS)}]|o)(?=\s)",
        rf"(?P<article>(?i:{before})\s*§?\s*\d{{1,4}}\s?[a-z]?\b\.?)",
        rf"(?P<after>\d{{1,4}}\s?[a-z]?\.?\s*(?:(?i:{after})\b|§)\.?)",
        r"(?P<sign>§§?\s*\d{1,4}\s?[a-z]?\b(?:\s*(?:Abs\.|Absatz)\s*\d+)?\.?)",
        *(rf"(?P<{name}>{_division(words)})" for name, words in wording().divisions.items()),
        r"(?P<code>\d{1,3}\.\d{3,4}-\d{1,4})(?=\s|$)",
        r"(?P<decimal>\d{1,3}(?:\.[1-9]\d?)+)(?:\.(?!\d)|(?=[\s:()]|$))",
        r"(?P<deep>\d{1,3}(?:\.[1-9]\d?){2,})(?=[^\W\d_])",
        rf"(?P<one>\d{{1,3}}\.)(?=\s|$|[{_UPPER}])",
        rf"(?P<bare>\d{{1,2}})(?=\s+[{_UPPER}])",
        *(rf"(?P<{name}>{shape})" for name, shape in _SHAPES.items()),
    ]
    return re.compile(rf"\s*(?:{'|'.join(kinds)})\s*")


_SHAPES = {
    "paren": r"\((?:\d{1,3}|[ivxl]{1,6}|[a-zåäöæøõ]|aa|bb|cc|dd|ee|ff|[A-Z]|[IVX]{1,6})\)",
    "half": r"(?:\d{1,3}|[ivxl]{1,6}|[a-zåäöæøõ]|aa|bb|cc|dd|ee|ff|[A-Z]|[IVX]{1,6})\)",
    "dotted": r"(?:[a-zåäöæøõ]|[ivx]{2,5}|[A-Z]|[IVX]{2,6})\.(?=\s)(?!\s?[a-zåäöæøõ]\.)",
}
_NESTED = re.compile(rf"(?:{'|'.join(f'(?P<{name}>{_SHAPES[name]})' for name in ('paren', 'half'))})\s*")
_UNDER_ROOT = re.compile(
    rf"(?:(?P<one>\d{{1,3}}\.)(?=\s)|{'|'.join(f'(?P<{name}>{_SHAPES[name]})' for name in ('paren', 'half'))})\s*"
)


def _follower(mark: Mark) -> re.Pattern[str]:
    return _UNDER_ROOT if mark.is_root else _NESTED


def _alternatives(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _division(words: tuple[str, ...]) -> str:
    number = r"(?:\d{1,3}(?:\.\d{1,2})?[a-zA-Z]?|[IVXLC]{1,6}|[A-Z])"
    named = rf"(?i:{_alternatives(words)})"
    return rf"{named}\s*(?:(?i:nr\.?|no\.?)\s*)?{number}(?![\w-])\.?|(?:\d{{1,3}}|[IVXLC]{{1,6}})\.?\s*{named}(?![\w-])"


# ---- when what looks like a number is none


def _no_date(text: str, match: re.Match[str], _short: bool) -> bool:
    word = _WORD.match(text, match.end())
    return word is None or not is_month(word[0])


def _no_quantity(text: str, match: re.Match[str], _short: bool) -> bool:
    return not _UNIT.match(text, match.end())


def _like_title(text: str, match: re.Match[str], short: bool) -> bool:
    return short and _no_quantity(text, match, short)


def _own_article(text: str, match: re.Match[str], short: bool) -> bool:
    """`Article 5 of the Directive applies` cites an article; `Article 5. Pay` is one."""
    rest = text[match.end() :]
    return not rest or match[0].rstrip().endswith(".") or rest[0] in ".:–—-(" or (short and rest[0].isupper())


def _own_sign(text: str, match: re.Match[str], _short: bool) -> bool:
    rest = text[match.end() :]
    return not rest or not (rest[0].islower() or rest[0] in ",;" or _STATUTE.match(rest))


def _own_division(text: str, match: re.Match[str], short: bool) -> bool:
    rest = text[match.end() :]
    return short and not (rest and (rest[0].islower() or rest[0] in ",;"))


def _no_initial(_text: str, match: re.Match[str], short: bool) -> bool:
    """`A. Larsen` may be a person; a single capital is a number only before a title or a lower-case letter's list."""
    return short or not match[0].strip()[0].isupper()


_CHECKS = {
    "article": _own_article,
    "after": _own_sign,
    "sign": _own_sign,
    "annex": _own_division,
    "part": _own_division,
    "section": _own_division,
    "decimal": _no_quantity,
    "one": _no_date,
    "bare": _like_title,
    "dotted": _no_initial,
}


# ---- what it counts


def _numbers(printed: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", printed))


def _one_reading(style: str, printed: str) -> tuple[Reading, ...]:
    return ((style, _numbers(printed) or letter_value(printed.rsplit(maxsplit=1)[-1].strip("."))),)


def letter_value(token: str) -> tuple[int, ...]:
    """The value of a Roman number or of a single letter."""
    token = token.lower()
    if _ROMAN.match(token):
        return (roman_value(token),)
    return (ord(token[0]) - 96,) if token else (0,)


def roman_value(token: str) -> int:
    """The value of a Roman number in lower case."""
    values = [_ROMAN_VALUES[letter] for letter in token]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def _enumerated(printed: str) -> tuple[Reading, ...]:
    """Both ways to read the inside of `(i)`, the more usual one first."""
    token = re.sub(r"[^\w]", "", printed)
    before, after = printed[: printed.index(token)], printed[printed.index(token) + len(token) :]
    if token.isdigit():
        return ((f"{before}1{after}", (int(token),)),)
    one, low = ("A", "I") if token.isupper() else ("a", "i"), token.lower()
    readings: list[Reading] = []
    if _ROMAN.match(low):
        readings.append((f"{before}{one[1]}{after}", (roman_value(low),)))
    if len(low) == 1 and low.isascii():
        readings.append((f"{before}{one[0]}{after}", (ord(low) - 96,)))
    elif len(low) == 1:
        readings.append((f"{before}{one[0]}{after}", (27 + "åäöæøõ".find(low),)))
    elif not readings:
        readings.append((f"{before}{one[0] * 2}{after}", (ord(low[0]) - 96,)))
    if low in {"c", "d", "l", "m"}:
        readings.reverse()
    return tuple(readings)


_READERS = {
    "bullet": lambda printed: ((f"•{'☐' if printed in _BOXES else printed}", (0,)),),
    "article": lambda printed: _one_reading("article", printed),
    "after": lambda printed: _one_reading("§" if "§" in printed else "article", printed),
    "sign": lambda printed: (("§", _numbers(printed)[:1]),),
    "annex": lambda printed: _one_reading("annex", printed),
    "part": lambda printed: _one_reading("part", printed),
    "section": lambda printed: _one_reading("section", printed),
    "code": lambda printed: (("code", _numbers(printed)),),
    "decimal": lambda printed: (("1", _numbers(printed)),),
    "deep": lambda printed: (("1", _numbers(printed)),),
    "one": lambda printed: (("1", _numbers(printed)),),
    "bare": lambda printed: (("1", _numbers(printed)),),
    "paren": _enumerated,
    "half": _enumerated,
    "dotted": _enumerated,
}
