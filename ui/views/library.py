"""Library: subjects, requirements and texts, who asks for what, and how a clause of one's own is read."""

from collections.abc import Callable

import streamlit as st

from clauses import library
from clauses.vocabulary import LANGUAGES
from ui.parts import options, shelf
from ui.parts.markup import fill, plain
from ui.parts.strengthen import Step, Told, tell
from ui.parts.texts import texts_on
from ui.session import desk
from ui.views.common import clause_to_paste, head, section, told


def show() -> None:
    """The page."""
    head(told().say("library-title"), told().say("library-lead"))
    parts: dict[str, Callable[[], None]] = {
        "paste": _paste,
        "subjects": _subjects,
        "requirements": _requirements,
        "matrix": _matrix,
    }
    chosen = st.radio(
        told().say("library-part"),
        list(parts),
        format_func=lambda name: told().say(f"library-part-{name}"),
        horizontal=True,
        key="shelf",
        persist_state="session",
    )
    parts[chosen]()


def _category(*, any_: bool = False) -> str:
    names = {name: told().category(name) for name in library.categories()}
    ordered = sorted(names, key=lambda name: names[name].casefold())
    chosen: str = st.selectbox(
        told().say("filter-category"),
        ["", *ordered] if any_ else ordered,
        format_func=lambda name: names.get(name, told().say("filter-any-category")),
        key=f"shelf-category-{any_}",
        persist_state="session",
    )
    return chosen


def _language(key: str, label: str) -> str:
    own = desk().language if desk().language in LANGUAGES else "en"
    chosen: str = st.selectbox(
        told().say(label),
        LANGUAGES,
        index=LANGUAGES.index(own),
        format_func=lambda code: told().named("language", code),
        key=key,
        persist_state="session",
    )
    return chosen


def _subjects() -> None:
    left, right = st.columns(2)
    with left:
        category = _category()
    with right:
        language = _language("shelf-language", "library-text-language")
    record = library.categories()[category]
    asking = shelf.search(shelf.rows(desk().language), "", category=category)
    examples = shelf.examples(record, language)
    profiles = options.profiles(desk().language)
    st.html(fill("subject", told=told(), record=record, asking=asking, examples=examples, profiles=profiles))
    section(told().say("library-texts"))
    texts = texts_on(category, language)
    if not texts:
        st.html(fill("count", text=told().say("library-no-text")))
    for clause in reversed(texts):
        strength, written_in = told().named("strength", clause.strength), told().named("language", clause.language)
        label = f"{clause.title} ({strength}, {written_in})"
        with st.expander(plain(label), key=f"text-{clause.id}", on_change="rerun") as opened:
            if opened.open:
                clause_to_paste(clause, clause.id)


def _requirements() -> None:
    section(told().say("library-part-requirements"))
    left, middle, right = st.columns(3)
    profiles = options.profiles(desk().language)
    with left:
        profile = st.selectbox(
            told().say("library-profile"),
            ["", *profiles],
            format_func=lambda name: profiles.get(name, told().say("library-any-profile")),
            key="shelf-profile",
            persist_state="session",
        )
    with middle:
        category = _category(any_=True)
    with right:
        words = st.text_input(told().say("library-search"), key="shelf-words", persist_state="session")
    found = shelf.search(shelf.rows(desk().language), words, profile=profile, category=category)
    st.html(fill("count", text=told().say("library-found", count=len(found))))
    st.html("".join(fill("requirement", told=told(), row=row, profile=profiles[row.profile]) for row in found))


def _matrix() -> None:
    section(told().say("library-part-matrix"))
    profiles = options.profiles(desk().language)
    columns = [title.partition(":")[0] for title in profiles.values()]
    st.html(fill("matrix", told=told(), columns=columns, rows=shelf.matrix(list(profiles))))


def _paste() -> None:
    section(told().say("library-part-paste"), told().say("library-paste-lead"))
    text = st.text_area(told().say("library-clause"), height=160, key="own-clause", persist_state="session")
    language = _language("own-language", "library-clause-language")
    st.button(told().say("library-read"), key="read-clause")
    if not text.strip():
        return
    readings = tell(text, language)
    if not readings:
        st.html(fill("count", text=told().say("library-no-reading")))
    for item in readings:
        st.html(fill("told_clause", told=told(), item=item))
        _way_up(item)


def _way_up(item: Told) -> None:
    if not item.steps:
        st.html(fill("count", text=told().say("library-strongest")))
    for number, step in enumerate(item.steps, start=1):
        st.html(fill("step", told=told(), number=number, step=step))
        if (step.text is not None and number == len(item.steps)) or _changes(item.steps, number):
            _text_of(item, step, number)


def _changes(steps: tuple[Step, ...], number: int) -> bool:
    """Whether the next step has another text."""
    return number < len(steps) and steps[number].text != steps[number - 1].text


def _text_of(item: Told, step: Step, number: int) -> None:
    if step.text is None:
        return
    label = f"{told().say('page-remedy')}: {step.text.title} ({told().named('strength', step.text.strength)})"
    with st.expander(plain(label), key=f"way-{item.category}-{number}", on_change="rerun") as opened:
        if opened.open:
            clause_to_paste(step.text, f"way-{item.category}-{number}")
