"""Payment plans beyond the worked numbers: billing, part years, renewals, delay, arrays."""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value import (
    Billing,
    CashPlan,
    Renewals,
    npv,
    npv_over,
    pv_cost,
    pv_payments,
    pv_revenue,
    term_lock_gain,
)

R = 0.10
PLAN = CashPlan(months=36, price_per_year=120_000, cost_per_year=24_000, net_days=30)


def discounted(flows: Sequence[tuple[float, float]], rate: float = R) -> float:
    """An independent oracle: (years, amount) pairs, each discounted on its own."""
    return math.fsum(amount / (1 + rate) ** years for years, amount in flows)


@pytest.mark.parametrize(
    ("billing", "flows"),
    [
        (Billing.ONCE, [(0, 180)]),
        (Billing.YEARLY, [(0, 120), (1, 60)]),
        (Billing.QUARTERLY, [(k / 4, 30) for k in range(6)]),
        (Billing.MONTHLY, [(k / 12, 10) for k in range(18)]),
    ],
)
def test_eighteen_months_billed_in_advance(
    billing: Billing, flows: list[tuple[float, float]]
) -> None:
    plan = CashPlan(months=18, price_per_year=120, billing=billing)
    assert pv_revenue(plan, R) == pytest.approx(discounted(flows), rel=1e-12)


def test_a_last_invoice_covers_only_the_months_that_are_left() -> None:
    plan = CashPlan(months=7, price_per_year=120, billing=Billing.QUARTERLY)
    assert pv_revenue(plan, R) == pytest.approx(discounted([(0, 30), (0.25, 30), (0.5, 10)]))


def test_the_cost_of_a_part_year_falls_in_its_middle() -> None:
    plan = CashPlan(months=18, price_per_year=0, cost_per_year=100)
    assert pv_cost(plan, R) == pytest.approx(discounted([(0.5, 100), (1.25, 50)]))


def test_prepaying_some_months_moves_only_those() -> None:
    plan = CashPlan(months=36, price_per_year=120, prepay_months=24)
    assert pv_revenue(plan, R) == pytest.approx(discounted([(0, 240), (2, 120)]))
    monthly = replace(plan, billing=Billing.MONTHLY, prepay_months=6, months=8)
    assert pv_revenue(monthly, R) == pytest.approx(
        discounted([(0, 60), (6 / 12, 10), (7 / 12, 10)])
    )


def test_prepaying_more_than_everything_is_prepaying_everything() -> None:
    assert npv(replace(PLAN, prepay_months=600), R) == npv(replace(PLAN, billing=Billing.ONCE), R)


def test_a_ramp_follows_the_contract_year_and_its_last_step_goes_on() -> None:
    plan = CashPlan(months=48, price_per_year=100, ramp=(0.5, 0.8, 1.0), billing=Billing.MONTHLY)
    steps = [0.5] * 12 + [0.8] * 12 + [1.0] * 24
    flows = [(month / 12, 100 / 12 * step) for month, step in enumerate(steps)]
    assert pv_revenue(plan, R) == pytest.approx(discounted(flows))


def test_a_ramp_that_is_prepaid_is_paid_by_its_own_steps() -> None:
    plan = CashPlan(months=24, price_per_year=100, ramp=(0.5, 1.0), prepay_months=18)
    assert pv_revenue(plan, R) == pytest.approx(discounted([(0, 50 + 50), (1.5, 50)]))


def test_renewals_follow_year_by_year_up_to_the_horizon() -> None:
    renewals = Renewals(horizon_months=30, survival_per_year=0.8, uplift_per_year=0.05)
    plan = CashPlan(months=12, price_per_year=100, cost_per_year=40, renewals=renewals)
    revenue = [(0, 100), (1, 0.8 * 105), (2, 0.64 * 110.25 / 2)]
    cost = [(0.5, 40), (1.5, 0.8 * 40), (2.25, 0.64 * 20)]
    assert pv_revenue(plan, R) == pytest.approx(discounted(revenue))
    assert pv_cost(plan, R) == pytest.approx(discounted(cost))


def test_renewals_are_at_list_price_unless_they_keep_the_discount() -> None:
    renewals = Renewals(horizon_months=24, survival_per_year=0.5)
    plan = CashPlan(months=12, price_per_year=100, discount=0.2, renewals=renewals)
    kept = replace(plan, renewals=replace(renewals, keeps_discount=True))
    assert pv_revenue(plan, R) == pytest.approx(discounted([(0, 80), (1, 50)]))
    assert pv_revenue(kept, R) == pytest.approx(discounted([(0, 80), (1, 40)]))


def test_renewals_after_a_ramp_start_from_its_last_committed_step() -> None:
    renewals = Renewals(horizon_months=24, survival_per_year=1)
    plan = CashPlan(months=12, price_per_year=100, ramp=(0.5, 1.0), renewals=renewals)
    assert pv_revenue(plan, R) == pytest.approx(discounted([(0, 50), (1, 50)]))


def test_a_renewal_of_a_plan_billed_once_is_billed_yearly() -> None:
    renewals = Renewals(horizon_months=36, survival_per_year=1)
    plan = CashPlan(months=12, price_per_year=100, billing=Billing.ONCE, renewals=renewals)
    assert pv_revenue(plan, R) == pytest.approx(discounted([(0, 100), (1, 100), (2, 100)]))


def test_a_late_start_moves_every_flow() -> None:
    late = replace(PLAN, start_delay_months=6, one_off_price=5_000, one_off_cost=1_000)
    now = replace(late, start_delay_months=0)
    assert npv(late, R) == pytest.approx(npv(now, R) / 1.1**0.5)


def test_one_off_lines_are_billed_at_the_start_and_share_the_discount() -> None:
    plan = CashPlan(months=0, one_off_price=1_000, one_off_cost=400, discount=0.1, net_days=30)
    assert pv_revenue(plan, R) == pytest.approx(900 / 1.1 ** (30 / 365))
    assert pv_cost(plan, R) == pytest.approx(400)


def test_without_a_cost_of_money_only_the_amounts_count() -> None:
    assert pv_revenue(replace(PLAN, net_days=90), 0.0) == pytest.approx(360_000)


def test_a_payer_with_dearer_money_gains_more_from_late_payment_than_we_lose() -> None:
    late = replace(PLAN, net_days=60)
    our_loss = pv_revenue(PLAN, R) - pv_revenue(late, R)
    their_gain = pv_payments(PLAN, 0.18) - pv_payments(late, 0.18)
    assert their_gain > our_loss > 0


def test_a_lock_of_one_year_is_worth_nothing_more_than_a_year() -> None:
    assert term_lock_gain(replace(PLAN, months=12), R, 0.85, 0.05) == pytest.approx(0)


def test_a_lock_that_would_have_renewed_for_sure_at_an_uplift_costs_us() -> None:
    assert term_lock_gain(PLAN, R, 1.0, 0.05) < 0


def test_arrays_give_what_single_plans_give() -> None:
    prices, discounts, days = [100_000.0, 120_000.0], [0.0, 0.07, 0.2], [0.0, 30.0, 45.0, 90.0]
    renewals = Renewals(horizon_months=60, survival_per_year=0.85, uplift_per_year=0.03)
    plan = replace(PLAN, renewals=renewals, billing=Billing.QUARTERLY, one_off_price=9_000)
    table = npv_over(
        plan,
        R,
        price_per_year=np.array(prices)[:, None, None],
        discount=np.array(discounts)[:, None],
        net_days=days,
    )
    assert table.shape == (2, 3, 4)
    for i, price in enumerate(prices):
        for j, discount in enumerate(discounts):
            for k, day in enumerate(days):
                one = replace(plan, price_per_year=price, discount=discount, net_days=day)
                assert table[i, j, k] == pytest.approx(npv(one, R), rel=1e-12)


def test_arrays_of_nothing_are_the_plan_itself() -> None:
    assert npv_over(PLAN, R).shape == ()
    assert float(npv_over(PLAN, R)) == pytest.approx(npv(PLAN, R))


@pytest.mark.parametrize(
    "fields",
    [
        {"months": -1},
        {"months": 5_000},
        {"discount": 10},
        {"discount": -0.1},
        {"price_per_year": -1},
        {"price_per_year": float("nan")},
        {"cost_per_year": float("inf")},
        {"net_days": -1},
        {"prepay_months": -1},
        {"ramp": (0.5, -1)},
    ],
)
def test_a_plan_refuses_what_makes_no_sense(fields: dict[str, float]) -> None:
    with pytest.raises(OutOfRangeError) as caught:
        replace(PLAN, **fields)  # type: ignore[arg-type]
    assert caught.value.name == next(iter(fields))


@pytest.mark.parametrize("rate", [-1.0, -2.0, float("nan"), float("inf")])
def test_a_rate_that_cannot_discount_is_refused(rate: float) -> None:
    with pytest.raises(OutOfRangeError):
        npv(PLAN, rate)


@pytest.mark.parametrize(
    "wrong",
    [{"discount": [0.1, 1.5]}, {"net_days": [30, -1]}, {"price_per_year": [1, float("nan")]}],
)
def test_arrays_refuse_a_wrong_entry(wrong: dict[str, list[float]]) -> None:
    with pytest.raises(OutOfRangeError):
        npv_over(PLAN, R, **wrong)


@pytest.mark.parametrize(
    "fields",
    [
        {"survival_per_year": 1.2},
        {"uplift_per_year": -2.0},
        {"uplift_per_year": float("nan")},
        {"horizon_months": -1},
    ],
)
def test_renewals_refuse_what_makes_no_sense(fields: dict[str, float]) -> None:
    with pytest.raises(OutOfRangeError):
        replace(Renewals(horizon_months=12, survival_per_year=0.5), **fields)  # type: ignore[arg-type]
