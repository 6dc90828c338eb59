"""The parts of the desk that need no screen."""

import re
import string
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.context import Context
from checker.pipeline import ReadDossier
from checker.report import Report
from checker.review.decisions import Kind, on_finding
from clauses.vocabulary import Element, Strength
from models.passage import Words
from ui.parts import gaps, picture
from ui.parts.acts import acts
from ui.parts.follow_up import Assumptions, assumptions, estimate, hours_a_piece
from ui.parts.markup import fill, plain
from ui.parts.options import countries, cpv_code, profiles, trades
from ui.parts.packing import FORMS, bundle, copy_name, made
from ui.parts.passages import in_order, neighbours, window
from ui.parts.picture import Gallery, Order, draw, find
from ui.parts.shelf import matrix, rows, search
from ui.parts.strengthen import pieces, steps, tell
from ui.parts.summary import rungs, summary
from ui.parts.texts import blanks_of, clause_of, filled, texts_on
from ui.parts.uploads import Upload, origin, read, safe_name, sample, uploads
from ui.parts.words import words
from ui.parts.work import LastReport, Question, report_of

QUESTION = Question(
    profiles=("good-practice", "eu-2014-24"), context=Context(cpv="90910000", kind="services", buyer="municipal")
)


@pytest.fixture(scope="module")
def dossier() -> ReadDossier:
    return read(sample())


@pytest.fixture(scope="module")
def report(dossier: ReadDossier) -> Report:
    return report_of(dossier, QUESTION)


@given(st.text(max_size=400))
def test_a_safe_name_can_be_written_and_leads_nowhere(name: str) -> None:
    safe = safe_name(name)
    assert safe
    assert Path(safe).name == safe
    assert not safe.startswith(".")
    assert len(safe.encode()) <= 200
    assert safe.isprintable()


def test_names_keep_their_ending_and_differ() -> None:
    kept = uploads([("C:\\x\\Contract.PDF", b"1"), ("../contract.pdf", b"2"), ("contract.pdf", b"3")])
    assert [file.name for file in kept] == ["Contract.PDF", "contract (2).pdf", "contract (3).pdf"]
    assert safe_name("a" * 500 + ".docx").endswith(".docx")
    assert safe_name("<script>.pdf") == "<script>.pdf"


def test_papers_are_gone_from_the_disk_once_they_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    read_ = read([Upload(name="contract.txt", data=b"The Contractor shall pay the minimum wage.")])
    assert [paper.paper.path for paper in read_.papers] == ["contract.txt"]
    left = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert left == [], "a worker that waits for the next paper has an empty folder at most"


def test_one_bad_file_is_named_and_the_rest_is_read() -> None:
    read_ = read([Upload(name="bad.pdf", data=b"%PDF-1.7 broken"), Upload(name="good.txt", data=b"Pay on time.")])
    assert [paper.paper.path for paper in read_.papers] == ["good.txt"]
    assert [failure.path for failure in read_.failures] == ["bad.pdf"]


def test_a_paper_in_a_zip_leads_back_to_its_upload() -> None:
    papers = (Upload(name="a.zip", data=b""), Upload(name="a.zip (2).zip", data=b""))
    assert origin(papers, "a.zip/annex/contract.pdf") == papers[0]
    assert origin(papers, "other.pdf") is None


def test_the_report_is_worked_out_again_only_when_something_changes(dossier: ReadDossier) -> None:
    last = LastReport()
    first = last.on(dossier, QUESTION)
    assert last.on(dossier, QUESTION) is first
    answered = msgspec.structs.replace(QUESTION, context=Context(cpv="90910000", facts={"label_used": False}))
    assert last.on(dossier, answered) is not first


def test_what_is_remembered_of_the_papers_changes_no_report(dossier: ReadDossier) -> None:
    last = LastReport()
    report = last.on(dossier, QUESTION)
    wrong = on_finding(report, report.findings[0].id, Kind.WRONG_READING, "It is about machines.")
    context = msgspec.structs.replace(QUESTION.context, facts={"label_used": True})
    changed = [
        msgspec.structs.replace(QUESTION, context=context),
        msgspec.structs.replace(QUESTION, context=context, decisions=(wrong,)),
        msgspec.structs.replace(QUESTION, profiles=("good-practice", "de-gwb-bttg"), decisions=(wrong,)),
        msgspec.structs.replace(QUESTION, language="fi"),
        QUESTION,
    ]
    for question in changed:
        assert last.on(dossier, question) == report_of(dossier, question)


def test_gaps_are_ordered_by_weight_and_filters_keep_what_they_say(report: Report) -> None:
    order = [point.severity for point in gaps.open_points(report)]
    assert order == sorted(order, key=["must", "should", "could", "note"].index)
    assert {gap.requirement_id for gap in gaps.serious(report)} == {gap.requirement_id for gap in report.gaps}
    for choice in gaps.choices(report).status:
        found = gaps.wanted(report, gaps.Filter(status=choice))
        assert all(point.status == choice for point in found)
    document = "03-supplier-code-of-conduct.pdf"
    for point in gaps.wanted(report, gaps.Filter(document=document)):
        assert document in {finding.document for finding in gaps.evidence(report, point)}
    assert gaps.point_of(report, gaps.key_of(report.verdicts[3])) == report.verdicts[3]


def test_the_summary_names_five_gaps_and_folds_the_rest(report: Report) -> None:
    brief = summary(report, {"wages": 0.3, "no such subject": 0.9})
    assert len(brief.top) == 5
    assert len(brief.top) + len(brief.rest) == len(report.gaps)
    assert brief.overlooked == 30
    assert summary(report, {}).overlooked is None


def test_all_24_subjects_are_on_the_ladder(report: Report) -> None:
    assert sorted(rung.category for rung in rungs(report)) == sorted(row.category for row in report.categories)


def test_one_walks_through_all_findings_and_back(report: Report) -> None:
    findings = in_order(report)
    at, walked = findings[0].id, []
    while at:
        walked.append(at)
        at = neighbours(findings, at)[1]
    assert walked == [finding.id for finding in findings]
    assert neighbours(findings, walked[1])[0] == walked[0]
    assert neighbours((), "f1") == ("", "")


def test_the_window_marks_the_words_of_the_finding_in_its_paper(dossier: ReadDossier, report: Report) -> None:
    for finding in in_order(report):
        shown = window(dossier, finding)
        here = [line for line in shown.lines if line.marked]
        assert [line.marked for line in here] == [finding.text[finding.start : finding.end]]
        paper = next(read.paper for read in dossier.papers if read.paper.path == finding.document)
        assert shown.above + len(shown.lines) + shown.below == paper.passages


def test_a_page_is_drawn_and_a_broken_paper_is_not(report: Report) -> None:
    contract = next(paper for paper in sample() if paper.name.endswith("contract.pdf"))
    sha256 = next(paper.sha256 for paper in report.documents if paper.path == contract.name)
    with_box = draw(contract.data, Order(sha256=sha256, page=2, boxes=((100, 100, 300, 200),)))
    without = draw(contract.data, Order(sha256=sha256, page=2))
    assert with_box is not None
    assert with_box.startswith(b"\x89PNG")
    assert with_box != without
    assert draw(contract.data, Order(sha256=sha256, page=999)) is None
    assert draw(b"%PDF-1.7 broken", Order(sha256="0", page=1)) is None


def test_a_gallery_draws_a_page_once_and_keeps_the_last(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[int] = []

    def painted(_: bytes, order: Order) -> bytes:
        drawn.append(order.page)
        return b"page"

    monkeypatch.setattr(picture, "draw", painted)
    gallery = Gallery()
    orders = [Order(sha256="0", page=page) for page in range(30)]
    for order in orders:
        gallery.ahead(b"", order)
    assert gallery.picture(b"", orders[-1]) == b"page"
    assert drawn.count(29) == 1
    gallery.picture(b"", orders[0])
    assert drawn.count(0) == 2, "the first pages made room for later ones"


def test_the_box_is_where_it_was_asked_for(report: Report) -> None:
    from io import BytesIO

    from PIL import Image, ImageChops

    contract = next(paper for paper in sample() if paper.name.endswith("contract.pdf"))
    sha256 = next(paper.sha256 for paper in report.documents if paper.path == contract.name)
    box = (100.0, 100.0, 300.0, 200.0)
    pictures = [draw(contract.data, Order(sha256=sha256, page=2, boxes=boxes)) for boxes in ((box,), ())]
    boxed, bare = (Image.open(BytesIO(picture or b"")) for picture in pictures)
    changed = ImageChops.difference(boxed, bare).getbbox()
    scale = 1000 / 595.28
    wanted = (98 * scale, bare.height - 201 * scale, 302 * scale, bare.height - 99 * scale)
    assert changed is not None
    assert all(abs(a - b) <= 3 for a, b in zip(changed, wanted, strict=True))


def test_a_paper_is_found_in_a_zip_in_a_zip_and_no_deeper() -> None:
    import hashlib
    import zipfile
    from io import BytesIO

    def packed(data: bytes) -> bytes:
        sink = BytesIO()
        with zipfile.ZipFile(sink, "w") as archive:
            archive.writestr("paper", data)
        return sink.getvalue()

    sha256 = hashlib.sha256(b"paper").hexdigest()
    assert find(packed(packed(b"paper")), sha256) == b"paper"
    assert find(packed(packed(packed(b"paper"))), sha256) is None


def test_the_hours_are_the_sum_that_the_page_states(report: Report) -> None:
    numbers = Assumptions(
        checks_a_year=2,
        workers_in_sample=5,
        minutes_to_ask=10,
        minutes_to_look=20,
        minutes_a_worker=6,
        minutes_to_settle=60,
        share_with_questions=0.5,
    )
    assert hours_a_piece(numbers) == 2 * (10 + 20 + 30 + 30) / 60
    told = estimate(report, numbers, "en")
    assert told.hours_with_texts == 3 * len(told.pieces)
    assert told.hours_now == 3 * sum(piece.asked_already for piece in told.pieces)
    assert any(piece.category == "wages" and piece.asked_already for piece in told.pieces)
    assert assumptions().checks_a_year > 0


def test_the_acts_of_the_buyer_stand_in_the_order_of_a_procurement(report: Report) -> None:
    stages = [act.point.stage for act in acts(report)]
    assert stages
    assert stages.index("planning") < stages.index("price_check")
    assert all(words("en").say(act.who) for act in acts(report))


def test_blanks_are_filled_or_keep_their_default() -> None:
    clause = clause_of("wages/en-enforceable")
    assert clause is not None
    text = filled(clause, {"buyer": "City of Aldhaven", "percent": "  "})
    assert "the City of Aldhaven" in text
    assert "5 %" in text
    assert "{" not in text
    assert {blank.id for blank in blanks_of(clause)} == {blank.id for blank in clause.blanks}
    assert clause_of("wages/xx-none") is None
    assert clause_of("../secrets/en") is None


def test_texts_climb_in_strength() -> None:
    strengths = [Strength.parse(clause.strength) for clause in texts_on("wages", "en")]
    assert strengths == sorted(strengths)
    assert len(strengths) == 3


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=5))
def test_marked_pieces_are_the_text_again(text: str, spans: list[tuple[int, int]]) -> None:
    marked = [Words(start=min(a, len(text)), end=min(b, len(text)), of="wages") for a, b in spans if a < b]
    assert "".join(piece.text for piece in pieces(text, marked)) == text


def test_a_clause_is_led_up_step_by_step() -> None:
    (told,) = [item for item in tell("The Contractor shall, where possible, pay a fair wage.", "en") if item.sure]
    assert told.category == "wages"
    assert [step.add for step in told.steps] == [Element.HEDGE, Element.VERIFICATION, Element.SANCTION]
    assert [step.strength for step in told.steps] == [Strength.OBLIGATION, Strength.BACKED, Strength.ENFORCEABLE]
    for step in told.steps:
        assert step.text is not None
        assert Strength.parse(step.text.strength) >= step.strength


def test_nothing_is_added_to_what_is_complete() -> None:
    assert steps((Element.OBLIGATION, Element.VERIFICATION, Element.SANCTION), ()) == ()


def test_the_library_is_searched_by_every_word() -> None:
    found = search(rows("en"), "exclusion trafficking")
    assert found
    for row in found:
        assert "traffick" in f"{row.title} {row.reason} {row.record.sources}".casefold()
    assert all(row.profile == "de-gwb-bttg" for row in search(rows("en"), "", profile="de-gwb-bttg"))


def test_the_matrix_counts_what_profiles_ask_of_the_papers() -> None:
    lines = {line.category: line.cells for line in matrix(["good-practice", "no-loa"])}
    assert len(lines) == 24
    assert not lines["wages"][0].law
    assert lines["wages"][1].law


def test_choices_are_named_in_the_language_of_the_visitor() -> None:
    assert countries("et")["FI"] == "Soome"
    assert profiles("de")["fi-hankintalaki"].startswith("Finnland: ")
    assert next(iter(profiles("en"))) == "good-practice"
    assert trades()["90"].startswith("90 ")
    assert cpv_code("90910000-9 cleaning") == "90910000-9"
    assert cpv_code(None) is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_every_form_of_the_report_can_be_taken(report: Report, form: object) -> None:
    assert len(made(report, form)) > 1000  # type: ignore[arg-type]


def test_copies_are_packed_under_paths_that_lead_nowhere() -> None:
    import zipfile
    from io import BytesIO

    from checker.annotation.copies import Copy

    packed = bundle(
        [Copy(path="../../etc/x.pdf", data=b"1", comments=1), Copy(path="a.zip/b.pdf", data=b"2", comments=1)]
    )
    assert zipfile.ZipFile(BytesIO(packed)).namelist() == ["etc/x.pdf", "a.zip/b.pdf"]
    assert copy_name("a.zip/b.pdf") == "b (annotated).pdf"


def test_words_of_papers_are_never_markup() -> None:
    hostile = "<script>alert(1)</script> \u202e**x** [l](javascript:a)"
    shown = fill("count", text=hostile)
    assert "<script>" not in shown
    assert "&lt;script&gt;" in shown
    assert "\u202e" not in shown


@given(st.text())
def test_in_a_label_every_sign_stands_for_itself(text: str) -> None:
    signs = re.escape(string.punctuation)
    assert re.fullmatch(rf"(?:[^{signs}\n]|\\[{signs}])*", plain(text))


def test_every_profile_has_a_short_name_in_every_language() -> None:
    for language in ("de", "en", "pl"):
        named = profiles(language)
        assert len(set(named.values())) == len(named)
        assert all(len(name) < 80 for name in named.values())
