"""The lint of the library: a sound library has no problem, a broken copy has all of them, each with its line."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clauses.library import ROOT
from clauses.linting import Problem, lint
from clauses.linting.shapes import misfits
from clauses.records import Fact, Profile

FOLDERS = ("taxonomy", "elements", "cautions", "profiles", "texts/wages", "terms", "risk")
"""What a library needs at least; the texts of one category stand for all."""
PROFILE = "profiles/lt-vpi.toml"
CLAUSE = "texts/wages/en-backed.toml"

Change = Callable[[str, str, str], None]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    root = tmp_path / "clauses"
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, root / folder)
    return root


@pytest.fixture
def change(copy: Path) -> Change:
    """Replaces the first `old` in a file of the copy by `new`."""

    def replace(name: str, old: str, new: str) -> None:
        path = copy / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


def test_the_library_that_is_shipped_has_no_problem() -> None:
    assert [str(problem) for problem in lint()] == []


def only(root: Path) -> Problem:
    (problem,) = lint(root)
    return problem


def line_with(path: Path, text: str) -> int:
    """Number of the first line that holds `text`."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


BROKEN = [
    (PROFILE, 'duty = "mandatory"', 'duty = "always"', 'duty = "always"', "known are mandatory, conditional"),
    (PROFILE, 'title = "', 'titel = "', "titel", "this key is not known"),
    (
        PROFILE,
        'category = "exclusion_grounds"',
        'category = "exclusion"',
        '"exclusion"',
        "unknown category 'exclusion'",
    ),
    (PROFILE, 'builds_on = ["eu-2014-24"]', 'builds_on = ["eu-2014-25"]', "builds_on", "unknown profile 'eu-2014-25'"),
    (PROFILE, "valid_from = ", "valid_to = 1999-01-01\nvalid_from = ", "valid_to", "it ends on 1999-01-01"),
    ("profiles/lv-pil.toml", 'cpv = ["45", "55"]', 'cpv = ["45", "V5"]', '"V5"', "no CPV prefix"),
    (
        "profiles/de-gwb-bttg.toml",
        "https://www.gesetze-im-internet.de/gwb/__118",
        "gwb 118",
        "gwb 118",
        "no web address",
    ),
    ("profiles/de-gwb-bttg.toml", 'places = ["DE"]', 'places = ["Germany"]', '"Germany"', "two capital letters"),
    (CLAUSE, "{buyer}", "{customer}", "{customer}", "is used and not declared"),
    (CLAUSE, 'strength = "backed"', 'strength = "strong"', 'strength = "strong"', "unknown strength 'strong'"),
    ("taxonomy/wages.toml", "BT-775:work-cond", "BT-775:work", "BT-775:work", "unknown code"),
    (
        "cautions/pay_floor_above_law.toml",
        'categories = ["wages"]',
        'categories = ["pay"]',
        '["pay"]',
        "category 'pay'",
    ),
    ("terms/standard_terms.toml", "editions = '''", "editions = '''(", "editions", "not a regular expression"),
    ("terms/facts.toml", "[[facts]]", "[[fact]]", "[[fact]]", "this key is not known"),
    ("terms/notice_codes.toml", '["labour_ground"]', '["labor_ground"]', "labor_ground", "unknown facet"),
    ("risk/indicators.toml", "number = 1", 'number = "one"', "number", "Expected `int`"),
]


@pytest.mark.parametrize("case", BROKEN, ids=[case[-1] for case in BROKEN])
def test_what_is_wrong_is_named_by_file_line_and_key(
    copy: Path, change: Change, case: tuple[str, str, str, str, str]
) -> None:
    name, old, new, place, message = case
    change(name, old, new)
    line = line_with(copy / name, place)
    found = [problem for problem in lint(copy) if message in problem.message]
    assert [problem.path for problem in found] == [f"clauses/{name}"] * len(found)
    assert line in {problem.line for problem in found}


def test_text_that_is_no_toml_is_named_by_its_line_and_hides_nothing_else(copy: Path, change: Change) -> None:
    change("terms/facts.toml", 'question = "', "question = ")
    change(CLAUSE, 'title = "', 'titel = "')
    found = {problem.path: problem for problem in lint(copy)}
    facts = found["clauses/terms/facts.toml"]
    assert "not valid TOML" in facts.message
    assert facts.line == line_with(copy / "terms/facts.toml", "question = ")
    assert f"clauses/{CLAUSE}" in found


def test_several_problems_of_one_record_are_told_together(copy: Path, change: Change) -> None:
    change(PROFILE, 'duty = "mandatory"', 'duty = "always"')
    change(PROFILE, 'stage = "exclusion"', 'stage = "door"')
    change(PROFILE, "reason = ", "raison = ")
    messages = " ".join(str(problem) for problem in lint(copy))
    for words in ("'always'", "'door'", "requirements[0].raison", "the key `reason` is missing"):
        assert words in messages


def test_one_bad_requirement_does_not_hide_what_is_wrong_with_another(copy: Path, change: Change) -> None:
    change(PROFILE, 'duty = "mandatory"', 'duty = "always"')
    head, _, tail = (copy / PROFILE).read_text(encoding="utf-8").rpartition('url = "http')
    (copy / PROFILE).write_text(f'{head}url = "ftp{tail}', encoding="utf-8")
    messages = [problem.message for problem in lint(copy)]
    assert any("'always'" in message for message in messages)
    assert any("is no web address" in message for message in messages)


def test_facets_and_requirements_without_examples(copy: Path, change: Change) -> None:
    change(PROFILE, "[[requirements.not_met]]", "[[requirements.met]]")
    text = (copy / PROFILE).read_text(encoding="utf-8")
    start = text.index("examples = [")
    end = text.index("]", start) + 1
    (copy / PROFILE).write_text(f"{text[:start]}examples = []{text[end:]}", encoding="utf-8")
    messages = [problem.message for problem in lint(copy)]
    assert "there is no example under `not_met`" in messages
    assert any("has no examples" in message for message in messages)


def test_a_facet_speaks_all_languages_of_its_profile(copy: Path, change: Change) -> None:
    change(PROFILE, 'languages = ["en", "lt"]', 'languages = ["en", "lt", "pl"]')
    facets = sum(line == "[[requirements.facets]]" for line in (copy / PROFILE).read_text("utf-8").splitlines())
    messages = [problem.message for problem in lint(copy)]
    assert len(messages) == facets
    assert all("has no signals in 'pl'" in message for message in messages)


def test_a_duty_that_nobody_has_read_is_not_mandatory(copy: Path) -> None:
    path = copy / "profiles/no-loa.toml"
    head, sign, tail = path.read_text(encoding="utf-8").partition('id = "no-foa-24-2"')
    path.write_text(head + sign + tail.replace('duty = "optional"', 'duty = "mandatory"', 1), encoding="utf-8")
    assert "is advice" in only(copy).message


def test_a_requirement_without_source(copy: Path) -> None:
    path = copy / PROFILE
    text = path.read_text(encoding="utf-8")
    start = text.index("[[requirements.sources]]")
    end = text.index("\n\n", start)
    path.write_text(text[:start] + "sources = []" + text[end:], encoding="utf-8")
    assert "has no source" in " ".join(problem.message for problem in lint(copy))


def test_an_id_that_occurs_twice(copy: Path, change: Change) -> None:
    change("profiles/ee-rhs.toml", 'id = "ee-2-2"', 'id = "lt-88"')
    problems = [problem for problem in lint(copy) if "is there twice" in problem.message]
    assert len(problems) == 1
    assert "ee-rhs.toml" in problems[0].message


def test_a_code_of_a_notice_that_occurs_twice(copy: Path, change: Change) -> None:
    change("terms/notice_codes.toml", '"res-ws"', '"res-pub-ser"')
    messages = [problem.message for problem in lint(copy)]
    assert any("the code 'res-pub-ser' is there twice" in message for message in messages)


def test_a_gap_between_two_thresholds(copy: Path, change: Change) -> None:
    change("terms/thresholds.toml", "valid_to = 2025-12-31", "valid_to = 2025-12-01")
    assert "30 days without a threshold lie between 2025-12-01 and 2026-01-01" in only(copy).message


def test_two_thresholds_at_once(copy: Path, change: Change) -> None:
    change("terms/thresholds.toml", "valid_from = 2026-01-01", "valid_from = 2025-12-30")
    assert "two thresholds hold at once" in only(copy).message


def test_a_blank_that_is_declared_and_not_used(copy: Path, change: Change) -> None:
    path = copy / CLAUSE
    extra = '\n[[blanks]]\nid = "colour"\nmeaning = "A colour"\ndefault = "red"\n'
    path.write_text(path.read_text(encoding="utf-8") + extra, encoding="utf-8")
    problem = only(copy)
    assert problem.message == "the blank {colour} is declared and not used"
    assert problem.line == line_with(path, "colour")


def test_a_translation_of_what_is_not_there(copy: Path) -> None:
    folder = copy / "translations" / "lt"
    folder.mkdir(parents=True)
    (folder / "library.toml").write_text('[categories]\nwages = "Užmokestis"\npay = "Alga"\n', encoding="utf-8")
    words = 'title = "a"\nreason = "b"\n'
    text = f'[requirements.lt-88]\n{words}[requirements.lt-99]\n{words}[facets]\nx = "y"\n'
    (folder / "lt-vpi.toml").write_text(text, encoding="utf-8")
    (folder / "lt-old.toml").write_text("[requirements]\n", encoding="utf-8")
    found = {problem.path.rpartition("/")[2]: problem for problem in lint(copy)}
    assert found["library.toml"].line == 3
    assert "'pay'" in found["library.toml"].message
    assert {problem.line for problem in lint(copy) if problem.path.endswith("lt-vpi.toml")} == {4, 8}
    assert "unknown profile 'lt-old'" in found["lt-old.toml"].message
    assert len(lint(copy)) == 4


def test_a_file_that_nothing_reads(copy: Path) -> None:
    (copy / "terms" / "notes.toml").write_text("a = 1\n", encoding="utf-8")
    assert only(copy).message.startswith("nothing reads this file")


def test_a_record_under_another_name(copy: Path) -> None:
    (copy / PROFILE).rename(copy / "profiles" / "lt-new.toml")
    assert "differs from the file's name 'lt-new'" in " ".join(problem.message for problem in lint(copy))


def test_a_problem_reads_as_one_line() -> None:
    problem = Problem("clauses/terms/facts.toml", 7, "facts[0].id", "it is there twice")
    assert str(problem) == "clauses/terms/facts.toml:7: facts[0].id: it is there twice."
    assert str(Problem("clauses/a.toml", 0, "", "nothing reads it")) == "clauses/a.toml: nothing reads it."


@given(st.dictionaries(st.sampled_from(["id", "question", "help", "colour"]), st.integers() | st.text()))
def test_misfits_are_found_exactly_where_the_record_cannot_be_made(data: dict[str, object]) -> None:
    sound = set(data) == {"id", "question", "help"} and all(isinstance(value, str) for value in data.values())
    assert (not list(misfits(data, Fact))) == sound


def test_every_misfit_has_its_key() -> None:
    data = {"requirements": [{"duty": "always", "when": {"kinds": ["works", "art"]}}, "none"]}
    found = {misfit.key: misfit.message for misfit in misfits(data, Profile)}
    assert "art" in found["requirements[0].when.kinds[1]"]
    assert "a table is expected" in found["requirements[1]"]
    assert "requirements[0].duty" in found
