"""`make bench`: the main job against what it is made of, as ratios within one run."""

import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from benchmarks.contract import contract
from checker import check, load_profile
from checker.extraction.supervisor import keep_ready

PAGES = 114
LONG = 1000
REPEATS = 5


def main() -> None:
    """Prints a table: seconds, and how they compare with bare text extraction."""
    data = contract(PAGES)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "contract.pdf"
        path.write_bytes(data)
        words = len(" ".join(_pdfium_pages(data)).split())
        print(f"{PAGES} pages, {words} words; Python {platform.python_version()}; best of {REPEATS} runs\n")
        _cold(folder)
        bare = _best(lambda: _pdfium_pages(data))
        alone = _best(lambda: _check(path))
        keep_ready()
        whole = _best(lambda: _check(path))
        print("\nagainst what it is made of:")
        _row("pypdfium2, text of every page", bare, bare)
        _row("the whole check, after start-up", whole, bare)
        _row("the same, starting its worker first", alone, bare)
        plumber = _best(lambda: _plumber(data), repeats=1)
        _row("pdfplumber extract_text", plumber, bare)
        print(f"  the check is {plumber / whole:.1f} times as fast as pdfplumber's text alone")
        _stages(data)
        _scaling(folder)


def _stages(data: bytes) -> None:
    """Where the time goes, stage by stage, in this process."""
    from checker.classification import read_paper
    from checker.extraction.limits import Limits
    from checker.extraction.pdf.reader import extract_pdf
    from checker.segmentation.provisions import segment

    document = extract_pdf(data, path="contract.pdf", sha256="", ocr=False, limits=Limits())
    cut = segment(document)
    print("\nby stage:")
    _line("extraction", _best(lambda: extract_pdf(data, path="contract.pdf", sha256="", ocr=False, limits=Limits())))
    _line("segmentation", _best(lambda: segment(document)))
    _line(f"reading of {len(cut.passages)} passages", _best(lambda: read_paper(document, cut)))


def _scaling(folder: Path) -> None:
    print("\nby length:")
    for pages in (100, 300, LONG):
        path = folder / f"{pages}.pdf"
        path.write_bytes(contract(pages))
        seconds = _best(lambda path=path: _check(path), repeats=2)  # type: ignore[misc]
        _line(f"{pages} pages", seconds, f"{1000 * seconds / pages:.2f} ms a page")


def _cold(folder: Path) -> None:
    """Fresh processes: how long until the first report, and how much memory the largest of them takes."""
    short = folder / "ten.pdf"
    short.write_bytes(contract(10))
    print("cold start:")
    _line("fairclause check, 10 pages", _best(lambda: _run(_command(short)), repeats=3))
    imports = [sys.executable, "-c", "import checker.pipeline, checker.reporters, models.reader"]
    _line("of which importing the pipeline", _best(lambda: _run(imports), repeats=3))
    _line("fairclause --help", _best(lambda: _run([*_command(short)[:3], "--help"]), repeats=3))
    for pages in (PAGES, LONG):
        path = folder / f"{pages}-cold.pdf"
        path.write_bytes(contract(pages))
        seconds = _best(lambda path=path: _run(_command(path)), repeats=1)  # type: ignore[misc]
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        _line(f"fairclause check, {pages} pages", seconds, f"largest process so far {peak:.0f} MB")


def _command(path: Path) -> list[str]:
    return [sys.executable, "-m", "checker.commands", "check", str(path), "--format", "json", "--output", os.devnull]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _check(path: Path) -> object:
    return check([path], load_profile("good-practice"))


def _pdfium_pages(data: bytes) -> list[str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_bounded() for page in document]


def _plumber(data: bytes) -> list[str]:
    import pdfplumber

    with pdfplumber.open(BytesIO(data)) as document:
        return [page.extract_text() for page in document.pages]


def _best(work: Callable[[], object], repeats: int = REPEATS) -> float:
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def _row(name: str, seconds: float, against: float) -> None:
    _line(name, seconds, f"{seconds / against:.2f} times pypdfium2")


def _line(name: str, seconds: float, note: str = "") -> None:
    print(f"  {name:36}{seconds:8.3f} s  {note}".rstrip())


if __name__ == "__main__":
    main()
