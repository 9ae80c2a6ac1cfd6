"""What did we give and get, deal by deal?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from giveget.core.ledger import (
    AfterDeal,
    Balance,
    Books,
    after_deal,
    balances_of,
    concessions_of,
    cost_of,
    gets_of,
    is_flagged,
    replay,
    standing_of,
    worth_of,
)
from giveget.core.terms import Deal
from giveget.desk.books.items import currency_of
from giveget.desk.books.known import DealOf, require_known
from giveget.desk.ports import Store

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceRow:
    """One deal and currency of the balance of all deals.

    Args:
        name, title: of the deal.
        balance: its sums.
        conceded: what was given for nothing.
        concessions: how many.
        open_gets, overdue: how many are to come, and how many of them are late.
        peer_ratio: share of events in which we were a peer.
        is_flagged: won with many concessions or as a pawn.
        review: the trade re-priced with what arrived, where that was asked for.
    """

    name: str
    title: str
    balance: Balance
    conceded: Decimal
    concessions: int
    open_gets: int
    overdue: int
    peer_ratio: float | None
    is_flagged: bool
    review: AfterDeal | None = None


def balance_rows(
    store: Store,
    names: Iterable[str],
    deal_of: DealOf,
    today: date,
    rate_per_year: float | None = None,
) -> tuple[BalanceRow, ...]:
    """Return the balance of deals.

    Args:
        store: the books.
        names: ids of the deals; all of them when empty.
        deal_of: finds their files, for titles.
        today: the day that decides what is late.
        rate_per_year: cost of money; None to leave out what the trades were worth in the end.

    Raises:
        UnknownDealError: a deal that the books do not have.
    """
    wanted = tuple(require_known(store, name) for name in names) or store.deals()
    found: list[BalanceRow] = []
    for name in wanted:
        books = replay(store.moves(name))
        found += _rows(books, deal_of(name), today, rate_per_year)
    return tuple(found)


def peer_ratios(store: Store, today: date) -> dict[str, float]:
    """Return by deal the share of events in which we were a peer, where any showed it. S4-32."""
    found = {
        name: standing_of(replay(store.moves(name)), today).peer_ratio for name in store.deals()
    }
    return {name: share for name, share in found.items() if share is not None}


def _rows(books: Books, deal: Deal | None, today: date, rate: float | None) -> Iterable[BalanceRow]:
    balances = balances_of(books)
    gets = gets_of(books, today)
    log = standing_of(books, today)
    for balance in balances or (_nothing(deal),):
        row = BalanceRow(
            name=books.deal,
            title="" if deal is None else deal.title,
            balance=balance,
            conceded=conceded_in(books, balance.currency),
            concessions=log.concessions,
            open_gets=sum(get.is_open for get in gets),
            overdue=sum(get.status.value == "overdue" for get in gets),
            peer_ratio=log.peer_ratio,
            is_flagged=is_flagged(books, today),
        )
        if rate is None or len(balances) != 1:
            yield row
        else:
            yield replace(row, review=after_deal(books, today, rate))


def _nothing(deal: Deal | None) -> Balance:
    currency = "" if deal is None else deal.currency
    return Balance(
        currency=currency, given=_NOTHING, agreed=_NOTHING, delivered=_NOTHING, gives=0, gets=0
    )


def conceded_in(books: Books, currency: str | None = None) -> Decimal:
    """Return what was given for nothing; in one currency, where one is named."""
    return sum(
        (
            cost_of(move.gives) - worth_of(move.gets)
            for move in concessions_of(books)
            if currency is None or currency_of((*move.gives, *move.gets)) == currency
        ),
        _NOTHING,
    )
