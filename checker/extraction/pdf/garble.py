"""Text whose font has no character map: signs that mean nothing."""

import re

STRANGE = re.compile(r"[\x00-\x01\x03-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufffd\U000f0000-\U0010fffd]")
MOST = 0.05
_KNOWN = re.compile("[\uf020-\uf0ff]")
"""Symbol fonts: bullets and ticks."""


def is_garbled(text: str) -> bool:
    """More than one sign in twenty is a control, private-use or replacement character."""
    letters = len(text) - text.count("\r\n") * 2
    strange = len(STRANGE.findall(text))
    if strange <= MOST * letters:
        return False
    return strange - len(_KNOWN.findall(text)) > MOST * letters or strange > letters / 2
