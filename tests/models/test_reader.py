import pytest
from hypothesis import given
from hypothesis import strategies as st

from clauses import library
from clauses.records import Example, ModelClause
from clauses.vocabulary import LANGUAGES, Element, Strength, strength_of
from models.passage import Reading
from models.reader import THRESHOLD, read

CATEGORIES = library.categories()


def readings(text: str, **given: str) -> dict[str, Reading]:
    return {reading.category: reading for reading in read(text, **given)}  # type: ignore[arg-type]


def examples(field: str) -> list[object]:
    return [
        pytest.param(category.id, example, id=f"{category.id}-{example.language}-{number}")
        for category in CATEGORIES.values()
        for number, example in enumerate(getattr(category, field))
    ]


def test_there_are_24_categories_with_examples_of_both_kinds() -> None:
    assert len(CATEGORIES) == 24
    for category in CATEGORIES.values():
        assert len([e for e in category.examples if e.language == "en"]) >= 2, category.id
        assert len([e for e in category.counter_examples if e.language == "en"]) >= 2, category.id


@pytest.mark.parametrize(("category", "example"), examples("examples"))
def test_examples_fire(category: str, example: Example) -> None:
    found = readings(example.text, heading=example.heading, language=example.language)
    assert category in found
    if example.strength:
        assert found[category].strength >= Strength.parse(example.strength)
    assert set(example.elements) <= set(found[category].elements)


@pytest.mark.parametrize(("category", "example"), examples("counter_examples"))
def test_counter_examples_do_not_fire(category: str, example: Example) -> None:
    assert category not in readings(example.text, heading=example.heading, language=example.language)


@pytest.mark.parametrize(
    ("words", "strength"),
    [
        ("The Supplier values fair wages for its workers.", Strength.MENTION),
        ("The Supplier should pay its workers the living wage.", Strength.MENTION),
        ("The Supplier shall, where possible, pay its workers the living wage.", Strength.MENTION),
        ("The Supplier shall pay its workers the living wage.", Strength.OBLIGATION),
        ("The Supplier shall pay its workers the living wage and hand in payrolls each month.", Strength.BACKED),
        (
            "The Supplier shall pay its workers the living wage and hand in payrolls, or pay a penalty.",
            Strength.ENFORCEABLE,
        ),
    ],
)
def test_strength_follows_the_words(words: str, strength: Strength) -> None:
    assert readings(words)["wages"].strength is strength


def test_strength_belongs_to_the_category_and_not_to_the_passage() -> None:
    found = readings("The Contractor shall pay at least the minimum wage and should consider employing apprentices.")
    assert found["wages"].strength is Strength.OBLIGATION
    assert found["social_inclusion"].strength is Strength.MENTION


def test_what_is_expressly_not_required_is_absent() -> None:
    assert "accessibility" not in readings("No requirement on accessibility for people with disabilities applies.")
    assert "wages" not in readings("A living wage is not required under this contract.")


def test_a_lead_in_binds_its_items() -> None:
    item = "payment of the minimum wage to all workers;"
    assert readings(item)["wages"].strength is Strength.MENTION
    assert readings(item, lead_in="The Contractor shall ensure:")["wages"].strength is Strength.OBLIGATION


def test_a_definition_binds_nobody() -> None:
    text = "“Forced labour” means work exacted under the menace of a penalty. The Supplier shall keep the glossary."
    assert readings(text)["forced_labour"].strength is Strength.MENTION


def test_a_bare_audit_right_is_an_obligation_and_evidence_beside_it_backs_it() -> None:
    bare = readings("The Buyer may inspect working conditions at the factory.")["monitoring"]
    assert bare.strength is Strength.OBLIGATION
    more = readings(
        "The Buyer may inspect working conditions at the factory, and the Supplier shall submit payroll records."
    )["monitoring"]
    assert more.strength is Strength.BACKED


def test_our_own_words_are_known_for_certain() -> None:
    clause = library.model_clauses()["wages/en-backed"]
    text = clause.text.strip()
    for blank in clause.blanks:
        text = text.replace(f"{{{blank.id}}}", blank.default)
    found = readings(text)["wages"]
    assert (found.confidence, found.reader) == (1.0, "exact+signals")


@pytest.mark.parametrize("clause", [pytest.param(c, id=c.id) for c in library.model_clauses().values()])
def test_every_paragraph_of_our_clauses_is_known(clause: ModelClause) -> None:
    for paragraph in clause.text.strip().splitlines():
        opening = paragraph.split("{")[0].split()  # a paragraph is known by the words before its first blank
        if len(paragraph.split()) >= 12 and len(opening) >= 6:
            assert clause.category in readings(paragraph, language=clause.language)


def test_a_language_that_is_not_read_gives_nothing() -> None:
    assert read("The Supplier shall pay the minimum wage.", language="other") == ()


@given(
    st.lists(
        st.sampled_from(
            [
                "The Supplier shall",
                "pay the minimum wage",
                "where possible",
                "(a)",
                "\n",
                "audit",
                "to workers",
                ".",
                "should",
                "penalty",
            ]
        ),
        max_size=14,
    ).map(" ".join),
    st.sampled_from([*LANGUAGES, "other"]),
)
def test_readings_keep_their_promises(text: str, language: str) -> None:
    found = read(text, language=language, threshold=0.0)
    assert [r.category for r in found] == sorted({r.category for r in found})
    for reading in found:
        assert reading.strength is strength_of(reading.elements)
        assert reading.strength is not Strength.ABSENT
        assert list(reading.elements) == [element for element in Element if element in reading.elements]
        assert 0 < reading.confidence <= 1
        assert all(0 <= w.start < w.end <= len(text) for w in reading.words)
    assert read(text, language=language) == tuple(r for r in found if r.confidence >= THRESHOLD)


def test_the_same_text_is_read_the_same_way_twice() -> None:
    text = "The Supplier shall pay the minimum wage and respect human rights in its supply chain."
    assert read(text) == read(text)
