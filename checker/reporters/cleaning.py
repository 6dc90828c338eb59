"""Makes words from papers safe to show: they may hold escape sequences, bidi controls or invisible signs."""

import re
import unicodedata

_KEPT = "\n\t\u00ad\u200c\u200d"
"""Line ends and tabs; soft hyphens and joiners, which ordinary words of some scripts need."""

_SUSPECT = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\U000e0000-\U000e007f]"
)

_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def visible(text: str) -> str:
    """`text` with every control or direction sign written out, for example as `⟨U+202E⟩`."""
    return _SUSPECT.sub(_shown, text)


def one_line(text: str) -> str:
    """`text` made visible and joined into a single line."""
    return " ".join(visible(text).split())


def in_xml(text: str) -> str:
    """`text` with what XML cannot hold replaced by U+FFFD; half a surrogate pair is such a thing."""
    return _NOT_IN_XML.sub("\ufffd", text)


def _shown(match: re.Match[str]) -> str:
    sign = match[0]
    if sign in _KEPT:
        return sign
    if sign == "\r":
        return "\n"
    if unicodedata.category(sign) in ("Zl", "Zp"):
        return "\n"
    return f"⟨U+{ord(sign):04X}⟩"
