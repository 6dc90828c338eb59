"""Formats that come by way of LibreOffice."""

import contextlib
import io
import socket
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest

from checker.documents import Document
from checker.extraction import office
from checker.extraction.limits import Limits
from checker.extraction.papers import Paper
from checker.extraction.supervisor import extract_all
from clauses.errors import DamagedError, EncryptedError, MissingPartError

SENTENCE = "Löhne, algas, palgad, wynagrodzenie – §\u00a04: każdy, žmogus, ōrīž."
RTF = r"{\rtf1\ansi\ansicpg1252 {\b Pay}\par L\'f6hne \u382? {\v secret}monthly.\par}"
CONTENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"><office:body><office:text>'
    '<text:h text:outline-level="1">Pay</text:h><text:p>{}</text:p></office:text></office:body>'
    "</office:document-content>"
)
MIMETYPE = "application/vnd.oasis.opendocument.text"
MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">{}</manifest:file-entry>'
    "</manifest:manifest>"
)


def odt(content: str, *, manifest: str = "") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", MIMETYPE)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest or MANIFEST.format(""))
    return target.getvalue()


def paper(data: bytes, format_: str) -> Paper:
    return Paper(path=f"paper.{format_}", data=data, sha256="0" * 64, format=format_)


def only(folder: Path, name: str, data: bytes, limits: Limits | None = None) -> Document:
    (folder / name).write_bytes(data)
    extraction = extract_all([folder / name], limits=limits or Limits())
    assert extraction.failures == ()
    return extraction.documents[0]


def test_odt_and_rtf_are_converted_one_after_the_other(tmp_path: Path, needs: Callable[[str], None]) -> None:
    needs("libreoffice")
    (tmp_path / "a.odt").write_bytes(odt(CONTENT.format(SENTENCE)))
    (tmp_path / "b.rtf").write_text(RTF, encoding="ascii")
    extraction = extract_all([tmp_path])
    assert extraction.failures == ()
    first, second = extraction.documents
    assert (first.format, second.format) == ("odt", "rtf")
    assert [block.text for block in first.blocks] == ["Pay", SENTENCE.replace("\u00a0", " ")]
    assert first.blocks[0].level == 1
    assert [block.text for block in second.blocks] == ["Pay", "Löhne ž monthly."]
    assert any("Hidden" in str(warning) for warning in second.warnings)


def test_the_text_of_an_old_word_file_survives(tmp_path: Path, needs: Callable[[str], None]) -> None:
    needs("libreoffice")
    written = docx.Document()
    written.add_heading("Pay", level=2)
    written.add_paragraph(SENTENCE)
    written.add_paragraph("counted", style="List Number")
    written.save(str(tmp_path / "paper.docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "doc", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "paper.docx")], check=True, capture_output=True, timeout=120)
    document = only(tmp_path, "paper.doc", (tmp_path / "paper.doc").read_bytes())
    assert document.format == "doc"
    assert [(block.text, block.label) for block in document.blocks] == [
        ("Pay", ""),
        (SENTENCE.replace("\u00a0", " "), ""),
        ("counted", "1."),
    ]


def test_a_hanging_libreoffice_is_stopped(tmp_path: Path, needs: Callable[[str], None]) -> None:
    needs("libreoffice")
    (tmp_path / "a.rtf").write_text(RTF, encoding="ascii")
    extraction = extract_all([tmp_path], limits=Limits(seconds_per_file=0.3))
    assert [failure.error for failure in extraction.failures] == ["LimitError"]
    processes = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.exists()]
    assert not [line for line in processes if b"fairclause-" in line and b"soffice" in line]


def test_without_libreoffice_the_advice_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingPartError, match="LibreOffice") as caught:
        office.read_office(paper(RTF.encode(), "rtf"))
    assert "libreoffice-writer" in caught.value.advice


@pytest.fixture
def visits() -> Iterator[tuple[int, list[bytes]]]:
    """A server that counts who comes by: its port and what was asked."""
    asked: list[bytes] = []

    def listen() -> None:
        with contextlib.suppress(OSError):
            while True:
                visitor, _ = server.accept()
                asked.append(visitor.recv(100))
                visitor.close()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=listen, daemon=True).start()
        yield server.getsockname()[1], asked


def test_links_in_a_paper_fetch_nothing(
    tmp_path: Path, needs: Callable[[str], None], visits: tuple[int, list[bytes]]
) -> None:
    needs("libreoffice")
    port, asked = visits
    names = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    picture = f'<draw:image xlink:type="simple" xlink:href="http://127.0.0.1:{port}/x.png"/>'
    linked = f'Linked <draw:frame {names} text:anchor-type="as-char">{picture}</draw:frame>'
    document = only(tmp_path, "paper.odt", odt(CONTENT.format(linked)))
    assert document.blocks[1].text == "Linked"
    assert asked == []


def test_locked_and_forged_odt() -> None:
    locked = MANIFEST.format("<manifest:encryption-data/>")
    with pytest.raises(EncryptedError):
        office.read_odt(paper(odt(CONTENT, manifest=locked), "odt"))
    with pytest.raises(DamagedError, match="DOCTYPE"):
        office.read_odt(paper(odt("<!DOCTYPE x>" + CONTENT), "odt"))


def test_a_file_that_libreoffice_cannot_open(needs: Callable[[str], None]) -> None:
    needs("libreoffice")
    with pytest.raises(DamagedError, match="LibreOffice could not open it"):
        office.read_office(paper(odt("<broken"), "odt"))
