"""Any bytes end in a notice or in a clear error, whoever wrote them."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.notices import Notice, read, sniff
from checker.notices.markup import MAX_BYTES
from clauses.errors import DamagedError, LimitError, PaperError, UnsupportedFormatError

DATA = Path(__file__).parent / "data" / "notices"
SAMPLES = {path.name: path.read_bytes() for path in sorted(DATA.iterdir())}
EFORMS = SAMPLES["school-cleaning.eforms.xml"]
OCDS = SAMPLES["canteen.ocds.json"]
FORMATS = {
    "canteen.ocds.json": "ocds",
    "espd-request.xml": "espd",
    "espd-response-v1.xml": "espd",
    "laundry.ted.xml": "ted",
    "school-cleaning.eforms.xml": "eforms",
}
BOMB = b"<!DOCTYPE x [" + b"".join(
    b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10 if n else b"ha" * 10) for n in range(12)
)


@pytest.mark.parametrize(("name", "form"), FORMATS.items())
def test_content_tells_the_format(name: str, form: str) -> None:
    assert sniff(SAMPLES[name]) == form
    assert read(name, SAMPLES[name]).format == form


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"plain words",
        b"<html><body>ContractNotice</body></html>",
        b"<!-- <ContractNotice> --><other/>",
        b'{"title": "no release"}',
        b"[1, 2]",
        b"%PDF-1.7",
        b"<!--" * 20_000,
    ],
)
def test_anything_else_is_no_notice(data: bytes) -> None:
    assert sniff(data) is None
    with pytest.raises(UnsupportedFormatError, match="no notice"):
        read("paper", data)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings(encoding: str) -> None:
    xml = EFORMS.decode().replace(' encoding="UTF-8"', "")
    if encoding in ("utf-8-sig", "utf-16"):
        assert read("notice.xml", xml.encode(encoding)).lots
    assert read("notice.json", OCDS.decode().encode(encoding)).lots


def test_a_doctype_is_refused() -> None:
    start = EFORMS.index(b"<ContractNotice")
    plain = EFORMS[:start] + b"<!DOCTYPE x>" + EFORMS[start:]
    outside = EFORMS[:start] + b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + EFORMS[start:]
    bomb = EFORMS[:start] + BOMB + b"]>" + EFORMS[start:].replace(b"Koulujen", b"&e11;")
    for data in (plain, outside.replace(b"Koulujen", b"&e;"), bomb):
        assert sniff(data) == "eforms"
        with pytest.raises(DamagedError, match="DOCTYPE"):
            read("notice.xml", data)


@pytest.mark.parametrize("levels", [101, 300, 50_000])
def test_deep_nesting_is_refused(levels: int) -> None:
    end = EFORMS.rindex(b"</ContractNotice>")
    with pytest.raises(LimitError, match="deep"):
        read("notice.xml", EFORMS[:end] + b"<a>" * levels + b"</a>" * levels + EFORMS[end:])
    for opening, closing in ((b"[", b"]"), (b'{"a":', b"}")):
        deep = OCDS.rstrip()[:-1] + b',"deep":' + opening * levels + b"1" + closing * levels + b"}"
        with pytest.raises(LimitError, match="deep"):
            read("notice.json", deep)


@pytest.mark.parametrize("name", ["school-cleaning.eforms.xml", "canteen.ocds.json"])
def test_too_large_a_file_is_refused(name: str) -> None:
    with pytest.raises(LimitError, match="too large"):
        read(name, SAMPLES[name] + b" " * MAX_BYTES)


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_cut_off_is_damaged(name: str) -> None:
    whole = SAMPLES[name]
    with pytest.raises(PaperError) as caught:
        read(name, whole[: len(whole) * 2 // 3])
    assert caught.value.message.startswith(f"{name}: ")
    assert caught.value.advice


def ends_well(data: bytes) -> None:
    found: Notice | PaperError
    try:
        found = read("notice", data)
    except PaperError as error:
        found = error
    assert found.format if isinstance(found, Notice) else found.advice


@given(
    name=st.sampled_from(sorted(SAMPLES)),
    place=st.floats(0, 1),
    length=st.integers(0, 300),
    put=st.binary(max_size=20) | st.sampled_from([b"<", b"&#0;", b"]]>", b'"', b"{", b"[[", b"\xff", b"</P>"]),
)
def test_any_change_ends_in_a_notice_or_an_error(name: str, place: float, length: int, put: bytes) -> None:
    data = SAMPLES[name]
    start = int(place * len(data))
    ends_well(data[:start] + put + data[start + length :])


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(
    value=JSON,
    path=st.sampled_from(["tender", "parties", "tag", "date", "tender.lots", "tender.items", "tender.sustainability"]),
)
def test_any_value_ends_in_a_notice_or_an_error(value: object, path: str) -> None:
    release = json.loads(OCDS)
    *way, last = path.split(".")
    holder = release
    for key in way:
        holder = holder[key]
    holder[last] = value
    ends_well(json.dumps(release).encode())
