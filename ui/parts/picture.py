"""A page of a PDF as a picture, with boxes around words.

The page is drawn in a process of its own, with limits on time and memory: a hostile paper must not take the desk
of everybody else with it, and the PDF library is not made for several threads.
"""

import struct
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache

import msgspec

from models.passage import Box

WIDTH = 1000
"""Pixels across."""
SECONDS = 30
MEMORY_BYTES = 2 << 30
_LENGTH = struct.Struct(">I")
_MOST_PIXELS = 20_000_000
_EDGE, _FILL = (176, 58, 0, 255), (255, 196, 0, 70)
_ZIP_DEPTH = 2
_MOST_KEPT = 20
"""Pages kept for a visitor; a quarter of a megabyte each."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be drawn; `boxes` in points from the lower left corner of the page as it is shown."""

    sha256: str
    """Of the paper, which may lie inside the zip that is handed over."""
    page: int
    boxes: tuple[Box, ...] = ()


def draw(data: bytes, order: Order) -> bytes | None:
    """The page as PNG, or None when it cannot be drawn; `data` is the PDF or the zip it lies in."""
    head = msgspec.json.encode(order)
    try:
        done = subprocess.run(
            (sys.executable, "-P", "-m", "ui.parts.picture"),
            input=_LENGTH.pack(len(head)) + head + data,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    return done.stdout if done.returncode == 0 and done.stdout else None


class Gallery:
    """The pages that were drawn for one visitor, the last of them, and those that are being drawn."""

    def __init__(self) -> None:
        self._drawings: dict[Order, Future[bytes | None]] = {}

    def picture(self, data: bytes, order: Order) -> bytes | None:
        """The page as `draw` gives it, at once if it was ordered before."""
        return self._drawing(data, order).result()

    def ahead(self, data: bytes, order: Order) -> None:
        """Has a page drawn that will probably be asked for next."""
        self._drawing(data, order)

    def _drawing(self, data: bytes, order: Order) -> "Future[bytes | None]":
        if order not in self._drawings:
            if len(self._drawings) >= _MOST_KEPT:
                self._drawings.pop(next(iter(self._drawings))).cancel()
            self._drawings[order] = _painters().submit(draw, data, order)
        return self._drawings[order]


@cache
def _painters() -> ThreadPoolExecutor:
    """Those who draw for all visitors: few, so that the machine keeps room for reading papers."""
    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="painter")


def find(data: bytes, sha256: str, depth: int = 0) -> bytes | None:
    """The paper with that digest: `data` itself, or a member of it where it is a zip."""
    import hashlib

    from checker.extraction.archives import check_member, open_archive, read_member
    from checker.extraction.limits import Limits

    if hashlib.sha256(data).hexdigest() == sha256:
        return data
    if depth >= _ZIP_DEPTH or not data.startswith(b"PK\x03\x04"):
        return None
    with open_archive(data, "zip") as archive:
        for info in archive.infolist():
            if info.is_dir() or info.flag_bits & 1:
                continue
            check_member(info, info.filename, Limits())
            found = find(read_member(archive, info, info.filename), sha256, depth + 1)
            if found is not None:
                return found
    return None


def render(paper: bytes, page: int, boxes: Sequence[Box]) -> bytes:
    """The page as PNG with its boxes, in this process."""
    from io import BytesIO

    import pypdfium2
    from PIL import ImageDraw

    leaf = pypdfium2.PdfDocument(paper)[page - 1]
    width, height = leaf.get_size()
    scale = min(WIDTH / width, (_MOST_PIXELS / (width * height)) ** 0.5)
    picture = leaf.render(scale=scale).to_pil().convert("RGB")
    pen = ImageDraw.Draw(picture, "RGBA")
    for left, bottom, right, top in boxes:
        corners = ((left - 2) * scale, (height - top - 1) * scale, (right + 2) * scale, (height - bottom + 1) * scale)
        pen.rectangle(corners, fill=_FILL, outline=_EDGE, width=2)
    out = BytesIO()
    picture.save(out, format="PNG")
    return out.getvalue()


def main() -> None:
    """Reads an order and a paper from standard input and writes the picture to standard output."""
    import os
    import resource

    os.nice(5)  # a page that is drawn ahead must not take the machine from whoever waits for a report
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    (length,) = _LENGTH.unpack(sys.stdin.buffer.read(_LENGTH.size))
    order = msgspec.json.decode(sys.stdin.buffer.read(length), type=Order)
    paper = find(sys.stdin.buffer.read(), order.sha256)
    if paper is None:
        sys.exit(1)
    sys.stdout.buffer.write(render(paper, order.page, order.boxes))


if __name__ == "__main__":
    main()
