"""XML from office files: parsed without entities, and refused when it declares any."""

from xml.parsers import expat

from lxml import etree

from checker.catalogues.messages import message
from clauses.errors import DamagedError

_STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": (
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    ),
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": (
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    ),
    b"http://purl.oclc.org/ooxml/spreadsheetml/main": b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    b"http://purl.oclc.org/ooxml/drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
    b"http://purl.oclc.org/ooxml/officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
}
"""Strict Open XML to the names that everyone writes."""


class _RootReached(Exception):  # noqa: N818  a signal, not an error
    pass


def parse_part(data: bytes, *, path: str, part: str) -> etree._Element:
    """The root of one XML part; `DamagedError` for broken XML and for any DOCTYPE."""
    refuse_doctype(data, path=path, part=part)
    if b"purl.oclc.org/ooxml" in data:
        data = loosen(data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise _broken(path, part) from error
    if root is None:
        raise _broken(path, part)
    return root


def loosen(data: bytes) -> bytes:
    """Strict Open XML under the names of the transitional kind."""
    for strict, usual in _STRICT.items():
        data = data.replace(strict, usual)
    return data


def refuse_doctype(data: bytes, *, path: str, part: str) -> None:
    """Raise `DamagedError` when the XML has a DOCTYPE; only what stands before its root is looked at.

    A DOCTYPE can hold entities that grow without bound or point to other files; no office program writes one.
    """
    parser = expat.ParserCreate()

    def doctype(*_: object) -> None:
        raise _forbidden(path, part)

    def root(*_: object) -> None:
        raise _RootReached

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = root
    try:
        parser.Parse(data, True)
    except _RootReached:
        return
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise _broken(path, part) from error


def _forbidden(path: str, part: str) -> DamagedError:
    return DamagedError(path, message("paper-doctype", part=part), advice=message("paper-do-office-anew"))


def _broken(path: str, part: str) -> DamagedError:
    return DamagedError(path, message("paper-part-broken", part=part), advice=message("paper-do-office-anew"))
