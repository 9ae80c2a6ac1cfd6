"""What is read of acts, interests, days and facts stays as good as it was measured."""

from __future__ import annotations

import pytest

from tests.golden.acts.told import FRESH, HELD, TUNED, rates, told, whole


@pytest.mark.parametrize(("name", "floor"), [(TUNED, 0.95), (HELD, 0.92), (FRESH, 0.25)])
def test_acts_are_read(name: str, floor: float) -> None:
    assert whole(rates(told(name)).values()).f1 >= floor


@pytest.mark.parametrize("name", [TUNED, HELD])
def test_interests_days_and_kinds_are_read(name: str) -> None:
    assert whole(rates(told(name)).values()).details >= 0.9
