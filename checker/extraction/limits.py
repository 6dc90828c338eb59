"""How much one paper may ask for. A paper that asks for more is named as not read; nothing is cut off."""

import msgspec

MEGABYTE = 1024 * 1024


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """The bounds of one call; sizes in bytes, times in seconds."""

    max_file_bytes: int = 200 * MEGABYTE
    """The file as it lies on the disk, or as it is packed in a zip."""
    max_unpacked_bytes: int = 500 * MEGABYTE
    """All parts of one office file, or all members of one zip, unpacked."""
    max_ratio: int = 200
    """Unpacked against packed size of one member; small members may exceed it."""
    max_members: int = 10_000
    """Files in one zip, and parts of one office file."""
    max_pages: int = 3000
    max_cells: int = 2_000_000
    """Cells with content in one workbook."""
    max_memory_bytes: int = 2048 * MEGABYTE
    """Address space of the process that parses."""
    seconds_per_file: float = 60.0
    """Time on the clock for one file without OCR."""
    ocr_seconds_per_page: float = 60.0
    ocr_seconds_per_file: float = 3600.0
    """Time on the clock for all scanned pages of one file, on top of `seconds_per_file`."""
