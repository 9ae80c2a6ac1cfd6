"""Laws of the single formulas of deal economics."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from giveget.core import value as v

rates = st.floats(0.0, 0.5)
fractions = st.floats(0.0, 1.0)
amounts = st.floats(1.0, 1e7)
chances = st.lists(fractions, min_size=1, max_size=6)
EPS = 1e-9


@given(rates, rates, st.integers(1, 10), fractions)
def test_break_even_prepay_rises_with_the_rate(
    one: float, other: float, years: int, survival: float
) -> None:
    low, high = sorted((one, other))
    less = v.break_even_prepay_discount(low, years, survival)
    assert less + EPS >= 0
    assert less <= v.break_even_prepay_discount(high, years, survival) + EPS < 1 + 2 * EPS


@given(rates, st.integers(1, 10), fractions)
def test_break_even_prepay_rises_with_the_years(rate: float, years: int, survival: float) -> None:
    shorter = v.break_even_prepay_discount(rate, years, survival)
    assert shorter <= v.break_even_prepay_discount(rate, years + 1, survival) + EPS


@given(rates, st.integers(1, 6))
def test_break_even_prepay_leaves_the_value_where_it_was(rate: float, years: int) -> None:
    discount = v.break_even_prepay_discount(rate, years)
    plan = v.CashPlan(months=12 * years, price_per_year=100)
    prepaid = v.CashPlan(
        months=12 * years, price_per_year=100, billing=v.Billing.ONCE, discount=max(0.0, discount)
    )
    assert v.npv(prepaid, rate) == pytest.approx(v.npv(plan, rate), rel=1e-9)


@given(fractions, fractions, st.floats(0.1, 10), st.floats(0.001, 0.5), amounts)
def test_precedent_never_makes_a_concession_cheaper(
    carry: float, renewal: float, years: float, rate: float, cost: float
) -> None:
    multiplier = v.precedent_multiplier(carry, renewal, years, rate)
    assert multiplier >= 1
    assert v.precedent_multiplier(0, renewal, years, rate) == 1
    assert cost + v.precedent_cost(cost, multiplier) == pytest.approx(cost * multiplier)


@given(fractions, fractions, fractions, st.floats(0.1, 10), st.floats(0.001, 0.5))
def test_precedent_rises_with_carry_over_and_renewal(
    one: float, other: float, renewal: float, years: float, rate: float
) -> None:
    low, high = sorted((one, other))
    by_carry = [v.precedent_multiplier(x, renewal, years, rate) for x in (low, high)]
    by_renewal = [v.precedent_multiplier(renewal, x, years, rate) for x in (low, high)]
    assert by_carry[0] <= by_carry[1]
    assert by_renewal[0] <= by_renewal[1]


@given(fractions, fractions, st.floats(0.5, 5), st.floats(0.01, 0.5))
def test_precedent_is_the_sum_of_its_series(
    carry: float, renewal: float, years: float, rate: float
) -> None:
    x = v.precedent_factor(carry, renewal, years, rate)
    assume(x < 0.95)
    series = math.fsum(x**k for k in range(2_000))
    assert v.precedent_multiplier(carry, renewal, years, rate) == pytest.approx(series)


@given(amounts, amounts, amounts, st.floats(1, 20), st.floats(1e-3, 1e3))
def test_break_evens_do_not_depend_on_the_currency(
    gain: float, revenue: float, cost: float, multiplier: float, scale: float
) -> None:
    one = v.largest_equal_value_discount(gain, revenue, multiplier)
    other = v.largest_equal_value_discount(scale * gain, scale * revenue, multiplier)
    assert one == pytest.approx(other)
    markup = v.break_even_markup(cost, revenue)
    assert markup == pytest.approx(v.break_even_markup(scale * cost, scale * revenue))


@given(st.floats(0.01, 1), fractions)
def test_break_even_volume_brings_the_profit_back(margin: float, discount: float) -> None:
    assume(discount < margin * 0.999)
    more = v.break_even_volume(margin, discount)
    assert (1 + more) * (margin - discount) == pytest.approx(margin)
    assert v.margin_after_discount(margin, discount) <= margin + EPS


@given(fractions, amounts, st.floats(0, 1e7), st.floats(0, 1e7))
def test_a_higher_cap_never_lowers_loss_or_deviation(
    chance: float, severity: float, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    small, large = (v.single_incident(chance, severity, cap) for cap in (low, high))
    free = v.single_incident(chance, severity)
    assert (
        small.expected_loss <= large.expected_loss * (1 + EPS) <= free.expected_loss * (1 + 2 * EPS)
    )
    tolerance = 1e-6 * severity
    assert small.deviation <= large.deviation + tolerance <= free.deviation + 2 * tolerance


@given(st.floats(0, 20), amounts, fractions)
def test_a_share_of_a_risk_is_the_risk_times_the_share(
    incidents: float, severity: float, share: float
) -> None:
    whole, part = (
        v.many_incidents(incidents, severity),
        v.many_incidents(incidents, severity, share),
    )
    assert part.expected_loss == pytest.approx(share * whole.expected_loss)
    assert part.deviation == pytest.approx(share * whole.deviation)


@given(st.floats(-100, 100), st.floats(0.1, 50), st.floats(-100, 100))
def test_normal_excess_and_shortfall_differ_by_the_distance(
    mean: float, deviation: float, line: float
) -> None:
    above, below = v.normal_excess(mean, deviation, line), v.normal_excess(-mean, deviation, -line)
    assert above - below == pytest.approx(mean - line, abs=1e-9)
    assert above >= max(0.0, mean - line) - 1e-9


@given(st.floats(1, 1e6), st.floats(1, 1e6), st.floats(0, 2e6), st.floats(1, 1e6), fractions)
def test_their_fair_fee_never_destroys_value(
    price: float, mean: float, fee: float, deviation: float, margin_share: float
) -> None:
    """With a fee of our margin we lose nothing by their leaving, whatever they do."""
    margin = margin_share * price
    fair = v.exit_option(
        price,
        margin,
        their_value_mean=mean,
        their_value_deviation=deviation,
        fee=v.efficient_exit_fee(margin),
    )
    free = v.exit_option(price, margin, their_value_mean=mean, their_value_deviation=deviation)
    assert fair.cost_to_us == 0
    assert not fair.destroys_value
    assert fair.chance <= free.chance + EPS


@given(chances, st.sampled_from(v.ApprovalRule))
def test_approval_is_a_chance_and_stricter_rules_are_harder(
    each: list[float], rule: v.ApprovalRule
) -> None:
    chance = v.approval_chance(each, rule)
    assert -EPS <= chance.independent <= 1 + EPS
    assert 0 <= chance.in_step <= 1
    unanimous = v.approval_chance(each, v.ApprovalRule.UNANIMOUS)
    one = v.approval_chance(each, v.ApprovalRule.ONE)
    assert unanimous.independent <= chance.independent + EPS <= one.independent + 2 * EPS
    assert unanimous.independent <= unanimous.in_step + EPS
    assert math.fsum(v.yes_counts(each)) == pytest.approx(1)


bands = st.lists(
    st.tuples(st.floats(1, 1e4), st.floats(0, 1e3)),
    min_size=1,
    max_size=5,
    unique_by=lambda b: b[0],
).map(sorted)


@given(bands, fractions, fractions)
def test_graduated_revenue_rises_and_lies_within_the_prices(
    scale: list[tuple[float, float]], one: float, other: float
) -> None:
    low, high = sorted(share * scale[-1][0] for share in (one, other))
    less, more = v.graduated_revenue(low, scale), v.graduated_revenue(high, scale)
    prices = [price for _, price in scale]
    assert less <= more + EPS * (1 + more)
    assert min(prices) * high - 1e-6 <= more <= max(prices) * high + 1e-6
