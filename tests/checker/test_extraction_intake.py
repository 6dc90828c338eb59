"""Which papers a call names, what each of them is, and zips."""

import io
import os
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extraction.archives import member_name
from checker.extraction.intake import distinct, list_papers
from checker.extraction.limits import Limits
from checker.extraction.sniff import KINDS, SUFFIXES, choose_format, recognise
from checker.extraction.supervisor import Extraction, extract_all
from clauses.errors import DamagedError, EncryptedError, MismatchedFormatError, PaperError, UnsupportedFormatError

RTF = b"{\\rtf1 Pay on time.}"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504


def zipped(members: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target.getvalue()


def word_stream(flags: int) -> bytes:
    header = b"\xec\xa5\xc1\x00" + b"\x00" * 6 + flags.to_bytes(2, "little")
    return OLE + header.ljust(512, b"\x00") + "WordDocument".encode("utf-16-le")


DOCX = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<x/>"})
XLSX = zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<x/>"})
ODT = zipped({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"})


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", "pdf"),
        (b"\n\n%PDF-1.4\n", "pdf"),
        (DOCX, "docx"),
        (XLSX, "xlsx"),
        (ODT, "odt"),
        (zipped({"a.txt": b"x"}), "zip"),
        (RTF, "rtf"),
        (PNG, "png"),
        (b"\xff\xd8\xff\xe0", "jpg"),
        (b"II*\x00", "tiff"),
        (word_stream(0), "doc"),
        (word_stream(0x0100), "encrypted"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (OLE + "Workbook".encode("utf-16-le"), "xls"),
        (OLE + "__substg1.0_0037".encode("utf-16-le"), "msg"),
        (b"<!DOCTYPE html><p>x", "html"),
        (b"<?xml version='1.0'?><html xmlns='x'><body/></html>", "html"),
        (b"<?xml version='1.0'?><w:wordDocument xmlns:w='x'/>", "wordxml"),
        (b"<?xml version='1.0'?><pkg:package xmlns:pkg='x'/>", "wordxml"),
        (b"<?xml version='1.0'?><Invoice/>", "xml"),
        (b"<?xml version='1.0'?><ContractNotice/>", "eforms"),
        (b"\n<TED_EXPORT><P>Works</P></TED_EXPORT>", "ted"),
        (b"<?xml version='1.0'?><espd:ESPDRequest/>", "espd"),
        (b'{"ocid": "x"}', "ocds"),
        (b'{"name": "x"}', "json"),
        (b"See the <ContractNotice> in the annex.", "text"),
        (b"[Draft] The supplier pays.", "text"),
        (b"From: a@b.example\nTo: c@d.example\nSubject: Tender\n\nHello", "eml"),
        ("Lön betalas ut.".encode("utf-16"), "text"),
        ("Löhne".encode("latin-1"), "text"),
        (b"\x30\x82\x01\x00\x06\x09", "p7m"),
        (b"\x00\x01\x02\x03", "unknown"),
    ],
)
def test_content_is_recognised(data: bytes, kind: str) -> None:
    assert recognise(data, "x") == kind


@given(st.binary(max_size=300) | st.binary(max_size=20).map(lambda tail: b"PK\x03\x04" + tail))
def test_any_bytes_are_some_kind(data: bytes) -> None:
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        with pytest.raises(DamagedError):
            recognise(data, "x")
    else:
        assert recognise(data, "x") in {*KINDS, "encrypted"}


@pytest.mark.parametrize(
    ("name", "kind", "format_"),
    [
        ("A.PDF", "pdf", "pdf"),
        ("form.docm", "docx", "docx"),
        ("notice.htm", "xml", "html"),
        ("note.txt", "json", "txt"),
        ("README", "text", "txt"),
        ("scan0001", "pdf", "pdf"),
        ("annex.v2", "docx", "docx"),
        ("notes.md", "html", "md"),
        ("notice.xml", "eforms", "eforms"),
        ("releases.jsonl", "ocds", "ocds"),
        ("notice", "ted", "ted"),
    ],
)
def test_the_format_follows_name_and_content(name: str, kind: str, format_: str) -> None:
    assert choose_format(kind, name) == format_


@pytest.mark.parametrize(
    ("name", "kind", "error", "words"),
    [
        ("a.docx", "pdf", MismatchedFormatError, "ends in .docx, but the content looks like a PDF"),
        ("a.doc", "rtf", MismatchedFormatError, "looks like an RTF file"),
        ("a.pdf", "unknown", MismatchedFormatError, "unknown kind of file"),
        ("a.png", "png", UnsupportedFormatError, "--ocr"),
        ("a.tiff", "tiff", UnsupportedFormatError, "--ocr"),
        ("a.eml", "eml", UnsupportedFormatError, "e-mail"),
        ("a.msg", "msg", UnsupportedFormatError, "Outlook"),
        ("a.p7m", "p7m", UnsupportedFormatError, "container"),
        ("a.xml", "xml", UnsupportedFormatError, "XML"),
        ("a.json", "json", UnsupportedFormatError, "JSON"),
        ("a.txt", "eforms", MismatchedFormatError, "an eForms notice"),
        ("a.py", "text", UnsupportedFormatError, "(.py)"),
        ("a.xyz", "unknown", UnsupportedFormatError, "DOCX"),
        ("a.docx", "encrypted", EncryptedError, "password"),
    ],
)
def test_what_is_not_read_is_said_with_advice(name: str, kind: str, error: type[PaperError], words: str) -> None:
    with pytest.raises(error) as caught:
        choose_format(kind, name)
    assert words in str(caught.value)
    assert str(caught.value).startswith(f"{name}: ")


def test_every_promise_is_a_known_kind() -> None:
    assert {kind for _, kept_by in SUFFIXES.values() for kind in kept_by} <= set(KINDS)


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("Pay on time.", encoding="utf-8")


def paths(*named: Path) -> list[str]:
    return [item.path for item in list_papers(named).items]


def test_folders_are_read_in_order_without_litter(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "a/z.txt", "~$b.docx", ".DS_Store", "a/Thumbs.db", "__MACOSX/x.txt", "._b.txt")
    assert paths(tmp_path) == ["a/z.txt", "b.txt"]


def test_hidden_files_are_read_and_hidden_folders_named(tmp_path: Path) -> None:
    make(tmp_path, ".draft.txt", ".git/config")
    intake = list_papers([tmp_path])
    assert [item.path for item in intake.items] == [".draft.txt"]
    assert [failure.path for failure in intake.failures] == [".git"]


def test_equal_names_are_told_apart_and_one_file_counts_once(tmp_path: Path) -> None:
    make(tmp_path, "lot1/contract.txt", "lot2/contract.txt")
    one, two = tmp_path / "lot1", tmp_path / "lot2"
    assert paths(one, two, one / "contract.txt") == ["lot1/contract.txt", "lot2/contract.txt"]
    assert paths(one) == ["contract.txt"]


def test_links_that_lead_out_are_named_not_followed(tmp_path: Path) -> None:
    make(tmp_path, "secret/key.txt", "papers/a.txt")
    papers = tmp_path / "papers"
    (papers / "out.txt").symlink_to(tmp_path / "secret" / "key.txt")
    (papers / "folder").symlink_to(tmp_path / "secret")
    (papers / "nowhere.txt").symlink_to(papers / "absent.txt")
    intake = list_papers([papers])
    assert [item.path for item in intake.items] == ["a.txt"]
    assert sorted(failure.path for failure in intake.failures) == ["folder", "nowhere.txt", "out.txt"]


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert [failure.path for failure in list_papers([tmp_path]).failures] == ["pipe.txt"]
    assert [failure.path for failure in list_papers([tmp_path / "pipe.txt"]).failures] == ["pipe.txt"]


def test_a_name_that_was_there_before_keeps_its_ending() -> None:
    names = ["w/v.pdf", "w/v.pdf", "w/v.pdf", "README", "README", "a.b/c", "a.b/c"]
    assert list(distinct(names)) == [
        "w/v.pdf",
        "w/v (2).pdf",
        "w/v (3).pdf",
        "README",
        "README (2)",
        "a.b/c",
        "a.b/c (2)",
    ]


@given(st.lists(st.sampled_from(["a", "b", "a (2)", "a.x", "a (2).x"])))
def test_names_become_distinct(names: list[str]) -> None:
    found = list(distinct(names))
    assert len(set(found)) == len(names)
    assert all(Path(new).suffix == Path(old).suffix for new, old in zip(found, names, strict=True))
    assert all(new.startswith(Path(old).stem) for new, old in zip(found, names, strict=True))


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/a.txt", "etc/a.txt"),
        ("C:\\temp\\a.txt", "temp/a.txt"),
        ("a/./b//c.txt", "a/b/c.txt"),
        ("a\x1b[31m.txt", "a\ufffd[31m.txt"),
        ("L\u251c\u2562hne.txt", "L\u00f6hne.txt"),
    ],
)
def test_names_in_zips_are_only_names(stored: str, shown: str) -> None:
    assert member_name(zipfile.ZipInfo(stored)) == shown


def extract(folder: Path, data: bytes, limits: Limits | None = None) -> Extraction:
    (folder / "papers.zip").write_bytes(data)
    return extract_all([folder / "papers.zip"], limits=limits or Limits())


def test_zips_are_opened_one_inside_the_other_once(tmp_path: Path) -> None:
    deepest = zipped({"deep.txt": b"Too deep."})
    inner = zipped({"lot/b.txt": b"Inner.", "deepest.zip": deepest})
    found = extract(tmp_path, zipped({"../a.txt": b"Outer.", "inner.zip": inner, ".DS_Store": b"x", "c.png": PNG}))
    assert [(d.path, d.blocks[0].text) for d in found.documents] == [
        ("papers.zip/a.txt", "Outer."),
        ("papers.zip/inner.zip/lot/b.txt", "Inner."),
    ]
    assert [(f.path, f.error) for f in found.failures] == [
        ("papers.zip/c.png", "UnsupportedFormatError"),
        ("papers.zip/inner.zip/deepest.zip", "UnsupportedFormatError"),
    ]


def test_a_bomb_in_a_zip_costs_itself_only(tmp_path: Path) -> None:
    found = extract(tmp_path, zipped({"bomb.txt": b" " * (40 * 1024 * 1024), "a.txt": b"Fine."}))
    assert [document.path for document in found.documents] == ["papers.zip/a.txt"]
    assert [(failure.path, failure.error) for failure in found.failures] == [("papers.zip/bomb.txt", "LimitError")]


def test_empty_locked_broken_and_crowded_zips(tmp_path: Path) -> None:
    empty = extract(tmp_path, zipped({}))
    assert [(f.path, f.error) for f in empty.failures] == [("papers.zip", "DamagedError")]
    broken = extract(tmp_path, zipped({"a.txt": b"x" * 500})[:-30])
    assert [(f.path, f.error) for f in broken.failures] == [("papers.zip", "DamagedError")]
    crowded = extract(tmp_path, zipped({f"{n}.txt": b"x" for n in range(4)}), Limits(max_members=3))
    assert [(f.path, f.error) for f in crowded.failures] == [("papers.zip", "LimitError")]
    locked = bytearray(zipped({"a.txt": b"secret"}))
    locked[6] |= 1
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    assert [(f.path, f.error) for f in extract(tmp_path, bytes(locked)).failures] == [
        ("papers.zip/a.txt", "EncryptedError")
    ]


def test_nothing_is_written_beside_the_zip(tmp_path: Path) -> None:
    extract(tmp_path, zipped({"../out.txt": b"x", "/abs.txt": b"y"}))
    assert list(tmp_path.iterdir()) == [tmp_path / "papers.zip"]


def test_empty_large_and_closed_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_bytes(b"x" * 3000)
    found = extract_all([tmp_path], limits=Limits(max_file_bytes=2000))
    assert [(f.path, f.error) for f in found.failures] == [("a.txt", "DamagedError"), ("b.txt", "LimitError")]
