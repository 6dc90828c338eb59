"""The report as a whole: findings, categories, cautions, indicators, questions, inheritance, sameness."""

import datetime as dt

import msgspec
import pytest

from checker.classification import ReadPaper
from checker.comparison.assembly import words_of
from checker.context import Context
from checker.report import SCHEMA
from clauses import library
from clauses.records import Caution, Conditions, GeneralMeans, Indicator, SectorRisk
from clauses.vocabulary import LANGUAGES, Duty, Element, Risk, Stage, Verified
from models.passage import Words
from models.signals import compile_signals
from tests.checker.made_up import CATEGORIES, DUTY, page, paper, passage, profile, reading, report, requirement, source

BACKED = (Element.OBLIGATION, Element.SANCTION)


def dossier() -> tuple[ReadPaper, ...]:
    return (
        paper(
            passage(reading("wages"), reading("forced_labour", BACKED), number="1", places=page(2)),
            passage(reading("wages", confidence=0.1)),
            path="b.txt",
        ),
        paper(passage(reading("child_labour"), stage=Stage.EXCLUSION), path="a.txt", role="instructions"),
    )


def test_findings_are_numbered_by_paper_passage_and_category() -> None:
    found = report(dossier(), profile(requirement()))
    assert [(row.id, row.document, row.category) for row in found.findings] == [
        ("f001", "a.txt", "child_labour"),
        ("f002", "b.txt", "forced_labour"),
        ("f003", "b.txt", "wages"),
    ]


def test_the_order_in_which_papers_come_changes_nothing() -> None:
    asked = profile(requirement(), requirement("r2", category="wages"))
    one, other = report(dossier(), asked), report(dossier()[::-1], asked)
    assert msgspec.json.encode(one) == msgspec.json.encode(other)


def test_the_same_papers_give_the_same_bytes() -> None:
    asked = profile(requirement(), requirement("r2", when=Conditions(facts={"a": True, "b": False})))
    first = msgspec.json.encode(report(dossier(), asked, Context(facts={"a": True})))
    assert first == msgspec.json.encode(report(dossier(), asked, Context(facts={"a": True})))


def test_all_categories_are_listed_in_alphabetical_order() -> None:
    found = report(dossier(), profile(requirement()))
    assert tuple(row.category for row in found.categories) == CATEGORIES
    strengths = {row.category: (row.strength, row.by_stage, row.findings) for row in found.categories}
    assert strengths["forced_labour"] == ("backed", {"contract": "backed"}, ("f002",))
    assert strengths["child_labour"] == ("obligation", {"exclusion": "obligation"}, ("f001",))
    assert strengths["remedy"] == ("absent", {}, ())


def test_the_words_of_a_finding_are_those_that_carry_its_category() -> None:
    bare = reading("wages")
    told = msgspec.structs.replace(
        bare,
        words=(
            Words(start=0, end=3, of="obligation"),
            Words(start=5, end=8, of="wages"),
            Words(start=10, end=12, of="wages"),
        ),
    )
    assert words_of(told, 20) == (5, 12)
    assert words_of(bare, 20) == (0, 20)


def test_the_context_tells_every_value_and_its_origin() -> None:
    risks = (SectorRisk(cpv="90", name="", risk=Risk.HIGH, reasons=(), sources=()),)
    context = Context(cpv="90910000", kind="services", facts={"a": True}, origins={"cpv": "notice"})
    found = report(dossier(), profile(requirement()), context, risks=risks).context
    told = {name: (given.value, given.origin) for name, given in found.items()}
    assert told == {
        "cpv": ("90910000", "notice"),
        "value": (None, "default"),
        "currency": (None, "default"),
        "kind": ("services", "flag"),
        "regime": (("eu", "national"), "derived"),
        "buyer": (None, "default"),
        "place": (None, "default"),
        "date": ("latest rules", "default"),
        "phase": ("draft", "default"),
        "sector_risk": ("high", "derived"),
        "fact:a": (True, "flag"),
    }


def test_a_date_is_told_as_it_was_given() -> None:
    found = report(dossier(), profile(requirement()), Context(date=dt.date(2026, 5, 2))).context
    assert (found["date"].value, found["date"].origin) == ("2026-05-02", "flag")


def asking(*facts: str) -> Conditions:
    return Conditions(facts=dict.fromkeys(facts, True))


def test_at_most_three_questions_those_that_decide_most() -> None:
    asked = profile(
        requirement("r1", when=asking("often", "rare")),
        requirement("r2", when=asking("often", "twice")),
        requirement("r3", when=asking("often", "twice")),
        requirement("r4", when=asking("alone")),
    )
    found = report(paper(), asked).questions
    assert [(row.fact, row.decides) for row in found] == [
        ("often", ("r1", "r2", "r3")),
        ("twice", ("r2", "r3")),
        ("alone", ("r4",)),
    ]


def test_a_national_requirement_stands_in_for_the_eu_one() -> None:
    eu = profile(requirement("eu-1"), requirement("eu-2"), name="eu")
    own = profile(requirement("xx-1", implements=("eu-1",)), name="national", builds_on=("eu",))
    found = report(paper(), (own, eu))
    assert [(row.requirement.id, row.profile) for row in found.verdicts] == [("xx-1", "national"), ("eu-2", "eu")]
    assert found.tool.profiles == {"eu": "1", "national": "1"}


def test_a_national_rule_that_is_not_in_force_stands_in_for_nothing() -> None:
    eu = profile(requirement("eu-1"), name="eu")
    future = requirement("xx-1", implements=("eu-1",), valid_from=dt.date(2027, 1, 1))
    own = profile(future, name="national", builds_on=("eu",))
    found = report(paper(), (own, eu), Context(date=dt.date(2026, 1, 1)))
    assert [(row.requirement.id, row.status) for row in found.verdicts] == [
        ("xx-1", "not_applicable"),
        ("eu-1", "missing"),
    ]


def test_a_requirement_is_asked_once_though_two_profiles_name_it() -> None:
    one, other = profile(requirement(), name="one"), profile(requirement(), name="other")
    assert [row.profile for row in report(paper(), (one, other)).verdicts] == ["one"]


CAUTION = Caution(
    id="label",
    title="A label without an equivalent",
    because="Equivalents must be let in.",
    signals={"en": ("label",)},
    beside={"en": ("must",)},
    unless={"en": ("or equivalent",)},
    categories=("wages",),
    sources=(source(),),
    examples={},
    counter_examples={},
)


@pytest.mark.parametrize(
    ("text", "category", "raised"),
    [
        ("It must bear the label.", "wages", True),
        ("It must bear the label or equivalent.", "wages", False),
        ("It bears the label.", "wages", False),
        ("It must bear the label.", "child_labour", False),
    ],
)
def test_a_caution_needs_its_words_its_company_and_its_category(text: str, category: str, raised: bool) -> None:
    found = report(paper(passage(reading(category), text=text)), profile(requirement()), cautions=(CAUTION,))
    assert [(row.id, row.evidence) for row in found.cautions] == ([("label", ("f001",))] if raised else [])
    if raised:
        assert found.cautions[0].quotes[0].text == text


def test_an_indicator_is_addressed_by_a_duty_not_by_a_mention() -> None:
    rows = tuple(
        Indicator(number=number, title="", guarded_by=(guard,), evidence=(), sources=(), verified=Verified.PRIMARY)
        for number, guard in ((2, "wages"), (1, "forced_labour"))
    )
    papers = paper(passage(reading("wages"), reading("forced_labour", (Element.VERIFICATION,))))
    found = report(papers, profile(requirement()), indicators=rows).indicators
    assert [(row.number, row.addressed, row.findings) for row in found] == [(1, False, ()), (2, True, ("f002",))]


def test_gaps_are_what_someone_must_act_on() -> None:
    asked = profile(
        requirement("must"),
        requirement("could", duty=Duty.GOOD_PRACTICE),
        requirement("met", category="wages", required_elements=(Element.NAMED_STANDARD,)),
    )
    papers = paper(passage(reading("wages", (*DUTY, Element.NAMED_STANDARD))))
    assert [row.requirement.id for row in report(papers, asked).gaps] == ["must"]


def test_the_report_reads_back_from_its_json() -> None:
    found = report(dossier(), profile(requirement()))
    data = msgspec.json.decode(msgspec.json.encode(found))
    assert data["schema"] == SCHEMA
    assert data["verdicts"][0]["requirement"] == "r1"
    assert msgspec.json.decode(msgspec.json.encode(found), type=type(found)) == found


MEANS = library.general_means()


@pytest.mark.parametrize("means", MEANS, ids=lambda means: means.id)
def test_general_means_are_found_in_their_examples_and_nowhere_else(means: GeneralMeans) -> None:
    def fires(text: str, language: str) -> bool:
        unless = means.unless.get(language, ())
        signals = means.signals[language]
        return compile_signals(signals).matches(text) and not compile_signals(unless).matches(text)

    for example in means.examples:
        assert fires(example.text, example.language), example.text
    for example in means.counter_examples:
        assert not fires(example.text, example.language), example.text


def test_general_means_are_written_for_every_language_that_is_read() -> None:
    for means in MEANS:
        assert tuple(sorted(means.signals)) == LANGUAGES
