"""Which rows does the audit find in the books themselves?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from giveget.core.ledger.books import Books
from giveget.core.ledger.items import Item
from giveget.core.ledger.leakage import Record, RecordKind
from giveget.core.ledger.moves import BOOKED, Move, MoveKind, Party
from giveget.core.terms import Money

_KINDS = {MoveKind.CONCESSION: RecordKind.CONCESSION}


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """What the books of a deal do not say about it.

    Args:
        client: whose deal it is.
        rep: who leads it on our side; a move's own person goes first.
        quarter_end: gives the last day of our quarter for a day.
    """

    client: str = ""
    rep: str = ""
    quarter_end: Callable[[date], date | None] = lambda _: None


def records_of(books: Books, whose: Whose) -> tuple[Record, ...]:
    """Return their asks, our gives and concessions, and the gets of a deal as rows of the audit.

    What was recorded is certain, so every row has confidence 1. Sizes are not known to the books.
    """
    return tuple(_records(books, whose))


def _records(books: Books, whose: Whose) -> Iterator[Record]:
    for move in books.standing():
        if move.kind is MoveKind.ASK and move.side is Party.THEM:
            yield from (_record(move, item, RecordKind.ASK, whose) for item in move.gives)
        elif move.kind in BOOKED:
            kind = _KINDS.get(move.kind, RecordKind.GIVE)
            for item in move.gives:
                yield _record(move, item, kind, whose, _ask_for(books, move, item))
            yield from (_record(move, item, RecordKind.GET, whose) for item in move.gets)


def _record(move: Move, item: Item, kind: RecordKind, whose: Whose, answers: str = "") -> Record:
    day = move.at.date()
    return Record(
        id=_row_id(move, item),
        kind=kind,
        at=move.at,
        deal=move.deal,
        client=whose.client,
        rep=(move.by if move.side is Party.US else "") or whose.rep,
        term=item.term or item.description,
        quarter_end=whose.quarter_end(day),
        approver=item.approver or move.escalated_to,
        value=_unsigned(item.value_to_us),
        answers=answers,
        quote=move.quote,
        source=move.source,
    )


def _ask_for(books: Books, move: Move, item: Item) -> str:
    """The row of the ask that the move refers to, about the same term."""
    ask = None if move.refers_to is None else books.move(move.refers_to)
    if ask is None or ask.kind is not MoveKind.ASK or ask.side is not Party.THEM:
        return ""
    return next((_row_id(ask, one) for one in ask.gives if one.term == item.term), "")


def _row_id(move: Move, item: Item) -> str:
    return f"{move.deal}/{move.number}/{item.id}"


def _unsigned(money: Money | None) -> Money | None:
    return None if money is None else Money(money.amount.copy_abs(), money.currency)
