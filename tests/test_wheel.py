"""The wheel holds all it needs: built, installed in an empty environment, and used away from the checkout."""

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LARGEST = 10 * 1024 * 1024
WITHIN = [
    "clauses/taxonomy/wages.toml",
    "clauses/profiles/good-practice.toml",
    "checker/reporters/html/page.html.jinja",
    "models/measured.json",
]
CONTRACT = "1. Pay\n\n1.1 The Supplier shall pay every worker at least the statutory minimum wage.\n"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout with the backend that is installed."""
    target = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--outdir", str(target), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, timeout=600)
    [built] = target.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def fairclause(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command in an environment that holds the wheel and what it depends on, nothing else."""
    home = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", str(home)], check=True, capture_output=True)
    install = [
        str(home / "bin" / "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--constraint",
        str(ROOT / "constraints.txt"),
    ]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True, timeout=900)
    return home / "bin" / "fairclause"


def test_the_wheel_is_small_and_holds_the_data(wheel: Path) -> None:
    assert wheel.stat().st_size <= LARGEST
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    for folder in ("clauses", "checker", "models"):
        data = [
            path for path in (ROOT / folder).rglob("*") if path.suffix in (".toml", ".jinja", ".css", ".npz", ".json")
        ]
        assert {path.relative_to(ROOT).as_posix() for path in data} <= names
    assert set(WITHIN) <= names
    assert not [name for name in names if name.startswith(("tests/", "corpus/data/", "corpus/samples/source/"))]


def test_it_works_away_from_the_checkout(fairclause: Path, tmp_path: Path) -> None:
    (tmp_path / "contract.txt").write_text(CONTRACT, encoding="utf-8")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    for form in ("json", "html", "text"):
        command = [str(fairclause), "check", "contract.txt", "--format", form, "--output", f"report.{form}"]
        done = subprocess.run(command, cwd=tmp_path, env=clean, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert report["schema"] == "fairclause.report/1"
    assert len(report["categories"]) == 24
    assert {paper["path"] for paper in report["documents"]} == {"contract.txt"}
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")


def test_the_lock_pins_everything_that_is_asked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    asked += [name for extra in project["project"]["optional-dependencies"].values() for name in extra]
    pinned = {
        _name(line) for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines() if "==" in line
    }
    assert {_name(line) for line in asked} <= pinned


def _name(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    return re.sub(r"[-_.]+", "-", found[0]).lower() if found else ""
