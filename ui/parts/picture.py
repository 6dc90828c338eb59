"""A page of a PDF as a picture, with boxes around words.

The page is drawn in a process of its own, with limits on time and memory: a hostile paper must not take the desk
of everybody else with it, and the PDF library is not made for several threads.
"""

import struct
import subprocess
import sys
from collections.abc import Sequence

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
    import resource

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
