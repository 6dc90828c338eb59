"""`fairclause notice`: what was read, for people and as JSON; a bad file is named and the rest goes on."""

import json
from pathlib import Path

import pytest

from checker.commands import main

DATA = Path(__file__).parent / "data" / "notices"
LAUNDRY = str(DATA / "laundry.ted.xml")


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as leaving:
        main(["notice", *arguments])
    return int(leaving.value.code or 0)


@pytest.mark.parametrize("path", sorted(DATA.iterdir()), ids=lambda path: path.name)
def test_every_sample_is_shown(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(path)) == 0
    assert capsys.readouterr().out.startswith(str(path))


def test_the_text_is_grouped_and_names_fields_and_lots(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(LAUNDRY) == 0
    shown = capsys.readouterr().out
    titles = ("Buyer", "Subject and procedure", "Lots", "Declared by code", "Award criteria", "Texts")
    places = [shown.index(f"\n{title}\n") for title in (*titles, "There, and not read")]
    assert places == sorted(places)
    assert "  Subject (CPV): 98310000 (II.1.2)\n" in shown
    assert "  Estimated value without VAT: 300000 (II.2.6, lot 1)\n" in shown
    assert "  Kind of buyer: other body (I.4)\n" in shown
    assert "  Regime: above the EU thresholds (LEGAL_BASIS)\n" in shown
    assert "  Kind of contract: services (II.1.3)\n" in shown
    assert "  Procedure: open procedure (IV.1.1)\n" in shown
    assert "  quality: Arbeitsbedingungen (30, lot 1)\n" in shown
    assert "  III.2.2; contract; German\n    Löhne nach Tarif.\n    Nachweis jährlich.\n" in shown


def test_titles_and_labels_are_told_in_the_language_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(LAUNDRY, "--report-lang", "et") == 0
    shown = capsys.readouterr().out
    assert "  Ese (CPV): 98310000 (II.1.2)\n" in shown
    assert "  kvaliteet: Arbeitsbedingungen (30, osa 1)\n" in shown
    assert "  III.2.2; hankeleping; keel: saksa\n    Löhne nach Tarif.\n    Nachweis jährlich.\n" in shown
    assert "Buyer" not in shown


def test_codes_are_told_by_the_names_that_reports_use(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (DATA / "school-cleaning.eforms.xml").read_text(encoding="utf-8")
    path = tmp_path / "notice.xml"
    for language, shown in (("FIN", "Sprache der Angebote: Finnisch"), ("FRA", "Sprache der Angebote: FRA")):
        path.write_text(text.replace(">FIN</cbc:ID>", f">{language}</cbc:ID>"), encoding="utf-8")
        assert run(str(path), "--report-lang", "de") == 0
        told = capsys.readouterr().out
        assert shown in told
        assert "Auftragsart: Dienstleistungen" in told
        assert "Verfahren: offenes Verfahren" in told


def test_a_language_without_a_catalogue_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(LAUNDRY, "--report-lang", "xx") == 2
    assert "Unknown report language 'xx'. Known: da, de, en" in capsys.readouterr().err


def test_the_answer_of_a_self_declaration_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(DATA / "espd-response-v1.xml")) == 0
    assert "Answer: no\n" in capsys.readouterr().out


def test_an_old_code_is_named_like_its_successor(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "espd.xml"
    text = (DATA / "espd-request.xml").read_text(encoding="utf-8")
    path.write_text(text.replace("exg-mis-bre-lab-law", "labour-law"), encoding="utf-8")
    assert run(str(path)) == 0
    assert "labour-law: exclusion for breach of labour law" in capsys.readouterr().out


def test_a_file_of_any_size_is_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    huge = tmp_path / "huge.xml"
    with huge.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert run(str(huge)) == 3
    assert "too large for a notice" in capsys.readouterr().err


def test_json_holds_all_notices(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(LAUNDRY, str(DATA / "canteen.ocds.json"), "--format", "json") == 0
    notices = json.loads(capsys.readouterr().out)["notices"]
    assert [notice["format"] for notice in notices] == ["ted", "ocds"]
    assert notices[0]["declared"][0]["eforms"] == "BT-736:yes"


def test_a_bad_file_is_named_and_the_rest_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.xml"
    bad.write_text("<ContractNotice", encoding="utf-8")
    assert run(str(bad), LAUNDRY) == 3
    told = capsys.readouterr()
    assert "bad.xml" in told.err
    assert "Klinikverbund Talheim" in told.out


def test_a_file_that_is_not_there_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(tmp_path / "none.xml")) == 2
    assert "no such file" in capsys.readouterr().err
    assert run(str(tmp_path)) == 2
    assert "it is a folder" in capsys.readouterr().err


def test_who_has_the_notice_on_paper_is_told_what_reads_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    printed = tmp_path / "notice.pdf"
    printed.write_bytes(b"%PDF-1.7\n")
    assert run(str(printed)) == 3
    assert "is read by `fairclause check`" in capsys.readouterr().err


def test_signs_that_could_mislead_are_written_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release = json.loads((DATA / "canteen.ocds.json").read_text(encoding="utf-8"))
    release["tender"]["title"] = "a\x1b[31m\u202eb"
    release["buyer"]["name"] = "c\x1b]0;d"
    path = tmp_path / "release.json"
    path.write_text(json.dumps(release), encoding="utf-8")
    assert run(str(path)) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "⟨U+202E⟩" in shown


def test_the_output_goes_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "notice.json"
    assert run(LAUNDRY, "--format", "json", "--output", str(target)) == 0
    assert json.loads(target.read_text(encoding="utf-8"))["notices"]
    assert capsys.readouterr().out == ""
