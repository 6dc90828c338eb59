"""What a file is, by its content, and whether its name tells the truth."""

import re
from zipfile import ZipFile

from checker.catalogues.messages import Message, message
from checker.extraction.archives import open_archive
from clauses.errors import (
    EncryptedError,
    MismatchedFormatError,
    PaperError,
    UnsupportedFormatError,
)

HEAD_BYTES = 65536


KINDS: dict[str, str | None] = {
    "pdf": None,
    "docx": None,
    "xlsx": None,
    "html": None,
    "text": None,
    "odt": None,
    "rtf": None,
    "doc": None,
    "zip": None,
    "eforms": None,
    "ted": None,
    "ocds": None,
    "espd": None,
    "json": "notices",
    "xml": "notices",
    "wordxml": "docx",
    "fodt": "odt",
    "eml": "attachments",
    "msg": "attachments",
    "p7m": "container",
    "xls": "workbook",
    "ole": "print",
    "pptx": "print",
    "ods": "workbook",
    "epub": "print",
    "xps": "print",
    "asice": "container",
    "png": "scan",
    "jpg": "scan",
    "tiff": "scan",
    "picture": "scan",
    "7z": "unpack",
    "rar": "unpack",
    "gz": "unpack",
    "csv": "workbook",
    "unknown": "print",
}
"""Kind of content, and the advice for a paper of a kind that is not read; None: it is read.

To read a further kind: drop its advice here, name its reader in `worker.READERS`, its suffix in `SUFFIXES`.
"""

_PICTURES = ("png", "jpg", "tiff")

NOTICES = ("eforms", "ted", "ocds", "espd")
"""Kinds that are notices or self-declarations in structured form."""

_WRITTEN = ("text", "html", "xml", "json", "eml", "csv")

SUFFIXES: dict[str, tuple[str, tuple[str, ...]]] = {
    ".pdf": ("pdf", ("pdf",)),
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm"), ("docx", ("docx",))),
    **dict.fromkeys((".xlsx", ".xlsm", ".xltx", ".xltm"), ("xlsx", ("xlsx",))),
    **dict.fromkeys((".html", ".htm", ".xhtml"), ("html", ("html", "text", "xml"))),
    **dict.fromkeys((".txt", ".text"), ("txt", _WRITTEN)),
    **dict.fromkeys((".md", ".markdown"), ("md", _WRITTEN)),
    **dict.fromkeys((".odt", ".ott"), ("odt", ("odt",))),
    ".rtf": ("rtf", ("rtf",)),
    **dict.fromkeys((".doc", ".dot"), ("doc", ("doc",))),
    ".zip": ("zip", ("zip",)),
}
"""Suffix to the format it promises and the kinds of content that keep the promise."""

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"RIFF", "picture"),
    (b"7z\xbc\xaf", "7z"),
    (b"Rar!", "rar"),
    (b"\x1f\x8b", "gz"),
    (b"BZh", "gz"),
    (b"\xfd7zXZ", "gz"),
    (b"-----BEGIN PKCS7", "p7m"),
    (b"-----BEGIN CMS", "p7m"),
)
_BINARY_STARTS = ("picture", "gz")
"""Their marks are so short that a text could begin with them."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS = (
    ("EncryptedPackage", "encrypted"),
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("__substg1.0", "msg"),
)
_ODF = {
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.oasis.opendocument.text-template": "odt",
    "application/epub+zip": "epub",
    "application/vnd.etsi.asic-e+zip": "asice",
    "application/vnd.etsi.asic-s+zip": "asice",
}
_XML_ROOTS = (
    (rb"<html[\s>]", "html"),
    (rb"wordDocument|pkg:package|urn:schemas-microsoft-com:office:spreadsheet", "wordxml"),
    (rb"<office:document[\s>]", "fodt"),
)
_HTML = re.compile(rb"<(!doctype\s+html|html|head|body|meta|title|div|table|p)[\s>]", re.IGNORECASE)
_MAIL = re.compile(
    rb"(?im)^(from|received|return-path|mime-version|message-id|delivered-to|date|subject|to|content-type): "
)
_JSON = re.compile(rb"\s*(\{\s*[\"}]|\[\s*[\"{\[\]])")


def choose_format(kind: str, path: str) -> str:
    """The format under which content of this kind is read, given the file's name.

    Raises `MismatchedFormatError` when the name promises something else, `EncryptedError` when a password is needed
    and `UnsupportedFormatError` for kinds that are not read.
    """
    suffix = suffix_of(path)
    if kind == "encrypted":
        raise EncryptedError(path, message("paper-password"), advice=message("paper-do-without-password"))
    promised, kept_by = SUFFIXES.get(suffix, ("", ()))
    if promised and kind in kept_by:
        return promised
    if promised:
        raise _mismatched(path, suffix, kind)
    if KINDS[kind] is None and (kind != "text" or not suffix):
        return "txt" if kind == "text" else kind
    raise _unsupported(path, suffix, kind)


def suffix_of(path: str) -> str:
    """The suffix of the last step of `path` in lower case, with its dot."""
    name = path.rsplit("/", 1)[-1].lstrip(".")
    return f".{name.rsplit('.', 1)[1].lower().strip()}" if "." in name else ""


def _mismatched(path: str, suffix: str, kind: str) -> PaperError:
    what = message("paper-mismatch", ending=suffix, kind=_name(kind, suffix))
    advice = "paper-do-right-ending" if kind != "unknown" else "paper-do-ask-again"
    return MismatchedFormatError(path, what, advice=message(advice))


def _unsupported(path: str, suffix: str, kind: str) -> PaperError:
    what = message("paper-not-read", kind=_name(kind if kind != "text" else "text-other", suffix))
    advice = message(f"paper-do-{KINDS[kind] or 'text'}")
    return UnsupportedFormatError(path, what, advice=message("paper-do-formats", advice=advice))


def _name(kind: str, suffix: str) -> Message:
    """The kind of content in words."""
    if kind in _PICTURES:
        return message("paper-kind-picture-of", format={"jpg": "JPEG"}.get(kind, kind.upper()))
    return message(f"paper-kind-{kind}", **({"ending": suffix} if kind == "text-other" else {}))


def recognise(data: bytes, path: str) -> str:
    """The kind of content in `data`, a key of `KINDS` or `encrypted`. A broken zip is a `DamagedError`."""
    head = data[:HEAD_BYTES]
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        with open_archive(data, path) as archive:
            return recognise_archive(archive)
    if head.startswith(_OLE):
        return _recognise_ole(data)
    if b"%PDF-" in head[:1024]:
        return "pdf"
    kind = _recognise_start(head) or _recognise_text(head) or _recognise_rest(head)
    return (_recognise_notice(data) if _may_be_notice(kind, head) else None) or kind


def _may_be_notice(kind: str, head: bytes) -> bool:
    return kind in ("xml", "json") or (kind in ("html", "text") and head.lstrip().startswith(b"<"))


def _recognise_notice(data: bytes) -> str | None:
    from checker.notices import sniff

    return sniff(data)


def recognise_archive(archive: ZipFile) -> str:
    """An office file by its parts, or a plain `zip`."""
    names = {info.filename: info for info in archive.infolist()}
    if "mimetype" in names and names["mimetype"].file_size < 200:
        mimetype = archive.read("mimetype").decode("ascii", "replace").strip()
        return _ODF.get(mimetype, "ods" if "opendocument" in mimetype else "zip")
    lowered = {name.lower() for name in names}
    for folder, kind in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"), ("documents/1/", "xps")):
        office = any(name.startswith(folder) for name in lowered)
        if office and ("[content_types].xml" in lowered or f"{folder}document.xml" in lowered):
            return kind
    return "docx" if "[content_types].xml" in lowered and "_rels/.rels" in lowered else "zip"


def _recognise_ole(data: bytes) -> str:
    for name, kind in _OLE_STREAMS:
        if name.encode("utf-16-le") in data:
            return "encrypted" if kind == "doc" and _is_locked(data) else kind
    return "ole"


def _is_locked(data: bytes) -> bool:
    """True when the header of the Word stream says that the text is encrypted ([MS-DOC], FibBase, fEncrypted)."""
    for at in range(512, min(len(data), HEAD_BYTES * 64), 512):
        if data[at : at + 2] == b"\xec\xa5":
            return bool(data[at + 11] & 0x01)
    return False


def _recognise_start(head: bytes) -> str:
    for start, kind in _STARTS:
        if head.startswith(start) and (kind not in _BINARY_STARTS or b"\x00" in head):
            return kind
    return ""


def _recognise_text(head: bytes) -> str:
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    if b"\x00" in head and not wide:
        return ""
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if wide:
        text = head.decode("utf-16", "replace").encode("utf-8", "replace").lstrip()
    if sum(byte < 9 or 13 < byte < 27 for byte in text[:4096]) > len(text[:4096]) // 20:
        return ""
    return _recognise_written(text)


def _recognise_written(text: bytes) -> str:
    if text.startswith(b"<?xml"):
        return next((kind for root, kind in _XML_ROOTS if re.search(root, text[:8192])), "xml")
    if text.startswith(b"<") and _HTML.search(text[:8192]):
        return "html"
    if len(_MAIL.findall(text[:4096])) >= 3 and _MAIL.match(text):
        return "eml"
    return "json" if _JSON.match(text) else "text"


def _recognise_rest(head: bytes) -> str:
    return "p7m" if head.startswith((b"\x30\x80", b"\x30\x82", b"\x30\x83", b"\x30\x84")) else "unknown"
