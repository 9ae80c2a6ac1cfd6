"""Do a pipeline's arrays say what its deals say?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from giveget.core.walkaway.pipeline import Attributes, Opportunity, Outcome, Pipeline

_PLACES = {"Region": 0, "Source": 1}
_DEALS = (
    Opportunity(
        "1", stage="Won", amount=Decimal("10.50"), outcome=Outcome.WON,
        created=date(2025, 1, 1), closed=date(2025, 1, 31),
        attributes=Attributes(_PLACES, ("N", "")),
    ),
    Opportunity(
        "2", stage="Offer", created=date(2025, 1, 11), closed=date(2026, 1, 1), probability=0.4,
        attributes=Attributes(_PLACES, ("S", "Web")),
    ),
    Opportunity(
        "3", outcome=Outcome.LOST, amount=Decimal(0), days=12.0, attributes={"Region": "N"}
    ),
)  # fmt: skip
_PIPELINE = Pipeline(
    opportunities=_DEALS, currency="EUR", as_of=date(2025, 2, 10), stages=("Demo", "Offer")
)


def test_amounts_and_outcomes() -> None:
    np.testing.assert_array_equal(_PIPELINE.amounts, [10.5, np.nan, 0.0])
    np.testing.assert_array_equal(_PIPELINE.outcomes, [1, 0, 2])
    np.testing.assert_array_equal(_PIPELINE.probabilities, [np.nan, 0.4, np.nan])
    assert [o.id for o in _PIPELINE.open] == ["2"]
    assert [o.id for o in _PIPELINE.closed] == ["1", "3"]
    assert len(_PIPELINE) == 3


def test_open_deals_last_until_the_day_of_the_export() -> None:
    np.testing.assert_array_equal(_PIPELINE.days_open, [30.0, 30.0, 12.0])
    undated = Pipeline(opportunities=_DEALS)
    np.testing.assert_array_equal(undated.days_open, [30.0, np.nan, 12.0])


def test_days_are_real_days() -> None:
    assert _PIPELINE.created.dtype == np.dtype("datetime64[D]")
    assert _PIPELINE.created[0] == np.datetime64("2025-01-01")
    assert np.isnat(_PIPELINE.closed_on[2])


def test_stages_keep_their_order() -> None:
    stage_codes, names = _PIPELINE.stage_codes
    assert names == ("Demo", "Offer", "Won")
    assert stage_codes.tolist() == [2, 1, -1]


def test_attributes_are_columns() -> None:
    assert _PIPELINE.attribute_names == ("Region", "Source")
    values, names = _PIPELINE.attribute_codes("Region")
    assert (values.tolist(), names) == ([0, 1, 0], ("N", "S"))
    assert _PIPELINE.attribute_codes("Source")[0].tolist() == [-1, 0, -1]
    with pytest.raises(KeyError):
        _PIPELINE.attribute_codes("Colour")


def test_attributes_are_a_mapping() -> None:
    attributes = _DEALS[0].attributes
    assert dict(attributes) == {"Region": "N", "Source": ""}
    assert attributes == Attributes(_PLACES, ("N", ""))
    assert hash(attributes) == hash(Attributes(dict(_PLACES), ("N", "")))
    with pytest.raises(KeyError):
        attributes["Colour"]


def test_an_empty_pipeline_has_empty_arrays() -> None:
    nothing = Pipeline(opportunities=())
    assert nothing.attribute_names == ()
    for array in (nothing.amounts, nothing.days_open, nothing.outcomes, nothing.stage_codes[0]):
        assert array.shape == (0,)
