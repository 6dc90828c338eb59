"""What the supervisor and its worker say to each other: JSON, each message after its length in eight bytes."""

from collections.abc import Callable
from typing import BinaryIO

import msgspec

from checker.documents import Document
from checker.extraction.limits import Limits
from checker.report import Failure

LENGTH_BYTES = 8
OUT_OF_MEMORY = 77
"""Exit code of a worker that ran into its memory limit."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """Read this file, or this member of a zip."""

    path: str
    file: bytes
    members: tuple[int, ...] = ()
    ocr: bool = False
    limits: Limits = Limits()
    seconds: float
    """Time on the clock; the worker ends itself a little later if nobody else does."""
    payload: bytes = b""
    """What a worker that writes copies is to write; it is no business of this protocol."""


class Read(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The paper was read."""

    document: Document


class Written(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """A copy of the paper was written."""

    data: bytes
    unplaced: tuple[int, ...] = ()
    """Which of the things to write found no place of their own in it, by index."""
    warnings: tuple[str, ...] = ()
    """What is to be known of the copy, as keys of the catalogue."""


class Refused(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The paper was not read."""

    failure: Failure


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """One file in a zip."""

    name: str
    index: int
    """Place in the table of contents of the zip."""


class Unpacked(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    """The paper is a zip; these are the files in it."""

    members: tuple[Member, ...]


Reply = Read | Written | Refused | Unpacked

encode: Callable[[Request | Reply], bytes] = msgspec.json.Encoder().encode
decode_request: Callable[[bytes], Request] = msgspec.json.Decoder(Request).decode
decode_reply: Callable[[bytes | bytearray], Reply] = msgspec.json.Decoder(Reply).decode


def frame(message: Request | Reply) -> bytes:
    """A message as it goes through the pipe."""
    body = encode(message)
    return len(body).to_bytes(LENGTH_BYTES, "big") + body


def receive(source: BinaryIO) -> bytes | None:
    """The body of the next message, or None when the other side has closed the pipe."""
    head = source.read(LENGTH_BYTES)
    if len(head) < LENGTH_BYTES:
        return None
    body = source.read(length := int.from_bytes(head, "big"))
    return body if len(body) == length else None
