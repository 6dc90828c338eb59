"""The parts of a Word file and how they point to each other."""

import posixpath
from zipfile import ZipFile, ZipInfo

import msgspec
from lxml import etree

from checker.catalogues.messages import message
from checker.extraction.archives import check_package, open_archive, read_member
from checker.extraction.markup import parse_part, refuse_doctype
from checker.extraction.papers import Paper
from clauses.errors import DamagedError

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MAIN_PARTS = ("word/document.xml", "word/document2.xml")


class Relation(msgspec.Struct, frozen=True, kw_only=True):
    """An arrow from one part to another, or out of the file."""

    id: str
    kind: str
    """Last step of its type, `footnotes` for example."""
    target: str
    """Name of the part, or an address outside."""
    external: bool


class Package:
    """An opened Word file. Every part is checked for size and for DOCTYPE before any is used."""

    def __init__(self, paper: Paper) -> None:
        self.path = paper.path
        self.archive: ZipFile = open_archive(paper.data, paper.path)
        check_package(self.archive, paper.path, paper.limits)
        self.infos: dict[str, ZipInfo] = {_key(info.filename): info for info in self.archive.infolist()}
        refuse_doctypes(self.archive, paper.path)
        self.main = self._find_main()

    def root(self, part: str) -> etree._Element | None:
        """The root of an XML part, or None when the file does not hold it."""
        info = self.info(part)
        if info is None:
            return None
        return parse_part(read_member(self.archive, info, self.path), path=self.path, part=part)

    def info(self, part: str) -> ZipInfo | None:
        """The entry of a part in the zip, however its name is spelled."""
        return self.infos.get(_key(part))

    def relations(self, part: str) -> tuple[Relation, ...]:
        """Where `part` points to; `""` stands for the file as a whole."""
        folder, name = posixpath.split(part)
        root = self.root(posixpath.join(folder, "_rels", f"{name}.rels"))
        if root is None:
            return ()
        return tuple(_relation(element, folder) for element in root.iter(_RELATION))

    def related(self, kind: str) -> tuple[Relation, ...]:
        """Parts of one kind that the main part points to."""
        return tuple(r for r in self.relations(self.main) if r.kind == kind and not r.external)

    def related_root(self, kind: str) -> etree._Element | None:
        """The root of the first part of that kind that is there."""
        roots = (self.root(relation.target) for relation in self.related(kind))
        return next((root for root in roots if root is not None), None)

    def _find_main(self) -> str:
        targets = [relation.target for relation in self.relations("") if relation.kind == "officeDocument"]
        for name in (*targets, *_MAIN_PARTS):
            if _key(name) in self.infos:
                return name
        raise DamagedError(self.path, message("paper-no-text-part"), advice=message("paper-do-office-anew"))


def refuse_doctypes(archive: ZipFile, path: str, *, spared: str = "") -> None:
    """Raise `DamagedError` when any XML part declares a DOCTYPE, `spared` excepted."""
    for info in archive.infolist():
        if info.filename.lower().endswith((".xml", ".rels")) and info.filename != spared and info.file_size:
            refuse_doctype(read_member(archive, info, path), path=path, part=info.filename)


def _relation(element: etree._Element, folder: str) -> Relation:
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    if not external:
        target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(
        id=element.get("Id", ""), kind=element.get("Type", "").rsplit("/", 1)[-1], target=target, external=external
    )


def _key(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
