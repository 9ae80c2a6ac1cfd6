"""What is the money of a package worth, re-priced whole?

Price, discount, length, payment, billing, prepayment, ramp, start, scope and volume meet in the
same invoices, so they form one table (a *factor*) over all their options; nothing is added up
from single changes. Source: B1.17.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from giveget.core.terms import (
    Deal,
    Line,
    Option,
    Per,
    PriceDetail,
    ScopeDetail,
    Term,
    TermKind,
    TierScheme,
    VolumeDetail,
)
from giveget.core.value.inclusion import FREE, OUT, lines_in, scope_states
from giveget.core.value.schedule import PERS, multipliers, schedule_terms
from giveget.core.value.volume import all_units_revenue, graduated_revenue

_Z = np.float64


@dataclass(frozen=True, slots=True)
class CashTable:
    """Values of every combination of the cash terms; one axis per term, in ``terms`` order.

    Args:
        terms: ids of the terms.
        seller: value to the seller, precedent not included, deal currency.
        buyer: value to the buyer, deal currency.
        seller_conceded: how far the price part lies below the price on the table, for the seller.
        buyer_conceded: how far the price part lies above it, for the buyer.
        price: list price after discount of the lines that are in, a year of recurring plus one-off.
        committed: the same over the whole committed length; what a contract value limit means.
    """

    terms: tuple[str, ...]
    seller: NDArray[_Z]
    buyer: NDArray[_Z]
    seller_conceded: NDArray[_Z]
    buyer_conceded: NDArray[_Z]
    price: NDArray[_Z]
    committed: NDArray[_Z]


@dataclass(frozen=True, slots=True)
class _Amounts:
    """Totals per period (last axis as in ``PERS``) for every combination of the line terms."""

    price: NDArray[_Z]
    full_price: NDArray[_Z]
    cost: NDArray[_Z]
    worth: NDArray[_Z]


def cash_table(deal: Deal, lines: Sequence[Line], line_terms: Sequence[Term]) -> CashTable:
    """Return the value table of some lines over the terms that touch them.

    Args:
        deal: the deal; its schedule and price terms are axes of every table.
        lines: the lines to value.
        line_terms: the scope, volume and unit price terms that touch these lines.

    Shape: one axis per schedule term, then per price term, then per line term.
    """
    whole = schedule_terms(deal)
    prices = price_terms(deal)
    unit = multipliers(deal)
    amounts = _amounts(deal, lines, line_terms)
    kept = _kept(deal, prices)
    axes = (len(whole), len(prices), len(line_terms))
    on_table = _kept_on_table(deal, prices)
    paid = _spread(unit.paid, amounts.price, axes) * _middle(kept, axes)
    full = _spread(unit.paid, amounts.full_price, axes) * on_table
    payments = _spread(unit.payments, amounts.price, axes) * _middle(kept, axes)
    full_payments = _spread(unit.payments, amounts.full_price, axes) * on_table
    # Renewals are paid at the table's price; that a give comes back there is the precedent's part.
    renewed = _spread(unit.renewed, amounts.full_price, axes) * on_table
    renewed_payments = _spread(unit.renewed_payments, amounts.full_price, axes) * on_table
    # A free line costs the forgone price although nobody pays it, so the seller's side is
    # measured against what is forgone, not against the cost of making it (S0-9).
    return CashTable(
        terms=tuple(term.id for term in (*whole, *prices, *line_terms)),
        seller=paid + renewed - _spread(unit.cost, amounts.cost, axes),
        buyer=_spread(unit.worth, amounts.worth, axes) - payments - renewed_payments,
        seller_conceded=np.maximum(0.0, full - paid),
        buyer_conceded=np.maximum(0.0, payments - full_payments),
        price=_nominal(amounts, kept, axes, np.ones_like(unit.years)),
        committed=_nominal(amounts, kept, axes, unit.years),
    )


def price_terms(deal: Deal) -> tuple[Term, ...]:
    """The terms which change every price at once: discounts and the price of the whole deal."""
    return tuple(
        term
        for term in deal.terms_of(TermKind.DISCOUNT, TermKind.PRICE)
        if not (isinstance(term.detail, PriceDetail) and term.detail.line is not None)
    )


def line_terms(deal: Deal) -> tuple[Term, ...]:
    """The terms which change single lines: scope, volume and unit prices."""
    whole = price_terms(deal)
    return tuple(
        term
        for term in deal.terms_of(TermKind.SCOPE, TermKind.VOLUME, TermKind.PRICE)
        if term not in whole
    )


def list_price(deal: Deal) -> float:
    """The undiscounted price of the lines on the table: one year of recurring plus one-off."""
    total = 0.0
    for line in lines_in(deal, scope_states(deal)):
        yearly = 12 if line.per is Per.MONTH else 1
        total += float(line.total_price) * yearly
    return total


@dataclass(frozen=True, slots=True, kw_only=True)
class LineValue:
    """One line at the price, length and payment terms on the table, present values.

    Args:
        fee: what the seller is paid for it.
        cost: what it costs the seller.
        payment: what the buyer pays for it, at the buyer's rate.
        worth: what it is worth to the buyer.
    """

    fee: float
    cost: float
    payment: float
    worth: float


def line_value(deal: Deal, line: Line) -> LineValue:
    """Return what a line is worth to either side as the table stands."""
    unit = multipliers(deal)
    at = (*(term.table for term in schedule_terms(deal)), PERS.index(line.per))
    kept = _kept_on_table(deal, price_terms(deal))
    price = float(line.total_price) * kept
    worth = float(line.quantity * (line.price if line.worth is None else line.worth))
    return LineValue(
        fee=float(unit.paid[at] + unit.renewed[at]) * price,
        cost=float(unit.cost[at]) * float(line.cost * line.quantity),
        payment=float(unit.payments[at] + unit.renewed_payments[at]) * price,
        worth=float(unit.worth[at]) * worth,
    )


def recurring_price(deal: Deal) -> float:
    """The yearly price on the table: recurring lines only, discount applied."""
    yearly = sum(
        float(line.total_price) * (12 if line.per is Per.MONTH else 1)
        for line in lines_in(deal, scope_states(deal))
        if line.per is not Per.ONCE
    )
    return yearly * _kept_on_table(deal, price_terms(deal))


def _kept(deal: Deal, prices: Sequence[Term]) -> NDArray[_Z]:
    """Fraction of the list price that is paid, one axis per price term."""
    kept = np.ones(tuple(len(term.options) for term in prices))
    for axis, term in enumerate(prices):
        fractions = np.array([_fraction(deal, term, option) for option in term.options])
        shape = [1] * len(prices)
        shape[axis] = len(fractions)
        kept = kept * fractions.reshape(shape)
    return kept


def _kept_on_table(deal: Deal, prices: Iterable[Term]) -> float:
    kept = 1.0
    for term in prices:
        kept *= _fraction(deal, term, term.on_table)
    return kept


def _fraction(deal: Deal, term: Term, option: Option) -> float:
    number = float(option.number or 0)
    if term.kind is TermKind.DISCOUNT:
        return 1.0 - number
    listed = list_price(deal)
    return number / listed if listed > 0 else 0.0


def _amounts(deal: Deal, lines: Sequence[Line], terms: Sequence[Term]) -> _Amounts:
    shape = tuple(len(term.options) for term in terms)
    rows = [
        _amounts_of(deal, lines, dict(zip((t.id for t in terms), choice, strict=True)), terms)
        for choice in product(*(term.options for term in terms))
    ]
    table = np.asarray(rows, dtype=np.float64).reshape(*shape, 4, len(PERS))
    return _Amounts(*(table[..., row, :] for row in range(4)))


def _amounts_of(
    deal: Deal, lines: Sequence[Line], chosen: dict[str, Option], terms: Sequence[Term]
) -> list[list[float]]:
    on_table = scope_states(deal)
    states = dict(on_table)
    prices: dict[str, tuple[float, float]] = {}
    volumes: dict[str, tuple[VolumeDetail, float]] = {}
    for term in terms:
        option = chosen[term.id]
        match term.detail:
            case ScopeDetail(line=name):
                states[name] = option.label
            case PriceDetail(line=str(name)):
                prices[name] = (float(option.number or 0), float(term.on_table.number or 0))
            case VolumeDetail(line=name) as detail:
                volumes[name] = (detail, float(option.number or 0))
            case _:
                raise AssertionError(term.detail)
    present = {line.id for line in lines_in(deal, states)}
    rows = [[0.0] * len(PERS) for _ in range(4)]
    for line in lines:
        if line.id not in present:
            continue
        column = PERS.index(line.per)
        quantity, full = _quantity_and_price(line, volumes.get(line.id))
        asked = full
        if line.id in prices:
            asked, full = (price * quantity for price in prices[line.id])
        is_free = states.get(line.id) == FREE
        rows[0][column] += 0.0 if is_free else asked
        rows[1][column] += full if not is_free or on_table.get(line.id) != OUT else 0.0
        rows[2][column] += float(line.cost) * quantity
        if is_free and on_table.get(line.id) == OUT:
            rows[2][column] += line.would_pay * (full - float(line.cost) * quantity)
        worth = float(line.price if line.worth is None else line.worth)
        rows[3][column] += worth * quantity
    return rows


def _quantity_and_price(
    line: Line, volume: tuple[VolumeDetail, float] | None
) -> tuple[float, float]:
    """Return the quantity and what it costs at the standing prices."""
    if volume is None:
        return float(line.quantity), float(line.total_price)
    detail, quantity = volume
    match detail.scheme:
        case TierScheme.FLAT:
            return quantity, quantity * float(line.price)
        case TierScheme.GRADUATED:
            return quantity, graduated_revenue(quantity, _bands(detail))
        case TierScheme.ALL_UNITS:
            return quantity, all_units_revenue(quantity, _bands(detail))


def _bands(detail: VolumeDetail) -> tuple[tuple[float, float], ...]:
    return tuple(
        (float("inf") if up_to is None else float(up_to), float(price))
        for up_to, price in detail.tiers
    )


def _spread(unit: NDArray[_Z], amount: NDArray[_Z], axes: tuple[int, int, int]) -> NDArray[_Z]:
    """Sum unit times amount over the periods; axes: schedule, (prices), lines."""
    whole, prices, lines = axes
    left = unit.reshape((*unit.shape[:-1], *([1] * (prices + lines)), len(PERS)))
    right = amount.reshape((1,) * (whole + prices) + amount.shape)
    total: NDArray[_Z] = (left * right).sum(axis=-1)
    return total


def _middle(kept: NDArray[_Z], axes: tuple[int, int, int]) -> NDArray[_Z]:
    whole, _, lines = axes
    return kept.reshape((1,) * whole + kept.shape + (1,) * lines)


def _nominal(
    amounts: _Amounts, kept: NDArray[_Z], axes: tuple[int, int, int], years: NDArray[_Z]
) -> NDArray[_Z]:
    """The undelayed price: one-off lines once, the others for so many years."""
    weights = np.stack([np.ones_like(years), 12 * years, years], axis=-1)
    return _spread(weights, amounts.price, axes) * _middle(kept, axes)
