"""To do: the buyer's own acts, and whether one can follow up what the papers ask for."""

import msgspec
import streamlit as st

from ui.parts.acts import acts
from ui.parts.follow_up import Assumptions, assumptions, estimate
from ui.parts.markup import fill
from ui.session import desk
from ui.views.common import head, report_or_hint, section, told


def show() -> None:
    """The page."""
    head(told().say("to-do-title"), told().say("to-do-lead"))
    report = report_or_hint()
    if report is None:
        return
    section(told().say("report-acts"), told().say("report-acts-why"))
    st.html(fill("acts", told=told(), acts=acts(report)))
    section(told().say("to-do-follow-up"), told().say("to-do-follow-up-lead"))
    numbers = _numbers()
    st.html(fill("estimate", told=told(), numbers=numbers, estimate=estimate(report, numbers, desk().language)))


def _numbers() -> Assumptions:
    shipped = assumptions()
    with st.expander(told().say("to-do-assumptions")):
        left, right = st.columns(2)
        changed = {
            name: (left if index % 2 == 0 else right).number_input(
                told().say(f"assume-{name.replace('_', '-')}"),
                min_value=0 if isinstance(value, int) else 0.0,
                value=value,
                key=f"assume-{name}",
                persist_state="session",
            )
            for index, (name, value) in enumerate(msgspec.structs.asdict(shipped).items())
        }
    return msgspec.convert(changed, Assumptions)
