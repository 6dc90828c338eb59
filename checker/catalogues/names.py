"""Names of what reports speak of, and lists of names."""

from collections.abc import Sequence

from checker.catalogues.catalogue import Catalogue


def named(words: Catalogue, kind: str, name: str) -> str:
    """The words for an id of the report, for example `named(words, "status", "missing")`.

    Kinds: answer, buyer, context, duty, element, format, fulfilled_by, kind, language, origin, phase, procedure,
    regime, risk, role, severity, stage, status, strength, verified. An id that no catalogue knows is told without its
    underscores.
    """
    key = f"name-{kind}-{name}".replace("_", "-")
    return words.say(key) if words.knows(key) else name.replace("_", " ")


def listed(words: Catalogue, items: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; `last` is `and` or `or`."""
    if len(items) < 2:
        return "".join(items)
    return words.say(f"name-list-{last}", first=", ".join(items[:-1]), last=items[-1])
