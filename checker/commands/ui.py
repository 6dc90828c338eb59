"""`fairclause ui`: the officer's desk in a browser of this machine."""

import importlib.util
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from checker.commands.output import say
from clauses.errors import UsageError

ROOT = Path(__file__).parents[2]
APP = ROOT / "ui" / "app.py"
MEGABYTES = 200
"""The largest upload by default; no paper above it is read anyway."""

SETTINGS = {
    "server.address": "127.0.0.1",
    "server.fileWatcherType": "none",
    "server.showEmailPrompt": "false",
    "browser.gatherUsageStats": "false",
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
    "theme.base": "light",
    "theme.primaryColor": "#0b5c6b",
    "theme.textColor": "#1d2327",
    "theme.linkColor": "#0b5c6b",
    "theme.secondaryBackgroundColor": "#f4f6f6",
    "theme.borderColor": "#7b868c",
    "theme.showWidgetBorder": "true",
}
"""Streamlit listens on this machine alone, tells nobody anything, and looks plain."""


def run(
    port: Annotated[int, typer.Option(help="Port on which the desk listens.", min=1, max=65535)] = 8501,
    max_upload: Annotated[
        int, typer.Option(help="Largest file that can be uploaded, in megabytes.", metavar="MB", min=1, max=2000)
    ] = MEGABYTES,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
) -> None:
    """Start the officer's desk: drop a tender into a page, leave with the report and the papers marked up.

    The desk listens on 127.0.0.1 only. It ends with Ctrl+C.

    \b
    Examples:
      fairclause ui
      fairclause ui --port 8600 --no-browser
    """  # noqa: D301  the sign keeps lines apart
    expect_streamlit()
    say(f"The desk is at http://127.0.0.1:{port} (end it with Ctrl+C). Uploads up to {max_upload} MB.")
    arguments = command(port, max_upload, browser=browser)
    os.execve(sys.executable, arguments, environment())  # noqa: S606  Ctrl+C and signals go to Streamlit itself


def expect_streamlit() -> None:
    """`UsageError` that says how to install the extra, where it is not."""
    if importlib.util.find_spec("streamlit") is None:
        raise UsageError(
            "The desk needs Streamlit, which is not installed.",
            advice="Install the extra: pip install 'fairclause[ui]' (in a checkout: make setup).",
        )


def command(port: int, max_upload: int, *, browser: bool) -> list[str]:
    """The command line that starts Streamlit with the settings of the desk."""
    own = {
        "server.port": str(port),
        "server.maxUploadSize": str(max_upload),
        "server.headless": "false" if browser else "true",
    }
    flags = [f"--{name}={value}" for name, value in {**SETTINGS, **own}.items()]
    return [sys.executable, "-m", "streamlit", "run", str(APP), *flags]


def environment() -> dict[str, str]:
    """The environment of this process, in which the packages of Fairclause are found also when not installed."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    return {**os.environ, "PYTHONPATH": path}
