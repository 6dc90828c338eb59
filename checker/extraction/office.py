"""Formats that LibreOffice turns into DOCX first: ODT, RTF and old Word files."""

import contextlib
import resource
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from zipfile import ZipFile

import msgspec

from checker.catalogues.messages import message
from checker.documents import Document
from checker.extraction.archives import check_package, open_archive, read_member
from checker.extraction.docx.package import refuse_doctypes
from checker.extraction.docx.reader import read_docx
from checker.extraction.papers import Paper
from clauses.errors import DamagedError, EncryptedError, MissingPartError

PROGRAMS = ("soffice", "libreoffice")
_MANIFEST = "META-INF/manifest.xml"
_SETTINGS = {
    "/org.openoffice.Office.Common/Security/Scripting": {
        "DisableMacrosExecution": "true",
        "MacroSecurityLevel": "3",
        "BlockUntrustedRefererLinks": "true",
        "DisableActiveContent": "true",
    },
    "/org.openoffice.Inet/Settings": {"ooInetProxyType": "1", "ooInetHTTPProxyName": "127.0.0.1"},
}
"""No macros, and nothing fetched: links go to a proxy that is not there."""


def read_odt(paper: Paper) -> Document:
    """An OpenDocument text, checked as a zip before LibreOffice sees it."""
    with open_archive(paper.data, paper.path) as archive:
        check_package(archive, paper.path, paper.limits)
        if b"encryption-data" in _manifest(archive, paper.path):
            raise EncryptedError(paper.path, message("paper-password"), advice=message("paper-do-without-password"))
        # The manifest of files from the early years has a DOCTYPE by right.
        refuse_doctypes(archive, paper.path, spared=_MANIFEST)
    return read_office(paper)


def _manifest(archive: ZipFile, path: str) -> bytes:
    if _MANIFEST not in archive.namelist():
        return b""
    return read_member(archive, archive.getinfo(_MANIFEST), path)


def read_office(paper: Paper) -> Document:
    """The text of a paper by way of DOCX; `MissingPartError` without LibreOffice."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        needed = message("paper-needs-office", format=paper.format.upper())
        raise MissingPartError(paper.path, needed, advice=message("paper-do-install-office"))
    with tempfile.TemporaryDirectory(prefix="convert-") as folder:
        converted = _convert(program, paper, Path(folder))
    return msgspec.structs.replace(read_docx(msgspec.structs.replace(paper, data=converted)), format=paper.format)


def _convert(program: str, paper: Paper, folder: Path) -> bytes:
    source = folder / f"paper.{paper.format}"
    source.write_bytes(paper.data)
    profile = _profile()
    command = [
        program,
        "--headless",
        "--norestore",
        "--nologo",
        "--nolockcheck",
        "--nodefault",
        f"-env:UserInstallation={profile.as_uri()}",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        str(folder / "out"),
        str(source),
    ]
    subprocess.run(command, capture_output=True, check=False, stdin=subprocess.DEVNULL, preexec_fn=_lift_memory)
    target = folder / "out" / "paper.docx"
    if not target.exists():
        advice = message("paper-do-own-program-docx")
        raise DamagedError(paper.path, message("paper-office-failed"), advice=advice)
    return target.read_bytes()


def _profile() -> Path:
    """A profile of our own, kept as long as the process lives: making one takes seconds."""
    profile = Path(tempfile.gettempdir()) / "office-profile"
    if not profile.exists():
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_registry(), encoding="utf-8")
    return profile


def _registry() -> str:
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, settings in _SETTINGS.items()
        for name, value in settings.items()
    )
    names = 'xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    return f'<?xml version="1.0" encoding="UTF-8"?><oor:items {names}>{items}</oor:items>'


def _lift_memory() -> None:
    """LibreOffice maps far more memory than it uses; time still bounds it."""
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (resource.getrlimit(resource.RLIMIT_AS)[1],) * 2)
    signal.setitimer(signal.ITIMER_REAL, 0)
