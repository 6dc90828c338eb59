"""The frame around every page: look, sign-in, language, navigation."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from ui.parts.markup import fill
from ui.parts.words import Words, preferred, spoken, words
from ui.parts.work import warm
from ui.session import desk
from ui.views import about, check, decide, library, result, take_away, the_page, to_do

VIEWS: dict[str, Callable[[], None]] = {
    "check": check.show,
    "result": result.show,
    "page": the_page.show,
    "decide": decide.show,
    "to-do": to_do.show,
    "take-away": take_away.show,
    "library": library.show,
    "about": about.show,
}
_HERE = Path(__file__).parent
_STYLE, _BRAND = _HERE / "style.css", str(_HERE / "brand.svg")


def show() -> None:
    """The page that the visitor turned to, inside the frame."""
    st.set_page_config(page_title="Fairclause", layout="wide")
    st.html(_STYLE)
    st.logo(_BRAND)
    greet()
    told = words(desk().language)
    if not signed_in(told):
        return
    pages = {
        name: st.Page(view, title=told.say(f"nav-{name}"), url_path=name, default=name == "check")
        for name, view in VIEWS.items()
    }
    desk().pages = pages
    chosen = st.navigation(list(pages.values()))
    st.set_page_config(page_title=f"{chosen.title} – Fairclause")
    with st.sidebar:
        choose_language(told)
        st.html(fill("aside", told=told, papers=_papers()))
        if sign_in_configured():
            st.button(told.say("frame-sign-out"), on_click=st.logout)
    chosen.run()
    # The script is a constant of ours: no word of a paper or of a visitor stands in it.
    st.html(fill("foot", told=told, unsaved=desk().unsaved), unsafe_allow_javascript=True)


def greet() -> None:
    """On the first visit the desk speaks the language of the browser, if it can, and makes itself ready."""
    if "greeted" not in st.session_state:
        st.session_state["greeted"] = True
        desk().language = preferred(st.context.locale)
        warm(desk().language)


def choose_language(told: Words) -> None:
    """The choice of the language; what is in hand stays."""
    names = spoken()
    chosen = st.selectbox(
        told.say("frame-language"),
        list(names),
        index=list(names).index(desk().language),
        format_func=names.__getitem__,
        key="language",
    )
    if chosen != desk().language:
        desk().language = chosen
        st.rerun()


def signed_in(told: Words) -> bool:
    """Whether the visitor may go on: always, unless sign-in is configured in the secrets of Streamlit."""
    if not sign_in_configured() or st.user.get("is_logged_in"):
        return True
    st.html(fill("welcome", told=told))
    st.button(told.say("frame-sign-in"), type="primary", on_click=st.login)
    return False


def sign_in_configured() -> bool:
    """Whether the secrets name a provider of OpenID Connect; without a file of secrets there is none."""
    from streamlit.errors import StreamlitSecretNotFoundError

    try:
        secrets: Mapping[str, Any] = st.secrets
        return "auth" in secrets
    except StreamlitSecretNotFoundError:
        return False


def _papers() -> tuple[str, ...]:
    dossier = desk().dossier
    return tuple(sorted(read.paper.path for read in dossier.papers)) if dossier else ()
