"""Walk-away value, temperature of a deal, need beside it, slots and deadlines."""

import inspect
from itertools import pairwise

import pytest

from giveget.core import walkaway as w
from giveget.core.terms.errors import OutOfRangeError


def test_the_walk_away_value_is_the_larger_of_two_and_never_their_sum() -> None:
    assert w.walk_away(45_600, 30_000) == w.WalkAway(45_600, w.WalkAwaySource.ALTERNATIVES)
    assert w.walk_away(45_600, 50_000) == w.WalkAway(50_000, w.WalkAwaySource.SLOT)
    assert w.reservation_price(45_600, 44_900) == 90_500


@pytest.mark.principle("S2-7")
def test_lukewarm_and_bad_deals() -> None:
    assert w.deal_temperature(48, 45) is w.Temperature.LUKEWARM
    assert w.deal_temperature(44, 45) is w.Temperature.BAD
    assert w.deal_temperature(60, 45) is w.Temperature.WARM
    assert w.deal_temperature(45, 45) is w.Temperature.LUKEWARM
    assert w.deal_temperature(1, 0) is w.Temperature.WARM
    assert w.deal_temperature(-1, 0) is w.Temperature.BAD


def test_need_is_a_figure_of_its_own() -> None:
    assert w.need(100_000, 40_000) == pytest.approx(0.6)
    assert w.need(100_000, 140_000) == 0
    for function in (w.walk_away, w.reservation_price, w.search_value, w.search):
        assert not {"need", "quota"} & set(inspect.signature(function).parameters)


def test_slots_get_cheaper_with_more_of_them_and_dearer_with_more_time() -> None:
    values = w.slot_values(w.Exponential(50), 6, 4, arrival=0.7)
    prices = [[values.price(t, k) for k in range(1, 5)] for t in range(7)]
    for row in prices:
        assert row == sorted(row, reverse=True)
    for column in zip(*prices, strict=True):
        assert list(column) == sorted(column)
    assert values.price(6, 1) > 0
    with pytest.raises(ValueError, match="read-only"):
        values.table[0, 0] = 1


@pytest.mark.parametrize(("t", "k"), [(7, 1), (-1, 1), (1, 5), (1, 0)])
def test_a_slot_beyond_the_table_is_refused(t: int, k: int) -> None:
    values = w.slot_values(w.Exponential(50), 6, 4)
    with pytest.raises(OutOfRangeError):
        values.price(t, k)


def test_a_box_with_no_offers_left_is_worth_its_deadline() -> None:
    assert w.waiting_values(w.Uniform(0, 1), 0) == (0.0,)
    late = w.waiting_values(w.Uniform(0, 1), 3, at_deadline=-1)
    assert late[1] == pytest.approx(0.5)
    assert w.waiting_values(w.Uniform(0, 1), 3, arrival=0) == (0, 0, 0, 0)


def test_a_dear_wait_lowers_what_is_good_enough() -> None:
    free, dear = (w.acceptance_threshold(w.Normal(100, 20), 0.95, cost) for cost in (0, 5))
    assert dear < free
    hopeless = w.acceptance_threshold(w.Normal(100, 20), 0.95, 1_000)
    assert hopeless < -800


@pytest.mark.principle("S2-14")
def test_more_options_help_ever_less_and_never_beyond_the_index() -> None:
    values = [w.value_of_uniform_alternatives(100, 8, n) for n in range(12)]
    steps = [after - before for before, after in pairwise(values)]
    assert steps[:3] == pytest.approx([42.0, 10.8, 3.96])
    assert steps == sorted(steps, reverse=True)
    assert all(step > 0 for step in steps)
    assert values[-1] < w.index(w.Box("", w.Uniform(0, 100), 8)) == 60


@pytest.mark.principle("S3-53")
def test_how_many_alternatives_a_target_needs() -> None:
    assert w.uniform_alternatives_needed(100, 8, 57) == 4
    assert w.uniform_alternatives_needed(100, 8, 0) == 0
    with pytest.raises(OutOfRangeError, match="no number exceeds"):
        w.uniform_alternatives_needed(100, 8, 60)


def test_alternatives_that_cost_more_than_they_bring_are_worth_nothing() -> None:
    assert w.value_of_uniform_alternatives(100, 60, 5) == 0
    assert w.value_of_exponential_alternatives(100, 150, 5) == 0


def test_free_alternatives_approach_the_best_possible() -> None:
    assert w.value_of_uniform_alternatives(100, 0, 3) == pytest.approx(75)
    assert w.value_of_exponential_alternatives(100, 0, 3) == pytest.approx(
        100 * (1 + 1 / 2 + 1 / 3)
    )


@pytest.mark.parametrize(
    "make",
    [
        lambda: w.need(0, 1),
        lambda: w.need(100, -1),
        lambda: w.walk_away(float("nan")),
        lambda: w.reservation_price(float("inf"), 1),
        lambda: w.highest_acceptable_price(1, 1, 0),
        lambda: w.idle_capacity_value(-1, 0.5, 10),
        lambda: w.deal_temperature(float("nan"), 1),
        lambda: w.their_walk_chance(float("nan"), w.Normal(0, 1)),
        lambda: w.vacancy_loss(1, (1.5,), 0),
        lambda: w.highest_yearly_payment(1, 0, 0.1),
        lambda: w.option_net_gain(1, 1, -1),
        lambda: w.acceptance_threshold(w.Uniform(0, 1), 1.0),
        lambda: w.waiting_values(w.Uniform(0, 1), -1),
        lambda: w.waiting_values(w.Uniform(0, 1), 1, patience=1.1),
        lambda: w.slot_values(w.Uniform(0, 1), -1, 1),
        lambda: w.slot_values(w.Uniform(0, 1), 1, 1, arrival=2),
        lambda: w.break_even_chance(0, 1),
        lambda: w.qualify(1.5, 1, 1),
        lambda: w.price_shift(float("nan"), 1, 1),
    ],
)
def test_out_of_range_input_is_refused(make: object) -> None:
    with pytest.raises(OutOfRangeError):
        make()  # type: ignore[operator]
