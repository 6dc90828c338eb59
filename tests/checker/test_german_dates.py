"""The day on which a procedure began picks the law: the federal wage loyalty act of 2026."""

import datetime as dt
from pathlib import Path

import pytest

from checker import check
from checker.context import Context
from checker.report import Report, Verdict
from clauses.library import profile

CONTRACT = """\
Dienstleistungsvertrag über die Reinigung von Dienstgebäuden

§ 1 Gegenstand

Der Auftragnehmer übernimmt die Unterhaltsreinigung der im Anhang genannten Gebäude des Auftraggebers.

§ 2 Leistung

Der Auftragnehmer hat die Leistungen fachgerecht zu erbringen und Mängel unverzüglich zu beseitigen.

§ 3 Vergütung

Der Auftraggeber zahlt die Vergütung innerhalb von dreißig Tagen nach Eingang der Rechnung.
"""
PAY = """
§ 4 Tariftreue

Der Auftragnehmer verpflichtet sich, den Beschäftigten bei der Ausführung mindestens die Arbeitsbedingungen nach der
Rechtsverordnung gemäß § 5 BTTG einschließlich des Mindestentgelts zu gewähren. Er legt auf Verlangen Lohnnachweise vor.
"""
BEFORE, AFTER = dt.date(2026, 4, 30), dt.date(2026, 5, 2)


def begun(day: dt.date | None, contract: str, folder: Path, **changed: object) -> Report:
    path = folder / "vertrag.txt"
    path.write_text(contract, encoding="utf-8")
    given = {
        "cpv": "90910000",
        "kind": "services",
        "value": 400_000.0,
        "currency": "EUR",
        "buyer": "central",
        "place": "DE",
        "date": day,
        "facts": {"sector_agreement_exists": True},
    }
    return check([path], profile("de-gwb-bttg"), context=Context(**{**given, **changed}))  # type: ignore[arg-type]


def pay(report: Report) -> Verdict:
    return next(row for row in report.verdicts if row.requirement_id == "de-bttg-3-1")


def test_begun_on_30_april_2026_pay_by_collective_agreement_is_not_asked_for(tmp_path: Path) -> None:
    verdict = pay(begun(BEFORE, CONTRACT, tmp_path))
    assert (verdict.status, verdict.severity) == ("not_applicable", "note")
    assert "2026-05-02" in verdict.because


def test_begun_on_2_may_2026_it_is_missing_and_the_law_asks_for_it(tmp_path: Path) -> None:
    report = begun(AFTER, CONTRACT, tmp_path)
    verdict = pay(report)
    assert (verdict.status, verdict.severity) == ("missing", "must")
    assert verdict in report.gaps
    assert verdict.remedy is not None
    assert verdict.remedy.language == "de"


def test_begun_on_1_may_2026_the_old_law_holds(tmp_path: Path) -> None:
    """The act leaves out procedures begun up to 1 May."""
    assert pay(begun(dt.date(2026, 5, 1), CONTRACT, tmp_path)).status == "not_applicable"


def test_a_contract_with_the_clause_meets_it_from_2_may_on(tmp_path: Path) -> None:
    assert pay(begun(AFTER, CONTRACT + PAY, tmp_path)).status == "met"


@pytest.mark.parametrize(
    "changed",
    [{"kind": "supplies"}, {"value": 49_999.0}, {"buyer": "municipal"}, {"place": "PL"}],
    ids=["goods", "below 50,000", "a city", "work abroad"],
)
def test_it_reaches_no_further_than_the_act(tmp_path: Path, changed: dict[str, object]) -> None:
    assert pay(begun(AFTER, CONTRACT, tmp_path, **changed)).status == "not_applicable"


def test_without_an_answer_on_the_agreement_it_is_asked(tmp_path: Path) -> None:
    report = begun(AFTER, CONTRACT, tmp_path, facts={})
    assert pay(report).status == "depends"
    assert "de-bttg-3-1" in {name for question in report.questions for name in question.decides}
