"""A report made by hand, for everything that shows reports."""

from collections.abc import Callable

import msgspec
import pytest

from checker.catalogues.catalogue import catalogue
from checker.report import (
    CategoryStrength,
    CautionRaised,
    Citation,
    Failure,
    Finding,
    Given,
    IndicatorStatus,
    Level,
    Paper,
    Question,
    Remedy,
    Report,
    TermsByReference,
    Tool,
    Verdict,
)
from clauses.vocabulary import Element
from models.passage import Place

LAW = Citation(
    instrument="Directive 2014/24/EU", provision="art. 18(2)", url="https://example.org/dir/2014/24", verified="primary"
)
ADVICE = Citation(instrument="ILO General principles", provision="principle 7", url=None, verified="secondary")

WAGES_TEXT = "The supplier shall pay its cleaners at least the wages of the collective agreement, where possible."
SAFETY_TEXT = "The supplier shall keep the site safe and report each accident."
HOSTILE = "<script>alert(1)</script> & \"quoted\" 'text' [bold red]not markup[/] \x1b[31mred\x1b[0m \u202egnirts\u202c"


def make_finding(**changes: object) -> Finding:
    finding = Finding(
        id="f001",
        category="wages",
        strength="mention",
        elements=(Element.OBLIGATION, Element.NAMED_STANDARD, Element.HEDGE),
        confidence=0.91,
        reader="signals",
        stage="contract",
        document="contract.pdf",
        number="12.3",
        heading="Pay",
        text=WAGES_TEXT,
        start=WAGES_TEXT.index("wages"),
        end=WAGES_TEXT.index("wages") + len("wages"),
        language="en",
        places=(Place(page=7, boxes=((56.0, 100.0, 500.0, 130.0),)),),
    )
    return msgspec.structs.replace(finding, **changes)


def make_verdict(**changes: object) -> Verdict:
    verdict = Verdict(
        requirement_id="eu-18-2",
        profile="eu-2014-24",
        title="The contractor obeys labour law",
        category="wages",
        stage="contract",
        duty="mandatory",
        fulfilled_by="document",
        status="weak",
        severity="must",
        required=Level(strength="backed", elements=(Element.NAMED_STANDARD,)),
        found=Level(strength="mention", elements=(Element.OBLIGATION, Element.HEDGE)),
        lacking=("a way to check it",),
        reason="Workers must get what the law gives them.",
        because="The wording leaves it to the supplier whether wages are paid as agreed.",
        notes=("Paste the clause into the draft.",),
        question=None,
        sources=(LAW,),
        evidence=("f001",),
        remedy=Remedy(
            clause="wages/en-backed", language="en", text="The supplier pays {amount} an hour.\n\nIt reports."
        ),
    )
    return msgspec.structs.replace(verdict, **changes)


def make_report(**changes: object) -> Report:
    verdicts = (
        make_verdict(),
        make_verdict(
            requirement_id="gp-fees",
            profile="good-practice",
            title="No worker pays for a job",
            category="ethical_recruitment",
            status="missing",
            severity="should",
            duty="good_practice",
            found=Level(strength="absent"),
            lacking=(),
            because="No wording found in the 10 pages read.",
            notes=(),
            sources=(ADVICE,),
            evidence=(),
            remedy=None,
        ),
        make_verdict(
            requirement_id="gp-safety",
            profile="good-practice",
            title="Work is safe",
            category="health_safety",
            status="met",
            severity="should",
            duty="good_practice",
            found=Level(strength="backed"),
            lacking=(),
            because="Found in clause 9.",
            notes=(),
            evidence=("f002",),
            remedy=None,
        ),
        make_verdict(
            requirement_id="eu-69",
            title="Ask tenderers to explain low prices",
            category=None,
            fulfilled_by="buyer_act",
            status="not_applicable",
            severity="note",
            because=catalogue("en").say("verdict-buyer-act"),
            lacking=(),
            notes=(),
            evidence=(),
            remedy=None,
        ),
    )
    findings = (
        make_finding(),
        make_finding(
            id="f002",
            category="health_safety",
            strength="backed",
            elements=(Element.OBLIGATION, Element.VERIFICATION),
            document="annex.docx",
            number="9",
            heading="Safety",
            text=SAFETY_TEXT,
            start=SAFETY_TEXT.index("safe"),
            end=SAFETY_TEXT.index("safe") + len("safe"),
            places=(Place(paragraph=41),),
        ),
    )
    report = Report(
        tool=Tool(version="0.1.0", models={"signals": "1"}, profiles={"eu-2014-24": "1", "good-practice": "1"}),
        context={
            "cpv": Given(value="90910000", origin="flag"),
            "value": Given(value=None, origin="default"),
            "phase": Given(value="draft", origin="default"),
        },
        documents=(
            Paper(
                path="annex.docx",
                sha256="b" * 64,
                format="docx",
                pages=None,
                language="en",
                role="specification",
                characters=900,
                passages=12,
                unread_pages=(),
                unread_passages=0,
                warnings=(),
            ),
            Paper(
                path="contract.pdf",
                sha256="a" * 64,
                format="pdf",
                pages=12,
                language="en",
                role="contract",
                characters=20_000,
                passages=80,
                unread_pages=(11, 12),
                unread_passages=0,
                warnings=("no text on 2 of 12 pages (11, 12): they look like scans.",),
            ),
        ),
        findings=findings,
        categories=(
            CategoryStrength(category="award_criteria", strength="absent", elements=(), by_stage={}, findings=()),
            CategoryStrength(category="ethical_recruitment", strength="absent", elements=(), by_stage={}, findings=()),
            CategoryStrength(
                category="health_safety",
                strength="backed",
                elements=(Element.OBLIGATION, Element.VERIFICATION),
                by_stage={"contract": "backed"},
                findings=("f002",),
            ),
            CategoryStrength(
                category="wages",
                strength="mention",
                elements=(Element.OBLIGATION, Element.HEDGE),
                by_stage={"contract": "mention"},
                findings=("f001",),
            ),
        ),
        verdicts=verdicts,
        cautions=(
            CautionRaised(
                id="liability_cap_cancels",
                title="A cap on liability may cancel the clause",
                because="The cap covers fines for unpaid wages too.",
                evidence=("f001",),
                sources=(ADVICE,),
            ),
        ),
        questions=(
            Question(fact="subcontractors_used", text="May subcontractors be used?", decides=("eu-71", "gp-chain")),
        ),
        standard_terms=(
            TermsByReference(
                id="vol-b", title="VOL/B", edition="2003", document="contract.pdf", places=(Place(page=2),)
            ),
        ),
        indicators=(
            IndicatorStatus(number=1, title="Abuse of vulnerability", addressed=False, findings=()),
            IndicatorStatus(number=7, title="Withholding of wages", addressed=True, findings=("f001",)),
        ),
        failures=(
            Failure(
                path="old.doc",
                error="MissingPartError",
                message="old.doc: LibreOffice is not installed.",
                advice="Install libreoffice-writer and run again.",
            ),
        ),
    )
    return msgspec.structs.replace(report, **changes)


@pytest.fixture
def report() -> Report:
    """Two papers, four requirements, one failure."""
    return make_report()


@pytest.fixture
def hostile_report() -> Report:
    """The same report, with hostile words wherever a paper's own words can stand."""
    return make_report(
        findings=(
            make_finding(text=HOSTILE, start=0, end=8, heading=HOSTILE, number=HOSTILE, document=f"{HOSTILE}.pdf"),
        ),
        verdicts=(make_verdict(because=f"Found in {HOSTILE}."),),
        failures=(Failure(path=HOSTILE, error="DamagedError", message=f"{HOSTILE}: broken.", advice=""),),
    )


@pytest.fixture
def report_with() -> Callable[..., Report]:
    """Builds the hand-made report with some of its fields replaced."""
    return make_report


@pytest.fixture
def verdict_with() -> Callable[..., Verdict]:
    """Builds a verdict (weak, must) with some of its fields replaced."""
    return make_verdict
