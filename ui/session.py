"""What one visitor has in hand: the only module that touches what is kept of a session.

Nothing of it is kept when the session ends, except what the visitor downloads.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from checker.context import Context
from ui.parts.picture import Gallery
from ui.parts.work import PROFILES, LastReport, Question

if TYPE_CHECKING:
    from checker.annotation.copies import Copy, NoCopy
    from checker.pipeline import ReadDossier
    from checker.report import Report
    from checker.review.decisions import Decision
    from checker.review.saving import Review
    from ui.parts.uploads import Upload

_KEY = "desk"
_ASKED = ("kind", "cpv", "place", "buyer", "value", "phase", "regime")
"""The fields of the context that have an input of the same name."""


@dataclass(kw_only=True)
class Desk:
    """The papers of a visitor, what was asked about them and what was decided."""

    language: str = "en"
    uploads: "tuple[Upload, ...]" = ()
    dossier: "ReadDossier | None" = None
    profiles: tuple[str, ...] = PROFILES
    context: Context = Context()  # noqa: RUF009  immutable
    decisions: "tuple[Decision, ...]" = ()
    saved: "tuple[Decision, ...]" = ()
    """The decisions that the review holds that was saved or opened last."""
    fillings: dict[str, str] = field(default_factory=dict)
    """What was written into the blanks of model clauses, by the id of the blank."""
    visit: int = 0
    """Counts how often the papers were put away; an uploader of its own for each makes it empty again."""
    finding: str = ""
    """The finding that is shown on its page."""
    subject: str = ""
    """What a decision is about to be made of: the name of a point, or the id of a finding."""
    opened: "Review | None" = None
    """The review that was opened last."""
    copies: "tuple[Report, tuple[Copy | NoCopy, ...]] | None" = None
    """Annotated copies, and the report they were made from."""
    gallery: Gallery = field(default_factory=Gallery)
    pages: dict[str, Any] = field(default_factory=dict)
    last: LastReport = field(default_factory=LastReport)

    @property
    def unsaved(self) -> bool:
        """Whether decisions would be lost with this session; the browser then asks before it leaves the page."""
        return bool(self.decisions) and self.decisions != self.saved

    @property
    def report(self) -> "Report | None":
        """The report on what is in hand now; without papers that of the review that was opened."""
        if self.dossier is None:
            return self.opened.report if self.opened else None
        question = Question(
            profiles=self.profiles, context=self.context, decisions=self.decisions, language=self.language
        )
        return self.last.on(self.dossier, question)

    def take(self, uploads: "tuple[Upload, ...]", dossier: "ReadDossier") -> None:
        """Papers that were read take the place of those before; an opened review stays, for its decisions."""
        self.uploads, self.dossier, self.copies = uploads, dossier, None
        self.finding = self.subject = ""
        self.gallery = Gallery()

    def clear(self) -> None:
        """Puts the papers away, with everything that was decided about them."""
        self.uploads, self.dossier, self.opened, self.copies, self.decisions = (), None, None, None, ()
        self.finding = self.subject = ""
        self.gallery = Gallery()
        self.context = Context()
        self.visit += 1


def desk() -> Desk:
    """The desk of this visitor, an empty one at first."""
    import streamlit as st

    if _KEY not in st.session_state:
        st.session_state[_KEY] = Desk()
    kept: Desk = st.session_state[_KEY]
    return kept


def remember(review: "Review") -> None:
    """Takes over what a review says: its decisions, what was known of the procurement, and its profiles."""
    kept = desk()
    kept.opened, kept.context = review, review.context
    kept.decisions = kept.saved = review.decisions
    kept.profiles = review.profiles or PROFILES
    answer(review.context, kept.profiles)


def answer(context: Context, profiles: tuple[str, ...] = ()) -> None:
    """Writes a context into the inputs of the page on which it is asked; only before they are shown."""
    import streamlit as st

    for name in _ASKED:
        st.session_state[name] = getattr(context, name)
    st.session_state["date"] = str(context.date or "")
    if context.currency:
        st.session_state["currency"] = context.currency
    if profiles:
        st.session_state["profiles"] = list(profiles)
    desk().context = context


def go(page: str) -> None:
    """Turns to another page, where there are pages."""
    import streamlit as st

    known = desk().pages
    if page in known:
        st.switch_page(known[page])
