"""When is a move refused, and what has to be written instead?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from giveget.core.ledger import (
    BOOKED,
    Books,
    Item,
    Move,
    MoveKind,
    Party,
    VersionConflictError,
    cost_of,
    open_offers,
    worth_of,
)
from giveget.core.terms import Deal
from giveget.desk.books.errors import (
    AlreadyAnsweredError,
    BareGiveError,
    NeedsError,
    UnownedGetError,
)
from giveget.desk.books.items import PricedItems, currency_of
from giveget.desk.books.naming import title_of
from giveget.desk.books.request import RecordRequest

_ANSWERS = frozenset({MoveKind.OFFER, MoveKind.COUNTER, MoveKind.ACCEPT, MoveKind.REFUSE})
BOOKS_GIVES = frozenset({MoveKind.GIVE, MoveKind.TRADE, MoveKind.CONCESSION})
OFFERS = frozenset({MoveKind.OFFER, MoveKind.COUNTER})


def require_lawful(kind: MoveKind | None, priced: PricedItems, request: RecordRequest) -> None:
    """Refuse what the laws forbid, with what to write instead.

    Raises:
        NeedsError: something that goes with the kind was not said.
        BareGiveError: a give or trade whose gets do not cover it.
        UnownedGetError: a get without an owner or a day.

    Source: laws 1, 2 and 8.
    """
    for needs, has in _needed(kind, request):
        if not has and kind is not None:
            raise NeedsError(kind.value, needs)
    if kind not in BOOKED:
        return
    if kind in BOOKS_GIVES and not priced.gives:
        raise NeedsError(kind.value, "what is given: --give TERM=VALUE")
    if kind is MoveKind.GET and not priced.gets:
        raise NeedsError(kind.value, "what is got: --get TERM=VALUE")
    cost, worth = cost_of(priced.gives), worth_of(priced.gets)
    if kind in (MoveKind.GIVE, MoveKind.TRADE) and (not priced.gets or worth < cost):
        currency = currency_of((*priced.gives, *priced.gets))
        raise BareGiveError(float(cost), float(worth), currency)
    has_reason = request.said.reason.strip() or request.corrects is not None
    if kind is MoveKind.CONCESSION and not has_reason:
        raise NeedsError(kind.value, "why it was given: --reason WORDS")
    _require_owned(priced.gets, request.deal)


def _needed(kind: MoveKind | None, request: RecordRequest) -> Iterator[tuple[str, bool]]:
    """What a kind needs, as it is written on the command line, and whether it was said."""
    if kind is MoveKind.HOLD:
        yield "why it is put off: --reason WORDS", bool(request.said.reason.strip())
        yield "a day by which the answer comes: --until DAY", request.until is not None
    if kind is MoveKind.DELIVERY:
        yield "what shows it: --proof LINK, FILE or WORDS", request.proof is not None
    if kind in OFFERS:
        wanted = request.items
        says = bool(wanted.gives or wanted.gets or request.said.quote.strip())
        yield "what is offered: --give, --get, or the words with --quote or --message", says


def _require_owned(gets: Sequence[Item], deal: Deal | None) -> None:
    lacking = [get for get in gets if not get.owner.strip() or get.due is None]
    if lacking:
        raise UnownedGetError(
            tuple(title_of(get, deal) for get in lacking),
            owner=any(not get.owner.strip() for get in lacking),
            day=any(get.due is None for get in lacking),
        )


def require_version(deal: str, expected: int, history: Sequence[Move]) -> None:
    """Make sure that a deal is as the person saw it.

    Raises:
        VersionConflictError: it is not; names who did what since.
    """
    if expected != len(history):
        since = tuple(history[expected:]) if 0 <= expected < len(history) else ()
        raise VersionConflictError(deal, expected, len(history), since)


def require_unanswered(books: Books, move: Move) -> None:
    """Two people may answer the same message; the second has to see what the first said.

    Raises:
        AlreadyAnsweredError: the first said something that this answer may contradict.
    """
    number = move.refers_to
    if number is None or move.kind not in (_ANSWERS | BOOKS_GIVES):
        return
    still_open = {offer.number for offer in open_offers(books)}
    clash = _ANSWERS | BOOKS_GIVES if move.kind in _ANSWERS else BOOKS_GIVES
    for earlier in books.standing():
        if earlier.refers_to != number or earlier.side is not move.side:
            continue
        is_over = earlier.kind in OFFERS and earlier.number not in still_open
        if earlier.kind in clash and not is_over:
            raise AlreadyAnsweredError(number, earlier, books.version)


def warnings_about(move: Move) -> tuple[str, ...]:
    """Return what is allowed, but will be refused later if nothing changes."""
    cost, worth = cost_of(move.gives), worth_of(move.gets)
    if move.kind in OFFERS and move.side is Party.US and move.gives and worth < cost:
        said = (
            f"what this offer asks for is worth {worth:,.2f} and does not cover the {cost:,.2f} "
            "that it gives; accepted as it is, it can only be booked as a concession"
        )
        return (said,)
    return ()
