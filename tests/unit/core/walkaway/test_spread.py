"""Do uncertain estimates vary as they say, and independently of each other?"""

from __future__ import annotations

import numpy as np
import pytest

from giveget.core.terms import Estimate, OutOfRangeError
from giveget.core.walkaway import middle_range, spread


@pytest.mark.parametrize("count", [1_000, 10_007, 100_000])
@pytest.mark.parametrize("estimate", [Estimate(0.6, 0.54, 0.66), Estimate(100.0, 40.0, 110.0)])
def test_the_middle_and_the_ends_of_the_range_are_those_that_were_stated(
    estimate: Estimate, count: int
) -> None:
    values = spread([estimate], count)[:, 0]
    assert middle_range(values) == pytest.approx((estimate.low, estimate.high), rel=1e-9)
    assert np.median(values) == pytest.approx(estimate.value, rel=1e-3)


def test_what_is_certain_does_not_vary() -> None:
    values = spread([Estimate.point(3.0), Estimate(1.0, 0.0, 2.0)], 100)
    assert (values[:, 0] == 3.0).all()
    assert values[:, 1].std() > 0.5


@pytest.mark.parametrize("count", [2_000, 10_007])
def test_many_estimates_vary_independently(count: int) -> None:
    columns = spread([Estimate(0.0, -1.0, 1.0)] * 60, count)
    off = np.corrcoef(columns, rowvar=False) - np.eye(60)
    assert np.abs(off).max() < 5 / count**0.5
    assert np.abs(off).mean() < 1 / count**0.5


def test_their_sum_spreads_as_much_as_independent_draws_would() -> None:
    rng = np.random.default_rng(3)
    drawn = rng.uniform(-1 / 0.9, 1 / 0.9, (200_000, 12)).sum(axis=1)
    strata = spread([Estimate(0.0, -1.0, 1.0)] * 12, 10_007).sum(axis=1)
    assert middle_range(strata) == pytest.approx(middle_range(drawn), rel=0.03)


def test_the_same_every_time() -> None:
    estimates = [Estimate(5.0, 1.0, 9.0), Estimate(1.0, 0.5, 3.0)]
    assert (spread(estimates, 997) == spread(estimates, 997)).all()


def test_no_rows_cannot_be_asked_for() -> None:
    with pytest.raises(OutOfRangeError, match="count"):
        spread([], 0)
