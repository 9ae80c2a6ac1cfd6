"""Is there a deal, which question is worth asking, what does a no tell?"""

from itertools import pairwise

import numpy as np
import pytest
from scipy import integrate, optimize, stats

from giveget.core import walkaway as w
from giveget.core.terms.errors import OutOfRangeError

DECISION = w.Decision(chances=(0.6, 0.4), payoffs=((40, 0), (20, 20)))
SHARP = w.Question("what is approved?", ((0.8, 0.2), (0.2, 0.8)))
DULL = w.Question("how is business?", ((0.66, 0.4), (0.34, 0.6)))
EMPTY = w.Question("nice weather?", ((0.5, 0.5), (0.5, 0.5)))


@pytest.mark.principle("S3-2")
def test_is_there_a_deal_and_what_is_the_next_question_worth() -> None:
    zopa = w.normal_zopa(w.Normal(110, 8), w.Normal(100, 6))
    assert zopa.chance == pytest.approx(0.841345, abs=1e-6)
    assert zopa.expected_surplus == pytest.approx(10.8332, abs=5e-5)
    assert w.question_value(DECISION, SHARP).gain == pytest.approx(4.0)


@pytest.mark.principle("S3-4")
def test_questions_are_ranked_by_what_they_tell_less_what_they_cost() -> None:
    dull = w.question_value(DECISION, DULL)
    assert 0 < dull.gain < 4.0
    ranked = w.rank_questions(DECISION, (EMPTY, DULL, SHARP))
    assert [value.id for value in ranked] == [SHARP.id, DULL.id]
    assert w.question_value(DECISION, EMPTY).gain == 0
    costly = w.Question(SHARP.id, SHARP.answers, cost=4.5)
    assert w.rank_questions(DECISION, (costly,)) == ()


def test_an_impossible_answer_tells_nothing_and_is_left_out() -> None:
    never = w.Question("", ((1.0, 1.0), (0.0, 0.0)))
    value = w.question_value(DECISION, never)
    assert len(value.effects) == 1
    assert value.effects[0].posterior == DECISION.chances


def test_measurements_approach_perfect_knowledge() -> None:
    values = [w.value_of_measurements(5, 20, 10, n) for n in range(6)]
    assert values[0] == 0
    assert values == sorted(values)
    assert values[-1] < w.value_of_knowing_an_amount(5, 20)
    assert w.value_of_measurements(-5, 20, 10) == w.value_of_measurements(5, 20, 10)


@pytest.mark.parametrize(
    ("buyer", "seller"),
    [
        ((0, 1), (0, 1)),
        ((80, 120), (70, 110)),
        ((0, 10), (20, 30)),
        ((20, 30), (0, 10)),
        ((5, 6), (0, 9)),
    ],
)
def test_uniform_limits_overlap_as_numeric_integration_says(
    buyer: tuple[float, float], seller: tuple[float, float]
) -> None:
    b, s = (stats.uniform(low, high - low) for low, high in (buyer, seller))
    grid = sorted({*seller, *(x for x in buyer if seller[0] < x < seller[1])})
    pairs = list(pairwise(grid))
    chance = sum(integrate.quad(lambda x: b.sf(x) * s.pdf(x), *pair)[0] for pair in pairs)
    surplus = sum(
        integrate.quad(lambda x: b.expect(lambda y: max(0.0, y - x)) * s.pdf(x), *pair)[0]
        for pair in pairs
    )
    found = w.uniform_zopa(w.Uniform(*buyer), w.Uniform(*seller))
    assert found.chance == pytest.approx(chance, abs=1e-9)
    assert found.expected_surplus == pytest.approx(surplus, abs=1e-6)


def test_no_overlap_has_no_size() -> None:
    assert w.uniform_zopa(w.Uniform(0, 1), w.Uniform(2, 3)).surplus_if_any == 0


def test_the_strategic_benchmark_follows_from_its_bids() -> None:
    """Integrate the linear strategies: trade when the bid reaches the ask, split at the middle."""
    points = (np.arange(2_000) + 0.5) / 2_000
    cost, value = np.meshgrid(points, points)
    trade = (2 / 3 * value + 1 / 12) >= (2 / 3 * cost + 1 / 4)
    found = w.strategic_benchmark(0, 1)
    assert trade.mean() == pytest.approx(found.chance, abs=1e-3)
    assert (np.where(trade, value - cost, 0)).mean() == pytest.approx(found.expected_gain, abs=1e-3)
    assert w.strategic_ask(0.6, 0, 1) == pytest.approx(2 / 3 * 0.6 + 1 / 4)
    assert w.strategic_bid(106, 100, 110) == pytest.approx(100 + 10 * (2 / 3 * 0.6 + 1 / 12))
    scaled = w.strategic_benchmark(100, 110)
    assert scaled.expected_gain == pytest.approx(10 * found.expected_gain)
    assert scaled.share_of_all_gains == pytest.approx(found.share_of_all_gains)


@pytest.mark.parametrize("ours", [-300.0, 70.0, 105.0, 140.0, 400.0])
def test_the_best_single_price_is_the_best(ours: float) -> None:
    limit = stats.norm(110, 15)

    def loss(price: float) -> float:
        return -(price - ours) * float(limit.sf(price))

    best = optimize.minimize_scalar(
        loss, bounds=(max(ours, 0), max(ours, 110) + 80), method="bounded", options={"xatol": 1e-9}
    )
    found = w.best_price(w.Normal(110, 15), ours)
    assert found.profit >= -best.fun * (1 - 1e-9)
    assert found.profit == pytest.approx((found.price - ours) * found.chance)


def test_a_uniform_limit_above_ours_by_far_is_asked_its_lowest() -> None:
    assert w.best_price(w.Uniform(100, 110), 0) == w.PostedPrice(price=100, chance=1, profit=100)
    hopeless = w.best_price(w.Uniform(100, 110), 200)
    assert (hopeless.price, hopeless.chance, hopeless.profit) == (200, 0, 0)


def test_a_refusal_lowers_the_belief_and_noise_makes_it_tell_less() -> None:
    believed = w.Normal(110, 8)
    honest = w.limit_after_refusal(105, believed)
    noisy = w.limit_after_noisy_refusal(105, believed, 3)
    nearly_random = w.limit_after_noisy_refusal(105, believed, 1e6)
    assert honest < noisy < nearly_random <= 110 + 1e-9
    assert nearly_random == pytest.approx(110, abs=1e-3)
    assert w.limit_after_noisy_refusal(105, believed, 1e-4) == pytest.approx(honest, abs=1e-3)
    assert w.limit_after_refusal(-1e6, believed) == -1e6


def test_bluffers_make_a_refusal_tell_less() -> None:
    limit = w.Normal(110, 8)
    told = [w.chance_price_was_too_high(105, limit, bluff) for bluff in (0, 0.3, 1)]
    assert told[0] == 1
    assert told == sorted(told, reverse=True)
    assert told[2] == pytest.approx(w.their_walk_chance(105, limit))


def test_a_prospect_that_does_not_pay_its_cost_gets_an_honest_no() -> None:
    zopa = w.normal_zopa(w.Normal(90, 8), w.Normal(100, 6))
    verdict = w.qualify(zopa.chance, zopa.surplus_if_any, cost_to_go_on=5)
    assert verdict.value == pytest.approx(zopa.expected_surplus - 5)
    assert not verdict.go_on
    assert not w.qualify(0.5, 100, 10, instead=45).go_on
    assert w.qualify(0.5, 100, 10, instead=40).go_on


@pytest.mark.parametrize(
    "make",
    [
        lambda: w.Decision(chances=(0.6, 0.3), payoffs=((1, 1),)),
        lambda: w.Decision(chances=(1.0,), payoffs=()),
        lambda: w.Decision(chances=(1.0,), payoffs=((1, 2),)),
        lambda: w.Decision(chances=(1.0,), payoffs=((float("nan"),),)),
        lambda: w.Question("", ()),
        lambda: w.Question("", ((0.5, 0.5), (0.5,))),
        lambda: w.Question("", ((0.5, 0.5), (0.5, 0.4))),
        lambda: w.Question("", ((1.0,),), cost=-1),
        lambda: w.question_value(DECISION, w.Question("", ((1.0,),))),
        lambda: w.value_of_measurements(0, 0, 1),
        lambda: w.value_of_measurements(0, 1, -1),
        lambda: w.value_of_measurements(0, 1, 1, -1),
        lambda: w.learned_deviation(1, 1, 0),
        lambda: w.strategic_benchmark(1, 1),
        lambda: w.best_price(w.Normal(0, 1), float("nan")),
        lambda: w.chance_price_was_too_high(79, w.Uniform(80, 120), 0),
        lambda: w.chance_price_was_too_high(100, w.Uniform(80, 120), 1.5),
        lambda: w.limit_after_noisy_refusal(100, w.Normal(0, 1), 0),
        lambda: w.limit_after_refusal(float("nan"), w.Normal(0, 1)),
    ],
)
def test_out_of_range_input_is_refused(make: object) -> None:
    with pytest.raises(OutOfRangeError):
        make()  # type: ignore[operator]
