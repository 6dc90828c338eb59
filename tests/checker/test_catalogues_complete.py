"""Every language of reports says every sentence, with the values and the plurals that it needs."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
from babel import Locale
from fluent.runtime import FluentResource
from fluent.syntax import ast

from checker.catalogues.catalogue import ENGLISH, ROOT, catalogue, languages
from checker.notices import codes
from checker.notices.fields import FORMATS, table
from clauses.codes import GOAL
from clauses.library import notice_terms
from clauses.vocabulary import LANGUAGES

OTHERS = [language for language in LANGUAGES if language != ENGLISH]
FILES = sorted(path.stem for path in (ROOT / ENGLISH).glob("*.ftl"))
COUNTS = {"count", "others", "pages", "papers", "passages", "total"}
"""Values that are numbers wherever they stand, unless a sentence takes them as text."""
AS_TEXT = {
    ("page-signs-count", "papers"),
    ("name-place-pages", "pages"),
    ("report-unread-pages", "pages"),
    ("paper-pages", "pages"),
}


@cache
def messages(language: str, file: str) -> dict[str, ast.Message]:
    resource = FluentResource((ROOT / language / f"{file}.ftl").read_text(encoding="utf-8"))
    assert not [entry for entry in resource.body if isinstance(entry, ast.Junk)], f"{language}/{file}.ftl"
    rows = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    assert len({row.id.name for row in rows}) == len(rows), f"{language}/{file}.ftl says a key twice"
    return {row.id.name: row for row in rows}


def walk(node: object) -> Iterator[ast.BaseNode]:
    if isinstance(node, list):
        for item in node:
            yield from walk(item)
    elif isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            yield from walk(value)


def values_of(message: ast.Message) -> set[str]:
    return {node.id.name for node in walk(message) if isinstance(node, ast.VariableReference)}


def sample(key: str, name: str, number: int) -> str | int:
    return number if name in COUNTS and (key, name) not in AS_TEXT else f"<{name}>"


def test_there_is_a_catalogue_for_each_language_that_is_read() -> None:
    assert set(LANGUAGES) <= set(languages())


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_files_of_english(language: str) -> None:
    assert sorted(path.stem for path in (ROOT / language).glob("*.ftl")) == FILES


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("file", FILES)
def test_a_language_says_what_english_says_with_the_same_values(language: str, file: str) -> None:
    english, other = messages(ENGLISH, file), messages(language, file)
    assert sorted(other) == sorted(english)
    assert {key: values_of(row) for key, row in other.items()} == {key: values_of(row) for key, row in english.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_can_be_said_with_any_number(language: str) -> None:
    words = catalogue(language)
    for file in FILES:
        for key, message in messages(language, file).items():
            for number in (0, 1, 2, 5, 10, 21, 22, 100, 1234):
                said = words.say(key, **{name: sample(key, name, number) for name in values_of(message)})
                assert said.strip()
                assert not re.search(r"[{}]", said.replace("{ ", "")), (language, key, said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_by_number_has_the_plurals_of_the_language(language: str) -> None:
    needed = {Locale.parse(language).plural_form(number) for number in range(200)}
    for file in FILES:
        for key, message in messages(language, file).items():
            for choice in (node for node in walk(message) if isinstance(node, ast.SelectExpression)):
                names = {variant.key.name for variant in choice.variants if isinstance(variant.key, ast.Identifier)}
                assert needed | {"other"} == names | {"other"}, (language, key)


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_are_translated(language: str) -> None:
    """A sentence of several words that is the same as in English was forgotten."""
    words, english = catalogue(language), catalogue(ENGLISH)
    for file in FILES:
        for key, message in messages(language, file).items():
            values = {name: sample(key, name, 2) for name in values_of(message)}
            said = english.say(key, **values)
            if len(re.findall(r"[a-z]{3,}", re.sub(r"<\w+>|--\S+", "", said))) > 2:
                assert words.say(key, **values) != said, (language, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_by_which_a_notice_declares_something_has_a_name(language: str) -> None:
    named = messages(language, "declared")
    for term in notice_terms().values():
        for code in term.codes:
            key = code.id if term.id == GOAL else f"{term.id}-{code.id}"
            assert "declared-code-" + key.lower().replace(".", "-") in named, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_stands_above_is_not_announced_again(language: str) -> None:
    """A colon promises that something follows."""
    words = catalogue(language)
    assert words.say("report-remedy", clause="x").endswith(":")
    assert words.say("report-remedy-again", clause="x").endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_stands_behind_the_name_of_a_status(language: str) -> None:
    """`2 depends on a fact` is no language: a name that is said of one thing takes no number before it."""
    assert catalogue(language).say("report-points-count", status="<status>", count=2) == "<status>: 2"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_a_reader_of_notices_gives_has_a_name(language: str) -> None:
    words = messages(language, "names")
    rows = [row for form in FORMATS for row in table(form).fields]
    given = {(row.said, str(row.value)) for row in rows if row.said in ("kind", "procedure", "regime") and row.value}
    given |= {("kind", value) for value in codes.KINDS.values()}
    given |= {("buyer", value) for value in codes.BUYERS.values()}
    given |= {("regime", value) for value in codes.REGIMES.values()}
    assert ("procedure", "neg-w-call") in given
    for kind, value in given:
        assert f"name-{kind}-{value}" in words
