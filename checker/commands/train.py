"""`fairclause train`: teaches the learned reader anew from the labelled passages of a checkout."""

from pathlib import Path
from typing import Annotated

import typer

from checker.commands.evaluate import labelled_rows
from checker.commands.output import say


def run(
    check: Annotated[
        bool, typer.Option("--check", help="Writes nothing; says whether the shipped weights would come out again.")
    ] = False,
) -> None:
    """Teach the learned reader from the labelled passages, which stand in a checkout, not in an installed package.

    Needs scikit-learn (`pip install 'fairclause[train]'`); reading does not. The same passages, concepts and signals
    give the same file, byte for byte. It takes some minutes, for it also learns from parts of the passages, to see what
    more of them would help. `evaluate` then tells what changed.

    \b
    Example:
      fairclause evaluate --save before.json
      fairclause train --check
      fairclause train
      fairclause evaluate --against before.json
    """  # noqa: D301  the sign keeps lines apart
    rows = labelled_rows([])
    from models import artefact, learning, training

    made = training.train(rows)
    data = artefact.write(made)
    same = artefact.PATH.is_file() and artefact.PATH.read_bytes() == data
    if check:
        say("The shipped weights come out again." if same else "Other weights come out than the shipped ones.")
        raise typer.Exit(0 if same else 1)
    _keep(artefact.PATH, data, same=same)
    told = learning.write(learning.measure(made, rows))
    _keep(learning.PATH, told, same=learning.PATH.is_file() and learning.PATH.read_bytes() == told)


def _keep(path: Path, data: bytes, *, same: bool) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    say(f"models/artefacts/{path.name}: {'as it was' if same else 'written'}, {len(data)} bytes.")
