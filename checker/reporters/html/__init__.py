"""The report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere."""

from checker.reporters.html.page import render

__all__ = ["render"]
