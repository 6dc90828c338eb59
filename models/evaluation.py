"""How well the readers read: their readings held against labelled passages.

A *case* is a passage with a category that its label or its reading names. It is right when both do, a false alarm when
only the reading does, overlooked when only the label does. All else, the many categories that a passage neither carries
nor is read to carry, is counted as left alone.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import msgspec

from clauses import library
from clauses.vocabulary import LANGUAGES, Element, Strength, strength_of
from corpus.passages import Row
from models import reader
from models.passage import Reading
from models.shares import Agreement, Share, agreement, share

Read = Callable[[Row], Sequence[Reading]]


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """A category that the label of a passage names, or its reading, or both."""

    row: str
    category: str
    expected: tuple[Element, ...] | None
    """The elements of the label; null if it does not name the category."""
    read: tuple[Element, ...] | None
    """The elements of the reading; null if it does not name the category."""

    @property
    def language(self) -> str:
        """The language of the passage."""
        return self.row.partition("-")[0]

    @property
    def strengths(self) -> tuple[Strength, Strength]:
        """The strength by the label and by the reading; `absent` where it is not named."""
        return _strength(self.expected), _strength(self.read)

    @property
    def outcome(self) -> str:
        """One of `OUTCOMES`."""
        expected, found = self.strengths
        if not found:
            return "overlooked"
        if not expected:
            return "false alarm"
        return "right" if expected == found else "other strength"


OUTCOMES = ("overlooked", "false alarm", "other strength", "right")


class Figures(msgspec.Struct, frozen=True, kw_only=True):
    """How often something was found rightly, wrongly or not."""

    right: int
    """True positives."""
    false: int
    """False positives."""
    overlooked: int
    """False negatives."""
    left_alone: int
    """True negatives."""
    precision: Share
    """Of what was read, the share that is right."""
    recall: Share
    """Of what is there, the share that was read."""
    f1: float | None


class Size(msgspec.Struct, frozen=True, kw_only=True):
    """What was read, and the passages that carry nothing but were read as something."""

    documents: int
    rows: int
    labels: int
    alarms: Share
    """Of the passages that carry nothing, those with a false alarm; times 1,000 it is the usual figure."""
    look_alikes: Share
    """The same of those that were written to look like something."""
    ordinary: Share
    """The same of the others."""


class Evaluation(msgspec.Struct, frozen=True, kw_only=True):
    """The readers on some part of the corpus."""

    part: str
    """`held-out`, `rest` or `all`."""
    readers: dict[str, str]
    """The digests of what the readers know."""
    total: Figures
    strength: Agreement
    size: Size
    categories: dict[str, Figures]
    elements: dict[str, Figures]
    """Over the cases that label and reading both name."""
    languages: dict[str, Figures]
    strengths: dict[str, Agreement]
    """By language."""
    sizes: dict[str, Size]
    """By language."""
    rows: tuple[str, ...]
    """The ids of the passages, in order."""
    cases: tuple[Case, ...]
    """By passage, then category."""


def read_row(row: Row) -> Sequence[Reading]:
    """What the shipped readers make of a passage."""
    return reader.read(row.text, heading=row.heading, lead_in=row.lead_in, language=row.language)


def evaluate(rows: Iterable[Row], *, held_out: bool | None, read: Read = read_row) -> Evaluation:
    """Reads each row and counts; `held_out` chooses the half that is only measured with, the other, or both (None)."""
    chosen = [row for row in rows if held_out is None or row.held_out == held_out]
    cases = tuple(case for row in chosen for case in _cases(row, read(row)))
    languages = [language for language in LANGUAGES if any(row.language == language for row in chosen)]
    by_language = {name: [case for case in cases if case.language == name] for name in languages}
    rows_of = {name: [row for row in chosen if row.language == name] for name in languages}
    known = list(library.categories())
    return Evaluation(
        part={True: "held-out", False: "rest", None: "all"}[held_out],
        readers=reader.versions(),
        total=_found(cases, len(chosen) * len(known)),
        strength=_strengths(cases),
        size=_size(chosen, cases),
        categories={name: _found([c for c in cases if c.category == name], len(chosen)) for name in known},
        elements={element.value: _element(cases, element) for element in Element},
        languages={name: _found(found, len(rows_of[name]) * len(known)) for name, found in by_language.items()},
        strengths={name: _strengths(found) for name, found in by_language.items()},
        sizes={name: _size(rows_of[name], found) for name, found in by_language.items()},
        rows=tuple(row.id for row in chosen),
        cases=cases,
    )


def _cases(row: Row, readings: Sequence[Reading]) -> Iterable[Case]:
    expected = {label.category: label.elements for label in row.labels}
    found = {reading.category: reading.elements for reading in readings}
    for name in sorted({*expected, *found}):
        yield Case(row=row.id, category=name, expected=expected.get(name), read=found.get(name))


def _strength(elements: tuple[Element, ...] | None) -> Strength:
    return Strength.ABSENT if elements is None else strength_of(elements)


def _found(cases: Sequence[Case], possible: int) -> Figures:
    return _figures(((case.expected is not None, case.read is not None) for case in cases), possible)


def _element(cases: Sequence[Case], element: Element) -> Figures:
    both = [(case.expected, case.read) for case in cases if case.expected is not None and case.read is not None]
    return _figures(((element in expected, element in read) for expected, read in both), len(both))


def _figures(pairs: Iterable[tuple[bool, bool]], possible: int) -> Figures:
    """Figures of pairs of label and reading among `possible` ones."""
    counted: Mapping[tuple[bool, bool], int] = Counter(pairs)
    right, false, overlooked = counted[True, True], counted[False, True], counted[True, False]
    weight = 2 * right + false + overlooked
    return Figures(
        right=right,
        false=false,
        overlooked=overlooked,
        left_alone=possible - right - false - overlooked,
        precision=share(right, right + false),
        recall=share(right, right + overlooked),
        f1=2 * right / weight if weight else None,
    )


def _strengths(cases: Iterable[Case]) -> Agreement:
    return agreement([case.strengths for case in cases if case.expected is not None and case.read is not None])


def _size(rows: Sequence[Row], cases: Sequence[Case]) -> Size:
    alarmed = {case.row for case in cases if case.expected is None}
    empty = [row for row in rows if not row.labels]

    def alarms(kind: Iterable[Row]) -> Share:
        ids = [row.id for row in kind]
        return share(len(alarmed.intersection(ids)), len(ids))

    return Size(
        documents=len({row.document for row in rows}),
        rows=len(rows),
        labels=sum(len(row.labels) for row in rows),
        alarms=alarms(empty),
        look_alikes=alarms(row for row in empty if row.look_alike),
        ordinary=alarms(row for row in empty if not row.look_alike),
    )


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A case that came out otherwise than in an earlier run; `right` also where neither run's label names it."""

    row: str
    language: str
    category: str
    before: str
    after: str


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """What a change of the readers gained and lost, over the passages that both runs read."""

    rows: int
    """Passages that both read."""
    only_before: int
    only_after: int
    relabelled: int
    """Cases of which the label was changed in between, so that a gain or loss need not be the readers' doing."""
    gains: tuple[Change, ...]
    losses: tuple[Change, ...]


def compare(before: Evaluation, after: Evaluation) -> Comparison:
    """Cases that became better or worse; a wrong strength is better than a wrong category."""
    shared = set(before.rows) & set(after.rows)
    was, now = _by_place(before, shared), _by_place(after, shared)
    places = sorted({*was, *now})
    changes = [_change(place, was.get(place), now.get(place)) for place in places]
    return Comparison(
        rows=len(shared),
        only_before=len(before.rows) - len(shared),
        only_after=len(after.rows) - len(shared),
        relabelled=sum(_label(was.get(place)) != _label(now.get(place)) for place in places),
        gains=tuple(change for change in changes if _worth(change.after) > _worth(change.before)),
        losses=tuple(change for change in changes if _worth(change.after) < _worth(change.before)),
    )


def _by_place(evaluation: Evaluation, rows: Collection[str]) -> dict[tuple[str, str], Case]:
    return {(case.row, case.category): case for case in evaluation.cases if case.row in rows}


def _label(case: Case | None) -> Collection[Element] | None:
    return None if case is None or case.expected is None else frozenset(case.expected)


def _change(place: tuple[str, str], was: Case | None, now: Case | None) -> Change:
    row, category = place
    return Change(
        row=row,
        language=row.partition("-")[0],
        category=category,
        before=was.outcome if was else "right",
        after=now.outcome if now else "right",
    )


def _worth(outcome: str) -> int:
    return {"other strength": 1, "right": 2}.get(outcome, 0)
