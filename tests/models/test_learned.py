"""The learned rung: its artefact, its training, and what it adds to the ladder."""

import subprocess
import sys

import msgspec
import pytest

from clauses.errors import ModelError, UsageError
from clauses.vocabulary import Strength
from corpus import passages
from corpus.passages import Row
from models import artefact, learning, reader, training
from models.artefact import Artefact, Calibration, Origin
from models.learned_reader import COUNTS, COUNTS_LONG, SHORT, look, strongest
from models.reader import THRESHOLD, read
from models.training import Case, calibrate
from models.weights import Weights, logistic

ADVICE = "after a change of concepts, signals, texts or passages run `fairclause train`, then `make card`"


def rows() -> list[Row]:
    return [row for language in passages.languages() for row in passages.rows(language)]


NOTHING = Weights(answers=(), names=(), steps=b"", pairs=b"", pair_steps=b"", pair_weight=0.5, scales=(), biases=())


def weights(**changes: object) -> Weights:
    """Weights by hand: wages speak for `wages`, a child at school against it."""
    plain = Weights(
        answers=("child_labour", "wages"),
        names=("u:child", "u:school", "t:wage"),
        steps=bytes([0, 0, 0, 0, 0, 50]),
        pairs=bytes([0, 0, 1, 0]),
        pair_steps=bytes([0, 256 - 100]),
        pair_weight=0.5,
        scales=(0.1, 0.1),
        biases=(-2.0, -1.0),
    )
    return msgspec.structs.replace(plain, **changes)


def made(**changes: object) -> Artefact:
    """A small artefact by hand."""
    plain = Artefact(
        version=artefact.VERSION,
        origin=Origin(corpus="", concepts="", texts="", signals=""),
        subjects=weights(),
        calibration=Calibration(slope=1.0, none=0.0, signals={"0.4": 1.0}),
        elements=NOTHING,
    )
    return msgspec.structs.replace(plain, **changes)


def test_scores_by_hand() -> None:
    assert weights().scores(["t:wage"]) == pytest.approx([-2.0, 50 * 0.1 - 1.0])
    assert weights().scores(["t:unknown"]) == [-2.0, -1.0]
    assert weights().scores([]) == [-2.0, -1.0]
    # the pair counts half: (5 - 10 / 2) / sqrt(1 + 1 + 1 + 1/4)
    assert weights().scores(["t:wage", "u:child", "u:school"]) == pytest.approx([-2.0, -1.0])
    assert weights().scores(["u:school", "u:child"]) == pytest.approx([-2.0, -1.0 - 5 / 2.25**0.5])


def test_parts_add_up_to_the_score() -> None:
    parts = weights().parts(["u:school", "t:wage", "t:unknown", "u:child"], "wages")
    assert parts["t:wage",] == pytest.approx(5.0)
    assert parts["u:child", "u:school"] == pytest.approx(-5.0)
    assert sum(parts.values()) == pytest.approx(0.0)


def test_confidence_by_hand() -> None:
    known = made().calibration
    assert known.sure(0.0, None) == 0.5
    assert known.sure(0.0, 0.4) == pytest.approx(1 / (1 + 2.718281828459045**-1))
    assert logistic(-1e9) == 0.0


def test_an_artefact_survives_being_written_and_a_damaged_one_is_refused() -> None:
    data = artefact.write(made())
    assert artefact.write(artefact.parse(data)) == data
    wrong = ({"steps": b"\0"}, {"scales": (0.1,)}, {"pairs": bytes([1, 0, 0, 0])})
    for broken in (b"", data[:-3], *(artefact.write(made(subjects=weights(**change))) for change in wrong)):
        with pytest.raises(ModelError, match="damaged"):
            artefact.parse(broken)
    with pytest.raises(ModelError, match="version 99"):
        artefact.parse(artefact.write(made(version=99)))


def test_the_shipped_artefact_belongs_to_the_data() -> None:
    shipped = artefact.shipped()
    assert shipped.origin == training.origin(), ADVICE
    assert learning.shipped().origin == shipped.origin, ADVICE
    assert artefact.PATH.stat().st_size < 1_000_000


def test_training_gives_the_shipped_artefact_byte_for_byte() -> None:
    assert artefact.write(training.train(rows())) == artefact.PATH.read_bytes(), ADVICE


def test_training_never_sees_a_held_out_passage(monkeypatch: pytest.MonkeyPatch) -> None:
    taught: list[Row] = []

    def fit(chosen: list[Row]) -> Artefact:
        taught.extend(chosen)
        return made()

    monkeypatch.setattr(training, "fit", fit)
    monkeypatch.setattr(training, "calibrated", lambda model, _: model)
    training.train(rows())
    assert taught
    assert not any(row.held_out for row in taught)


def test_calibration_follows_the_cases() -> None:
    sure = [Case("a", 3.0, None, True), Case("b", -3.0, None, False)] * 30
    doubtful = [Case("c", 0.0, None, False), Case("d", 0.0, 0.4, True)] * 30
    known = calibrate(sure + doubtful)
    assert known.slope > 0
    assert known.sure(0.0, 0.4) > 0.9
    assert known.sure(0.0, None) < 0.1


def test_without_scikit_learn_training_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.linear_model", None)
    with pytest.raises(UsageError, match=r"fairclause\[train\]"):
        training.calibrate([Case("a", 1.0, None, True), Case("b", 0.0, None, False)])


def test_reading_needs_neither_scikit_learn_nor_the_corpus() -> None:
    code = (
        "import sys; from models.reader import read; read('The workers are paid a living wage.');"
        "print([name for name in sys.modules if name.split('.')[0] in ('sklearn', 'scipy', 'corpus')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("language", "text", "category"),
    [
        (
            "en",
            "Nobody on the crew hands in a passport, owes an agent money or is kept from going home.",
            "ethical_recruitment",
        ),
        ("lt", "Darbininkai turi teisę į vienuolikos valandų pertrauką tarp pamainų.", "working_time"),
        (
            "de",
            "Niemand zahlt für die Vermittlung, und die Pässe bleiben bei den Leuten.",
            "ethical_recruitment",
        ),
    ],
)
def test_the_learned_rung_sees_what_is_said_in_unusual_words(language: str, text: str, category: str) -> None:
    found = next(one for one in read(text, language=language) if one.category == category)
    assert "learned" in found.reader
    assert found.confidence >= THRESHOLD
    assert found.strength >= Strength.MENTION
    assert found.words
    assert all(text[words.start : words.end].strip() for words in found.words)


def test_both_rungs_together_are_named_and_surer() -> None:
    alone = read("The Supplier shall pay its workers the living wage.")
    assert [(one.category, one.reader) for one in alone] == [("wages", "signals+learned")]
    assert alone[0].confidence > THRESHOLD


def test_a_rule_written_by_hand_is_not_overruled() -> None:
    assert not read("No requirement on accessibility for people with disabilities applies.")


def test_the_reader_must_be_surer_in_a_long_passage() -> None:
    text = "Workers are given helmets and gloves, and noise is measured. "
    short, long = (look(text * times, heading="", lead_in="", language="en") for times in (1, SHORT // len(text) + 1))
    assert (short.counts, long.counts) == (COUNTS, COUNTS_LONG)


def test_the_strongest_words_speak_for_the_category() -> None:
    seen = look("Payslips show wages; the menu is changed daily.", heading="", lead_in="", language="en")
    assert {place.concept for place in strongest("wages", seen)} >= {"wage", "payslip"}
    assert not look("", heading="", lead_in="", language="en").scores


def test_versions_change_with_the_artefact(monkeypatch: pytest.MonkeyPatch) -> None:
    before = reader.versions()
    monkeypatch.setattr(artefact, "digest", lambda: "0" * 12)
    after = reader.versions()
    assert {name for name in before if before[name] != after[name]} == {"learned"}


def test_features_of_the_artefact_are_features_of_passages() -> None:
    known = set(artefact.shipped().subjects.names)
    seen = look("The Contractor shall pay each worker the minimum wage.", heading="", lead_in="", language="en")
    assert seen.scores["wages"] == max(seen.scores.values())
    assert known.intersection(seen.stretches[0][0].features)


def test_where_nothing_speaks_of_work_the_learned_reader_says_nothing() -> None:
    bought = look("The tenderer submits its offer before the time limit.", heading="", lead_in="", language="en")
    assert bought.places
    assert bought.likely(1e-6) == []
