"""The report as JSON, schema `fairclause.report/1`; its keys are described in `docs/report.md`."""

import msgspec

from checker.report import Report


def render(report: Report) -> str:
    """The report as JSON text with an indent of two and a closing line end; the same report gives the same bytes."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"
