"""Alternatives and slot: the larger counts, never the sum."""

from __future__ import annotations

import pytest

from giveget.core import walkaway as w
from giveget.core.terms import OutOfRangeError
from tests.expected import EXPECTED

A = w.Box("A", w.Bernoulli(0.3, 60), 3)
B = w.Box("B", w.Bernoulli(0.5, 40), 2)
C = w.Box("C", w.Bernoulli(0.1, 100), 4)


@pytest.mark.principle("S2-3", "S2-9")
def test_own_alternatives_and_other_deals_are_one_search() -> None:
    for own in ((A, B, C), (A,), ()):
        others = tuple(box for box in (A, B, C) if box not in own)
        instead = w.Instead(own=own, others=others)
        assert instead.walk_away.value == pytest.approx(EXPECTED["b2.V"])
        assert instead.walk_away.source is w.WalkAwaySource.ALTERNATIVES


def test_with_two_slots_one_of_them_costs_what_the_second_adds() -> None:
    instead = w.Instead(own=(), others=(A, B, C), slots=2)
    assert instead.slot_price == pytest.approx(EXPECTED["b2.V_k2"] - EXPECTED["b2.V"])
    assert instead.walk_away == w.WalkAway(instead.slot_price, w.WalkAwaySource.SLOT)


def test_the_larger_counts_and_never_the_sum() -> None:
    for worth in (1.0, 5.0, 50.0):
        own = w.Box("own", w.Bernoulli(1, worth), 0)
        instead = w.Instead(own=(own,), others=(A, B, C), slots=3)
        assert instead.alternatives_value == worth
        assert instead.walk_away.value == max(worth, instead.slot_price)
        assert instead.walk_away.value < worth + instead.slot_price


def test_a_fallback_below_zero_is_the_floor() -> None:
    cover = w.Box("cover", w.Bernoulli(1.0, 48_750), 0)  # over the fallback
    assert w.Instead(own=(cover,), fallback=-80_000).walk_away.value == -31_250
    assert w.Instead(own=(), fallback=-80_000).walk_away.value == -80_000


def test_a_deadline_takes_the_way_back() -> None:
    boxes = tuple(w.Box(str(k), w.Bernoulli(0.5, 100), 0, years=k / 10) for k in range(4))
    free = w.Instead(own=(), others=boxes).walk_away.value
    in_turn = w.Instead(own=(), others=boxes, deadline=1.0).walk_away.value
    cut = w.Instead(own=(), others=boxes, deadline=0.15).walk_away.value
    assert free == in_turn > cut == 75, "equal prizes: the first that comes true is taken"
    mixed = (*boxes, w.Box("early", w.Bernoulli(1.0, 60), 0))
    assert w.Instead(own=(), others=mixed, deadline=1.0).walk_away.value < w.search_value(mixed)


def test_no_slot_at_all() -> None:
    with pytest.raises(OutOfRangeError, match="slots"):
        w.Instead(own=(), slots=0)
