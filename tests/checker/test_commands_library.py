"""`explain`, `list` and `suggest`: the library as readers see it."""

import subprocess
import sys
from pathlib import Path

import pytest

from checker.commands import VERBS, main, suggest
from checker.encyclopedia.entry import as_text
from checker.encyclopedia.shelf import entries
from checker.encyclopedia.wording import requirements
from clauses import library
from clauses.errors import UnknownNameError, UsageError
from clauses.records import Blank, ModelClause
from clauses.vocabulary import LANGUAGE_NAMES, LANGUAGES, Stage, Strength

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    return int(leaving.value.code or 0)


@pytest.mark.parametrize("verb", VERBS)
def test_the_help_of_every_command_shows_an_example(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(verb, "--help") == 0
    assert f"fairclause {verb} " in capsys.readouterr().out.partition("Example")[2]


def test_every_id_of_the_library_is_explained() -> None:
    known = entries()
    ids = {
        *library.categories(),
        *library.profile_ids(),
        *library.model_clauses(),
        *library.cautions(),
        *library.facts(),
    }
    ids |= {requirement.id for _, requirement in requirements()}
    ids |= {f"indicator-{indicator.number}" for indicator in library.indicators()}
    assert set(known) == ids
    for name, tell in known.items():
        title, line, *_ = as_text(tell()).split("\n")
        assert title, name
        assert set(line) == {"="}, name


def test_an_entry_says_what_it_does_not_see_and_where_it_comes_from() -> None:
    known = entries()
    category = library.categories()["wages"]
    wages = " ".join(as_text(known["wages"]()).split())
    assert "What it does not see" in wages
    assert " ".join(category.blind_spots.split()) in wages
    profile = library.profile("eu-2014-24")
    requirement = next(row for row in profile.requirements if row.category)
    told = " ".join(as_text(known[requirement.id]()).split())
    assert requirement.sources[0].provision in told
    assert " ".join(requirement.reason.split()) in told


def test_an_unknown_id_lists_the_known_ones_and_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "wagse") == 2
    said = capsys.readouterr().err
    assert "Did you mean 'wages'?" in said
    assert "forced_labour" in said


def test_lists_hold_every_id(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    shelves = {
        "profiles": set(library.profile_ids()),
        "categories": set(library.categories()),
        "clauses": set(library.model_clauses()),
        "languages": set(LANGUAGES),
    }
    for shelf, ids in shelves.items():
        assert run("list", shelf) == 0
        lines = capsysbinary.readouterr().out.decode().splitlines()
        assert {line.split()[0] for line in lines} == ids
        assert all(len(line.split()) > 1 for line in lines)


def test_every_language_that_is_read_has_a_name() -> None:
    assert set(LANGUAGE_NAMES) == set(LANGUAGES)


def test_suggest_gives_the_strongest_text_unless_told_otherwise() -> None:
    texts = [
        clause for clause in library.model_clauses().values() if (clause.category, clause.language) == ("wages", "en")
    ]
    strongest = max(Strength.parse(clause.strength) for clause in texts)
    assert Strength.parse(suggest.choose("wages", None, "en").strength) == strongest
    for clause in texts:
        assert suggest.choose("wages", clause.strength, "en") == clause


def test_suggest_fills_every_blank_and_says_that_no_lawyer_looked(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("suggest", "wages") == 0
    text, _, advice = capsysbinary.readouterr().out.decode().partition("-" * 72)
    assert "{" not in text
    assert ("not been reviewed by a lawyer of this country" in advice) != suggest.choose(
        "wages", None, "en"
    ).reviewed_by_lawyer


CLAUSE = ModelClause(
    id="wages/en-obligation",
    category="wages",
    language="en",
    strength="obligation",
    stage=Stage.CONTRACT,
    title="Pay",
    blanks=(Blank(id="buyer", meaning="The buyer", default="Buyer"), Blank(id="days", meaning="Days", default="14")),
    notes="Notes.",
    not_when="Never.",
    text="The {buyer} asks; {buyer} waits {days} days.\n",
)


def test_a_blank_is_filled_by_what_is_given_or_by_its_default() -> None:
    assert suggest.filled(CLAUSE, {}) == "The Buyer asks; Buyer waits 14 days."
    assert suggest.filled(CLAUSE, {"buyer": "City"}) == "The City asks; City waits 14 days."
    assert suggest.filled(CLAUSE, {"buyer": "{days}"}) == "The {days} asks; {days} waits 14 days."


@pytest.mark.parametrize(
    ("arguments", "known"),
    [
        (("pay", None, "en"), "wages"),
        (("wages", "strong", "en"), "enforceable"),
        (("wages", None, "fr"), "pl"),
    ],
)
def test_suggest_lists_what_is_known(arguments: tuple[str, str | None, str], known: str) -> None:
    with pytest.raises(UnknownNameError) as raised:
        suggest.choose(*arguments)
    assert known in raised.value.known


def test_suggest_gives_markdown_with_every_paragraph_of_the_text(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("suggest", "wages", "--format", "markdown", "--fill", "buyer=City") == 0
    told = capsysbinary.readouterr().out.decode()
    clause = suggest.choose("wages", None, "en")
    assert told.startswith(f"# {clause.title}\n\n1. ")
    paragraphs = suggest.filled(clause, {"buyer": "City"}).splitlines()
    assert told.partition("\n\n---\n\n")[0].split("\n\n")[1:] == paragraphs
    assert "## When not to use it" in told
    assert "Not reviewed by a lawyer of this country." in told


def test_an_unknown_blank_and_a_broken_fill_are_wrong_usage() -> None:
    with pytest.raises(UnknownNameError):
        suggest.filled(CLAUSE, {"seller": "x"})
    assert run("suggest", "wages", "--fill", "buyer") == 2
    assert issubclass(UnknownNameError, UsageError)


def test_the_help_loads_nothing_heavy() -> None:
    heavy = "{'rich', 'jinja2', 'lxml', 'numpy', 'openpyxl', 'pdfplumber', 'py3langid', 'pypdf', 'pypdfium2', 'docx'}"
    code = f"import sys; from checker.commands import build_app; build_app(); sys.exit(str({heavy} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr.strip() == "set()"
