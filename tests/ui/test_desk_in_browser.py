"""The desk in a real browser: the whole job, hostile papers, and what a screen reader would stumble over."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.visitor import Visitor, browsing, served, wait_for

SAMPLE = Path(__file__).parents[2] / "corpus" / "samples" / "harbour-cleaning"


@pytest.fixture(scope="module")
def desk() -> Iterator[str]:
    with served() as address:
        yield address


@pytest.fixture
def visitor(needs: Callable[[str], None], request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Visitor]:
    for part in ("streamlit", "browser", "chromedriver"):
        needs(part)
    address = request.getfixturevalue("desk")
    with browsing(tmp_path) as driver:
        visitor = Visitor(driver, address, tmp_path)
        visitor.come()
        yield visitor


def test_the_whole_job_from_the_drop_to_the_saved_review(visitor: Visitor) -> None:
    visitor.drop("uploads", sorted(SAMPLE.iterdir()))
    visitor.choose("kind", "services")
    visitor.press("start")
    wait_for(lambda: visitor.driver.current_url.endswith("/result"))
    visitor.settle()
    all_of_them = len(visitor.all("h3"))

    visitor.choose("filter-status", "too weak")
    assert {chip.text for chip in visitor.all(".fc.point .chip:not(.pale)")} == {"too weak"}
    assert 0 < len(visitor.all(".fc.point")) < all_of_them

    visitor.choose("filter-category", "Working time")
    assert len(visitor.all(".fc.point")) == 1
    visitor.press("show-")
    wait_for(lambda: visitor.driver.current_url.endswith("/page"))
    visitor.settle()
    picture = visitor.one("[data-testid=stImage] img")
    wait_for(lambda: visitor.driver.execute_script("return arguments[0].naturalWidth", picture) == 1000)
    assert "the passage is boxed" in picture.get_attribute("alt")
    passage = visitor.one(".fc.reading blockquote").text

    visitor.press("decide-finding")
    wait_for(lambda: visitor.driver.current_url.endswith("/decide"))
    visitor.settle()
    visitor.one("textarea").send_keys("It speaks of shifts of machines.")
    visitor.one("[data-testid=stFormSubmitButton] button").click()
    wait_for(lambda: "It speaks of shifts of machines." in visitor.one(".fc.decision").text)
    visitor.settle()

    visitor.turn_to("take-away")
    visitor.press("take-json")
    report = json.loads(visitor.downloaded("json").read_text(encoding="utf-8"))
    assert [decision["kind"] for decision in report["decisions"]] == ["wrong_reading"]
    assert passage not in {finding["text"] for finding in report["findings"] if finding["category"] == "working_time"}
    visitor.press("take-docx")
    assert visitor.downloaded("docx").read_bytes().startswith(b"PK")
    visitor.press("save-review")
    review = visitor.downloaded("fairclause")

    visitor.come()
    assert not visitor.all(".fc.aside li"), "a new visit begins with nothing in hand"
    visitor.turn_to("take-away")
    visitor.drop("review-file", [review])
    visitor.press("open-review")
    visitor.turn_to("decide")
    assert "It speaks of shifts of machines." in visitor.one(".fc.decision").text


def test_the_job_can_be_done_without_a_mouse(visitor: Visitor) -> None:
    from selenium.webdriver.common.keys import Keys

    def follow(page: str) -> None:
        visitor.reach(f"[data-testid=stSidebarNavLink][href$='{page}']")
        visitor.type(Keys.ENTER)
        wait_for(lambda: visitor.driver.current_url.endswith(page))
        visitor.settle()

    visitor.reach("[class*='st-key-sample']")
    visitor.type(Keys.ENTER)
    wait_for(lambda: visitor.driver.current_url.endswith("/result"))
    visitor.settle()
    visitor.reach("[class*='st-key-answer-label_used-False']")
    visitor.type(Keys.ENTER)
    wait_for(lambda: visitor.all("[class*='st-key-back-label_used']"))
    visitor.settle()
    visitor.reach("[data-testid=stExpander] summary")
    visitor.type(Keys.ENTER)
    wait_for(lambda: visitor.all("[data-testid=stCode]"))
    visitor.settle()
    follow("/page")
    before = visitor.one(".fc.reading").text
    visitor.reach("[class*='st-key-after']")
    visitor.type(Keys.ENTER)
    wait_for(lambda: visitor.one(".fc.reading").text != before)
    visitor.settle()
    follow("/decide")
    visitor.reach("textarea")
    visitor.type("The town does this itself.")
    visitor.reach("[data-testid=stFormSubmitButton]")
    visitor.type(Keys.ENTER)
    wait_for(lambda: "The town does this itself." in visitor.one(".fc.decision").text)
    visitor.settle()
    follow("/take-away")
    visitor.reach("[class*='st-key-take-json']")
    visitor.type(Keys.ENTER)
    assert json.loads(visitor.downloaded("json").read_text(encoding="utf-8"))["decisions"]


def test_hostile_names_and_words_do_no_harm(visitor: Visitor, tmp_path: Path) -> None:
    harm = "<img src=x onerror=\"document.title='harmed'\"><script>document.title='harmed'</script>"
    broken = tmp_path / "<script>document.title='harmed'<img src=x onerror=alert(1)>.pdf"
    broken.write_bytes(b"not a pdf")
    words = f"The Contractor shall pay the minimum wage {harm} **bold** [link](javascript:alert(1)) :red[x] to all."
    hostile = tmp_path / "# *name* `code`.txt"
    hostile.write_text(f"Contract\n\n1. Wages\n\n1.1 {words}\n", encoding="utf-8")
    visitor.drop("uploads", [broken, hostile])
    visitor.press("start")
    wait_for(lambda: visitor.driver.current_url.endswith("/result"))
    visitor.settle()
    assert broken.name in visitor.text()
    for page in ("result", "page", "decide"):
        visitor.turn_to(page)
        assert "harmed" not in visitor.driver.title
        assert not visitor.all(".fc script, .fc img, .fc strong:not([class]) script, a[href^='javascript']")
    visitor.turn_to("page")
    assert words in visitor.one(".fc.reading blockquote").text


def test_no_page_has_a_serious_barrier_and_nothing_comes_from_elsewhere(visitor: Visitor, tmp_path: Path) -> None:
    def look(page: str) -> None:
        visitor.unfold()
        assert visitor.violations() == [], page
        assert len(visitor.all("h1")) == 1, page

    look("check")
    visitor.press("sample")
    wait_for(lambda: visitor.driver.current_url.endswith("/result"))
    visitor.settle()
    visitor.one(".st-key-all-gaps input").send_keys(" ")
    visitor.settle()
    assert visitor.all("[data-testid=stCode]") == []
    look("result")
    assert visitor.all("[data-testid=stCode]"), "the texts to paste were looked at"
    for page in ("page", "decide", "to-do", "take-away", "about"):
        visitor.turn_to(page)
        look(page)
    for shelf in range(4):
        if shelf == 0:
            visitor.turn_to("library")
            visitor.one(".st-key-own-clause textarea").send_keys("The contractor shall pay wages.")
        visitor.all(".st-key-shelf label input")[shelf].send_keys(" ")
        visitor.settle()
        look(f"shelf {shelf} of the library")
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"no")
    visitor.turn_to("")
    visitor.drop("uploads", [broken])
    look("check with papers in hand")
    loaded = visitor.driver.execute_script("return performance.getEntriesByType('resource').map(entry => entry.name)")
    assert {name for name in loaded if not name.startswith((visitor.address, "data:", "blob:"))} == set()


def test_the_page_of_a_paper_without_pages_and_copies_have_no_barrier(visitor: Visitor, tmp_path: Path) -> None:
    paper = tmp_path / "contract.txt"
    paper.write_text("Contract\n\n1. Wages\n\nThe Contractor shall pay the minimum wage to all workers.\n", "utf-8")
    visitor.drop("uploads", [paper, next(SAMPLE.glob("*.docx"))])
    visitor.press("start")
    wait_for(lambda: visitor.driver.current_url.endswith("/result"))
    visitor.settle()
    visitor.turn_to("page")
    assert visitor.all(".fc.paper")
    assert visitor.violations() == []
    visitor.turn_to("decide")
    visitor.one("[data-testid=stFormSubmitButton] button").click()
    assert "Give a reason" in visitor.one("[data-testid=stAlert]").text
    visitor.settle()
    assert visitor.violations() == []
    assert not visitor.would_be_asked()
    visitor.one("textarea").send_keys("The town does this itself.")
    visitor.one("[data-testid=stFormSubmitButton] button").click()
    wait_for(lambda: visitor.all(".fc.decision"))
    visitor.settle()
    assert visitor.violations() == []
    assert visitor.would_be_asked(), "a decision that was not saved is lost with the page"
    visitor.turn_to("take-away")
    visitor.press("annotate")
    wait_for(lambda: visitor.all("[class*='st-key-copy-']"))
    visitor.settle()
    assert visitor.violations() == []
    visitor.press("save-review")
    assert visitor.downloaded("fairclause")
    assert not visitor.would_be_asked()
    visitor.turn_to("decide")
    assert not visitor.would_be_asked(), "it was saved"
