"""From the bytes of a file to a `Notice`, whatever its format."""

import re
from importlib import import_module

from checker.catalogues.messages import message
from checker.notices.markup import Source
from checker.notices.notice import Notice
from clauses.errors import UnsupportedFormatError

HEAD_BYTES = 65536

ROOTS: dict[str, str] = {
    "ContractNotice": "eforms",
    "PriorInformationNotice": "eforms",
    "ContractAwardNotice": "eforms",
    "BusinessRegistrationInformationNotice": "eforms",
    "TED_EXPORT": "ted",
    "ESPDRequest": "espd",
    "ESPDResponse": "espd",
    "QualificationApplicationRequest": "espd",
    "QualificationApplicationResponse": "espd",
}
"""Root element to format; each format is read by the module of its name."""

_ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)")
_ASIDE = (("<?", "?>"), ("<!--", "-->"), ("<!DOCTYPE", ">"))
"""What may stand before the root element, and how it ends."""
_OPEN_JSON = re.compile(r"\s*[\[{]")
_OCDS_KEY = re.compile(rb'"(?:ocid|releases|records|compiledRelease)"\s*:')


def sniff(data: bytes) -> str | None:
    """The format of a notice or self-declaration: `eforms`, `ted`, `ocds`, `espd`; None for anything else."""
    head = _head(data)
    if _OPEN_JSON.match(head):
        narrow = data.replace(b"\0", b"") if b"\0" in data[:4] else data
        return "ocds" if _OCDS_KEY.search(narrow) else None
    root = _ROOT.match(head, _start(head))
    return ROOTS.get(root[1]) if root else None


def read(path: str, data: bytes) -> Notice:
    """The notice in `data`, which `path` names in messages.

    `UnsupportedFormatError` for what is no notice, `DamagedError` and `LimitError` for what cannot be opened. What is
    there and not understood stands in `Notice.unread`.
    """
    form = sniff(data)
    if form is None:
        raise UnsupportedFormatError(
            path,
            message("paper-no-notice"),
            advice=message("paper-do-as-paper"),
        )
    notice: Notice = import_module(f"checker.notices.{form}").read(Source(path, data))
    return notice


def _start(head: str) -> int:
    """Where the root element begins; the end of `head` where it cannot be seen."""
    place = head.find("<")
    while place >= 0:
        end = next((end for start, end in _ASIDE if head.startswith(start, place)), "")
        if not end:
            return place
        inner = head.find("[", place, head.find(">", place)) if end == ">" else -1
        place = head.find("]" if inner >= 0 else end, max(place, inner))
        place = head.find("<", place) if place >= 0 else place
    return len(head)


def _head(data: bytes) -> str:
    """The beginning as text, whatever its encoding; enough to see what it is."""
    head = data[:HEAD_BYTES]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", errors="replace")
    if head[:4] in (b"<\0?\0", b"<\0!\0") or head[1:2] == b"\0":
        return head.decode("utf-16-le", errors="replace")
    if head[:1] == b"\0":
        return head.decode("utf-16-be", errors="replace")
    return head.removeprefix(b"\xef\xbb\xbf").decode("latin-1")
