"""A notice as web page goes through the ordinary reader, and its provisions stand at their stage."""

from pathlib import Path

import pytest

from checker.documents import Role
from checker.extraction.supervisor import extract_each
from checker.report import Failure
from checker.segmentation.provisions import segment
from clauses.vocabulary import Stage

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Services - 1-2025</title></head><body>
<h1>Ireland – School cleaning services – Cleaning of schools in Aldhaven</h1>
<h2>{title}</h2>
<h2>1. Buyer</h2><p>Official name: Aldhaven School Board</p>
<h2>2. Procedure</h2><p>Description: Daily cleaning of twelve schools.</p>
<h3>2.1.6. Grounds for exclusion</h3><p>Tenderers convicted of child labour or trafficking are excluded.</p>
<h2>5. Lot</h2><h3>5.1.10. Award criteria</h3><p>Working conditions of the staff count for 30 of 100 points.</p>
<h3>5.1.11. Terms</h3><p>Conditions relating to the performance of the contract: the contractor shall pay its workers
at least the wages of the collective agreement.</p>
</body></html>
"""
TITLES = [
    "Contract or concession notice – standard regime",
    "Auftrags- oder Konzessionsbekanntmachung – Standardregelung",
    "Hanke- või kontsessiooniteade – üldkord",
]


@pytest.mark.parametrize("title", TITLES)
def test_a_page_of_the_official_journal_is_a_notice(title: str, tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(title=title), encoding="utf-8")
    (paper,) = extract_each([path])
    assert not isinstance(paper, Failure)
    read = segment(paper)
    assert read.role == Role.NOTICE
    stages = {passage.text[:10]: passage.stage for passage in read.passages}
    assert stages["Tenderers "] == Stage.EXCLUSION
    assert stages["Working co"] == Stage.AWARD
    assert stages["Conditions"] == Stage.CONTRACT
