"""What all tests share."""

import importlib.util
import os
import shutil
from collections.abc import Callable

import pytest

_PARTS: dict[str, Callable[[], bool]] = {
    "tesseract": lambda: bool(shutil.which("tesseract")) and importlib.util.find_spec("pytesseract") is not None,
    "libreoffice": lambda: any(map(shutil.which, ("soffice", "libreoffice"))),
    "browser": lambda: any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))),
    "chromedriver": lambda: bool(shutil.which("chromedriver")) and importlib.util.find_spec("selenium") is not None,
    "streamlit": lambda: importlib.util.find_spec("streamlit") is not None,
}


@pytest.fixture
def needs() -> Callable[[str], None]:
    """`needs("tesseract")` skips the test where that part is not installed; FAIRCLAUSE_REQUIRE_ALL=1 fails it."""

    def check(part: str) -> None:
        if _PARTS[part]():
            return
        if os.environ.get("FAIRCLAUSE_REQUIRE_ALL") == "1":
            pytest.fail(f"{part} is not installed, and FAIRCLAUSE_REQUIRE_ALL asks for every part.")
        pytest.skip(f"{part} is not installed")

    return check
