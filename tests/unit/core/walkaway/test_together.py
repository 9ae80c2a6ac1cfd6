"""What does one plan earn over many truths, and is it the exact search where there is only one?"""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from giveget.core import walkaway as w
from giveget.core.terms import OutOfRangeError
from giveget.core.walkaway.optionality import curve_of, marginal_values_of, one_more_of, with_more
from giveget.core.walkaway.together import (
    MOST_TRUTHS,
    Truths,
    last_slot,
    planned,
    truths_of,
    what_counts,
)

RATES = np.array([0.1, 0.3, 0.6])
WEIGHTS = np.array([0.5, 0.3, 0.2])


def alike(count: int, worth: float = 100.0, cost: float = 15.0) -> tuple[w.Box, ...]:
    mean = float(RATES @ WEIGHTS)
    return tuple(
        w.Box(f"b{k}", w.Bernoulli(mean, worth - k), cost, years=k / 10) for k in range(count)
    )


def together(count: int, slots: int = 1, deadline: float | None = None) -> w.Instead:
    truths = Truths(np.repeat(RATES[:, None], count, axis=1), WEIGHTS)
    return w.Instead(others=alike(count), own=(), slots=slots, deadline=deadline, truths=truths)


def played(some: w.Instead, tried: int) -> float:
    """Every outcome of trying the first deals until as many are won as there are slots."""
    value = 0.0
    for rate, weight in zip(RATES, WEIGHTS, strict=True):
        for outcome in product((0, 1), repeat=tried):
            chance, earned, won = 1.0, 0.0, 0
            for is_won, box in zip(outcome, some.others, strict=False):
                chance *= rate if is_won else 1 - rate
                if won < some.slots:
                    earned += is_won * box.prize.top - box.cost
                    won += is_won
            value += weight * chance * earned
    return value


def test_the_plan_is_worth_what_playing_it_out_gives() -> None:
    some = together(6)
    best = max(played(some, tried) for tried in range(7))
    assert some.walk_away.value == pytest.approx(best)
    assert best > played(some, 6) + 0.01, "giving up after some in vain is better"


@pytest.mark.parametrize("slots", [2, 3])
def test_a_slot_costs_what_the_plan_with_one_less_misses(slots: int) -> None:
    some, fewer = together(6, slots), together(6, slots - 1)
    best, less = (max(played(one, tried) for tried in range(7)) for one in (some, fewer))
    assert some.slot_price == pytest.approx(best - less)


def test_nobody_earns_more_than_who_knows_the_truth() -> None:
    some = together(6)
    known = [
        w.search_value([replace(b, prize=w.Bernoulli(float(p), b.prize.top)) for b in some.boxes])
        for p in RATES
    ]
    at_the_mean = w.search_value(some.boxes)
    assert some.walk_away.value < float(np.array(known) @ WEIGHTS) < at_the_mean


def test_by_a_deadline_the_plan_is_no_better_than_with_all_the_time() -> None:
    in_time, free = together(6, deadline=1.0), together(6)
    assert 0 < in_time.slot_price <= free.slot_price + 1e-9
    assert together(6, deadline=0.25).slot_price < in_time.slot_price
    one = together(1, deadline=1.0)
    assert one.slot_price == pytest.approx(float(RATES @ WEIGHTS) * 100 - 15)


def test_many_draws_become_few_truths_with_the_same_mean() -> None:
    draws = np.random.default_rng(3).beta(2, 5, (5000, 1)) * np.array([[1.0, 0.5, 0.0]])
    means = np.array([0.3, 0.14, 0.0])
    some = truths_of(draws, means, np.ones(3))
    assert some.chances.shape == (MOST_TRUTHS, 3)
    assert some.weights.sum() == pytest.approx(1)
    assert some.weights @ some.chances == pytest.approx(means, abs=1e-12)
    spread = np.sqrt(some.weights @ (some.chances[:, 0] - 0.3) ** 2)
    assert spread == pytest.approx(draws[:, 0].std(), rel=0.05)


def test_draws_that_are_few_stay_as_they_are() -> None:
    draws = np.array([[0.9, 0.1], [0.1, 0.3]])
    some = truths_of(draws, draws.mean(axis=0), np.ones(2))
    assert sorted(map(tuple, some.chances)) == [(0.1, pytest.approx(0.3)), (0.9, 0.1)]
    assert truths_of(np.empty((7, 0)), np.empty(0), np.empty(0)).chances.shape == (7, 0)


@pytest.mark.parametrize("slots", [1, 3])
def test_many_small_deals_do_not_drown_what_the_large_ones_share(slots: int) -> None:
    rng, count = np.random.default_rng(5), 4000
    shared = 1 / (1 + np.exp(-rng.normal((-1.0, 0.0), (1.5, 0.5), (count, 2))))
    draws = np.repeat(shared, (5, 200), axis=1)
    means = draws.mean(axis=0)
    worths = [*np.linspace(50_000, 60_000, 5), *np.linspace(2_000, 3_000, 200)]
    boxes = [
        w.Box(f"{at}", w.Bernoulli(float(chance), float(worth)), 500.0)
        for at, (chance, worth) in enumerate(zip(means, worths, strict=True))
    ]
    counts = what_counts(boxes, slots)
    assert counts[5:].max() < counts[:5].min()
    kept = np.ones((1, len(boxes)))
    every = Truths(draws, np.full(count, 1 / count))
    true = last_slot(planned(boxes, every), slots, kept)
    few = last_slot(planned(boxes, truths_of(draws, means, counts)), slots, kept)
    assert few == pytest.approx(true, rel=0.01)
    blind = truths_of(draws, means, np.ones(len(boxes)))
    assert last_slot(planned(boxes, blind), slots, kept) != pytest.approx(true, rel=0.1)


@pytest.mark.parametrize(("slots", "deadline"), [(1, None), (3, None), (2, 0.45)])
def test_what_each_adds_is_the_value_without_it(slots: int, deadline: float | None) -> None:
    some = together(7, slots, deadline)
    gains = marginal_values_of(some)
    assert some.truths is not None
    for at, box in enumerate(some.others):
        rest = [k for k in range(7) if k != at]
        without = w.Instead(
            own=(),
            others=tuple(some.others[k] for k in rest),
            slots=slots,
            deadline=deadline,
            truths=Truths(some.truths.chances[:, rest], WEIGHTS),
        )
        assert gains[box.id] == pytest.approx(some.walk_away.value - without.walk_away.value)


def test_the_curve_ends_where_the_value_is_and_goes_on_with_typical_ones() -> None:
    some = together(7)
    points = curve_of(some)
    (last,) = [p for p in points if p.count == 7 and not p.is_typical]
    assert last.value == pytest.approx(some.walk_away.value)
    assert points[8].value == pytest.approx(with_more(some, [alike(8)[7]]).walk_away.value, rel=0.1)
    more = one_more_of(some, 1000.0)
    assert more is not None
    assert more.gain == pytest.approx(points[8].value - last.value)


def test_what_makes_no_sense() -> None:
    with pytest.raises(OutOfRangeError, match="one row per weight"):
        Truths(np.ones((2, 3)), np.ones(3))
    with pytest.raises(OutOfRangeError, match="chances"):
        Truths(np.full((2, 3), 1.5), np.ones(2))
    with pytest.raises(OutOfRangeError, match="one column per other deal"):
        w.Instead(own=(), others=alike(2), truths=Truths(np.ones((1, 3)), np.ones(1)))
    other = w.Box("u", w.Uniform(0, 100), 1)
    with pytest.raises(OutOfRangeError, match="win-or-nothing"):
        _ = w.Instead(
            own=(other,), others=alike(1), truths=Truths(np.ones((1, 1)), np.ones(1))
        ).walk_away
