"""Fills the template. Every value is escaped, and control signs are written out, unless it was made here."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker.catalogues.names import named
from checker.report import Report
from checker.reporters import overview, wording
from checker.reporters.declared import parts
from checker.reporters.html.ladder import draw
from checker.reporters.html.templates import templates_in
from checker.reporters.tables import decision_line

if TYPE_CHECKING:
    from jinja2 import Template

_HERE = Path(__file__).parent


def render(report: Report) -> str:
    """The report as a complete HTML document."""
    words = wording.words_of(report)
    gaps = {severity: overview.open_verdicts(report, severity) for severity in overview.SEVERITIES}
    return (
        _template()
        .render(
            report=report,
            overview=overview,
            wording=wording,
            words=words,
            say=words.say,
            named=named,
            gaps=gaps,
            declared=parts(report),
            decisions=[decision_line(decision, report, words) for decision in report.decisions],
            minor=gaps["could"] + gaps["note"],
            told=overview.shared_notes(report),
            findings=overview.findings_by_id(report),
            draw=draw,
            style=(_HERE / "style.css").read_text(encoding="utf-8"),
        )
        .lstrip()
    )


@cache
def _template() -> "Template":
    return templates_in(_HERE).get_template("page.html.jinja")
