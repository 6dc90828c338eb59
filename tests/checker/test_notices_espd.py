"""ESPD: what the buyer asks, what the tenderer answers, in every version."""

from pathlib import Path

import pytest

from checker.notices import Notice, read
from clauses.vocabulary import Stage

DATA = Path(__file__).parent / "data" / "notices"
CHILD_LABOUR = "CRITERION.EXCLUSION.CONVICTIONS.CHILD_LABOUR-HUMAN_TRAFFICKING"
SUPPLY_CHAIN = "CRITERION.SELECTION.TECHNICAL_PROFESSIONAL_ABILITY.MANAGEMENT.SUPPLY_CHAIN"
ANSWER = """
  <cac:TenderingCriterionResponse><cbc:ID>a1</cbc:ID>
    <cbc:ValidatedCriterionPropertyID>p1</cbc:ValidatedCriterionPropertyID>
    <cac:ResponseValue><cbc:ID>v1</cbc:ID><cbc:ResponseIndicator>true</cbc:ResponseIndicator></cac:ResponseValue>
  </cac:TenderingCriterionResponse>
"""


@pytest.fixture(scope="module")
def request_() -> Notice:
    return read("espd.xml", (DATA / "espd-request.xml").read_bytes())


def test_the_head(request_: Notice) -> None:
    assert (request_.format, request_.kind, request_.version) == ("espd", "declaration", "ESPD-EDMv2.1.1")
    said = {value.of: value.value for value in request_.said}
    assert said["buyer_name"] == "Municipality of Westbrook"
    assert (said["country"], said["kind"], said["procedure_id"]) == ("DK", "works", "PP-77")


def test_grounds_and_criteria_with_their_codes_in_eforms(request_: Notice) -> None:
    assert [(code.code, code.codelist, code.eforms) for code in request_.declared] == [
        (CHILD_LABOUR, "exclusion-ground", "BT-67:exg-crim-traffick"),
        ("exg-mis-bre-lab-law", "exclusion-ground", "BT-67:exg-mis-bre-lab-law"),
        (SUPPLY_CHAIN, "espd-criterion", ""),
    ]


def test_texts_without_the_questions_of_the_form_in_the_language_that_is_named(request_: Notice) -> None:
    texts = [(text.text, text.stage, text.heading, text.language) for text in request_.texts]
    assert texts == [
        ("Road works", Stage.NOTICE, "", "en"),
        (
            "Was the operator convicted of child labour or of trafficking people?",
            Stage.EXCLUSION,
            "Child labour and trafficking",
            "en",
        ),
        ("How the supply chain is followed.", Stage.SELECTION, "Supply chain", "en"),
        ("A register of all sites of production.", Stage.SELECTION, "Supply chain", "en"),
    ]


def test_an_answer_stands_beside_its_ground() -> None:
    text = (DATA / "espd-request.xml").read_text(encoding="utf-8").replace("Request", "Response")
    end = "</QualificationApplicationResponse>"
    notice = read("espd.xml", text.replace(end, ANSWER + end).encode())
    assert {code.code: code.answer for code in notice.declared} == {
        CHILD_LABOUR: "yes",
        "exg-mis-bre-lab-law": "",
        SUPPLY_CHAIN: "",
    }


def test_version_one() -> None:
    notice = read("espd.xml", (DATA / "espd-response-v1.xml").read_bytes())
    assert (notice.version, notice.languages) == ("2017.10.01", ())
    assert [(code.eforms, code.answer) for code in notice.declared] == [("BT-67:exg-pmt-bre-ssc", "no")]
    assert [(text.text, text.stage) for text in notice.texts] == [
        ("Has the operator left contributions unpaid?", Stage.EXCLUSION)
    ]
    assert [said.value for said in notice.said if said.of == "tenderer_name"] == ["Paving Brothers Ltd"]


def test_a_criterion_inside_a_criterion() -> None:
    text = (DATA / "espd-request.xml").read_text(encoding="utf-8")
    inner = "<cac:SubTenderingCriterion><cbc:Name>Inner</cbc:Name><cbc:Description>Asked inside.</cbc:Description>"
    mark = "<cbc:Description>How the supply chain is followed.</cbc:Description>"
    notice = read("espd.xml", text.replace(mark, f"{mark}{inner}</cac:SubTenderingCriterion>").encode())
    assert ("Inner", "Asked inside.") in [(part.heading, part.text) for part in notice.texts]
