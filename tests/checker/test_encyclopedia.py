"""The entries of the library, and the pages of `docs/library/` that are made of them."""

import re
from pathlib import Path

import pytest

from checker.encyclopedia.__main__ import FOLDER, write
from checker.encyclopedia.entry import Verbatim, as_text, entry
from checker.encyclopedia.markdown import escaped, relative
from checker.encyclopedia.matrix import WORDS, word_for
from checker.encyclopedia.pages import addresses, pages
from checker.encyclopedia.shelf import entries
from clauses import library
from clauses.vocabulary import Duty, FulfilledBy

PAGES = pages()
LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def test_the_pages_that_are_kept_are_those_that_the_library_makes() -> None:
    """Stale? Run `make docs`."""
    kept = {path.relative_to(FOLDER).as_posix(): path.read_text("utf-8") for path in FOLDER.rglob("*.md")}
    assert sorted(kept) == sorted(PAGES)
    assert [name for name, text in PAGES.items() if kept[name] != text] == []


def test_the_same_library_gives_the_same_pages() -> None:
    assert pages() == PAGES


def test_there_is_a_page_for_everything() -> None:
    assert {f"categories/{name}.md" for name in library.categories()} <= set(PAGES)
    assert {f"clauses/{name}.md" for name in library.categories()} <= set(PAGES)
    assert {f"profiles/{name}.md" for name in library.profile_ids()} <= set(PAGES)
    assert set(addresses()) == set(entries())


@pytest.mark.parametrize("name", sorted(PAGES))
def test_links_lead_to_headings(name: str) -> None:
    for target, anchor in LINK.findall(PAGES[name]):
        if target.startswith("http"):
            continue
        path = (Path("/") / name).parent.joinpath(target).as_posix() if target else f"/{name}"
        page = str(Path(re.sub(r"[^/]+/\.\./", "", path)).relative_to("/"))
        assert page in PAGES, target
        assert not anchor or anchor in HEADING.findall(PAGES[page])


@pytest.mark.parametrize("name", sorted(library.model_clauses()))
def test_every_line_of_a_text_is_on_its_page(name: str) -> None:
    clause = library.model_clauses()[name]
    page = PAGES[f"clauses/{clause.category}.md"].replace("\\", "")
    for line in clause.text.strip().splitlines():
        assert f"> {' '.join(line.split())}\n" in page


def test_a_page_that_no_longer_exists_is_removed(tmp_path: Path) -> None:
    old = tmp_path / "profiles" / "xx-old.md"
    old.parent.mkdir()
    old.write_text("# Old\n", encoding="utf-8")
    assert write(tmp_path) == len(PAGES)
    assert not old.exists()
    assert (tmp_path / "matrix.md").read_text("utf-8") == PAGES["matrix.md"]


def test_the_matrix_has_every_country_and_category() -> None:
    header, _, *rows = [line for line in PAGES["matrix.md"].splitlines() if line.startswith("|")]
    assert len(rows) == len(library.categories())
    assert header.count("](profiles/") == len(library.profile_ids())
    assert {row.count("|") for row in rows} == {len(library.profile_ids()) + 2}
    assert "EE (draft)" in header


def test_a_cell_of_the_matrix_says_the_most_that_is_asked() -> None:
    rows = {row.id: row for row in library.profile("de-gwb-bttg").requirements}
    assert word_for([]) is None
    assert word_for([rows["de-124"], rows["de-123"]]) == ("always", rows["de-123"])
    assert word_for([rows["de-124"], rows["de-milog-19"]]) == ("may", rows["de-124"])
    assert word_for([rows["de-128-1"]]) == ("law", rows["de-128-1"])
    assert list(WORDS) == ["always", "if", "may", "advice", "act", "law"]


def test_every_requirement_says_what_a_gap_weighs_and_where_it_comes_from() -> None:
    known = entries()
    for name in library.profile_ids():
        for row in library.profile(name).requirements:
            told = as_text(known[row.id]())
            assert "How a gap is told" in told
            assert all(source.instrument.split()[0] in told for source in row.sources)
            weighs = "As something the law asks for" in told
            binding = row.duty in (Duty.MANDATORY, Duty.CONDITIONAL) and row.verified.value != "no"
            in_papers = row.category is not None and row.fulfilled_by in (FulfilledBy.DOCUMENT, FulfilledBy.NOTICE)
            assert weighs == (binding and in_papers)


def test_an_entry_leaves_out_what_there_is_nothing_to_say_of() -> None:
    told = entry("x", "a title", "what", ("One", "text"), ("Two", []), ("Three", ""), ("Four", Verbatim(())))
    assert [section.title for section in told.sections] == ["One"]
    assert as_text(told) == "A title\n=======\nwhat\n\nOne\n  text\n"


def test_signs_of_markdown_are_shown_as_they_are() -> None:
    assert escaped("a_b *c* <d> [e] | f") == r"a\_b \*c\* &lt;d> \[e\] \| f"


@pytest.mark.parametrize(
    ("target", "at", "expected"),
    [
        ("facts.md#a", "facts.md", "#a"),
        ("facts.md#a", "profiles/b.md", "../facts.md#a"),
        ("profiles/b.md", "matrix.md", "profiles/b.md"),
    ],
)
def test_addresses_are_relative(target: str, at: str, expected: str) -> None:
    assert relative(target, at) == expected
