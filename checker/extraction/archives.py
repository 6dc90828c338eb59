"""Zip files, opened with suspicion: what they declare is checked before anything is unpacked."""

import re
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from checker.catalogues.messages import message
from checker.extraction.limits import MEGABYTE, Limits
from clauses.errors import DamagedError, EncryptedError, LimitError

RATIO_FREE_BYTES = 16 * MEGABYTE
"""Members up to this size may be packed as tightly as they like: they cannot do harm."""

_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)


def open_archive(source: Path | bytes, path: str) -> zipfile.ZipFile:
    """The zip at or in `source`; `DamagedError` when its table of contents cannot be read."""
    try:
        return zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source)
    except _BROKEN as error:
        raise DamagedError(path, message("paper-cut-short"), advice=message("paper-do-ask-or-anew")) from error


def check_member(info: zipfile.ZipInfo, path: str, limits: Limits) -> None:
    """Raise `LimitError` when a member declares more than is allowed."""
    if info.file_size > limits.max_unpacked_bytes:
        raise _too_much(path, info.file_size)
    ratio = info.file_size / max(info.compress_size, 1)
    if info.file_size > RATIO_FREE_BYTES and ratio > limits.max_ratio:
        raise LimitError(path, message("paper-packed", ratio=round(ratio)), advice=message("paper-do-ordinary"))


def _too_much(path: str, size: int) -> LimitError:
    what = message("paper-unpacks", size=size // MEGABYTE)
    return LimitError(path, what, advice=message("paper-do-split"))


def check_package(archive: zipfile.ZipFile, path: str, limits: Limits) -> None:
    """Raise `LimitError` when the parts of an office file are too many, too large or packed too tightly."""
    infos = archive.infolist()
    if len(infos) > limits.max_members:
        raise LimitError(path, message("paper-many-parts", count=len(infos), most=limits.max_members))
    total = sum(info.file_size for info in infos)
    if total > limits.max_unpacked_bytes:
        raise _too_much(path, total)
    for info in infos:
        check_member(info, path, limits)


def read_member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: str) -> bytes:
    """The content of one member; zipfile never gives more than the member declares."""
    if info.flag_bits & _ENCRYPTED:
        raise EncryptedError(path, message("paper-zip-locked"), advice=message("paper-do-unpack"))
    try:
        return archive.read(info)
    except (RuntimeError, *_BROKEN) as error:
        raise DamagedError(path, message("paper-zip-damaged"), advice=message("paper-do-ask-again")) from error


def member_name(info: zipfile.ZipInfo) -> str:
    """The name of a member as it may be shown: relative, without `..`, without control characters.

    Some programs write UTF-8 without saying so; zipfile then reads the name as code page 437.
    """
    name = info.filename
    if not info.flag_bits & _UTF8_NAME:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return printable("/".join(_steps(name)))


def _steps(name: str) -> list[str]:
    steps = re.sub(r"^[A-Za-z]:", "", name.replace("\\", "/")).split("/")
    return [step for step in steps if step not in ("", ".", "..")]


def printable(name: str) -> str:
    """`name` with everything replaced that a terminal or JSON would choke on."""
    return "".join(c if c.isprintable() or c == "\u00a0" else "\ufffd" for c in name)
