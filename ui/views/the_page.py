"""Show on the page: a finding where it stands, everything found, and the way from one to the next."""

import streamlit as st

from checker.report import Finding, Report
from clauses.vocabulary import Strength
from ui.parts.markup import fill
from ui.parts.passages import in_order, neighbours, window
from ui.parts.picture import Order, draw
from ui.parts.uploads import origin
from ui.session import desk, go
from ui.views.common import finding_label, head, report_or_hint, told

_PICTURES_KEPT = 20


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
        _panel(findings, finding)


def _choose(findings: tuple[Finding, ...]) -> Finding:
    """The finding that is shown, with the ways to the one before and the one after."""
    by_id = {finding.id: finding for finding in findings}
    if desk().finding not in by_id:
        desk().finding = findings[0].id
    before, after = neighbours(findings, desk().finding)
    with st.container(horizontal=True, vertical_alignment="bottom", key="walk"):
        st.button(told().say("page-view-before"), disabled=not before, on_click=_turn, args=(before,), key="before")
        st.button(told().say("page-view-after"), disabled=not after, on_click=_turn, args=(after,), key="after")
        st.session_state["finding"] = desk().finding
        st.selectbox(
            told().say("page-view-choose", count=len(findings)),
            list(by_id),
            format_func=lambda name: finding_label(by_id[name]),
            key="finding",
            on_change=lambda: _turn(st.session_state["finding"]),
        )
    return by_id[desk().finding]


def _turn(finding: str) -> None:
    desk().finding = finding


def _paper(report: Report, finding: Finding) -> None:
    pages = sorted({place.page for place in finding.places if place.page is not None})
    upload = origin(desk().uploads, finding.document)
    if pages and upload is not None:
        sha256 = next(paper.sha256 for paper in report.documents if paper.path == finding.document)
        pictures = [(page, _picture(upload.data, sha256, page, finding)) for page in pages]
        drawn = [(page, picture) for page, picture in pictures if picture is not None]
        if len(drawn) == len(pages):
            for page, picture in drawn:
                st.image(picture, alt=told().say("page-view-alt", page=page, paper=finding.document), width="stretch")
            return
        st.html(fill("count", text=told().say("page-view-no-picture")))
    dossier = desk().dossier
    if dossier is not None:
        st.html(fill("window", told=told(), window=window(dossier, finding)))


def _picture(data: bytes, sha256: str, page: int, finding: Finding) -> bytes | None:
    boxes = tuple(box for place in finding.places if place.page == page for box in place.boxes)
    order = Order(sha256=sha256, page=page, boxes=boxes)
    drawn = desk().pictures
    if order not in drawn:
        if len(drawn) >= _PICTURES_KEPT:
            drawn.pop(next(iter(drawn)))
        drawn[order] = draw(data, order)
    return drawn[order]


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


def _panel(findings: tuple[Finding, ...], current: Finding) -> None:
    categories = dict.fromkeys(sorted(finding.category for finding in findings))
    groups = [
        {"category": category, "findings": [finding for finding in findings if finding.category == category]}
        for category in categories
    ]
    st.html(fill("panel", told=told(), groups=groups, current=current.category))
