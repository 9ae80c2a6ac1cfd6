"""Ratio, classification, concession plans, equal offers, bargaining: edges and refusals."""

import math

import numpy as np
import pytest

from giveget.core.terms.errors import InputError, NotAllowedError, OutOfRangeError
from giveget.core.trade import (
    Curve,
    Estimate,
    Exchange,
    Offers,
    Point,
    Points,
    StepFlag,
    classify,
    egalitarian_point,
    equal_offers,
    exchange_ratio,
    geometric_steps,
    is_tradable,
    kalai_smorodinsky_point,
    likely_acceptable,
    nash_on,
    nash_point,
    plan_concessions,
    posterior,
    raiffa_on,
    raiffa_point,
    ratio_estimate,
    rubinstein_share,
    step_flags,
    swap_chance,
    swap_terms,
    utilitarian_point,
)
from giveget.core.trade.errors import (
    BelowReservationError,
    FactorShapeError,
    NoAgreementError,
    UntradedStepError,
)
from giveget.core.trade.logrolling import beta_below

POINTS = Points(np.array([10.0, 6.0, 5.0, 0.0]), np.array([0.0, 7.0, 7.5, 9.0]))
NOTHING = Point(0.0, 0.0)


@pytest.mark.principle("S4-1")
@pytest.mark.parametrize(
    ("gives", "gets", "expected"),
    [
        (1, 1, Exchange.NEGOTIATION),
        (3, 2, Exchange.NEGOTIATION),
        (1, 0, Exchange.CONCESSION),
        (0, 1, Exchange.ASK),
        (0, 0, Exchange.TALK),
    ],
)
def test_what_an_exchange_is(gives: int, gets: int, expected: Exchange) -> None:
    assert classify(gives, gets) is expected


def test_ratio_of_nothing_given() -> None:
    assert exchange_ratio([5.0], []) == math.inf
    assert exchange_ratio([], []) == 1.0
    assert exchange_ratio([], [3.0]) == 0.0
    with pytest.raises(OutOfRangeError):
        exchange_ratio([1.0], [-1.0])


def test_ratio_estimate_is_the_same_for_the_same_seed() -> None:
    gets, gives = [Estimate(10.0, 2.0)], [Estimate(9.0, 1.0)]
    one = ratio_estimate(gets, gives, np.random.default_rng(3))
    other = ratio_estimate(gets, gives, np.random.default_rng(3))
    assert one == other


def test_certain_amounts_have_no_interval() -> None:
    found = ratio_estimate([Estimate(12.0)], [Estimate(12.0)], np.random.default_rng(0))
    assert (found.low, found.ratio, found.high) == (1.0, 1.0, 1.0)
    assert found.chance_balanced == 1.0


def test_a_gift_may_make_the_upper_end_infinite() -> None:
    found = ratio_estimate([Estimate(1.0)], [Estimate(0.1, 1.0)], np.random.default_rng(0))
    assert found.high == math.inf
    assert found.low > 0.0


@pytest.mark.parametrize("keywords", [{"draws": 0}, {"coverage": 0.0}, {"coverage": 1.0}])
def test_ratio_estimate_refuses(keywords: dict[str, float]) -> None:
    with pytest.raises(OutOfRangeError):
        ratio_estimate([], [], np.random.default_rng(0), **keywords)  # type: ignore[arg-type]
    with pytest.raises(OutOfRangeError):
        Estimate(1.0, -1.0)


def test_a_buyer_plans_upward() -> None:
    plan = plan_concessions(100.0, 130.0, 130.0, ["term", "reference"], ratio=0.5)
    assert [step.offer for step in plan.steps] == [120.0, 130.0]
    assert [step.get for step in plan.steps] == ["term", "reference"]


def test_a_plan_never_ends_beyond_the_reservation_value() -> None:
    assert plan_concessions(120.0, 100.0, 100.0, ["term"]).steps[0].offer == 100.0
    with pytest.raises(BelowReservationError):
        plan_concessions(120.0, 99.99, 100.0, ["term"])
    with pytest.raises(BelowReservationError):
        plan_concessions(100.0, 130.01, 130.0, ["term"])


def test_every_step_needs_a_get() -> None:
    with pytest.raises(UntradedStepError) as refused:
        plan_concessions(120.0, 110.0, 100.0, [])
    assert isinstance(refused.value, NotAllowedError)


def test_steps_must_not_grow() -> None:
    with pytest.raises(OutOfRangeError):
        geometric_steps(10.0, 3, 1.01)
    equal = plan_concessions(120.0, 90.0, 80.0, ["a", "b", "c"], ratio=1.0)
    assert equal.flags == ((1, StepFlag.EQUAL), (2, StepFlag.EQUAL))


def test_steps_seen_are_flagged() -> None:
    assert step_flags([1_500.0, 1_210.0, 1_180.0, 1_170.0]) == ()
    assert step_flags([100.0, 95.0, 85.0]) == ((1, StepFlag.GROWING),)
    assert step_flags([100.0, 95.0, 90.0]) == ((1, StepFlag.EQUAL),)
    assert step_flags([100.0, 95.0, 97.0, 90.0]) == (
        (1, StepFlag.BACKWARD),
        (2, StepFlag.GROWING),
    )
    assert step_flags([80.0, 90.0, 95.0]) == ()
    assert step_flags([]) == step_flags([1.0]) == ()


@pytest.mark.parametrize("arguments", [(-1.0, 2, 0.5), (1.0, 0, 0.5), (1.0, 2, 0.0)])
def test_geometric_steps_refuse(arguments: tuple[float, int, float]) -> None:
    with pytest.raises(OutOfRangeError):
        geometric_steps(*arguments)


def test_offers_at_the_boundary_are_equal() -> None:
    offers = Offers(np.array([99.0, 101.0, 101.01]), np.zeros((1, 3)), np.ones(1))
    assert equal_offers(offers, 100.0, 1.0).eligible == (0, 1)


def test_no_offer_near_the_target() -> None:
    offers = Offers(np.array([5.0]), np.ones((1, 1)), np.ones(1))
    found = equal_offers(offers, 100.0, 1.0)
    assert (found.chosen, found.eligible, found.exact) == ((), (), True)


def test_greedy_promises_nothing_about_losses() -> None:
    offers = Offers(np.zeros(4), -np.ones((2, 4)), np.array([0.5, 0.5]))
    assert equal_offers(offers, 0.0, 1.0, 2, subsets=1).guarantee == 0.0


def test_offers_refuse() -> None:
    with pytest.raises(FactorShapeError):
        Offers(np.zeros(2), np.zeros((1, 3)), np.ones(1))
    with pytest.raises(OutOfRangeError):
        Offers(np.zeros(2), np.zeros((1, 2)), np.array([0.4]))
    offers = Offers(np.zeros(2), np.zeros((1, 2)), np.ones(1))
    with pytest.raises(OutOfRangeError):
        equal_offers(offers, 0.0, 1.0, 0)
    with pytest.raises(OutOfRangeError):
        equal_offers(offers, 0.0, -1.0)
    with pytest.raises(OutOfRangeError):
        posterior(offers, np.array([0]), 1, 1.0)
    with pytest.raises(OutOfRangeError):
        posterior(offers, np.array([0]), 0, 0.0)


def test_posterior_survives_extreme_utilities_and_impossible_types() -> None:
    offers = Offers(
        np.zeros(2), np.array([[1e6, 0.0], [0.0, 1e6], [0.0, 0.0]]), np.array([0.5, 0.5, 0.0])
    )
    found = posterior(offers, np.array([0, 1]), 0, 1.0)
    assert found.tolist() == [1.0, 0.0, 0.0]


def test_bargaining_points_of_a_set() -> None:
    assert nash_point(POINTS, NOTHING) == 1
    assert egalitarian_point(POINTS, NOTHING) == 1
    assert utilitarian_point(POINTS, NOTHING) == 1
    assert kalai_smorodinsky_point(POINTS, NOTHING) == 1
    assert raiffa_point(POINTS, NOTHING) == 1
    assert nash_point(POINTS, NOTHING, our_weight=1.0) == 0
    assert nash_point(POINTS, Point(0.0, 7.2)) == 2


def test_no_point_or_curve_beats_disagreeing() -> None:
    with pytest.raises(NoAgreementError):
        nash_point(POINTS, Point(8.0, 8.0))
    curve = Curve(lambda ours: 1.0 - ours, 0.0, 1.0)
    with pytest.raises(NoAgreementError):
        nash_on(curve, Point(0.8, 0.8))
    with pytest.raises(NoAgreementError):
        raiffa_on(curve, Point(1.1, 0.0))
    with pytest.raises(FactorShapeError):
        Points(np.zeros(2), np.zeros(3))


@pytest.mark.parametrize("patience", [(1.0, 1.0), (-0.1, 0.5), (0.5, 1.1)])
def test_rubinstein_refuses(patience: tuple[float, float]) -> None:
    with pytest.raises(OutOfRangeError):
        rubinstein_share(*patience)


def test_swaps_refuse_and_recognise_equal_weights() -> None:
    assert is_tradable((0.7, 0.3), (0.4, 0.6))
    assert not is_tradable((0.6, 0.3), (0.4, 0.2))
    for ours, theirs in (([1.0], [0.5, 0.5]), ([-0.1, 1.1], [0.5, 0.5])):
        with pytest.raises(InputError):
            swap_terms(ours, theirs)
    assert not swap_terms([0.5, 0.5], [0.5, 0.5]).helps_both


def test_packages_they_probably_accept() -> None:
    theirs = np.array([[1.0, -1.0, 0.0], [1.0, 1.0, -1.0]])
    chances = np.array([0.8, 0.2])
    assert likely_acceptable(theirs, chances).tolist() == [True, False, True]


def test_beta_chance_against_binomial_sums() -> None:
    for alpha, beta, x in ((6, 4, 0.5), (2, 9, 0.1), (30, 12, 0.7), (1, 1, 0.25)):
        trials = alpha + beta - 1
        exact = sum(
            math.comb(trials, hits) * x**hits * (1 - x) ** (trials - hits)
            for hits in range(alpha, trials + 1)
        )
        assert beta_below(x, alpha, beta) == pytest.approx(exact, rel=1e-12)
    assert beta_below(0.0, 2.0, 3.0) == 0.0
    assert beta_below(1.0, 2.0, 3.0) == 1.0
    assert swap_chance(3.0, 3.0) == pytest.approx(0.5, rel=1e-12)
    with pytest.raises(OutOfRangeError):
        beta_below(0.5, 0.0, 1.0)
    with pytest.raises(OutOfRangeError):
        beta_below(1.5, 1.0, 1.0)
