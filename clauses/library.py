"""Loads the records under `clauses/`, strictly: a bad record is named by file, line and key.

Everything is read once per process and never changed after.
"""

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import tomli

from clauses.errors import LibraryError, UnknownNameError
from clauses.records import (
    Category,
    Caution,
    Cue,
    Fact,
    GeneralMeans,
    Indicator,
    LightRegime,
    ModelClause,
    NoticeTerm,
    Profile,
    Record,
    References,
    SectorRisk,
    StandardTerms,
    Threshold,
)

ROOT = Path(__file__).parent
R = TypeVar("R", bound=Record)

TABLES: dict[type[Record], tuple[str, str]] = {
    Fact: ("terms/facts.toml", "facts"),
    GeneralMeans: ("terms/general_means.toml", "means"),
    LightRegime: ("terms/light_regime.toml", "light_regime"),
    NoticeTerm: ("terms/notice_codes.toml", "terms"),
    References: ("terms/references.toml", "references"),
    StandardTerms: ("terms/standard_terms.toml", "terms"),
    Threshold: ("terms/thresholds.toml", "thresholds"),
    Indicator: ("risk/indicators.toml", "indicators"),
    SectorRisk: ("risk/sectors.toml", "sectors"),
}
"""Kinds of records that stand together in one file, with the file and the key of the list."""


@cache
def categories() -> dict[str, Category]:
    """All categories by id, in alphabetical order."""
    return _folder("taxonomy", Category)


@cache
def cues() -> dict[str, Cue]:
    """The wording of elements, negation and modality, by id."""
    return _folder("elements", Cue)


@cache
def cautions() -> dict[str, Caution]:
    """All cautions by id."""
    return _folder("cautions", Caution)


@cache
def profile_ids() -> tuple[str, ...]:
    """The ids of all profiles."""
    return tuple(sorted(path.stem for path in (ROOT / "profiles").glob("*.toml")))


@cache
def profile(name: str) -> Profile:
    """The profile `name`; `UnknownNameError` lists the known ones."""
    if name not in profile_ids():
        raise UnknownNameError("profile", name, profile_ids())
    return read_record(ROOT / "profiles" / f"{name}.toml", Profile)


@cache
def model_clauses() -> dict[str, ModelClause]:
    """All model clauses by id."""
    paths = sorted((ROOT / "texts").glob("*/*.toml"))
    return {record.id: record for record in (read_record(path, ModelClause) for path in paths)}


@cache
def model_clauses_of(category: str, language: str) -> tuple[ModelClause, ...]:
    """The model clauses of one category in one language, by id; only their files are read."""
    paths = sorted((ROOT / "texts" / category).glob(f"{language}-*.toml"))
    return tuple(read_record(path, ModelClause) for path in paths)


@cache
def general_means() -> tuple[GeneralMeans, ...]:
    """General audit, penalty and termination clauses."""
    return _table(GeneralMeans)


@cache
def references() -> tuple[References, ...]:
    """How papers refer to other provisions, one record for each language."""
    return _table(References)


@cache
def light_regime() -> LightRegime:
    """Services that may fall under the light regime."""
    return _table(LightRegime)[0]


@cache
def standard_terms() -> tuple[StandardTerms, ...]:
    """General conditions that papers take in by reference."""
    return _table(StandardTerms)


@cache
def notice_terms() -> dict[str, NoticeTerm]:
    """The lists of codes by which notices declare something social, by id."""
    return {term.id: term for term in _table(NoticeTerm)}


@cache
def facts() -> dict[str, Fact]:
    """The facts that conditions ask for, by id."""
    return {fact.id: fact for fact in _table(Fact)}


@cache
def thresholds() -> tuple[Threshold, ...]:
    """The dated thresholds from which on the EU regime holds."""
    return _table(Threshold)


@cache
def sector_risks() -> tuple[SectorRisk, ...]:
    """Risk priors of CPV divisions and groups."""
    return _table(SectorRisk)


@cache
def indicators() -> tuple[Indicator, ...]:
    """The eleven ILO indicators of forced labour."""
    return _table(Indicator)


@cache
def digest(*folders: str) -> str:
    """Twelve letters that change whenever a file in one of `folders` does; they tell versions of the data apart."""
    whole = hashlib.sha256()
    for path in sorted(path for folder in folders for path in (ROOT / folder).rglob("*.toml")):
        whole.update(path.relative_to(ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()[:12]


def read_record(path: Path, kind: type[R]) -> R:
    """The record in `path`. Its id must be the file's name (for model clauses: folder and name)."""
    record = _convert(_parse(path), kind, path)
    expected = f"{path.parent.name}/{path.stem}" if kind is ModelClause else path.stem
    found = getattr(record, "id", expected)
    if found != expected:
        raise LibraryError(f"{where(path, 'id')}: the id {found!r} differs from the file's name {expected!r}.")
    return record


def _folder(name: str, kind: type[R]) -> dict[str, R]:
    paths = sorted((ROOT / name).glob("*.toml"))
    return {path.stem: read_record(path, kind) for path in paths}


def _table(kind: type[R]) -> tuple[R, ...]:
    name, key = TABLES[kind]
    path = ROOT / name
    rows = _parse(path).get(key, [])
    return tuple(_convert(row, kind, path, prefix=f"{key}[{index}]") for index, row in enumerate(rows))


def _parse(path: Path) -> dict[str, Any]:
    try:
        return tomli.loads(path.read_text(encoding="utf-8"))
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LibraryError(f"{_shown(path)}: not valid TOML: {error}.") from error
    except OSError as error:
        raise LibraryError(f"{_shown(path)}: cannot be read: {error.strerror}.") from error


def _convert(data: object, kind: type[R], path: Path, prefix: str = "") -> R:
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        message, _, key = str(error).partition(" - at `$")
        key = f"{prefix}{key.rstrip('`')}".lstrip(".")
        missing = re.search(r"field `([^`]+)`", message)
        raise LibraryError(f"{where(path, key or (missing[1] if missing else ''))}: {message}.") from error


def where(path: Path, key: str) -> str:
    """File, line and key, as an error names them."""
    line = line_of(path.read_text(encoding="utf-8"), key)
    place = f":{line}" if line else ""
    return f"{_shown(path)}{place}: {key or 'top level'}"


def line_of(text: str, key: str) -> int:
    """The line on which `key` (as `requirements[2].when.kinds[0]`) is written in a TOML text; 0 if nowhere.

    TOML keeps no positions after parsing, so the tables are counted again in the text.
    """
    lines = text.splitlines()
    at, name = 0, ""
    for part in re.findall(r"[\w-]+(?:\[\d+\])?", key):
        bare, index = re.fullmatch(r"([\w-]+)(?:\[(\d+)\])?", part).groups()  # type: ignore[union-attr]
        name = f"{name}.{bare}" if name else bare
        header = re.compile(rf"\s*\[\[?{re.escape(name)}\]\]?\s*$")
        tables = [n for n in range(at, len(lines)) if header.match(lines[n])]
        if tables:
            at = tables[min(int(index or 0), len(tables) - 1)]
            continue
        if any(re.match(rf"\s*\[\[?{re.escape(name)}\.", line) for line in lines[at:]):
            continue
        assigned = re.compile(rf"\s*{re.escape(bare)}\s*=")
        return next((n + 1 for n in range(at, len(lines)) if assigned.match(lines[n])), at + 1 if at else 0)
    return at + 1


def _shown(path: Path) -> str:
    return f"{ROOT.name}/{path.relative_to(ROOT).as_posix()}" if path.is_relative_to(ROOT) else path.name
