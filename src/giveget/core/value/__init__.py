"""What is it worth?

Small pure functions: cash flow, risk, precedent, scope. Money is float in one currency, rates and
shares are fractions, times say their unit in the name.

Each name is imported from its home when it is first used, so that a short command pays for what it
needs. What the type checker sees stands in ``__init__.pyi``.
"""

_HOMES = {
    "ApprovalChance": "approval",
    "ApprovalRule": "approval",
    "BARE_CARRY_OVER": "precedent",
    "Bands": "volume",
    "BarredProspect": "exclusivity",
    "Billing": "cash_plan",
    "Breach": "service_level",
    "CashPlan": "cash_plan",
    "DAYS_PER_YEAR": "discounting",
    "Difference": "differences",
    "ExitOption": "termination",
    "MONTHS_PER_YEAR": "discounting",
    "REQUIRED_ROLES": "approval",
    "RenewalTerm": "renewal",
    "Renewals": "cash_plan",
    "Requires": "scope",
    "Risk": "liability",
    "RoleCoverage": "approval",
    "TRADED_CARRY_OVER": "precedent",
    "VolumeDip": "volume",
    "all_units_dips": "volume",
    "all_units_revenue": "volume",
    "annuity_due": "discounting",
    "approval_chance": "approval",
    "break_even_markup": "breakeven",
    "break_even_prepay_discount": "prepay",
    "break_even_volume": "margins",
    "certainty_equivalent": "liability",
    "closure": "scope",
    "credit_loss": "payment",
    "day_factor": "discounting",
    "discount_factor": "discounting",
    "early_exit_cost": "termination",
    "early_payment_effective_rate": "discounting",
    "early_payment_simple_rate": "discounting",
    "efficient_exit_fee": "termination",
    "exclusivity_cost": "exclusivity",
    "exit_option": "termination",
    "expected_service_credits": "service_level",
    "find_cycle": "scope",
    "first_year_margin": "cash_flow",
    "graduated_revenue": "volume",
    "invoice_delay_cost": "payment",
    "invoice_delay_rule_of_thumb": "payment",
    "largest_equal_value_discount": "breakeven",
    "later_payment": "differences",
    "loyalty_gain": "exclusivity",
    "many_incidents": "liability",
    "margin_after_discount": "margins",
    "monthly_annuity_due": "discounting",
    "most_favoured_cost": "reference",
    "normal_cdf": "normal",
    "normal_excess": "normal",
    "normal_pdf": "normal",
    "normal_quantile": "normal",
    "npv": "cash_flow",
    "npv_over": "cash_flow",
    "payment_days_cost": "payment",
    "precedent_cost": "precedent",
    "precedent_factor": "precedent",
    "precedent_multiplier": "precedent",
    "present_value": "discounting",
    "price_lock_cost": "renewal",
    "profit_drop": "margins",
    "pv_cost": "cash_flow",
    "pv_payments": "cash_flow",
    "pv_revenue": "cash_flow",
    "reference_value": "reference",
    "risk_charge": "liability",
    "risk_shift_cost": "liability",
    "role_coverage": "approval",
    "shifted_risk": "differences",
    "single_incident": "liability",
    "substitutes": "scope",
    "success_bonus": "differences",
    "take_or_pay_value": "volume",
    "term_lock_gain": "renewal",
    "tighter_service_level_cost": "service_level",
    "uplift_cap_cost": "renewal",
    "yes_counts": "approval",
}

__all__ = sorted(_HOMES)  # noqa: PLE0605


def __getattr__(name: str) -> object:
    """Import a public name from its home on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(__import__(f"{__name__}.{_HOMES[name]}", fromlist=(name,)), name)
    globals()[name] = value
    return value
