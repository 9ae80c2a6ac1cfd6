"""What stands in the books of one deal?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from giveget.core.ledger import (
    AskRecord,
    AskState,
    Balance,
    Item,
    Move,
    MoveKind,
    Standing,
    TrackedGet,
    asks_of,
    balances_of,
    gets_of,
    outcome_of,
    package_on_table,
    replay,
    standing_of,
)
from giveget.core.terms import Deal, Package, TradeClass
from giveget.desk.books.known import require_known
from giveget.desk.books.proposals import is_proposal
from giveget.desk.books.views.balance import conceded_in
from giveget.desk.ports import Store


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
        conceded=conceded_in(books),
        ended=outcome_of(books),
    )


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
