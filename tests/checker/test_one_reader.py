"""`classify` and `check` read alike, because both call the one reader."""

import json
from pathlib import Path

from typer.testing import CliRunner

from checker import check, load_profile
from checker.commands import build_app
from checker.pipeline import read_dossier

SAMPLE = Path(__file__).parents[2] / "corpus" / "samples" / "school-kitchen-laptops"


def classified() -> list[dict[str, object]]:
    """The readings that `fairclause classify` gives for every passage of the sample."""
    passages = [p.passage for paper in read_dossier([SAMPLE]).papers for p in paper.passages]
    rows = [
        {"id": str(n), "text": p.text, "heading": p.heading, "lead_in": p.lead_in, "lang": p.language}
        for n, p in enumerate(passages)
    ]
    result = CliRunner().invoke(build_app(), ["classify"], input="\n".join(map(json.dumps, rows)))
    assert result.exit_code == 0, result.output
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == [row["id"] for row in rows]
    return [
        {"text": row["text"], **reading}
        for row, answer in zip(rows, answers, strict=True)
        for reading in answer["readings"]
    ]


def in_order(row: dict[str, object]) -> tuple[str, str]:
    return str(row["text"]), str(row["category"])


def test_classify_and_check_give_the_same_readings() -> None:
    report = check([SAMPLE], load_profile("good-practice"))
    keys = ("text", "category", "strength", "elements", "confidence", "reader")
    found = [
        {key: getattr(finding, key) for key in keys} | {"elements": [str(e) for e in finding.elements]}
        for finding in report.findings
        if finding.reader != "reference" and finding.confidence >= 0.5
    ]
    given = [{key: reading[key] for key in keys} for reading in classified()]
    assert sorted(found, key=in_order) == sorted(given, key=in_order)
