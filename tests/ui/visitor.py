"""A visitor of the desk: a real server on a free port, a real browser, and what a person does with them."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
SECONDS = 40
"""The longest wait; a shared machine is slow at times."""


@contextmanager
def served() -> Iterator[str]:
    """The address of a desk that is started for this purpose and ended afterwards."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "checker.commands", "ui", "--port", str(port), "--no-browser"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(lambda: _answers(f"{address}/_stcore/health"))
        yield address
    finally:
        server.terminate()
        server.wait(timeout=20)


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=2) as reply:
            return bool(reply.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def wait_for(look: Callable[[], T], seconds: float = SECONDS) -> T:
    """What `look` gives as soon as it gives something; elements that vanish meanwhile are looked for again."""
    from selenium.common.exceptions import StaleElementReferenceException

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except StaleElementReferenceException:
            pass
        time.sleep(0.05)
    raise AssertionError("nothing came in time")


@contextmanager
def browsing(folder: Path) -> Iterator[Any]:
    """A fresh browser that saves what it downloads in `folder`."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"):
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={folder / 'profile'}")
    options.add_argument("--window-size=1440,1000")
    options.add_experimental_option("prefs", {"download.default_directory": str(folder)})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(_driver()))
    try:
        yield driver
    finally:
        driver.quit()


def _driver() -> str:
    import shutil

    return os.fspath(shutil.which("chromedriver") or "chromedriver")


class Visitor:
    """What a person does at the desk."""

    def __init__(self, driver: Any, address: str, folder: Path) -> None:
        self.driver, self.address, self.folder = driver, address, folder

    def come(self) -> None:
        """Opens the first page, with nothing in hand."""
        self.driver.get(self.address)
        self.settle()

    def settle(self) -> None:
        """Waits until the page is whole and the program is at rest."""
        wait_for(lambda: self.all(".fc.foot") and not self.all("[data-testid=stStatusWidget]"))
        wait_for(lambda: self.all(".stApp[data-test-script-state=notRunning]"))
        wait_for(lambda: not self.all("[data-stale=true]"))

    def all(self, selector: str) -> list[Any]:
        """The elements of a CSS selector."""
        return list(self.driver.find_elements("css selector", selector))

    def one(self, selector: str) -> Any:
        """The first element of a selector, as soon as it is there."""
        return wait_for(lambda: self.all(selector))[0]

    def text(self) -> str:
        """All words of the page."""
        return str(self.one("[data-testid=stMain]").text)

    def press(self, key: str) -> None:
        """Presses the first button whose key begins with `key`."""
        button = self.one(f"[class*='st-key-{key}'] button")
        wait_for(button.is_enabled)
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
        button.click()
        self.settle()

    def turn_to(self, page: str) -> None:
        """Turns to a page by its link."""
        link = wait_for(
            lambda: [
                a for a in self.all("[data-testid=stSidebarNavLink]") if a.get_attribute("href").endswith(f"/{page}")
            ]
        )[0]
        link.click()
        wait_for(lambda: self.driver.current_url.endswith(f"/{page}"))
        self.settle()

    def drop(self, key: str, files: Sequence[Path]) -> None:
        """Puts files into an uploader."""
        self.one(f"[class*='st-key-{key}'] input[type=file]").send_keys("\n".join(str(file) for file in files))
        wait_for(lambda: len(self.all(f"[class*='st-key-{key}'] [data-testid=stFileChipName]")) == len(files))
        self.settle()

    def choose(self, key: str, words: str) -> None:
        """Types into a box of choices and takes the first, by keyboard alone."""
        from selenium.webdriver.common.keys import Keys

        box = self.one(f".st-key-{key} input")
        box.send_keys(words)
        wait_for(lambda: self.all("[role=listbox] [role=option]"))
        box.send_keys(Keys.ENTER)
        self.settle()

    def reach(self, selector: str, most: int = 150) -> None:
        """Goes on with the tabulator until the focus is inside `selector`, as one does without a mouse."""
        from selenium.webdriver.common.keys import Keys

        inside = "return !!document.activeElement.closest(arguments[0])"
        for _ in range(most):
            self.driver.switch_to.active_element.send_keys(Keys.TAB)
            if self.driver.execute_script(inside, selector):
                return
        raise AssertionError(f"{selector} cannot be reached by keyboard")

    def type(self, keys: str) -> None:
        """Types into whatever has the focus."""
        self.driver.switch_to.active_element.send_keys(keys)

    def downloaded(self, ending: str) -> Path:
        """The file with that ending, as soon as it is whole."""
        return wait_for(lambda: list(self.folder.glob(f"*.{ending}")))[0]

    def unfold(self, most: int = 100) -> None:
        """Opens everything that is folded, also what comes to light by that."""
        closed = "[data-testid=stExpander] details:not([open]) > summary, .fc details:not([open]) > summary"
        for _ in range(most):
            folded = self.all(closed)
            if not folded:
                return
            self.driver.execute_script("arguments[0].forEach(one => one.click())", folded)
            self.settle()
        raise AssertionError("something does not unfold")

    def would_be_asked(self) -> bool:
        """Whether the browser would ask before it leaves this page."""
        leaving = "const leave = new Event('beforeunload', {cancelable: true}); window.dispatchEvent(leave);"
        return bool(self.driver.execute_script(f"{leaving} return leave.defaultPrevented"))

    def violations(self) -> list[dict[str, Any]]:
        """What axe holds to be serious or critical on this page."""
        from importlib.resources import files

        script = files("axe_core_python").joinpath("axe.min.js").read_text(encoding="utf-8")
        self.driver.execute_script(script)
        found: dict[str, Any] = self.driver.execute_async_script(
            "axe.run(document, {resultTypes: ['violations']}).then(arguments[arguments.length - 1])"
        )
        return [item for item in found["violations"] if item["impact"] in ("serious", "critical")]
