"""`fairclause evaluate`: what it prints, keeps and compares."""

import json
from pathlib import Path

import pytest

from checker.commands import main
from corpus import passages

TEXT = "The Supplier shall not employ children."


@pytest.fixture(autouse=True)
def small_corpus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two passages in each half, in English; one of each half is labelled as something that it is not."""
    monkeypatch.setattr(passages, "DATA", tmp_path)
    (tmp_path / "en").mkdir()
    _label(tmp_path, "training")
    return tmp_path


def _label(folder: Path, wrong: str) -> None:
    names = [f"paper-{number}" for number in range(99)]
    lines = []
    for held_out in (True, False):
        document = next(name for name in names if _row(name, "en-0", "wages").held_out == held_out)
        lines += [_row(document, f"en-{held_out}-1", "child_labour"), _row(document, f"en-{held_out}-2", wrong)]
    data = [{"id": row.id, "document": row.document, "genre": "contract", "text": row.text} for row in lines]
    for entry, row in zip(data, lines, strict=True):
        entry["labels"] = [{"category": label.category, "elements": ["obligation"]} for label in row.labels]  # type: ignore[assignment]
    (folder / "en" / "passages.jsonl").write_text("\n".join(map(json.dumps, data)), encoding="utf-8")


def _row(document: str, name: str, category: str) -> passages.Row:
    from clauses.vocabulary import Element

    label = passages.Label(category=category, elements=(Element.OBLIGATION,))
    return passages.Row(id=name, document=document, genre=passages.Genre.CONTRACT, text=TEXT, labels=(label,))


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as leaving:
        main(["evaluate", *arguments])
    return int(leaving.value.code or 0)


def test_the_tables_tell_every_count(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run() == 0
    lines = capsysbinary.readouterr().out.decode().splitlines()
    assert lines[0] == "Passages: 2 (held-out) from 1 invented papers, with 2 labels; 0 carry nothing."
    line = next(line for line in lines if line.startswith("child_labour"))
    assert " ".join(line.split()) == "child_labour 1 1 0 0 .50 [.09 .91] of 2* 1.0 [.21 1.0] of 1* .67"
    line = next(line for line in lines if line.startswith("training"))
    assert " ".join(line.split()) == "training 0 0 1 1 - .00 [.00 .79] of 1* .00"


@pytest.mark.parametrize(("part", "rows"), [("held-out", 2), ("rest", 2), ("all", 4)])
def test_json_holds_every_case(part: str, rows: int, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("--part", part, "--format", "json") == 0
    answer = json.loads(capsysbinary.readouterr().out)
    assert answer["comparison"] is None
    assert len(answer["evaluation"]["rows"]) == rows
    assert {case["category"] for case in answer["evaluation"]["cases"]} == {"child_labour", "training"}


def test_an_earlier_run_shows_gains_and_losses(small_corpus: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    kept = small_corpus / "before.json"
    assert run("--save", str(kept)) == 0
    _label(small_corpus, "child_labour")
    assert run("--against", str(kept)) == 0
    said = capsysbinary.readouterr().out.decode()
    assert "Labels changed in between: 2;" in said
    assert "Gains: 2\n  en  child_labour: false alarm -> right: en-True-2\n" in said
    assert "  en  training: overlooked -> right: en-True-2\nLosses: 0\n" in said


def test_passages_of_one_run_only_are_counted(small_corpus: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    kept = small_corpus / "before.json"
    assert run("--save", str(kept)) == 0
    assert run("--part", "all", "--against", str(kept)) == 0
    assert "over 2 passages that both read (0 only then, 2 only now)" in capsysbinary.readouterr().out.decode()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--lang", "fr"), "Unknown language 'fr'"),
        (("--lang", "sv"), "There are no labelled passages in sv"),
        (("--against", "nothing.json"), "cannot be opened"),
        (("--against", __file__), "is no run kept with --save"),
        (("--save", "/no/such/folder/run.json"), "cannot be written"),
        (("--save-card", "--lang", "en"), "--save-card describes the held-out passages"),
        (("--save-card", "--part", "all"), "--save-card describes the held-out passages"),
    ],
)
def test_wrong_usage_is_answered(arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments) == 2
    assert said in capsys.readouterr().err


def test_an_installed_package_says_that_it_has_no_passages(
    small_corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (small_corpus / "en" / "passages.jsonl").unlink()
    assert run() == 2
    assert "in a checkout of Fairclause" in capsys.readouterr().err


def test_the_card_and_the_figures_are_written_together(small_corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from models import card, measured

    monkeypatch.setattr(card, "PATH", small_corpus / "CARD.md")
    monkeypatch.setattr(measured, "PATH", small_corpus / "measured.json")
    assert run("--save-card") == 0
    known = measured.measured.__wrapped__()
    assert (known.recall["child_labour"].part, known.recall["child_labour"].of) == (1, 1)
    assert card.digests(known.readers, known.corpus) in card.PATH.read_text(encoding="utf-8")
