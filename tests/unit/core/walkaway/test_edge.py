"""The walk-away edge: signs, limits, labels, uncertainty, and what it buys."""

import pytest
from scipy import integrate, stats

from giveget.core import walkaway as w
from giveget.core.terms.errors import OutOfRangeError

Label = w.EdgeLabel


@pytest.mark.principle("S2-1")
def test_the_side_with_less_at_stake_has_the_edge() -> None:
    assert w.walkaway_edge(40, 100).value == pytest.approx(0.428571, abs=1e-6)
    assert w.walkaway_edge(100, 40).value == -w.walkaway_edge(40, 100).value


@pytest.mark.parametrize(
    ("ours", "theirs", "value", "label"),
    [
        (-5, 20, 1, Label.STRONG_UPPER),
        (0, 20, 1, Label.STRONG_UPPER),
        (20, 0, -1, Label.STRONG_LOWER),
        (20, -5, -1, Label.STRONG_LOWER),
        (-5, -5, 0, Label.NO_DEAL),
        (0, 0, 0, Label.NO_DEAL),
        (50, 50, 0, Label.EVEN),
        (100, 104.9, 4.9 / 204.9, Label.EVEN),
        (100, 105, 5 / 205, Label.SLIGHT_UPPER),
        (105, 100, -5 / 205, Label.SLIGHT_LOWER),
        (40, 60, 0.2, Label.CLEAR_UPPER),
        (60, 40, -0.2, Label.CLEAR_LOWER),
        (25, 75, 0.5, Label.STRONG_UPPER),
        (1e308, 1e308, 0, Label.EVEN),
    ],
)
def test_edges_and_labels(ours: float, theirs: float, value: float, label: w.EdgeLabel) -> None:
    edge = w.walkaway_edge(ours, theirs)
    assert edge.value == pytest.approx(value)
    assert edge.label is label


@pytest.mark.principle("S3-76")
def test_wanting_it_more_is_a_warning() -> None:
    edge = w.walkaway_edge(100, 60)
    assert edge.value == pytest.approx(-0.25)
    assert edge.we_want_it_more
    assert not w.walkaway_edge(60, 100).we_want_it_more
    assert not w.walkaway_edge(100, 100).we_want_it_more


@pytest.mark.principle("S2-21")
def test_the_sentence_names_both_stakes() -> None:
    sentence = w.walkaway_edge(40_000, 100_000).sentence("USD")
    assert "40,000 USD" in sentence
    assert "100,000 USD" in sentence
    assert "clear upper hand" in sentence


@pytest.mark.principle("S2-4")
def test_an_uncertain_other_side_gives_an_interval_and_an_unknown_one_the_widest() -> None:
    believed = w.edge_range(15, w.Normal(25, 8))
    assert believed.low < believed.high
    assert believed.middle is not None
    assert believed.mean is not None
    assert believed.low < believed.middle < believed.high
    unknown = w.edge_range(15, None)
    assert (unknown.low, unknown.high, unknown.middle, unknown.mean) == (-1, 1, None, None)
    assert w.edge_range(-5, None).low == 0


@pytest.mark.parametrize(
    ("ours", "mean", "deviation"),
    [(15, 5, 8), (0.01, 5, 8), (500, 5, 8), (15, -40, 8), (15, 90, 8)],
)
def test_the_mean_edge_is_the_integral_of_the_edge(
    ours: float, mean: float, deviation: float
) -> None:
    density = stats.norm(mean, deviation).pdf
    inside, _ = integrate.quad(
        lambda x: (x - ours) / (x + ours) * density(x),
        0,
        mean + 12 * deviation if mean > 0 else 60,
        points=[ours / 2, ours, 2 * ours, 10 * ours] if ours < 40 else None,
        limit=400,
    )
    expected = inside - stats.norm(mean, deviation).cdf(0)
    assert w.expected_edge(ours, w.Normal(mean, deviation)) == pytest.approx(expected, abs=1e-9)


def test_with_nothing_at_stake_the_mean_edge_is_the_chance_that_they_gain() -> None:
    assert w.expected_edge(-1, w.Normal(8, 8)) == pytest.approx(float(stats.norm.cdf(1)))


def test_a_probability_edge_of_far_apart_stakes_does_not_overflow() -> None:
    edge = w.probability_edge(-1e9, 1e9, 1)
    assert edge.value == pytest.approx(1)
    assert edge.label is Label.STRONG_UPPER


def test_an_alternative_moves_the_price_only_once_it_binds() -> None:
    assert w.price_shift(60, 70, price_on_the_way=100) == w.PriceShift(
        nash_split=5, alternating_offers=0
    )
    assert w.price_shift(60, 110, price_on_the_way=100).alternating_offers == 10
    assert w.price_shift(105, 110, price_on_the_way=100).alternating_offers == 5


@pytest.mark.parametrize("scale", [0, -1])
def test_a_scale_has_to_be_above_zero(scale: float) -> None:
    with pytest.raises(OutOfRangeError):
        w.probability_edge(1, 1, scale)


def test_a_stake_has_to_be_a_number() -> None:
    with pytest.raises(OutOfRangeError):
        w.walkaway_edge(float("nan"), 1)
