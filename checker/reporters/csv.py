"""The verdicts as CSV (RFC 4180): one row each, in UTF-8 with the mark by which spreadsheets know it."""

from checker.report import Report
from checker.reporters.tables import verdicts

MARK = "\ufeff"


def render(report: Report) -> str:
    """The table of verdicts, with titles; lines end as the standard asks, and no cell begins a formula."""
    import csv
    from io import StringIO

    table = verdicts(report)
    sink = StringIO(newline="")
    writer = csv.writer(sink, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows(table.rows)
    return MARK + sink.getvalue()
