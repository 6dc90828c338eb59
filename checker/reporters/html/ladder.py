"""The picture of a strength: four steps, filled as far as the papers go, outlined as far as is asked."""

from typing import TYPE_CHECKING

from clauses.vocabulary import Strength

if TYPE_CHECKING:
    from markupsafe import Markup

STEP, GAP, LOWEST, RISE, TOP = 22, 5, 8, 5, 26
"""Width of a step, room between two, height of the first, rise to the next, height of the picture; in pixels."""


def draw(found: Strength, asked: Strength) -> "Markup":
    """An SVG of 103 by 26 pixels; hidden from screen readers, because the words beside it say the same."""
    from markupsafe import Markup

    steps = "".join(_step(level, found, asked) for level in range(1, 5))
    width = 4 * STEP + 3 * GAP
    size = f'width="{width}" height="{TOP}" viewBox="0 0 {width} {TOP}"'
    return Markup(f'<svg class="ladder" {size} aria-hidden="true" focusable="false">{steps}</svg>')  # noqa: S704  numbers only


def _step(level: int, found: Strength, asked: Strength) -> str:
    height = LOWEST + RISE * (level - 1)
    left, top = (level - 1) * (STEP + GAP) + 1, TOP - height - 1
    kind = ("full" if level <= found else "empty") + (" asked" if level <= asked else "")
    return f'<rect class="{kind}" x="{left}" y="{top}" width="{STEP - 2}" height="{height}" rx="2"/>'
