"""The report as JSON."""

import json

import msgspec

from checker.report import Report
from checker.reporters.structured import render


def test_it_reads_back_as_the_same_report(report: Report) -> None:
    assert msgspec.json.decode(render(report), type=Report) == report


def test_keys_are_those_of_the_schema(report: Report) -> None:
    data = json.loads(render(report))
    assert data["schema"] == "fairclause.report/1"
    assert data["verdicts"][0]["requirement"] == "eu-18-2"
    assert data["findings"][0]["places"] == [{"page": 7, "paragraph": None, "boxes": [[56.0, 100.0, 500.0, 130.0]]}]


def test_it_is_laid_out_for_people_and_ends_with_a_line_end(report: Report) -> None:
    shown = render(report)
    assert shown.startswith('{\n  "schema"')
    assert shown.endswith("}\n")
    assert not shown.endswith("\n\n")
    assert render(report) == shown
