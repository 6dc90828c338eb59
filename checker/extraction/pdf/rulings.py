"""What is painted on a page besides text: ruling lines that may form a grid, and pictures."""

from ctypes import byref, c_float, c_int
from typing import Any

import msgspec
import pypdfium2.raw as pdfium

from models.passage import Box

THIN = 3.0
"""A painted box no thicker than so many points is a line."""
MOST_SEGMENTS = 6000
"""More lines than this on one page are a drawing, not a table."""
MOST_OBJECTS = 50_000
DEEPEST = 3

Matrix = tuple[float, float, float, float, float, float]
_SAME: Matrix = (1, 0, 0, 1, 0, 0)


class Painted(msgspec.Struct):
    """Lines and pictures of a page, in the page's own coordinates."""

    lines: list[Box] = []
    """Level and upright lines, as boxes without thickness."""
    pictures: list[Box] = []
    paths: int = 0
    crowded: bool = False
    """So many lines that they were not looked at."""

    @property
    def nothing(self) -> bool:
        """Nothing is painted at all."""
        return not (self.paths or self.pictures)


def read_painted(page: Any) -> Painted:
    """The lines and pictures of a page."""
    painted = Painted()
    count = min(pdfium.FPDFPage_CountObjects(page), MOST_OBJECTS)
    for number in range(count):
        _note(pdfium.FPDFPage_GetObject(page, number), _SAME, painted, 0)
    if painted.crowded:
        painted.lines = []
    return painted


def _note(item: Any, matrix: Matrix, painted: Painted, depth: int) -> None:
    kind = pdfium.FPDFPageObj_GetType(item)
    if kind == pdfium.FPDF_PAGEOBJ_TEXT:
        return
    if kind == pdfium.FPDF_PAGEOBJ_FORM:
        if depth < DEEPEST:
            inner = _times(_matrix_of(item), matrix)
            for number in range(min(pdfium.FPDFFormObj_CountObjects(item), MOST_OBJECTS)):
                _note(pdfium.FPDFFormObj_GetObject(item, number), inner, painted, depth + 1)
    elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        painted.pictures.append(_moved(_bounds(item), matrix))
    else:
        painted.paths += 1
        if kind == pdfium.FPDF_PAGEOBJ_PATH and not painted.crowded:
            _note_path(item, matrix, painted)


def _note_path(item: Any, matrix: Matrix, painted: Painted) -> None:
    left, bottom, right, top = _moved(_bounds(item), matrix)
    if min(right - left, top - bottom) <= THIN:
        _note_line((left, bottom, right, top), painted)
    else:
        segments = pdfium.FPDFPath_CountSegments(item)
        if len(painted.lines) + segments > MOST_SEGMENTS:
            painted.crowded = True
        elif _is_stroked(item) or segments > 5:
            _note_segments(item, segments, _times(_matrix_of(item), matrix), painted)


def _note_segments(item: Any, segments: int, matrix: Matrix, painted: Painted) -> None:
    x, y = c_float(), c_float()
    start = last = (0.0, 0.0)
    for number in range(segments):
        segment = pdfium.FPDFPath_GetPathSegment(item, number)
        pdfium.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        point = _point(x.value, y.value, matrix)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            _note_stroke(last, point, painted)
        last = point
        if pdfium.FPDFPathSegment_GetClose(segment):
            _note_stroke(last, start, painted)
            last = start


def _note_stroke(one: tuple[float, float], other: tuple[float, float], painted: Painted) -> None:
    if abs(one[0] - other[0]) < 0.5 or abs(one[1] - other[1]) < 0.5:
        _note_line(
            (min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])), painted
        )


def _note_line(box: Box, painted: Painted) -> None:
    left, bottom, right, top = box
    if right - left >= top - bottom:
        middle = (bottom + top) / 2
        painted.lines.append((left, middle, right, middle))
    else:
        middle = (left + right) / 2
        painted.lines.append((middle, bottom, middle, top))


def _is_stroked(item: Any) -> bool:
    fill, stroke = c_int(), c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(item, byref(fill), byref(stroke)) and stroke.value)


def _bounds(item: Any) -> Box:
    left, bottom, right, top = (c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(item, byref(left), byref(bottom), byref(right), byref(top))
    return left.value, bottom.value, right.value, top.value


def _matrix_of(item: Any) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(item, byref(matrix)):
        return _SAME
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _times(one: Matrix, other: Matrix) -> Matrix:
    if other is _SAME:
        return one
    a, b, c, d, e, f = one
    p, q, r, s, t, u = other
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _point(x: float, y: float, matrix: Matrix) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _moved(box: Box, matrix: Matrix) -> Box:
    if matrix is _SAME:
        return box
    (x1, y1), (x2, y2) = _point(box[0], box[1], matrix), _point(box[2], box[3], matrix)
    return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
