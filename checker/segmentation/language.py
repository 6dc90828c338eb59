"""The language of a document and of each passage, among those that are read, or `other`.

Small words decide wherever they can; the statistical classifier is loaded only for texts in which they are silent.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from checker.segmentation.wording import wording
from clauses.vocabulary import LANGUAGES

OTHER = "other"
_NEIGHBOURS = ("bg", "ca", "cs", "el", "es", "fo", "fr", "ga", "hr", "hu", "is", "it", "mk", "mt", "nb", "nl", "nn")
_FARTHER = ("pt", "ro", "ru", "se", "sk", "sl", "sq", "sr", "tr", "uk")
_SHORT = 60
"""Letters up to which a passage takes the language of its document."""
_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+\.?")
_SURE = 0.9
_ALIKE = {"da": frozenset({"no"}), "no": frozenset({"da"})}
"""Languages so close that a passage is not taken out of its document's for the other."""

_SISTERS = {"et": "fi", "fi": "et", "sv": "no", "no": "sv", "da": "sv", "lt": "lv", "lv": "lt"}
"""Languages that share small words, and are yet told apart in one passage."""


def document_language(texts: Iterable[str]) -> str:
    """The language of most of the text, judged by a sample of its longer passages."""
    sample = _sample([text for text in texts if len(text) > _SHORT] or list(texts))
    if not any(map(str.isalpha, sample)):
        return OTHER
    return _by_small_words(sample, least=0.12) or _classified(sample)[0]


def passage_language(text: str, document: str) -> str:
    """The language of one passage; a short one takes that of its document."""
    if len(text) <= _SHORT:
        return document
    if _plainly(text, document):
        return document
    words = _words(text)
    if sum(map(len, words)) <= _SHORT:
        return document
    return _other_than(text, words, document)


def _plainly(text: str, code: str) -> bool:
    """True when at least three different small words of a language, and enough for its length, stand in a text."""
    words = text.lower().split()
    own = len(_small(code).intersection(words))
    sister = _SISTERS.get(code)
    rival = len(_small(sister).intersection(words)) if sister else 0
    return own >= max(3, min(len(words) // 25, 8), rival)


def _other_than(text: str, words: Sequence[str], document: str) -> str:
    own = _hits(words, document)
    best = max(LANGUAGES, key=lambda code: _hits(words, code))
    most = _hits(words, best)
    if most >= 4 and most * 6 >= len(words) and most >= 2 * own + 2:
        return document if best in _ALIKE.get(document, ()) else best
    if own >= 2:
        return document
    found, confidence = _classified(text)
    return found if confidence >= _SURE and found not in _ALIKE.get(document, ()) else document


def _sample(texts: Sequence[str]) -> str:
    """Evenly spread texts of about `_SAMPLE` characters."""
    total = sum(map(len, texts))
    step = max(1, total // _SAMPLE)
    return "\n".join(texts[::step])


def _by_small_words(text: str, *, least: float) -> str:
    """The language whose small words are clearly the most frequent; empty when none is."""
    counts = Counter(_words(text))
    total = sum(counts.values())
    shares = sorted(((sum(counts[word] for word in _small(code)) / total, code) for code in LANGUAGES), reverse=True)
    (first, code), (second, runner_up) = shares[:2]
    margin = 1.15 if runner_up in _ALIKE.get(code, ()) else 1.6
    return code if total >= 30 and first >= least and first >= margin * second else ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _hits(words: Iterable[str], code: str) -> int:
    small = _small(code)
    return sum(word in small for word in words)


@cache
def _small(code: str) -> frozenset[str]:
    return frozenset(wording().stopwords.get(code, ()))


def _classified(text: str) -> tuple[str, float]:
    code, confidence = _classifier().classify(text)
    code = {"nb": "no", "nn": "no"}.get(code, code)
    return (code if code in LANGUAGES else OTHER), confidence


@cache
def _classifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    classifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    known = set(classifier.labels)
    classifier.set_languages([code for code in (*LANGUAGES, *_NEIGHBOURS, *_FARTHER) if code in known])
    return classifier
