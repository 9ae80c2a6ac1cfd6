"""The normal functions against a statistics library."""

import pytest
from scipy import integrate, stats

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value import normal_cdf, normal_excess, normal_pdf, normal_quantile


@pytest.mark.parametrize("z", [-37.0, -8.0, -1.5, 0.0, 0.3, 2.0, 6.0, 9.0])
def test_density_and_distribution(z: float) -> None:
    assert normal_pdf(z) == pytest.approx(stats.norm.pdf(z), rel=1e-12)
    assert normal_cdf(z) == pytest.approx(stats.norm.cdf(z), rel=1e-9)


@pytest.mark.parametrize(
    ("mean", "deviation", "line"), [(0.05, 0.03, 0.03), (110, 8, 105), (0, 1, 4)]
)
def test_excess_is_its_integral(mean: float, deviation: float, line: float) -> None:
    tail = stats.norm(mean, deviation).sf
    exact, _ = integrate.quad(tail, line, mean + 40 * deviation, points=[mean + 5 * deviation])
    assert normal_excess(mean, deviation, line) == pytest.approx(exact, rel=1e-8)


def test_excess_far_out_is_not_negative() -> None:
    assert normal_excess(0, 1, 60) >= 0
    assert normal_excess(100, 1, 0) == pytest.approx(100)


@pytest.mark.parametrize("share", [1e-12, 0.1, 0.5, 0.9, 1 - 1e-6])
def test_quantile(share: float) -> None:
    assert normal_quantile(share) == pytest.approx(stats.norm.ppf(share), rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("share", [0.0, 1.0, -1.0, float("nan")])
def test_a_share_without_a_quantile_is_refused(share: float) -> None:
    with pytest.raises(OutOfRangeError):
        normal_quantile(share)
