"""The notation of signals: what a lawyer writes in `clauses/` becomes an expression and the words it needs.

`docs/signals.md` explains the notation.
"""

import re
from collections.abc import Iterable
from functools import cache
from itertools import product
from typing import NamedTuple

from clauses.errors import LibraryError

_BETWEEN = r"(?:[^\w.;:!?]|(?<=[\w§]):(?=\w|[^\S\n])|\.(?:(?=[^\S\n]?[\d§])|(?<=\W\w\.)|(?<=\W\w\w\.)|(?<=\W\w\w\w\.)))"
"""What may stand between two words of one sentence; a full stop only in numbers and after short abbreviations, a colon
only inside a word (`EU:n`) or on a line (`Points: 10`), where it does not open a list."""
_GAP = f"{_BETWEEN}+"
_JOIN = f"{_BETWEEN}*"
BEGINNING = r"(?:(?m:^)|(?<=[.;:!?]\s))"
NUMBERING = r"[^\w\n]*(?:\d+(?:\.\d+)*|[a-z]|[ivx]{1,5})[.)]{1,2}\s+"
_START = rf"{BEGINNING}(?:{NUMBERING})*[^\w\n]*"
"""The start of a line, sentence or list item, with its number if it has one."""
_LETTERS = {"-": r"[\s\-\u00ad\u2010-\u2015]?", "'": "['’‘`´]", "’": "['’‘`´]", "*": r"\w*"}
_TOKEN = re.compile(r"\s*(?:(?P<open>\()|(?P<bar>\|)|(?P<close>\)\??)|(?P<gap>\.\.\.\d*)|(?P<word>[^\s()|]+))")
SIGNS = frozenset("€$£§%□☐☑☒")
WORD = re.compile(rf"[^\W\d]+|\d+|[{''.join(sorted(SIGNS))}]")
"""A word, a number, or a sign."""
_A_NUMBER = frozenset(" 0" * groups + " " for groups in range(1, 5))
"""What `#` can read: a number in up to four groups of digits."""
DEFAULT_GAP = 4
_MOST_WRITTEN_OUT = 96
"""In how many ways consecutive words are written out; of what can be said in more ways shorter stretches are used."""


class Phrase(NamedTuple):
    """A compiled phrase."""

    pattern: str
    needs: tuple[frozenset[str], ...]
    """Stretches of words that must be there, as `stretch` writes them: of each set at least one."""
    starts: frozenset[str]
    """Stretches of words with one of which any match begins; empty where it may begin with anything."""
    exact: bool
    """Whether upper and lower case matter somewhere in it."""
    opens: bool
    """Whether it stands at the start of a line, sentence or list item."""


def stretch(words: Iterable[str]) -> str:
    """Words, numbers and signs as they are looked for: single spaces, every number as `0`."""
    return " ".join("0" if word[0].isdecimal() else word for word in words)


def numbers(words: Iterable[str]) -> str:
    """The numbers among `words` with their digits, as they are looked for where a phrase names one: ` #52 #222 `."""
    return "".join(f" #{word}" for word in words if word[0].isdecimal()) + " "


@cache
def parse(phrase: str) -> Phrase:
    """The expression of `phrase` and the words it needs; `LibraryError` says what is wrong with it."""
    tokens = list(_TOKEN.finditer(phrase.strip()))
    if not tokens:
        raise LibraryError(f"The signal {phrase!r} is empty.")
    opens = tokens[0]["word"] == "^"
    part, rest = _sequence(phrase, tokens, int(opens))
    if rest != len(tokens):
        raise LibraryError(f"The signal {phrase!r} closes a bracket that it did not open.")
    if not part.needs:
        raise LibraryError(f"The signal {phrase!r} has no word that must be there.")
    return Phrase(part.pattern, tuple(part.needs), part.starts, "(?-i:" in part.pattern, opens)


class _Part(NamedTuple):
    """A stretch of a phrase while it is being compiled."""

    pattern: str
    needs: list[frozenset[str]]
    starts: frozenset[str]
    optional: bool = False
    written: frozenset[str] = frozenset()
    """All that it can read, if that can be written out: with a space where a word must begin or end."""
    digits: frozenset[str] = frozenset()
    """The number that must be there, as `numbers` writes it."""


class _Needs:
    """Collects the needs of a sequence, with consecutive words written out together."""

    def __init__(self) -> None:
        self.closed: list[frozenset[str]] = []
        self.leading: frozenset[str] = frozenset()
        """The stretch with which the sequence begins."""
        self.written: frozenset[str] = frozenset()
        self.whole = True
        """Whether all of the sequence is in `written`."""

    def add(self, part: _Part) -> None:
        """Takes in the next part, which follows at once."""
        self.closed += [part.digits] if part.digits and not part.optional else []
        together = _consecutive(self.written, part.written)
        if together:
            self.written = self.written | together if part.optional else together
        elif part.optional:
            self.break_off()
        else:
            first = self.whole and not self.written and not self.closed
            self.break_off()
            self.whole, self.written = first and bool(part.written), part.written
            self.closed += [] if part.written else part.needs

    def break_off(self) -> None:
        """What follows does not follow at once."""
        self.closed += [self.written] if self.written else []
        self.leading = self.written if self.whole else self.leading
        self.written = frozenset()
        self.whole = False


def _consecutive(before: frozenset[str], after: frozenset[str]) -> frozenset[str]:
    """Each of `before` with each of `after` behind it; nothing where words are open or the ways are too many."""
    if not before or not after or len(before) * len(after) > _MOST_WRITTEN_OUT:
        return frozenset()
    if not all(words.endswith(" ") for words in before) or not all(words.startswith(" ") for words in after):
        return frozenset()
    return frozenset(first + second[1:] for first, second in product(before, after))


def _sequence(phrase: str, tokens: list[re.Match[str]], at: int) -> tuple[_Part, int]:
    """Reads words until `|`, `)` or the end; gives the part and the next token."""
    expression, joint = "", ""
    needs = _Needs()
    begins = True
    """Whether all so far may be left out."""
    starts: list[frozenset[str]] = []
    while not _at_end(tokens, at):
        token = tokens[at]
        if token["gap"]:
            most, at = int(token["gap"][3:] or DEFAULT_GAP), at + 1
            opens = not expression or expression.endswith(_START)
            joint = rf"(?:\w+{_GAP}){{0,{most}}}?" if opens else rf"(?:{_GAP}\w+){{0,{most}}}?{_GAP}"
            needs.break_off()
            if _at_end(tokens, at):
                expression += rf"(?:{_GAP}\w+){{0,{most}}}?"
            continue
        if token["word"] == "^":
            expression, joint, at = expression + _START, "", at + 1
            starts = [frozenset()]
            needs.break_off()
            continue
        part, at = _group(phrase, tokens, at + 1) if token["open"] else (_word(token["word"]), at + 1)
        begins = begins and not joint
        if begins:
            starts = [*starts, part.starts]
        if begins and part.optional:
            expression += f"(?:{part.pattern}{_GAP})?"
        else:
            begins = False
            expression, joint = _joined(expression, joint, part), _GAP if _ends_in_letter(part.pattern) else _JOIN
        needs.add(part)
    written = needs.written if needs.whole else frozenset()
    needs.break_off()
    known = frozenset().union(*starts) if all(starts) and not begins else frozenset()
    return _Part(expression, needs.closed, needs.leading or known, written=written), at


def _at_end(tokens: list[re.Match[str]], at: int) -> bool:
    return at >= len(tokens) or bool(tokens[at]["bar"] or tokens[at]["close"])


def _joined(expression: str, joint: str, part: _Part) -> str:
    if not part.optional:
        return expression + joint + part.pattern
    return f"{expression}(?:{joint}{part.pattern})?"


def _ends_in_letter(part: str) -> bool:
    """Whether something must stand between `part` and the next word; not so after `no.`, `€` or a number."""
    return part.endswith((r"\w*", r"(?!\w)", r"\w+", ")"))


def _group(phrase: str, tokens: list[re.Match[str]], at: int) -> tuple[_Part, int]:
    """Reads alternatives up to the closing bracket. Of each alternative one set of words is needed."""
    choices: list[_Part] = []
    while True:
        part, at = _sequence(phrase, tokens, at)
        choices.append(part)
        if at >= len(tokens):
            raise LibraryError(f"The signal {phrase!r} opens a bracket that it does not close.")
        closing = tokens[at]["close"]
        at += 1
        if closing:
            return _alternatives(choices, optional=closing.endswith("?")), at


def _alternatives(choices: list[_Part], *, optional: bool) -> _Part:
    needs = [_seldomest(part.needs) for part in choices if part.needs]
    known = all(part.starts for part in choices)
    written = all(part.written for part in choices)
    return _Part(
        f"(?:{'|'.join(part.pattern for part in choices)})",
        [frozenset().union(*needs)] if len(needs) == len(choices) else [],
        frozenset().union(*(part.starts for part in choices)) if known else frozenset(),
        optional,
        frozenset().union(*(part.written for part in choices)) if written else frozenset(),
    )


def _seldomest(needs: list[frozenset[str]]) -> frozenset[str]:
    """The set of words that is the least likely to be met: that whose shortest is the longest."""
    return max(needs, key=lambda words: min(map(len, words)))


@cache
def _word(word: str) -> _Part:
    """One word of the notation."""
    optional = len(word) > 1 and word.endswith("?")
    word = word[:-1] if optional else word
    if word == "#":
        return _Part(r"\d[\d.,\s]*", [], frozenset(), optional, _A_NUMBER)
    exact = word.startswith("=") and len(word) > 1
    bare = word[1:] if exact else word.lower()
    stem = bare.strip("*")
    if not stem:
        return _Part(r"\w+", [], frozenset(), optional)
    before, after = bare.startswith("*"), bare.endswith("*")
    letters = stem if stem.isalnum() else "".join(_LETTERS.get(c) or re.escape(c) for c in stem)
    opening = r"\w*" if before else r"(?<!\w)" if stem[0].isalnum() else ""
    pattern = opening + letters + (r"\w*" if after else r"(?!\w)" if stem[-1].isalnum() else "")
    needs = _written(max(stem.lower().split("*"), key=len), stem.lower(), before, after)
    starts = frozenset() if before else _written(stem.lower().partition("*")[0], stem.lower(), before, after)
    return _Part(
        f"(?-i:{pattern})" if exact else pattern,
        [needs] if needs else [],
        starts,
        optional,
        needs if "*" not in stem else frozenset(),
        _digits(bare),
    )


def _digits(word: str) -> frozenset[str]:
    """The longest number that must be there with all its digits; nothing where an ending may follow it."""
    whole = [digits for digits in re.findall(r"(?<![\d*])\d+(?![\d*])", word) if digits.isdecimal()]
    return frozenset({numbers([max(whole, key=len)])}) if whole else frozenset()


def _written(piece: str, stem: str, before: bool, after: bool) -> frozenset[str]:
    """All that a piece of a word can read, with a space where it must begin or end."""
    before = before or not stem.startswith(piece) or piece.startswith("-")
    after = after or not stem.endswith(piece) or piece.endswith("-")
    ways = product(*(("", " ") if letter == "-" else (letter,) for letter in piece))
    read = (stretch(WORD.findall("".join(way))) for way in ways)
    return frozenset(
        f"{'' if before and text[0].isalpha() else ' '}{text}{'' if after and text[-1].isalpha() else ' '}"
        for text in read
        if text
    )
