"""Laws of trading that hold for any numbers."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from giveget.core.trade import (
    Curve,
    Egalitarian,
    ExpectedValue,
    Factor,
    GetWorth,
    GiveWorth,
    Goal,
    Linear,
    MatchRules,
    NashProduct,
    Objective,
    Offers,
    Point,
    Points,
    Space,
    best,
    best_distinct,
    egalitarian_on,
    equal_offers,
    exchange_ratio,
    frontier,
    geometric_steps,
    greedy_offers,
    kalai_smorodinsky_on,
    kalai_smorodinsky_point,
    match_gets,
    nash_on,
    nash_point,
    plan_concessions,
    posterior,
    price_split,
    raiffa_on,
    raiffa_point,
    rubinstein_share,
    signature,
    step_flags,
    utilitarian_point,
)
from giveget.core.trade.objective import Corner, Halfplanes
from tests.unit.core.trade.brute_force import random_objective, random_space

amounts = st.floats(-1e6, 1e6).filter(lambda x: x == 0 or abs(x) > 1e-6)
positive = st.floats(0.01, 1e6)
fractions = st.floats(0.01, 0.99)
seeds = st.integers(0, 2**32 - 1)


@given(st.lists(positive, min_size=1, max_size=6), st.lists(positive, min_size=1, max_size=6))
def test_ratio_does_not_depend_on_the_currency(gets: list[float], gives: list[float]) -> None:
    ratio = exchange_ratio(gets, gives)
    scaled = exchange_ratio([7.35 * get for get in gets], [7.35 * give for give in gives])
    assert scaled == pytest.approx(ratio, rel=1e-12)


@given(seeds, st.integers(1, 7), st.integers(1, 4))
def test_more_equal_offers_never_hurt(seed: int, offers: int, types: int) -> None:
    rng = np.random.default_rng(seed)
    menu = Offers(
        rng.normal(100.0, 0.5, offers), rng.uniform(0, 9, (types, offers)), _chances(rng, types)
    )
    found = [equal_offers(menu, 100.0, 1.0, count) for count in (1, 2, 3, 4)]
    values = [one.value for one in found]
    assert values == sorted(values)
    greedy = greedy_offers(menu, np.array(found[2].eligible, dtype=np.int64), 3)
    if found[2].chosen:
        assert greedy.value >= greedy.guarantee * found[2].value
        assert greedy.value <= found[2].value + 1e-12


@given(seeds, st.floats(0.01, 100.0))
def test_posterior_is_a_distribution(seed: int, temperature: float) -> None:
    rng = np.random.default_rng(seed)
    menu = Offers(np.zeros(4), rng.normal(0, 10, (3, 4)), _chances(rng, 3))
    after = [posterior(menu, np.arange(4), choice, temperature) for choice in range(4)]
    for chances in after:
        assert chances.sum() == pytest.approx(1.0)
        assert (chances >= 0).all()


def _chances(rng: np.random.Generator, types: int) -> np.ndarray:
    return np.asarray(rng.dirichlet(np.ones(types)))


@given(st.floats(1.0, 1e6), st.integers(1, 12), fractions)
def test_steps_shrink_and_add_up(total: float, count: int, ratio: float) -> None:
    steps = geometric_steps(total, count, ratio)
    assert math.fsum(steps) == pytest.approx(total, rel=1e-12)
    assert all(a > b for a, b in itertools.pairwise(steps))
    plan = plan_concessions(2 * total, total, total, [str(n) for n in range(count)], ratio)
    assert plan.steps[-1].offer == total
    assert all(step.offer >= total * (1 - 1e-12) for step in plan.steps)
    assert plan.flags == ()
    assert step_flags([plan.start, *(step.offer for step in plan.steps)]) == plan.flags


@given(seeds, st.floats(0.1, 50.0), st.floats(-50.0, 50.0))
def test_nash_and_kalai_smorodinsky_do_not_depend_on_scale(
    seed: int, scale: float, shift: float
) -> None:
    rng = np.random.default_rng(seed)
    points = Points(rng.uniform(0.1, 9, 30), rng.uniform(0.1, 9, 30))
    moved = Points(points.ours * scale + shift, points.theirs)
    nothing, other = Point(0.0, 0.0), Point(shift, 0.0)
    for solution in (nash_point, kalai_smorodinsky_point):
        one, two = solution(points, nothing), solution(moved, other)
        assert points.ours[one] == pytest.approx(points.ours[two])


@given(seeds)
def test_bargaining_points_are_undominated(seed: int) -> None:
    rng = np.random.default_rng(seed)
    points = Points(rng.uniform(0, 9, 40), rng.uniform(0, 9, 40))
    for solution in (nash_point, kalai_smorodinsky_point, utilitarian_point, raiffa_point):
        place = solution(points, Point(0.0, 0.0))
        beats = (points.ours > points.ours[place]) & (points.theirs > points.theirs[place])
        assert not beats.any()


@given(st.floats(0.5, 4.0))
def test_symmetric_curves_are_split_evenly(power: float) -> None:
    """Whatever the bend, equal sides get the same, by every idea of fairness."""
    bend = 1.0 + power
    curve = Curve(lambda ours: max(1.0 - ours**bend, 0.0) ** (1.0 / bend), 0.0, 1.0)
    for solution in (nash_on, kalai_smorodinsky_on, egalitarian_on, raiffa_on):
        point = solution(curve, Point(0.0, 0.0))
        assert point.ours == pytest.approx(0.5 ** (1.0 / bend), rel=1e-6)
        assert point.theirs == pytest.approx(point.ours, rel=1e-5)


@given(amounts, amounts, fractions)
def test_a_price_lies_between_the_reservation_prices(low: float, high: float, w: float) -> None:
    price = price_split(low, high, w)
    reach = 1e-9 * (abs(low) + abs(high))
    assert min(low, high) - reach <= price <= max(low, high) + reach


@given(fractions, fractions)
def test_shares_of_alternating_offers(first: float, second: float) -> None:
    share = rubinstein_share(first, second)
    assert 0.0 < share < 1.0
    assert share > second * (1.0 - rubinstein_share(second, first)) or math.isclose(
        share, second * share
    )
    # Whoever answers gets what waiting for an own first move would be worth.
    assert 1.0 - share == pytest.approx(second * rubinstein_share(second, first))


@given(
    st.lists(st.tuples(positive, positive), max_size=8),
    st.tuples(positive, positive),
    st.sampled_from(list(Goal)),
    st.floats(1.0, 2.0),
)
def test_matched_gets_cover_the_give(
    gets: list[tuple[float, float]], give: tuple[float, float], goal: Goal, coverage: float
) -> None:
    table = [GetWorth(*get) for get in gets]
    match = match_gets([GiveWorth(*give)], table, goal, MatchRules(coverage=coverage))
    if match is not None:
        assert match.ratio >= coverage * (1 - 1e-9)
        assert match.theirs >= -1e-6
        more = match_gets([GiveWorth(*give)], [*table, GetWorth(1.0, 1e9)], goal)
        assert more is not None


@given(seeds)
def test_fewer_answers_are_the_first_of_more(seed: int) -> None:
    rng = np.random.default_rng(seed)
    space, objective = random_space(rng), random_objective(rng)
    assert best(space, objective, 6).choices[:3] == best(space, objective, 3).choices


@given(seeds)
def test_answers_keep_rules_floors_and_order(seed: int) -> None:
    rng = np.random.default_rng(seed)
    space, objective = random_space(rng), random_objective(rng)
    flags = [rng.random(size) < 0.5 for size in space.sizes]
    for found in (best(space, objective, 5), best_distinct(space, objective, flags, 5)):
        scores = [choice.score for choice in found.choices]
        assert scores == sorted(scores, reverse=True)
        for choice in found.choices:
            assert space.allows(choice.package)
            assert choice.ours >= objective.floor_ours - 1e-9
            assert choice.theirs >= objective.floor_theirs - 1e-9
            assert space.value(choice.package) == (choice.ours, choice.theirs)
    signs = [signature(choice.package, flags) for choice in found.choices]
    assert len(set(signs)) == len(signs)


@given(seeds)
def test_another_option_never_makes_the_best_worse(seed: int) -> None:
    rng = np.random.default_rng(seed)
    space, objective = random_space(rng), random_objective(rng)
    term = int(rng.integers(len(space.sizes)))
    one = Factor(
        terms=(term,),
        ours=np.zeros(space.sizes[term]),
        theirs=np.zeros(space.sizes[term]),
        allowed=np.arange(space.sizes[term]) > 0,
    )
    fewer = Space(
        sizes=space.sizes,
        factors=(*space.factors, one),
        implications=space.implications,
        limits=space.limits,
        reference=space.reference,
    )
    all_options, some = best(space, objective, 1).choices, best(fewer, objective, 1).choices
    assert not some or all_options[0].score >= some[0].score


@given(seeds)
def test_the_best_by_any_rising_measure_lies_on_the_frontier(seed: int) -> None:
    rng = np.random.default_rng(seed)
    space, objective = random_space(rng), random_objective(rng)
    line = frontier(space, min_ours=objective.floor_ours, min_theirs=objective.floor_theirs)
    assert (np.diff(line.ours) < 0).all()
    assert (np.diff(line.theirs) > 0).all()
    found = best(space, objective, 1).choices
    assert len(found) == min(1, len(line))
    if found:
        scores = objective.score(line.ours, line.theirs)
        assert scores.max() == pytest.approx(found[0].score, rel=1e-12)


MEASURES: list[Objective] = [
    ExpectedValue(walkaway=1.0, surplus_now=2.0, scale=3.0, tension_penalty=0.4),
    ExpectedValue(walkaway=0.0, surplus_now=-4.0, scale=0.5, min_ours=2.0, min_theirs=-1.0),
    Linear(us=1.0, them=0.0),
    Linear(us=0.0, them=2.0),
    Linear(us=1.0, them=3.0, min_ours=0.5),
    NashProduct(walkaway=1.0, their_walkaway=-2.0),
    Egalitarian(walkaway=0.0, their_walkaway=1.0),
]


@pytest.mark.parametrize("measure", MEASURES)
@given(st.floats(0.01, 100.0), st.floats(-20.0, 60.0), seeds)
def test_caps_are_never_below_what_a_half_plane_holds(
    measure: Objective, slope: float, reach: float, seed: int
) -> None:
    """Random points of a half-plane never score above its ceiling, nor do good points lie
    below the support of their score."""
    corner = Corner(max(measure.floor_ours, -5.0), max(measure.floor_theirs, -5.0))
    rng = np.random.default_rng(seed)
    ours = corner.ours + rng.exponential(5.0, 200)
    theirs = corner.theirs + rng.exponential(5.0 / slope, 200)
    scores = measure.score(ours, theirs)
    numbers = ours + slope * theirs
    weights = np.array([1.0]), np.array([slope])
    ceiling = float(measure.ceiling(Halfplanes(*weights, np.array([reach])), corner)[0])
    inside = scores[numbers <= reach]
    assert inside.size == 0 or inside.max() <= ceiling + 1e-9 * abs(ceiling)
    level = float(np.median(scores))
    support = float(measure.support(Halfplanes(*weights, np.zeros(1)), corner, level)[0])
    assert numbers[scores >= level].min() >= support - 1e-9 * (1.0 + abs(support))
    # The two are inverse to each other: what is needed for a level reaches just that level.
    tight = measure.ceiling(Halfplanes(*weights, np.array([support * (1 + 1e-9) + 1e-9])), corner)
    assert float(tight[0]) >= level - 1e-6 * (1.0 + abs(level))
