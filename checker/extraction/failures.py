"""An error of one paper becomes an entry of the report: here and nowhere else."""

from checker.catalogues.messages import Message
from checker.report import Failure
from clauses.errors import PaperError


def failure_of(error: PaperError) -> Failure:
    """The entry for a paper that could not be read."""
    told = tuple(sentence for sentence in error.told if isinstance(sentence, Message))
    return Failure(path=error.path, error=type(error).__name__, message=error.message, advice=error.advice, told=told)
