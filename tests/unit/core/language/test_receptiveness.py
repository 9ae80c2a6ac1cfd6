"""Receptiveness against the worked numbers."""

import pytest

from giveget.core.language import Feature, features, receptiveness, receptiveness_of
from tests.expected import EXPECTED


def test_worked_numbers() -> None:
    open_ = {Feature.AGREEMENT: 1, Feature.ACKNOWLEDGEMENT: 1, Feature.HEDGES: 1}
    closed = {Feature.NEGATION: 2, Feature.MINIMISERS: 1, Feature.DISAGREEMENT: 1}
    assert receptiveness_of(open_) == pytest.approx(EXPECTED["b6.rec1"], rel=1e-9)
    assert receptiveness_of(closed) == pytest.approx(EXPECTED["b6.rec2"], rel=1e-9)


def test_features_are_counted() -> None:
    text = "You're right, and I see your point. I think we could start small. Does that help?"
    found = {feature: count for feature, count in features(text).items() if count}
    assert found == {
        Feature.AGREEMENT: 1,
        Feature.ACKNOWLEDGEMENT: 1,
        Feature.SUBJECTIVITY: 1,
        Feature.HEDGES: 2,
        Feature.YES_NO_QUESTIONS: 1,
    }


def test_an_open_text_scores_above_a_closed_one() -> None:
    open_ = "You may be right, and I understand why. Could we look at it together?"
    closed = "No, that's wrong. You just don't get it, but nothing will change."
    assert receptiveness(open_) > receptiveness("") > receptiveness(closed)
