"""`fairclause ui`: what it starts, and what it says when it cannot."""

import importlib.util
import sys
from pathlib import Path

import pytest

from checker.commands import main
from checker.commands.ui import APP, command, environment

ROOT = Path(__file__).parents[2]
TOP_LEVEL = {"checker", "clauses", "corpus", "models", "ui", "tests", "pages"}


def test_the_desk_listens_on_this_machine_counts_nothing_and_states_its_limit() -> None:
    started = command(8600, 50, browser=False)
    assert started[:5] == [sys.executable, "-m", "streamlit", "run", str(APP)]
    for flag in (
        "--server.address=127.0.0.1",
        "--browser.gatherUsageStats=false",
        "--server.maxUploadSize=50",
        "--server.port=8600",
        "--server.headless=true",
    ):
        assert flag in started


def test_every_setting_is_one_that_streamlit_knows() -> None:
    config = pytest.importorskip("streamlit.config")
    known = set(config._config_options_template)
    for flag in command(8600, 50, browser=True)[5:]:
        assert flag.removeprefix("--").partition("=")[0] in known


def test_packages_are_found_also_from_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    assert environment()["PYTHONPATH"].split(":") == [str(ROOT), "/elsewhere"]


def test_without_the_extra_it_says_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "streamlit" else find(name))
    with pytest.raises(SystemExit) as left:
        main(["ui"])
    assert left.value.code == 2
    assert "pip install 'fairclause[ui]'" in capsys.readouterr().err


def test_no_file_of_the_desk_bears_the_name_of_a_package() -> None:
    """Streamlit puts the folder of the script first on the path; such a file would take the package's place."""
    names = {path.stem for path in (ROOT / "ui").iterdir()}
    assert names & TOP_LEVEL == set()
    for name in names - {"__init__", "__pycache__"}:
        assert importlib.util.find_spec(name) is None, name
