"""Laws of the edge, of the zone of agreement and of questions."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from giveget.core import walkaway as w

stakes = st.floats(-1e6, 1e6)
positive = st.floats(1e-3, 1e6)
normals = st.builds(w.Normal, st.floats(-100, 200), st.floats(0.5, 60))


@given(stakes, stakes)
def test_the_edge_is_bounded_and_antisymmetric(ours: float, theirs: float) -> None:
    edge = w.walkaway_edge(ours, theirs)
    assert -1 <= edge.value <= 1
    assert w.walkaway_edge(theirs, ours).value == -edge.value
    assert (edge.label is w.EdgeLabel.NO_DEAL) == (ours <= 0 and theirs <= 0)


@given(stakes, stakes, st.floats(1e-3, 1e3))
def test_the_edge_has_no_currency(ours: float, theirs: float, scale: float) -> None:
    assume(abs(ours) > 1e-6 and abs(theirs) > 1e-6)
    one, other = w.walkaway_edge(ours, theirs), w.walkaway_edge(scale * ours, scale * theirs)
    assert one.value == pytest.approx(other.value)


@given(positive, stakes, stakes)
def test_the_edge_rises_with_their_stake_and_falls_with_ours(
    fixed: float, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    assert w.walkaway_edge(fixed, low).value <= w.walkaway_edge(fixed, high).value
    assert w.walkaway_edge(low, fixed).value >= w.walkaway_edge(high, fixed).value


@given(positive, st.floats(1.0, 3.0))
def test_five_percent_more_at_stake_is_where_an_edge_begins(ours: float, ratio: float) -> None:
    assume(abs(ratio - 1.05) > 1e-9)
    label = w.walkaway_edge(ours, ratio * ours).label
    assert (label is w.EdgeLabel.EVEN) == (ratio < 1.05)


@given(stakes, stakes, positive)
def test_the_probability_edge_has_the_same_sign(ours: float, theirs: float, scale: float) -> None:
    edge = w.probability_edge(ours, theirs, scale)
    assert -1 <= edge.value <= 1
    assert (edge.value <= 0) if theirs < ours else (edge.value >= 0)
    assert w.probability_edge(theirs, ours, scale).value == -edge.value


@given(st.floats(-50, 300), normals)
def test_an_uncertain_edge_is_an_ordered_interval_around_its_middle(
    ours: float, theirs: w.Normal
) -> None:
    believed = w.edge_range(ours, theirs)
    assert believed.middle is not None
    assert believed.mean is not None
    assert -1 <= believed.low <= believed.middle <= believed.high <= 1
    assert -1 - 1e-9 <= believed.mean <= 1 + 1e-9


@given(positive, st.floats(-50, 100), st.floats(0.5, 40), st.floats(0, 60))
def test_a_richer_other_side_raises_the_mean_edge(
    ours: float, mean: float, deviation: float, more: float
) -> None:
    poor, rich = (w.expected_edge(ours, w.Normal(m, deviation)) for m in (mean, mean + more))
    assert rich >= poor - 1e-9


@given(normals, normals, st.floats(0, 50))
def test_a_wider_gap_makes_a_deal_likelier_and_larger(
    theirs: w.Normal, ours: w.Normal, more: float
) -> None:
    now = w.normal_zopa(theirs, ours)
    richer = w.normal_zopa(w.Normal(theirs.mean + more, theirs.deviation), ours)
    assert 0 <= now.chance <= richer.chance <= 1
    assert now.expected_surplus <= richer.expected_surplus + 1e-9
    assert now.expected_surplus >= max(0.0, theirs.mean - ours.mean) - 1e-9


@given(normals, st.floats(-50, 250), st.floats(0.1, 20))
def test_a_refusal_never_raises_the_belief_and_noise_weakens_it(
    believed: w.Normal, price: float, noise: float
) -> None:
    assume(price > believed.mean - 5 * believed.deviation)
    honest = w.limit_after_refusal(price, believed)
    noisy = w.limit_after_noisy_refusal(price, believed, noise)
    assert honest <= min(price, believed.mean) + 1e-6
    assert noisy <= believed.mean + 1e-6


@given(st.floats(-60, 140), normals)
def test_no_posted_price_beats_the_best_one(ours: float, limit: w.Normal) -> None:
    best = w.best_price(limit, ours)
    for step in (-20.0, -1.0, -0.01, 0.01, 1.0, 20.0):
        price = best.price + step
        other = (price - ours) * (1 - w.their_walk_chance(price, limit))
        assert other <= best.profit + 1e-9 * (1 + abs(best.profit))


@st.composite
def decisions(draw: st.DrawFn) -> w.Decision:
    states, actions = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    weights = [draw(st.floats(0.05, 1)) for _ in range(states)]
    rows = [tuple(draw(st.floats(-100, 100)) for _ in range(states)) for _ in range(actions)]
    return w.Decision(tuple(x / sum(weights) for x in weights), tuple(rows))


@given(decisions(), st.data())
def test_a_question_is_worth_between_nothing_and_perfect_knowledge(
    decision: w.Decision, data: st.DataObject
) -> None:
    answers = data.draw(st.integers(1, 3))
    columns = []
    for _ in decision.chances:
        weights = [data.draw(st.floats(0.05, 1)) for _ in range(answers)]
        columns.append([x / sum(weights) for x in weights])
    asked = w.question_value(decision, w.Question("q", tuple(zip(*columns, strict=True))))
    ceiling = w.value_of_perfect_information(decision)
    assert 0 <= asked.gain <= ceiling + 1e-6
    assert sum(effect.chance for effect in asked.effects) == pytest.approx(1)
    for effect in asked.effects:
        assert sum(effect.posterior) == pytest.approx(1)


@given(st.floats(-50, 50), st.floats(0.5, 50), st.floats(0, 50), st.integers(0, 10))
def test_more_measurements_are_worth_more_but_never_more_than_knowing(
    mean: float, deviation: float, noise: float, count: int
) -> None:
    some = w.value_of_measurements(mean, deviation, noise, count)
    more = w.value_of_measurements(mean, deviation, noise, count + 1)
    assert 0 <= some <= more + 1e-12
    assert more <= w.value_of_knowing_an_amount(mean, deviation) + 1e-12
