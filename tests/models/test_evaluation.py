"""The evaluation: its arithmetic, its counting, and that the shipped figures belong to the shipped readers."""

from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clauses import library
from clauses.errors import ModelError
from clauses.vocabulary import Element, Strength, strength_of
from corpus import passages
from corpus.passages import Genre, Label, Row
from models import card, learning, measured, reader
from models.evaluation import Evaluation, Figures, compare, evaluate
from models.passage import Reading
from models.shares import agreement, share, wilson

CATEGORIES = sorted(library.categories())
DUTY = (Element.OBLIGATION,)
BACKED = (Element.OBLIGATION, Element.VERIFICATION)
FULL = (Element.OBLIGATION, Element.VERIFICATION, Element.SANCTION)
Said = dict[str, tuple[Element, ...]]

labels = st.dictionaries(st.sampled_from(CATEGORIES[:4]), st.sampled_from([(), DUTY, BACKED, FULL]), max_size=3)
pairs = st.lists(st.tuples(st.sampled_from(["en", "lt"]), labels, labels), max_size=12)


def _row(number: int, said: Said, language: str = "en", look_alike: str = "") -> Row:
    return Row(
        id=f"{language}-{number}",
        document=f"{language}-{number}",
        genre=Genre.CONTRACT,
        text=str(number),
        labels=tuple(Label(category=name, elements=elements) for name, elements in said.items()),
        look_alike=look_alike,
    )


def _run(rows: Sequence[Row], read: Sequence[Said], *, held_out: bool | None = None) -> Evaluation:
    answers = {row.id: said for row, said in zip(rows, read, strict=True)}

    def reading(row: Row) -> list[Reading]:
        return [
            Reading(category=name, strength=strength_of(elements), elements=elements, confidence=1.0, reader="signals")
            for name, elements in answers[row.id].items()
        ]

    return evaluate(rows, held_out=held_out, read=reading)


def _made(drawn: list[tuple[str, Said, Said]]) -> Evaluation:
    rows = [_row(number, label, language) for number, (language, label, _) in enumerate(drawn)]
    return _run(rows, [read for _, _, read in drawn])


@given(st.integers(0, 500), st.integers(0, 500))
def test_the_interval_contains_the_estimate_and_narrows_with_cases(part: int, more: int) -> None:
    of = part + more
    low, high = wilson(part, of)
    assert 0 <= low <= high <= 1
    if of:
        assert low <= part / of <= high
        wide = wilson(part * 4, of * 4)
        assert wide[1] - wide[0] < high - low


def test_wilson_by_the_book() -> None:
    # Newcombe 1998, table I: 81 of 263 and 0 of 20
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=1e-4)
    assert wilson(0, 20) == pytest.approx((0.0, 0.1611), abs=1e-4)


def test_a_share_of_few_cases_says_so() -> None:
    assert share(9, 9).few
    assert not share(1, 10).few
    assert (share(0, 0).value, share(0, 0).low, share(0, 0).high) == (None, 0, 1)
    with pytest.raises(ValueError, match="no part"):
        share(2, 1)


def test_agreement_by_hand() -> None:
    m, o, b, e = Strength.MENTION, Strength.OBLIGATION, Strength.BACKED, Strength.ENFORCEABLE
    known = agreement([(m, m), (o, o), (b, e), (m, b)])
    assert (known.exact.part, known.within_one.part, known.exact.of) == (2, 3, 4)
    # seen: 0 + 0 + 1 + 4 = 5. By chance, from labels m2 o1 b1 and readings m1 o1 b1 e1:
    # m: 2 * (0 + 1 + 4 + 9) = 28, o: 1 + 0 + 1 + 4 = 6, b: 4 + 1 + 0 + 1 = 6; 40 / 4 = 10
    assert known.kappa == pytest.approx(0.5)
    assert agreement([(m, m)]).kappa is None
    assert agreement([(m, m), (e, e)]).kappa == 1


def test_counts_by_hand() -> None:
    rows = [_row(1, {"wages": BACKED}), _row(2, {"wages": DUTY}), _row(3, {}), _row(4, {}, look_alike="prices")]
    done = _run(rows, [{"wages": FULL}, {"training": ()}, {}, {"wages": DUTY}])
    wages, training = done.categories["wages"], done.categories["training"]
    assert (wages.right, wages.false, wages.overlooked, wages.left_alone) == (1, 1, 1, 1)
    assert (training.right, training.false, training.overlooked, training.left_alone) == (0, 1, 0, 3)
    assert (done.total.right, done.total.false, done.total.overlooked) == (1, 2, 1)
    assert (done.total.precision.value, done.total.recall.value, done.total.f1) == (1 / 3, 1 / 2, 2 / 5)
    sanction, check = done.elements["sanction"], done.elements["verification"]
    assert (sanction.right, sanction.false, sanction.overlooked, sanction.left_alone) == (0, 1, 0, 0)
    assert (check.right, check.false, check.overlooked, check.left_alone) == (1, 0, 0, 0)
    assert (done.strength.exact.part, done.strength.within_one.part) == (0, 1)
    size = done.size
    assert (size.alarms.part, size.alarms.of) == (1, 2)
    assert (size.look_alikes.value, size.ordinary.value) == (1, 0)
    assert [case.outcome for case in done.cases] == ["other strength", "false alarm", "overlooked", "false alarm"]


def _sum(figures: Figures) -> int:
    return figures.right + figures.false + figures.overlooked + figures.left_alone


@given(pairs)
def test_counts_add_up(drawn: list[tuple[str, Said, Said]]) -> None:
    done = _made(drawn)
    assert all(_sum(figures) == len(drawn) for figures in done.categories.values())
    assert _sum(done.total) == len(drawn) * len(CATEGORIES)
    for name in ("right", "false", "overlooked", "left_alone"):
        whole = getattr(done.total, name)
        assert sum(getattr(figures, name) for figures in done.categories.values()) == whole
        assert sum(getattr(figures, name) for figures in done.languages.values()) == whole
    assert all(_sum(figures) == done.total.right for figures in done.elements.values())
    assert sum(sum(row) for row in done.strength.table) == done.total.right == done.strength.exact.of
    assert sum(size.rows for size in done.sizes.values()) == done.size.rows == len(drawn)
    assert done.size.alarms.part == done.size.look_alikes.part + done.size.ordinary.part
    assert done.size.labels == done.total.recall.of
    known = [figures.precision for figures in done.categories.values()] + [done.total.recall]
    assert all(figure.value is None or figure.low <= figure.value <= figure.high for figure in known)


@given(pairs)
def test_the_halves_make_up_the_whole(drawn: list[tuple[str, Said, Said]]) -> None:
    rows = [_row(number, label, language) for number, (language, label, _) in enumerate(drawn)]
    read = [said for _, _, said in drawn]
    kept, rest, whole = (_run(rows, read, held_out=half) for half in (True, False, None))
    assert kept.total.right + rest.total.right == whole.total.right
    assert {*kept.rows, *rest.rows} == set(whole.rows)
    assert not set(kept.rows) & set(rest.rows)


@given(pairs)
def test_a_run_survives_being_kept_and_differs_not_from_itself(drawn: list[tuple[str, Said, Said]]) -> None:
    done = _made(drawn)
    assert msgspec.json.decode(msgspec.json.encode(done), type=Evaluation) == done
    same = compare(done, done)
    assert (same.gains, same.losses, same.rows) == ((), (), len(drawn))


@given(pairs, st.randoms())
def test_gains_one_way_are_losses_the_other(drawn: list[tuple[str, Said, Said]], luck: object) -> None:
    before = _made(drawn)
    after = _made([(language, label, label) for language, label, _ in drawn])
    there, back = compare(before, after), compare(after, before)
    assert not there.losses
    assert not back.gains
    assert [(c.row, c.category, c.before) for c in there.gains] == [(c.row, c.category, c.after) for c in back.losses]
    assert len(there.gains) == sum(case.outcome != "right" for case in before.cases)


def test_gains_and_losses_by_hand() -> None:
    rows = [_row(1, {"wages": DUTY}), _row(2, {"wages": DUTY}), _row(3, {})]
    before = _run(rows, [{}, {"wages": DUTY}, {}])
    after = _run([*rows[:2], _row(3, {}), _row(4, {})], [{"wages": BACKED}, {"wages": DUTY}, {"training": DUTY}, {}])
    found = compare(before, after)
    assert [(c.row, c.before, c.after) for c in found.gains] == [("en-1", "overlooked", "other strength")]
    assert [(c.row, c.category, c.before, c.after) for c in found.losses] == [
        ("en-3", "training", "right", "false alarm")
    ]
    assert (found.rows, found.only_before, found.only_after, found.relabelled) == (3, 0, 1, 0)


def test_changed_labels_are_counted_apart() -> None:
    before = _run([_row(1, {"wages": DUTY}), _row(2, {})], [{"wages": DUTY}, {}])
    after = _run([_row(1, {"wages": BACKED}), _row(2, {"training": DUTY})], [{"wages": DUTY}, {}])
    found = compare(before, after)
    assert (found.relabelled, len(found.gains), len(found.losses)) == (2, 0, 2)


def test_the_shipped_figures_belong_to_the_shipped_readers_and_passages() -> None:
    known = measured.measured()
    advice = f"after a change of the readers or the passages run `{card.COMMAND}`"
    assert known.readers == reader.versions(), advice
    assert known.corpus == passages.digest(), advice
    assert card.digests(known.readers, known.corpus) in card.PATH.read_text(encoding="utf-8"), advice
    assert set(known.recall) == set(known.precision) == set(CATEGORIES), advice
    assert known.languages == passages.languages(), advice


def test_the_card_and_the_figures_are_what_an_evaluation_writes() -> None:
    rows = [row for language in passages.languages() for row in passages.rows(language)]
    held_out, rest = card.halves(rows)
    advice = f"run `{card.COMMAND}`"
    assert card.measure(held_out.both) == measured.measured(), advice
    assert card.write(held_out, rest, learning.shipped(), rows) == card.PATH.read_text(encoding="utf-8"), advice


def test_reports_are_told_only_of_enough_cases_and_of_these_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    readers = reader.versions()
    known = measured.Measured(
        readers=readers,
        corpus="x",
        languages=("en",),
        rows=99,
        recall={"wages": share(24, 30), "training": share(24, 29)},
        precision={},
    )
    monkeypatch.setattr(measured, "measured", lambda: known)
    assert measured.overlooked() == {"wages": pytest.approx(0.2)}
    monkeypatch.setattr(reader, "versions", lambda: {**readers, "signals": "changed"})
    assert measured.overlooked() == {}


def test_figures_that_cannot_be_read_are_a_damaged_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measured, "PATH", measured.PATH.with_name("nothing.json"))
    with pytest.raises(ModelError, match="cannot be read"):
        measured.measured.__wrapped__()


def test_the_card_tells_of_few_cases_and_shows_only_what_is_not_held_out() -> None:
    kept = next(row for row in (_row(n, {"wages": DUTY}) for n in range(99)) if row.held_out)
    other = next(row for row in (_row(n, {"wages": DUTY}) for n in range(99)) if not row.held_out)
    kept = msgspec.structs.replace(kept, text="Kept from sight: wages are paid on time, every month.")
    other = msgspec.structs.replace(other, text="Seen by all: wages are paid on time, every single month.")
    rows = [kept, other]
    kept_half, other_half = (
        card.Half(both=done, alone={"signals": done})
        for done in (_run(rows, [{}, {}], held_out=half) for half in (True, False))
    )
    text = card.write(kept_half, other_half, learning.shipped(), rows)
    assert "| `wages` | no case | 0.00 (0.00 to 0.79; 1, few cases) | 0.00 |" in text
    assert other.text in text
    assert kept.text not in text
    assert "| `en` | 2 | 2 | 0 | 2 | 1 | 1 | 1 |" in text
