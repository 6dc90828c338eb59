"""What a notice fulfils is judged on its codes and words first."""

from typing import Any

import pytest

from checker.classification import ReadPaper
from checker.report import Verdict
from clauses.codes import facets_of, subjects_of
from clauses.library import profile as load_profile
from clauses.records import Facet, Requirement
from clauses.vocabulary import Element, FulfilledBy, Stage
from tests.checker.made_up import paper, passage, profile, reading, report, requirement
from tests.checker.made_up_notices import SOME, as_paper, code, notice

TRAFFICKING = Facet(id="trafficking_ground", title="Trafficking", signals={"en": ("trafficking",)}, examples=())
PAST = Facet(id="past_performance", title="Past performance", signals={"en": ("earlier contract",)}, examples=())
GROUND = code("BT-67", "exg-crim-traffick", field="BT-67(a)-Procedure")


def asked(**known: Any) -> Requirement:
    given = {
        "category": "exclusion_grounds",
        "stage": Stage.EXCLUSION,
        "fulfilled_by": FulfilledBy.NOTICE,
        "facets": (TRAFFICKING,),
    }
    return requirement(**{**given, **known})


def judged(row: Requirement, *papers: ReadPaper) -> Verdict:
    (only,) = report(papers, profile(row), categories=SOME).verdicts
    return only


def test_a_code_meets_what_the_notice_fulfils_and_says_that_it_is_a_code() -> None:
    found = judged(asked(), as_paper(notice(GROUND)))
    assert found.status == "met"
    assert found.because == "Found in notice.xml, BT-67(a)-Procedure, code exg-crim-traffick."
    assert found.notes == ("The notice says this by a code alone, not in words.",)


def test_the_finding_of_a_code_is_marked_as_one() -> None:
    told = report(as_paper(notice(GROUND)), profile(asked()), categories=SOME)
    (finding,) = told.findings
    assert (finding.reader, finding.strength, finding.places) == ("code", "obligation", ())
    assert finding.text[finding.start : finding.end] == "exclusion for child labour and trafficking in human beings"
    assert told.verdicts[0].evidence == (finding.id,)
    assert not any(row.findings for row in told.categories)


def test_a_code_states_only_what_it_stands_for() -> None:
    found = judged(asked(facets=(TRAFFICKING, PAST)), as_paper(notice(GROUND)))
    assert (found.status, found.lacking) == ("weak", ("Past performance",))


def test_a_code_bears_a_duty_and_no_check() -> None:
    found = judged(asked(min_strength="backed"), as_paper(notice(GROUND)))
    assert found.status == "weak"
    assert found.found.strength == "obligation"


def test_a_self_declaration_is_the_check() -> None:
    form = notice(GROUND, path="espd.xml", format="espd", kind="declaration")
    row = asked(min_strength="backed", required_elements=(Element.VERIFICATION,))
    assert judged(row, as_paper(notice(GROUND)), as_paper(form)).status == "met"


def test_the_notice_may_name_the_self_declaration_as_its_source() -> None:
    source = code("BT-806", "espd-request", codelist="exclusion-grounds-source")
    assert judged(asked(min_strength="backed"), as_paper(notice(GROUND, source))).status == "met"


def test_the_notice_comes_before_the_papers() -> None:
    words = paper(passage(reading("exclusion_grounds"), text="trafficking"), path="a.txt", role="instructions")
    assert judged(asked(), words, as_paper(notice(GROUND))).because.startswith("Found in notice.xml")
    assert judged(asked(), words, as_paper(notice())).because == "Found in a.txt."


def test_a_self_declaration_on_paper_comes_before_the_other_papers() -> None:
    words = paper(passage(reading("exclusion_grounds"), text="trafficking"), path="a.txt", role="instructions")
    form = paper(passage(reading("exclusion_grounds"), text="trafficking"), path="form.docx", role="declaration_form")
    assert judged(asked(), words, form, as_paper(notice())).because == "Found in form.docx."


def test_notice_and_papers_together() -> None:
    check = (Element.OBLIGATION, Element.VERIFICATION)
    words = paper(passage(reading("exclusion_grounds", check)), path="a.txt", role="instructions")
    assert judged(asked(min_strength="backed"), words, as_paper(notice(GROUND))).status == "met"


def test_a_code_fulfils_nothing_that_the_documents_have_to_say() -> None:
    found = judged(asked(fulfilled_by=FulfilledBy.DOCUMENT), as_paper(notice(GROUND)))
    assert (found.status, found.evidence) == ("missing", ())


def test_a_social_aim_names_a_subject_and_fulfils_nothing() -> None:
    row = requirement(category="wages", stage=Stage.NOTICE, fulfilled_by=FulfilledBy.NOTICE, min_strength="mention")
    assert judged(row, as_paper(notice(code("BT-775", "work-cond")))).status == "missing"


def test_a_code_that_denies_fulfils_nothing() -> None:
    row = asked(category="social_inclusion", stage=Stage.NOTICE, facets=())
    assert judged(row, as_paper(notice(code("BT-736", "yes")))).status == "met"
    assert judged(row, as_paper(notice(code("BT-71", "res-ws", holds=False)))).status == "missing"


def test_with_a_notice_nobody_is_sent_to_look_in_it() -> None:
    assert "not among the papers" in judged(asked(), paper()).because
    found = judged(asked(), as_paper(notice()), paper())
    assert (found.status, "not among the papers" in found.because) == ("missing", False)


@pytest.mark.parametrize("name", ["eu-57-1-f", "eu-57-4-a"])
def test_codes_and_the_directive(name: str) -> None:
    (row,) = (row for row in load_profile("eu-2014-24").requirements if row.id == name)
    codes = {"eu-57-1-f": "exg-crim-traffick", "eu-57-4-a": "exg-mis-bre-lab-law"}
    assert {facet.id for facet in row.facets} <= set(facets_of(f"BT-67:{codes[name]}"))
    assert subjects_of(f"BT-67:{codes[name]}") == (row.category,)
