"""The union rule: firm passages count, hedged ones neither lower nor add, enforcement counts where it refers to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.classification import ReadPaper
from checker.comparison.clause_numbers import cited, is_under
from checker.comparison.evidence import gather
from checker.comparison.references import enforcements
from checker.comparison.union import Union, unions
from checker.comparison.wording import Wording
from clauses import library
from clauses.records import References
from clauses.vocabulary import LANGUAGES, Element, Stage, Strength
from models.passage import Passage
from models.signals import compile_signals
from tests.checker.made_up import CATEGORIES, DUTY, knowledge, paper, passage, reading

HEDGED = (Element.OBLIGATION, Element.VERIFICATION, Element.SANCTION, Element.HEDGE)


def united(*papers: ReadPaper) -> dict[str, Union]:
    known = knowledge()
    evidence = gather(papers, known.threshold)
    return unions(known.categories, evidence, enforcements(evidence, known, Wording(known)))


def test_every_category_has_a_union_and_silence_is_absent() -> None:
    found = united(paper(passage(reading("wages"))))
    assert tuple(found) == CATEGORIES
    assert found["wages"].at().strength is Strength.OBLIGATION
    assert found["child_labour"].at().strength is Strength.ABSENT


def test_two_firm_passages_add_up_over_papers() -> None:
    one = paper(passage(reading("wages", (Element.OBLIGATION, Element.VERIFICATION))), path="a.txt")
    two = paper(passage(reading("wages", (Element.OBLIGATION, Element.SANCTION))), path="b.txt")
    assert united(one, two)["wages"].at().strength is Strength.ENFORCEABLE


def test_a_hedged_passage_neither_lowers_nor_adds() -> None:
    found = united(paper(passage(reading("wages")), passage(reading("wages", HEDGED))))["wages"].at()
    assert found.strength is Strength.OBLIGATION
    assert found.elements == DUTY


def test_a_mention_adds_no_element() -> None:
    found = united(paper(passage(reading("wages")), passage(reading("wages", (Element.VERIFICATION,)))))["wages"]
    assert found.at().elements == DUTY


def test_only_hedged_passages_are_a_mention() -> None:
    assert united(paper(passage(reading("wages", HEDGED))))["wages"].at().strength is Strength.MENTION


def test_strength_is_kept_by_stage() -> None:
    found = united(
        paper(
            passage(reading("wages"), stage=Stage.EXCLUSION),
            passage(reading("wages", (Element.OBLIGATION, Element.SANCTION)), stage=Stage.SPECIFICATION),
        )
    )["wages"]
    assert found.by_stage() == {Stage.EXCLUSION: Strength.OBLIGATION, Stage.SPECIFICATION: Strength.BACKED}
    assert found.at({Stage.CONTRACT}).strength is Strength.ABSENT


def test_a_doubtful_reading_does_not_count() -> None:
    found = united(paper(passage(reading("wages", confidence=0.3))))["wages"]
    assert found.at().strength is Strength.ABSENT
    assert len(found.doubtful) == 1


@pytest.mark.parametrize(
    ("text", "strengthened"),
    [
        ("A breach of clause 4 leads to a penalty.", {"wages"}),
        ("A breach of clause 4.2 leads to a penalty.", set()),
        ("A breach of clauses 4 and 5.1 leads to a penalty.", {"wages", "forced_labour"}),
        ("A breach of the social conditions leads to a penalty.", {"wages", "forced_labour"}),
        ("A breach of section 4 of the Pay Act leads to a penalty.", set()),
        ("A breach leads to a penalty.", set()),
    ],
)
def test_a_sanction_counts_for_the_clauses_it_names_and_no_others(text: str, strengthened: set[str]) -> None:
    found = united(
        paper(
            passage(reading("wages"), number="4"),
            passage(reading("forced_labour"), number="5.1"),
            passage(reading("sanctions"), text=text, number="9"),
        )
    )
    assert {
        name for name in ("wages", "forced_labour") if Element.SANCTION in found[name].at().elements
    } == strengthened


def test_a_clause_number_of_another_paper_is_not_meant() -> None:
    found = united(
        paper(passage(reading("wages"), number="4"), path="a.txt"),
        paper(passage(reading("sanctions"), text="Breach of clause 4 is penalised."), path="b.txt"),
    )
    assert found["wages"].at().elements == DUTY


def test_an_annex_is_meant_in_whatever_paper_it_stands() -> None:
    found = united(
        paper(passage(reading("wages"), heading_path=("Annex 3 Working conditions", "Pay")), path="annex.txt"),
        paper(passage(reading("sanctions"), text="Breach of Annex 3 is penalised."), path="contract.txt"),
    )
    assert Element.SANCTION in found["wages"].at().elements


def test_this_schedule_means_the_duties_under_the_same_heading() -> None:
    schedule = ("Schedule 7 Work", "Checks")
    found = united(
        paper(
            passage(reading("wages"), heading_path=("Schedule 7 Work", "Pay")),
            passage(reading("child_labour"), heading_path=("Schedule 8 Goods",)),
            passage(
                reading("monitoring"), text="The buyer may audit compliance with this schedule.", heading_path=schedule
            ),
        )
    )
    assert Element.VERIFICATION in found["wages"].at().elements
    assert Element.VERIFICATION not in found["child_labour"].at().elements


def test_this_clause_means_the_duties_with_the_same_first_number() -> None:
    found = united(
        paper(
            passage(reading("wages"), number="12.1"),
            passage(reading("child_labour"), number="1.2"),
            passage(reading("sanctions"), text="Breach of this clause is penalised.", number="12.4"),
        )
    )
    assert Element.SANCTION in found["wages"].at().elements
    assert Element.SANCTION not in found["child_labour"].at().elements


def test_an_audit_that_names_wages_verifies_them_only_beside_a_firm_duty() -> None:
    audit = passage(reading("monitoring"), reading("wages", (Element.VERIFICATION,)), text="May inspect wages.")
    assert Element.VERIFICATION in united(paper(passage(reading("wages")), audit))["wages"].at().elements
    assert united(paper(audit))["wages"].at().strength is Strength.MENTION


@pytest.mark.parametrize(
    ("category", "elements", "given_element"),
    [
        ("monitoring", DUTY, Element.VERIFICATION),
        ("sanctions", DUTY, Element.SANCTION),
        ("remedy", DUTY, Element.WORKER_REMEDY),
        ("grievance", (Element.OBLIGATION, Element.VERIFICATION), Element.VERIFICATION),
        ("grievance", DUTY, None),
        ("sanctions", (Element.SANCTION,), None),
    ],
)
def test_each_means_gives_its_own_element(
    category: str, elements: tuple[Element, ...], given_element: Element | None
) -> None:
    means = passage(reading(category, elements), text="The social conditions.")
    found = united(paper(passage(reading("wages")), means))["wages"].at().elements
    assert set(found) == {Element.OBLIGATION} | ({given_element} if given_element else set())


@pytest.mark.parametrize(
    ("number", "clause", "expected"),
    [
        ("4.2(a)", "4.2", True),
        ("4.2", "4.2(a)", False),
        ("42", "4", False),
        ("§ 3", "3", True),
        ("4.2.", "4.2", True),
        ("", "4", False),
    ],
)
def test_a_number_is_under_a_clause(number: str, clause: str, expected: bool) -> None:
    assert is_under(number, clause) is expected


ELEMENTS = st.sets(st.sampled_from(list(Element))).map(lambda found: tuple(e for e in Element if e in found))
READINGS = st.lists(st.tuples(st.sampled_from(["wages", "child_labour"]), ELEMENTS), max_size=6)


@given(READINGS, READINGS)
def test_more_passages_never_lower_a_category(
    some: list[tuple[str, tuple[Element, ...]]], more: list[tuple[str, tuple[Element, ...]]]
) -> None:
    before = united(paper(*(passage(reading(*item)) for item in some)))
    after = united(paper(*(passage(reading(*item)) for item in some + more)))
    for category in ("wages", "child_labour"):
        assert after[category].at().strength >= before[category].at().strength


SHIPPED = library.references()


@pytest.mark.parametrize("record", SHIPPED, ids=lambda record: record.language)
def test_the_shipped_ways_of_referring_are_found_in_their_examples(record: References) -> None:
    known = knowledge(references=SHIPPED)
    social = compile_signals(record.social_duties + record.own_part + record.own_clause)
    for example in record.examples:
        clauses, parts = cited(Passage(text=example, language=record.language), known)
        assert clauses or parts or social.matches(example), example


def test_each_language_that_is_read_has_its_ways_of_referring() -> None:
    assert sorted(record.language for record in SHIPPED) == sorted(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "text", "clauses", "parts"),
    [
        ("de", "Verstöße gegen § 4 Abs. 2 dieses Vertrages", {"4"}, set()),
        ("de", "Strafe nach § 21 Abs. 1 MiLoG", set(), set()),
        ("de", "die Pflichten aus den Ziffern 3 bis 5 und Anlage 2", {"3", "4", "5"}, {"annex:2"}),
        ("fi", "kohdan 8.2 tai liitteen 4 rikkominen", {"8.2"}, {"annex:4"}),
        ("lt", "7.1 punkto arba 3 priedo pažeidimas", {"7.1"}, {"annex:3"}),
        ("lv", "līguma 7.1. apakšpunkta pārkāpums", {"7.1"}, set()),
        ("pl", "naruszenie § 5 ust. 3 umowy", {"5"}, set()),
        ("pl", "zgodnie z art. 95 ustawy", set(), set()),
        ("en", "clauses 3–5", {"3", "4", "5"}, set()),
        ("da", "punkt 12 og bilag 4", {"12"}, {"annex:4"}),
    ],
)
def test_citations_in_other_languages(language: str, text: str, clauses: set[str], parts: set[str]) -> None:
    found = cited(Passage(text=text, language=language), knowledge(references=SHIPPED))
    assert (set(found[0]), set(found[1])) == (clauses, parts)
