"""What the single formulas do at their edges, and what they refuse."""

from collections.abc import Callable
from math import inf, nan

import pytest

from giveget.core import value as v
from giveget.core.terms.errors import OutOfRangeError
from tests.expected import EXPECTED

R = 0.10
BANDS = ((100.0, 100.0), (500.0, 80.0), (inf, 60.0))
RENEWAL = v.RenewalTerm(price_per_year=1, starts_after_years=1, years=1, chance=1)


def test_ten_percent_off_and_nothing_else_costs_what_the_sheet_says() -> None:
    d0 = v.CashPlan(months=36, price_per_year=120_000, cost_per_year=24_000, net_days=30)
    cut = v.npv_over(d0, R, discount=[0.0, 0.1])
    assert cut[0] - cut[1] == pytest.approx(32_570.30, abs=0.005)


@pytest.mark.principle("S4-10")
def test_a_concession_teaches_to_ask_again() -> None:
    total = 10_000 * v.precedent_multiplier(0.8, 0.9, 1, R)
    assert total == pytest.approx(28_947.37, abs=0.005)


def test_a_one_off_credit_has_no_precedent() -> None:
    assert v.precedent_multiplier(0, 0.9, 1, R) == 1
    assert v.precedent_cost(10_000, 1) == 0


@pytest.mark.principle("S4-22")
def test_the_figure_in_the_head_is_within_ten_percent_of_the_exact_one() -> None:
    thumb = v.invoice_delay_rule_of_thumb(120_000, 30, R)
    exact = v.invoice_delay_cost(120_000, 30, 60, R)
    assert thumb == pytest.approx(986.30, abs=0.005)
    assert exact == pytest.approx(929.07, abs=0.005)
    assert thumb == pytest.approx(exact, rel=0.10)


@pytest.mark.principle("S1-7", "S1-23")
def test_preferred_supplier_is_a_get_with_a_value() -> None:
    gain = v.loyalty_gain(100_000, 0.20, 0.40, years=2, rate_per_year=R)
    assert gain == pytest.approx(13_884.30, abs=0.005)


def test_success_bonus_is_worth_more_to_the_side_that_believes_in_it() -> None:
    bonus = v.success_bonus(10_000, our_chance=0.9, their_chance=0.6)
    assert (bonus.our_gain, bonus.their_gain, bonus.joint_gain) == (9_000, -6_000, 3_000)


def test_a_risk_moves_toward_the_side_that_minds_it_less() -> None:
    to_us = v.shifted_risk(
        30_000, 60_000, our_charge_per_deviation=0.1, their_charge_per_deviation=0.3
    )
    back = v.shifted_risk(
        30_000, 60_000, our_charge_per_deviation=0.3, their_charge_per_deviation=0.1
    )
    assert to_us.joint_gain == pytest.approx(12_000)
    assert back.joint_gain == pytest.approx(-12_000)


def test_a_later_payment_leaves_a_gain_to_share_when_their_money_is_dearer() -> None:
    later = v.later_payment(120_000, 30, 60, our_rate_per_year=0.10, their_rate_per_year=0.18)
    assert -later.our_gain == pytest.approx(929.07, abs=0.005)
    assert later.their_gain == pytest.approx(EXPECTED["b1.net60_buyer"])
    assert later.joint_gain > 0


def test_a_right_to_leave_destroys_value_and_the_fee_mends_it() -> None:
    free = v.exit_option(120_000, 96_000, their_value_mean=130_000, their_value_deviation=30_000)
    assert free.destroys_value
    fair = v.exit_option(
        120_000,
        96_000,
        their_value_mean=130_000,
        their_value_deviation=30_000,
        fee=v.efficient_exit_fee(96_000),
    )
    assert not fair.destroys_value
    assert fair.cost_to_us == 0


def test_an_all_units_scale_is_flagged_where_more_units_bring_less_money() -> None:
    dips = v.all_units_dips(BANDS)
    assert [(dip.after, dip.revenue, dip.revenue_above) for dip in dips] == [
        (100, 10_000, 8_080),
        (500, 40_000, 501 * 60),
    ]
    assert dips[0].regained_at == 125
    assert v.all_units_dips(((10.0, 1.0), (inf, 1.0))) == ()
    assert v.all_units_dips(((10.0, 1.0), (inf, 0.0)))[0].regained_at == inf


def test_graduated_revenue_never_falls() -> None:
    revenues = [v.graduated_revenue(q, BANDS) for q in range(0, 700, 7)]
    assert revenues == sorted(revenues)


def test_a_minimum_above_any_demand_is_paid_in_full() -> None:
    assert v.take_or_pay_value(100, 300, 200) == 100 * (300 - 100)


def test_a_cap_on_service_credits_lowers_them() -> None:
    breaches = (v.Breach(0.1, 0.5),)
    assert v.expected_service_credits(1_000, breaches, highest_credit=0.2) == pytest.approx(240)
    tighter = v.tighter_service_level_cost(10_000, (v.Breach(0.05, 0.1),), (v.Breach(0.12, 0.1),))
    assert tighter == pytest.approx(840)


def test_a_cap_on_each_of_many_incidents_lowers_loss_and_deviation() -> None:
    capped, free = v.many_incidents(0.4, 150_000, cap=100_000), v.many_incidents(0.4, 150_000)
    assert capped.expected_loss < free.expected_loss
    assert capped.deviation < free.deviation
    assert v.many_incidents(0.4, 150_000, cap=0) == v.Risk(0, 0)


def test_no_discount_changes_nothing() -> None:
    assert v.margin_after_discount(0.4, 0) == 0.4
    assert v.profit_drop(0.4, 0) == 0
    assert v.break_even_volume(0.4, 0) == 0


def test_the_largest_equal_value_discount_stays_between_nothing_and_everything() -> None:
    assert v.largest_equal_value_discount(-5, 100) == 0
    assert v.largest_equal_value_discount(500, 100) == 1


@pytest.mark.principle("S0-2")
def test_three_of_four_roles_are_known_and_the_missing_one_is_named() -> None:
    coverage = v.role_coverage({"economic", "technical", "user"})
    assert coverage == v.RoleCoverage(0.75, ("legal",))


def test_approval_by_a_majority_and_by_one() -> None:
    majority = v.approval_chance((0.9, 0.8, 0.7), v.ApprovalRule.MAJORITY)
    one = v.approval_chance((0.9, 0.8, 0.7), v.ApprovalRule.ONE)
    assert majority.independent == pytest.approx(0.902)
    assert majority.in_step == 0.8
    assert one.independent == pytest.approx(1 - 0.1 * 0.2 * 0.3)
    assert one.in_step == 0.9
    even = v.approval_chance((0.5, 0.5), v.ApprovalRule.MAJORITY)
    assert even.independent == 0.25


def test_yes_counts_are_a_distribution() -> None:
    assert v.yes_counts((0.5, 0.5)) == (0.25, 0.5, 0.25)


def test_monthly_rent_of_three_years() -> None:
    yearly = v.annuity_due(0.08, 3)
    assert yearly < v.monthly_annuity_due(0.08, 36) / 12 * 1.08
    assert v.monthly_annuity_due(0.0, 36) == 36


REFUSED: dict[str, Callable[[], object]] = {
    "annuity of negative years": lambda: v.annuity_due(R, -1),
    "nan time": lambda: v.discount_factor(R, nan),
    "rate -1": lambda: v.day_factor(-1, 30),
    "early payment of 100 %": lambda: v.early_payment_simple_rate(1.0, 20),
    "early payment of no days": lambda: v.early_payment_effective_rate(0.02, 0),
    "margin above 1": lambda: v.margin_after_discount(1.5, 0.1),
    "discount of 100 %": lambda: v.margin_after_discount(0.5, 1.0),
    "no margin": lambda: v.profit_drop(0, 0.1),
    "margin of 150 %": lambda: v.break_even_volume(1.5, 0.1),
    "discount that eats the margin": lambda: v.break_even_volume(0.1, 0.1),
    "negative days": lambda: v.invoice_delay_cost(100, -1, 30, R),
    "loss given default above 1": lambda: v.credit_loss(100, 1.1, 0.02, 30),
    "negative hazard": lambda: v.credit_loss(100, 0.6, -0.02, 30),
    "prepay of no years": lambda: v.break_even_prepay_discount(R, 0),
    "survival above 1": lambda: v.break_even_prepay_discount(R, 3, 1.1),
    "uplift without spread": lambda: v.uplift_cap_cost(
        RENEWAL, R, uplift_mean=0.05, uplift_deviation=0, cap=0.03
    ),
    "nan uplift": lambda: v.price_lock_cost(RENEWAL, R, nan),
    "bands that fall": lambda: v.graduated_revenue(1, ((10.0, 1.0), (5.0, 1.0))),
    "bands after the last": lambda: v.all_units_dips(((inf, 1.0), (inf, 1.0))),
    "band with negative price": lambda: v.all_units_revenue(1, ((10.0, -1.0),)),
    "quantity beyond the bands": lambda: v.all_units_revenue(11, ((10.0, 1.0),)),
    "negative quantity": lambda: v.graduated_revenue(-1, BANDS),
    "no step": lambda: v.all_units_dips(BANDS, 0),
    "no demand": lambda: v.take_or_pay_value(1, 1, 0),
    "credit above the fee": lambda: v.Breach(0.1, 1.5),
    "chances above 1": lambda: v.expected_service_credits(1, (v.Breach(0.7, 0.1),) * 2),
    "exit chance above 1": lambda: v.early_exit_cost((1.1,), 100, R),
    "negative fee": lambda: v.early_exit_cost((0.1,), 100, R, fee=-1),
    "exit without spread": lambda: v.exit_option(
        100, 50, their_value_mean=100, their_value_deviation=0
    ),
    "negative margin": lambda: v.efficient_exit_fee(-1),
    "redeployed above 1": lambda: v.exclusivity_cost((), R, 1.5),
    "chance of a prospect": lambda: v.BarredProspect(-0.1, 1),
    "share above 1": lambda: v.loyalty_gain(1, 2, 0.5, years=1, rate_per_year=R),
    "negative prospects": lambda: v.reference_value(-1, 0.1, 1),
    "gap above 1": lambda: v.most_favoured_cost(0.1, 6, 100),
    "incident chance": lambda: v.single_incident(2, 1),
    "no severity": lambda: v.single_incident(0.1, 0),
    "negative cap": lambda: v.single_incident(0.1, 1, -1),
    "nan cap": lambda: v.many_incidents(0.1, 1, cap=nan),
    "negative incidents": lambda: v.many_incidents(-1, 1),
    "negative charge": lambda: v.risk_charge(1, -0.1),
    "negative deviation": lambda: v.certainty_equivalent(1, -1, 1e-6),
    "carry-over above 1": lambda: v.precedent_factor(1.1, 0.5, 1, R),
    "endless precedent": lambda: v.precedent_multiplier(1, 1, 1, 0),
    "no time between renewals": lambda: v.precedent_multiplier(0.8, 0.9, 0, R),
    "multiplier below 1": lambda: v.precedent_cost(1, 0.5),
    "discount on nothing": lambda: v.largest_equal_value_discount(1, 0),
    "multiplier below 1 in the discount": lambda: v.largest_equal_value_discount(1, 1, 0.5),
    "markup on nothing": lambda: v.break_even_markup(1, 0),
    "bonus below 0": lambda: v.success_bonus(-1, 0.5, 0.5),
    "risk below 0": lambda: v.shifted_risk(
        -1, 1, our_charge_per_deviation=0, their_charge_per_deviation=0
    ),
    "no decider": lambda: v.approval_chance((), v.ApprovalRule.ONE),
    "decider above 1": lambda: v.approval_chance((1.2,), v.ApprovalRule.ONE),
    "no role required": lambda: v.role_coverage((), ()),
    "normal without spread": lambda: v.normal_excess(0, 0, 0),
    "normal at nan": lambda: v.normal_excess(nan, 1, 0),
}


@pytest.mark.parametrize("what", sorted(REFUSED))
def test_out_of_range_input_is_refused(what: str) -> None:
    with pytest.raises(OutOfRangeError):
        REFUSED[what]()
