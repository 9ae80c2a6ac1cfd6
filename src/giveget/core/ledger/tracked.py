"""Which gets have arrived, which are late, and which stand nowhere in writing?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from giveget.core.ledger.books import Books
from giveget.core.ledger.exact import NOTHING, plus
from giveget.core.ledger.items import Item
from giveget.core.ledger.moves import Move, MoveKind

_WHOLE: Final = Decimal(1)


class GetStatus(StrEnum):
    """How far a get has come."""

    PROMISED = "promised"
    WRITTEN = "written"
    DELIVERED = "delivered"
    OVERDUE = "overdue"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A part of a get that arrived on a day; ``number`` is the move that says so."""

    number: int
    day: date
    share: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedGet:
    """A get from the move that booked it to its arrival.

    Args:
        item: as booked.
        number: of the move that booked it.
        agreed_on: day of that move.
        status: as of the day asked for.
        share: part that has arrived, 0…1.
        arrivals: deliveries by number of their move, cut off at the whole.
        is_written: whether it stands in an agreed document.
    """

    item: Item
    number: int
    agreed_on: date
    status: GetStatus
    share: Decimal
    arrivals: tuple[Arrival, ...]
    is_written: bool

    @property
    def is_open(self) -> bool:
        """Whether it is still to come."""
        return self.status not in (GetStatus.DELIVERED, GetStatus.LAPSED)


def gets_of(books: Books, today: date) -> tuple[TrackedGet, ...]:
    """Return every booked get with its status as of a day, in the order they were booked.

    The day decides what is late; every move so far counts. A get that has partly arrived is still
    open. Late ones are overdue whether written or not.
    """
    arrivals = _arrivals(books)
    lapsed = {m.item for m in books.standing() if m.kind is MoveKind.LAPSE and m.item}
    written = _written(books)
    return tuple(
        _tracked(get, move, arrivals.get(get.id, ()), lapsed, written, today)
        for move in books.booked()
        for get in move.gets
    )


def shares_delivered(books: Books) -> dict[str, Decimal]:
    """Return by id of the get the part that has arrived, above 0 and at most 1."""
    return {name: _sum(parts) for name, parts in _arrivals(books).items()}


def _tracked(
    get: Item,
    move: Move,
    arrivals: tuple[Arrival, ...],
    lapsed: set[str],
    written: _Written,
    today: date,
) -> TrackedGet:
    share = _sum(arrivals)
    is_written = get.written or get.id in written.items or move.number in written.moves
    return TrackedGet(
        item=get,
        number=move.number,
        agreed_on=move.at.date(),
        status=_status(get, share, get.id in lapsed, is_written, today),
        share=share,
        arrivals=arrivals,
        is_written=is_written,
    )


def _status(get: Item, share: Decimal, is_lapsed: bool, is_written: bool, today: date) -> GetStatus:
    if share >= _WHOLE:
        return GetStatus.DELIVERED
    if is_lapsed:
        return GetStatus.LAPSED
    if get.due is not None and get.due < today:
        return GetStatus.OVERDUE
    return GetStatus.WRITTEN if is_written else GetStatus.PROMISED


def _arrivals(books: Books) -> dict[str, tuple[Arrival, ...]]:
    found: dict[str, tuple[Arrival, ...]] = {}
    for move in books.standing():
        if move.kind is MoveKind.DELIVERY:
            before = found.get(move.item, ())
            left = plus(_WHOLE, -_sum(before))
            if left > 0:
                arrival = Arrival(move.number, move.at.date(), min(left, move.share))
                found[move.item] = (*before, arrival)
    return found


def _sum(arrivals: tuple[Arrival, ...]) -> Decimal:
    share = NOTHING
    for arrival in arrivals:
        share = plus(share, arrival.share)
    return share


@dataclass(frozen=True, slots=True)
class _Written:
    items: frozenset[str]
    moves: frozenset[int]


def _written(books: Books) -> _Written:
    """Collect what an acceptance with a proof put in writing.

    It writes down one get when it names one; else all gets of the move it refers to, and of trades
    that book that very offer or the acceptance itself.
    """
    items: set[str] = set()
    moves: set[int] = set()
    for move in books.standing():
        if move.kind is MoveKind.ACCEPT and move.proof is not None:
            if move.item:
                items.add(move.item)
            else:
                moves.update(number for number in (move.number, move.refers_to) if number)
    moves.update(_booking(books, moves))
    return _Written(frozenset(items), frozenset(moves))


def _booking(books: Books, moves: set[int]) -> Iterator[int]:
    return iter([move.number for move in books.booked() if move.refers_to in moves])
