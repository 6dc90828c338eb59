"""Boxes and quarter turns: from the page as stored to the page as shown, and to lines that read from left to right."""

import msgspec

from models.passage import Box


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """The visible part of a page: its lower left corner, width and height in points, before `/Rotate`."""

    left: float
    bottom: float
    width: float
    height: float
    rotation: int = 0
    """Quarter turns clockwise at which the page is shown."""

    @property
    def shown_size(self) -> tuple[float, float]:
        """Width and height in points, as shown."""
        return upright_size(self, self.rotation)


def turned(box: Box, turns: int, width: float, height: float) -> Box:
    """`box` of a sheet of `width` by `height` points after so many quarter turns clockwise."""
    left, bottom, right, top = box
    if turns == 1:
        return bottom, width - right, top, width - left
    if turns == 2:
        return width - right, height - top, width - left, height - bottom
    if turns == 3:
        return height - top, left, height - bottom, right
    return box


def upright(box: Box, turns: int, sheet: Sheet) -> Box:
    """A box as stored, from the corner of the sheet, turned so that text at `turns` reads from left to right."""
    moved = (box[0] - sheet.left, box[1] - sheet.bottom, box[2] - sheet.left, box[3] - sheet.bottom)
    return turned(moved, turns, sheet.width, sheet.height) if turns else moved


def upright_size(sheet: Sheet, turns: int) -> tuple[float, float]:
    """Width and height of the sheet in points after so many quarter turns."""
    return (sheet.height, sheet.width) if turns % 2 else (sheet.width, sheet.height)


def shown(box: Box, turns: int, sheet: Sheet) -> Box:
    """An upright box on the page as it is shown, in points, to a tenth."""
    net = (sheet.rotation - turns) % 4
    if net:
        box = turned(box, net, *upright_size(sheet, turns))
    return round(box[0], 1), round(box[1], 1), round(box[2], 1), round(box[3], 1)


def around(boxes: list[Box]) -> Box:
    """The smallest box around all of `boxes` (at least one)."""
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)
