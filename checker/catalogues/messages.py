"""Sentences on their way: made where something happens, said where the language of the reader is known."""

import msgspec

from checker.catalogues.catalogue import ENGLISH, Catalogue, catalogue


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of the catalogues that has not been said yet; as `str` it is English."""

    key: str
    values: dict[str, "str | int | float | tuple[Message, ...]"] = {}
    """What is put into it. Messages in it are said too, one after the other with semicolons."""

    def said(self, words: Catalogue) -> str:
        """The sentence in the language of `words`; `LibraryError` where no catalogue has it."""
        return words.say(self.key, **{name: _said(value, words) for name, value in self.values.items()})

    def __str__(self) -> str:
        return self.said(catalogue(ENGLISH))

    def __hash__(self) -> int:
        return hash((self.key, tuple(self.values.items())))


def message(key: str, **values: "str | float | Message | tuple[Message, ...]") -> Message:
    """The sentence `key` with its values, to be said later."""
    kept = {name: (value,) if isinstance(value, Message) else value for name, value in values.items()}
    return Message(key=key, values=kept)


def _said(value: "str | float | tuple[Message, ...]", words: Catalogue) -> str | float:
    return "; ".join(part.said(words) for part in value) if isinstance(value, tuple) else value
