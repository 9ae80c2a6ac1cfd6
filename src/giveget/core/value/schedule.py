"""What is one unit of price, cost or worth today, for each way of paying?

A schedule is a choice of length, payment days, billing, prepayment, ramp and start. For each of
them every present value is linear in the amounts, so a few numbers say it all: the present
value of one unit a month, a year and once, for what is paid, what it costs and what it is worth.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import Deal, Option, Per, RampDetail, Term, TermKind
from giveget.core.value.cash_flow import pv_cost, pv_revenue
from giveget.core.value.cash_plan import Billing, CashPlan, Renewals

SCHEDULE_KINDS = (
    TermKind.LENGTH,
    TermKind.PAYMENT,
    TermKind.BILLING,
    TermKind.PREPAY,
    TermKind.RAMP,
    TermKind.START,
)
PERS = (Per.ONCE, Per.MONTH, Per.YEAR)
_PER_YEAR = {Per.ONCE: 1.0, Per.MONTH: 12.0, Per.YEAR: 1.0}
_BILLINGS = {0: Billing.ONCE, 1: Billing.YEARLY, 4: Billing.QUARTERLY, 12: Billing.MONTHLY}
_Z = np.float64


@dataclass(frozen=True, slots=True)
class Schedule:
    """The way of paying in one package."""

    months: int
    net_days: float = 0.0
    billing: Billing | None = None
    prepay_months: int = 0
    ramp: tuple[float, ...] = ()
    start_months: int = 0


@dataclass(frozen=True, slots=True)
class Multipliers:
    """Present value of one unit per ``PERS``; each array has the schedule axes and a last of 3.

    Args:
        paid: what the seller is paid in the committed length.
        renewed: what the seller is paid at expected renewals after it.
        cost: what it costs the seller, renewals included.
        payments: what the buyer pays in the committed length, at the buyer's rate.
        renewed_payments: what the buyer pays at expected renewals.
        worth: what it is worth to the buyer, renewals included.
        years: committed length, without the last axis.
    """

    paid: NDArray[_Z]
    renewed: NDArray[_Z]
    cost: NDArray[_Z]
    payments: NDArray[_Z]
    renewed_payments: NDArray[_Z]
    worth: NDArray[_Z]
    years: NDArray[_Z]


def schedule_terms(deal: Deal) -> tuple[Term, ...]:
    """The deal's schedule terms, in the order of the file."""
    return deal.terms_of(*SCHEDULE_KINDS)


def schedule_of(deal: Deal, chosen: dict[str, Option]) -> Schedule:
    """Return the schedule in which the schedule terms take the chosen options."""
    fields: dict[str, object] = {"months": deal.months}
    for term in schedule_terms(deal):
        option = chosen[term.id]
        number = 0 if option.number is None else int(option.number)
        if isinstance(term.detail, RampDetail):
            fields["ramp"] = term.detail.steps[term.index_of(option.label)]
            continue
        match term.kind:
            case TermKind.LENGTH:
                fields["months"] = number
            case TermKind.PAYMENT:
                fields["net_days"] = float(option.number or 0)
            case TermKind.BILLING:
                fields["billing"] = _BILLINGS[number]
            case TermKind.PREPAY:
                fields["prepay_months"] = number
            case TermKind.START:
                fields["start_months"] = number
            case _:
                raise AssertionError(term.kind)
    return Schedule(**fields)  # type: ignore[arg-type]


def multipliers(deal: Deal) -> Multipliers:
    """Return the present values of one unit for every combination of the schedule terms.

    The seller's rate values what is paid and what it costs; the buyer's rate values the payments
    and the worth. Worth accrues as it would be billed: in advance, without payment days.
    """
    terms = schedule_terms(deal)
    shape = tuple(len(term.options) for term in terms)
    schedules = [
        schedule_of(deal, dict(zip((t.id for t in terms), choice, strict=True)))
        for choice in product(*(term.options for term in terms))
    ]
    rows = np.asarray([_row(deal, schedule) for schedule in schedules], dtype=np.float64)
    table = rows.reshape(*shape, 6, len(PERS))
    years = np.array([schedule.months / 12 for schedule in schedules]).reshape(shape)
    paid, renewed, cost, payments, renewed_payments, worth = np.moveaxis(table, -2, 0)
    return Multipliers(
        paid=paid,
        renewed=renewed,
        cost=cost,
        payments=payments,
        renewed_payments=renewed_payments,
        worth=worth,
        years=years,
    )


def seller_rate(deal: Deal) -> float:
    """The seller's yearly rate, a fraction."""
    return (deal.our_cash if deal.side == "seller" else deal.their_cash).rate_per_year


def buyer_rate(deal: Deal) -> float:
    """The buyer's yearly rate, a fraction."""
    return (deal.their_cash if deal.side == "seller" else deal.our_cash).rate_per_year


def _row(deal: Deal, schedule: Schedule) -> list[list[float]]:
    """Return the six numbers of :class:`Multipliers` for each period, in their order."""
    sells, buys = seller_rate(deal), buyer_rate(deal)
    rows: list[list[float]] = [[] for _ in range(6)]
    for per in PERS:
        committed = _plan(deal, schedule, per, as_worth=False, renews=False)
        whole = _plan(deal, schedule, per, as_worth=False, renews=True)
        worth = _plan(deal, schedule, per, as_worth=True, renews=True)
        paid, payments = pv_revenue(committed, sells), pv_revenue(committed, buys)
        numbers = (
            paid,
            pv_revenue(whole, sells) - paid,
            pv_cost(whole, sells),
            payments,
            pv_revenue(whole, buys) - payments,
            pv_revenue(worth, buys),
        )
        for row, number in zip(rows, numbers, strict=True):
            row.append(number)
    return rows


def _plan(deal: Deal, schedule: Schedule, per: Per, *, as_worth: bool, renews: bool) -> CashPlan:
    renewals = None
    if renews and deal.renewal is not None and per is not Per.ONCE:
        renewals = Renewals(
            horizon_months=deal.renewal.horizon_months,
            survival_per_year=deal.renewal.probability,
            uplift_per_year=0.0 if as_worth else deal.renewal.uplift,
        )
    own = Billing.MONTHLY if per is Per.MONTH else Billing.YEARLY
    unit = _PER_YEAR[per]
    once = per is Per.ONCE
    return CashPlan(
        months=schedule.months,
        price_per_year=0.0 if once else unit,
        cost_per_year=0.0 if once else unit,
        one_off_price=unit if once else 0.0,
        one_off_cost=unit if once else 0.0,
        net_days=0.0 if as_worth else schedule.net_days,
        billing=own if as_worth or schedule.billing is None else schedule.billing,
        prepay_months=0 if as_worth else schedule.prepay_months,
        ramp=() if as_worth else schedule.ramp,
        start_delay_months=schedule.start_months,
        renewals=renewals,
    )
