"""Every error that Fairclause raises on purpose, in one tree.

    FairclauseError
    ├── UsageError                   the caller asked for something that does not exist          exit code 2
    │   └── UnknownNameError         a profile, category, clause, code ... nobody knows; lists the known ones
    ├── LibraryError                 a record under clauses/ is wrong: file, line, key, what is wrong
    ├── ModelError                   an artefact of the readers is damaged or of another version
    ├── ReviewError                  a saved review cannot be opened: damaged, hostile, or of a newer version
    └── PaperError                   one paper could not be read; the others still are           exit code 3
        ├── UnsupportedFormatError   a kind of file we do not read
        ├── MismatchedFormatError    the content is not what the name says
        ├── EncryptedError           a password is needed
        ├── DamagedError             broken, truncated or empty
        ├── LimitError               too large, too many pages, too much memory or time
        └── MissingPartError         LibreOffice, Tesseract or an extra is not installed

The library raises; the command line turns the error into advice; a batch records it and goes on.
Each message says what happened, where, and what to do.
"""

from collections.abc import Iterable


class FairclauseError(Exception):
    """Root of the tree. `advice` says what the reader of the message can do about it.

    Both are sentences, or stand for sentences that `str` says in English; `told` keeps them as they were given, so that
    they can be said in the language of the reader.
    """

    def __init__(self, message: object, *, advice: object = "") -> None:
        super().__init__(str(message))
        self.message = str(message)
        self.advice = str(advice)
        self.told = (message, advice)

    def __str__(self) -> str:
        return f"{self.message} {self.advice}".strip()


class UsageError(FairclauseError):
    """The caller asked for something that cannot be done as asked."""


class UnknownNameError(UsageError):
    """A name nobody knows; `known` holds those that would have worked."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        self.known = tuple(sorted(known))
        super().__init__(f"Unknown {kind} {name!r}.", advice=f"Known: {', '.join(self.known)}.")


class LibraryError(FairclauseError):
    """A record under `clauses/` is wrong; the message begins with file, line and key."""


class ModelError(FairclauseError):
    """An artefact of the readers is damaged or belongs to another version."""


class ReviewError(FairclauseError):
    """A saved review (`.fairclause`) cannot be opened."""


class PaperError(FairclauseError):
    """One paper could not be read. `path` is relative to what the caller named; `told` is without it."""

    def __init__(self, path: str, message: object, *, advice: object = "") -> None:
        super().__init__(f"{path}: {message}", advice=advice)
        self.path = path
        self.told = (message, advice)


class UnsupportedFormatError(PaperError):
    """A kind of file that is not read."""


class MismatchedFormatError(PaperError):
    """The content is not what the file's name says."""


class EncryptedError(PaperError):
    """A password is needed."""


class DamagedError(PaperError):
    """The file is broken, truncated or empty."""


class LimitError(PaperError):
    """The file asks for more memory, time, pages or room than is allowed."""


class MissingPartError(PaperError):
    """A program or an extra that this format needs is not installed."""
