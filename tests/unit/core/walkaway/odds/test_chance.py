import numpy as np
import pytest
from scipy import stats

from giveget.core.walkaway.odds import Prior, chance_after
from giveget.core.walkaway.odds.beta import beta_cdf, beta_quantile
from giveget.core.walkaway.odds.chance import chances_of, normal_quantile, wilson


@pytest.mark.parametrize(("a", "b"), [(1, 1), (0.5, 0.5), (3, 200), (4239, 2474), (1e5, 3e5)])
def test_beta_agrees_with_the_reference(a: float, b: float) -> None:
    for share in (0.001, 0.05, 0.5, 0.95, 0.999):
        x = beta_quantile(share, a, b)
        assert x == pytest.approx(stats.beta.ppf(share, a, b), rel=1e-7)
        assert beta_cdf(x, a, b) == pytest.approx(share, rel=1e-7)


def test_beta_outside_the_unit_interval() -> None:
    assert beta_cdf(-0.1, 2, 3) == 0.0
    assert beta_cdf(1.5, 2, 3) == 1.0


def test_normal_quantile_agrees_with_the_reference() -> None:
    for share in (1e-6, 0.05, 0.5, 0.95, 0.995):
        assert normal_quantile(share) == pytest.approx(stats.norm.ppf(share), abs=1e-9)


def test_wilson_agrees_with_the_reference() -> None:
    for won, count in ((0, 10), (3, 10), (10, 10), (250, 1000)):
        reference = stats.binomtest(won, count).proportion_ci(0.9, method="wilson")
        assert wilson(won, count, 0.9) == pytest.approx((reference.low, reference.high), abs=1e-12)


def test_one_won_deal_moves_the_prior_but_leaves_it_wide() -> None:
    chance = chance_after(1, 0, Prior(), 0.9)
    assert chance.value == pytest.approx(2 / 3)
    assert chance.low == pytest.approx(stats.beta.ppf(0.05, 2, 1))
    assert chance.high == pytest.approx(stats.beta.ppf(0.95, 2, 1))


def test_no_deal_gives_the_prior() -> None:
    assert chance_after(0, 0, Prior(won=3, lost=1), 0.9).value == pytest.approx(0.75)


def test_the_mean_chance_is_close_to_the_integral_over_the_log_odds() -> None:
    normals = np.random.default_rng(0).standard_normal(400_000)
    for mean, deviation in ((0.0, 1.0), (2.0, 1.0), (-3.0, 0.5), (1.0, 2.0)):
        exact = float(np.mean(1 / (1 + np.exp(-(mean + deviation * normals)))))
        chance = chances_of(np.array([mean]), np.array([deviation]), 0.9)[0]
        assert chance.value == pytest.approx(exact, abs=0.02)
        inside = np.quantile(1 / (1 + np.exp(-(mean + deviation * normals))), [0.05, 0.95])
        assert (chance.low, chance.high) == pytest.approx(inside.tolist(), abs=0.005)
