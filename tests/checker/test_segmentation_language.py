"""The language of a document and of its passages."""

import pytest

from checker.documents import Block, Document
from checker.segmentation.language import document_language, passage_language
from checker.segmentation.provisions import segment

TEXTS = {
    "da": "Leverandøren skal sikre, at de ansatte får den løn, der følger af overenskomsten, og at der holdes pauser.",
    "de": "Der Auftragnehmer ist verpflichtet, den Beschäftigten bei der Ausführung den Tariflohn zu zahlen.",
    "en": "The supplier shall pay every worker who performs the contract at least the wage set by the agreement.",
    "et": "Töövõtja peab maksma töötajatele töötasu, mis on vähemalt sama suur kui kollektiivlepingus ja mis on teada.",
    "fi": "Toimittajan tulee maksaa palkkaa, joka on vähintään työehtosopimuksen mukainen ja joka on kirjattu.",
    "lt": "Tiekėjas turi mokėti atlyginimą, kuris yra ne mažesnis nei nustatytas pagal sutartį, ir už tai atsako.",
    "lv": "Piegādātājs maksā algu, kas nav mazāka par koplīgumā noteikto, un ir atbildīgs par to.",
    "no": "Leverandøren skal sørge for at de ansatte får lønnen som følger av tariffavtalen, og at det holdes pauser.",
    "pl": "Wykonawca wypłaca wynagrodzenie, które nie jest niższe od stawki w układzie zbiorowym, oraz je dokumentuje.",
    "sv": "Leverantören ska betala de anställda den lön som följer av kollektivavtalet och se till att det inte sänks.",
}
FRENCH = (
    "Le titulaire verse aux salariés un salaire au moins égal à celui que prévoit la convention collective applicable."
)


@pytest.mark.parametrize(("code", "text"), TEXTS.items())
def test_every_language_that_is_read_is_known(code: str, text: str) -> None:
    assert document_language([text] * 5) == code
    assert document_language([text]) == code
    assert passage_language(text, code) == code


def test_other_languages_are_named_as_such() -> None:
    assert document_language([FRENCH] * 5) == "other"
    assert passage_language(FRENCH, "en") == "other"


@pytest.mark.parametrize(("inside", "document"), [("en", "de"), ("de", "et"), ("fi", "sv"), ("pl", "en"), ("en", "lv")])
def test_a_long_passage_may_differ_from_its_document(inside: str, document: str) -> None:
    assert passage_language(TEXTS[inside], document) == inside


@pytest.mark.parametrize(("inside", "document"), [("da", "no"), ("no", "da")])
def test_neighbouring_languages_are_not_told_apart_in_one_passage(inside: str, document: str) -> None:
    assert passage_language(TEXTS[inside], document) == document


def test_a_short_passage_takes_the_language_of_its_document() -> None:
    assert passage_language("Minimum wage act", "de") == "de"


@pytest.mark.parametrize("texts", [[], [""], ["12 345,00"], ["— | —"]])
def test_a_document_without_words_has_no_language(texts: list[str]) -> None:
    assert document_language(texts) == "other"


def test_the_language_is_that_of_most_of_the_text() -> None:
    blocks = tuple(Block(text=TEXTS[code]) for code in ("en", "fi", "fi", "fi"))
    result = segment(Document(path="a.txt", sha256="", format="txt", pages=None, blocks=blocks))
    assert result.language == "fi"
    assert [passage.language for passage in result.passages] == ["en", "fi", "fi", "fi"]
