"""What are slots worth when deals are decided one after the other?"""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from giveget.core import walkaway as w
from giveget.core.terms import OutOfRangeError
from giveget.core.walkaway.in_time import in_order_of_time, slot_prices_in_time
from tests.expected import EXPECTED

UNIFORM = [w.Box(str(k), w.Uniform(0, 100), 0, years=k / 10) for k in range(3)]


@pytest.mark.parametrize(("boxes", "slots"), [(1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 2)])
def test_deals_that_look_alike_give_the_worked_numbers(boxes: int, slots: int) -> None:
    worth = w.values_in_time(UNIFORM[:boxes], slots)
    assert worth[slots] == pytest.approx(EXPECTED[f"b2.slot{boxes}{slots}"])
    assert worth[0] == 0


def test_the_price_of_a_slot_is_the_worked_one() -> None:
    assert w.slot_price(UNIFORM, 2, deadline=1.0) == pytest.approx(EXPECTED["b2.disp"])
    assert w.slot_price(UNIFORM, 1, deadline=1.0) == pytest.approx(EXPECTED["b2.disp1"])


def test_what_is_decided_later_does_not_count() -> None:
    boxes = [w.Box("soon", w.Bernoulli(0.5, 100), 0, 0.1), w.Box("late", w.Bernoulli(1, 900), 0, 2)]
    assert [box.id for box in in_order_of_time(boxes, 1.0)] == ["soon"]
    assert w.slot_price(boxes, 1, deadline=1.0) == 50
    assert w.slot_price(boxes, 1, deadline=2.0) == 900


def test_a_sure_small_deal_is_left_for_a_large_one_to_come() -> None:
    first, then = w.Box("a", w.Bernoulli(1, 30), 0, 0.1), w.Box("b", w.Bernoulli(0.5, 100), 0, 0.2)
    assert w.values_in_time([first, then], 1)[1] == pytest.approx(50)
    assert w.values_in_time([first, then], 2)[2] == pytest.approx(80)
    later = [w.Box("b", w.Bernoulli(0.5, 100), 0, 0.1), w.Box("a", w.Bernoulli(1, 30), 0, 0.2)]
    assert w.values_in_time(later, 1)[1] == pytest.approx(0.5 * 100 + 0.5 * 30)


def test_a_deal_that_costs_more_than_it_brings_is_not_pursued() -> None:
    assert w.values_in_time([w.Box("a", w.Bernoulli(0.2, 10), 3)], 1) == (0.0, 0.0)


def test_no_policy_of_pursuing_a_fixed_set_does_better() -> None:
    rng = np.random.default_rng(5)
    for _ in range(20):
        boxes = [
            w.Box(str(k), w.Bernoulli(rng.uniform(0.1, 0.9), rng.uniform(5, 90)), rng.uniform(0, 4))
            for k in range(5)
        ]
        best = w.values_in_time(boxes, 1)[1]
        for count in range(6):
            for some in combinations(boxes, count):
                value = 0.0
                for box in reversed(some):
                    chance = box.prize.mean / box.prize.top
                    value = chance * box.prize.top + (1 - chance) * value - box.cost
                assert value <= best + 1e-9


@pytest.mark.parametrize("slots", [1, 2, 3])
def test_many_scenarios_are_many_single_ones(slots: int) -> None:
    rng = np.random.default_rng(11)
    chances, worths = rng.uniform(0, 1, (40, 6)), rng.uniform(0, 100, (40, 6))
    costs = rng.uniform(0, 5, 6)
    found = slot_prices_in_time(chances, worths, costs, slots)
    for row, price in enumerate(found):
        boxes = [
            w.Box(str(k), w.Bernoulli(chances[row, k], worths[row, k]), costs[k]) for k in range(6)
        ]
        worth = w.values_in_time(boxes, slots)
        assert price == pytest.approx(worth[slots] - worth[slots - 1], abs=1e-9)


def test_negative_slots() -> None:
    with pytest.raises(OutOfRangeError, match="slots"):
        w.values_in_time(UNIFORM, -1)
