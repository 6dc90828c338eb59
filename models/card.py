"""The model card, written from an evaluation so that no figure in it is set by hand."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from clauses import library
from clauses.vocabulary import LANGUAGES
from corpus import passages
from corpus.passages import Row
from models import artefact, rungs
from models.concepts import concepts
from models.evaluation import OUTCOMES, Case, Evaluation, Figures, evaluate
from models.learning import Learning
from models.measured import ENOUGH, Measured
from models.shares import FEW, Share

PATH = Path(__file__).with_name("CARD.md")
COMMAND = "fairclause evaluate --part held-out --save-card"
BOTH = "signals and learned"
_LONGEST_EXAMPLE = 260
"""Characters of a passage that is shown as an example; longer ones are not chosen."""
_SHORTEST_EXAMPLE = 40


def measure(evaluation: Evaluation) -> Measured:
    """What of an evaluation is shipped as `measured.json`."""
    return Measured(
        readers=evaluation.readers,
        corpus=passages.digest(),
        languages=tuple(evaluation.languages),
        rows=evaluation.size.rows,
        recall={name: figures.recall for name, figures in evaluation.categories.items()},
        precision={name: figures.precision for name, figures in evaluation.categories.items()},
    )


def digests(readers: Mapping[str, str], corpus: str) -> str:
    """The line of the card that says to which readers and passages its figures belong."""
    known = [*(f"{name} `{digest}`" for name, digest in sorted(readers.items())), f"passages `{corpus}`"]
    return f"Measured: {', '.join(known)}."


class Half(msgspec.Struct, frozen=True, kw_only=True):
    """One half of the passages, read by the whole ladder and by single rungs."""

    both: Evaluation
    alone: dict[str, Evaluation]
    """By the name of the rung."""


def halves(rows: Sequence[Row]) -> tuple[Half, Half]:
    """The held-out half and the rest."""
    held_out, rest = (
        Half(
            both=evaluate(rows, held_out=half),
            alone={name: evaluate(rows, held_out=half, read=read) for name, read in rungs.ALONE.items()},
        )
        for half in (True, False)
    )
    return held_out, rest


def write(kept: Half, others: Half, learning: Learning, rows: Sequence[Row]) -> str:
    """The card in Markdown; examples are taken from `rows` that are not held out."""
    held_out, rest = kept.both, others.both
    model = artefact.shipped()
    parts = [
        _INTRODUCTION.format(
            command=COMMAND,
            digests=digests(held_out.readers, passages.digest()),
            concepts=len(concepts()),
            features=f"{len(model.subjects.names):,}",
            feature_pairs=f"{model.subjects.pair_count:,}",
            size=f"{len(artefact.write(model)) / 1000:.0f}",
            looked_at=f"{len(model.elements.names):,}",
            pairs=f"{model.elements.pair_count:,}",
        ),
        _DATA.format(sizes=_sizes(held_out, rest), share=passages.TEST_SHARE),
        _FIGURES.format(
            total=_totals(held_out, rest),
            languages=_languages(held_out),
            categories=_by_category(held_out.categories),
            elements=_by_category(held_out.elements),
            cells=_cells(held_out),
            alarms=_alarms(held_out),
            enough=ENOUGH,
            few=FEW,
        ),
        _RUNGS.format(ablation=_ablation(kept, others), curve=_curve(learning), reliability=_reliability(learning)),
        _FAILURES.format(examples=_examples(rest, rows)),
        _LIMITS.format(blind=_blind_spots()),
    ]
    return "".join(parts)


def _sizes(held_out: Evaluation, rest: Evaluation) -> str:
    head = ("language", "papers", "passages", "that carry nothing", "labels", "held out: papers", "passages", "labels")
    return _table(head, (_size(name, held_out, rest) for name in LANGUAGES if name in {*held_out.sizes, *rest.sizes}))


def _size(name: str, held_out: Evaluation, rest: Evaluation) -> tuple[object, ...]:
    kept, both = held_out.sizes.get(name), [part.sizes[name] for part in (held_out, rest) if name in part.sizes]
    return (
        f"`{name}`",
        sum(size.documents for size in both),
        sum(size.rows for size in both),
        sum(size.alarms.of for size in both),
        sum(size.labels for size in both),
        *((kept.documents, kept.rows, kept.labels) if kept else (0, 0, 0)),
    )


def _totals(held_out: Evaluation, rest: Evaluation) -> str:
    head = ("", "precision", "recall", "F1", "strength exact", "within one step", "kappa", "false alarms in 1,000")
    return _table(head, (_total(name, part) for name, part in (("held out", held_out), ("the others", rest))))


def _total(name: str, part: Evaluation) -> tuple[str, ...]:
    found, strength, alarms = part.total, part.strength, _thousand(part.size.alarms)
    shares = (_share(strength.exact), _share(strength.within_one), _number(strength.kappa))
    return (name, _share(found.precision), _share(found.recall), _number(found.f1), *shares, alarms)


def _languages(part: Evaluation) -> str:
    head = ("language", "precision", "recall", "F1", "strength exact", "within one step", "kappa")
    rows = (
        (
            f"`{name}`",
            _share(found.precision),
            _share(found.recall),
            _number(found.f1),
            _share(part.strengths[name].exact),
            _share(part.strengths[name].within_one),
            _number(part.strengths[name].kappa),
        )
        for name, found in part.languages.items()
    )
    return _table(head, rows)


def _ablation(kept: Half, others: Half) -> str:
    head = ("", "precision", "recall", "F1", "strength exact", "within one step", "kappa", "false alarms in 1,000")
    lines = [
        _total(f"{name}, {where}", part)
        for where, half in (("held out", kept), ("the others", others))
        for name, part in (*((f"{rung} alone", part) for rung, part in half.alone.items()), (BOTH, half.both))
    ]
    return _table(head, lines)


def _curve(learning: Learning) -> str:
    head = ("papers learned from", "passages", "F1 of the learned reader alone", f"F1 of {BOTH}")
    return _table(head, ((one.papers, one.rows, *map(_number, (one.learned, one.both))) for one in learning.curve))


def _reliability(learning: Learning) -> str:
    rows = ((f"{part.low:.1f} to {part.high:.1f}", _share(part.there)) for part in learning.reliability)
    return _table(("confidence", "share that is there"), rows)


def _alarms(part: Evaluation) -> str:
    head = ("language", "in 1,000 that carry nothing", "look-alikes", "ordinary")
    rows = (
        (f"`{name}`", *map(_thousand, (size.alarms, size.look_alikes, size.ordinary)))
        for name, size in part.sizes.items()
    )
    return _table(head, rows)


def _by_category(figures: Mapping[str, Figures]) -> str:
    rows = (
        (f"`{name}`", _share(found.precision), _share(found.recall), _number(found.f1))
        for name, found in figures.items()
    )
    return _table(("", "precision", "recall", "F1"), rows)


def _cells(part: Evaluation) -> str:
    """Found of labelled, by category and language: counts, because a share of so few would say too much."""
    names = list(part.languages)
    rows = (
        (f"`{category}`", *(_cell(part.cases, category, language) for language in names))
        for category in part.categories
    )
    return _table(("", *(f"`{name}`" for name in names)), rows)


def _cell(cases: Iterable[Case], category: str, language: str) -> str:
    labelled = [
        case.read is not None
        for case in cases
        if case.category == category and case.language == language and case.expected is not None
    ]
    return f"{sum(labelled)}/{len(labelled)}"


def _examples(part: Evaluation, rows: Sequence[Row]) -> str:
    """For each language one overlooked passage, one false alarm and one wrong strength, where there is one."""
    texts = {row.id: row.text for row in rows if not row.held_out}
    lines = []
    for language in part.languages:
        lines.append(f"\n`{language}`\n")
        for outcome in OUTCOMES[:-1]:
            case = _example(part, language, outcome, texts)
            if case:
                lines.append(f"- {outcome}, `{case.category}`{_steps(case)}: “{' '.join(texts[case.row].split())}”")
    return "\n".join(lines)


def _example(part: Evaluation, language: str, outcome: str, texts: Mapping[str, str]) -> Case | None:
    """The shortest readable case of the category in which this happens most often."""
    cases = [case for case in part.cases if case.language == language and case.outcome == outcome]
    often = {name: sum(case.category == name for case in cases) for name in part.categories}
    fitting = [case for case in cases if _SHORTEST_EXAMPLE <= len(texts[case.row]) <= _LONGEST_EXAMPLE]
    return min(fitting, key=lambda case: (-often[case.category], case.category, len(texts[case.row])), default=None)


def _steps(case: Case) -> str:
    expected, read = case.strengths
    return f" (labelled {expected.id}, read as {read.id})" if case.outcome == "other strength" else ""


def _blind_spots() -> str:
    categories = library.categories().values()
    return "\n".join(f"- `{category.id}`: {' '.join(category.blind_spots.split())}" for category in categories)


def _share(share: Share) -> str:
    if share.value is None:
        return "no case"
    few = ", few cases" if share.few else ""
    return f"{share.value:.2f} ({share.low:.2f} to {share.high:.2f}; {share.of}{few})"


def _thousand(share: Share) -> str:
    if share.value is None:
        return "no case"
    few = ", few cases" if share.few else ""
    return f"{share.value * 1000:.0f} ({share.low * 1000:.0f} to {share.high * 1000:.0f}; {share.of}{few})"


def _number(value: float | None) -> str:
    return "not defined" if value is None else f"{value:.2f}"


def _table(head: Sequence[object], rows: Iterable[Sequence[object]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


_INTRODUCTION = """\
# Model card: the readers of Fairclause

Written by `{command}`; change the readers or the passages, not this page.
{digests}

## What they are

Three readers on a ladder, the surest first; [reading.md](../docs/reading.md) describes them.

- **exact** knows the paragraphs of our own model clauses, with their blanks filled or not.
- **signals** knows phrases in ten languages, written by hand in `clauses/taxonomy/` and `clauses/elements/`, and the
  rules that join them.
- **learned** knows {concepts} concepts (`clauses/concepts/`), each with its words in ten languages, and weighs by
  {features} features and {feature_pairs} pairs of them what speaks for a category: one linear model a category, the
  same for all languages, {size} kB. It was taught the passages that are not held out, pairs of neighbouring passages,
  the examples, counter-examples and texts of the library, and ordinary provisions (`clauses/concepts/ordinary.toml`).
  With the held-out passages its confidence was set, seven numbers, and with them and with real passages that are no
  part of this project its thresholds; so the figures flatter it a little. It says nothing of its own where no concept
  of work and workers is found. Elements and strength follow from the same rules as with signals.

Whether a passage binds, gives a check, sets a time and owes the worker something is read by those rules and then
corrected, where it is sure enough, by a linear model over {looked_at} features and {pairs} pairs of them, taught the
labels of the same passages and the examples and texts of the library. Its nine thresholds were set in the same way as
those of the learned reader.

Nothing is drawn at random: the same text gives the same reading, and `fairclause train` gives the same weights.

For a passage they say which of 24 categories it carries and by which elements, from which its strength follows
([annotation.md](../docs/annotation.md)). They are made to help a person read tenders and contracts, who then looks for
themselves. They are not made to decide about a supplier, a tender or a worker, nor to compare buyers.
"""

_DATA = """
## What they were measured with

Labelled passages written for this project (`corpus/data/`): invented papers of invented dealings, in the manner of the
countries where each language is used. No published document was copied.

{sizes}

One paper in {share}, chosen by a digest of its name, is held out. The signals were written with the other papers in
view and without the held-out ones; only the figures of the held-out half were looked at meanwhile. Both halves of a
language come from the same hand, so its habits are in both. No passage of one half nearly repeats one of the other.

About half of the passages of each language were added later, written without sight of the word lists. Before any list
was mended in their sight, the readers of that day read those in English, Estonian, Finnish, Latvian, Lithuanian,
Norwegian and Polish (2,823 labels) with a precision of .72 and a recall of .68. That is the fairest guess for papers in
the manner of these passages.

Limits of the passages; the cards beside them tell more:

- One annotator for each language, with a second reading of a part by the same one. Agreement between annotators was
  not measured. Each passage was labelled by its own words, heading and lead-in alone.
- The author of the German and English passages had seen the signals of four categories (child labour, abnormally low
  tenders, accessibility, award criteria) before writing; no passage was fitted to them.
- Passages are short and clean: one to three sentences, no scanning errors, broken lines or page furniture.
- Shares of categories, strengths and look-alikes were set, not observed. Precision in papers where clauses are rarer
  will differ from the precision here.
- Some subjects recur in neighbouring languages, so languages are not independent of each other.
- Facts of law in the passages are there to sound lifelike and were not checked one by one.
"""

_FIGURES = """
## How well they read

Each figure stands before its 95 % interval (Wilson) and its number of cases; fewer than {few} cases are named as few.
The intervals treat passages as independent, which passages of one paper are not, so the figures are somewhat less sure
than they say. *Precision*: of what was read, the share that is right. *Recall*: of what is there, the share found.

{total}

The others are the papers in whose sight the signals were written, so their line flatters the readers; the difference
between the two lines shows by how much. All that follows is about the held-out ones.

### By language

{languages}

### By category

{categories}

Where there are {enough} cases or more, a report that finds nothing says how many in 100 such passages are overlooked.
That is the share over all languages; in a language with a lower recall, more is overlooked than the report says.

### Found of labelled, by category and language

{cells}

### Elements

Over the cases in which label and reading name the same category. A strength is wrong as soon as one element that
decides it is.

{elements}

### False alarms

Passages that carry nothing but were read as something. *Look-alikes* were written to be taken for something.

{alarms}
"""

_RUNGS = """
## What each rung adds

*Learned alone* is what it holds to be likelier there than not. In the ladder it lifts doubtful readings of the signals,
and reads by itself only what it is much surer of, because real papers hold more words to go astray by than these
passages. It never takes away what the signals hold to be there: where it was allowed to, F1 did not rise.

{ablation}

The learned reader was taught the others, so its lines on them say nothing; those of the signals flatter them.

### What more passages would bring

Learned from a part of the papers that are not held out, measured with the held-out ones.

{curve}

### Whether the confidence can be relied on

All categories of all held-out passages in which a concept was found, by the confidence of both rungs together. Each
paper was judged by a calibration that had not seen it. Where the ladder keeps a reading of the signals, it says 0.5 or
more.

{reliability}
"""

_FAILURES = """
## Failures by example

From papers that are not held out: for each language a passage that was overlooked, a false alarm and a wrong strength,
each of the category in which this is most frequent.
{examples}
"""

_LIMITS = """
## Limits

- Words only. A good clause does not show that people are treated well; a missing one says nothing about any supplier.
- Ten languages. A passage in another is named as not read.
- A phrase that nobody listed is not seen. Recall by language shows how far the lists reach.
- Scanned papers, tables whose columns carry the meaning without words, and duties cancelled in another paper are not
  covered by these figures.
- Whether real papers are easier or harder to read than these passages was not measured here, and nothing is claimed
  of it.

What each category does not see:

{blind}
"""
