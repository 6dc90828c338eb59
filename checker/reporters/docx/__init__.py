"""The report as a Word file, for the file and for colleagues."""

from checker.reporters.docx.report import render

__all__ = ["render"]
