"""The words of the desk: none missing, none unused, the same in every language that is complete."""

import re
from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from checker.catalogues.catalogue import languages
from checker.review.saving import open_review
from clauses.errors import ReviewError
from clauses.vocabulary import LANGUAGES
from ui.parts.words import ROOT, preferred, spoken, words

_UI = ROOT.parent
_SAID = re.compile(r"""say\(\s*f?["']([a-z-]+)""")


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802  the name that the visitor looks for
        self.names.add(node.id.name)


def messages(language: str) -> dict[str, set[str]]:
    """Key to the variables of its sentence."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / language).glob("*.ftl")):
        for entry in FluentResource(path.read_text(encoding="utf-8")).body:
            assert type(entry).__name__ != "Junk", f"{path}: {getattr(entry, 'content', '')[:80]}"
            if isinstance(entry, Message):
                seen = _Variables()
                seen.visit(entry)
                assert entry.id.name not in found, f"{language}: {entry.id.name} twice"
                found[entry.id.name] = seen.names
    return found


def sources() -> str:
    files = [*_UI.rglob("*.py"), *_UI.rglob("*.jinja")]
    return "\n".join(Path(file).read_text(encoding="utf-8") for file in files)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_complete_language_says_everything_with_the_same_values(language: str) -> None:
    assert messages(language) == messages("en")


def test_the_desk_speaks_every_language_that_is_read() -> None:
    assert languages(ROOT) == LANGUAGES


def test_every_sentence_that_is_asked_for_is_there() -> None:
    for key in _SAID.findall(sources()):
        begun = [name for name in messages("en") if name.startswith(key)]
        assert begun or words("en")._report.knows(key), key


def test_every_sentence_is_used_somewhere() -> None:
    whole = sources()
    beginnings = {key for key in _SAID.findall(whole) if key.endswith("-")}
    named = {"who-", "profile-", "blind-", "assume-", "library-part-", "nav-"}
    for key in messages("en"):
        used = f'"{key}"' in whole or any(key.startswith(start) for start in beginnings | named)
        assert used, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_fails_when_it_is_said(language: str) -> None:
    for key, values in messages("en").items():
        for number in (0, 1, 2, 5, 22):
            said = words(language).say(key, **dict.fromkeys(values, number))
            assert said.strip()
            assert "{" not in said, key


def test_the_browser_chooses_the_language() -> None:
    assert preferred("et-EE") == "et"
    assert preferred("nb-NO") == "no"
    assert preferred("tlh") == "en"
    assert preferred(None) == "en"
    assert spoken()["fi"] == "Suomi"


def test_an_error_is_told_in_the_language_of_the_visitor() -> None:
    with pytest.raises(ReviewError) as caught:
        open_review(b"not a review")
    assert words("de").error(caught.value) == (
        "Die Datei ist keine Prüfung, oder sie ist beschädigt. "
        "Lassen Sie sich die Datei noch einmal geben, oder prüfen Sie die Unterlagen neu."
    )
    assert words("en").error(caught.value) == str(caught.value)
