"""What is not making this deal worth, from its alternatives and the other deals there are?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from giveget.core.terms import AlternativeKind, Deal, Estimate, Term, TermKind
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.alternatives import Standing, standings, to_instead, to_scenarios
from giveget.core.walkaway.edge import edge_range, walkaway_edge
from giveget.core.walkaway.index import index
from giveget.core.walkaway.instead import Instead
from giveget.core.walkaway.others import Others
from giveget.core.walkaway.prizes import Normal
from giveget.core.walkaway.reservation import WalkAwaySource
from giveget.core.walkaway.scenarios import Scenarios, middle_range, of_instead

_LISTED = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """An alternative with its index: which to try first, and when to stop (B2.1).

    Args:
        id: its name in the deal file, or in the export.
        title: how people call it.
        index: it is worth trying while less than this is in hand, money.
        worth: when it comes true, money of today.
        chance: that it does, 0…1.
        cost: of trying it, money.
        years: time until it comes true.
        kind: with whom it would be.
        is_other: another deal of the pipeline rather than an alternative the deal names.
    """

    id: str
    title: str
    index: float
    worth: float
    chance: float
    cost: float
    years: float = 0.0
    kind: AlternativeKind = AlternativeKind.OTHER
    is_other: bool = False


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
        value: from the alternatives and the slot the deal takes, deal currency: what the best plan
            earns on average over all that may be true of chances that hang together.
        low: nine times in ten it is at least this and at most ``high``, as far as the estimates
            of the inputs say.
        high: see ``low``.
        edge: who can better afford to walk away, -1…1; None when their side is unknown (B2.9).
        edge_low, edge_high: between which values it lies for all we know (S2-4).
        need: our missing share of quota, 0…1, beside it and never in it (S0-1); None if unknown.
        reservation: the price at which the deal is worth just as much; None without a price term.
        order: the alternatives worth trying, best index first.
        basis: how the value comes about, in words.
        assumed: the part of it about slots and other deals.
        source: whether the alternatives give the value or the slot.
        alternatives: worth of the best alternatives alone, deal currency.
        slot: what the slot costs that the deal takes; None where slots are not scarce.
        slots: how many deals can be taken on.
        scenarios: how many the range was taken from; 0 when no input has a range.
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
    source: WalkAwaySource = WalkAwaySource.ALTERNATIVES
    alternatives: float = 0.0
    slot: float | None = None
    slots: int = 1
    scenarios: int = 0
    assumed: tuple[str, ...] = ()


def walkaway_of(valuation: Valuation, *, others: Others | None = None) -> WalkawayValue:
    """Return the walk-away value of a deal.

    The alternatives of the deal and the other deals are searched together in the order of their
    index; where slots or time are scarce, the price of the slot stands beside the alternatives
    and the larger of the two counts. What we need is shown and enters nothing.

    Args:
        valuation: the deal, priced.
        others: other deals that could fill its place; None without a pipeline.

    Source: law 4; B2.1-B2.3, B2.6-B2.9; Weitzman 1979.
    """
    deal = valuation.deal
    found = standings(valuation, others)
    instead = to_instead(deal, found, others)
    scenarios = to_scenarios(deal, found, others)
    return _assembled(valuation, instead, found, scenarios, others)


def instead_of(valuation: Valuation, *, others: Others | None = None) -> Instead:
    """Return what could be done instead of a deal, for questions about single alternatives."""
    return to_instead(valuation.deal, standings(valuation, others), others)


def value_before_news(valuation: Valuation, *, others: Others | None = None) -> float | None:
    """Return what walking away was worth before the latest news; None without any.

    Source: GS-5: other alternatives soften a loss, they do not make it free.
    """
    deal = valuation.deal
    if all(one.was is None for one in deal.alternatives):
        return None
    earlier = tuple(
        one if one.was is None else replace(one, probability=Estimate.point(one.was))
        for one in deal.alternatives
    )
    before = Valuation(replace(deal, alternatives=earlier), traded=valuation.traded)
    return instead_of(before, others=others).walk_away.value


def _assembled(
    valuation: Valuation,
    instead: Instead,
    found: tuple[Standing, ...],
    scenarios: Scenarios | None,
    others: Others | None,
) -> WalkawayValue:
    deal = valuation.deal
    best = instead.walk_away
    low, high = best.value, best.value
    if scenarios is not None:
        low, high = middle_range(of_instead(instead, scenarios))
    stake = valuation.worth(deal.table).ours - best.value
    surplus = deal.beliefs.surplus_on_table
    edges = edge_range(stake, their_stake(deal))
    order = _order(instead, found)
    assumed = (*_slot_words(deal, instead), *_given(others))
    return WalkawayValue(
        value=best.value,
        low=min(low, best.value),
        high=max(high, best.value),
        edge=None if surplus is None else walkaway_edge(stake, float(surplus)).value,
        edge_low=edges.low,
        edge_high=edges.high,
        reservation=reservation_at(valuation, best.value),
        need=None if deal.need is None else deal.need.gap,
        order=order,
        basis=(*_basis(deal, order), *assumed),
        assumed=assumed,
        source=best.source,
        alternatives=instead.alternatives_value,
        slot=None if instead.is_one_search else instead.slot_price,
        slots=instead.slots,
        scenarios=0 if scenarios is None else len(scenarios),
    )


def their_stake(deal: Deal) -> Normal | None:
    """Return what we believe they have at stake at the table; None when nothing is known."""
    surplus, scale = deal.beliefs.surplus_on_table, deal.beliefs.scale
    if surplus is None:
        return None
    return Normal(float(surplus), float(scale or 0) or abs(float(surplus)) or 1.0)


def _order(instead: Instead, found: tuple[Standing, ...]) -> tuple[Ranked, ...]:
    ranked = []
    for box, one in zip(instead.boxes, found, strict=True):
        z = index(box)
        if z > 0:
            ranked.append(
                Ranked(
                    id=one.alternative.id,
                    title=one.alternative.title,
                    index=z + instead.fallback,
                    worth=one.worth.value * one.discount,
                    chance=one.alternative.probability.value,
                    cost=box.cost,
                    years=box.years,
                    kind=one.alternative.kind,
                    is_other=one.is_other,
                )
            )
    return tuple(sorted(ranked, key=lambda r: (-r.index, r.id)))


def reservation_at(valuation: Valuation, walkaway: float) -> Reservation | None:
    """Return the price at which the table is worth as much as walking away.

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


def _basis(deal: Deal, order: tuple[Ranked, ...]) -> tuple[str, ...]:
    if not order:
        what = "no alternative is worth trying" if deal.alternatives else "no alternative is named"
        return (f"{what}; {deal.walkaway_basis or 'the fallback'} counts: {_shown(deal.fallback)}",)
    words = [
        f"{one.title}: {one.chance:.0%} chance of {one.worth:,.2f} {deal.currency} for a cost of "
        f"{one.cost:,.2f}; worth trying while less than {one.index:,.2f} is in hand"
        for one in order[:_LISTED]
    ]
    if len(order) > _LISTED:
        words.append(f"{len(order) - _LISTED:,} more are worth trying after these")
    return tuple(words)


def _slot_words(deal: Deal, instead: Instead) -> tuple[str, ...]:
    if instead.is_one_search:
        return ()
    places = "1 slot" if instead.slots == 1 else f"{instead.slots} slots"
    by_when = "" if instead.deadline is None else " up to the deadline, none coming back"
    slot, alone = _shown(instead.slot_price), _shown(instead.alternatives_value)
    words = (
        f"the deal takes one of {places}{by_when}; to the other deals that one is worth "
        f"{slot} {deal.currency}. The alternatives alone are worth {alone}; both use the same "
        "effort, so the larger counts and never the sum"
    )
    return (words,)


def _shown(amount: float) -> str:
    """Return an amount in words, never as a nought below nought."""
    return f"{round(amount, 2) + 0.0:,.2f}"


def _given(others: Others | None) -> tuple[str, ...]:
    return () if others is None else others.basis
