"""What is a term worth that does not touch the invoices: a cap, a lock, a risk, a reference?

These terms are valued at the price and length on the table. Their interaction with a discount is
of second order and is left out, so that each keeps a factor of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import (
    CappedLiability,
    CashDetail,
    ChoiceDetail,
    Deal,
    ExclusivityDetail,
    ExitRight,
    Option,
    PriceDetail,
    PriceLockDetail,
    RampDetail,
    ReferenceDetail,
    RenewalExit,
    ScopeDetail,
    ServiceLevelDetail,
    SharedLiability,
    Side,
    Term,
    UpliftCapDetail,
    VolumeDetail,
)
from giveget.core.value.cash_factor import recurring_price
from giveget.core.value.cash_plan import CashPlan
from giveget.core.value.discounting import MONTHS_PER_YEAR, discount_factor
from giveget.core.value.exclusivity import BarredProspect, exclusivity_cost
from giveget.core.value.inclusion import lines_in, scope_states
from giveget.core.value.liability import Risk, many_incidents, risk_charge, single_incident
from giveget.core.value.reference import reference_value
from giveget.core.value.renewal import (
    RenewalTerm,
    price_lock_cost,
    term_lock_gain,
    uplift_cap_cost,
)
from giveget.core.value.schedule import (
    Schedule,
    buyer_rate,
    schedule_of,
    schedule_terms,
    seller_rate,
)
from giveget.core.value.service_level import Breach, expected_service_credits
from giveget.core.value.termination import early_exit_cost

_Z = np.float64
# Words of the options that grant nothing, per kind of term.
_NOTHING = frozenset({"none", "open", "out", "no", "no cap"})


@dataclass(frozen=True, slots=True, eq=False)
class OwnTable:
    """Values of one term's options: to us, to them, and what sets a precedent."""

    ours: NDArray[_Z]
    theirs: NDArray[_Z]
    conceded: NDArray[_Z]


@dataclass(frozen=True, slots=True)
class _Table:
    """The price, cost, length and payment days on the table."""

    plan: CashPlan
    seller_rate: float
    buyer_rate: float

    @property
    def years(self) -> float:
        return self.plan.months / MONTHS_PER_YEAR


def own_table(deal: Deal, term: Term) -> tuple[Term, OwnTable]:
    """Return the values of a term that has a factor of its own.

    Raises:
        OutOfRangeError: a number of the term's detail lies outside its range.

    Source: B1.3, B1.7, B1.8, B1.10-B1.15.
    """
    seller, buyer = _both_sides(deal, term)
    if deal.side is Side.SELLER or isinstance(term.detail, ChoiceDetail):
        ours, theirs = seller, buyer
    else:
        ours, theirs = buyer, seller
    if term.to_them is not None:
        theirs = np.array([float(value) for value in term.to_them])
    conceded = np.maximum(0.0, ours[term.table] - ours) if term.is_precedent else ours * 0.0
    return term, OwnTable(ours, theirs, conceded)


def risk_of(detail: CappedLiability | SharedLiability, option: Option) -> Risk:
    """Return the seller's risk a year under an option of a liability term. Source: B1.14."""
    mean = float(detail.mean_severity)
    match detail:
        case CappedLiability(probability_per_year=chance):
            cap = float("inf") if option.number is None else float(option.number)
            return single_incident(chance, mean, cap)
        case SharedLiability(incidents_per_year=rate):
            return many_incidents(rate, mean, float(option.number or 0))


def _both_sides(deal: Deal, term: Term) -> tuple[NDArray[_Z], NDArray[_Z]]:
    """Return (to the seller, to the buyer), one value per option; for a choice (ours, theirs)."""
    match term.detail:
        case ChoiceDetail(to_us=ours, to_them=theirs):
            return _floats(ours), _floats(theirs)
        case ReferenceDetail() as detail:
            worth = reference_value(
                detail.prospects, detail.lift, float(detail.margin), detail.delivery_probability
            )
            given = _granted(term)
            return given * worth, given * -float(detail.cost_to_them)
        case CappedLiability() | SharedLiability() as detail:
            return _liability(deal, term, detail)
        case _:
            table = _table(deal)
            to_seller = -_seller_cost(term, table, table.seller_rate)
            return to_seller, _seller_cost(term, table, table.buyer_rate)


def _seller_cost(term: Term, table: _Table, rate: float) -> NDArray[_Z]:
    """Cost to the seller of each option, at one side's rate: the other side's gain at theirs."""
    return np.array([_cost_of(term, index, table, rate) for index in range(len(term.options))])


def _cost_of(term: Term, index: int, table: _Table, rate: float) -> float:
    option = term.options[index]
    match term.detail:
        case UpliftCapDetail() as cap:
            if option.number is None:
                return 0.0
            return uplift_cap_cost(
                _renewal(table, cap.renewal_probability),
                rate,
                uplift_mean=cap.mean,
                uplift_deviation=cap.spread,
                cap=float(option.number),
            )
        case PriceLockDetail() as lock:
            if option.label in _NOTHING:
                return 0.0
            return price_lock_cost(_renewal(table, lock.renewal_probability), rate, lock.uplift)
        case ServiceLevelDetail() as level:
            breaches = [Breach(chance, credit) for chance, credit in level.breaches[index]]
            yearly = expected_service_credits(float(level.fee_per_month), breaches)
            return yearly * _yearly_in_advance(rate, table.plan.months)
        case RenewalExit() as exit_:
            if option.label == "locked":
                return 0.0
            return term_lock_gain(table.plan, rate, exit_.renewal_probability, exit_.uplift)
        case ExitRight() as right:
            return _exit_cost(right, index, table, rate)
        case ExclusivityDetail() as barred:
            if option.label in _NOTHING:
                return 0.0
            one = BarredProspect(barred.win_probability, float(barred.margin))
            return barred.prospects * exclusivity_cost([one], rate, barred.redeployable)
        case (
            CashDetail()
            | PriceDetail()
            | RampDetail()
            | ScopeDetail()
            | VolumeDetail()
            | ReferenceDetail()
            | ChoiceDetail()
            | CappedLiability()
            | SharedLiability()
        ):
            raise AssertionError(f"{term.id} has no factor of its own")


def _exit_cost(right: ExitRight, index: int, table: _Table, rate: float) -> float:
    share = right.fees[index]
    if share is None:
        return 0.0
    fee = share * table.plan.price_per_year
    return early_exit_cost(right.exit_probabilities, float(right.margin_per_year), rate, fee)


def _liability(
    deal: Deal, term: Term, detail: CappedLiability | SharedLiability
) -> tuple[NDArray[_Z], NDArray[_Z]]:
    """The seller carries the option's risk; the buyer is rid of what the seller carries more."""
    table = _table(deal)
    years = _yearly_in_advance(table.seller_rate, table.plan.months)
    base = risk_of(detail, term.on_table)
    ours = detail.risk_charge if deal.side is Side.SELLER else detail.their_risk_charge
    theirs = detail.their_risk_charge if deal.side is Side.SELLER else detail.risk_charge
    seller, buyer = [], []
    for option in term.options:
        risk = risk_of(detail, option)
        loss = risk.expected_loss - base.expected_loss
        spread = risk.deviation - base.deviation
        admin = float(detail.admin_per_year) if loss > 0 else 0.0
        seller.append(-years * (loss + risk_charge(1.0, ours) * spread + admin))
        buyer.append(years * (loss + risk_charge(1.0, theirs) * spread))
    return np.array(seller), np.array(buyer)


def _table(deal: Deal) -> _Table:
    options = {term.id: term.on_table for term in schedule_terms(deal)}
    schedule: Schedule = schedule_of(deal, options)
    cost = sum(
        float(line.cost * line.quantity) * (12 if line.per == "month" else 1)
        for line in lines_in(deal, scope_states(deal))
        if line.per != "once"
    )
    plan = CashPlan(
        months=schedule.months,
        price_per_year=recurring_price(deal),
        cost_per_year=cost,
        net_days=schedule.net_days,
    )
    return _Table(plan, seller_rate(deal), buyer_rate(deal))


def _renewal(table: _Table, chance: float) -> RenewalTerm:
    years = max(1, round(table.years))
    return RenewalTerm(
        price_per_year=table.plan.price_per_year,
        starts_after_years=table.years,
        years=years,
        chance=chance,
        net_days=table.plan.net_days,
    )


def _yearly_in_advance(rate: float, months: int) -> float:
    """Value today of one unit a year at the start of each year; a part year counts in part."""
    return sum(
        min(MONTHS_PER_YEAR, months - start)
        / MONTHS_PER_YEAR
        * discount_factor(rate, start / MONTHS_PER_YEAR)
        for start in range(0, months, MONTHS_PER_YEAR)
    )


def _granted(term: Term) -> NDArray[_Z]:
    return np.array([0.0 if option.label in _NOTHING else 1.0 for option in term.options])


def _floats(values: tuple[object, ...]) -> NDArray[_Z]:
    return np.array([float(value) for value in values])  # type: ignore[arg-type]
