"""A sentence that points back speaks of the matter of those before it; one that does not, does not."""

import pytest

from models.signal_reader import read_signals


def sure(text: str, language: str = "en") -> set[str]:
    readings = read_signals(text, heading="", lead_in="", language=language)
    return {reading.category for reading in readings if reading.confidence >= 0.5}


WAGES = (
    "The Contractor shall pay all guards at least the wage of the collective agreement. It shall keep the keys safe. "
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Such breach entitles the Buyer to withhold payment.",
        "If it fails to do so, the Buyer may withhold payment.",
        "A breach of this clause entitles the Buyer to withhold payment.",
    ],
)
def test_a_consequence_that_points_back_is_one_of_the_social_duty(sentence: str) -> None:
    assert "sanctions" in sure(WAGES + sentence)


@pytest.mark.parametrize(
    "text",
    [
        WAGES + "Late deliveries entitle the Buyer to withhold payment.",
        "The Contractor shall keep the keys safe. Such breach entitles the Buyer to withhold payment.",
    ],
)
def test_a_consequence_of_another_matter_is_none(text: str) -> None:
    assert "sanctions" not in sure(text)
