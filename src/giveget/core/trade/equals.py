"""Which two or three offers are worth the same to us, so that they can choose? (B4.4)"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from giveget.core.terms import Deal, Get, Give, TermKind
from giveget.core.trade.equal_offers import Offers, equal_offers
from giveget.core.trade.reply import Offer

# What a counterpart may care about most; each kind of change counts by half more for the type
# that cares about it and by half less for the others. A stated prior, equal chances.
_CASH = frozenset({TermKind.PAYMENT, TermKind.BILLING, TermKind.PREPAY, TermKind.RAMP})
_PRICE = frozenset({TermKind.DISCOUNT, TermKind.PRICE, TermKind.SCOPE, TermKind.VOLUME})
_MORE, _LESS = 1.5, 0.5
_TOLERANCE = 0.01


def equal_offers_of(deal: Deal, offers: Sequence[Offer], count: int = 3) -> tuple[Offer, ...]:
    """Return the offers to leave open side by side, ours within one percent of the price.

    Chosen exactly so that a counterpart who cares most for price, for cash or for freedom finds
    the best choice on average. An offer that only asks for more than another one is left out.

    Args:
        deal: the deal the offers belong to.
        offers: balanced offers, best first.
        count: how many at most (S3-60: no more than three).
    """
    offers = [one for one in offers if not any(_is_plainly_better(two, one) for two in offers)]
    if len(offers) < 2:
        return ()
    theirs = np.array([[_utility(deal, offer, cared) for offer in offers] for cared in range(3)])
    candidates = Offers(
        ours=np.array([offer.worth.ours for offer in offers]),
        theirs=theirs,
        chances=np.full(3, 1 / 3),
    )
    target = offers[0].worth.ours
    tolerance = _TOLERANCE * max(offer.price for offer in offers)
    chosen = equal_offers(candidates, target, tolerance, count).chosen
    return tuple(offers[index] for index in chosen) if len(chosen) > 1 else ()


def _is_plainly_better(offer: Offer, other: Offer) -> bool:
    """Whether an offer gives them all that the other one gives, and asks for less."""
    gives, gets = _moves(offer.trade.gives), _moves(offer.trade.gets)
    return gives >= _moves(other.trade.gives) and gets < _moves(other.trade.gets)


def _moves(changes: Sequence[Give | Get]) -> frozenset[tuple[str, str]]:
    return frozenset((change.term, change.after) for change in changes)


def _utility(deal: Deal, offer: Offer, cared: int) -> float:
    total = 0.0
    for change in offer.trade.changes:
        kind = deal.term(change.term).kind
        group = 0 if kind in _PRICE else 1 if kind in _CASH else 2
        total += change.value_to_them * (_MORE if group == cared else _LESS)
    return total
