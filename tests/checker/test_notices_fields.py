"""The tables that the readers follow: each row says what it becomes, and the documentation shows them all."""

from pathlib import Path

import pytest

from checker.catalogues.catalogue import ENGLISH, catalogue
from checker.notices import Criterion, Declared, FreeText, Lot, Notice, Said
from checker.notices.fields import FORMATS, Field, table, tables

ROOT = Path(__file__).parents[2]
ROWS = [(form, row) for form in FORMATS for row in table(form).fields]


def test_the_documentation_shows_the_tables() -> None:
    page = (ROOT / "docs" / "notices.md").read_text(encoding="utf-8")
    assert page.endswith(tables()), "put what `checker.notices.fields.tables()` returns at the end of docs/notices.md"


@pytest.mark.parametrize(("form", "row"), ROWS)
def test_a_field_becomes_one_thing(form: str, row: Field) -> None:
    assert [bool(row.said), bool(row.declares), row.stage is not None, bool(row.part)].count(True) == 1
    assert row.means
    assert row.becomes


@pytest.mark.parametrize("form", FORMATS)
def test_no_field_stands_in_the_table_twice(form: str) -> None:
    keys = [(row.path, row.level, row.becomes) for row in table(form).fields]
    assert len(set(keys)) == len(keys)


def test_every_value_has_a_name_for_people() -> None:
    words = catalogue(ENGLISH)
    missing = {row.said for _, row in ROWS if row.said and not words.knows(f"notice-said-{row.said.replace('_', '-')}")}
    assert not missing


def test_codes_of_the_self_declaration_stand_for_codes_of_eforms() -> None:
    codes = table("espd").eforms
    assert codes["CRITERION.EXCLUSION.SOCIAL.LABOUR_LAW"] == "BT-67:exg-mis-bre-lab-law"
    assert {code.partition(":")[0] for code in codes.values()} == {"BT-67", "BT-71"}


@pytest.mark.parametrize("part", [Notice, Said, Declared, Criterion, FreeText, Lot], ids=lambda part: part.__name__)
def test_the_documentation_names_every_key_of_the_json(part: type[Notice]) -> None:
    page = (ROOT / "docs" / "notices.md").read_text(encoding="utf-8")
    table_of_keys = page.partition("## The JSON")[2].partition("##")[0]
    assert not [key for key in part.__struct_fields__ if f"`{key}`" not in table_of_keys]
