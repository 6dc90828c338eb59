"""`classify` and `read`: what goes in line by line comes out line by line."""

import io
import json
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.commands import main
from checker.commands.classify import classify_lines
from checker.commands.read import complaints
from checker.documents import Document
from models.reader import read

ROOT = Path(__file__).parents[2]
PAY = "The supplier shall pay every worker at least the statutory minimum wage."


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    return int(leaving.value.code or 0)


def answers(*lines: bytes, lang: str | None = None) -> list[dict[str, Any]]:
    return list(classify_lines(lines, lang))


def row(**keys: object) -> bytes:
    return msgspec.json.encode(keys)


def test_a_passage_is_read_as_the_library_reads_it() -> None:
    [answer] = answers(row(id="p1", text=PAY, heading="Pay", lead_in="", lang="en"))
    readings = read(PAY, heading="Pay", language="en")
    assert answer["id"] == "p1"
    assert answer["language"] == "en"
    assert [(one["category"], one["strength"]) for one in answer["readings"]] == [
        (reading.category, reading.strength.id) for reading in readings
    ]
    assert "wages" in [one["category"] for one in answer["readings"]]
    assert set(answer["readings"][0]) == {"category", "strength", "elements", "confidence", "reader"}


def test_the_language_is_recognised_given_by_line_or_by_flag() -> None:
    german = "Der Auftragnehmer zahlt seinen Beschäftigten mindestens den gesetzlichen Mindestlohn und weist dies nach."
    assert answers(row(id=1, text=german))[0]["language"] == "de"
    assert answers(row(id=1, text=german), lang="pl")[0]["language"] == "pl"
    assert answers(row(id=1, text=german, lang="sv"), lang="pl")[0]["language"] == "sv"


@pytest.mark.parametrize(
    ("line", "id_"),
    [
        (b"nonsense", None),
        (b'{"id": "a"}', "a"),
        (b'{"id": "a", "text": 7}', "a"),
        (b'["list"]', None),
        (b'{"id": "a", "text": "\xff"}', "a"),
        (b'{"id": "a", "text": "x", "lang": "xx"}', "a"),
    ],
)
def test_a_bad_line_is_answered_with_its_number_and_the_rest_goes_on(line: bytes, id_: str | None) -> None:
    first, bad, last = answers(row(id=1, text=PAY), line, row(id=3, text=PAY))
    assert (first["id"], last["id"]) == (1, 3)
    assert bad["id"] == id_
    assert bad["line"] == 2
    assert bad["error"]
    assert "readings" not in bad


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.one_of(st.text(max_size=80).map(lambda text: row(id=text, text=text, lang="en")), st.binary(max_size=30))
    )
)
def test_every_line_that_is_not_blank_has_one_answer_in_order(lines: list[bytes]) -> None:
    found = answers(*lines)
    assert len(found) == sum(bool(line.strip()) for line in lines)
    assert [answer["line"] for answer in found if "error" in answer] == [
        number for number, line in enumerate(lines, 1) if line.strip() and not _is_row(line)
    ]


def _is_row(line: bytes) -> bool:
    try:
        data = json.loads(line.decode())
    except ValueError:
        return False
    return isinstance(data, dict) and isinstance(data.get("text"), str)


def test_memory_does_not_grow_with_the_number_of_lines() -> None:
    def lines(count: int) -> Iterator[bytes]:
        return (row(id=number, text=f"{PAY} {number}", lang="en") for number in range(count))

    def peak(count: int) -> int:
        tracemalloc.start()
        for _ in classify_lines(lines(count), None):
            pass
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest

    peak(2000)  # fills what the readers remember for good
    # Held answers would take over a kilobyte a line, near two megabytes here.
    assert peak(2000) < peak(200) + 500_000


def test_bad_lines_give_3_and_are_told_on_standard_error(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(row(id=1, text=PAY) + b"\nnonsense\n")
    assert run("classify", str(path)) == 3
    captured = capsysbinary.readouterr()
    assert len(captured.out.splitlines()) == 2
    assert captured.err.startswith(b"line 2: not JSON")
    path.write_bytes(row(id=1, text=PAY) + b"\n")
    assert run("classify", str(path)) == 0


def test_standard_input_is_the_default(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(row(id=1, text=PAY, lang="en"))))
    assert run("classify") == 0
    assert json.loads(capsysbinary.readouterr().out)["id"] == 1


def test_an_unknown_language_or_file_is_wrong_usage() -> None:
    assert run("classify", "--lang", "xx") == 2
    assert run("classify", "no-such-file.jsonl") == 2


@pytest.fixture
def contract(tmp_path: Path) -> str:
    path = tmp_path / "contract.txt"
    path.write_text(f"1. Pay\n\n1.1 {PAY}\n\n1.2 Prices are fixed for \x1b[31mtwo years.\n", encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("until", ["text", "passages", "findings"])
def test_every_stage_is_shown_for_people_and_for_programs(
    contract: str, until: str, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run("read", contract, "--until", until) == 0
    shown = capsysbinary.readouterr().out.decode()
    assert PAY in shown
    assert "\x1b" not in shown
    assert run("read", contract, "--until", until, "--format", "jsonl") == 0
    rows = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert {one["document"] for one in rows} == {"contract.txt"}
    if until == "findings":
        assert "wages" in {one["category"] for one in rows}
        assert {one["strength"] for one in rows} <= {"mention", "obligation", "backed", "enforceable"}


def test_a_paper_that_cannot_be_read_is_named(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7 and nothing more")
    assert run("read", str(path), "--format", "jsonl") == 3
    captured = capsysbinary.readouterr()
    assert b"broken.pdf" in captured.err
    assert json.loads(captured.out)["error"]


def test_a_reader_that_stops_early_causes_no_traceback(contract: str) -> None:
    command = f"{sys.executable} -m checker.commands read {contract} --until text | head -c 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=True, cwd=ROOT)
    assert b"Traceback" not in done.stderr


def test_unread_pages_are_named_even_without_a_warning() -> None:
    paper = Document(path="scan.pdf", sha256="0" * 64, format="pdf", pages=4, blocks=(), unread_pages=(2, 3, 4))
    assert list(complaints(paper)) == ["scan.pdf: not read: pages 2 to 4."]
    assert not list(complaints(msgspec.structs.replace(paper, unread_pages=())))
