"""`fairclause check` from the outside: flags, forms, exit codes, and who is spoken to on which stream."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import checker.pipeline
from checker.commands import main
from checker.commands.check import Alarm, exit_code
from checker.context import Context
from checker.report import Report, Verdict
from clauses.errors import DamagedError, LibraryError

CONTRACT = """1. Pay

1.1 The Supplier shall pay every worker at least the statutory minimum wage.

2. Price

2.1 The Buyer pays invoices within 30 days.
"""


def run(*arguments: str) -> int:
    """The exit code of the command line."""
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    return int(leaving.value.code or 0)


@pytest.fixture
def contract(tmp_path: Path) -> str:
    path = tmp_path / "contract.txt"
    path.write_text(CONTRACT, encoding="utf-8")
    return str(path)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, report: Report) -> dict[str, Any]:
    """What `check` was called with; it answers with the hand-made report."""
    calls: dict[str, Any] = {}

    def answer(paths: object, profiles: object, **options: object) -> Report:
        calls.update(paths=paths, profiles=profiles, **options)
        return report

    monkeypatch.setattr(checker.pipeline, "check", answer)
    return calls


def test_a_contract_is_checked_from_end_to_end(contract: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("check", contract, "--format", "json") == 0
    data = json.loads(capsysbinary.readouterr().out)
    assert data["schema"] == "fairclause.report/1"
    assert [paper["path"] for paper in data["documents"]] == ["contract.txt"]
    wages = next(row for row in data["categories"] if row["category"] == "wages")
    assert wages["strength"] == "obligation"


def test_all_forms_go_to_standard_output_or_to_a_file(
    asked: dict[str, Any], contract: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    for form, start in (("text", b"FAIRCLAUSE REPORT"), ("json", b"{"), ("html", b"<!doctype html>")):
        target = tmp_path / f"report.{form}"
        run("check", contract, "--format", form)
        printed = capsysbinary.readouterr().out
        run("check", contract, "--format", form, "--output", str(target))
        assert capsysbinary.readouterr().out == b""
        assert printed.startswith(start)
        assert target.read_bytes() == printed


def test_what_was_not_read_is_said_on_standard_error_and_gives_3(
    asked: dict[str, Any], contract: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", contract, "--fail-on", "missing") == 3
    said = capsys.readouterr().err
    assert "old.doc: LibreOffice is not installed." in said
    assert "contract.pdf: not read: 2 of 12 pages." in said


def test_a_report_never_takes_the_place_of_a_paper(contract: str, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(Path(contract).parent)
    for paths in (contract, folder):
        assert run("check", paths, "--output", contract) == 2
        assert "is one of the papers themselves" in capsys.readouterr().err
    assert Path(contract).read_text(encoding="utf-8") == CONTRACT


def test_what_is_written_among_the_papers_is_named(contract: str, capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path(contract).parent
    inside, beside = folder / "report.html", folder.parent / f"{folder.name}-report.html"
    for target, told in ((beside, False), (inside, True)):
        assert run("check", str(folder), "--format", "html", "--output", str(target)) == 0
        assert ("lies among the papers" in capsys.readouterr().err) is told
    beside.unlink()


def test_flags_become_the_context(asked: dict[str, Any], contract: str) -> None:
    flags = "--cpv 90910000 --value 500000 --currency EUR --kind services --regime eu --buyer municipal --place EE"
    run("check", contract, *flags.split(), "--date", "2026-05-01", "--phase", "published", "--ocr")
    assert asked["context"] == Context(
        cpv="90910000",
        value=500_000.0,
        currency="EUR",
        kind="services",
        regime="eu",
        buyer="municipal",
        place="EE",
        date=dt.date(2026, 5, 1),
        phase="published",
        origins={"phase": "flag"},
    )
    assert asked["ocr"] is True


def test_profiles_are_asked_once_each_and_good_practice_if_none_is_named(asked: dict[str, Any], contract: str) -> None:
    run("check", contract)
    assert [profile.id for profile in asked["profiles"]] == ["good-practice"]
    run("check", contract, "--profile", "eu-2014-24", "--profile", "good-practice", "--profile", "eu-2014-24")
    assert [profile.id for profile in asked["profiles"]] == ["eu-2014-24", "good-practice"]


def test_the_language_of_the_report_is_english_unless_asked_for(asked: dict[str, Any], contract: str) -> None:
    run("check", contract)
    assert asked["language"] == "en"
    run("check", contract, "--report-lang", "et")
    assert asked["language"] == "et"


def test_a_fact_is_answered_by_yes_or_no(asked: dict[str, Any], contract: str) -> None:
    run("check", contract, "--fact", "subcontractors_used=yes", "--fact", "cross_border=no")
    assert asked["context"].facts == {"subcontractors_used": True, "cross_border": False}


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--profile", "eu-2014"], "Did you mean 'eu-2014-24'? Known: "),
        (["--kind", "service"], "'services'"),
        (["--fact", "nobody_asks=yes"], "Unknown fact 'nobody_asks'"),
        (["--fact", "cross_border"], "NAME=yes or NAME=no"),
        (["--date", "1 May"], "YYYY-MM-DD"),
        (["--value", "1000"], "--currency"),
        (["--cpv", "12345"], "CPV"),
        (["--format", "pdf"], "'html'"),
        (["--report-lang", "xx"], "Unknown report language 'xx'. Known: da, de, en"),
        (["--nonsense"], "--nonsense"),
        (["--output", "/no/such/folder/report.txt"], "cannot be written"),
    ],
)
def test_wrong_usage_gives_2_and_says_what_would_work(
    flags: list[str], said: str, contract: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("check", contract, *flags) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    assert "Traceback" not in captured.err
    assert captured.out == ""


def test_a_path_that_does_not_exist_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("check", "no-such-paper.pdf") == 2
    assert "no-such-paper.pdf" in capsys.readouterr().err


def test_errors_of_the_library_become_sentences(
    contract: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for error, code in ((LibraryError("clauses/x.toml:3: id: wrong."), 2), (DamagedError("a.pdf", "broken."), 3)):

        def fail(*_: object, error: Exception = error, **__: object) -> Report:
            raise error

        monkeypatch.setattr(checker.pipeline, "check", fail)
        assert run("check", contract) == code
        captured = capsys.readouterr()
        assert captured.err == f"Error: {error}\n"
        assert captured.out == ""


@pytest.mark.parametrize(
    ("status", "alarms"),
    [
        ("missing", {"missing", "weak", "unclear"}),
        ("weak", {"weak", "unclear"}),
        ("unclear", {"unclear"}),
        ("depends", set()),
        ("met", set()),
    ],
)
def test_fail_on_counts_gaps_at_or_above_its_level(
    report_with: Callable[..., Report], verdict_with: Callable[..., Verdict], status: str, alarms: set[str]
) -> None:
    read = report_with(documents=(), failures=(), verdicts=(verdict_with(status=status),))
    assert {alarm.value for alarm in Alarm if exit_code(read, alarm) == 1} == alarms
    assert exit_code(read, None) == 0


def test_notes_are_no_gaps_and_unread_papers_beat_gaps(
    report: Report, report_with: Callable[..., Report], verdict_with: Callable[..., Verdict]
) -> None:
    noted = report_with(documents=(), failures=(), verdicts=(verdict_with(severity="note", status="missing"),))
    assert exit_code(noted, Alarm.UNCLEAR) == 0
    assert exit_code(report, Alarm.UNCLEAR) == 3
