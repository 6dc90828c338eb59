"""Word comments in a copy of a Word file. Nothing else of it changes: every other part keeps its bytes.

The copy is made part by part and not through a library that writes the whole file anew, because such a library drops
what it does not know.
"""

import posixpath
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO

from lxml import etree

from checker.annotation.alignment import align
from checker.annotation.comments import AUTHOR, INITIALS, Comment, Comments, Line, comments_for, with_unplaced
from checker.catalogues.messages import message
from checker.documents import Document
from checker.extraction.archives import read_member
from checker.extraction.docx.names import W_NAMESPACE, W, value
from checker.extraction.docx.package import Package
from checker.extraction.docx.reader import context_of, read_docx
from checker.extraction.papers import Paper
from checker.extraction.protocol import Written
from checker.reporters.cleaning import in_xml
from clauses.errors import UnsupportedFormatError
from models.passage import Place

_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_COMMENTS_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_CONTENT_TYPES = "[Content_Types].xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Parts = dict[str, bytes]
"""Parts to write: those that changed and those that are new."""


def annotate_docx(paper: Paper) -> Written:
    """A copy of the file with the comments of the payload."""
    comments = comments_for(paper)
    package = Package(paper)
    root = _parse(_bytes(package, package.main))
    body = root.find(f"{W}body")
    if body is None or body.find(f".//{W}p") is None:
        raise UnsupportedFormatError(paper.path, message("paper-no-comments"), advice=message("paper-do-docx"))
    anchors, unplaced = _anchors(comments, read_docx(paper), body, package)
    top = with_unplaced(comments, unplaced)
    changed = _write(package, root, [(top, _first_paragraph(body)), *anchors])
    signed = any("_xmlsignatures" in name for name in package.infos)
    return Written(data=_zipped(package, changed), unplaced=unplaced, warnings=("handout-signed",) * signed)


Anchor = tuple[Comment, tuple[etree._Element, etree._Element]]
"""A comment with the first and the last paragraph that it spans."""


def _anchors(
    comments: Comments, document: Document, body: etree._Element, package: Package
) -> tuple[list[Anchor], tuple[int, ...]]:
    """The comments beside passages, and the indices of those whose passage has no paragraph of its own."""
    elements = align(document.blocks, body, context_of(package))
    anchors: list[Anchor] = []
    unplaced: list[int] = []
    for index, comment in enumerate(comments.comments[1:], start=1):
        paragraphs = _paragraphs(comment.places, elements)
        if paragraphs:
            anchors.append((comment, paragraphs))
        else:
            unplaced.append(index)
    return anchors, tuple(unplaced)


def _paragraphs(
    places: tuple[Place, ...], elements: Mapping[int, etree._Element]
) -> tuple[etree._Element, etree._Element] | None:
    numbers = (place.paragraph for place in places if place.paragraph is not None)
    found = [_outermost(elements[number]) for number in numbers if number in elements]
    if not found:
        return None
    first, last = found[0], found[-1]
    return (first, last) if first.getparent() is last.getparent() else (first, first)


def _outermost(paragraph: etree._Element) -> etree._Element:
    """The paragraph that holds the text box in which this one stands: Word allows no comments inside a box."""
    boxed = list(paragraph.iterancestors(f"{W}p"))
    return boxed[-1] if boxed else paragraph


def _first_paragraph(body: etree._Element) -> tuple[etree._Element, etree._Element]:
    """The first paragraph with words, or the first of all: a paragraph of our own would change the text."""
    paragraphs = list(body.iter(f"{W}p"))
    worded = (element for element in paragraphs if element.find(f".//{W}t") is not None)
    first = _outermost(next(worded, paragraphs[0]))
    return first, first


def _write(package: Package, root: etree._Element, anchors: list[Anchor]) -> Parts:
    """The parts that change: the text with its marks, the comments, and what points to a new part."""
    existing = next((relation.target for relation in package.related("comments")), None)
    if existing is not None and package.root(existing) is not None:
        part, holder, changed = _stored(package, existing), _parse(_bytes(package, existing)), Parts()
    else:
        part, holder = _free_name(package), etree.Element(f"{W}comments", nsmap={"w": W_NAMESPACE})
        changed = _pointers(package, part)
    number = _first_free(root, holder)
    for offset, (comment, (first, last)) in enumerate(anchors):
        _mark(first, last, str(number + offset))
        holder.append(_comment(comment, str(number + offset)))
    return {**changed, part: _serialised(holder), _stored(package, package.main): _serialised(root)}


def _first_free(root: etree._Element, holder: etree._Element) -> int:
    """The number after all that comments have, also those whose text was lost."""
    ids = [value(element, "id") or "" for element in (*holder, *root.iter(f"{W}commentReference"))]
    return max((int(name) for name in ids if name.isascii() and name.isdigit()), default=-1) + 1


def _mark(first: etree._Element, last: etree._Element, number: str) -> None:
    """Span the paragraphs from `first` to `last` with the marks of a comment.

    In a content control the mark is a point at the beginning: with one at the end LibreOffice loses the words.
    """
    name = {f"{W}id": number}
    start, end = etree.Element(f"{W}commentRangeStart", name), etree.Element(f"{W}commentRangeEnd", name)
    run = etree.Element(f"{W}r")
    etree.SubElement(run, f"{W}commentReference", name)
    properties = first.find(f"{W}pPr")
    at = 0 if properties is None else first.index(properties) + 1
    if next(first.iterancestors(f"{W}sdtContent"), None) is not None:
        first[at:at] = [start, end, run]
    else:
        first.insert(at, start)
        last.extend([end, run])


def _comment(comment: Comment, number: str) -> etree._Element:
    """The comment itself, without a date: the same papers give the same copy."""
    names = {f"{W}id": number, f"{W}author": AUTHOR, f"{W}initials": INITIALS}
    element = etree.Element(f"{W}comment", names)
    for line in comment.lines:
        element.append(_paragraph(line))
    return element


def _paragraph(line: Line) -> etree._Element:
    paragraph = etree.Element(f"{W}p")
    run = etree.SubElement(paragraph, f"{W}r")
    if line.bold:
        etree.SubElement(etree.SubElement(run, f"{W}rPr"), f"{W}b")
    etree.SubElement(run, f"{W}t", {_SPACE: "preserve"}).text = in_xml(line.text)
    return paragraph


def _pointers(package: Package, part: str) -> Parts:
    """The list of relations of the text and the list of content types, each with the new part."""
    folder, name = posixpath.split(package.main)
    relations = _stored(package, posixpath.join(folder, "_rels", f"{name}.rels"))
    links = _root_or_new(package, relations, "Relationships", _RELATIONS)
    taken = {link.get("Id") for link in links}
    free = next(name for name in (f"rIdComments{number}" for number in range(1, len(taken) + 2)) if name not in taken)
    target = posixpath.relpath(part, folder or ".")
    etree.SubElement(links, f"{{{_RELATIONS}}}Relationship", {"Id": free, "Type": _COMMENTS_KIND, "Target": target})
    types = _root_or_new(package, _CONTENT_TYPES, "Types", _TYPES)
    etree.SubElement(types, f"{{{_TYPES}}}Override", {"PartName": f"/{part}", "ContentType": _COMMENTS_TYPE})
    return {relations: _serialised(links), _stored(package, _CONTENT_TYPES): _serialised(types)}


def _root_or_new(package: Package, part: str, tag: str, namespace: str) -> etree._Element:
    if package.root(part) is None:
        return etree.fromstring(f'<{tag} xmlns="{namespace}"/>'.encode())
    return _parse(_bytes(package, part))


def _free_name(package: Package) -> str:
    """A name for the part of comments that no part has."""
    folder = posixpath.dirname(package.main)
    names = (posixpath.join(folder, f"comments{number or ''}.xml") for number in range(len(package.infos) + 1))
    return next(name for name in names if package.root(name) is None)


def _stored(package: Package, part: str) -> str:
    """The name of a part as the file spells it."""
    info = package.info(part)
    return info.filename if info else part


def _bytes(package: Package, part: str) -> bytes:
    info = package.info(part)
    return read_member(package.archive, info, package.path) if info else b""


def _parse(data: bytes) -> etree._Element:
    """The part with all its comments and spaces; extraction has refused every DOCTYPE before."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, strip_cdata=False)
    return etree.fromstring(data, parser)


def _serialised(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _zipped(package: Package, changed: Parts) -> bytes:
    """The file with its parts in their order, those that changed with their new bytes, new ones last."""
    sink = BytesIO()
    with zipfile.ZipFile(sink, "w") as target:
        for info, data in _entries(package, changed):
            target.writestr(info, data)
    return sink.getvalue()


def _entries(package: Package, changed: Parts) -> Iterator[tuple[zipfile.ZipInfo, bytes]]:
    left = dict(changed)
    for info in package.archive.infolist():
        data = left.pop(info.filename, None)
        yield _copied(info), read_member(package.archive, info, package.path) if data is None else data
    for name, data in left.items():
        new = zipfile.ZipInfo(name, _EARLIEST)
        new.compress_type = zipfile.ZIP_DEFLATED
        yield new, data


def _copied(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    copy = zipfile.ZipInfo(info.filename, max(info.date_time, _EARLIEST))
    known = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    copy.compress_type = info.compress_type if info.compress_type in known else zipfile.ZIP_DEFLATED
    copy.external_attr, copy.create_system = info.external_attr, info.create_system
    return copy
