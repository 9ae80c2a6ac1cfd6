"""What does a give mean beyond its deal: who had it before, who is owed it, what comes back?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches

from giveget.core.ledger import (
    BestPriceClient,
    Books,
    Item,
    Move,
    MoveKind,
    Party,
    PastGive,
    PrecedentView,
    precedent_view,
    replay,
)
from giveget.core.terms import Deal, GivegetError, Money, NotFoundError, Precedent, Term
from giveget.core.terms.options import parse_option
from giveget.core.value.asked import price_asks
from giveget.desk.books.known import DealOf, require_known
from giveget.desk.ports import Store
from giveget.desk.typed import UnknownAskTermError, typed_ask

_ONE = Decimal(1)
_NONE = Decimal(0)
_NO_RENEWALS = Precedent(renewal_probability=0.0, carry_over=0.0, carry_over_traded=0.0)


class NoSuchGiveError(NotFoundError):
    """A term on which nothing was given or asked for."""

    def __init__(self, deal: str, title: str) -> None:
        super().__init__(
            f"nothing is given or asked for on {title} in the books of {deal!r}; "
            f"`giveget ledger --deal {deal}` shows what is"
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A client who must not have worse terms than anybody, as typed.

    Args:
        client: who.
        size: what they have of the term today, as an option of it (``3%``).
        price: what they pay, deal currency.
    """

    client: str
    size: str
    price: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Precedents:
    """A give of a deal seen beyond it.

    Args:
        deal: the deal.
        term: the term.
        item: the give as booked, or as they ask for it.
        number: of its move.
        is_given: whether it is booked, or only asked for.
        view: who had it, who is owed it, what comes back.
    """

    deal: Deal
    term: Term
    item: Item
    number: int
    is_given: bool
    view: PrecedentView


def precedents_of(
    store: Store, deal: Deal, term: str, deal_of: DealOf, promises: Sequence[Promise] = ()
) -> Precedents:
    """Return what the newest give (or else ask) on a term means beyond the deal.

    Args:
        store: the books.
        deal: the deal.
        term: id or a name of the term.
        deal_of: finds the files of other deals, for their clients.
        promises: clients who must not have worse terms.

    Raises:
        NoSuchGiveError: there is neither a give nor an ask on it.
        UnknownAskTermError, UnknownDealError: no such term or deal.

    Source: B1.13, B1.15; principles S4-10, S4-16.
    """
    meant = _term_named(deal, term)
    books = replay(store.moves(require_known(store, deal.id)))
    found = _newest(books, meant)
    if found is None:
        raise NoSuchGiveError(deal.id, meant.title)
    move, item = found
    is_traded = move.kind in (MoveKind.TRADE, MoveKind.GIVE)
    give = PastGive(
        deal=deal.id,
        client=deal.parties.them,
        term=meant.id,
        size=_size(item, meant, deal.currency),
        cost=_cost_now(deal, item),
        day=move.at.date(),
        is_traded=is_traded,
    )
    view = precedent_view(
        give,
        tuple(_past(store, deal, meant, deal_of)),
        deal.precedent if deal.precedent and meant.is_precedent else _NO_RENEWALS,
        deal.our_cash.rate_per_year,
        tuple(_best_price(one, meant, deal.currency) for one in promises),
    )
    return Precedents(
        deal=deal,
        term=meant,
        item=item,
        number=move.number,
        is_given=move.kind is not MoveKind.ASK,
        view=view,
    )


def _term_named(deal: Deal, name: str) -> Term:
    wanted = name.replace("_", " ").replace("-", " ").lower().split()
    for term in deal.terms:
        for other in (term.id, term.name, *term.words):
            if other and other.replace("_", " ").replace("-", " ").lower().split() == wanted:
                return term
    ids = tuple(term.id for term in deal.terms)
    close = get_close_matches(name, ids, n=1)
    raise UnknownAskTermError(name, ids, close[0] if close else None)


def _newest(books: Books, term: Term) -> tuple[Move, Item] | None:
    booked = [(m, g) for m in books.booked() for g in m.gives if g.term == term.id]
    asked = [
        (move, give)
        for move in books.standing()
        if move.kind is MoveKind.ASK and move.side is Party.THEM
        for give in move.gives
        if give.term == term.id
    ]
    return next(reversed(booked or asked), None)


def _past(store: Store, deal: Deal, term: Term, deal_of: DealOf) -> Iterator[PastGive]:
    for name in store.deals():
        if name == deal.id:
            continue
        found = [
            (move, give)
            for move in replay(store.moves(name)).booked()
            for give in move.gives
            if give.term == term.id and give.value_to_us is not None
        ]
        other = deal_of(name) if found else None
        for move, give in found:
            value = give.value_to_us
            if value is not None:
                yield PastGive(
                    deal=name,
                    client="" if other is None else other.parties.them,
                    term=term.id,
                    size=_size(give, term, value.currency),
                    cost=Money(-value.amount, value.currency),
                    day=move.at.date(),
                    is_traded=move.kind is not MoveKind.CONCESSION,
                )


def _size(item: Item, term: Term, currency: str) -> Decimal:
    """How far an item moves its term; 1 where options are words."""
    before, after = (_number(term, label, currency) for label in (item.before, item.after))
    return _ONE if before is None or after is None else abs(after - before)


def _number(term: Term, label: str, currency: str) -> Decimal | None:
    try:
        return parse_option(term.kind, label, currency).number
    except (GivegetError, ArithmeticError):
        return None


def _cost_now(deal: Deal, item: Item) -> Money:
    """What a give costs in this deal alone, priced from where its term stood."""
    stated = item.value_to_us
    cost = Money(_NONE, deal.currency) if stated is None else Money(-stated.amount, stated.currency)
    if not item.after:
        return cost
    try:
        asks = [typed_ask(deal, f"{item.term}={label}") for label in (item.before, item.after)]
    except GivegetError:
        return cost
    asked = price_asks(deal, asks)
    before, after = (one.option for one in asked.asks)
    if before is None or after is None:
        return cost
    base = deal.table.with_choices({item.term: before})
    given = base.with_choices({item.term: after})
    now = asked.bare.worth(base).now - asked.bare.worth(given).now
    return Money.from_float(max(now, 0.0), deal.currency)


def _best_price(promise: Promise, term: Term, currency: str) -> BestPriceClient:
    size = parse_option(term.kind, promise.size, currency).number
    return BestPriceClient(
        client=promise.client,
        term=term.id,
        size=_NONE if size is None else size,
        price=Money(promise.price, currency),
    )
