"""A worker that is started ahead of the next call."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from checker.documents import Document
from checker.extraction import supervisor
from checker.extraction.supervisor import extract_all, keep_ready


@pytest.fixture
def ready() -> Iterator[None]:
    keep_ready()
    yield
    supervisor._dismiss()


def waiting() -> int:
    """The process that is ready."""
    (process,) = supervisor._ready
    child = process._child
    assert child is not None
    return child.pid


def paper(folder: Path) -> Path:
    path = folder / "terms.txt"
    path.write_text("The Supplier pays the living wage.", encoding="utf-8")
    return path


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.usefixtures("ready")
def test_each_call_takes_the_one_that_is_ready_and_leaves_another(tmp_path: Path) -> None:
    path = paper(tmp_path)
    first = waiting()
    assert [type(document) for document in extract_all([path]).documents] == [Document]
    second = waiting()
    assert second != first
    assert alive(second)
    assert not alive(first)


@pytest.mark.usefixtures("ready")
def test_one_that_died_while_it_waited_costs_no_paper(tmp_path: Path) -> None:
    (process,) = supervisor._ready
    child = process._child
    assert child is not None
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    assert not extract_all([paper(tmp_path)]).failures


def test_none_is_ready_unless_asked_for_and_none_is_left_behind(tmp_path: Path) -> None:
    extract_all([paper(tmp_path)])
    assert not supervisor._ready
    keep_ready()
    keep_ready()
    pid = waiting()
    supervisor._dismiss()
    assert not alive(pid)
    assert not supervisor._ready
