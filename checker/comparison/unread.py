"""What was not read, told in the language of the report."""

import msgspec

from checker.catalogues.catalogue import Catalogue
from checker.report import Failure, Paper


def paper_said(paper: Paper, words: Catalogue) -> Paper:
    """The paper with its warnings in `words`; those of which only the sentence is known stay as they are."""
    if not paper.told:
        return paper
    return msgspec.structs.replace(paper, warnings=tuple(warning.said(words) for warning in paper.told))


def failure_said(failure: Failure, words: Catalogue) -> Failure:
    """The failure in `words`, as far as it is known what it says."""
    if not failure.told:
        return failure
    what, *advice = (sentence.said(words) for sentence in failure.told)
    return msgspec.structs.replace(failure, message=f"{failure.path}: {what}", advice=" ".join(advice))
