"""What must somebody see to today?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from giveget.core.ledger.books import Books
from giveget.core.ledger.items import Item, Result
from giveget.core.ledger.moves import Move, MoveKind
from giveget.core.ledger.table import AskState, asks_of, open_offers, outcome_of
from giveget.core.ledger.tracked import GetStatus, TrackedGet, gets_of

SOON_DAYS: Final = 14
"""How many days ahead a get counts as due soon."""

_OFFERS = frozenset({MoveKind.OFFER, MoveKind.COUNTER})


class AlarmKind(StrEnum):
    """Why something needs a person.

    Overdue gets come first, then what has no owner, what falls due, what stands nowhere in writing,
    offers whose day has passed and answers that were put off until now.
    """

    OVERDUE = "overdue"
    NO_OWNER = "no owner"
    DUE_SOON = "due soon"
    UNWRITTEN = "unwritten"
    OFFER_LAPSED = "offer lapsed"
    ANSWER_DUE = "answer due"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """One thing to see to.

    Args:
        kind: why.
        deal: id of the deal.
        number: of the move it comes from.
        item: the get, where it is about one.
        day: when it was or is due; None when no day was named.
        days: from today to that day, below zero when it has passed; 0 without a day.
        owner: who sees to it; empty when nobody does.
    """

    kind: AlarmKind
    deal: str
    number: int
    item: Item | None = None
    day: date | None = None
    days: int = 0
    owner: str = ""


def due(books: Books, today: date, soon_days: int = SOON_DAYS) -> tuple[Alarm, ...]:
    """Return the alarms of a deal as of a day, the most pressing kind first, then by day.

    A get can raise two alarms: one for its day and one because it stands nowhere in writing. Gets
    of an offer that was accepted and never booked have no owner yet. A deal that was lost, or came
    to nothing, raises no alarm.
    """
    end = outcome_of(books)
    if end is not None and end.outcome is not None and end.outcome.result is not Result.WON:
        return ()
    found = [*_of_gets(books, today, soon_days), *_unbooked(books, today), *_answers(books, today)]
    order = list(AlarmKind)
    return tuple(sorted(found, key=lambda one: (order.index(one.kind), one.day or date.max)))


def _of_gets(books: Books, today: date, soon_days: int) -> Iterator[Alarm]:
    for get in gets_of(books, today):
        if not get.is_open:
            continue
        if get.status is GetStatus.OVERDUE:
            yield _about(get, AlarmKind.OVERDUE, books.deal, today)
        elif get.item.due is not None and get.item.due <= today + timedelta(days=soon_days):
            yield _about(get, AlarmKind.DUE_SOON, books.deal, today)
        if not get.is_written:
            yield _about(get, AlarmKind.UNWRITTEN, books.deal, today)


def _about(get: TrackedGet, kind: AlarmKind, deal: str, today: date) -> Alarm:
    return _alarm(kind, deal, get.number, get.item, today)


def _alarm(kind: AlarmKind, deal: str, number: int, item: Item, today: date) -> Alarm:
    return Alarm(
        kind=kind,
        deal=deal,
        number=number,
        item=item,
        day=item.due,
        days=0 if item.due is None else (item.due - today).days,
        owner=item.owner,
    )


def _unbooked(books: Books, today: date) -> Iterator[Alarm]:
    """Gets of accepted offers that no later move books."""
    booked = {move.refers_to for move in books.booked()}
    for accept in books.standing():
        if accept.kind is not MoveKind.ACCEPT or accept.refers_to is None:
            continue
        offer = books.move(accept.refers_to)
        if offer is None or offer.kind not in _OFFERS or booked & {offer.number, accept.number}:
            continue
        for get in offer.gets:
            if not books.has_item(get.id):
                yield _alarm(AlarmKind.NO_OWNER, books.deal, accept.number, get, today)


def _answers(books: Books, today: date) -> Iterator[Alarm]:
    for offer in open_offers(books):
        if offer.until is not None and offer.until < today:
            yield _on_day(AlarmKind.OFFER_LAPSED, offer, offer.until, today)
    held = {one.ask.number for one in asks_of(books) if one.state is AskState.HELD}
    holds = [m for m in books.standing() if m.kind is MoveKind.HOLD and m.refers_to in held]
    for hold in holds:
        if hold.until is not None and hold.until <= today:
            yield _on_day(AlarmKind.ANSWER_DUE, hold, hold.until, today)


def _on_day(kind: AlarmKind, move: Move, day: date, today: date) -> Alarm:
    return Alarm(
        kind=kind,
        deal=move.deal,
        number=move.number,
        day=day,
        days=(day - today).days,
        owner=move.by,
    )
