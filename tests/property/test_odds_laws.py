"""Which laws do odds keep on any history?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from giveget.core.walkaway.odds import Odds, Prior, chance_after, fit_odds, fit_timing
from giveget.core.walkaway.odds.coding import learn_coding
from giveget.core.walkaway.odds.columns import number_column, number_in
from giveget.core.walkaway.odds.logistic import fit_effects
from giveget.core.walkaway.pipeline import Attributes, Opportunity, Outcome, Pipeline

_CELLS = st.sampled_from(["", "a", "b", "c", "17", "2025-01-01", "1,200", "ü"])
_OUTCOMES = st.sampled_from(list(Outcome))


@st.composite
def _pipelines(draw: st.DrawFn) -> Pipeline:
    width = draw(st.integers(0, 3))
    places = {f"Column {i}": i for i in range(width)}
    rows = draw(
        st.lists(
            st.tuples(_OUTCOMES, st.lists(_CELLS, min_size=width, max_size=width)), max_size=90
        )
    )
    deals = tuple(
        Opportunity(id=str(i), outcome=outcome, attributes=Attributes(places, tuple(cells)))
        for i, (outcome, cells) in enumerate(rows)
    )
    return Pipeline(opportunities=deals)


def _fit(pipeline: Pipeline) -> Odds:
    return fit_odds(pipeline, rng=np.random.default_rng(0))


@settings(max_examples=60)
@given(_pipelines())
def test_every_deal_gets_a_chance_inside_its_interval_whatever_the_history(
    pipeline: Pipeline,
) -> None:
    odds = _fit(pipeline)
    chances = odds.of_all(pipeline.opportunities)
    assert len(chances) == len(pipeline)
    assert ((chances.low > 0) & (chances.high < 1)).all()
    assert ((chances.low <= chances.value) & (chances.value <= chances.high)).all()
    assert odds.report.sentences
    assert 0 < odds.report.base_rate.low < odds.report.base_rate.high < 1


@settings(max_examples=30)
@given(_pipelines())
def test_open_deals_teach_nothing_about_the_base_rate(pipeline: Pipeline) -> None:
    closed = replace(pipeline, opportunities=pipeline.closed)
    assert _fit(pipeline).report.base_rate == _fit(closed).report.base_rate


@given(st.integers(0, 400), st.integers(0, 400), st.floats(0.5, 0.99))
def test_one_more_win_raises_the_chance_and_more_deals_narrow_it(
    won: int, lost: int, confidence: float
) -> None:
    now = chance_after(won, lost, Prior(), confidence)
    better = chance_after(won + 1, lost, Prior(), confidence)
    assert better.value > now.value
    assert better.low > now.low
    assert better.high > now.high
    much = chance_after(4 * won + 3, 4 * lost + 3, Prior(), confidence)  # the same mean
    assert much.high - much.low < now.high - now.low


_COLUMNS = st.lists(st.integers(0, 3), min_size=20, max_size=60)


@given(_COLUMNS, st.randoms(use_true_random=False))
def test_the_order_of_deals_does_not_matter(codes: list[int], random: object) -> None:
    column = np.array(codes)
    won = np.array([(3 * place) % 5 < 2 for place in range(len(codes))], float)
    order = np.random.default_rng(len(codes)).permutation(len(codes))
    once = fit_effects([column], [np.eye(4)], won)
    again = fit_effects([column[order]], [np.eye(4)], won[order])
    assert np.allclose(once.mean, again.mean, atol=1e-6)


@given(_COLUMNS)
def test_swapping_won_and_lost_swaps_the_signs(codes: list[int]) -> None:
    column = np.array(codes)
    won = np.array([place % 3 == 0 for place in range(len(codes))], float)
    once = fit_effects([column], [np.eye(4)], won)
    swapped = fit_effects([column], [np.eye(4)], 1 - won)
    assert np.allclose(once.mean, -swapped.mean, atol=1e-3)


@given(
    st.lists(
        st.one_of(st.floats(-1e9, 1e9), st.sampled_from([0.0, 100.0, float("nan")])),
        min_size=1,
        max_size=300,
    )
)
def test_every_number_belongs_to_exactly_one_group(numbers: list[float]) -> None:
    column = number_column("c", np.array(numbers))
    coding = learn_coding(column, np.arange(len(numbers)))
    codes = coding.codes(column)
    assert ((codes >= 0) & (codes < coding.size)).all()
    assert ((codes == 0) == np.isnan(column.numbers)).all()
    assert np.linalg.eigvalsh(coding.penalty).min() > 0
    assert all(coding.label(int(code)) for code in codes)


@given(st.text(max_size=12))
def test_reading_a_number_never_fails(text: str) -> None:
    number = number_in(text)
    assert number is None or np.isfinite(number)


@settings(max_examples=50)
@given(
    st.lists(st.tuples(_OUTCOMES, st.integers(0, 2_000)), min_size=6, max_size=80),
    st.lists(st.floats(0, 4_000), min_size=1, max_size=5),
)
def test_times_are_never_negative_and_chances_stay_chances(
    lives: list[tuple[Outcome, int]], ages: list[float]
) -> None:
    won = [(Outcome.WON, 10 * i) for i in range(5)]
    deals = tuple(
        Opportunity(id=str(i), outcome=outcome, days=float(days))
        for i, (outcome, days) in enumerate([*won, *lives])
    )
    timing = fit_timing(Pipeline(opportunities=deals))
    draws = timing.draw(np.array(ages), 20, np.random.default_rng(0))
    assert (draws.years >= 0).all()
    assert np.isfinite(draws.years).all()
    assert ((draws.decided >= 0) & (draws.decided <= 1)).all()
    assert all(0 <= timing.chance_at_age(age) <= 1 for age in ages)
