"""CONTRIBUTING says how a country is added: its six steps are followed to the letter, with its invented country."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
STEP = re.compile(r"^### (\d)\. (.+?)$(.*?)(?=^##)", re.MULTILINE | re.DOTALL)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)

MET = (
    "§ 4 Entgelt\n\nDer Auftragnehmer hat den Beschäftigten mindestens den Tariflohn der Branche zu zahlen und dem "
    "Auftraggeber auf Verlangen Lohnlisten vorzulegen.\n"
)
WEAK = "§ 4 Entgelt\n\nDer Auftragnehmer hat den Beschäftigten mindestens den Tariflohn der Branche zu zahlen.\n"
SILENT = (
    "§ 4 Leistung\n\nDer Auftragnehmer hat die vereinbarten Leistungen pünktlich und vollständig zu erbringen. Die "
    "Rechnung ist innerhalb von vierzehn Tagen nach der Abnahme zu stellen.\n"
)
BY_TERMS = f"{SILENT}\n§ 5 Bedingungen\n\nIm Übrigen gelten die AVB-XA 2020 für alle Leistungen nach diesem Vertrag.\n"


def steps() -> list[tuple[int, list[tuple[str, str]]]]:
    return [(int(number), BLOCK.findall(body)) for number, _, body in STEP.findall(GUIDE)]


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which `import clauses` finds a copy of the library with the invented country."""
    folder = tmp_path_factory.mktemp("country")
    shutil.copytree(ROOT / "clauses", folder / "clauses", ignore=shutil.ignore_patterns("__pycache__"))
    for _, blocks in steps():
        for kind, text in blocks:
            if kind == "toml":
                write(folder, text)
    return folder


def write(folder: Path, block: str) -> None:
    """Writes a block into the file that its first line names, below what is there."""
    first, _, rest = block.partition("\n")
    assert first.startswith("# clauses/")
    path = folder / first.removeprefix("# ")
    before = path.read_text(encoding="utf-8") + "\n" if path.exists() else ""
    path.write_text(before + rest, encoding="utf-8")


def run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    code = "from checker.commands import main; main()"
    environment = os.environ | {"PYTHONPATH": f"{folder}{os.pathsep}{ROOT}", "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-P", "-c", code, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def command() -> list[str]:
    """The words of the check that the last step shows."""
    (_, shell), *_ = steps()[-1][1]
    line = next(line for line in shell.splitlines() if line.startswith("fairclause check"))
    return line.split()[1:]


def verdict(folder: Path, contract: str, **changed: str) -> dict[str, Any]:
    """What the report says of the invented requirement; `changed` replaces values of the command."""
    (folder / "vertrag.txt").write_text(contract, encoding="utf-8")
    words = command()
    for flag, value in changed.items():
        at = words.index(f"--{flag}")
        words[at : at + 2] = [f"--{flag}", value] if value else []
    done = run(folder, *words, "--format", "json")
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)["verdicts"]
    found: dict[str, Any] = next(row for row in rows if row["requirement"] == "xa-12")
    return found


def test_there_are_six_steps_and_no_python_in_them() -> None:
    assert [number for number, _ in steps()] == [1, 2, 3, 4, 5, 6]
    assert {kind for _, blocks in steps() for kind, _ in blocks} == {"toml", "sh"}


def test_the_library_is_still_sound(country: Path) -> None:
    done = run(country, "lint-library", "--no-read")
    assert done.stdout == ""
    assert done.returncode == 0


def test_the_new_examples_and_texts_are_read_as_they_say(country: Path) -> None:
    code = """
from checker.proofreading import clauses_are_read, facets_are_read, requirements_are_judged
from clauses.linting import Shelf
shelf = Shelf()
found = [*clauses_are_read(shelf), *facets_are_read(shelf), *requirements_are_judged(shelf)]
print([str(one) for one in found if "xa-vergabe" in one.path or "de-backed" in one.path])
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", code],
        cwd=country,
        env=os.environ | {"PYTHONPATH": f"{country}{os.pathsep}{ROOT}", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_contract_that_fulfils_the_duty(country: Path) -> None:
    assert verdict(country, MET)["status"] == "met"


def test_a_contract_without_proof_lacks_it_by_name(country: Path) -> None:
    found = verdict(country, WEAK)
    assert (found["status"], found["severity"]) == ("weak", "must")
    assert "Payrolls are shown" in " ".join(found["lacking"])
    assert found["remedy"]["clause"] == "wages/de-backed"
    assert found["sources"][0]["instrument"] == "Vergabegesetz (XA)"


def test_a_contract_that_says_nothing(country: Path) -> None:
    found = verdict(country, SILENT)
    assert (found["status"], found["severity"]) == ("missing", "must")


def test_the_threshold_decides(country: Path) -> None:
    assert verdict(country, SILENT, value="1000000")["status"] == "not_applicable"


def test_the_fact_is_asked_for(country: Path) -> None:
    found = verdict(country, SILENT, fact="")
    assert found["status"] == "depends"
    assert found["question"] == "Is there an agreement on pay for this trade in Arvenia?"
    assert verdict(country, SILENT, fact="xa_agreement=no")["status"] == "not_applicable"


def test_standard_terms_taken_in_make_a_person_look(country: Path) -> None:
    assert verdict(country, BY_TERMS)["status"] == "unclear"
