"""The releases of an OCDS file: one release, a package of releases or of records, or a line for each."""

import datetime as dt
import json
import re
from typing import Any

import msgspec

from checker.catalogues.messages import message
from checker.notices.draft import Draft
from checker.notices.markup import MAX_DEPTH, Source, check_size, too_deep
from clauses.errors import DamagedError

_SIGNS = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{}]', re.DOTALL)
"""Strings, to pass over them, and brackets."""


def newest(source: Source, draft: Draft) -> tuple[dict[str, Any], str]:
    """The newest release of the file and the version of OCDS that its package names; `draft` is told of the others.

    `DamagedError` for what is no readable JSON or holds no release, `LimitError` for what is too large or too deep.
    """
    documents = _decode(source)
    packages = [document for document in documents if isinstance(document, dict)]
    held = [(_releases(part), as_text(package.get("version"))) for package in packages for part in _holders(package)]
    found = [(release, version) for releases, version in held for release in releases]
    if not found:
        raise DamagedError(
            source.path,
            message("paper-no-release"),
            advice=message("paper-do-release"),
        )
    release, version = max(found, key=lambda pair: _moment(pair[0]))
    ocid = as_text(release.get("ocid"))
    others = {as_text(other.get("ocid")) for other, _ in found} - {ocid}
    for other in sorted(others):
        draft.miss(message("notice-unread-procedure", other=other, newest=ocid))
    older = sum(as_text(other.get("ocid")) == ocid for other, _ in found) - 1
    if bare := sum(not releases for releases, _ in held):
        draft.miss(message("notice-unread-records", count=bare))
    if older:
        draft.miss(message("notice-unread-older", count=older))
    return release, version


def _decode(source: Source) -> list[Any]:
    """The objects of the file: one of JSON, or one for each line of JSON Lines."""
    check_size(source.path, len(source.data))
    try:
        text = source.data.decode(json.detect_encoding(source.data)).removeprefix("\ufeff")
        _check_depth(source.path, text)
        try:
            return [msgspec.json.decode(text)]
        except msgspec.DecodeError:
            lines = [line for line in text.split("\n") if line.strip()]
            if len(lines) < 2 or not lines[0].rstrip().endswith("}"):
                raise
            return [msgspec.json.decode(line) for line in lines]
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DamagedError(
            source.path,
            message("paper-not-well-formed", format="JSON", why=str(error)),
            advice=message("paper-do-download"),
        ) from error
    except RecursionError as error:
        raise too_deep(source.path) from error


def _check_depth(path: str, text: str) -> None:
    depth = 0
    for sign in _SIGNS.finditer(text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(sign[0], 0)
        if depth > MAX_DEPTH:
            raise too_deep(path)


def _holders(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The records of a package; the document itself where it is none."""
    records = document.get("records")
    return [record for record in records if isinstance(record, dict)] if isinstance(records, list) else [document]


def _releases(holder: dict[str, Any]) -> list[dict[str, Any]]:
    """The releases that a record, a package or a release of its own holds in full; the compiled one goes before."""
    compiled = holder.get("compiledRelease")
    if isinstance(compiled, dict):
        return [compiled]
    listed = holder.get("releases")
    if isinstance(listed, list):
        return [release for release in listed if isinstance(release, dict) and "ocid" in release]
    return [holder] if "ocid" in holder and "versionedRelease" not in holder else []


def _moment(release: dict[str, Any]) -> tuple[float, str]:
    """When the release was made, to compare; one without a readable date is older than any with one."""
    text = as_text(release.get("date"))
    try:
        moment = dt.datetime.fromisoformat(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).timestamp(), text
    except (ValueError, OverflowError):
        return float("-inf"), text


def as_text(value: object) -> str:
    """A plain value as it would be written; empty for objects, lists and nothing."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, str | int | float) else ""
