"""What did we give before, to them and to others, and what will this give cost in the end?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from giveget.core.terms import CurrencyMismatchError, Money, Precedent
from giveget.core.value import most_favoured_cost, precedent_cost, precedent_multiplier


@dataclass(frozen=True, slots=True, kw_only=True)
class PastGive:
    """One give of one deal.

    Args:
        deal, client: whose.
        term: id of the term.
        size: how far the term moved against us, in its own unit (a fraction of the price, days,
            months), zero or more.
        cost: to us, zero or more.
        day: when it was given.
        is_traded: whether gets covered it.
    """

    deal: str
    client: str
    term: str
    size: Decimal
    cost: Money
    day: date
    is_traded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BestPriceClient:
    """A client who was promised the best terms of all.

    Args:
        client: who.
        term: of the promise.
        size: what they have of it today, in the term's unit.
        price: the price the promise lowers when the term is a fraction of it.
    """

    client: str
    term: str
    size: Decimal
    price: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class PrecedentView:
    """What a give means beyond its deal.

    Args:
        give: the give looked at.
        to_client: the same term at the same or a larger size, given to this client before.
        to_others: the same, given to others; the newest first in both.
        best_price: what promises of the best terms cost once this is given.
        at_renewals: what it costs at the renewals to come.
        whole_cost: cost now and at the renewals, without the promises to others.
    """

    give: PastGive
    to_client: tuple[PastGive, ...]
    to_others: tuple[PastGive, ...]
    best_price: Money
    at_renewals: Money
    whole_cost: Money


def precedent_view(
    give: PastGive,
    past: Sequence[PastGive],
    rules: Precedent,
    rate_per_year: float,
    promised: Sequence[BestPriceClient] = (),
) -> PrecedentView:
    """Return what a give repeats, what it costs at renewals and whom else it is owed to.

    Args:
        give: the give looked at; its own deal does not count as a precedent.
        past: gives of other deals and clients, in any order.
        rules: how a give comes back at each renewal.
        rate_per_year: cost of money, a fraction.
        promised: clients who must not have worse terms.

    Raises:
        CurrencyMismatchError: a promise in another currency than the give.
        OutOfRangeError: rules whose cost would have no end.

    Source: B1.13, B1.15; principles S4-10, S4-16.
    """
    similar = [one for one in past if _is_similar(one, give)]
    similar.sort(key=lambda one: one.day, reverse=True)
    later = renewal_cost(give.cost, rules, rate_per_year, is_traded=give.is_traded)
    return PrecedentView(
        give=give,
        to_client=tuple(one for one in similar if one.client == give.client),
        to_others=tuple(one for one in similar if one.client != give.client),
        best_price=best_price_exposure(give, promised),
        at_renewals=later,
        whole_cost=give.cost + later,
    )


def renewal_cost(cost: Money, rules: Precedent, rate_per_year: float, *, is_traded: bool) -> Money:
    """Return what a give of this cost costs again at the renewals to come, to the cent.

    A give that was traded comes back less often than a bare one.

    Raises:
        OutOfRangeError: rules whose cost would have no end.

    Source: B1.15.
    """
    carry_over = rules.carry_over_traded if is_traded else rules.carry_over
    multiplier = precedent_multiplier(
        carry_over, rules.renewal_probability, rules.years, rate_per_year
    )
    return Money.from_float(precedent_cost(float(cost.amount), multiplier), cost.currency)


def best_price_exposure(give: PastGive, promised: Sequence[BestPriceClient]) -> Money:
    """Return what the promises of best terms on this term cost once the give is made.

    Each client who has less of the term is owed the difference, a fraction of their price.

    Raises:
        CurrencyMismatchError: a promise in another currency than the give.

    Source: B1.13.
    """
    exposed = 0.0
    for promise in promised:
        if promise.term != give.term or promise.client == give.client or promise.size >= give.size:
            continue
        if promise.price.currency != give.cost.currency:
            raise CurrencyMismatchError(give.cost.currency, promise.price.currency)
        gap = float(give.size - promise.size)
        exposed += most_favoured_cost(1.0, gap, float(promise.price.amount))
    return Money.from_float(exposed, give.cost.currency)


def _is_similar(one: PastGive, give: PastGive) -> bool:
    return one.deal != give.deal and one.term == give.term and one.size >= give.size
