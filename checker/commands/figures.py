"""An evaluation as plain text: aligned tables, each figure with the number of its cases."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from models.evaluation import Change, Comparison, Evaluation, Figures, Size
    from models.shares import Agreement, Share

T = TypeVar("T")

NONE = "-"


def tell(evaluation: "Evaluation") -> str:
    """All tables of an evaluation."""
    size = evaluation.size
    several = len(evaluation.languages) > 1
    passages = f"{size.rows} ({evaluation.part}) from {size.documents} invented papers, with {size.labels} labels"
    parts = [
        f"Passages: {passages}; {size.alarms.of} carry nothing.",
        "In brackets the 95 % interval; * marks a figure of fewer than 10 cases.",
        _titled("By language", _found(evaluation.languages, evaluation.total if several else None)),
        _titled("By category", _found(evaluation.categories)),
        _titled("Elements, where label and reading name the same category", _found(evaluation.elements)),
        _titled(
            "False alarms in 1,000 passages that carry nothing", _alarms(evaluation.sizes, size if several else None)
        ),
        _titled(
            "Strength, where label and reading name the same category",
            _strengths(evaluation.strengths, evaluation.strength if several else None),
        ),
    ]
    return "\n\n".join(parts) + "\n"


def tell_changes(comparison: "Comparison") -> str:
    """What was gained and lost, by language and category."""
    shared = f"Against the earlier run, over {comparison.rows} passages that both read"
    left_out = f" ({comparison.only_before} only then, {comparison.only_after} only now)"
    labels = f"Labels changed in between: {comparison.relabelled}; what follows need not be the readers' doing.\n"
    return (
        f"{shared}{left_out if comparison.only_before or comparison.only_after else ''}:\n"
        f"{labels if comparison.relabelled else ''}"
        f"{_changes('Gains', comparison.gains)}{_changes('Losses', comparison.losses)}"
    )


def _changes(title: str, changes: Sequence["Change"]) -> str:
    def kind(change: "Change") -> tuple[str, str, str, str]:
        return change.language, change.category, change.before, change.after

    lines = [f"{title}: {len(changes)}"]
    for (language, category, before, after), group in groupby(sorted(changes, key=kind), key=kind):
        lines.append(f"  {language}  {category}: {before} -> {after}: {', '.join(change.row for change in group)}")
    return "\n".join(lines) + "\n"


def _found(figures: Mapping[str, "Figures"], total: "Figures | None" = None) -> str:
    head = ("", "right", "false", "missed", "neither", "precision", "recall", "F1")
    return _table(head, (_line(name, figure) for name, figure in _with_total(figures, total)))


def _line(name: str, figures: "Figures") -> tuple[str, ...]:
    counts = (figures.right, figures.false, figures.overlooked, figures.left_alone)
    return (name, *map(str, counts), shown(figures.precision), shown(figures.recall), _number(figures.f1))


def _alarms(sizes: Mapping[str, "Size"], total: "Size | None") -> str:
    rows = (
        (name, *(_per_thousand(part) for part in (size.alarms, size.look_alikes, size.ordinary)))
        for name, size in _with_total(sizes, total)
    )
    return _table(("", "all", "look-alikes", "ordinary"), rows)


def _strengths(strengths: Mapping[str, "Agreement"], total: "Agreement | None") -> str:
    def line(name: str, known: "Agreement") -> tuple[str, ...]:
        return name, shown(known.exact), shown(known.within_one), _number(known.kappa)

    rows = (line(name, known) for name, known in _with_total(strengths, total))
    return _table(("", "exact", "within one step", "kappa"), rows)


def _with_total(by_name: Mapping[str, T], total: T | None) -> list[tuple[str, T]]:
    return [*by_name.items(), *([("all", total)] if total is not None else [])]


def shown(share: "Share") -> str:
    """`.83 [.71 .91] of 42`, with a star where the cases are few; a dash where there are none."""
    if share.value is None:
        return NONE
    interval = f"[{_number(share.low)} {_number(share.high)}]"
    return f"{_number(share.value)} {interval} of {share.of}{'*' if share.few else ''}"


def _per_thousand(share: "Share") -> str:
    if share.value is None:
        return NONE
    low, high = round(share.low * 1000), round(share.high * 1000)
    return f"{round(share.value * 1000)} [{low} {high}] of {share.of}{'*' if share.few else ''}"


def _number(value: float | None) -> str:
    """Two decimals without the leading zero; `1.0` for one."""
    if value is None:
        return NONE
    text = f"{value:.2f}"
    return "1.0" if text == "1.00" else text.replace("0.", ".", 1)


def _titled(title: str, table: str) -> str:
    return f"{title}\n\n{table}"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Columns two spaces apart, as wide as their widest cell; the first is aligned left, counts right."""
    cells = [tuple(head), *map(tuple, rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(_aligned(*place) for place in zip(row, widths, head, strict=True)).rstrip() for row in cells
    )


def _aligned(cell: str, width: int, head: str) -> str:
    return cell.rjust(width) if head in ("right", "false", "missed", "neither") else cell.ljust(width)
