"""Laws of what could be done instead: slots, deadlines, scenarios, need."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.core import walkaway as w
from giveget.core.terms import Alternative, Deal, Estimate, Need, OutOfRangeError
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.of_deal import walkaway_of
from giveget.core.walkaway.together import Truths
from tests.builders import base_deal

fractions = st.floats(0, 1)
worths = st.floats(0, 200)
costs = st.floats(0, 40)
slots = st.integers(1, 4)
fallbacks = st.floats(-100, 100)
deadlines = st.none() | st.floats(0, 2)


@st.composite
def boxes(draw: st.DrawFn, most: int = 6) -> tuple[w.Box, ...]:
    """Win-or-nothing alternatives with times."""
    rows = st.tuples(fractions, worths, costs, st.floats(0, 2))
    found = draw(st.lists(rows, max_size=most))
    return tuple(w.Box(str(k), w.Bernoulli(p, x), c, t) for k, (p, x, c, t) in enumerate(found))


@st.composite
def instead(draw: st.DrawFn) -> w.Instead:
    every = draw(boxes())
    cut = draw(st.integers(0, len(every)))
    return w.Instead(
        own=every[:cut],
        others=every[cut:],
        fallback=draw(fallbacks),
        slots=draw(slots),
        deadline=draw(deadlines),
    )


def near(value: float) -> float:
    return 1e-9 * (1 + abs(value))


@given(instead())
def test_walking_away_is_worth_the_larger_of_the_two_and_never_their_sum(one: w.Instead) -> None:
    value = one.walk_away.value
    assert value >= one.fallback - near(value)
    if not one.is_one_search:
        assert value == max(one.alternatives_value, one.slot_price)
    assert value <= one.fallback + (one.alternatives_value - one.fallback) + (
        one.slot_price - one.fallback
    ) + near(value)


@given(instead(), st.floats(0, 1), worths, costs)
def test_one_more_alternative_of_our_own_never_hurts(
    one: w.Instead, chance: float, worth: float, cost: float
) -> None:
    more = replace(one, own=(*one.own, w.Box("more", w.Bernoulli(chance, worth), cost)))
    assert more.walk_away.value >= one.walk_away.value - near(one.walk_away.value)


@given(boxes(), st.integers(1, 4), deadlines)
def test_another_slot_makes_each_slot_cheaper(
    some: tuple[w.Box, ...], most: int, deadline: float | None
) -> None:
    prices = [w.slot_price(some, k, deadline) for k in range(1, most + 1)]
    assert all(price >= -near(price) for price in prices)
    assert all(later <= earlier + near(earlier) for earlier, later in pairwise(prices))


@given(boxes(), st.integers(1, 4))
def test_slots_together_are_worth_no_more_than_every_capped_prize(
    some: tuple[w.Box, ...], count: int
) -> None:
    value = w.search_value(some, slots=count)
    capped = sum(max(0.0, box.prize.mean - box.cost) for box in some)
    assert value <= capped + near(capped)


@given(boxes())
def test_no_way_back_and_a_deadline_never_help(some: tuple[w.Box, ...]) -> None:
    free = w.search_value(some)
    at_the_end = w.slot_price(some, 1, 2.0)
    assert at_the_end <= free + near(free)
    assert w.slot_price(some, 1, 1.0) <= at_the_end + near(at_the_end)


@given(boxes(), fractions, worths, costs, slots)
def test_scenarios_are_single_valuations(
    some: tuple[w.Box, ...], chance: float, worth: float, cost: float, count: int
) -> None:
    every = (*some, w.Box("last", w.Bernoulli(chance, worth), cost))
    prizes = [box.prize for box in every if isinstance(box.prize, w.Bernoulli)]
    table = w.Scenarios(
        np.array([[prize.chance for prize in prizes]]),
        np.array([[prize.value for prize in prizes]]),
        np.array([box.cost for box in every]),
    )
    exact = w.slot_price(every, count, None)
    assert w.search_values(table, count)[0] == pytest.approx(exact, abs=1e-7, rel=1e-7)


@given(st.floats(0.05, 0.95), st.floats(1, 100), st.floats(0, 20), st.integers(1, 12))
def test_alternatives_that_look_alike_add_less_and_less(
    chance: float, worth: float, cost: float, count: int
) -> None:
    alike = tuple(w.Box(str(k), w.Bernoulli(chance, worth), cost) for k in range(count))
    values = [w.Instead(own=alike[:k]).walk_away.value for k in range(count + 1)]
    steps = [after - before for before, after in pairwise(values)]
    assert all(step >= -near(step) for step in steps)
    assert all(later <= earlier + near(earlier) for earlier, later in pairwise(steps))
    assert values[-1] <= max(0.0, w.index(alike[0])) + near(values[-1])


@given(instead())
def test_marginal_values_are_no_less_than_nothing_and_add_up_to_no_more_than_all(
    one: w.Instead,
) -> None:
    found = w.marginal_values_of(one)
    whole = one.walk_away.value - one.fallback
    assert all(value >= -near(whole) for value in found.values())
    if one.is_one_search:
        assert sum(found.values()) <= whole + 1e-6 * (1 + whole)


@given(instead())
def test_the_curve_rises_to_the_walk_away_value(one: w.Instead) -> None:
    curve = [point for point in w.curve_of(one) if not point.is_typical]
    values = [point.value for point in curve]
    assert all(after >= before - near(before) for before, after in pairwise(values))
    assert values[-1] == pytest.approx(one.walk_away.value, abs=1e-7)


@st.composite
def uncertain(draw: st.DrawFn) -> Alternative:
    low, value, high = sorted(draw(st.tuples(fractions, fractions, fractions)))
    worst, usual, best = sorted(draw(st.tuples(worths, worths, worths)))
    return Alternative(
        id=str(draw(st.integers(0, 10**9))),
        probability=Estimate(value, low, high),
        value=Estimate(usual, worst, best),
        cost=Decimal(str(round(draw(costs), 2))),
    )


@given(st.lists(uncertain(), max_size=4, unique_by=lambda one: one.id), fallbacks)
def test_the_range_holds_the_value(alternatives: list[Alternative], fallback: float) -> None:
    deal = base_deal(alternatives=tuple(alternatives), fallback=fallback)
    found = walkaway_of(Valuation(deal, traded=True))
    assert found.low <= found.value <= found.high
    assert found.low >= fallback - near(fallback)


@pytest.mark.principle("S0-1")
@given(
    st.lists(uncertain(), max_size=3, unique_by=lambda one: one.id),
    st.integers(0, 10**7),
    st.integers(0, 10**7),
)
def test_what_we_need_enters_no_figure_but_the_need(
    alternatives: list[Alternative], quota: int, expected: int
) -> None:
    deal: Deal = base_deal(alternatives=tuple(alternatives))
    needy = replace(deal, need=Need(Decimal(quota), Decimal(expected)))
    calm, pressed = (walkaway_of(Valuation(one, traded=True)) for one in (deal, needy))
    assert replace(pressed, need=None) == calm


prices = st.floats(-1000, 1000)


@given(
    st.floats(-500, 500),
    st.floats(1, 100),
    st.lists(prices, max_size=3),
    fractions,
    prices,
    prices,
)
def test_beliefs_after_refusals_stay_beliefs(
    mean: float, spread: float, refused: list[float], bluff: float, one: float, other: float
) -> None:
    try:
        belief = w.Believed(w.Normal(mean, spread), tuple(refused), bluff)
    except OutOfRangeError:
        return  # refusals that practically could not have happened
    low, high = sorted((one, other))
    assert 0 <= belief.chance_at_least(high) <= belief.chance_at_least(low) + 1e-12 <= 1 + 1e-12
    assert belief.excess(low) >= belief.excess(high) - 1e-6
    before = w.Believed(w.Normal(mean, spread))
    assert belief.chance_at_least(low) <= before.chance_at_least(low) + 1e-9


@given(instead())
def test_one_truth_is_the_exact_search(one: w.Instead) -> None:
    chances = [box.prize.chance for box in one.others if isinstance(box.prize, w.Bernoulli)]
    truths = Truths(np.array([chances]).reshape(1, len(chances)), np.ones(1))
    value = replace(one, truths=truths).walk_away.value
    assert value == pytest.approx(one.walk_away.value, abs=1e-7, rel=1e-9)


@given(instead(), st.lists(fractions, min_size=1, max_size=5))
def test_chances_that_hang_together_are_worth_no_more_than_known_truths(
    one: w.Instead, factors: list[float]
) -> None:
    chances = np.array([box.prize.mean / max(box.prize.top, 1e-9) for box in one.others])
    rows = np.array(factors)[:, None] * np.clip(chances, 0, 1)[None, :]
    free = replace(one, deadline=None, slots=1)
    mean = rows.mean(axis=0)
    others = tuple(
        replace(box, prize=w.Bernoulli(float(min(1.0, p)), box.prize.top))
        for box, p in zip(one.others, mean, strict=True)
    )
    truths = Truths(rows, np.full(len(rows), 1 / len(rows)))
    value = replace(free, others=others, truths=truths).walk_away.value
    known = [
        replace(
            free,
            others=tuple(
                replace(box, prize=w.Bernoulli(float(p), box.prize.top))
                for box, p in zip(one.others, row, strict=True)
            ),
        ).walk_away.value
        for row in rows
    ]
    most = float(np.mean(known))
    assert one.fallback - near(one.fallback) <= value <= most + near(most)
