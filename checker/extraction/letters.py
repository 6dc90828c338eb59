"""Which letters the bytes of a written file stand for."""

import codecs
import re

from checker.catalogues.messages import Message, message

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?i)(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""")
_ALPHABETS = (
    ("cp1252", "åäöéü"),
    ("cp1252", "äöüß"),
    ("cp1252", "æøåéòô"),
    ("cp1252", "õäöüšž"),
    ("cp1250", "ąćęłńóśźż"),
    ("cp1257", "āčēģīķļņšūž"),
    ("cp1257", "ąčęėįšųūž"),
    ("cp1257", "õäöüšž"),
)
"""The code pages in which our languages were written before Unicode, with the letters each of them adds to a to z."""
_SIGNS = "„“”‚‘’«»–—…§€°\u00a0"
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-2": "cp1250", "iso8859-13": "cp1257"}
"""Windows programs write the right-hand code page and declare the left-hand one; it holds more letters."""


def decode(data: bytes, *, declared: bool = False) -> tuple[str, tuple[Message, ...]]:
    """The text of `data` and a warning where the letters had to be guessed.

    With `declared` the file may name its encoding itself, as HTML and XML do.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), ()
    for encoding in filter(None, (_named(data) if declared else "", "utf-8")):
        try:
            return data.decode(encoding), ()
        except (UnicodeDecodeError, LookupError):
            continue
    return _guess(data)


def _named(data: bytes) -> str:
    match = _DECLARED.search(data[:4096])
    if match is None:
        return ""
    try:
        name = codecs.lookup(match.group(1).decode("ascii")).name
    except LookupError:
        return ""
    # A declaration that can be read as single bytes is not in UTF-16, whatever it says.
    return "" if name.startswith(("utf-16", "utf-32")) else _MEANT.get(name, name)


def _guess(data: bytes) -> tuple[str, tuple[Message, ...]]:
    """The code page whose letters fit one of our languages best.

    General detectors take Polish for Baltic and the other way round; ten languages in three code pages need no more
    than their alphabets.
    """
    sample = bytes(byte for byte in data if byte > 0x7F)
    codes = max(_ALPHABETS, key=lambda pair: _fitting(sample, *pair))[0]
    return data.decode(codes, "replace"), (message("paper-seen-letters", codes=codes),)


def _fitting(sample: bytes, codes: str, letters: str) -> int:
    return sum(letter.lower() in letters or letter in _SIGNS for letter in sample.decode(codes, "replace"))
