"""A bad record is named by file, line and key."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clauses.errors import LibraryError, UnknownNameError
from clauses.library import line_of, profile, read_record
from clauses.records import Caution, Fact, ModelClause, Profile

PROFILE = """\
id = "made-up"
title = "Made up"
jurisdiction = "INT"
version = "1"
summary = "For tests."
languages = ["en"]
not_covered = "Everything."

[[requirements]]
id = "first"
title = "First"
category = "wages"
stage = "contract"
duty = "mandatory"
fulfilled_by = "document"
reason = "Because."
when = { kinds = ["works"] }

[[requirements.sources]]
instrument = "An act"
provision = "s. 1"
verified = "primary"

[[requirements]]
id = "second"
title = "Second"
category = "wages"
stage = "contract"
duty = "optional"
fulfilled_by = "document"
reason = "Because."

[[requirements.sources]]
instrument = "An act"
provision = "s. 2"
verified = "primary"

[[requirements.facets]]
id = "level"
title = "Level"
examples = ["At least 12 euro."]
[requirements.facets.signals]
en = ["# euro"]
"""


def write(tmp_path: Path, text: str, name: str = "made-up.toml") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def error_of(tmp_path: Path, old: str, new: str) -> str:
    """The message for the profile with the last `old` replaced."""
    head, _, tail = PROFILE.rpartition(old)
    with pytest.raises(LibraryError) as caught:
        read_record(write(tmp_path, head + new + tail), Profile)
    return str(caught.value)


def line_with(text: str) -> int:
    """Number of the last line of the profile that holds `text`."""
    return max(number for number, line in enumerate(PROFILE.splitlines(), 1) if text in line)


def test_the_made_up_profile_is_sound(tmp_path: Path) -> None:
    found = read_record(write(tmp_path, PROFILE), Profile)
    assert [requirement.id for requirement in found.requirements] == ["first", "second"]


def test_a_wrong_value_is_named_by_line_and_key(tmp_path: Path) -> None:
    message = error_of(tmp_path, 'duty = "optional"', 'duty = "sometimes"')
    assert message.startswith(f"made-up.toml:{line_with('optional')}: requirements[1].duty: ")
    assert "sometimes" in message


def test_a_wrong_value_in_the_first_of_two_tables(tmp_path: Path) -> None:
    message = error_of(tmp_path, 'duty = "mandatory"', 'duty = "sometimes"')
    assert message.startswith(f"made-up.toml:{line_with('mandatory')}: requirements[0].duty: ")


def test_a_wrong_value_inside_an_inline_table(tmp_path: Path) -> None:
    message = error_of(tmp_path, '["works"]', '["paintings"]')
    assert message.startswith(f"made-up.toml:{line_with('works')}: requirements[0].when.kinds[0]: ")


def test_a_wrong_value_in_a_nested_table(tmp_path: Path) -> None:
    message = error_of(tmp_path, 'verified = "primary"', 'verified = "surely"')
    assert message.startswith(f"made-up.toml:{line_with('primary')}: requirements[1].sources[0].verified: ")


def test_a_misspelt_key_is_an_error_and_not_a_silence(tmp_path: Path) -> None:
    message = error_of(tmp_path, "reason =", "raison =")
    assert message.startswith("made-up.toml:")
    assert "raison" in message or "reason" in message


def test_a_missing_key_is_named(tmp_path: Path) -> None:
    message = error_of(tmp_path, 'title = "Level"\n', "")
    assert "requirements[1].facets[0]" in message
    assert "`title`" in message


def test_text_that_is_no_toml(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"^made-up\.toml: not valid TOML: .*line 1"):
        read_record(write(tmp_path, "id = = 3"), Fact)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "made-up.toml"
    path.write_bytes(b'id = "\xff"')
    with pytest.raises(LibraryError, match="not valid TOML"):
        read_record(path, Fact)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"^nowhere\.toml: cannot be read"):
        read_record(tmp_path / "nowhere.toml", Fact)


def test_an_id_that_differs_from_the_name_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"^other\.toml:1: id: the id 'made-up' differs .* 'other'"):
        read_record(write(tmp_path, PROFILE, "other.toml"), Profile)


def test_the_id_of_a_model_clause_is_folder_and_name(tmp_path: Path) -> None:
    folder = tmp_path / "wages"
    folder.mkdir()
    text = """id = "en-backed"\ncategory = "wages"\nlanguage = "en"\nstrength = "backed"\nstage = "contract"
title = "Pay"\nnotes = ""\nnot_when = ""\ntext = "Pay."\n"""
    with pytest.raises(LibraryError, match="'wages/en-backed'"):
        read_record(write(folder, text, "en-backed.toml"), ModelClause)


def test_a_missing_key_at_the_top_is_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as caught:
        read_record(write(tmp_path, 'id = "made-up"\ntitle = "A caution"\n'), Caution)
    assert "because" in str(caught.value)


def test_an_unknown_profile_lists_the_known_ones() -> None:
    with pytest.raises(UnknownNameError) as caught:
        profile("good-practise")
    assert "good-practice" in caught.value.known
    assert "good-practice" in str(caught.value)


def test_line_of_a_key_that_is_nowhere() -> None:
    assert line_of(PROFILE, "colour") == 0


def test_line_of_a_key_at_the_top() -> None:
    assert line_of(PROFILE, "languages[0]") == line_with("languages")


def test_line_of_a_table() -> None:
    assert PROFILE.splitlines()[line_of(PROFILE, "requirements[1].facets[0]") - 1] == "[[requirements.facets]]"


@given(st.integers(1, 6), st.data())
def test_line_of_finds_the_nth_of_equal_tables(count: int, data: st.DataObject) -> None:
    tables = [f"[[rows]]\nname = {number}\nvalue = {number}\n" for number in range(count)]
    text = "\n".join(tables)
    wanted = data.draw(st.integers(0, count - 1))
    assert text.splitlines()[line_of(text, f"rows[{wanted}].value") - 1] == f"value = {wanted}"


@given(st.text(max_size=200), st.text(max_size=40))
def test_line_of_never_leaves_the_text(text: str, key: str) -> None:
    assert 0 <= line_of(text, key) <= max(len(text.splitlines()), 1)


def test_records_are_strict_and_immutable() -> None:
    with pytest.raises(msgspec.ValidationError, match="colour"):
        msgspec.convert({"id": "a", "question": "?", "help": "", "colour": "red"}, Fact)
    with pytest.raises(AttributeError):
        Fact(id="a", question="?", help="").id = "b"  # type: ignore[misc]
