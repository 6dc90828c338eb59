"""Show on the page: a finding where it stands, everything found, and the way from one to the next."""

import streamlit as st

from checker.report import Finding, Report
from clauses.vocabulary import Strength
from models.passage import Box
from ui.parts.markup import fill
from ui.parts.passages import in_order, neighbours, window
from ui.parts.picture import Order
from ui.parts.uploads import origin
from ui.session import desk, go
from ui.views.common import head, report_or_hint, told


def show() -> None:
    """The page."""
    head(told().say("page-view-title"))
    report = report_or_hint()
    if report is None:
        return
    findings = in_order(report)
    if not findings:
        st.html(fill("count", text=told().say("page-view-nothing")))
        return
    finding = _choose(findings)
    with st.container(key="side-by-side"):
        left, right = st.columns([3, 2], gap="large")
    with left:
        _paper(report, finding)
    with right:
        _reading(report, finding)
        _panel(findings)
    _draw_ahead(report, findings)


def _choose(findings: tuple[Finding, ...]) -> Finding:
    """The finding that is shown, with the ways to the one before and the one after."""
    by_id = {finding.id: finding for finding in findings}
    if desk().finding not in by_id:
        desk().finding = findings[0].id
    before, after = neighbours(findings, desk().finding)
    with st.container(horizontal=True, vertical_alignment="bottom", key="walk"):
        st.button(told().say("page-view-before"), disabled=not before, on_click=_turn, args=(before,), key="before")
        st.button(told().say("page-view-after"), disabled=not after, on_click=_turn, args=(after,), key="after")
        _choose_among(findings, by_id[desk().finding])
    return by_id[desk().finding]


def _choose_among(findings: tuple[Finding, ...], current: Finding) -> None:
    """The subjects, and the passages of this one: a long contract has too many for one list."""
    first = {finding.category: finding.id for finding in reversed(findings)}
    st.session_state["subject-shown"] = current.category
    st.selectbox(
        told().say("filter-category"),
        sorted(first, key=told().category),
        format_func=told().category,
        key="subject-shown",
        on_change=lambda: _turn(first[st.session_state["subject-shown"]]),
    )
    same = {finding.id: told().place(finding) for finding in findings if finding.category == current.category}
    st.session_state["finding"] = current.id
    st.selectbox(
        told().say("page-view-choose", count=len(same)),
        list(same),
        format_func=same.__getitem__,
        key="finding",
        on_change=lambda: _turn(st.session_state["finding"]),
    )


def _turn(finding: str) -> None:
    desk().finding = finding


def _paper(report: Report, finding: Finding) -> None:
    pages = sorted({place.page for place in finding.places if place.page is not None})
    upload = origin(desk().uploads, finding.document)
    if pages and upload is not None:
        pictures = [(order.page, desk().gallery.picture(upload.data, order)) for order in _orders(report, finding)]
        drawn = [(page, picture) for page, picture in pictures if picture is not None]
        if len(drawn) == len(pages):
            for page, picture in drawn:
                st.image(picture, alt=told().say("page-view-alt", page=page, paper=finding.document), width="stretch")
            return
        st.html(fill("count", text=told().say("page-view-no-picture")))
    dossier = desk().dossier
    if dossier is not None:
        st.html(fill("window", told=told(), window=window(dossier, finding)))


def _orders(report: Report, finding: Finding) -> list[Order]:
    """The pages on which a finding stands, each with its boxes there."""
    sha256 = next(paper.sha256 for paper in report.documents if paper.path == finding.document)
    boxes: dict[int, tuple[Box, ...]] = {}
    for place in finding.places:
        if place.page is not None:
            boxes[place.page] = (*boxes.get(place.page, ()), *place.boxes)
    return [Order(sha256=sha256, page=page, boxes=boxes[page]) for page in sorted(boxes)]


def _draw_ahead(report: Report, findings: tuple[Finding, ...]) -> None:
    """Has the pages of the next passage drawn while this one is looked at."""
    _, after = neighbours(findings, desk().finding)
    finding = next((finding for finding in findings if finding.id == after), None)
    upload = origin(desk().uploads, finding.document) if finding else None
    if finding and upload:
        for order in _orders(report, finding):
            desk().gallery.ahead(upload.data, order)


def _reading(report: Report, finding: Finding) -> None:
    resting = [verdict for verdict in report.verdicts if finding.id in verdict.evidence]
    st.html(
        fill(
            "reading",
            told=told(),
            finding=finding,
            level=Strength.parse(finding.strength),
            percent=round(100 * finding.confidence),
            met=[verdict for verdict in resting if verdict.status == "met"],
            open=[verdict for verdict in resting if verdict.status not in ("met", "not_applicable")],
        )
    )
    if st.button(told().say("page-view-decide"), key="decide-finding"):
        desk().subject = finding.id
        go("decide")


def _panel(findings: tuple[Finding, ...]) -> None:
    """All that was found: the same for every passage, so that it is sent once and stays as a visitor opened it."""
    categories = dict.fromkeys(sorted(finding.category for finding in findings))
    groups = [
        {"category": category, "findings": [finding for finding in findings if finding.category == category]}
        for category in categories
    ]
    st.html(fill("panel", told=told(), groups=groups))
