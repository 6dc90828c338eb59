"""Status, severity and the sentence of a verdict."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.classification import ReadPaper
from checker.comparison.severity import severity
from checker.context import Context
from checker.report import Failure, Verdict
from clauses.records import (
    Conditions,
    Example,
    Facet,
    Fact,
    GeneralMeans,
    ModelClause,
    Requirement,
    SectorRisk,
    StandardTerms,
)
from clauses.vocabulary import Duty, Element, FulfilledBy, Kind, Risk, Stage, Strength, Verified
from tests.checker.made_up import DUTY, page, paper, passage, profile, reading, report, requirement, source, verdict

FULL = (Element.OBLIGATION, Element.VERIFICATION, Element.SANCTION, Element.NAMED_STANDARD)
SPEAKS = Facet(id="age", title="the minimum age", signals={"en": ("minimum age",)}, examples=("minimum age",))


def contract(*elements: Element, text: str = "Some words.", **known: Any) -> ReadPaper:
    return paper(passage(reading("forced_labour", elements or DUTY), text=text, **known))


def test_a_duty_that_is_there_is_met_and_cited() -> None:
    found = verdict(contract(number="4.2", places=page(3)), requirement())
    assert (found.status, found.evidence, found.lacking) == ("met", ("f001",), ())
    assert found.because == "Found in contract.txt, clause 4.2, page 3."
    assert found.remedy is None


def test_silence_is_missing_and_tells_how_far_it_was_read() -> None:
    found = verdict(paper(passage(), pages=38, format="pdf"), requirement())
    assert found.status == "missing"
    assert found.because == "No wording found in the 38 pages read."


def test_the_share_that_the_reader_overlooks_is_told() -> None:
    found = verdict(paper(pages=38), requirement(), overlooked={"forced_labour": 0.09})
    assert found.because == (
        "No wording found in the 38 pages read. "
        "On test passages written to be hard, this reader overlooks about 9 in 100 of this kind."
    )


@pytest.mark.parametrize(
    ("elements", "asked", "lacking"),
    [
        ((Element.VERIFICATION,), {}, ("a duty",)),
        (DUTY, {"min_strength": "backed"}, ("a duty with a check or a consequence",)),
        (DUTY, {"required_elements": (Element.DEADLINE,)}, ("a date or time limit",)),
        (DUTY, {"facets": (SPEAKS,)}, ("the minimum age",)),
    ],
)
def test_what_lacks_is_named(elements: tuple[Element, ...], asked: dict[str, Any], lacking: tuple[str, ...]) -> None:
    found = verdict(contract(*elements), requirement(**asked))
    assert (found.status, found.lacking) == ("weak", lacking)
    assert lacking[0] in found.because


@pytest.mark.parametrize("category", ["wages", "health_safety"])
def test_pay_and_safety_always_need_a_named_level(category: str) -> None:
    vague = paper(passage(reading(category, FULL[:3])))
    assert verdict(vague, requirement(category=category)).status == "weak"
    assert verdict(paper(passage(reading(category, FULL))), requirement(category=category)).status == "met"


def test_a_facet_may_stand_in_the_heading_or_the_lead_in() -> None:
    asked = requirement(facets=(SPEAKS,))
    for known in ({"heading": "Minimum age"}, {"lead_in": "The minimum age is:"}, {"text": "the minimum age"}):
        assert verdict(contract(**known), asked).status == "met"


def test_a_facet_is_looked_for_in_passages_of_its_category_only() -> None:
    other = paper(passage(reading("forced_labour")), passage(reading("wages"), text="the minimum age"))
    assert verdict(other, requirement(facets=(SPEAKS,))).status == "weak"


def test_evidence_is_the_passage_that_states_the_facet() -> None:
    papers = paper(passage(reading("forced_labour")), passage(reading("forced_labour"), text="the minimum age"))
    assert verdict(papers, requirement(facets=(SPEAKS,))).evidence == ("f002",)


def test_a_facet_in_a_language_without_wording_leaves_it_open() -> None:
    found = verdict(contract(language="de"), requirement(facets=(SPEAKS,)))
    assert found.status == "unclear"
    assert "“the minimum age” cannot be told in this language" in found.because


def test_a_contract_duty_found_elsewhere_is_weak() -> None:
    found = verdict(contract(*FULL, stage=Stage.EXCLUSION), requirement())
    assert (found.status, found.lacking) == ("weak", ("a place in the contract terms",))
    assert "it stands only in the exclusion grounds" in found.because


def test_anything_else_found_elsewhere_is_met_with_a_note() -> None:
    found = verdict(contract(stage=Stage.NOTICE), requirement(stage=Stage.AWARD))
    assert found.status == "met"
    assert found.notes == ("It stands in the notice; it is usually stated in the award criteria.",)


def test_a_contract_serves_the_stage_of_subcontracting() -> None:
    assert verdict(contract(), requirement(stage=Stage.SUBCONTRACTING)).notes == ()


def test_a_doubtful_reading_is_listed_with_its_confidence_when_a_verdict_rests_on_it() -> None:
    papers = paper(passage(reading("forced_labour", confidence=0.3)), passage(reading("wages", confidence=0.2)))
    found = report(papers, profile(requirement()))
    assert found.verdicts[0].status == "unclear"
    assert [(item.category, item.confidence) for item in found.findings] == [("forced_labour", 0.3)]
    assert found.verdicts[0].evidence == ("f001",)


@pytest.mark.parametrize(
    "known",
    [
        {"pages": 3, "unread_pages": (2,)},
        {"passages": 10, "unread_passages": 5},
    ],
)
def test_what_was_not_read_leaves_silence_open(known: dict[str, Any]) -> None:
    found = verdict(paper(**known), requirement())
    assert found.status == "unclear"
    assert "a person must look" in found.because


def test_a_paper_that_failed_leaves_silence_open() -> None:
    failure = Failure(path="lost.pdf", error="DamagedError", message="lost.pdf: broken.", advice="")
    found = verdict(paper(), requirement(), failures=(failure,))
    assert found.status == "unclear"
    assert "lost.pdf could not be read" in found.because


def test_papers_that_failed_alike_are_told_in_one_phrase() -> None:
    lost = [
        Failure(path=path, error="DamagedError", message=f"{path}: broken.", advice="") for path in ("a.pdf", "b.pdf")
    ]
    found = verdict(paper(pages=3, unread_pages=(2,)), requirement(), failures=tuple(lost))
    assert ", but a.pdf and b.pdf could not be read and 1 page of contract.txt could not be read: " in found.because


def test_one_foreign_sentence_among_many_is_told_but_leaves_nothing_open() -> None:
    found = verdict(paper(passages=100, unread_passages=1), requirement())
    assert found.status == "missing"
    assert "1 passage of contract.txt is in a language that is not read." in found.notes


def test_a_language_without_wording_for_the_subject_leaves_silence_open() -> None:
    readable = {"forced_labour": frozenset({"en"})}
    assert verdict(paper(language="en"), requirement(), readable=readable).status == "missing"
    found = verdict((paper(language="et"), paper(path="b.txt")), requirement(), readable=readable)
    assert found.status == "unclear"
    assert "knows no wording for this subject in Estonian" in found.because


def test_a_second_means_is_asked_for_by_its_own_words() -> None:
    asked = requirement(category="sanctions", required_elements=(Element.SANCTION,))
    found = verdict(paper(passage(reading("sanctions"))), asked)
    assert found.lacking == ("a second consequence, such as a penalty beside termination",)


def test_several_places_may_meet_together_what_is_no_contract_duty() -> None:
    papers = paper(
        passage(reading("forced_labour"), stage=Stage.AWARD),
        passage(reading("forced_labour", FULL), stage=Stage.NOTICE),
    )
    found = verdict(papers, requirement(stage=Stage.AWARD, min_strength="backed"))
    assert found.status == "met"
    assert found.notes == ("It is stated by several places together: the notice and the award criteria.",)


TERMS = StandardTerms(
    id="general",
    title="General Terms",
    jurisdiction="EU",
    signals={"en": ("=GT",)},
    editions=r"\d{4}",
    settles=("forced_labour",),
    text_at="",
    note="",
)


def test_terms_by_reference_make_silence_unclear_where_they_usually_speak() -> None:
    papers = paper(passage(text="The GT 2019 apply."))
    found = report(papers, profile(requirement(), requirement("r2", category="wages")), terms=(TERMS,))
    assert [row.status for row in found.verdicts] == ["unclear", "missing"]
    assert "General Terms 2019 by reference, text not supplied" in found.verdicts[0].because
    assert [(row.id, row.edition) for row in found.standard_terms] == [("general", "2019")]


def test_terms_that_are_among_the_papers_are_not_by_reference() -> None:
    papers = (paper(passage(text="The GT 2019 apply.")), paper(path="annexes/GT_2019.pdf"))
    found = report(papers, profile(requirement()), terms=(TERMS,))
    assert (found.standard_terms, found.verdicts[0].status) == ((), "missing")


def test_a_general_penalty_is_named_where_a_duty_has_no_consequence() -> None:
    means = GeneralMeans(
        id="penalty",
        title="A general penalty",
        element=Element.SANCTION,
        signals={"en": ("penalty",)},
        unless={"en": ("delay",)},
        examples=(Example(text="penalty"),),
    )
    duty = passage(reading("forced_labour"))
    one = paper(duty, passage(text="A penalty is due.", number="9"))
    assert verdict(one, requirement(), means=(means,)).notes == (
        "General consequence only: a general penalty (contract.txt, clause 9).",
    )
    assert verdict(paper(duty, passage(text="A penalty for delay.")), requirement(), means=(means,)).notes == ()
    own = paper(passage(reading("forced_labour", FULL)), passage(text="A penalty is due."))
    assert verdict(own, requirement(), means=(means,)).notes == ()


PENALTY = GeneralMeans(
    id="penalty",
    title="A general penalty",
    element=Element.SANCTION,
    signals={"en": ("penalty",)},
    examples=(Example(text="penalty"),),
)


def test_a_penalty_that_names_a_social_clause_is_its_sanction_though_no_word_says_so() -> None:
    papers = paper(
        passage(reading("forced_labour"), number="14.1"),
        passage(text="For a breach of clause 14 a penalty is due.", number="25"),
        passage(text="For a breach of clause 7 a penalty is due.", number="26"),
    )
    asked = profile(requirement(min_strength="backed"), requirement("r2", category="sanctions"))
    found = report(papers, asked, means=(PENALTY,))
    assert [row.status for row in found.verdicts] == ["met", "met"]
    assert [(row.number, row.category, row.reader) for row in found.findings] == [
        ("14.1", "forced_labour", "signals"),
        ("25", "sanctions", "reference"),
    ]


def test_what_the_reader_itself_reads_is_not_implied_again() -> None:
    papers = paper(
        passage(reading("forced_labour"), number="14.1"),
        passage(reading("sanctions"), text="For a breach of clause 14 a penalty is due.", number="25"),
    )
    found = report(papers, profile(requirement()), means=(PENALTY,))
    assert [row.reader for row in found.findings] == ["signals", "signals"]


@pytest.mark.parametrize(
    ("known", "because"),
    [
        ({"fulfilled_by": FulfilledBy.BUYER_ACT}, "done by the buyer"),
        ({"fulfilled_by": FulfilledBy.LAW_ITSELF}, "holds by law"),
        ({"category": None}, "no clause is asked for"),
        ({"when": Conditions(kinds=(Kind.WORKS,))}, "contracts for works, not in a contract for services"),
    ],
)
def test_what_wording_cannot_meet_is_not_applicable_with_its_reason(known: dict[str, Any], because: str) -> None:
    found = verdict(paper(), requirement(**known), context=Context(kind="services"))
    assert (found.status, found.severity) == ("not_applicable", "note")
    assert because in found.because


def test_wording_is_listed_though_no_wording_is_needed() -> None:
    assert verdict(contract(), requirement(fulfilled_by=FulfilledBy.LAW_ITSELF)).evidence == ("f001",)


def test_an_open_fact_leaves_a_gap_depending_and_asks() -> None:
    asked = requirement(when=Conditions(facts={"abroad": True}))
    facts = {"abroad": Fact(id="abroad", question="Is any work done abroad?", help="")}
    found = report(paper(), profile(asked), facts=facts)
    assert found.verdicts[0].status == "depends"
    assert found.verdicts[0].question == "Is any work done abroad?"
    assert [(row.fact, row.decides) for row in found.questions] == [("abroad", ("r1",))]
    assert found.gaps == found.verdicts


def test_an_open_fact_is_not_asked_where_the_wording_is_there_anyway() -> None:
    found = report(contract(), profile(requirement(when=Conditions(facts={"abroad": True}))))
    assert (found.verdicts[0].status, found.questions) == ("met", ())


def test_a_notice_row_is_looked_up_in_the_notice() -> None:
    asked = requirement(fulfilled_by=FulfilledBy.NOTICE, stage=Stage.NOTICE)
    assert verdict(paper(), asked).status == "unclear"
    assert verdict(paper(role="notice"), asked).status == "missing"


def test_the_advice_follows_the_phase() -> None:
    words = {"draft": "before they are published", "published": "corrigendum", "signed": "article 72"}
    for phase, word in words.items():
        found = verdict(paper(), requirement(), context=Context(phase=phase))
        assert any(word in note for note in found.notes)


LAW = {"duty": Duty.MANDATORY}
GOOD = {"duty": Duty.GOOD_PRACTICE}
SHOWN = {"when": Conditions(kinds=(Kind.WORKS,))}


@pytest.mark.parametrize(
    ("known", "holds", "risk", "expected"),
    [
        (LAW, True, None, "must"),
        (LAW, True, Risk.LOW, "must"),
        (LAW, None, None, "should"),
        (LAW, False, None, "note"),
        (LAW | {"fulfilled_by": FulfilledBy.NOTICE}, True, None, "must"),
        (LAW | {"fulfilled_by": FulfilledBy.BUYER_ACT}, True, None, "note"),
        (LAW | {"sources": (source(Verified.SECONDARY),)}, True, None, "must"),
        (LAW | {"sources": (source(Verified.NO),)}, True, Risk.HIGH, "could"),
        ({"duty": Duty.CONDITIONAL} | SHOWN, True, None, "must"),
        ({"duty": Duty.CONDITIONAL} | SHOWN, None, None, "should"),
        ({"duty": Duty.CONDITIONAL}, True, None, "should"),
        ({"duty": Duty.OPTIONAL}, True, Risk.HIGH, "could"),
        (GOOD, True, None, "could"),
        (GOOD, True, Risk.MEDIUM, "could"),
        (GOOD, True, Risk.HIGH, "should"),
        (GOOD, True, Risk.LOW, "note"),
        (GOOD | {"recommended": True}, True, None, "should"),
        (GOOD | {"recommended": True}, True, Risk.HIGH, "should"),
        (GOOD | {"recommended": True}, True, Risk.LOW, "note"),
    ],
)
def test_severity_follows_duty_check_and_risk(
    known: dict[str, Any], holds: bool | None, risk: Risk | None, expected: str
) -> None:
    assert severity(requirement(**known), holds=holds, risk=risk) == expected


def test_the_risk_of_the_trade_reaches_the_verdict() -> None:
    risks = (SectorRisk(cpv="90", name="Cleaning", risk=Risk.HIGH, reasons=(), sources=()),)
    found = verdict(paper(), requirement(**GOOD), context=Context(cpv="90"), risks=risks)
    assert found.severity == "should"


def clause(name: str, strength: str, language: str = "en", stage: Stage = Stage.CONTRACT) -> ModelClause:
    return ModelClause(
        id=name,
        category="forced_labour",
        language=language,
        strength=strength,
        stage=stage,
        title="",
        notes="",
        not_when="",
        text=f"Text of {name}",
    )


SHELF = (
    clause("en-full", "enforceable"),
    clause("en-backed", "backed"),
    clause("en-plain", "obligation"),
    clause("de-plain", "obligation", "de"),
)


def shelf(category: str, language: str) -> tuple[ModelClause, ...]:
    return tuple(row for row in SHELF if row.category == category and row.language == language)


@pytest.mark.parametrize(
    ("asked", "language", "chosen"),
    [
        ({}, "en", "en-plain"),
        ({"min_strength": "backed"}, "en", "en-backed"),
        ({"required_elements": (Element.VERIFICATION,)}, "en", "en-backed"),
        ({"required_elements": (Element.VERIFICATION, Element.SANCTION)}, "en", "en-full"),
        ({}, "de", "de-plain"),
        ({"min_strength": "backed"}, "de", "de-plain"),
        ({}, "fi", "en-plain"),
    ],
)
def test_the_remedy_is_no_stronger_than_it_needs_to_be(asked: dict[str, Any], language: str, chosen: str) -> None:
    papers = (paper(language=language), paper(path="a.txt", role="notice", language="sv", characters=10**6))
    found = verdict(papers, requirement(**asked), clauses=shelf)
    assert found.remedy is not None
    assert found.remedy.clause == chosen


STATUSES = {"met", "weak", "missing", "unclear", "depends", "not_applicable"}
ELEMENTS = st.sets(st.sampled_from(list(Element))).map(lambda found: tuple(e for e in Element if e in found))
READINGS = st.builds(
    reading,
    st.sampled_from(["forced_labour", "wages", "sanctions"]),
    ELEMENTS,
    st.floats(min_value=0, max_value=1),
)
PASSAGES = st.builds(
    lambda item, stage, text: passage(item, stage=stage, text=text),
    READINGS,
    st.sampled_from(list(Stage)),
    st.sampled_from(["Words.", "the social conditions", "the minimum age"]),
)
REQUIREMENTS = st.builds(
    requirement,
    category=st.sampled_from(["forced_labour", "wages", "sanctions", "child_labour", None]),
    stage=st.sampled_from(list(Stage)),
    duty=st.sampled_from(list(Duty)),
    fulfilled_by=st.sampled_from(list(FulfilledBy)),
    min_strength=st.sampled_from([strength.id for strength in Strength]),
    required_elements=ELEMENTS,
    facets=st.sampled_from([(), (SPEAKS,)]),
    when=st.sampled_from([Conditions(), Conditions(facts={"a": True}), Conditions(kinds=(Kind.WORKS,))]),
)


def named(rows: list[Requirement]) -> list[Requirement]:
    return [msgspec.structs.replace(row, id=f"r{number}") for number, row in enumerate(rows)]


@given(
    st.lists(PASSAGES, max_size=5),
    st.lists(REQUIREMENTS, max_size=4).map(named),
    st.sampled_from([Context(), Context(kind="works"), Context(kind="services", facts={"a": True})]),
    st.sampled_from([(), (1,)]),
)
def test_every_requirement_gets_exactly_one_verdict(
    passages: list[Any], asked: list[Requirement], context: Context, unread: tuple[int, ...]
) -> None:
    found = report(paper(*passages, pages=2, unread_pages=unread), profile(*asked), context)
    assert [row.requirement.id for row in found.verdicts] == [row.id for row in asked]
    ids = {item.id for item in found.findings}
    for row in found.verdicts:
        assert row.status in STATUSES
        assert row.because.endswith((".", "?", "”"))
        assert ids.issuperset(row.evidence)
        assert_consistent(row)


def assert_consistent(row: Verdict) -> None:
    if row.status in ("met", "weak"):
        assert row.evidence
    if row.status == "met":
        assert not row.lacking
        assert Strength.parse(row.found.strength) >= Strength.parse(row.required.strength)
        assert set(row.required.elements) <= set(row.found.elements)
        assert row.found.facets == row.required.facets
    if row.status == "weak":
        assert row.lacking
    assert (row.question is not None) is (row.status == "depends")
