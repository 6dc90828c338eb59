"""The views as Streamlit runs them, without a browser."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.context import Context
from checker.pipeline import ReadDossier
from checker.review.decisions import Kind, on_verdict
from checker.review.saving import open_review, review_of, save
from ui.parts.gaps import key_of, serious
from ui.parts.uploads import Upload, read, sample
from ui.session import Desk

APP = Path(__file__).parents[2] / "ui" / "app.py"
CONTEXT = Context(cpv="90910000", kind="services", buyer="municipal")
MINUTE = 60


@pytest.fixture(autouse=True)
def _streamlit(needs: Callable[[str], None]) -> None:
    needs("streamlit")


@pytest.fixture(scope="module")
def dossier() -> ReadDossier:
    return read(sample())


def view(name: str, desk: Desk, **written: str) -> Any:
    """One view on a desk, run once, with what was `written` into its inputs."""
    from streamlit.testing.v1 import AppTest

    script = f"from ui.views import {name}\n{name}.show()\n"
    test = AppTest.from_string(script, default_timeout=MINUTE)
    test.session_state["desk"] = desk
    for name_, value in written.items():
        test.session_state[name_] = value
    test.run()
    assert not test.exception
    return test


def shown(test: Any) -> str:
    """All markup of our own on the page."""
    return "\n".join(element.proto.body for element in test.get("html"))


def key(test: Any, kind: str, name: str) -> Any:
    return next(element for element in test.get(kind) if (element.key or "").startswith(name))


@pytest.fixture
def at_work(dossier: ReadDossier) -> Desk:
    return Desk(uploads=sample(), dossier=dossier, context=CONTEXT)


@pytest.mark.parametrize("name", ["result", "the_page", "decide", "to_do"])
def test_without_papers_a_page_says_where_to_begin(name: str) -> None:
    test = view(name, Desk())
    assert "Put in the papers first" in shown(test)
    assert key(test, "button", "to-check").label == "Put in papers"


@pytest.mark.parametrize("language", ["de", "et", "fi", "pl", "sv"])
@pytest.mark.parametrize("name", ["check", "result", "the_page", "decide", "to_do", "take_away", "library", "about"])
def test_every_page_is_shown_in_every_language(name: str, language: str, at_work: Desk) -> None:
    at_work.language = language
    assert "<h1>" in shown(view(name, at_work))


def test_the_whole_app_starts_with_check() -> None:
    from streamlit.testing.v1 import AppTest

    test = AppTest.from_file(str(APP), default_timeout=MINUTE).run()
    assert not test.exception
    assert "Check a tender or a contract" in shown(test)
    assert key(test, "button", "start").disabled


def test_who_is_not_signed_in_sees_nothing_where_sign_in_is_configured() -> None:
    from streamlit.testing.v1 import AppTest

    test = AppTest.from_file(str(APP), default_timeout=MINUTE)
    test.secrets["auth"] = {"client_id": "x"}
    test.run()
    assert not test.exception
    assert "Sign in to go on" in shown(test)
    assert [button.label for button in test.button] == ["Sign in"]


def test_the_sample_is_read_and_its_facts_are_taken_over() -> None:
    test = view("check", Desk())
    key(test, "button", "sample").click().run()
    assert not test.exception
    assert len(test.session_state["desk"].dossier.papers) == 3
    assert test.session_state["desk"].context.cpv == "90910000"


def test_an_answer_changes_the_report_at_once_and_can_be_taken_back(at_work: Desk) -> None:
    test = view("result", at_work)
    asked = {question.fact for question in at_work.report.questions} if at_work.report else set()
    key(test, "button", "answer-label_used-False").click().run()
    after = test.session_state["desk"].report
    assert "label_used" in asked
    assert "label_used" not in {question.fact for question in after.questions}
    key(test, "button", "back-label_used").click().run()
    assert "label_used" in {question.fact for question in test.session_state["desk"].report.questions}


def test_a_wrong_day_is_told_and_not_taken() -> None:
    test = view("check", Desk())
    key(test, "text_input", "date").set_value("31.1.2027").run()
    assert "is not a day" in test.error[0].value
    assert test.session_state["desk"].context.date is None
    key(test, "text_input", "date").set_value("2027-01-31").run()
    assert str(test.session_state["desk"].context.date) == "2027-01-31"


def test_a_cpv_code_that_nobody_knows_is_told() -> None:
    test = view("check", Desk(), cpv="01 nothing")
    assert "is no CPV code that is known" in test.error[0].value
    assert test.session_state["desk"].context.cpv is None


def test_filters_leave_the_points_that_were_asked_for(at_work: Desk) -> None:
    test = view("result", at_work)
    key(test, "selectbox", "filter-status").set_value("weak").run()
    cards = [body for body in shown(test).split("<article") if body.startswith(' class="fc point')]
    assert cards
    assert all("too weak" in card for card in cards)


def test_each_of_the_gravest_gaps_leads_to_its_card(at_work: Desk) -> None:
    body = shown(view("result", at_work))
    led = re.findall(r'href="#(point-[^"]+)"', body)
    assert len(led) == 5
    assert set(led) <= set(re.findall(r'id="(point-[^"]+)"', body))
    filtered = view("result", at_work, **{"filter-status": "weak"})
    assert 'href="#point-' not in shown(filtered)


def test_a_text_is_filled_as_one_writes(at_work: Desk) -> None:
    test = view("result", at_work)
    report = at_work.report
    assert report is not None
    gap = next(gap for gap in serious(report)[:5] if gap.remedy and "{" in gap.remedy.text)
    test.session_state[f"paste-{key_of(gap)}"] = True
    test.run()
    field = key(test, "text_input", f"blank-{key_of(gap)}")
    field.set_value("the *Harbour* Office").run()
    assert any("the *Harbour* Office" in code.value for code in test.code)
    test.session_state["all-gaps"] = True
    blank = field.key.removeprefix(f"blank-{key_of(gap)}-")
    others = [
        other for other in serious(report) if other.remedy and f"{{{blank}}}" in other.remedy.text and other != gap
    ]
    test.session_state[f"paste-{key_of(others[0])}"] = True
    test.run()
    assert key(test, "text_input", f"blank-{key_of(others[0])}-{blank}").value == "the *Harbour* Office"


def test_one_walks_from_finding_to_finding(at_work: Desk) -> None:
    test = view("the_page", at_work)
    first = test.session_state["desk"].finding
    key(test, "button", "after").click().run()
    second = test.session_state["desk"].finding
    assert second != first
    key(test, "button", "before").click().run()
    assert test.session_state["desk"].finding == first


def test_a_decision_needs_a_reason_changes_the_report_and_is_taken_back(at_work: Desk) -> None:
    report = at_work.report
    assert report is not None
    gap = report.gaps[0]
    at_work.subject = key_of(gap)
    test = view("decide", at_work)
    submit = next(button for button in test.button if button.label == "Decide")
    submit.click().run()
    assert "Give a reason" in test.error[0].value
    key(test, "text_area", "reason-").set_value("The <b>town</b> does it itself")
    next(button for button in test.button if button.label == "Decide").click().run()
    after = test.session_state["desk"].report
    assert after.decisions[0].reason == "The <b>town</b> does it itself"
    assert gap.requirement_id not in {open_.requirement_id for open_ in after.gaps}
    assert "The &lt;b&gt;town&lt;/b&gt; does it itself" in shown(test)
    key(test, "button", "undo-0").click().run()
    assert gap.requirement_id in {open_.requirement_id for open_ in test.session_state["desk"].report.gaps}


def test_a_review_without_its_papers_is_shown_and_not_changed(at_work: Desk) -> None:
    report = at_work.report
    assert report is not None
    decision = on_verdict(report.gaps[0], Kind.NOT_APPLICABLE, "done elsewhere")
    review = open_review(save(review_of(report, [decision], at_work.context, at_work.profiles)))
    test = view("decide", Desk(opened=review, decisions=review.decisions))
    assert "opened without its papers" in shown(test)
    assert not [button for button in test.button if button.label == "Decide"]


def test_hostile_words_are_escaped_on_every_page() -> None:
    words = "The Contractor shall pay the minimum wage <img src=x onerror=alert(1)> to all workers."
    hostile = (Upload(name="<script>x.txt", data=words.encode()), Upload(name="**b**<i>.pdf", data=b"none"))
    desk = Desk(uploads=hostile, dossier=read(hostile), context=CONTEXT)
    for name in ("check", "result", "the_page", "decide", "take_away"):
        body = shown(view(name, desk))
        assert "<img" not in body
        assert "<script" not in body
        assert "<i>" not in body


def test_the_library_reads_a_clause_of_ones_own() -> None:
    test = view("library", Desk())
    key(test, "text_area", "own-clause").set_value("The Contractor shall not employ children.").run()
    assert "Child labour" in shown(test)
    key(test, "radio", "shelf").set_value("matrix").run()
    assert "Norway" in shown(test)
