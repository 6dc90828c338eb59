"""Which of several notices stands, and that what a superseded one says does not count."""

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.comparison.notices import weigh
from tests.checker.made_up import passage, reading
from tests.checker.made_up_notices import as_paper, code, declared, lots, notice

MARCH, APRIL = dt.date(2026, 3, 2), dt.date(2026, 4, 1)


def test_the_newest_notice_stands() -> None:
    told = weigh([notice(path="old.xml", published=MARCH), notice(path="new.xml", published=APRIL)])
    assert told.notice is not None
    assert told.notice.path == "new.xml"
    assert [old.path for old in told.superseded] == ["old.xml"]
    assert not told.undated


def test_a_correction_of_the_same_day_is_newer_than_what_it_corrects() -> None:
    first = notice(path="b.xml", id="1-01")
    second = notice(code("BT-775", "et-eq"), path="a.xml", id="1-02", corrects="1-01", kind="change")
    for order in ([first, second], [second, first]):
        told = weigh(order)
        assert told.notice == second
        assert told.superseded == (first,)


def test_a_change_that_says_only_what_changes_leaves_the_notice_weigh() -> None:
    whole = notice(path="whole.xml", published=MARCH, lots=lots("1"))
    change = notice(path="change.xml", published=APRIL, kind="change", corrects="x")
    told = weigh([whole, change])
    assert told.notice == whole
    assert told.changes == (change,)
    assert not told.superseded


def test_a_notice_without_number_and_date_is_told_in_a_whole_sentence() -> None:
    (remark,) = declared(as_paper(notice(id="", published=None))).declared.remarks
    assert remark == "notice.xml: eForms notice (not named), no date given. It is the one that counts."


def test_a_self_declaration_supersedes_nothing() -> None:
    form = notice(path="espd.xml", format="espd", kind="declaration", published=APRIL)
    told = weigh([form, notice(path="notice.xml", published=MARCH)])
    assert told.notice is not None
    assert told.notice.path == "notice.xml"
    assert told.declarations == (form,)


def test_notices_that_no_date_tells_apart_are_named() -> None:
    told = weigh([notice(path="a.xml", published=None), notice(path="b.xml", published=None)])
    assert told.undated


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.tuples(st.dates(), st.sampled_from(["planning", "competition", "change", "declaration"])), max_size=5)
)
def test_every_notice_has_one_state_whatever_the_order(rows: list[tuple[dt.date, str]]) -> None:
    notices = [notice(path=f"{n}.xml", published=day, kind=kind) for n, (day, kind) in enumerate(rows)]
    told = weigh(notices)
    assert told == weigh(notices[::-1])
    states = [*told.valid, *told.superseded]
    assert sorted(row.path for row in states) == sorted(row.path for row in notices)
    assert (told.notice is None) == all(kind == "declaration" for _, kind in rows)


def test_a_superseded_notice_says_nothing_any_more() -> None:
    old = as_paper(
        notice(code("BT-775", "et-eq"), path="old.xml", published=MARCH), passage(reading("non_discrimination"))
    )
    new = as_paper(notice(code("BT-775", "acc-all"), path="new.xml", published=APRIL))
    told = declared(old, new)
    assert [row.code for row in told.declared.not_found] == ["acc-all"]
    assert not told.findings
    assert [(row.document, row.state) for row in told.declared.notices] == [
        ("new.xml", "stands"),
        ("old.xml", "superseded"),
    ]
    assert any("old.xml" in remark and "superseded" in remark for remark in told.declared.remarks)
    assert {read.path for read in told.documents} == {"old.xml", "new.xml"}
