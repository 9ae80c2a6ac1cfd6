"""Is there a deal to be had, at which price, and what is a question worth?"""

from __future__ import annotations

import numpy as np
import pytest

from giveget.core import walkaway as w
from giveget.core.terms import Inquiry
from tests.expected import EXPECTED

BUYER = w.Normal(110, 8)
TWO = w.Atoms((110.0, 90.0), (0.6, 0.4))


@pytest.mark.principle("S3-2")
def test_the_zone_of_two_normal_limits_is_the_worked_one() -> None:
    zone = w.zone_of(w.Believed(BUYER), w.Normal(100, 6))
    assert zone.chance == pytest.approx(EXPECTED["b3.pz"])
    assert zone.expected_surplus == pytest.approx(EXPECTED["b3.es"])
    assert zone.surplus_if_any == pytest.approx(EXPECTED["b3.es_cond"])


def test_a_limit_of_ours_that_is_known() -> None:
    zone = w.zone_of(w.Believed(BUYER), 105.0)
    assert zone.chance == pytest.approx(1 - EXPECTED["b2.pw105"])
    assert zone.expected_surplus == pytest.approx(EXPECTED["b2.buyer_surplus"])


def test_after_a_refusal_the_zone_agrees_with_a_simulation() -> None:
    rng = np.random.default_rng(4)
    theirs, ours = rng.normal(110, 8, 800_000), rng.normal(100, 6, 800_000)
    weights = np.where(theirs < 107, 1.0, 0.3)
    zone = w.zone_of(w.Believed(BUYER, (107,), 0.3), w.Normal(100, 6))
    assert zone.chance == pytest.approx(weights[theirs >= ours].sum() / weights.sum(), abs=0.003)
    surplus = (weights * np.maximum(theirs - ours, 0)).sum() / weights.sum()
    assert zone.expected_surplus == pytest.approx(surplus, abs=0.05)


def test_our_limit_as_one_of_a_few() -> None:
    zone = w.zone_of(w.Believed(TWO), w.Atoms((80.0, 100.0), (0.5, 0.5)))
    assert zone.chance == pytest.approx(0.5 + 0.5 * 0.6)
    assert zone.expected_surplus == pytest.approx(0.5 * (0.6 * 30 + 0.4 * 10) + 0.5 * 0.6 * 10)


def test_the_best_single_price_is_the_worked_one() -> None:
    normal = w.best_price_to(w.Believed(w.Normal(110, 15)), 70)
    assert normal.price == pytest.approx(EXPECTED["b3.pp_n_p"])
    assert normal.profit == pytest.approx(EXPECTED["b3.pp_n_v"])
    uniform = w.best_price_to(w.Believed(w.Uniform(0, 130)), 70)
    assert uniform.price == pytest.approx(EXPECTED["b3.pp_u_p"])
    few = w.best_price_to(w.Believed(TWO), 70)
    assert few.price == 110
    assert few.profit == pytest.approx(EXPECTED["b3.ev0"])


def test_after_a_refusal_no_price_on_a_fine_grid_does_better() -> None:
    belief = w.Believed(BUYER, (112.0,), 0.2)
    best = w.best_price_to(belief, 95)
    for price in np.linspace(90, 130, 4001):
        assert (price - 95) * belief.chance_at_least(price) <= best.profit + 1e-9
    assert best.price < w.best_price_to(w.Believed(BUYER), 95).price


def test_where_nobody_can_pay_our_limit_nothing_is_earned() -> None:
    best = w.best_price_to(w.Believed(w.Uniform(80, 120), (100.0,)), 130)
    assert best.profit == pytest.approx(0.0, abs=1e-6)


@pytest.mark.principle("S3-2", "S3-4")
def test_a_question_of_accuracy_eight_in_ten_is_worth_four() -> None:
    decision, parts = w.decision_about(w.Believed(TWO), 70)
    assert decision.value == pytest.approx(EXPECTED["b3.ev0"])
    assert w.value_of_perfect_information(decision) == pytest.approx(EXPECTED["b3.evpi"])
    asked = w.question_of(Inquiry(id="budget", accuracy=0.8, above=110), parts, 100)
    assert w.question_value(decision, asked).gain == pytest.approx(EXPECTED["b3.evsi"])


@pytest.mark.principle("S3-4")
def test_a_coin_toss_is_not_worth_asking() -> None:
    decision, parts = w.decision_about(w.Believed(TWO), 70)
    coin = w.question_of(Inquiry(id="coin", accuracy=0.5), parts, 110)
    assert w.question_value(decision, coin).gain == 0


def test_an_amount_they_tell_is_worth_more_the_closer_it_is() -> None:
    belief = w.Believed(BUYER)
    decision, parts = w.decision_about(belief, 100)
    gains = [
        w.question_value(
            decision, w.question_of(Inquiry(id=str(noise), noise=noise), parts, 110)
        ).gain
        for noise in (0.0, 1.0, 4.0, 16.0, 1000.0)
    ]
    assert gains == sorted(gains, reverse=True)
    assert gains[0] == pytest.approx(w.value_of_perfect_information(decision), rel=1e-9)
    assert gains[-1] == pytest.approx(0, abs=0.01)
