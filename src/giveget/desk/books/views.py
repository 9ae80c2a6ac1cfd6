"""What stands in the books of a deal, of all deals, and what is due?"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from giveget.core.ledger import (
    AfterDeal,
    Alarm,
    AlarmKind,
    AskRecord,
    AskState,
    Balance,
    Books,
    Item,
    Move,
    MoveKind,
    Standing,
    TrackedGet,
    after_deal,
    asks_of,
    balances_of,
    concessions_of,
    cost_of,
    due,
    gets_of,
    is_flagged,
    outcome_of,
    package_on_table,
    replay,
    standing_of,
    worth_of,
)
from giveget.core.terms import Deal, Package, TradeClass
from giveget.desk.books.errors import UnknownDealError
from giveget.desk.books.proposals import is_proposal
from giveget.desk.ports import Store

DealOf = Callable[[str], Deal | None]
"""Finds the file of a deal by its id, if there is one."""

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A move of the history as it is shown.

    Args:
        move: as appended.
        struck_by: number of the correction that took its place; None while it stands.
        is_proposal: whether it was proposed and not sent.
    """

    move: Move
    struck_by: int | None = None
    is_proposal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerView:
    """The books of one deal as of a day.

    Args:
        name: id of the deal.
        deal: its file, where there is one.
        version: number of the last move.
        today: the day.
        balances: one per currency.
        gives: every booked give, with the number of its move.
        gets: every booked get with its status.
        entries: the whole history.
        open_asks: asks of theirs without an answer.
        package: on the table; None when none was recorded.
        standing: peer or pawn.
        conceded: what was given for nothing.
        ended: how the deal ended.
    """

    name: str
    deal: Deal | None
    version: int
    today: date
    balances: tuple[Balance, ...]
    gives: tuple[tuple[int, Item], ...]
    gets: tuple[TrackedGet, ...]
    entries: tuple[Entry, ...]
    open_asks: tuple[AskRecord, ...]
    package: Package | None
    standing: Standing
    conceded: Decimal
    ended: Move | None

    @property
    def currency(self) -> str:
        """The currency of the amounts; that of the first balance where there are several."""
        named = self.balances[0].currency if self.balances else ""
        return named or ("" if self.deal is None else self.deal.currency)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class DueRow:
    """One thing to see to, with the deal's file where there is one."""

    alarm: Alarm
    deal: Deal | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DueView:
    """What is to be seen to as of a day; ``open_gets`` counts all that are still to come."""

    today: date
    soon_days: int
    rows: tuple[DueRow, ...]
    open_gets: int
    deals: int

    @property
    def is_late(self) -> bool:
        """Whether something is overdue."""
        return any(row.alarm.kind is AlarmKind.OVERDUE for row in self.rows)


def require_known(store: Store, name: str) -> str:
    """Return the id of a deal that the books have.

    Raises:
        UnknownDealError: they have none of this name; says which one is close.
    """
    if not store.head(name).number:
        raise UnknownDealError(name, store.deals())
    return name


def ledger_view(store: Store, name: str, deal: Deal | None, today: date) -> LedgerView:
    """Return the books of one deal.

    Raises:
        UnknownDealError: nothing is recorded of it.
    """
    history = tuple(store.moves(require_known(store, name)))
    books = replay(history)
    struck = {move.corrects: move.number for move in history if move.corrects}
    return LedgerView(
        name=name,
        deal=deal,
        version=books.version,
        today=today,
        balances=balances_of(books),
        gives=tuple((move.number, give) for move in books.booked() for give in move.gives),
        gets=gets_of(books, today),
        entries=tuple(
            Entry(move=one, struck_by=struck.get(one.number), is_proposal=is_proposal(one))
            for one in history
        ),
        open_asks=tuple(
            one
            for one in asks_of(books)
            if one.state in (AskState.OPEN, AskState.HELD) and one.ask.side.value == "them"
        ),
        package=package_on_table(books),
        standing=standing_of(books, today),
        conceded=_conceded(books),
        ended=outcome_of(books),
    )


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


def due_view(
    store: Store, names: Iterable[str], deal_of: DealOf, today: date, soon_days: int
) -> DueView:
    """Return what is to be seen to, the most pressing kind first, then by day.

    Raises:
        UnknownDealError: a deal that the books do not have.
    """
    wanted = tuple(require_known(store, name) for name in names) or store.deals()
    rows: list[DueRow] = []
    count = 0
    for name in wanted:
        books = replay(store.moves(name))
        alarms = due(books, today, soon_days)
        deal = deal_of(name) if alarms else None
        rows += [DueRow(alarm=one, deal=deal) for one in alarms]
        count += sum(get.is_open for get in gets_of(books, today))
    order = list(AlarmKind)
    rows.sort(key=lambda row: (order.index(row.alarm.kind), row.alarm.day or date.max))
    return DueView(
        today=today, soon_days=soon_days, rows=tuple(rows), open_gets=count, deals=len(wanted)
    )


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
            conceded=_conceded(books, balance.currency),
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


def _conceded(books: Books, currency: str | None = None) -> Decimal:
    return sum(
        (
            cost_of(move.gives) - worth_of(move.gets)
            for move in concessions_of(books)
            if currency is None or _currency(move) == currency
        ),
        _NOTHING,
    )


def _currency(move: Move) -> str:
    return next((i.value_to_us.currency for i in (*move.gives, *move.gets) if i.value_to_us), "")


def class_of_view(view: LedgerView) -> TradeClass:
    """What the deal is so far: one CONCESSION in any currency makes it one."""
    kinds = {balance.kind for balance in view.balances}
    for kind in (TradeClass.CONCESSION, TradeClass.NEGOTIATION, TradeClass.ASK):
        if kind in kinds:
            return kind
    return TradeClass.TALK


def kind_word(entry: Entry) -> str:
    """The kind of an entry in a word."""
    if entry.is_proposal:
        return "proposed"
    kind = entry.move.kind
    if kind is MoveKind.CORRECTION and entry.move.becomes is not None:
        return f"correction: {entry.move.becomes.value}"
    return kind.value
