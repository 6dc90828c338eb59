"""The supervised worker: what papers do to it, and that the others are read all the same."""

import os
import sys
import time
from pathlib import Path

import pytest

from checker.documents import Document
from checker.extraction.limits import Limits
from checker.extraction.supervisor import Progress, extract_all, extract_each
from checker.report import Failure
from clauses.errors import UsageError

MISCHIEF = """
import ctypes, os, subprocess, sys, time
from checker.documents import Block
from checker.extraction import worker

def crash(paper):
    ctypes.string_at(0)

def leave(paper):
    os._exit(3)

def hang(paper):
    child = subprocess.Popen(["sleep", "60"])
    open(__file__ + ".child", "w").write(str(child.pid))
    time.sleep(60)

def swell(paper):
    kept = bytearray(3 * 1024 ** 3)

def spin(paper):
    while True:
        pass

def chatter(paper):
    print("noise " * 1000)
    os.write(1, b"more noise")
    return fine(paper)

def blunder(paper):
    raise KeyError("nobody thought of this")

def recurse(paper):
    return recurse(paper)

def large(paper):
    return paper.document((Block(text="x" * 20_000_000),))

def litter(paper):
    import tempfile
    handle, name = tempfile.mkstemp()
    return paper.document((Block(text=name),))

def count(paper):
    count.calls = getattr(count, "calls", 0) + 1
    if count.calls > 1:
        os._exit(9)
    return fine(paper)

def fine(paper):
    return paper.document((Block(text=paper.data.decode().strip()),))

def act(paper):
    name = paper.data.decode().strip()
    return globals().get(name, fine)(paper)

worker.main({"txt": act})
"""


@pytest.fixture
def command(tmp_path: Path) -> tuple[str, ...]:
    """A worker whose reader does what the paper says."""
    script = tmp_path / "mischief.py"
    script.write_text(MISCHIEF, encoding="utf-8")
    return sys.executable, "-P", str(script)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


def write(folder: Path, *orders: str) -> None:
    for index, order in enumerate(orders):
        (folder / f"{index}-{order}.txt").write_text(order, encoding="utf-8")


def read(folder: Path, command: tuple[str, ...], limits: Limits) -> dict[str, str]:
    """Paper to its text, or to the name of its error and its message."""
    extraction = extract_all([folder], command=command, limits=limits)
    texts = {document.path: document.blocks[0].text for document in extraction.documents}
    return texts | {failure.path: f"{failure.error}: {failure.message}" for failure in extraction.failures}


def test_whatever_a_paper_does_the_others_are_read(papers: Path, command: tuple[str, ...]) -> None:
    write(papers, "one", "crash", "two", "swell", "three", "leave", "four", "blunder", "five", "recurse", "six")
    found = read(papers, command, Limits())
    read_names = ["0-one", "2-two", "4-three", "6-four", "8-five", "10-six"]
    assert {name: found[f"{name}.txt"] for name in read_names} == {n: n.split("-")[1] for n in read_names}
    assert found["1-crash.txt"].startswith("DamagedError: 1-crash.txt: the program that reads it broke down (SIGSEGV)")
    assert found["3-swell.txt"].startswith("LimitError: 3-swell.txt: reading it needs more than 2,048 MB")
    assert "exit code 3" in found["5-leave.txt"]
    assert found["7-blunder.txt"].startswith("DamagedError")
    assert "KeyError" in found["7-blunder.txt"]
    assert "nested too deeply" in found["9-recurse.txt"]


def is_running(pid: int) -> bool:
    status = Path(f"/proc/{pid}/status")
    return status.exists() and "State:\tZ" not in status.read_text()


@pytest.mark.parametrize("order", ["hang", "spin"])
def test_a_hanging_paper_is_stopped_with_all_it_started(papers: Path, command: tuple[str, ...], order: str) -> None:
    write(papers, order, "next")
    started = time.monotonic()
    found = read(papers, command, Limits(seconds_per_file=1.5))
    assert found[f"0-{order}.txt"].startswith(f"LimitError: 0-{order}.txt: reading it took longer than 1.5 seconds")
    assert found["1-next.txt"] == "next"
    assert time.monotonic() - started < 12
    for record in papers.parent.glob("*.child"):
        assert not is_running(int(record.read_text()))


def test_libraries_that_print_do_not_garble_the_reply(papers: Path, command: tuple[str, ...]) -> None:
    write(papers, "chatter")
    assert read(papers, command, Limits()) == {"0-chatter.txt": "chatter"}


def test_replies_of_many_megabytes_arrive_whole(papers: Path, command: tuple[str, ...]) -> None:
    write(papers, "large")
    assert read(papers, command, Limits()) == {"0-large.txt": "x" * 20_000_000}


def test_a_paper_does_not_suffer_for_the_one_before(papers: Path, command: tuple[str, ...]) -> None:
    write(papers, "count", "count", "count")
    assert set(read(papers, command, Limits()).values()) == {"count"}


def test_temporary_files_vanish_with_the_worker(papers: Path, command: tuple[str, ...]) -> None:
    write(papers, "litter")
    (name,) = read(papers, command, Limits()).values()
    assert name.startswith(os.sep)
    assert not Path(name).parent.exists()


def test_results_come_one_by_one_and_an_abandoned_run_ends_its_worker(papers: Path, command: tuple[str, ...]) -> None:
    write(papers, "one", "hang")
    results = extract_each([papers], command=command)
    first = next(results)
    assert isinstance(first, Document)
    started = time.monotonic()
    results.close()  # type: ignore[attr-defined]
    assert time.monotonic() - started < 5


def test_progress_names_each_paper_and_its_stage(papers: Path, command: tuple[str, ...]) -> None:
    write(papers, "one", "two")
    seen: list[Progress] = []
    extract_all([papers], command=command, progress=seen.append)
    told = dict.fromkeys((step.path, step.done, step.total, step.stage) for step in seen)
    assert list(told) == [
        ("0-one.txt", 0, 2, "opening"),
        ("0-one.txt", 0, 2, "reading"),
        ("1-two.txt", 1, 2, "opening"),
        ("1-two.txt", 1, 2, "reading"),
    ]


def test_who_raises_when_told_of_progress_stops_everything(papers: Path, command: tuple[str, ...]) -> None:
    class Cancelled(Exception):  # noqa: N818
        pass

    write(papers, "hang")
    started = time.monotonic()

    def cancel(_: Progress) -> None:
        if time.monotonic() - started > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        extract_all([papers], command=command, progress=cancel)
    assert time.monotonic() - started < 5


def test_wrong_use_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        extract_each([tmp_path / "absent.pdf"])
    with pytest.raises(UsageError, match="empty"):
        extract_each([tmp_path])
    with pytest.raises(UsageError, match="no path"):
        extract_each([])


def test_a_module_beside_the_papers_is_not_run(papers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (papers / "json.py").write_text("raise SystemExit", encoding="utf-8")
    (papers / "a.txt").write_text("Pay on time.", encoding="utf-8")
    monkeypatch.chdir(papers)
    results = list(extract_each(["a.txt"]))
    assert [type(result) for result in results] == [Document]


def test_the_same_papers_give_the_same_values(papers: Path) -> None:
    write(papers, "one", "two")
    (papers / "x.bin").write_bytes(bytes(range(256)))
    first, second = extract_all([papers]), extract_all([papers])
    assert first == second
    assert [type(failure) for failure in first.failures] == [Failure]
