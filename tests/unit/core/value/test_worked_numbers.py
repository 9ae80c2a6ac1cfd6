"""Every worked number of deal economics (keys ``b1.*``), each from the public functions."""

from collections.abc import Callable
from dataclasses import replace
from math import sqrt

import pytest

from giveget.core import value as v
from tests.expected import EXPECTED

R = 0.10
D0 = v.CashPlan(months=36, price_per_year=120_000, cost_per_year=24_000, net_days=30)
NPV0 = v.npv(D0, R)
RENEWAL = v.RenewalTerm(
    price_per_year=120_000, starts_after_years=3, years=3, chance=0.85, net_days=30
)
UPLIFT = {"uplift_mean": 0.05, "uplift_deviation": 0.03, "cap": 0.03}
BANDS = ((100.0, 100.0), (500.0, 80.0), (float("inf"), 60.0))
LOOSE = (v.Breach(0.05, 0.10), v.Breach(0.01, 0.25))
TIGHT = (v.Breach(0.12, 0.10), v.Breach(0.015, 0.25))
TEN_K = v.precedent_multiplier(0.8, 0.9, 1, R)
TRADED = v.precedent_multiplier(v.TRADED_CARRY_OVER, 0.9, 1, R)
THREE_YEARS = v.precedent_multiplier(v.BARE_CARRY_OVER, 0.85, 3, R)
LATER = v.later_payment(120_000, 30, 60, our_rate_per_year=0.10, their_rate_per_year=0.18)


def change(**fields: float) -> float:
    """What changing fields of the base deal does to its value, priced whole."""
    return v.npv(replace(D0, **fields), R) - NPV0  # type: ignore[arg-type]


def lock(uplift: float = 0.0) -> float:
    return v.term_lock_gain(D0, R, 0.85, uplift)


def capped(cap: float) -> v.Risk:
    return v.single_incident(0.02, 2e6, cap)


def exit_right(fee: float = 0.0) -> v.ExitOption:
    return v.exit_option(
        120_000, 96_000, their_value_mean=130_000, their_value_deviation=30_000, fee=fee
    )


def thumb60() -> float:
    amount = 120_000 * v.annuity_due(R, 3)
    return -v.invoice_delay_rule_of_thumb(amount, 30, R)


WORKED: dict[str, Callable[[], float]] = {
    "b1.adue": lambda: v.annuity_due(R, 3),
    "b1.dfd": lambda: v.day_factor(R, 30),
    "b1.pvrev": lambda: v.pv_revenue(D0, R),
    "b1.pvcost": lambda: v.pv_cost(D0, R),
    "b1.npv": lambda: v.npv(D0, R),
    "b1.disc10": lambda: change(discount=0.1),
    "b1.disc10_npv": lambda: v.npv(replace(D0, discount=0.1), R),
    "b1.disc10_share": lambda: -change(discount=0.1) / NPV0,
    "b1.gm0": lambda: v.margin_after_discount(0.8, 0),
    "b1.gm10": lambda: v.margin_after_discount(0.8, 0.1),
    "b1.gpdrop": lambda: v.profit_drop(0.8, 0.1),
    "b1.bevol": lambda: v.break_even_volume(0.8, 0.1),
    "b1.gpdrop25": lambda: v.profit_drop(0.25, 0.1),
    "b1.bevol25": lambda: v.break_even_volume(0.25, 0.1),
    "b1.M": lambda: v.first_year_margin(D0, R),
    "b1.term": lock,
    "b1.term_u": lambda: lock(0.05),
    "b1.term_be_disc": lambda: v.largest_equal_value_discount(lock(0.05), v.pv_revenue(D0, R)),
    "b1.term_be_disc_nou": lambda: v.largest_equal_value_discount(lock(), v.pv_revenue(D0, R)),
    "b1.net15": lambda: -v.payment_days_cost(D0, 15, R),
    "b1.net45": lambda: -v.payment_days_cost(D0, 45, R),
    "b1.net60": lambda: change(net_days=60),
    "b1.net90": lambda: change(net_days=90),
    "b1.net60_approx": thumb60,
    "b1.net60_one": lambda: -v.invoice_delay_cost(120_000, 30, 60, R),
    "b1.ep_simple": lambda: v.early_payment_simple_rate(0.02, 20),
    "b1.ep_eff": lambda: v.early_payment_effective_rate(0.02, 20),
    "b1.credit": lambda: v.credit_loss(120_000, 0.6, 0.02, 60),
    "b1.joint": lambda: change(discount=0.1, net_days=60),
    "b1.joint_sum": lambda: change(discount=0.1) + change(net_days=60),
    "b1.net60_buyer": lambda: LATER.their_gain,
    "b1.net60_joint": lambda: LATER.joint_gain,
    "b1.prepay": lambda: v.break_even_prepay_discount(R, 3),
    "b1.prepay_s": lambda: v.break_even_prepay_discount(R, 3, 0.97),
    "b1.prepay_usd": lambda: change(prepay_months=36),
    "b1.ramp": lambda: v.npv(replace(D0, ramp=(0.6, 1.0, 1.4)), R) - NPV0,
    "b1.cap_z": lambda: (UPLIFT["uplift_mean"] - UPLIFT["cap"]) / UPLIFT["uplift_deviation"],
    "b1.capex": lambda: v.normal_excess(0.05, 0.03, 0.03),
    "b1.capcost": lambda: v.uplift_cap_cost(RENEWAL, R, **UPLIFT),
    "b1.lock": lambda: v.price_lock_cost(RENEWAL, R, 0.05),
    "b1.tg250": lambda: v.graduated_revenue(250, BANDS),
    "b1.ta250": lambda: v.all_units_revenue(250, BANDS),
    "b1.ta100": lambda: v.all_units_revenue(100, BANDS),
    "b1.ta101": lambda: v.all_units_revenue(101, BANDS),
    "b1.top": lambda: v.take_or_pay_value(100, 80, 200),
    "b1.sla0": lambda: v.expected_service_credits(10_000, LOOSE),
    "b1.sla1": lambda: v.expected_service_credits(10_000, TIGHT),
    "b1.el500k": lambda: capped(5e5).expected_loss,
    "b1.el2m": lambda: capped(2e6).expected_loss,
    "b1.elinf": lambda: capped(float("inf")).expected_loss,
    "b1.sd500k": lambda: capped(5e5).deviation,
    "b1.sd2m": lambda: capped(2e6).deviation,
    "b1.sdinf": lambda: capped(float("inf")).deviation,
    "b1.rc": lambda: v.risk_charge(capped(2e6).deviation - capped(5e5).deviation, 0.1),
    "b1.liabcost": lambda: v.risk_shift_cost(capped(5e5), capped(2e6), 0.1),
    "b1.tfc": lambda: v.early_exit_cost((0.10, 0.08), 96_000, R),
    "b1.tfc_fee": lambda: v.early_exit_cost((0.10, 0.08), 96_000, R, fee=30_000),
    "b1.tfc_q": lambda: exit_right().chance,
    "b1.tfc_opt": lambda: exit_right().worth_to_them,
    "b1.tfc_sell": lambda: exit_right().cost_to_us,
    "b1.tfc_fee_eff": lambda: v.efficient_exit_fee(96_000),
    "b1.tfc_q_eff": lambda: exit_right(fee=v.efficient_exit_fee(96_000)).chance,
    "b1.excl": lambda: v.exclusivity_cost([v.BarredProspect(0.25, 90_000)] * 4, R, 0.3),
    "b1.ref": lambda: v.reference_value(20, 0.02, 60_000, 0.7),
    "b1.mfn": lambda: v.most_favoured_cost(0.3, 0.06, 120_000),
    "b1.prec_x": lambda: v.precedent_factor(0.8, 0.9, 1, R),
    "b1.prec_m": lambda: TEN_K - 1,
    "b1.prec_now": lambda: 10_000 * v.precedent_multiplier(0, 0.9, 1, R),
    "b1.prec_pv": lambda: v.precedent_cost(10_000, TEN_K),
    "b1.prec_tot": lambda: 10_000 * TEN_K,
    "b1.prec3_m": lambda: THREE_YEARS - 1,
    "b1.prec3_give": lambda: -change(discount=0.1),
    "b1.prec3_tot": lambda: -change(discount=0.1) * THREE_YEARS,
    "b1.prec_traded": lambda: 10_000 * TRADED,
    "b1.prec_traded_m": lambda: TRADED - 1,
    "b1.ce": lambda: v.certainty_equivalent(50_000, 120_000, 1e-6),
}


@pytest.mark.parametrize("key", sorted(WORKED))
def test_worked_number(key: str) -> None:
    assert WORKED[key]() == pytest.approx(EXPECTED[key], rel=1e-6)


def test_every_worked_number_is_tested_and_every_test_has_one() -> None:
    assert set(WORKED) == {key for key in EXPECTED if key.startswith("b1.")}


def test_the_deviation_of_an_uncapped_incident_is_the_textbook_one() -> None:
    p, theta = 0.02, 2e6
    assert capped(float("inf")).deviation == pytest.approx(
        sqrt(p * 2 * theta**2 - (p * theta) ** 2)
    )
