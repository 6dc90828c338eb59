"""A wording that remembers says the same as one that does not, and goes through each text once."""

from unittest.mock import patch

from checker.comparison.wording import Wording, wording_of_shipped
from clauses.vocabulary import Stage
from models.passage import Passage


def passage(text: str, language: str = "en") -> Passage:
    return Passage(text=text, language=language, stage=Stage.CONTRACT)


PASSAGES = [
    passage("The Buyer may audit the Contractor. A breach of this clause entitles the Buyer to terminate at once."),
    passage("Paint is white."),
    passage("Verletzt der Auftragnehmer die sozialen Bedingungen, darf gekündigt werden.", "de"),
    passage("Paint is white."),
]


def test_remembering_changes_nothing_that_is_found() -> None:
    fresh, remembering = wording_of_shipped(), wording_of_shipped().remembering()
    expected = [fresh.marks(one) for one in PASSAGES]
    assert any(expected)
    assert [remembering.marks(one) for one in PASSAGES * 2] == expected * 2


def test_each_text_is_gone_through_once() -> None:
    remembering = wording_of_shipped().remembering()
    with patch.object(Wording, "_found", return_value=frozenset()) as found:
        for one in PASSAGES * 3:
            remembering.marks(one)
    assert found.call_count == 3
