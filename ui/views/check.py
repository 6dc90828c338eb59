"""Check: papers in, what is known about the procurement, and the start of the reading."""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import streamlit as st

from checker.context import Context
from checker.reporters.cleaning import one_line
from clauses.errors import FairclauseError
from ui.parts import options
from ui.parts.markup import fill, plain
from ui.parts.uploads import Upload, read, sample, uploads
from ui.parts.words import Words, words
from ui.session import answer, desk, go

if TYPE_CHECKING:
    from checker.extraction.supervisor import Progress

_SAMPLE = Context(cpv="90910000", kind="services", buyer="municipal", value=4_800_000, currency="EUR")
"""What the papers of the sample do not show."""


def show() -> None:
    """The page."""
    told = words(desk().language)
    st.html(fill("head", title=told.say("check-title"), lead=told.say("check-lead")))
    chosen = _papers(told)
    _facts(told)
    _start(told, chosen)
    _in_hand(told)


def _papers(told: Words) -> tuple[Upload, ...]:
    files = st.file_uploader(
        told.say("check-papers"),
        accept_multiple_files=True,
        help=told.say("check-papers-help"),
        key=f"uploads-{desk().visit}",
    )
    return uploads((file.name, file.getvalue()) for file in files)


def _facts(told: Words) -> None:
    st.html(fill("section", title=told.say("check-facts"), lead=told.say("check-facts-lead")))
    known = options.profiles(desk().language)
    st.session_state.setdefault("profiles", list(desk().profiles))
    profiles = st.multiselect(
        told.say("check-profiles"),
        list(known),
        format_func=known.__getitem__,
        help=told.say("check-profiles-help"),
        key="profiles",
        persist_state="session",
    )
    left, right = st.columns(2)
    with left:
        kind = _choice(told, "kind", options.KINDS)
    with right:
        cpv = _trade(told)
    with st.expander(told.say("check-more")):
        more = _more_facts(told)
    try:
        rest = more | {"date": _day(str(more["date"]))}
    except ValueError:
        st.error(plain(told.say("check-date-wrong", written=str(more["date"]))))
        return
    try:
        context = Context(kind=kind, cpv=options.cpv_code(cpv), facts=desk().context.facts, **rest)  # type: ignore[arg-type]  # each input gives its own type
        _take(context, tuple(profiles) or ("good-practice",))
    except FairclauseError:  # all else is chosen from lists, or bounded
        st.error(plain(told.say("check-cpv-wrong", written=cpv or "")))


def _take(context: Context, profiles: tuple[str, ...]) -> None:
    """Takes the answers over once they are known to be sound."""
    from checker.comparison.knowledge import shipped
    from checker.pipeline import check_names

    check_names(context, shipped())
    desk().context, desk().profiles = context, profiles


def _trade(told: Words) -> str | None:
    trades = options.trades()
    return st.selectbox(
        told.say("check-cpv"),
        list(trades),
        index=None,
        format_func=lambda code: trades.get(code, code),
        placeholder=told.say("check-cpv-hint"),
        help=told.say("check-cpv-help"),
        accept_new_options=True,
        key="cpv",
        persist_state="session",
    )


def _more_facts(told: Words) -> dict[str, object]:
    left, right = st.columns(2)
    countries = options.countries(desk().language)
    with left:
        place = st.selectbox(
            told.say("check-place"),
            list(countries),
            index=None,
            format_func=countries.__getitem__,
            placeholder=told.say("check-unknown"),
            help=told.say("check-place-help"),
            key="place",
            persist_state="session",
        )
        buyer = _choice(told, "buyer", options.BUYERS)
        value = st.number_input(
            told.say("check-value"),
            min_value=0.0,
            value=None,
            step=1000.0,
            format="%.0f",
            help=told.say("check-value-help"),
            key="value",
            persist_state="session",
        )
        currency = st.selectbox(told.say("check-currency"), options.CURRENCIES, key="currency", persist_state="session")
    with right:
        phase = _choice(told, "phase", options.PHASES, asked=True)
        regime = _choice(told, "regime", options.REGIMES, asked=True)
        date = st.text_input(
            told.say("check-date"),
            placeholder="2027-01-31",
            help=told.say("check-date-help"),
            key="date",
            persist_state="session",
        )
        st.checkbox(told.say("check-ocr"), help=told.say("check-ocr-help"), key="ocr", persist_state="session")
    return {
        "place": place,
        "buyer": buyer,
        "value": value,
        "currency": currency if value is not None else None,
        "phase": phase,
        "regime": regime,
        "date": date,
    }


def _day(written: str) -> dt.date | None:
    """The day that was written; `ValueError` where it is none."""
    return dt.date.fromisoformat(written.strip()) if written.strip() else None


def _choice(told: Words, name: str, among: Iterable[str], *, asked: bool = False) -> str | None:
    """A choice from few; `asked`: it always has a value, the first unless another is chosen."""
    chosen: str | None = st.selectbox(
        told.say(f"check-{name}"),
        list(among),
        index=0 if asked else None,
        format_func=lambda value: told.named(name, value),
        placeholder=told.say("check-unknown"),
        help=told.say(f"check-{name}-help"),
        key=name,
        persist_state="session",
    )
    return chosen


def _start(told: Words, chosen: tuple[Upload, ...]) -> None:
    with st.container(horizontal=True):
        begin = st.button(told.say("check-start"), type="primary", disabled=not chosen, key="start")
        try_out = st.button(
            told.say("check-sample"), key="sample", help=told.say("check-sample-help"), on_click=answer, args=(_SAMPLE,)
        )
    if begin or try_out:
        _read(told, chosen if begin else sample())


def _read(told: Words, papers: tuple[Upload, ...]) -> None:
    room = st.container(key="reading")
    with room:
        bar = st.progress(0.0, told.say("check-beginning"))
        st.button(told.say("check-cancel"), key="cancel", help=told.say("check-cancel-help"))
    try:
        dossier = read(papers, ocr=bool(st.session_state.get("ocr")), progress=_teller(told, bar.progress))
    except FairclauseError as error:
        st.error(plain(told.error(error)))
        return
    bar.progress(1.0, told.say("check-comparing"))
    desk().take(papers, dossier)
    go("result")


def _teller(told: Words, tell: Callable[[float, str], object]) -> "Callable[[Progress], None]":
    """Tells which paper is read; each call also gives a visitor who cancels the chance to be heard."""

    def step(progress: "Progress") -> None:
        key, half = ("check-reading", 0.5) if progress.stage == "reading" else ("check-opening", 0.0)
        sentence = told.say(key, path=one_line(progress.path), number=progress.done + 1, total=progress.total)
        tell((progress.done + half) / progress.total, plain(sentence))

    return step


def _in_hand(told: Words) -> None:
    report = desk().report
    if report is None:
        return
    st.html(fill("papers", told=told, report=report, title=told.say("check-in-hand")))
    with st.container(horizontal=True):
        if st.button(told.say("check-to-result"), key="to-result"):
            go("result")
        st.button(told.say("check-clear"), key="clear", on_click=desk().clear, help=told.say("check-clear-help"))
