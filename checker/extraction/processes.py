"""A worker process: started when first needed, asked with a deadline, killed with everything it started."""

import contextlib
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from checker.extraction.protocol import LENGTH_BYTES, Reply, Request, decode_reply, frame

WORKER_COMMAND = (sys.executable, "-P", "-m", "checker.extraction.worker")
"""`-P`: a file `json.py` beside the papers must not be imported."""

_CHUNK_BYTES = 1 << 20


class Overdue(Exception):  # noqa: N818
    """No reply came in time."""


class Stopped(Exception):  # noqa: N818
    """The process ended without a reply; `code` as in `subprocess.Popen.returncode`."""

    def __init__(self, code: int) -> None:
        name = f"exit code {code}"
        with contextlib.suppress(ValueError):
            name = signal.Signals(-code).name if code < 0 else name
        super().__init__(name)
        self.code = code


class Process:
    """One worker at a time, with a private folder for temporary files that vanishes with it."""

    def __init__(self, command: Sequence[str]) -> None:
        self.command = tuple(command)
        self.asked = 0
        self.closed = False
        self._child: subprocess.Popen[bytes] | None = None
        self._folder = ""
        self._lock = threading.Lock()

    def ask(self, request: Request, seconds: float) -> Reply:
        """The worker's reply within `seconds`; raises `Overdue` or `Stopped`, and then the process is gone."""
        child = self._start()
        self.asked += 1
        deadline = time.monotonic() + seconds
        try:
            _send(child, frame(request))
            head = _receive(child, LENGTH_BYTES, deadline)
            return decode_reply(_receive(child, int.from_bytes(head, "big"), deadline))
        except BaseException:
            self._kill()
            raise

    def stand_by(self) -> "Process":
        """Start it ahead of its first question, so that the answer comes sooner."""
        self._start()
        return self

    def close(self) -> None:
        """End the process for good."""
        self.closed = True
        self._kill()

    def _start(self) -> subprocess.Popen[bytes]:
        if self.asked == 0 and self._child is not None and self._child.poll() is not None:
            self._kill()  # it died while it was waiting, and no paper is to blame
        with self._lock:
            return self._started()

    def _started(self) -> subprocess.Popen[bytes]:
        if self.closed:
            raise Stopped(-signal.SIGKILL)
        if self._child is None:
            self._folder = tempfile.mkdtemp(prefix="fairclause-")
            self._child = subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=self._folder,
                env=_environment(self._folder),
                start_new_session=True,
            )
            self.asked = 0
        return self._child

    def _kill(self) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        for pipe in (child.stdin, child.stdout):
            with contextlib.suppress(OSError):
                pipe.close()  # type: ignore[union-attr]
        shutil.rmtree(self._folder, ignore_errors=True)


def _environment(folder: str) -> dict[str, str]:
    """The caller's environment, with this package first on the path and a private home."""
    ours = str(Path(__file__).parents[2])
    path = os.pathsep.join(filter(None, (ours, os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": path, "TMPDIR": folder, "HOME": folder}


def _send(child: subprocess.Popen[bytes], message: bytes) -> None:
    assert child.stdin is not None
    try:
        child.stdin.write(message)
        child.stdin.flush()
    except BrokenPipeError as error:
        raise Stopped(_code(child)) from error


def _receive(child: subprocess.Popen[bytes], length: int, deadline: float) -> bytearray:
    assert child.stdout is not None
    pipe, received = child.stdout.fileno(), bytearray()
    poll = select.poll()
    poll.register(pipe, select.POLLIN | select.POLLHUP)
    while len(received) < length:
        if not poll.poll(max(deadline - time.monotonic(), 0) * 1000):
            raise Overdue
        chunk = os.read(pipe, min(_CHUNK_BYTES, length - len(received)))
        if not chunk:
            raise Stopped(_code(child))
        received += chunk
    return received


def _code(child: subprocess.Popen[bytes]) -> int:
    """Exit code of a process that has closed its pipe; one that lingers is killed later with its group."""
    try:
        return child.wait(timeout=5)
    except subprocess.TimeoutExpired:
        return -signal.SIGKILL
