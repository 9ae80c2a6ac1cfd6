"""On which accounts does a move post, in our books and (as an estimate) in theirs?

Every move's postings sum to zero in each book and currency. Plus is what a side has or is owed,
minus is what it parts with; what is left over of a trade is its surplus, what a give leaves
uncovered is conceded.

====================  =============================  ===============================
account               our book                       their book
====================  =============================  ===============================
``gives: TERM``       what we part with              what they have from it
``open gets: TERM``   owed to us                     what they owe, at their cost
``arrived: TERM``     what has come of it            what they have parted with
``lapsed: TERM``      what will not come             what they need not part with
``surplus``           minus what a trade leaves      the same, for them
``conceded``          plus what a give lacks         the same, for them
====================  =============================  ===============================
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from giveget.core.ledger.books import Books
from giveget.core.ledger.exact import NOTHING, minus, plus, times
from giveget.core.ledger.items import Item
from giveget.core.ledger.moves import BOOKED, Move, MoveKind, Party
from giveget.core.ledger.tracked import GetStatus, gets_of
from giveget.core.terms import Money

_WHOLE = Decimal(1)
SURPLUS = "surplus"
CONCEDED = "conceded"


@dataclass(frozen=True, slots=True)
class Posting:
    """One amount on one account.

    Args:
        number: of the move that posts.
        book: ours, or theirs as we estimate it.
        account: in words, see the module.
        amount: signed.
    """

    number: int
    book: Party
    account: str
    amount: Money


def postings(move: Move) -> tuple[Posting, ...]:
    """Return what a give, get, trade or concession posts; nothing for the other kinds.

    Corrections also take back what stood: see :func:`correction_postings`. Deliveries and lapses
    post amounts that stand in earlier moves: see :func:`postings_of`.
    """
    if move.stands_as not in BOOKED:
        return ()
    found: list[Posting] = []
    for book in Party:
        found += _booked(move, book)
    return tuple(found)


def reversed_postings(posted: Iterable[Posting], number: int) -> tuple[Posting, ...]:
    """Return the postings that take others back, as posted by the move with this number."""
    return tuple(
        Posting(number, one.book, one.account, Money(minus(one.amount.amount), one.amount.currency))
        for one in posted
    )


def correction_postings(stood: Move | None, correction: Move) -> tuple[Posting, ...]:
    """Return what a correction posts: what stood is taken back, what should have stood is posted.

    Args:
        stood: the corrected move as it stood before (:meth:`Books.move`).
        correction: the correction.
    """
    back = () if stood is None else reversed_postings(postings(stood), correction.number)
    return (*back, *postings(correction))


def postings_of(books: Books, today: date) -> tuple[Posting, ...]:
    """Return the postings of all that stands: bookings, arrivals and what lapsed, by get.

    Cost: linear in the number of moves.
    """
    booked = [posting for move in books.booked() for posting in postings(move)]
    lapses = {m.item: m.number for m in books.standing() if m.kind is MoveKind.LAPSE and m.item}
    for get in gets_of(books, today):
        for arrival in get.arrivals:
            booked += _moved(get.item, "arrived", arrival.share, arrival.number)
        if get.status is GetStatus.LAPSED:
            left = plus(_WHOLE, -get.share)
            booked += _moved(get.item, "lapsed", left, lapses[get.item.id])
    return tuple(booked)


def account_totals(posted: Iterable[Posting]) -> dict[tuple[Party, str, str], Decimal]:
    """Return the exact sum by book, account and currency."""
    sums: dict[tuple[Party, str, str], Decimal] = {}
    for one in posted:
        key = (one.book, one.account, one.amount.currency)
        sums[key] = plus(sums.get(key, NOTHING), one.amount.amount)
    return sums


def _booked(move: Move, book: Party) -> Iterator[Posting]:
    left: dict[str, Decimal] = {}
    for name, items in (("gives", move.gives), ("open gets", move.gets)):
        for item in items:
            worth = _worth(item, book)
            if worth is not None:
                yield Posting(move.number, book, _account(name, item), worth)
                left[worth.currency] = plus(left.get(worth.currency, NOTHING), worth.amount)
    for currency, amount in left.items():
        if amount:
            account = SURPLUS if amount > 0 else CONCEDED
            yield Posting(move.number, book, account, Money(minus(amount), currency))


def _moved(item: Item, to: str, share: Decimal, number: int) -> Iterator[Posting]:
    for book in Party:
        worth = _worth(item, book)
        if worth is not None:
            part = times(worth.amount, share)
            yield Posting(
                number, book, _account("open gets", item), Money(minus(part), worth.currency)
            )
            yield Posting(number, book, _account(to, item), Money(part, worth.currency))


def _worth(item: Item, book: Party) -> Money | None:
    return item.value_to_us if book is Party.US else item.value_to_them


def _account(name: str, item: Item) -> str:
    return f"{name}: {item.term or item.description}"
