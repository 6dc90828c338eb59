"""What stands on a page above its text: form fields that are filled in, and typed remarks."""

from ctypes import c_ushort
from typing import Any

import msgspec
import pypdfium2.raw as pdfium

from checker.documents import Anchor, Block, BlockKind
from checker.extraction.pdf.geometry import Sheet, shown, upright
from checker.extraction.pdf.runs import clean
from models.passage import Box

TICKED = "☒"


class Remarks(msgspec.Struct):
    """Fields and typed text of one page, and how many comments were passed over."""

    blocks: list[Block] = []
    comments: int = 0


def read_annotations(page: Any, form: Any, sheet: Sheet, number: int) -> Remarks:
    """The filled fields and typed texts of page `number`, from the top down. `form` is None without a form."""
    remarks = Remarks()
    found: list[tuple[Box, Block]] = []
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        try:
            kind = pdfium.FPDFAnnot_GetSubtype(annotation)
            remarks.comments += kind == pdfium.FPDF_ANNOT_TEXT
            block = _block(annotation, kind, form)
            if block:
                box = shown(upright(_box(annotation), 0, sheet), 0, sheet)
                found.append((box, _placed(block, number, box)))
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)
    remarks.blocks = [block for _, block in sorted(found, key=lambda pair: (-pair[0][3], pair[0][0]))]
    return remarks


def _placed(block: Block, number: int, box: Box) -> Block:
    anchor = Anchor(start=0, end=len(block.text), page=number, box=box)
    return msgspec.structs.replace(block, anchors=(anchor,))


def _block(annotation: Any, kind: int, form: Any) -> Block | None:
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        text = clean(_string(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents"))
        return Block(text=text, kind=BlockKind.NOTE) if text else None
    if kind == pdfium.FPDF_ANNOT_WIDGET and form is not None:
        value = _value(annotation, form)
        return Block(text=f"{_name(annotation, form)}: {value}", kind=BlockKind.FIELD) if value else None
    return None


def _name(annotation: Any, form: Any) -> str:
    """What the form calls the field for people, else its technical name."""
    asked = (pdfium.FPDFAnnot_GetFormFieldAlternateName, pdfium.FPDFAnnot_GetFormFieldName)
    names = (clean(_string(function, form, annotation)) for function in asked)
    return next(filter(None, names), "field")


def _value(annotation: Any, form: Any) -> str:
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON):
        return _ticked(annotation, form)
    if kind in (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX):
        return clean(_string(pdfium.FPDFAnnot_GetFormFieldValue, form, annotation))
    return ""


def _ticked(annotation: Any, form: Any) -> str:
    if not pdfium.FPDFAnnot_IsChecked(form, annotation):
        return ""
    value = clean(_string(pdfium.FPDFAnnot_GetFormFieldExportValue, form, annotation))
    return f"{TICKED} {value}" if value and value.casefold() not in ("yes", "on", "1") else TICKED


def _string(function: Any, *arguments: Any) -> str:
    size = function(*arguments, None, 0)
    if size <= 2:
        return ""
    buffer = (c_ushort * (size // 2 + 1))()
    function(*arguments, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace")


def _box(annotation: Any) -> Box:
    rect = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, rect)
    return (
        min(rect.left, rect.right),
        min(rect.bottom, rect.top),
        max(rect.left, rect.right),
        max(rect.bottom, rect.top),
    )
