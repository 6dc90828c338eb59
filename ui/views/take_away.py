"""Take away: the report for the file and for colleagues, the papers with comments, the review to go on with later."""

from functools import partial

import streamlit as st

from checker.annotation.copies import Copy
from checker.report import Report
from checker.review.saving import SUFFIX, Review, changes, open_review, review_of, save
from clauses.errors import FairclauseError
from ui.parts.markup import fill, plain
from ui.parts.packing import FORMS, annotated, bundle, copy_name, made
from ui.session import Desk, desk, remember
from ui.views.common import head, section, told

_NAME = "fairclause-report"


def show() -> None:
    """The page."""
    head(told().say("take-title"), told().say("take-lead"))
    report = desk().report
    if report is not None:
        _reports(report)
        _papers(report)
        _save(report)
    _open()


@st.fragment
def _reports(report: Report) -> None:
    section(told().say("take-reports"), told().say("take-reports-lead"))
    for form in FORMS:
        with st.container(horizontal=True, vertical_alignment="center"):
            st.download_button(
                told().say(f"take-form-{form.id}"),
                data=partial(made, report, form),
                file_name=f"{_NAME}.{form.ending}",
                mime=form.mime,
                on_click="ignore",
                key=f"take-{form.id}",
            )
            st.text(told().say(f"take-form-{form.id}-for"))


def _papers(report: Report) -> None:
    section(told().say("take-papers"), told().say("take-papers-lead"))
    if not desk().uploads:
        st.html(fill("count", text=told().say("take-papers-gone")))
        return
    if st.button(told().say("take-annotate"), key="annotate"):
        with st.spinner(told().say("take-annotating")):
            desk().copies = (report, annotated(desk().uploads, report))
    made_of, copies = desk().copies or (None, ())
    if made_of is not report:
        return
    done = [copy for copy in copies if isinstance(copy, Copy)]
    _downloads(done)
    st.html(fill("copies", told=told(), copies=done, others=[copy for copy in copies if not isinstance(copy, Copy)]))


@st.fragment
def _downloads(copies: list[Copy]) -> None:
    for number, copy in enumerate(copies):
        st.download_button(
            plain(told().say("take-copy", paper=copy.path, count=copy.comments)),
            data=copy.data,
            file_name=copy_name(copy.path),
            on_click="ignore",
            key=f"copy-{number}",
        )
    if len(copies) > 1:
        st.download_button(
            told().say("take-all-copies"),
            data=partial(bundle, copies),
            file_name="annotated-papers.zip",
            mime="application/zip",
            on_click="ignore",
            key="all-copies",
        )


@st.fragment
def _save(report: Report) -> None:
    section(told().say("take-review"), told().say("take-review-lead"))
    kept = desk()
    review = review_of(report, kept.decisions, kept.context, kept.profiles)
    st.download_button(
        told().say("take-save"),
        data=partial(_saved, kept, review),
        file_name=f"review{SUFFIX}",
        mime="application/octet-stream",
        on_click="ignore",
        key="save-review",
    )


def _saved(kept: Desk, review: Review) -> bytes:
    """The review as a file; made when a visitor asks for it, outside of the run of the page."""
    kept.saved = review.decisions
    return save(review)


def _open() -> None:
    section(told().say("take-open"), told().say("take-open-lead"))
    file = st.file_uploader(told().say("take-open-file"), type=[SUFFIX.lstrip(".")], key="review-file")
    if file is not None and st.button(told().say("take-open-do"), type="primary", key="open-review"):
        try:
            review = open_review(file.getvalue())
        except FairclauseError as error:
            st.error(plain(told().error(error)))
            return
        remember(review)
        st.session_state["opened"] = True
        st.rerun()
    if st.session_state.pop("opened", False):
        st.success(told().say("take-opened"))
    opened, report = desk().opened, desk().report
    if opened is not None and report is not None:
        for sentence in changes(opened, report.documents, report.language):
            st.warning(plain(sentence))
