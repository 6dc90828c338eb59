"""`fairclause evaluate`: measures the readers on the labelled passages of a checkout."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import msgspec
import typer

from checker.commands.output import emit, expect_room, say, write
from clauses.errors import UnknownNameError, UsageError
from clauses.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from corpus.passages import Row
    from models.evaluation import Comparison, Evaluation


class Part(StrEnum):
    """The half of the corpus to measure with."""

    HELD_OUT = "held-out"
    REST = "rest"
    ALL = "all"


HELD_OUT = {Part.HELD_OUT: True, Part.REST: False, Part.ALL: None}


class Rung(StrEnum):
    """The readers to measure."""

    ALL = "all"
    SIGNALS = "signals"
    LEARNED = "learned"


class Form(StrEnum):
    """The form of the figures."""

    TEXT = "text"
    JSON = "json"


def run(
    *,
    lang: Annotated[
        list[str] | None, typer.Option(help="Only this language; may be given again.", metavar="CODE")
    ] = None,
    part: Annotated[
        Part, typer.Option(help="Passages of documents that are only measured with, the others, or all.")
    ] = Part.HELD_OUT,
    against: Annotated[
        Path | None, typer.Option(help="An earlier run, kept with --save: lists gains and losses.", metavar="FILE")
    ] = None,
    save: Annotated[Path | None, typer.Option(help="Keeps this run, as JSON.", metavar="FILE")] = None,
    rung: Annotated[Rung, typer.Option(help="One rung of the ladder alone, or all together.")] = Rung.ALL,
    form: Annotated[Form, typer.Option("--format", help="Form of the figures.")] = Form.TEXT,
    save_card: Annotated[
        bool, typer.Option("--save-card", help="Writes models/CARD.md and models/measured.json in a checkout.")
    ] = False,
) -> None:
    """Measure the readers on labelled passages, which stand in a checkout, not in an installed package.

    \b
    Examples:
      fairclause evaluate
      fairclause evaluate --lang sv --part rest --save before.json
      fairclause evaluate --lang sv --part rest --against before.json
    """  # noqa: D301  the sign keeps lines apart
    expect_room(save)
    earlier = _earlier(against) if against else None
    rows = labelled_rows(lang or [])
    if save_card and (lang or part is not Part.HELD_OUT or rung is not Rung.ALL):
        raise UsageError(
            "--save-card describes the held-out passages of all languages, read by all rungs.",
            advice="Leave --lang, --part and --rung away.",
        )
    from models.evaluation import compare, evaluate, read_row
    from models.rungs import ALONE

    evaluation = evaluate(rows, held_out=HELD_OUT[part], read=ALONE.get(rung.value, read_row))
    comparison = compare(earlier, evaluation) if earlier else None
    write(_printed(evaluation, comparison, form).encode())
    if save:
        emit(_json(evaluation), save)
    if save_card:
        _save_card(evaluation, rows)


def _printed(evaluation: "Evaluation", comparison: "Comparison | None", form: Form) -> str:
    from checker.commands.figures import tell, tell_changes

    if form is Form.JSON:
        return _json({"evaluation": evaluation, "comparison": comparison})
    return tell(evaluation) + (f"\n{tell_changes(comparison)}" if comparison else "")


def labelled_rows(asked: list[str]) -> "list[Row]":
    """The labelled passages of the languages asked for, or of all."""
    from corpus.passages import languages, rows

    for language in asked:
        if language not in LANGUAGES:
            raise UnknownNameError("language", language, LANGUAGES)
    there = languages()
    absent = [language for language in asked if language not in there]
    if not there or absent:
        raise UsageError(
            f"There are no labelled passages {'in ' + ', '.join(absent) if absent and there else 'here'}.",
            advice="They stand in a checkout of Fairclause (corpus/data/), not in an installed package.",
        )
    return [row for language in there if not asked or language in asked for row in rows(language)]


def _earlier(path: Path) -> "Evaluation":
    from models.evaluation import Evaluation

    try:
        return msgspec.json.decode(path.read_bytes(), type=Evaluation)
    except OSError as error:
        raise UsageError(f"{path}: cannot be opened: {error.strerror}.") from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: is no run kept with --save: {error}.") from error


def _json(value: object) -> str:
    return msgspec.json.format(msgspec.json.encode(value), indent=2).decode() + "\n"


def _save_card(evaluation: "Evaluation", rows: "list[Row]") -> None:
    from models import card, learning, measured

    measured.PATH.write_text(_json(card.measure(evaluation)), encoding="utf-8")
    card.PATH.write_text(card.write(*card.halves(rows), learning.shipped(), rows), encoding="utf-8")
    for path in (measured.PATH, card.PATH):
        say(f"models/{path.name} written.")
