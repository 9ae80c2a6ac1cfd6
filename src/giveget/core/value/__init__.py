"""What is it worth?

Small pure functions: cash flow, risk, precedent, scope. Money is float in one currency, rates and
shares are fractions, times say their unit in the name.
"""

from giveget.core.value.cash_flow import (
    first_year_margin,
    npv,
    npv_over,
    pv_cost,
    pv_payments,
    pv_revenue,
)
from giveget.core.value.cash_plan import Billing, CashPlan, Renewals

__all__ = [
    "Billing",
    "CashPlan",
    "Renewals",
    "first_year_margin",
    "npv",
    "npv_over",
    "pv_cost",
    "pv_payments",
    "pv_revenue",
]
