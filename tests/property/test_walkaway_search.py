"""Laws of the walk-away value: search, slots, deadlines."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from giveget.core import walkaway as w

worths = st.floats(0.5, 200)
costs = st.floats(0.01, 60)
fractions = st.floats(0, 1)
fallbacks = st.floats(-20, 150)


@st.composite
def atoms(draw: st.DrawFn) -> w.Atoms:
    values = draw(st.lists(st.floats(-50, 200), min_size=1, max_size=4))
    weights = [draw(st.floats(0.05, 1)) for _ in values]
    return w.Atoms(tuple(values), tuple(x / sum(weights) for x in weights))


prizes = st.one_of(
    st.builds(w.Bernoulli, fractions, worths),
    st.builds(lambda low, width: w.Uniform(low, low + width), st.floats(-50, 100), worths),
    st.builds(w.Exponential, worths),
    st.builds(w.Normal, st.floats(-50, 150), st.floats(0.5, 80)),
    st.builds(w.Lognormal, worths, st.floats(0.1, 1.2)),
    atoms(),
)


def boxes_of(some: st.SearchStrategy[w.Prize], most: int) -> st.SearchStrategy[list[w.Box]]:
    plain = st.lists(st.tuples(some, costs), max_size=most)
    return plain.map(lambda pairs: [w.Box(str(k), *pair) for k, pair in enumerate(pairs)])


few = boxes_of(prizes, 4)
wins = boxes_of(st.builds(w.Bernoulli, fractions, worths), 8)
slots = st.integers(1, 4)


def near(value: float) -> float:
    return 1e-7 * (1 + abs(value))


@given(prizes, costs, costs)
def test_the_index_solves_its_equation_and_falls_with_the_cost(
    prize: w.Prize, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    cheap, dear = (w.index(w.Box("", prize, cost)) for cost in (low, high))
    assert prize.excess(cheap) == pytest.approx(low, rel=1e-7)
    assert dear <= cheap + near(cheap)


@given(few, fallbacks)
def test_searching_is_worth_at_least_the_fallback_and_any_single_box(
    boxes: list[w.Box], fallback: float
) -> None:
    value = w.search_value(boxes, fallback)
    assert value >= fallback - near(value)
    for box in boxes:
        committed = fallback + box.prize.excess(fallback) - box.cost
        assert value >= committed - near(value)


@given(few, fallbacks)
def test_searching_is_never_worth_more_than_the_best_index(
    boxes: list[w.Box], fallback: float
) -> None:
    highest = max([fallback, *(w.index(box) for box in boxes)])
    assert w.search_value(boxes, fallback) <= highest + near(highest)


@given(few, prizes, costs, fallbacks, slots)
def test_one_more_box_never_hurts(
    boxes: list[w.Box], prize: w.Prize, cost: float, fallback: float, count: int
) -> None:
    less = w.search_value(boxes, fallback, count)
    more = w.search_value([*boxes, w.Box("more", prize, cost)], fallback, count)
    assert more >= less - near(less)


@settings(max_examples=50)
@given(prizes, costs, fallbacks)
def test_like_boxes_add_ever_less(prize: w.Prize, cost: float, fallback: float) -> None:
    same = [w.Box(str(k), prize, cost) for k in range(6)]
    values = [w.search_value(same[:n], fallback) for n in range(7)]
    steps = [after - before for before, after in pairwise(values)]
    for first, second in pairwise(steps):
        assert second <= first + near(values[-1])


@given(few, fallbacks, slots)
def test_slots_are_worth_no_more_than_every_box_alone(
    boxes: list[w.Box], fallback: float, count: int
) -> None:
    value = w.search_value(boxes, fallback, count)
    alone = sum(w.search_value([box], fallback) - fallback for box in boxes)
    assert value <= alone + count * fallback + near(value)
    more = w.search_value(boxes, fallback, count + 1)
    assert more - value >= fallback - near(more), "one more slot holds at least the fallback"


@given(few, slots)
def test_slots_are_bounded_by_the_capped_prizes(boxes: list[w.Box], count: int) -> None:
    """V_k <= sum of E[capped prize above 0] + k x fallback, with a fallback of 0."""
    bound = sum(
        max(0.0, box.prize.excess(0) - box.prize.excess(max(0.0, w.index(box)))) for box in boxes
    )
    value = w.search_value(boxes, 0.0, count)
    assert value <= bound + near(bound)


@given(few, fallbacks, slots, st.floats(0.01, 100))
def test_value_scales_with_the_currency(
    boxes: list[w.Box], fallback: float, count: int, scale: float
) -> None:
    scaled = [replace(b, prize=b.prize.scaled(scale), cost=b.cost * scale) for b in boxes]
    value = w.search_value(boxes, fallback, count)
    assert w.search_value(scaled, fallback * scale, count) == pytest.approx(
        scale * value, abs=near(scale * value) + 1e-9
    )


@given(wins, st.floats(0, 100))
def test_marginal_values_are_differences_and_no_box_has_a_negative_one(
    boxes: list[w.Box], fallback: float
) -> None:
    whole, marginal = w.search_value(boxes, fallback), w.marginal_values(boxes, fallback)
    for k, box in enumerate(boxes):
        without = w.search_value([*boxes[:k], *boxes[k + 1 :]], fallback)
        assert marginal[box.id] == pytest.approx(whole - without, abs=near(whole))
        assert marginal[box.id] >= -near(whole)


@given(wins, st.floats(0, 100))
def test_the_plan_opens_what_exceeds_the_fallback_best_first(
    boxes: list[w.Box], fallback: float
) -> None:
    plan = w.search(boxes, fallback)
    indices = dict(plan.indices)
    assert [z for _, z in plan.indices] == sorted(indices.values(), reverse=True)
    assert set(plan.order) == {name for name, z in indices.items() if z > fallback}
    assert w.search(boxes[::-1], fallback) == plan
    assert w.next_to_open(boxes, fallback) == (plan.order[0] if plan.order else None)


@given(prizes, st.integers(0, 8), fractions, fractions)
def test_waiting_longer_never_hurts_and_passing_is_allowed(
    offer: w.Prize, periods: int, patience: float, arrival: float
) -> None:
    values = w.waiting_values(offer, periods, patience=patience, arrival=arrival)
    assert len(values) == periods + 1
    for less, more in pairwise(values):
        assert more >= less - near(less)


@given(prizes, st.integers(1, 6), st.integers(1, 4), fractions)
def test_slot_prices_fall_with_slots_and_rise_with_time(
    deal: w.Prize, periods: int, count: int, arrival: float
) -> None:
    values = w.slot_values(deal, periods, count + 1, arrival)
    now = values.price(periods, count)
    assert now >= -1e-9
    assert values.price(periods, count + 1) <= now + near(now)
    assert values.price(periods - 1, count) <= now + near(now)


@given(prizes, st.floats(0.05, 0.99), st.floats(0, 20))
def test_the_threshold_is_indifferent(offer: w.Prize, patience: float, cost: float) -> None:
    line = w.acceptance_threshold(offer, patience, cost)
    waiting = patience * (line + offer.excess(line)) - cost
    assert line == pytest.approx(waiting, rel=1e-6, abs=1e-6)
