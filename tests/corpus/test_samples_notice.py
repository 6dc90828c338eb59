"""The sample notice beside the papers of its procurement, against what a person wrote down who reads both."""

import tomllib
from functools import cache

from checker import Report, check, load_profile
from corpus.samples.source.build import SAMPLES

EXPECTED = tomllib.loads((SAMPLES / "harbour-cleaning-notice.expected.toml").read_text(encoding="utf-8"))


@cache
def report() -> Report:
    return check([SAMPLES / "harbour-cleaning", SAMPLES / "harbour-cleaning-notice"], load_profile("eu-2014-24"))


def test_no_flag_is_needed() -> None:
    told = {name: given.value for name, given in report().context.items() if given.origin == "notice"}
    wanted = {name: value for name, value in EXPECTED["dossier"].items() if name != "folder"}
    assert {name: told[name] for name in wanted} == wanted
    assert not report().declared.contradictions


def test_what_is_declared_and_written() -> None:
    found = {row.code: row for row in report().declared.found}
    assert set(found) == set(EXPECTED["declared"]["found"])
    assert found["work-cond"].found["wages"] == "enforceable"
    assert found["work-cond"].lots == ()


def test_what_is_declared_for_one_lot_and_not_written() -> None:
    (row,) = report().declared.not_found
    assert [row.code] == EXPECTED["declared"]["not_found"]
    assert list(row.lots) == EXPECTED["declared"]["not_found_lots"]


def test_what_is_written_and_not_declared() -> None:
    assert [row.category for row in report().declared.not_declared] == EXPECTED["declared"]["not_declared"]


def test_what_the_notice_says_in_its_own_words() -> None:
    named = {finding.id: (finding.category, finding.number) for finding in report().findings}
    own = {named[name] for name in report().declared.own_words}
    assert ("wages", "BT-70-Lot LOT-0002") in own
    assert ("exclusion_grounds", "BT-67(b)-Procedure") in own


def test_the_ground_is_met_by_the_notice() -> None:
    (row,) = (verdict for verdict in report().verdicts if verdict.requirement_id == "eu-57-1-f")
    assert row.status == "met"
    assert row.because.startswith("Found in notice.xml, BT-67")
