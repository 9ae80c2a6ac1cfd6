"""Every worked number of trade matching, from the public functions."""

import math

import numpy as np
import pytest

from giveget.core.trade import (
    Advice,
    Curve,
    Estimate,
    ExpectedValue,
    GetWorth,
    GiveWorth,
    Goal,
    Match,
    MatchRules,
    Offers,
    Point,
    Points,
    egalitarian_on,
    equal_offers,
    exchange_ratio,
    expected_gain_product,
    geometric_steps,
    greedy_offers,
    is_concession,
    kalai_smorodinsky_on,
    match_gets,
    menu_value,
    nash_on,
    nash_point,
    plan_concessions,
    posterior,
    price_split,
    raiffa_on,
    ratio_estimate,
    rubinstein_share,
    step_sizes,
    swap_advice,
    swap_chance,
    swap_terms,
    utilitarian_on,
)
from tests.expected import EXPECTED

ASK = [GiveWorth(12_000.0, 12_000.0)]
GETS = {
    "term3": GetWorth(9_000.0, 3_000.0),
    "prepay": GetWorth(5_000.0, 4_000.0),
    "casestudy": GetWorth(6_000.0, 1_000.0),
    "net15": GetWorth(1_500.0, 1_200.0),
    "seats": GetWorth(8_000.0, 5_000.0),
    "intros": GetWorth(3_000.0, 500.0),
}
NAMES = ["o1", "o2", "o3", "o4", "o5", "o6"]
OFFERS = Offers(
    ours=np.array([100.0, 99.5, 100.2, 96.0, 100.1, 99.9]),
    theirs=np.array([[12, 4, 6, 15, 9, 2], [3, 13, 5, 15, 8, 11], [6, 5, 14, 15, 7, 9.0]]),
    chances=np.array([0.5, 0.3, 0.2]),
)
NOTHING = Point(0.0, 0.0)
SOMETHING = Point(0.2, 0.1)
CURVE = Curve(lambda ours: 1.0 - ours * ours, 0.0, 1.0)


def near(expected: float | list[float]) -> object:
    return pytest.approx(expected, rel=1e-6)


def matched(goal: Goal, rules: MatchRules | None = None) -> tuple[Match, list[str]]:
    match = match_gets(ASK, list(GETS.values()), goal, rules)
    assert match is not None
    assert match.proof.optimal
    return match, [list(GETS)[get] for get in match.gets]


@pytest.mark.principle("S4-27")
def test_gets_that_cost_them_least() -> None:
    minus_cost, names, ours, theirs = EXPECTED["b4.mincost"]
    match, found = matched(Goal.LEAST_COST)
    assert sorted(found) == sorted(names)
    assert (match.ours, match.theirs) == (near(ours), near(theirs))
    assert match.theirs - 12_000.0 == near(minus_cost)
    assert match.ratio == 1.0


@pytest.mark.principle("S4-27")
def test_gets_with_the_largest_product_of_gains() -> None:
    product, names, ours, theirs = EXPECTED["b4.nash"]
    match, found = matched(Goal.NASH)
    assert sorted(found) == sorted(names)
    assert (match.ours, match.theirs) == (near(ours), near(theirs))
    assert match.ours * match.theirs == near(product)


def test_gets_with_the_largest_smaller_gain() -> None:
    smaller, names, ours, theirs = EXPECTED["b4.egal"]
    match, found = matched(Goal.EGALITARIAN)
    assert sorted(found) == sorted(names)
    assert (match.ours, match.theirs) == (near(ours), near(theirs))
    assert min(match.ours, match.theirs) == near(smaller)


def test_gets_that_must_more_than_cover_the_give() -> None:
    minus_cost, names, ours, theirs = EXPECTED["b4.mincost125"]
    match, found = matched(Goal.LEAST_COST, MatchRules(coverage=1.25))
    assert sorted(found) == sorted(names)
    assert (match.ours, match.theirs) == (near(ours), near(theirs))
    assert match.theirs - 12_000.0 == near(minus_cost)


@pytest.mark.principle("S4-3")
def test_equal_value_passes_and_less_does_not() -> None:
    assert exchange_ratio([9_000.0, 3_000.0], [12_000.0]) == 1.0
    assert not is_concession([9_000.0, 3_000.0], [12_000.0])
    assert is_concession([9_000.0, 2_999.0], [12_000.0])
    assert is_concession([], [12_000.0])


def test_ratio_comes_with_the_chance_that_it_is_covered() -> None:
    gets = [Estimate(9_000.0, 1_500.0), Estimate(4_000.0, 800.0)]
    gives = [Estimate(12_000.0, 500.0)]
    found = ratio_estimate(gets, gives, np.random.default_rng(7), draws=40_000)
    deviation = math.hypot(1_500.0, 800.0, 500.0)
    exact = 0.5 * math.erfc(-1_000.0 / deviation / math.sqrt(2.0))
    assert found.chance_balanced == pytest.approx(exact, abs=4 * found.error)
    assert found.ratio == near(13.0 / 12.0)
    assert found.low < found.ratio < found.high


def test_equal_offers() -> None:
    names, value = EXPECTED["b4.meso_best"]
    found = equal_offers(OFFERS, target=100.0, tolerance=1.0)
    assert [NAMES[offer] for offer in found.chosen] == names
    assert found.value == near(value)
    assert (found.exact, found.guarantee) == (True, 1.0)
    assert [NAMES[offer] for offer in found.eligible] == EXPECTED["b4.meso_ok"]


def test_greedy_equal_offers_and_what_they_guarantee() -> None:
    names, value = EXPECTED["b4.meso_greedy"]
    eligible = np.array([0, 1, 2, 4, 5])
    found = greedy_offers(OFFERS, eligible, 3)
    assert [NAMES[offer] for offer in found.chosen] == names
    assert found.value == near(value)
    assert found.value >= found.guarantee * EXPECTED["b4.meso_best"][1]
    assert equal_offers(OFFERS, 100.0, 1.0, subsets=1).chosen == found.chosen
    single, worth = EXPECTED["b4.meso_single"]
    assert NAMES[greedy_offers(OFFERS, eligible, 1).chosen[0]] == single
    assert menu_value(OFFERS, np.array([NAMES.index(single)])) == near(worth)


@pytest.mark.parametrize("choice", [0, 1, 2])
def test_what_a_choice_among_equal_offers_tells(choice: int) -> None:
    found = posterior(OFFERS, np.array([0, 1, 2]), choice, temperature=2.0)
    assert found.tolist() == near(EXPECTED[f"b4.meso_post_{NAMES[choice]}"])


def test_shrinking_steps() -> None:
    steps = geometric_steps(16_000.0, 4, 0.5)
    assert list(steps) == near(EXPECTED["b4.steps"])
    plan = plan_concessions(120_000.0, 104_000.0, 100_000.0, ["a", "b", "c", "d"])
    assert [step.offer for step in plan.steps] == near(EXPECTED["b4.offers"])
    assert [step.size for step in plan.steps] == near(EXPECTED["b4.steps"])
    assert plan.flags == ()
    tey = step_sizes([1_500.0, 1_210.0, 1_180.0, 1_170.0])
    assert list(tey) == EXPECTED["b4.tey"]


@pytest.mark.parametrize(
    ("key", "solution"),
    [
        ("nash", nash_on),
        ("ks", kalai_smorodinsky_on),
        ("eg", egalitarian_on),
        ("ut", utilitarian_on),
        ("raiffa", raiffa_on),
    ],
)
def test_bargaining_points_of_a_curve(key, solution) -> None:  # type: ignore[no-untyped-def]
    for suffix, disagreement in (("0", NOTHING), ("d", SOMETHING)):
        point = solution(CURVE, disagreement)
        assert [point.ours, point.theirs] == near(EXPECTED[f"b4.{key}{suffix}"])


def test_price_between_two_reservation_prices() -> None:
    assert price_split(70.0, 110.0) == near(EXPECTED["b4.split"])
    assert price_split(70.0, 110.0, 0.6) == near(EXPECTED["b4.split_a"])


def test_share_of_the_first_mover() -> None:
    assert rubinstein_share(0.9, 0.95) == near(EXPECTED["b4.rub"])
    assert rubinstein_share(0.95, 0.9) == near(EXPECTED["b4.rub2"])


def test_terms_swapped_rather_than_split() -> None:
    swap = swap_terms([0.7, 0.3], [0.4, 0.6])
    assert (swap.split_ours, swap.split_theirs) == (EXPECTED["b4.log_split"],) * 2
    assert swap.ours == near(EXPECTED["b4.log_trade_s"])
    assert swap.theirs == near(EXPECTED["b4.log_trade_b"])
    assert swap.joint == near(EXPECTED["b4.log_joint"])
    assert swap.to_us == (True, False)
    assert swap.helps_both


def test_swap_of_uncertain_worth_is_proposed_when_likely_enough() -> None:
    chance = swap_chance(6.0, 4.0)
    assert chance == near(EXPECTED["b4.log_prob"])
    assert swap_advice(chance) is Advice.PROPOSE
    assert swap_advice(0.69) is Advice.ASK
    products = expected_gain_product(np.array([0.7, 0.5]), np.array([[0.6, 0.5]]), np.array([1.0]))
    assert products.tolist() == near([0.42, 0.25])


def test_chance_of_yes_falls_with_tension() -> None:
    calm = ExpectedValue(walkaway=0.0, surplus_now=4.0, scale=4.0)
    assert float(calm.chance(np.array(0.0))) == near(EXPECTED["b5.acc0"])
    tense = ExpectedValue(walkaway=0.0, surplus_now=4.0, scale=4.0, tension_penalty=1.5 * 0.5)
    assert float(tense.chance(np.array(0.0))) == near(EXPECTED["b5.acc_t"])


def test_discrete_points_near_the_curve() -> None:
    ours = np.linspace(0.0, 1.0, 10_001)
    points = Points(ours, 1.0 - ours**2)
    assert ours[nash_point(points, NOTHING)] == pytest.approx(EXPECTED["b4.nash0"][0], abs=1e-4)
