"""The report as a page: complete in itself, harmless, and readable by everyone."""

from html.parser import HTMLParser
from itertools import pairwise

from lxml import html as lxml_html

from checker.report import Report
from checker.reporters.html import render
from checker.reporters.html.templates import web_address

HEADINGS = ("h1", "h2", "h3")


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def _tags(page: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = _Tags()
    parser.feed(page)
    return parser.tags


def test_the_page_needs_nothing_from_elsewhere(report: Report) -> None:
    for tag, attributes in _tags(render(report)):
        assert tag not in ("script", "link", "img", "iframe", "object")
        assert "src" not in attributes
        assert not [name for name in attributes if name.startswith("on")]
    assert "@import" not in render(report)
    assert "url(" not in render(report)


def test_hostile_words_stay_words(hostile_report: Report, report: Report) -> None:
    page = render(hostile_report)
    assert "script" not in {tag for tag, _ in _tags(page)}
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "\x1b" not in page
    assert "\u202e" not in page
    assert "⟨U+202E⟩" in page
    known = {name for _, attributes in _tags(render(report)) for name in attributes}
    assert {name for _, attributes in _tags(page) for name in attributes} <= known


def test_a_link_never_carries_a_script() -> None:
    assert web_address("https://example.org/law") == "https://example.org/law"
    for address in ("javascript:alert(1)", "data:text/html,x", "//example.org", "", None):
        assert web_address(address) == ""


def test_headings_go_down_one_level_at_a_time(report: Report) -> None:
    levels = [HEADINGS.index(tag) for tag, _ in _tags(render(report)) if tag in HEADINGS]
    assert levels[0] == 0
    assert levels.count(0) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_landmarks_tables_and_languages_are_marked(report: Report) -> None:
    tags = _tags(render(report))
    names = [tag for tag, _ in tags]
    assert {"header", "nav", "main", "footer", "caption"} <= set(names)
    assert all("scope" in attributes for tag, attributes in tags if tag == "th")
    assert [attributes["lang"] for tag, attributes in tags if tag == "html"] == ["en"]
    assert all("lang" in attributes for tag, attributes in tags if tag == "blockquote")
    assert all(attributes.get("aria-hidden") == "true" for tag, attributes in tags if tag == "svg")


def test_every_link_inside_the_page_has_its_target(report: Report) -> None:
    tags = _tags(render(report))
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = {str(attributes["href"])[1:] for _, attributes in tags if str(attributes.get("href")).startswith("#")}
    assert targets <= set(ids)
    labelled = {attributes["aria-labelledby"] for _, attributes in tags if "aria-labelledby" in attributes}
    assert labelled <= set(ids)


def test_the_page_says_what_the_report_says(report: Report) -> None:
    words = " ".join("".join(map(str, lxml_html.document_fromstring(render(report).encode()).itertext())).split())
    for expected in (
        "The law asks for one thing that these papers do not say",
        "contract.pdf, page 7, clause 12.3, under “Pay”",
        "where possible.",
        "Lacking: a way to check it.",
        "Directive 2014/24/EU, art. 18(2) (checked in the text of the law)",
        "The supplier pays {amount} an hour.",
        "May subcontractors be used?",
        "Ask tenderers to explain low prices",
        "Withholding of wages: addressed",
        "Abuse of vulnerability: not addressed",
        "A cap on liability may cancel the clause",
        "contract.pdf: NOT READ: pages 11 to 12",
        "old.doc: LibreOffice is not installed.",
        "Not legal advice.",
    ):
        assert expected in words


def test_the_picture_shows_found_and_asked(report: Report) -> None:
    page = lxml_html.document_fromstring(render(report).encode())
    [row] = [row for row in page.iter("tr") if (row.findtext("th") or "").startswith("Wages")]
    classes = [step.get("class") for step in row.iter("rect")]
    assert classes == ["full asked", "empty asked", "empty asked", "empty"]


def test_the_same_report_gives_the_same_page(report: Report) -> None:
    assert render(report) == render(report)
