"""What is read of acts, interests, days and facts stays as good as it was measured."""

from __future__ import annotations

import pytest

from giveget.adapters.acts import act_model
from giveget.core.language.reading import Hint
from tests.golden.acts.told import (
    FRESH,
    HELD,
    LEARNT,
    TUNED,
    UNTOUCHED,
    rates,
    read_as,
    told,
    whole,
)
from tests.realdata import real

_HINT = Hint(act=act_model())
_SHARE = 0.5  # of the mail sentences was learned from


@pytest.mark.parametrize(("name", "floor"), [(TUNED, 0.95), (HELD, 0.92), (FRESH, 0.45)])
def test_acts_are_read_by_their_signs(name: str, floor: float) -> None:
    assert whole(rates(told(name)).values()).f1 >= floor


@pytest.mark.parametrize("name", [TUNED, HELD])
def test_interests_days_and_kinds_are_read_by_their_signs(name: str) -> None:
    assert whole(rates(told(name)).values()).details >= 0.9


@pytest.mark.parametrize("name", LEARNT)
def test_acts_that_were_learnt_are_read(name: str) -> None:
    found = whole(rates(told(name), _HINT).values())
    assert found.f1 >= 0.85
    assert found.details >= 0.9
