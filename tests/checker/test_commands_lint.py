"""`fairclause lint-library` on a copy of the library that was broken on purpose."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KEPT = {"profiles": ("eu-2014-24.toml", "lt-vpi.toml"), "texts": ("wages",)}
"""Enough of the big folders to keep the reading short."""

CHANGES = [
    ("texts/wages/en-backed.toml", 'strength = "backed"', 'strength = "enforceable"'),
    (
        "cautions/pay_floor_above_law.toml",
        "Zu zahlen ist der gesetzliche",
        "Zu zahlen ist der örtliche Tarifvertrag",
    ),
    ("terms/general_means.toml", "[[means.examples]]\ntext = ", "[[means.examples]]\ntext = 'Nothing.' #"),
    ("profiles/lt-vpi.toml", "[[requirements.met]]\ntext = ", "[[requirements.met]]\ntext = 'Nieko.' #"),
]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lint")
    shutil.copytree(ROOT / "clauses", folder / "clauses", ignore=shutil.ignore_patterns("__pycache__", "translations"))
    for name, kept in KEPT.items():
        for path in (folder / "clauses" / name).iterdir():
            if path.name not in kept:
                shutil.rmtree(path) if path.is_dir() else path.unlink()
    return folder


def change(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / "clauses" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def lint(folder: Path, *flags: str) -> "subprocess.CompletedProcess[str]":
    code = "from checker.commands import main; main()"
    environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "PYTHONUTF8": "1"}
    words = [sys.executable, "-P", "-c", code, "lint-library", *flags]
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_what_is_not_read_as_it_says_is_named_and_a_phrase_that_cannot_be_read_comes_first(copy: Path) -> None:
    for name, old, new in CHANGES:
        change(copy, name, old, new)
    done = lint(copy)
    assert done.returncode == 1
    told = {line.partition(":")[0]: line for line in done.stdout.splitlines()}
    assert {f"clauses/{name}" for name, *_ in CHANGES} <= set(told)
    assert "read as backed, which is less than enforceable" in told["clauses/texts/wages/en-backed.toml"]
    assert "the caution is raised by" in told["clauses/cautions/pay_floor_above_law.toml"]
    assert "it is not shown by “Nothing.”" in told["clauses/terms/general_means.toml"]
    assert "“Nieko.” gives the verdict" in told["clauses/profiles/lt-vpi.toml"]
    assert f"{len(done.stdout.splitlines())} problems in clauses/." in done.stderr

    change(copy, "taxonomy/wages.toml", "[signals]\n", '[signals]\nxx = ["(never closed"]\n')
    done = lint(copy)
    assert done.returncode == 1
    messages = [line for line in done.stdout.splitlines() if line.startswith("clauses/taxonomy/wages.toml:")]
    assert any("unknown language 'xx'" in line for line in messages)
    assert any("never closed" in line and "bracket" in line for line in messages)
    assert "gives the verdict" not in done.stdout
