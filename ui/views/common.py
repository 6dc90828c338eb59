"""What several views show: a heading, a report that is not there yet, a text to paste, a passage to choose."""

import streamlit as st

from checker.report import Finding, Report
from clauses.records import ModelClause
from ui.parts.markup import fill, plain
from ui.parts.texts import blanks_of, filled
from ui.parts.words import Words, words
from ui.session import desk, go


def told() -> Words:
    """The words of this visitor's language."""
    return words(desk().language)


def head(title: str, lead: str = "") -> None:
    """The heading of a page."""
    st.html(fill("head", title=title, lead=lead))


def section(title: str, lead: str = "") -> None:
    """The heading of a part of a page."""
    st.html(fill("section", title=title, lead=lead))


def report_or_hint() -> Report | None:
    """The report in hand; without one the visitor is told where to begin."""
    report = desk().report
    if report is None:
        st.html(fill("empty", told=told()))
        if st.button(told().say("frame-to-check"), type="primary", key="to-check"):
            go("check")
    return report


def clause_to_paste(clause: ModelClause, key: str) -> None:
    """A text of ours with inputs for its blanks; what is written once is kept for the other texts."""
    given = desk().fillings
    blanks = blanks_of(clause)
    columns = st.columns(2) if len(blanks) > 1 else [st.container()]
    for index, blank in enumerate(blanks):
        name = f"blank-{key}-{blank.id}"
        st.session_state[name] = given.get(blank.id, "")
        with columns[index % len(columns)]:
            st.text_input(
                plain(blank.meaning), placeholder=blank.default, key=name, on_change=_write, args=(blank.id, name)
            )
    st.code(filled(clause, given), language=None, wrap_lines=True)
    st.html(fill("clause_use", told=told(), clause=clause))


def _write(blank: str, name: str) -> None:
    desk().fillings[blank] = st.session_state[name]


def finding_label(finding: Finding) -> str:
    """A finding in one line, for lists that show plain text."""
    return f"{told().place(finding)}: {told().category(finding.category)}"
