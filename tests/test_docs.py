"""The console blocks and Python blocks of the documentation do what they show."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")


def blocks(kind: str) -> Iterator[tuple[str, str]]:
    """Page and text of every fenced block of that kind."""
    for page in PAGES:
        for number, block in enumerate(
            re.findall(rf"^```{kind}\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        ):
            yield f"{page.name}-{number + 1}", block


def steps(block: str) -> list[tuple[str, str]]:
    """Each command of a console block with what it is said to print."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def matches(shown: str, printed: str) -> bool:
    """Whether `printed` is what is `shown`, where `...` stands for anything."""
    pattern = ".*?".join(re.escape(part) for part in shown.strip().split("..."))
    return re.fullmatch(pattern, printed.strip(), re.DOTALL) is not None


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """An environment in which `fairclause` is this checkout."""
    command = tmp_path / "fairclause"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker.commands "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    kept = {name: value for name, value in os.environ.items() if name not in ("COLUMNS", "FORCE_COLOR")}
    return kept | {"PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}


@pytest.mark.parametrize("block", [pytest.param(text, id=name) for name, text in blocks("console")])
def test_console_blocks_show_what_is_printed(block: str, shell: dict[str, str]) -> None:
    code = 0
    for command, shown in steps(block):
        if command == "echo $?":
            assert shown.strip() == str(code)
            continue
        done = subprocess.run(["bash", "-c", command], cwd=ROOT, env=shell, capture_output=True, text=True, check=False)
        code, printed = done.returncode, done.stdout + done.stderr
        assert matches(shown, printed), f"{command} printed:\n{printed}"


@pytest.mark.parametrize("block", [pytest.param(text, id=name) for name, text in blocks("python")])
def test_python_blocks_run(block: str, shell: dict[str, str]) -> None:
    subprocess.run([sys.executable, "-c", block], cwd=ROOT, env=shell, capture_output=True, check=True)


def test_there_is_something_to_run() -> None:
    assert len(list(blocks("console"))) >= 6


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_command_and_flag_is_described() -> None:
    from checker.commands import VERBS

    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    assert re.findall(r"^## fairclause ([\w-]+)", page, re.MULTILINE) == list(VERBS)
    helped = subprocess.run(
        [sys.executable, "-m", "checker.commands", "check", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    flags = set(re.findall(r"^  (--[a-z-]+)", helped.stdout, re.MULTILINE)) - {"--help"}
    assert flags <= set(re.findall(r"--[a-z-]+", page))


def test_every_key_of_the_report_is_described() -> None:
    import msgspec

    from checker import report

    page = (ROOT / "docs" / "report.md").read_text(encoding="utf-8")
    parts = [value for value in vars(report).values() if isinstance(value, type) and issubclass(value, msgspec.Struct)]
    keys = {name for part in parts for name in part.__struct_encode_fields__}
    assert {key for key in keys if f"`{key}`" not in page and f'"{key}"' not in page} <= {"end"}
