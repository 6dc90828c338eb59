"""Holds data against the schema of a record and tells every misfit, where `msgspec` would stop at the first."""

import types
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args, get_origin

import msgspec


class Misfit(NamedTuple):
    """One place where data and schema differ."""

    key: str
    """As `requirements[2].when.kinds[0]`; empty for the top level."""
    message: str


def misfits(data: object, kind: Any, key: str = "") -> Iterator[Misfit]:
    """Every place at which `data`, as TOML gives it, is not what `kind` (a struct or a type of a field) asks for."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield from _of_table(data, kind, key)
    elif get_origin(kind) is tuple and isinstance(data, list):
        for index, item in enumerate(data):
            yield from misfits(item, get_args(kind)[0], f"{key}[{index}]")
    elif get_origin(kind) is dict and isinstance(data, Mapping):
        for name, item in data.items():
            yield from misfits(item, get_args(kind)[1], joined(key, name))
    else:
        yield from _of_value(data, kind, key)


def joined(key: str, name: str) -> str:
    """The key of `name` inside the table `key`."""
    return f"{key}.{name}" if key else name


def tables_of(kind: type[msgspec.Struct]) -> dict[str, type[msgspec.Struct]]:
    """The fields of `kind` that are lists of tables, with the kind of table."""
    lists = {field.name: get_args(field.type) for field in msgspec.structs.fields(kind) if get_args(field.type)}
    return {
        name: items[0]
        for name, items in lists.items()
        if isinstance(items[0], type) and issubclass(items[0], msgspec.Struct)
    }


def _of_table(data: object, kind: type[msgspec.Struct], key: str) -> Iterator[Misfit]:
    if not isinstance(data, Mapping):
        yield Misfit(key, f"a table is expected here, not {data!r}")
        return
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    for name in data:
        if name not in fields:
            yield Misfit(joined(key, name), f"this key is not known; known are {', '.join(sorted(fields))}")
    for name, field in fields.items():
        if name in data:
            yield from misfits(data[name], field.type, joined(key, name))
        elif field.required:
            yield Misfit(key, f"the key `{name}` is missing")


def _of_value(data: object, kind: Any, key: str) -> Iterator[Misfit]:
    try:
        msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        yield Misfit(key, str(error).partition(" - at `")[0] + _choices(kind))


def _choices(kind: Any) -> str:
    kinds = get_args(kind) if isinstance(kind, types.UnionType) else (kind,)
    known = [str(member) for one in kinds if hasattr(one, "__members__") for member in one]
    return f"; known are {', '.join(known)}" if known else ""
