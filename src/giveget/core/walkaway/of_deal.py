"""What is not making this deal worth, from the alternatives the deal names?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from giveget.core.terms import (
    Alternative,
    Deal,
    Estimate,
    Option,
    Term,
    TermKind,
)
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.boxes import Box
from giveget.core.walkaway.edge import edge_range, walkaway_edge
from giveget.core.walkaway.index import index
from giveget.core.walkaway.prizes import Bernoulli, Normal
from giveget.core.walkaway.search_value import search_value


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """An alternative with its index: which to try first, and when to stop (B2.1)."""

    id: str
    title: str
    index: float
    worth: float
    chance: float
    cost: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Reservation:
    """The reservation price: the worst price we could still sign at the table's other terms.

    Args:
        term: id of the price or discount term.
        number: the price, or the discount as a fraction.
        price: the public price there, in the unit of the price term or of the whole deal.
    """

    term: str
    number: float
    price: float


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkawayValue:
    """What walking away is worth.

    Args:
        value: from the alternatives, searched in the best order, deal currency.
        low: the same with every estimate at its low end.
        high: the same with every estimate at its high end.
        edge: who can better afford to walk away, -1…1; None when their side is unknown (B2.9).
        edge_low, edge_high: between which values it lies for all we know (S2-4).
        need: our missing share of quota, 0…1, beside it and never in it (S0-1); None if unknown.
        reservation: the price at which the deal is worth just as much; None without a price term.
        order: the alternatives worth trying, best index first.
        basis: how the value comes about, in words.
    """

    value: float
    low: float
    high: float
    edge: float | None
    edge_low: float
    edge_high: float
    need: float | None
    reservation: Reservation | None
    order: tuple[Ranked, ...]
    basis: tuple[str, ...]


def walkaway_of(valuation: Valuation) -> WalkawayValue:
    """Return the walk-away value of a deal.

    Alternatives are searched in the order of their index and the best is kept, so the value is
    neither their sum nor the best of them alone. With none it is the fallback.

    Source: law 4; B2.1, B2.2, B2.8, B2.9; Weitzman 1979.
    """
    deal = valuation.deal
    middle = _value(valuation, lambda estimate: estimate.value)
    ranked = [_ranked(valuation, alternative) for alternative in deal.alternatives]
    stake = valuation.worth(deal.table).ours - middle
    surplus = deal.beliefs.surplus_on_table
    edges = edge_range(stake, None if surplus is None else Normal(float(surplus), _scale(deal)))
    order = sorted((r for r in ranked if r.index > deal.fallback), key=lambda r: -r.index)
    return WalkawayValue(
        value=middle,
        low=_value(valuation, lambda estimate: estimate.low),
        high=_value(valuation, lambda estimate: estimate.high),
        edge=None if surplus is None else walkaway_edge(stake, float(surplus)).value,
        edge_low=edges.low,
        edge_high=edges.high,
        reservation=_reservation(valuation, middle),
        need=None if deal.need is None else deal.need.gap,
        order=tuple(order),
        basis=_basis(valuation, order),
    )


def _value(valuation: Valuation, pick: Callable[[Estimate], float]) -> float:
    deal = valuation.deal
    boxes = [_box(valuation, alternative, pick) for alternative in deal.alternatives]
    return search_value(boxes, deal.fallback)


def _box(valuation: Valuation, alternative: Alternative, pick: Callable[[Estimate], float]) -> Box:
    # An alternative that would cost us money is left alone, so it is worth nothing, not less.
    worth = max(0.0, _worth(valuation, alternative, pick))
    box = Box(
        id=alternative.id,
        prize=Bernoulli(pick(alternative.probability), worth),
        cost=float(alternative.cost),
        years=alternative.years,
    )
    return box.in_money_of_today(valuation.deal.our_cash.rate_per_year)


def _worth(
    valuation: Valuation, alternative: Alternative, pick: Callable[[Estimate], float]
) -> float:
    """Worth when it comes true: stated, or this deal at another price less the move."""
    if alternative.price is None:
        return 0.0 if alternative.value is None else pick(alternative.value)
    return _at_price(valuation, alternative.price) - float(alternative.switching_cost)


def _at_price(valuation: Valuation, price: Decimal) -> float:
    deal = valuation.deal
    term = next((t for t in deal.terms_of(TermKind.PRICE)), None)
    if term is None:
        return 0.0
    option = _option(term, price)
    changed = deal.with_term(term.with_asked(option, offerable=False))
    package = changed.table.with_choices({term.id: option.label})
    return Valuation(changed, traded=True).worth(package).now


def _option(term: Term, price: Decimal) -> Option:
    for option in term.options:
        if option.number == price:
            return option
    return Option(f"alternative at {price}", price)


def _ranked(valuation: Valuation, alternative: Alternative) -> Ranked:
    box = _box(valuation, alternative, lambda estimate: estimate.value)
    return Ranked(
        id=alternative.id,
        title=alternative.title,
        index=index(box),
        worth=box.prize.top,
        chance=alternative.probability.value,
        cost=box.cost,
    )


def _scale(deal: Deal) -> float:
    """Spread of what we believe about them: stated, or their surplus itself."""
    beliefs = deal.beliefs
    surplus = abs(float(beliefs.surplus_on_table or 0))
    return float(beliefs.scale or 0) or surplus or 1.0


def _reservation(valuation: Valuation, walkaway: float) -> Reservation | None:
    """Find the price at which the table is worth as much as walking away.

    Our value is linear in a price or discount, so two points of it give the line.
    """
    deal = valuation.deal
    for term in deal.terms_of(TermKind.PRICE, TermKind.DISCOUNT):
        here = term.on_table.number
        other = next((o for o in term.options if o.number not in (None, here)), None)
        if here is None or other is None or other.number is None:
            continue
        table = deal.table
        at_table = valuation.worth(table).now
        package = table.with_choices({term.id: other.label})
        slope = (valuation.worth(package).now - at_table) / float(other.number - here)
        if slope:
            number = float(here) + (walkaway - at_table) / slope
            price = _price_at(valuation, term, number)
            return Reservation(term=term.id, number=number, price=price)
    return None


def _price_at(valuation: Valuation, term: Term, number: float) -> float:
    """The public price at a number of the term: itself, or the list price less a discount."""
    if term.kind is TermKind.PRICE:
        return number
    here = float(term.on_table.number or 0)
    return valuation.price(valuation.deal.table) * (1 - number) / (1 - here)


def _basis(valuation: Valuation, order: list[Ranked]) -> tuple[str, ...]:
    deal = valuation.deal
    if not deal.alternatives:
        return (f"no alternative is named; the fallback counts: {deal.fallback:,.2f}",)
    return tuple(
        f"{one.title}: {one.chance:.0%} chance of {one.worth:,.2f} {deal.currency} for a cost of "
        f"{one.cost:,.2f}; worth trying while less than {one.index:,.2f} is in hand"
        for one in order
    )
