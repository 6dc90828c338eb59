"""The whole way from files to a report, with the shipped library."""

import datetime as dt
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

import checker
from checker import Context, check, load_profile
from clauses.errors import UnknownNameError, UsageError
from clauses.library import categories
from clauses.vocabulary import Strength

CONTRACT = """DRAFT CONTRACT

1. Wages

1.1 The Contractor shall pay its workers at least the wages set by the collective agreement of the sector.

1.2 The Contractor shall hand in payroll records every month on request of the Buyer.

1.3 If the Contractor breaches clause 1.1, the Buyer shall withhold payment until the wages are paid.

2. Forced labour

2.1 The Contractor shall not use forced labour or child labour.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "contract.txt").write_text(CONTRACT, encoding="utf-8")
    (papers / "notes.txt").write_text("The service is delivered on weekdays.\n", encoding="utf-8")
    return papers


def test_every_requirement_of_the_profile_has_one_verdict(folder: Path) -> None:
    profile = load_profile("good-practice")
    report = check([folder], profile)
    assert [row.requirement.id for row in report.verdicts] == [row.id for row in profile.requirements]
    assert [paper.path for paper in report.documents] == ["contract.txt", "notes.txt"]
    assert report.tool.profiles == {"good-practice": profile.version}


def test_all_categories_stand_in_the_report(folder: Path) -> None:
    report = check([folder], load_profile("good-practice"))
    assert tuple(row.category for row in report.categories) == tuple(categories())
    strengths = {row.category: Strength.parse(row.strength) for row in report.categories}
    assert strengths["wages"] >= Strength.OBLIGATION
    assert strengths["forced_labour"] >= Strength.OBLIGATION
    assert strengths["accessibility"] is Strength.ABSENT


def test_words_of_findings_slice_back_to_their_text(folder: Path) -> None:
    report = check([folder], load_profile("good-practice"))
    assert report.findings
    for finding in report.findings:
        assert 0 <= finding.start < finding.end <= len(finding.text)
        assert finding.text in CONTRACT.replace("\n", " ") or finding.text in CONTRACT


def test_the_same_papers_give_the_same_bytes(folder: Path) -> None:
    context = Context(cpv="90910000", kind="services", value=300000.0, currency="EUR", date=dt.date(2026, 6, 1))
    profiles = [load_profile("good-practice"), load_profile("eu-2014-24")]
    first, second = (msgspec.json.encode(check([folder], profiles, context=context)) for _ in range(2))
    assert first == second


def test_a_paper_that_cannot_be_read_is_named_and_the_others_are_read(folder: Path) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 broken")
    report = check([folder], load_profile("good-practice"))
    assert [failure.path for failure in report.failures] == ["broken.docx"]
    assert len(report.documents) == 2
    assert "missing" not in {row.status for row in report.verdicts}


@pytest.mark.parametrize(
    "context", [Context(cpv="00000000"), Context(facts={"the_moon_is_full": True})], ids=["cpv", "fact"]
)
def test_unknown_names_are_told_before_any_paper_is_opened(context: Context) -> None:
    with pytest.raises(UnknownNameError) as caught:
        check([Path("there-is-no-such-file.pdf")], load_profile("good-practice"), context=context)
    assert caught.value.known


def test_a_path_that_does_not_exist_is_wrong_usage() -> None:
    with pytest.raises(UsageError):
        check([Path("there-is-no-such-file.pdf")], load_profile("good-practice"))


def test_an_unknown_profile_lists_the_known_ones() -> None:
    with pytest.raises(UnknownNameError) as caught:
        load_profile("moon")
    assert "good-practice" in caught.value.known


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = (
        "import sys, checker; print([m for m in sys.modules if m.split('.')[0] in ('msgspec', 'ahocorasick', 'lxml')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_package_offers_what_it_says() -> None:
    assert all(getattr(checker, name) is not None for name in checker.__all__)
    with pytest.raises(AttributeError):
        checker.moon  # noqa: B018
