"""Names of Open XML elements, as lxml spells them."""

from lxml import etree

W_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = f"{{{W_NAMESPACE}}}"
R = f"{{{R_NAMESPACE}}}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"

_OFF = ("0", "false", "off", "none")


def value(element: etree._Element | None, name: str = "val") -> str | None:
    """The attribute `w:name` of an element that may be absent."""
    return None if element is None else element.get(f"{W}{name}")


def child_value(element: etree._Element | None, child: str, name: str = "val") -> str | None:
    """The attribute `w:name` of the child `w:child`."""
    return None if element is None else value(element.find(f"{W}{child}"), name)


def toggle(properties: etree._Element | None, name: str) -> bool | None:
    """A switch such as `w:b`: None when it is not mentioned."""
    found = None if properties is None else properties.find(f"{W}{name}")
    return None if found is None else (value(found) or "1").lower() not in _OFF


def number(text: str | None) -> int | None:
    """A whole number, or None for anything else; Word writes some measures with a fraction."""
    try:
        return None if text is None else int(float(text))
    except (ValueError, OverflowError):
        return None
