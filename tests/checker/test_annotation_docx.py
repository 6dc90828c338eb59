"""Comments in a Word file: where they stand, and that nothing else of the file changes."""

import hashlib
import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import docx
import msgspec
import pytest
from lxml import etree

from checker.annotation.comments import Comment, Comments, Line
from checker.annotation.docx import annotate_docx
from checker.extraction.docx.names import W
from checker.extraction.docx.reader import read_docx
from checker.extraction.papers import Paper
from checker.extraction.protocol import Written
from clauses.errors import PaperError, UnsupportedFormatError
from models.passage import Place
from tests.checker.conftest import HOSTILE
from tests.checker.test_extraction_docx import NAMES, p, package, t

PAY = "The supplier pays the wage of the agreement."
TRACKED = p(t("Kept "), f'<w:ins w:id="1" w:author="x">{t("inserted")}</w:ins>', '<w:del w:id="2"><w:r/></w:del>')
CONTROL = f"<w:sdt><w:sdtPr/><w:sdtContent>{p(t('Controlled words.'))}</w:sdtContent></w:sdt>"
ROW = f"<w:tbl><w:tr><w:tc>{p(t('Hours'))}</w:tc><w:tc>{p(t('Forty a week'))}</w:tc></w:tr></w:tbl>"
BOX = p(
    t("Around the box."),
    f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>{p(t('In the box.'))}"
    "</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r>",
)
NOTE = p(t("See the note."), '<w:r><w:footnoteReference w:id="2"/></w:r>')
FOOTNOTES = f'<w:footnote w:id="2">{p(t("Words of the note."))}</w:footnote>'
BODY = p(t("Title")) + p(t(PAY)) + TRACKED + CONTROL + ROW + BOX + NOTE + p()


def comment(text: str, *blocks: int) -> Comment:
    return Comment(
        lines=(Line(text=text),), places=tuple(Place(paragraph=block) for block in blocks), cited=f"at {text}"
    )


def annotated(data: bytes, *comments: Comment) -> Written:
    """A copy with those comments and one at the top."""
    sha256 = hashlib.sha256(data).hexdigest()
    top = Comment(lines=(Line(text="Top", bold=True), Line(text="of all")), kind="top")
    payload = msgspec.json.encode(Comments(comments=(top, *comments), sha256=sha256, unplaced="Elsewhere:"))
    return annotate_docx(Paper(path="contract.docx", data=data, sha256=sha256, format="docx", payload=payload))


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def commented(data: bytes) -> dict[str, str]:
    """Text of each comment to the words of the paragraphs that it spans."""
    texts = {
        row.get(f"{W}id"): "|".join(filter(None, map(words, row))) for row in etree.fromstring(part(data, COMMENTS))
    }
    root = etree.fromstring(part(data, "word/document.xml"))
    spans: dict[str, str] = {}
    for start in root.iter(f"{W}commentRangeStart"):
        number = start.get(f"{W}id")
        (end,) = [row for row in root.iter(f"{W}commentRangeEnd") if row.get(f"{W}id") == number]
        assert [row for row in root.iter(f"{W}commentReference") if row.get(f"{W}id") == number]
        spans[texts[number]] = between(start.getparent(), end.getparent())
    return spans


COMMENTS = "word/comments.xml"


def words(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def between(first: etree._Element | None, last: etree._Element | None) -> str:
    assert first is not None
    assert last is not None
    reached, told = first, [words(first)]
    while reached is not last:
        following = reached.getnext()
        assert following is not None
        reached = following
        told.append(words(reached))
    return " ".join(told)


def blocks(data: bytes) -> list[str]:
    return [block.text for block in read_docx(Paper(path="x", data=data, sha256="", format="docx")).blocks]


def index(data: bytes, text: str) -> int:
    return next(at for at, block in enumerate(blocks(data)) if text in block)


@pytest.mark.parametrize(
    ("words_of_block", "stands_at"),
    [
        (PAY, PAY),
        ("Kept inserted", "Kept inserted"),
        ("Controlled words.", "Controlled words."),
        ("Hours | Forty a week", "Hours"),
        ("In the box.", "Around the box.In the box."),
        ("Words of the note.", "See the note."),
    ],
)
def test_a_comment_stands_at_its_passage(words_of_block: str, stands_at: str) -> None:
    data = package(BODY, footnotes=FOOTNOTES)
    written = annotated(data, comment("here", index(data, words_of_block)))
    assert written.unplaced == ()
    assert commented(written.data) == {"Top|of all": "Title", "here": stands_at}


def test_a_passage_of_several_paragraphs_is_spanned() -> None:
    data = package(BODY)
    assert commented(annotated(data, comment("both", 0, 1)).data)["both"] == f"Title {PAY}"


def test_equal_words_are_told_apart_by_their_order() -> None:
    data = package("".join(p(t(text)) for text in ("Same.", "Other.", "Same.", "Last.")))
    written = annotated(data, comment("second", 2))
    (start,) = list(etree.fromstring(part(written.data, "word/document.xml")).iter(f"{W}commentRangeStart"))[1:]
    paragraph = start.getparent()
    assert paragraph is not None
    following = paragraph.getnext()
    assert following is not None
    assert words(following) == "Last."


def test_nothing_else_of_the_file_changes() -> None:
    data = package(BODY, footnotes=FOOTNOTES, styles="", header=p(t("Running head")))
    written = annotated(data, comment("here", 1)).data
    assert blocks(written) == blocks(data)
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(io.BytesIO(written)) as after:
        assert after.namelist() == [*before.namelist(), COMMENTS]
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
        assert changed == {"[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"}
    assert stripped(part(written, "word/document.xml")) == canonical(part(data, "word/document.xml"))


def stripped(document: bytes) -> str:
    """The document without the marks of comments."""
    root = etree.fromstring(document)
    marks = [*root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")]
    for mark in marks:
        element = mark.getparent() if mark.tag == f"{W}commentReference" else mark
        assert element is not None
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)
    return canonical(etree.tostring(root))


def canonical(document: bytes) -> str:
    return str(etree.canonicalize(document.decode()))


def test_comments_that_were_there_stay_with_their_numbers() -> None:
    there = f'<w:comment w:id="4" w:author="Ann" w:date="2020-01-01T00:00:00Z">{p(t("An old remark."))}</w:comment>'
    body = p('<w:commentRangeStart w:id="4"/>', t(PAY), '<w:commentRangeEnd w:id="4"/>')
    written = annotated(package(body, comments=there), comment("new", 0)).data
    rows = list(etree.fromstring(part(written, COMMENTS)))
    assert [(row.get(f"{W}id"), row.get(f"{W}author")) for row in rows] == [
        ("4", "Ann"),
        ("5", "Fairclause"),
        ("6", "Fairclause"),
    ]
    assert rows[0].get(f"{W}date") == "2020-01-01T00:00:00Z"
    assert b"2020" not in etree.tostring(rows[1])


def test_what_finds_no_place_is_told_at_the_top() -> None:
    data = package(BODY)
    written = annotated(data, comment("lost", 99))
    assert written.unplaced == (1,)
    (told,) = commented(written.data)
    assert told == "Top|of all|Elsewhere:|at lost:|lost"


def test_hostile_words_are_words() -> None:
    data = package(BODY)
    text = f"{HOSTILE} \x00 \ufffe ]]> <w:p/>"
    rows = list(etree.fromstring(part(annotated(data, comment(text, 1)).data, COMMENTS)))
    assert words(rows[1]).startswith("<script>alert(1)</script>")
    assert words(rows[1]).endswith("\ufffd \ufffd ]]> <w:p/>")


def test_the_same_file_gives_the_same_copy() -> None:
    data = package(BODY)
    assert annotated(data, comment("here", 1)).data == annotated(data, comment("here", 1)).data


def test_a_file_made_by_the_usual_library_opens_in_it_again(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Contract", 0)
    document.add_paragraph(PAY)
    document.save(str(tmp_path / "contract.docx"))
    written = annotated((tmp_path / "contract.docx").read_bytes(), comment("here", 1)).data
    opened = docx.Document(io.BytesIO(written))
    assert [row.author for row in opened.comments] == ["Fairclause", "Fairclause"]
    assert [row.text for row in opened.comments] == ["Top\nof all", "here"]


def test_a_signed_file_says_that_its_signature_does_not_hold() -> None:
    sink = io.BytesIO(package(BODY))
    with zipfile.ZipFile(sink, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<s/>")
    assert annotated(sink.getvalue()).warnings == ("handout-signed",)
    assert annotated(package(BODY)).warnings == ()


def test_another_paper_than_was_read_is_refused() -> None:
    payload = msgspec.json.encode(Comments(comments=(), sha256="0" * 64, unplaced=""))
    with pytest.raises(PaperError, match="has changed since"):
        annotate_docx(Paper(path="a.docx", data=package(BODY), sha256="1" * 64, format="docx", payload=payload))


def test_a_form_of_word_file_without_a_place_for_comments_is_refused() -> None:
    with pytest.raises(UnsupportedFormatError, match="cannot be written"):
        annotated(package("<w:tbl/>"))


def test_an_office_program_shows_every_comment_and_the_same_text(needs: Callable[[str], None], tmp_path: Path) -> None:
    needs("libreoffice")
    raw = f"<w:document {NAMES}><w:body>{BODY}<w:sectPr/></w:body></w:document>"
    data = _with_types(package("", raw=raw, footnotes=FOOTNOTES))
    written = annotated(data, *(comment(f"number {at}", at) for at in range(1, 5))).data
    (tmp_path / "before.docx").write_bytes(data)
    (tmp_path / "after.docx").write_bytes(written)
    _convert("txt:Text (encoded):UTF8", tmp_path, ["before.docx", "after.docx"])
    _convert("fodt", tmp_path, ["after.docx"])
    before, after = ((tmp_path / f"{name}.txt").read_text("utf-8").split() for name in ("before", "after"))
    assert before == after
    assert (tmp_path / "after.fodt").read_text("utf-8").count("<office:annotation ") == 5


def _convert(to: str, folder: Path, names: Sequence[str]) -> None:
    program = shutil.which("soffice") or "libreoffice"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / name) for name in names]
    options = ["--headless", "--convert-to", to, "--outdir", str(folder)]
    subprocess.run([program, profile, *options, *files], check=True, capture_output=True, timeout=120)


def _with_types(data: bytes) -> bytes:
    """The file with content types that an office program accepts."""
    kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kinds}.document.main+xml"/>'
        f'<Override PartName="/word/footnotes.xml" ContentType="{kinds}.footnotes+xml"/></Types>'
    )
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(sink, "w") as target:
        for name in source.namelist():
            target.writestr(name, types if name == "[Content_Types].xml" else source.read(name))
    return sink.getvalue()
