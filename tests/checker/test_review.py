"""What people decide: it changes what is judged, it is listed, and a file keeps it."""

import contextlib
import html
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker import check, load_profile
from checker.classification import ReadPaper
from checker.commands import main as command
from checker.context import Context
from checker.pipeline import ReadDossier, report_on
from checker.report import DecisionTold, Report, Verdict
from checker.reporters import html as page
from checker.reporters import note, text
from checker.review.decisions import Decision, Kind, digest, latest, on_finding, on_verdict
from checker.review.saving import MOST_BYTES, Review, changes, open_review, review_of, save
from clauses.errors import ReviewError, UnknownNameError, UsageError
from clauses.records import Requirement
from models.passage import Place
from tests.checker.made_up import knowledge, paper, passage, profile, reading, requirement

WAGES = "The supplier pays the wage of the collective agreement."


def judged(
    papers: ReadPaper | Sequence[ReadPaper],
    decisions: Iterable[Decision] = (),
    *requirements: Requirement,
) -> Report:
    """The report on `papers`, held against one requirement on forced labour unless others are given."""
    chosen = profile(*(requirements or (requirement(),)))
    dossier = ReadDossier(papers=(papers,) if isinstance(papers, ReadPaper) else tuple(papers), failures=())
    return report_on(
        dossier, chosen, Context(), knowledge=knowledge(), load={"made-up": chosen}.__getitem__, decisions=[*decisions]
    )


def only(report: Report) -> Verdict:
    (verdict,) = report.verdicts
    return verdict


def contract(text: str = WAGES, *before: str, confidence: float = 0.9, sha256: str = "a" * 64) -> ReadPaper:
    """A contract whose last passage is read as forced labour; those before it as nothing."""
    known = [passage(text=words, places=(Place(paragraph=at),)) for at, words in enumerate(before)]
    last = passage(reading("forced_labour", confidence=confidence), text=text, places=(Place(paragraph=len(before)),))
    return paper(*known, last, sha256=sha256)


def test_a_wrong_reading_is_judged_anew_without_the_passage() -> None:
    before = judged(contract())
    assert only(before).status == "met"
    after = judged(contract(), [on_finding(before, "f001", "wrong_reading", "It speaks of machines.", by="A. B.")])
    assert only(after).status == "missing"
    assert after.findings == ()
    assert "set aside by a person" in " ".join(only(after).notes)
    (told,) = after.decisions
    assert (told.kind, told.reason, told.by, told.state) == (
        "wrong_reading",
        "It speaks of machines.",
        "A. B.",
        "applies",
    )


def test_an_accepted_passage_counts_although_the_reader_was_not_sure() -> None:
    doubtful = contract(confidence=0.3)
    before = judged(doubtful)
    assert only(before).status == "unclear"
    assert only(judged(doubtful, [on_finding(before, "f001", Kind.ACCEPT)])).status == "met"


def test_what_is_not_applicable_is_no_gap_and_says_why() -> None:
    before = judged(paper(passage()))
    assert len(before.gaps) == 1
    after = judged(paper(passage()), [on_verdict(before.gaps[0], "not_applicable", "No work is done by people.")])
    assert after.gaps == ()
    assert (only(after).status, only(after).severity, only(after).decision) == (
        "not_applicable",
        "note",
        "not_applicable",
    )
    assert "No work is done by people." in only(after).because
    assert only(after).remedy is None


def test_what_the_reader_overlooked_is_met_by_the_word_of_a_person() -> None:
    before = judged(paper(passage()))
    after = judged(paper(passage()), [on_verdict(only(before), "overlooked", "Clause 9, page 4.")])
    assert only(after).status == "met"
    assert "Clause 9, page 4." in only(after).because


def test_a_confirmed_gap_stays_a_gap_and_says_so() -> None:
    before = judged(paper(passage()))
    after = judged(paper(passage()), [on_verdict(only(before), "accept", "So it is.")])
    assert only(after).status == only(before).status
    assert only(after).decision == "accept"
    assert "So it is." in " ".join(only(after).notes)


def test_the_same_words_are_known_again_whatever_their_number_or_place() -> None:
    decision = on_finding(judged(contract()), "f001", "wrong_reading", "No.")
    more = paper(
        passage(reading("wages"), text="Another clause.", places=(Place(paragraph=0),)),
        passage(reading("forced_labour"), text=WAGES.replace(" ", "  "), places=(Place(paragraph=7),)),
        sha256="a" * 64,
    )
    after = judged(more, [decision])
    assert [finding.category for finding in after.findings] == ["wages"]
    assert after.decisions[0].state == "applies"


def test_the_same_words_in_a_changed_paper_keep_the_decision_and_say_so() -> None:
    decision = on_finding(judged(contract()), "f001", "wrong_reading", "No.")
    after = judged(contract(WAGES, "A new first clause.", sha256="b" * 64), [decision])
    assert only(after).status == "missing"
    assert after.decisions[0].state == "changed"
    assert "has changed since" in after.decisions[0].because


@pytest.mark.parametrize(
    "papers",
    [
        contract("The supplier pays nothing."),
        contract(sha256="b" * 64).__class__(
            paper=msgspec.structs.replace(contract(sha256="b" * 64).paper, path="other.txt"),
            passages=contract().passages,
        ),
        paper(
            passage(reading("forced_labour"), text=WAGES, places=(Place(paragraph=3),)),
            passage(reading("forced_labour"), text=WAGES, places=(Place(paragraph=4),)),
            sha256="a" * 64,
        ),
    ],
    ids=["other words", "another paper", "twice, and not where it was"],
)
def test_a_decision_whose_passage_is_gone_is_named_and_has_no_effect(papers: ReadPaper) -> None:
    decision = on_finding(judged(contract()), "f001", "wrong_reading", "No.")
    after = judged(papers, [decision])
    assert only(after).status == "met"
    assert after.decisions[0].state == "stale"
    assert after.decisions[0].because


def test_a_decision_about_another_requirement_or_another_result_is_told() -> None:
    gap = only(judged(paper(passage())))
    gone = judged(paper(passage()), [on_verdict(gap, "accept")], requirement("r2"))
    assert gone.decisions[0].state == "stale"
    changed = judged(contract(), [on_verdict(gap, "not_applicable", "No.")])
    assert only(changed).status == "not_applicable"
    assert changed.decisions[0].state == "changed"
    assert "not found" in changed.decisions[0].because
    moot = judged(contract(), [on_verdict(gap, "overlooked", "Clause 1.")])
    assert only(moot).decision == ""
    assert moot.decisions[0].state == "stale"


def test_the_last_decision_about_a_thing_counts() -> None:
    gap = only(judged(paper(passage())))
    first, second = on_verdict(gap, "not_applicable", "No."), on_verdict(gap, "accept", "Yes.")
    assert latest([first, second]) == (second,)
    assert only(judged(paper(passage()), [first, second])).status == "missing"


def test_a_decision_needs_a_reason_and_one_thing_to_decide_on() -> None:
    report = judged(contract())
    wrong: tuple[Callable[[], Decision], ...] = (
        lambda: on_verdict(only(report), "not_applicable", " "),
        lambda: on_verdict(only(report), "wrong_reading", "It is."),
        lambda: on_finding(report, "f001", "overlooked", "It is."),
        lambda: on_finding(report, "f999", "accept"),
        lambda: Decision(kind=Kind.ACCEPT, reason=""),
        lambda: Decision(kind=Kind.ACCEPT, reason="", requirement="r1"),
    )
    for make in wrong:
        with pytest.raises(UsageError):
            make()
    with pytest.raises(UnknownNameError, match="Known: accept, not_applicable"):
        on_verdict(only(report), "perhaps", "Why not.")


def test_a_closed_verdict_takes_its_question_along(report: Report) -> None:
    from checker.review.telling import tell

    asked = msgspec.structs.replace(report.verdicts[0], status="depends", requirement_id="eu-71", profile="eu-2014-24")
    hanging = msgspec.structs.replace(report, verdicts=(asked,))
    after = tell(hanging, [on_verdict(asked, "not_applicable", "No subcontractors.")], [])
    assert after.questions == ()


def test_spaces_and_ways_to_store_accents_do_not_matter() -> None:
    assert digest("Ta\u0303o  \n vo\u0303i") == digest("T\u00e3o v\u00f5i")
    assert digest("one") != digest("two")


def reviewed() -> Review:
    report = judged(contract())
    decisions = [on_finding(report, "f001", "wrong_reading", "No.", by="A. B."), on_verdict(only(report), "accept")]
    context = Context(cpv="90910000", phase="published", facts={"b": True, "a": False})
    return review_of(judged(contract(), decisions), decisions, context, ["made-up"])


def test_a_review_is_saved_and_opened_again(tmp_path: Path) -> None:
    review = reviewed()
    data = save(review)
    assert save(review) == data
    assert open_review(data) == review
    (tmp_path / "a.fairclause").write_bytes(data)
    assert open_review(tmp_path / "a.fairclause") == review
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert sorted(archive.namelist()) == ["decisions.json", "report.json", "review.json"]
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"a" * 64 in archive.read("review.json")


def test_the_papers_that_changed_are_named() -> None:
    review = reviewed()
    now = [contract(sha256="b" * 64).paper, paper(path="new.txt").paper]
    assert [sentence.partition(":")[0] for sentence in changes(review, now)] == ["contract.txt", "new.txt"]
    assert "changed" in changes(review, now)[0]
    assert "not here" in changes(review, [])[0]
    assert changes(review, [contract().paper]) == ()


def test_what_is_said_now_comes_before_what_the_review_says() -> None:
    completed = reviewed().completing(Context(kind="works", facts={"a": True}))
    assert completed == Context(cpv="90910000", phase="published", kind="works", facts={"a": True, "b": True})
    said = Context(phase="draft", origins={"phase": "flag"})
    assert reviewed().completing(said).phase == "draft"


def repacked(**changed: bytes | None) -> bytes:
    """The saved review with some of its parts replaced, left out or added; names with a dot for the first `_`."""
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(save(reviewed()))) as archive, zipfile.ZipFile(sink, "w") as target:
        parts: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
        for name, data in (parts | {name.replace("_", "."): data for name, data in changed.items()}).items():
            if data is not None:
                target.writestr(name, data)
    return sink.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip at all",
        save(reviewed())[:-30],
        repacked(report_json=None),
        repacked(more_json=b"{}"),
        repacked(**{"../../etc/passwd": b"x"}),
        repacked(decisions_json=b"["),
        repacked(decisions_json=b"[" * 100_000),
        repacked(decisions_json=b'[{"kind": "accept", "reason": ""}]'),
        repacked(decisions_json=b'[{"kind": "explode", "reason": "x"}]'),
        repacked(report_json=b'{"schema": "fairclause.report/1"}'),
        repacked(review_json=b"\xff\xfe"),
    ],
    ids=lambda data: f"{len(data)} bytes",
)
def test_what_is_no_review_is_refused_with_advice(data: bytes) -> None:
    with pytest.raises(ReviewError) as refused:
        open_review(data)
    assert refused.value.advice


def test_a_review_of_a_later_form_asks_for_a_newer_version() -> None:
    cover = msgspec.json.decode(zipfile.ZipFile(io.BytesIO(save(reviewed()))).read("review.json"))
    later = msgspec.json.encode({**cover, "schema": "fairclause.review/2"})
    with pytest.raises(ReviewError, match=r"fairclause\.review/2"):
        open_review(repacked(review_json=later))


def test_a_review_of_an_earlier_minor_form_opens_with_keys_nobody_knows() -> None:
    cover = msgspec.json.decode(zipfile.ZipFile(io.BytesIO(save(reviewed()))).read("review.json"))
    assert open_review(repacked(review_json=msgspec.json.encode({**cover, "colour": "blue"}))) == reviewed()


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as target:
        for name in ("review.json", "decisions.json", "report.json"):
            target.writestr(name, b" " * (MOST_BYTES // 2))
    with pytest.raises(ReviewError, match="larger than any"):
        open_review(sink.getvalue())


@given(data=st.binary(max_size=300), at=st.integers(0, 2000), cut=st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_damaged_review_is_opened_or_refused_and_nothing_else(data: bytes, at: int, cut: bool) -> None:
    whole = save(reviewed())
    damaged = whole[:at] + data + (b"" if cut else whole[at + len(data) :])
    with contextlib.suppress(ReviewError):
        open_review(damaged)


def test_the_command_applies_a_saved_review_and_takes_up_its_context(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "The Supplier shall pay every worker at least the statutory minimum wage."
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "contract.txt").write_text(f"1. {text}\n", encoding="utf-8")
    context = Context(cpv="90910000", phase="published")
    before = check([tmp_path / "papers"], load_profile("good-practice"), context=context)
    finding = next(row for row in before.findings if row.category == "wages")
    review = review_of(
        before, [on_finding(before, finding.id, "wrong_reading", "It is a joke.")], context, ["eu-2014-24"]
    )
    (tmp_path / "saved.fairclause").write_bytes(save(review))
    (tmp_path / "papers" / "more.txt").write_text("Nothing of interest stands here.", encoding="utf-8")
    with pytest.raises(SystemExit) as leaving:
        command(["check", str(tmp_path / "papers"), "--review", str(tmp_path / "saved.fairclause"), "--format", "json"])
    assert not leaving.value.code
    out, err = capsys.readouterr()
    told = msgspec.json.decode(out, type=Report)
    assert "more.txt: this paper is new" in err
    assert [row.state for row in told.decisions] == ["applies"]
    assert not [row for row in told.findings if row.category == "wages"]
    assert told.tool.profiles.keys() == {"eu-2014-24"}
    assert (told.context["cpv"].value, told.context["phase"].value) == ("90910000", "published")


def test_the_command_says_what_is_wrong_with_a_review(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text("Words.", encoding="utf-8")
    for name in ("a.txt", "gone.fairclause"):
        with pytest.raises(SystemExit) as leaving:
            command(["check", str(tmp_path / "a.txt"), "--review", str(tmp_path / name)])
        assert leaving.value.code == 2
    assert "is no review" in capsys.readouterr().err


def test_every_form_of_the_report_lists_the_decisions(report: Report) -> None:
    told = DecisionTold(
        kind="not_applicable",
        requirement="gp-fees",
        profile="good-practice",
        passage=None,
        reason="No <agency> is used.",
        by="A. B.",
        state="applies",
        because="",
    )
    decided = msgspec.structs.replace(report, decisions=(told,))
    line = "No worker pays for a job [good-practice: gp-fees]: not applicable (applies). No <agency> is used. (A. B.)"
    assert line in " ".join(text.render(decided, width=300).split())
    assert html.unescape(page.render(decided)).count(line) == 1
    assert "No <agency>" not in page.render(decided)
    assert "No &lt;agency&gt; is used." in MarkdownIt().render(note.render(decided))
