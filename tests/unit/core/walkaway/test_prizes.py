"""Prizes answer the same questions, and the index solves its equation for each of them."""

from itertools import pairwise
from math import inf, nan

import numpy as np
import pytest
from scipy import integrate, stats

from giveget.core import walkaway as w
from giveget.core.terms.errors import OutOfRangeError

PRIZES: dict[str, w.Prize] = {
    "win or nothing": w.Bernoulli(0.3, 60),
    "lose or nothing": w.Bernoulli(0.3, -60),
    "sure loss": w.Bernoulli(1.0, -60),
    "never": w.Bernoulli(0.0, 60),
    "uniform": w.Uniform(-20, 80),
    "exponential": w.Exponential(100),
    "normal": w.Normal(50, 20),
    "lognormal": w.Lognormal(30, 0.8),
    "atoms": w.Atoms((10.0, -5.0, 40.0, 10.0), (0.2, 0.3, 0.4, 0.1)),
}
COSTS = (1e-9, 0.5, 3.0, 8.0, 30.0, 500.0)


@pytest.mark.parametrize("cost", COSTS)
@pytest.mark.parametrize("name", PRIZES)
def test_the_index_solves_its_equation(name: str, cost: float) -> None:
    prize = PRIZES[name]
    z = w.index(w.Box("", prize, cost))
    assert prize.excess(z) == pytest.approx(cost, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("cost", [1e-300, 1e-30, 0.39, 0.3989, 0.4, 2.0])
def test_the_normal_index_converges_everywhere(cost: float) -> None:
    z = w.index(w.Box("", w.Normal(0, 1), cost))
    assert w.Normal(0, 1).excess(z) == pytest.approx(cost, rel=1e-9)


@pytest.mark.parametrize("name", PRIZES)
def test_a_free_look_is_worth_it_up_to_the_top(name: str) -> None:
    prize = PRIZES[name]
    expected = inf if w.is_unbounded(prize) else prize.top
    assert w.index(w.Box("", prize, 0)) == expected


@pytest.mark.parametrize("name", PRIZES)
def test_excess_is_the_integral_of_the_chance_to_be_above(name: str) -> None:
    prize = PRIZES[name]
    for line in (-30.0, 0.0, 12.0):
        points = sorted({line, prize.top, *(x for x in (*prize.kinks, *prize.scales) if x > line)})
        exact = sum(
            integrate.quad(lambda x: 1 - float(prize.chance_below(np.array(x))), low, high)[0]
            for low, high in pairwise(points)
            if high <= prize.top
        )
        assert prize.excess(line) == pytest.approx(exact, rel=1e-7, abs=1e-7)


@pytest.mark.parametrize("name", PRIZES)
def test_the_mean_is_the_excess_over_a_line_far_below(name: str) -> None:
    prize = PRIZES[name]
    assert prize.excess(-1e4) - 1e4 == pytest.approx(prize.mean, abs=1e-9)


@pytest.mark.parametrize("name", PRIZES)
def test_scaling_scales_everything(name: str) -> None:
    prize, lines = PRIZES[name], np.array([-40.0, 0.0, 7.0, 55.0])
    scaled = prize.scaled(2.5)
    assert scaled.mean == pytest.approx(2.5 * prize.mean)
    assert scaled.excess(17.5) == pytest.approx(2.5 * prize.excess(7.0))
    assert scaled.chance_below(2.5 * lines) == pytest.approx(prize.chance_below(lines))
    many = w.index(w.Box("", scaled, 2.5 * 3))
    assert many == pytest.approx(2.5 * w.index(w.Box("", prize, 3)))


def test_chances_agree_with_a_statistics_library() -> None:
    x = np.linspace(-50, 200, 41)
    pairs = (
        (w.Normal(50, 20), stats.norm(50, 20)),
        (w.Exponential(100), stats.expon(scale=100)),
        (w.Lognormal(30, 0.8), stats.lognorm(0.8, scale=30)),
        (w.Uniform(-20, 80), stats.uniform(-20, 100)),
    )
    for prize, known in pairs:
        assert prize.chance_below(x) == pytest.approx(known.cdf(x), abs=1e-14)
        assert prize.mean == pytest.approx(known.mean())


@pytest.mark.parametrize(
    "make",
    [
        lambda: w.Bernoulli(1.1, 1),
        lambda: w.Bernoulli(0.5, nan),
        lambda: w.Uniform(5, 5),
        lambda: w.Uniform(0, inf),
        lambda: w.Exponential(0),
        lambda: w.Normal(0, 0),
        lambda: w.Normal(nan, 1),
        lambda: w.Lognormal(-1, 1),
        lambda: w.Lognormal(1, 11),
        lambda: w.Atoms((), ()),
        lambda: w.Atoms((1.0,), (0.5,)),
        lambda: w.Atoms((1.0, 2.0), (1.0,)),
        lambda: w.Atoms((inf,), (1.0,)),
        lambda: w.Box("", w.Uniform(0, 1), -1),
        lambda: w.Box("", w.Uniform(0, 1), 1, years=-1),
        lambda: w.Box("", w.Uniform(0, 1), 1, years=1).in_money_of_today(-1),
    ],
)
def test_what_makes_no_sense_is_refused(make: object) -> None:
    with pytest.raises(OutOfRangeError):
        make()  # type: ignore[operator]
