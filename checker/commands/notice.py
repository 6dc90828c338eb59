"""`fairclause notice`: what is read from notices and self-declarations in structured form."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.commands.advice import DONE, UNREAD, advise
from checker.commands.output import emit, expect_room, say
from clauses.errors import DamagedError, PaperError, UsageError
from clauses.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from checker.catalogues.catalogue import Catalogue
    from checker.notices import Criterion, Declared, FreeText, Notice, Said

_INDENT = "  "

BUYER = ("buyer_name", "buyer", "buyer_other", "country", "activity", "contracting_entity", "central_purchasing")
"""The values that describe the buyer; all others describe the subject and the procedure."""

_NAMED = {
    "buyer": "buyer",
    "further_kind": "kind",
    "kind": "kind",
    "nature": "kind",
    "procedure": "procedure",
    "regime": "regime",
}
"""Values that are codes, and what they are codes of; reports give them the same names."""


class Format(StrEnum):
    """The values of `--format`."""

    TEXT = "text"
    JSON = "json"


def run(
    files: Annotated[list[Path], typer.Argument(help="Notices: eForms, TED XML, OCDS or ESPD, as XML or JSON.")],
    format: Annotated[Format, typer.Option(help="For people, or one JSON object.")] = Format.TEXT,  # noqa: A002
    report_lang: Annotated[
        str, typer.Option(help="Language of titles, labels and what was not read, e.g. et.", metavar="CODE")
    ] = "en",
    output: Annotated[Path | None, typer.Option(help="Write it to this file.", metavar="FILE")] = None,
) -> None:
    """Show what is read from notices and self-declarations: buyer, subject, lots, codes, criteria, texts.

    A file that cannot be read is named; the others are shown.

    \b
    Exit codes:
      0  done
      2  wrong usage
      3  some file could not be read

    \b
    Examples:
      fairclause notice notice.xml
      fairclause notice notice.xml --report-lang fi
      fairclause notice release.json espd-request.xml --format json
    """  # noqa: D301  the sign keeps lines apart
    from checker.catalogues.catalogue import catalogue

    words = catalogue(report_lang)
    expect_room(output)
    missing = next((file for file in files if not file.is_file()), None)
    if missing is not None:
        what = "it is a folder" if missing.is_dir() else "no such file"
        raise UsageError(f"{missing}: {what}.", advice="Name the file of the notice itself.")
    notices: list[Notice] = []
    code = DONE
    for file in files:
        try:
            notices.append(_open(file))
        except PaperError as error:
            say(advise(error))
            code = UNREAD
    emit(as_json(notices, words) if format is Format.JSON else as_text(notices, words), output)
    raise typer.Exit(code)


def _open(file: Path) -> "Notice":
    from checker.notices import read
    from checker.notices.markup import check_size

    try:
        check_size(str(file), file.stat().st_size)
        data = file.read_bytes()
    except OSError as error:
        raise DamagedError(str(file), f"cannot be opened: {error.strerror}.", advice="Check the file.") from error
    return read(str(file), data)


def as_json(notices: "Iterable[Notice]", words: "Catalogue") -> str:
    """All that was read, as one JSON object with the key `notices`; what was not read is told by `words`."""
    import msgspec

    rows = [
        msgspec.to_builtins(notice) | {"unread": [what.said(words) for what in notice.unread]} for notice in notices
    ]
    return msgspec.json.format(msgspec.json.encode({"notices": rows}), indent=2).decode() + "\n"


def as_text(notices: "Iterable[Notice]", words: "Catalogue") -> str:
    """All that was read, for people, with titles and labels of `words`; words of notices are made safe to show."""
    return "\n".join("".join(f"{line}\n" for line in _lines(notice, words)) for notice in notices)


def _lines(notice: "Notice", words: "Catalogue") -> Iterator[str]:
    yield from _head(notice, words)
    buyer = [_value(said, words) for said in notice.said if said.of in BUYER]
    subject = [_value(said, words) for said in notice.said if said.of not in BUYER]
    yield from _group("buyer", buyer, words)
    yield from _group("subject", subject, words)
    yield from _group(
        "lots", [words.say("notice-lot", id=_line(lot.id), title=_line(lot.title)) for lot in notice.lots], words
    )
    yield from _group("declared", [line for code in notice.declared for line in _declared(code, words)], words)
    yield from _group("criteria", [_criterion(criterion, words) for criterion in notice.criteria], words)
    yield from _group("texts", [line for text in notice.texts for line in _text(text, words)], words)
    yield from _group("unread", [_line(what.said(words)) for what in notice.unread], words)


def _line(text: str) -> str:
    from checker.reporters.cleaning import one_line

    return one_line(text)


def _head(notice: "Notice", words: "Catalogue") -> Iterator[str]:
    unnamed = words.say("notice-not-named")
    yield _line(notice.path)
    yield _INDENT + words.say(
        "notice-head",
        format=words.say(f"notice-format-{notice.format}"),
        version=_line(notice.version) or unnamed,
        kind=words.say(f"notice-kind-{notice.kind}"),
    )
    if notice.id:
        yield _INDENT + words.say("notice-id", id=_line(notice.id))
    if notice.published:
        yield _INDENT + words.say("notice-published", day=notice.published.isoformat())
    if notice.corrects:
        yield _INDENT + words.say("notice-corrects", id=_line(notice.corrects))
    names = ", ".join(_language(code, words) for code in notice.languages)
    yield _INDENT + words.say("notice-languages", languages=names or unnamed)


def _group(name: str, lines: list[str], words: "Catalogue") -> Iterator[str]:
    if lines:
        yield ""
        yield words.say(f"notice-title-{name}")
        yield from (_INDENT + line for line in lines)


def _place(field: str, lot: str, words: "Catalogue") -> str:
    if lot:
        return words.say("notice-place-lot", field=_line(field), lot=_line(lot))
    return _line(field)


def _value(said: "Said", words: "Catalogue") -> str:
    key = f"notice-said-{said.of.replace('_', '-')}"
    return words.say(
        "notice-value", name=words.say(key), value=_shown(said, words), place=_place(said.field, said.lot, words)
    )


def _shown(said: "Said", words: "Catalogue") -> str:
    from checker.notices import codes

    value = said.value
    if isinstance(value, bool):
        return words.say("notice-yes" if value else "notice-no")
    if not isinstance(value, str):
        return f"{value:.2f}".removesuffix(".00")
    if said.of == "tender_language":
        ours = codes.language(value)
        return _language(ours, words) if ours in LANGUAGES else _line(value)
    return _name(_NAMED.get(said.of, ""), value, words) or _line(value)


def _name(kind: str, code: str, words: "Catalogue") -> str:
    """The name of a code; empty where no catalogue has one."""
    key = f"name-{kind}-{code}"
    return words.say(key) if words.knows(key) else ""


def _declared(code: "Declared", words: "Catalogue") -> Iterator[str]:
    from checker.comparison.declared import title_of_code

    place = _place(code.field, code.lot, words)
    shown, title = _line(code.code), title_of_code(words, code)
    if not code.holds:
        yield words.say("notice-code-nothing", code=shown, place=place)
    elif title != code.code:
        yield words.say("notice-code-named", code=shown, meaning=title, place=place)
    else:
        yield words.say("notice-code", code=shown, place=place)
    if code.answer:
        yield _INDENT + words.say("notice-answer", answer=_line(code.answer))


def _criterion(criterion: "Criterion", words: "Catalogue") -> str:
    kind = f"notice-criterion-kind-{criterion.kind}"
    return words.say(
        "notice-criterion-lot" if criterion.lot else "notice-criterion",
        kind=words.say(kind if words.knows(kind) else "notice-criterion-kind-other"),
        name=_line(criterion.name) or words.say("notice-no-name"),
        weight=_weight(criterion, words) or words.say("notice-no-weight"),
        lot=_line(criterion.lot),
    )


def _weight(criterion: "Criterion", words: "Catalogue") -> str:
    figures = ((part.unit, _line(part.figure)) for part in criterion.weight)
    return ", ".join(words.say(f"notice-weight-{unit}", figure=figure) if unit else figure for unit, figure in figures)


def _text(text: "FreeText", words: "Catalogue") -> Iterator[str]:
    from checker.reporters.cleaning import visible

    yield words.say(
        "notice-text",
        place=_place(text.field, text.lot, words),
        stage=words.say(f"name-stage-{text.stage.value.replace('_', '-')}"),
        language=_language(text.language, words),
    )
    if text.heading:
        yield _INDENT + _line(text.heading)
    yield from (_INDENT + line for line in visible(text.text).splitlines())


def _language(code: str, words: "Catalogue") -> str:
    name = f"name-language-{code}"
    if words.knows(name):
        return words.say(name)
    return words.say("notice-language-other" if code else "notice-language-unknown")
