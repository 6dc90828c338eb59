"""Which letters the bytes of a written file stand for."""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?i)(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""")
_CANDIDATES = ["cp1252", "cp1250", "cp1257"]
"""The code pages in which our languages were written before Unicode."""
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-2": "cp1250", "iso8859-13": "cp1257"}
"""Windows programs write the right-hand code page and declare the left-hand one; it holds more letters."""


def decode(data: bytes, *, declared: bool = False) -> tuple[str, tuple[str, ...]]:
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


def _guess(data: bytes) -> tuple[str, tuple[str, ...]]:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_CANDIDATES).best()
    encoding = best.encoding if best else _CANDIDATES[0]
    warning = f"The file does not say how its letters are encoded; {encoding} was assumed, accents may be wrong."
    return data.decode(encoding, "replace"), (warning,)
