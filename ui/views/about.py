"""About: what was measured, what it does not see, and the versions."""

import re

import streamlit as st

from checker.pipeline import tool_of
from clauses import library
from models import reader
from models.measured import PATH, measured
from ui.parts.figures import figures
from ui.parts.markup import fill
from ui.views.common import head, told

_BLIND = ("practice", "not-given", "overlooks", "finds", "pages", "languages", "lawyer", "weigh", "convert")


def show() -> None:
    """The page."""
    head(told().say("about-title"), told().say("about-lead"))
    known = measured()
    st.html(
        fill(
            "figures",
            told=told(),
            figures=known,
            rows=figures(known),
            figures_fit=known.readers == reader.versions(),
        )
    )
    with st.expander(told().say("about-card"), key="card", on_change="rerun") as card:
        if card.open:
            st.markdown(_lowered(PATH.with_name("CARD.md").read_text(encoding="utf-8")))
    tool = tool_of(library.profile(name) for name in library.profile_ids())
    st.html(fill("about", told=told(), tool=tool, blind=[f"blind-{name}" for name in _BLIND]))


def _lowered(markdown: str) -> str:
    """Its headings one level further down, below those of the page."""
    return re.sub(r"^(#+ )", r"#\1", markdown, flags=re.MULTILINE)
