"""What is it worth? Small pure functions: cash flow, risk, precedent, scope."""

from giveget.core.value.approval import (
    REQUIRED_ROLES,
    ApprovalChance,
    ApprovalRule,
    RoleCoverage,
    approval_chance,
    role_coverage,
    yes_counts,
)
from giveget.core.value.breakeven import break_even_markup, largest_equal_value_discount
from giveget.core.value.cash_flow import (
    first_year_margin,
    npv,
    npv_over,
    pv_cost,
    pv_payments,
    pv_revenue,
)
from giveget.core.value.cash_plan import Billing, CashPlan, Renewals
from giveget.core.value.differences import Difference, later_payment, shifted_risk, success_bonus
from giveget.core.value.discounting import (
    DAYS_PER_YEAR,
    MONTHS_PER_YEAR,
    annuity_due,
    day_factor,
    discount_factor,
    early_payment_effective_rate,
    early_payment_simple_rate,
    monthly_annuity_due,
    present_value,
)
from giveget.core.value.exclusivity import BarredProspect, exclusivity_cost, loyalty_gain
from giveget.core.value.liability import (
    Risk,
    certainty_equivalent,
    many_incidents,
    risk_charge,
    risk_shift_cost,
    single_incident,
)
from giveget.core.value.margins import break_even_volume, margin_after_discount, profit_drop
from giveget.core.value.normal import normal_cdf, normal_excess, normal_pdf, normal_quantile
from giveget.core.value.payment import (
    credit_loss,
    invoice_delay_cost,
    invoice_delay_rule_of_thumb,
    payment_days_cost,
)
from giveget.core.value.precedent import (
    BARE_CARRY_OVER,
    TRADED_CARRY_OVER,
    precedent_cost,
    precedent_factor,
    precedent_multiplier,
)
from giveget.core.value.prepay import break_even_prepay_discount
from giveget.core.value.reference import most_favoured_cost, reference_value
from giveget.core.value.renewal import RenewalTerm, price_lock_cost, term_lock_gain, uplift_cap_cost
from giveget.core.value.scope import Requires, closure, find_cycle, substitutes
from giveget.core.value.service_level import (
    Breach,
    expected_service_credits,
    tighter_service_level_cost,
)
from giveget.core.value.termination import (
    ExitOption,
    early_exit_cost,
    efficient_exit_fee,
    exit_option,
)
from giveget.core.value.volume import (
    Bands,
    VolumeDip,
    all_units_dips,
    all_units_revenue,
    graduated_revenue,
    take_or_pay_value,
)

__all__ = [
    "BARE_CARRY_OVER",
    "DAYS_PER_YEAR",
    "MONTHS_PER_YEAR",
    "REQUIRED_ROLES",
    "TRADED_CARRY_OVER",
    "ApprovalChance",
    "ApprovalRule",
    "Bands",
    "BarredProspect",
    "Billing",
    "Breach",
    "CashPlan",
    "Difference",
    "ExitOption",
    "RenewalTerm",
    "Renewals",
    "Requires",
    "Risk",
    "RoleCoverage",
    "VolumeDip",
    "all_units_dips",
    "all_units_revenue",
    "annuity_due",
    "approval_chance",
    "break_even_markup",
    "break_even_prepay_discount",
    "break_even_volume",
    "certainty_equivalent",
    "closure",
    "credit_loss",
    "day_factor",
    "discount_factor",
    "early_exit_cost",
    "early_payment_effective_rate",
    "early_payment_simple_rate",
    "efficient_exit_fee",
    "exclusivity_cost",
    "exit_option",
    "expected_service_credits",
    "find_cycle",
    "first_year_margin",
    "graduated_revenue",
    "invoice_delay_cost",
    "invoice_delay_rule_of_thumb",
    "largest_equal_value_discount",
    "later_payment",
    "loyalty_gain",
    "many_incidents",
    "margin_after_discount",
    "monthly_annuity_due",
    "most_favoured_cost",
    "normal_cdf",
    "normal_excess",
    "normal_pdf",
    "normal_quantile",
    "npv",
    "npv_over",
    "payment_days_cost",
    "precedent_cost",
    "precedent_factor",
    "precedent_multiplier",
    "present_value",
    "price_lock_cost",
    "profit_drop",
    "pv_cost",
    "pv_payments",
    "pv_revenue",
    "reference_value",
    "risk_charge",
    "risk_shift_cost",
    "role_coverage",
    "shifted_risk",
    "single_incident",
    "substitutes",
    "success_bonus",
    "take_or_pay_value",
    "term_lock_gain",
    "tighter_service_level_cost",
    "uplift_cap_cost",
    "yes_counts",
]
