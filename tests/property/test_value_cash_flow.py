"""Laws of payment plans."""

import math
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

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

rates = st.floats(0.0, 0.5)
fractions = st.floats(0.0, 1.0)
amounts = st.floats(0.0, 1e7)


@st.composite
def plans(draw: st.DrawFn) -> CashPlan:
    months = draw(st.integers(1, 84))
    renewals = None
    if draw(st.booleans()):
        renewals = Renewals(
            horizon_months=months + draw(st.integers(0, 60)),
            survival_per_year=draw(fractions),
            uplift_per_year=draw(st.floats(-0.1, 0.2)),
            keeps_discount=draw(st.booleans()),
        )
    return CashPlan(
        months=months,
        price_per_year=draw(amounts),
        cost_per_year=draw(amounts),
        one_off_price=draw(amounts),
        one_off_cost=draw(amounts),
        discount=draw(fractions),
        net_days=draw(st.integers(0, 180)),
        billing=draw(st.sampled_from(Billing)),
        prepay_months=draw(st.integers(0, 90)),
        ramp=tuple(draw(st.lists(st.floats(0, 3), max_size=4))),
        start_delay_months=draw(st.integers(0, 24)),
        renewals=renewals,
    )


@given(plans(), rates)
def test_value_is_revenue_less_cost_and_arrays_agree(plan: CashPlan, rate: float) -> None:
    whole = npv(plan, rate)
    scale = 1 + pv_revenue(plan, rate) + pv_cost(plan, rate)
    assert whole == pytest.approx(pv_revenue(plan, rate) - pv_cost(plan, rate), abs=1e-12 * scale)
    assert float(npv_over(plan, rate)) == pytest.approx(whole, abs=1e-9 * scale)


@given(plans())
def test_at_no_cost_of_money_only_the_sum_of_invoices_counts(plan: CashPlan) -> None:
    """Neither billing, prepayment, payment days nor a late start changes the total."""
    plan = replace(plan, renewals=None)
    steps = [
        plan.ramp[min(m // 12, len(plan.ramp) - 1)] if plan.ramp else 1.0
        for m in range(plan.months)
    ]
    total = plan.price_per_year / 12 * math.fsum(steps) + plan.one_off_price
    assert pv_revenue(plan, 0.0) == pytest.approx((1 - plan.discount) * total, rel=1e-9, abs=1e-9)


@given(plans(), rates, st.floats(0.01, 1e4))
def test_value_scales_with_the_currency(plan: CashPlan, rate: float, scale: float) -> None:
    names = ("price_per_year", "cost_per_year", "one_off_price", "one_off_cost")
    scaled = replace(plan, **{name: scale * getattr(plan, name) for name in names})
    size = 1 + scale * (pv_revenue(plan, rate) + pv_cost(plan, rate))
    assert npv(scaled, rate) == pytest.approx(scale * npv(plan, rate), abs=1e-9 * size)


@given(plans(), rates, st.integers(1, 90))
def test_later_payment_never_gains(plan: CashPlan, rate: float, days: int) -> None:
    later = replace(plan, net_days=plan.net_days + days)
    assert pv_revenue(later, rate) <= pv_revenue(plan, rate)


@given(plans(), rates)
def test_prepaying_more_never_loses(plan: CashPlan, rate: float) -> None:
    """Prepaying whole years moves invoices to the start and none to later."""
    plan = replace(plan, billing=Billing.YEARLY, prepay_months=0)
    values = [pv_revenue(replace(plan, prepay_months=12 * k), rate) for k in range(8)]
    for less, more in pairwise(values):
        assert more >= less - 1e-9 * (1 + less)


@given(plans(), rates)
def test_billing_in_larger_advances_never_loses(plan: CashPlan, rate: float) -> None:
    plan = replace(plan, prepay_months=0, renewals=None)
    order = (Billing.MONTHLY, Billing.QUARTERLY, Billing.YEARLY, Billing.ONCE)
    values = [pv_revenue(replace(plan, billing=billing), rate) for billing in order]
    for rarer, next_value in pairwise(values):
        assert next_value >= rarer - 1e-9 * (1 + rarer)


@given(plans(), rates, fractions)
def test_a_discount_takes_its_share_of_the_committed_revenue(
    plan: CashPlan, rate: float, discount: float
) -> None:
    full = replace(plan, discount=0.0, renewals=None)
    cut = pv_revenue(full, rate) - pv_revenue(replace(full, discount=discount), rate)
    assert cut == pytest.approx(discount * pv_revenue(full, rate), rel=1e-9, abs=1e-6)


@given(plans(), rates, rates)
def test_money_paid_later_is_worth_less_to_the_side_with_the_dearer_money(
    plan: CashPlan, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    assert pv_payments(plan, high) <= pv_payments(plan, low) * (1 + 1e-12)


@given(plans(), rates, st.integers(1, 60))
def test_two_horizons_differ_by_nothing_negative_in_revenue(
    plan: CashPlan, rate: float, more: int
) -> None:
    base = replace(plan, renewals=Renewals(horizon_months=plan.months, survival_per_year=0.8))
    longer = replace(
        plan, renewals=Renewals(horizon_months=plan.months + more, survival_per_year=0.8)
    )
    assert pv_revenue(base, rate) == pv_revenue(replace(plan, renewals=None), rate)
    assert pv_revenue(longer, rate) >= pv_revenue(base, rate)


@given(st.integers(1, 6), rates, fractions, fractions)
def test_a_lock_gains_more_the_less_likely_renewal_is(
    years: int, rate: float, one: float, other: float
) -> None:
    plan = CashPlan(months=12 * years, price_per_year=100, cost_per_year=20, net_days=30)
    low, high = sorted((one, other))
    gains = [term_lock_gain(plan, rate, survival) for survival in (low, high)]
    if npv(replace(plan, months=12), rate) > 0:
        assert gains[0] >= gains[1] - 1e-9
        assert gains[1] >= -1e-9
