"""Numbers of the golden scenarios that are plain values, without a search or a text."""

from dataclasses import replace

import pytest

from giveget.core import value as v
from tests.expected import GOLDEN

R = 0.10
D0 = v.CashPlan(months=36, price_per_year=120_000, cost_per_year=24_000, net_days=30)
REQUIRES = {
    "delivery": (frozenset({"licence", "customer_program"}),),
    "materials": (frozenset({"licence"}),),
}


def near(key: str) -> object:
    return pytest.approx(GOLDEN[key], rel=1e-6)


def project(price: float, cost: float) -> float:
    return v.npv(v.CashPlan(months=0, one_off_price=price, one_off_cost=cost), R)


def test_licence_fee_margins() -> None:
    delivery, licence = 40 * 3_000, 150 * 400
    trainers, materials = 40 * 1_100, 150 * 6
    assert project(delivery + licence, 0) == near("1.tot")
    assert licence / (delivery + licence) == near("1.pct")
    assert project(delivery + licence, trainers + materials) == near("1.full")
    assert project(delivery, trainers + materials) == near("1.concede")
    assert project(delivery, trainers + 10 * 1_100) == near("1.unb")
    assert -project(0, materials) == near("1.naive")


@pytest.mark.principle("S0-9")
def test_giving_the_licence_costs_its_price_and_its_precedent_not_its_production() -> None:
    """What is forgone is the price; the material is printed either way."""
    paid = v.CashPlan(months=0, one_off_price=60_000, one_off_cost=900)
    free = replace(paid, discount=1.0)
    forgone = v.npv(paid, R) - v.npv(free, R)
    multiplier = v.precedent_multiplier(v.BARE_CARRY_OVER, 0.6, 1, R)
    assert forgone == pytest.approx(60_000)
    assert v.precedent_factor(0.8, 0.6, 1, R) == near("1.x")
    assert multiplier - 1 == near("1.pm")
    assert v.precedent_cost(forgone, multiplier) == near("1.prec")
    assert forgone * multiplier == near("1.cost")
    office = v.CashPlan(months=0, one_off_price=300, one_off_cost=0.03)
    assert v.npv(office, R) == near("1.ms")
    assert v.npv(office, R) - v.npv(replace(office, discount=1.0), R) == pytest.approx(300.00)


@pytest.mark.principle("S0-23")
def test_scope_closure_with_and_without_a_programme_of_their_own() -> None:
    with_theirs = v.closure(frozenset({"licence"}), REQUIRES)
    without = v.closure(frozenset({"licence", "customer_program"}), REQUIRES)
    assert sorted(with_theirs) == GOLDEN["1.closure_prog"]
    assert sorted(without) == GOLDEN["1.closure_noprog"]
    assert v.substitutes("licence", REQUIRES) == {"customer_program"}


@pytest.mark.principle("S4-19", "S4-20")
def test_risk_shift_is_paid_for_by_a_markup_and_earlier_payment() -> None:
    shared, full = v.many_incidents(0.4, 150_000, 0.5), v.many_incidents(0.4, 150_000)
    charge = v.risk_charge(full.deviation - shared.deviation, 0.25)
    cost = v.risk_shift_cost(shared, full, 0.25, 5_000)
    markup, payment = 3_000_000 * 0.02, v.invoice_delay_cost(3_000_000, 30, 45, R)
    assert shared.expected_loss == near("9.el_sh")
    assert full.expected_loss == near("9.el_full")
    assert shared.deviation == near("9.sd_sh")
    assert full.deviation == near("9.sd_full")
    assert charge == near("9.rc")
    assert cost - charge - (full.expected_loss - shared.expected_loss) == near("9.adm")
    assert cost == near("9.cost")
    assert markup == near("9.get_markup")
    assert payment == near("9.get_pay")
    assert markup + payment == near("9.get")
    assert (markup + payment) / cost == near("9.ratio")
    assert markup / cost == near("9.ratio_mk")
    assert markup + payment - cost == near("9.net")
    assert v.break_even_markup(cost, 3_000_000) == near("9.be_markup")
    assert v.break_even_markup(cost, 3_000_000, other_gains=cost) == 0
    margin = 3_000_000 * 0.22
    assert margin == near("9.gm0")
    assert margin + markup == near("9.gm1")
    assert margin + markup - cost == near("9.gm_after")


def test_the_managers_six_percent() -> None:
    c6 = v.npv(D0, R) - v.npv(replace(D0, discount=0.06), R)
    c10 = v.npv(D0, R) - v.npv(replace(D0, discount=0.10), R)
    bare = v.precedent_multiplier(v.BARE_CARRY_OVER, 0.85, 3, R)
    traded = v.precedent_multiplier(v.TRADED_CARRY_OVER, 0.85, 3, R)
    gain, revenue = v.term_lock_gain(D0, R, 0.85, 0.05), v.pv_revenue(D0, R)
    assert c6 == near("10.c6")
    assert c10 == near("10.c10")
    assert c6 * bare == near("10.c6p")
    assert c6 * traded == near("10.c6p_traded")
    assert gain == near("10.term_gain")
    assert gain / c6 == near("10.ratio6")
    assert gain / (c6 * traded) == near("10.ratio6p")
    assert v.largest_equal_value_discount(gain, revenue, traded) == near("10.maxdisc")
    assert v.largest_equal_value_discount(gain, revenue) == near("10.maxdisc_raw")


@pytest.mark.principle("S0-5")
def test_three_deciders_alone_and_in_step() -> None:
    chance = v.approval_chance((0.9, 0.8, 0.7), v.ApprovalRule.UNANIMOUS)
    assert chance.independent == near("23.unan")
    assert chance.in_step == near("23.corr")
