"""What do refusals teach about their limit?"""

from __future__ import annotations

import numpy as np
import pytest

from giveget.core import walkaway as w
from giveget.core.terms import OutOfRangeError
from tests.expected import EXPECTED

BUYER = w.Normal(110, 8)


def test_without_a_refusal_the_belief_is_as_before() -> None:
    belief = w.Believed(BUYER)
    assert belief.chance_at_least(105) == pytest.approx(1 - EXPECTED["b2.pw105"])
    assert belief.excess(105) == pytest.approx(EXPECTED["b2.buyer_surplus"])
    assert belief.mean == pytest.approx(110)
    assert belief.quantile(0.5) == pytest.approx(110)


def test_an_honest_refusal_cuts_off_what_lies_above() -> None:
    belief = w.Believed(BUYER, refused=(105,))
    assert belief.mean == pytest.approx(EXPECTED["b5.trunc_mean"])
    assert belief.chance_at_least(105) == 0
    assert belief.chance_at_least(-1e9) == pytest.approx(1)


def test_a_refusal_that_may_be_a_bluff() -> None:
    belief = w.Believed(w.Uniform(80, 120), refused=(100,), bluff=0.3)
    assert 1 - belief.chance_at_least(100) == pytest.approx(EXPECTED["b3.refuse_bluff"])
    assert belief.mean == pytest.approx((90 * 0.5 + 110 * 0.15) / 0.65)


def test_bluffs_that_are_as_likely_as_honest_refusals_teach_nothing() -> None:
    belief = w.Believed(BUYER, refused=(105, 112), bluff=1.0)
    assert belief.mean == pytest.approx(110)
    assert belief.chance_at_least(112) == pytest.approx(1 - EXPECTED["b2.pw112"])


def test_the_order_of_refusals_does_not_matter() -> None:
    one, other = (w.Believed(BUYER, refused, 0.4) for refused in ((105, 112), (112, 105)))
    assert one.mean == pytest.approx(other.mean)
    assert one.excess(100) == pytest.approx(other.excess(100))


@pytest.mark.parametrize("refused", [(), (105.0,), (108.0, 103.0)])
@pytest.mark.parametrize("before", [BUYER, w.Uniform(90, 125)])
def test_against_a_simulation(before: w.Normal | w.Uniform, refused: tuple[float, ...]) -> None:
    rng = np.random.default_rng(8)
    if isinstance(before, w.Normal):
        limits = rng.normal(before.mean, before.deviation, 400_000)
    else:
        limits = rng.uniform(before.low, before.high, 400_000)
    weights = np.prod([np.where(limits < price, 1.0, 0.25) for price in refused], axis=0)
    weights = np.broadcast_to(weights, limits.shape)
    belief = w.Believed(before, refused, 0.25)
    for price in (98.0, 104.0, 110.0):
        share = weights[limits >= price].sum() / weights.sum()
        above = (weights * np.maximum(limits - price, 0)).sum() / weights.sum()
        assert belief.chance_at_least(price) == pytest.approx(share, abs=0.004)
        assert belief.excess(price) == pytest.approx(above, abs=0.05)
    assert belief.mean == pytest.approx(np.average(limits, weights=weights), abs=0.05)


def test_a_few_amounts_are_weighed_exactly() -> None:
    belief = w.Believed(w.Atoms((110.0, 90.0), (0.6, 0.4)), refused=(110,), bluff=0.5)
    assert belief.in_parts().chances == pytest.approx((3 / 7, 4 / 7))
    assert belief.chance_at_least(110) == pytest.approx(3 / 7), "at the price itself they can pay"
    assert belief.quantile(0.5) == 90
    assert belief.excess(90) == pytest.approx(20 * 3 / 7)


def test_cut_into_parts_it_is_worth_the_same() -> None:
    belief = w.Believed(BUYER, refused=(112,), bluff=0.2)
    parts = belief.in_parts()
    assert parts.mean == pytest.approx(belief.mean)
    assert parts.excess(104) == pytest.approx(belief.excess(104), rel=0.02)


def test_refusals_that_could_not_have_happened() -> None:
    with pytest.raises(OutOfRangeError, match="refused"):
        w.Believed(w.Atoms((110.0, 90.0), (0.6, 0.4)), refused=(80.0,))
    with pytest.raises(OutOfRangeError, match="bluff"):
        w.Believed(BUYER, bluff=1.2)
    with pytest.raises(OutOfRangeError, match="share"):
        w.Believed(BUYER).quantile(1.0)
