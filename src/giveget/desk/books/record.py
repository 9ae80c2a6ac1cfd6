"""How does what happened at the table become a move, and when is it refused?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal

from giveget.core.ledger import (
    BOOKED,
    Appended,
    Books,
    Item,
    Move,
    MoveKind,
    Outcome,
    Party,
    Proof,
    VersionConflictError,
    cost_of,
    open_offers,
    replay,
    worth_of,
)
from giveget.core.terms import Deal, Package
from giveget.desk.books.errors import (
    AlreadyAnsweredError,
    BareGiveError,
    MixedCurrencyError,
    NeedsError,
    NobodyError,
    UnknownMoveError,
    UnownedGetError,
)
from giveget.desk.books.items import Ground, PricedItems, Wanted, agreed_in, each, priced_items
from giveget.desk.books.naming import get_named, title_of
from giveget.desk.ports import Store

_ANSWERS = frozenset({MoveKind.OFFER, MoveKind.COUNTER, MoveKind.ACCEPT, MoveKind.REFUSE})
_BOOKS_GIVES = frozenset({MoveKind.GIVE, MoveKind.TRADE, MoveKind.CONCESSION})
_OFFERS = frozenset({MoveKind.OFFER, MoveKind.COUNTER})
_OF_THEM = frozenset({MoveKind.ASK})
_WHOLE = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The words around a move.

    Args:
        quote: as written.
        source: the message they stand in.
        reason: why.
        escalated_to: who had to be asked first.
    """

    quote: str = ""
    source: str = ""
    reason: str = ""
    escalated_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRequest:
    """One thing that happened, to be recorded.

    Args:
        kind: what it is; for a correction see ``becomes``.
        deal_id: id of the deal.
        deal: its file, where there is one.
        now: the time; ``at``: when it happened, if that was said.
        by: the person; empty when nobody said.
        person: who works here, for our moves.
        contact: who speaks for the other side.
        side: whose move; None for whose it is as a rule.
        items: gives and gets.
        said: the words around it.
        answers: number of the move it answers.
        what: a get, by id or name.
        until: last day of an offer or hold.
        proof, share: of a delivery, or the writing of an acceptance.
        outcome: how the deal ended.
        corrects: number of a move; it becomes a move of this kind, None strikes it out.
        key: the same key twice is one move.
        expect: version of the deal that the person saw.
    """

    kind: MoveKind | None
    deal_id: str
    deal: Deal | None
    now: datetime
    at: datetime | None = None
    by: str = ""
    person: str = ""
    contact: str = ""
    side: Party | None = None
    items: Wanted = field(default_factory=Wanted)
    said: Said = field(default_factory=Said)
    answers: int | None = None
    what: str = ""
    until: date | None = None
    proof: Proof | None = None
    share: Decimal = _WHOLE
    outcome: Outcome | None = None
    corrects: int | None = None
    key: str = ""
    expect: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """What recording came to.

    Args:
        moves: as they stand in the books.
        appended: version, and what was there before.
        later: the part of the gives' cost that falls in later renewals.
        notes: how something was understood.
        back_in_time: whether a move whose time nobody stated lies before the last one.
    """

    moves: tuple[Move, ...]
    appended: Appended
    later: Decimal = Decimal(0)
    notes: tuple[str, ...] = ()
    back_in_time: bool = False


def record(store: Store, request: RecordRequest) -> Recorded:
    """Append what happened to the books of its deal.

    Raises:
        VersionConflictError: somebody else recorded since ``expect``; nothing was written.
        AlreadyAnsweredError: somebody answered that move before; nothing was written.
        BareGiveError: a give or trade whose gets do not cover it.
        UnownedGetError: a get without an owner or a day.
        GivegetError: anything else that the move lacks or may not say.

    Source: laws 1, 2 and 8.
    """
    history = tuple(store.moves(request.deal_id))
    books = replay(history)
    again = _recorded_before(history, request)
    if again is not None:
        books = replay(history[: again.number - 1])
        request = replace(request, at=request.at or again.at, expect=None)
    elif request.expect is not None:
        require_version(request.deal_id, request.expect, history)
    move, priced = move_of(books, request)
    if again is None and request.expect is None:
        _require_unanswered(books, move)
    replay((*history[: books.version], move))
    appended = store.append(request.deal_id, (move,), books.version)
    return Recorded(
        moves=appended.moves,
        appended=appended,
        later=priced.later,
        notes=(*priced.notes, *_warnings(move)),
        back_in_time=bool(appended.back_in_time) and request.at is None,
    )


def require_version(deal: str, expected: int, history: Sequence[Move]) -> None:
    """Make sure that a deal is as the person saw it.

    Raises:
        VersionConflictError: it is not; names who did what since.
    """
    if expected != len(history):
        since = tuple(history[expected:]) if 0 <= expected < len(history) else ()
        raise VersionConflictError(deal, expected, len(history), since)


def move_of(
    books: Books, request: RecordRequest, items: PricedItems | None = None
) -> tuple[Move, PricedItems]:
    """Return the move that a request means as the next one of these books, and its prices.

    Args:
        books: of the deal so far.
        request: what happened.
        items: gives and gets that have their values already.
    """
    number = books.version + 1
    stood = _referred(books, request.corrects, request.deal_id)
    answered = _referred(books, request.answers, request.deal_id)
    kind = request.kind
    side = request.side or _side_of(kind, answered or stood)
    by = _person(request, side)
    priced = _priced(books, request, kind, answered) if items is None else items
    is_correction = request.corrects is not None
    _check(kind, priced, request)
    move = Move(
        deal=request.deal_id,
        number=number,
        kind=MoveKind.CORRECTION if is_correction else kind or MoveKind.CORRECTION,
        at=request.at or request.now,
        side=side,
        by=by,
        gives=priced.gives,
        gets=priced.gets,
        package=_package(kind, priced),
        quote=request.said.quote,
        source=request.said.source,
        reason=request.said.reason,
        until=request.until,
        escalated_to=request.said.escalated_to,
        key=request.key,
        refers_to=_refers_to(request, stood),
        item=_item(books, request, kind),
        share=request.share,
        proof=request.proof,
        corrects=request.corrects,
        becomes=kind if is_correction else None,
        outcome=request.outcome,
    )
    return move, priced


def _person(request: RecordRequest, side: Party) -> str:
    by = request.by.strip() or (request.person if side is Party.US else request.contact)
    if side is Party.US and not by:
        raise NobodyError
    return by


def _recorded_before(history: Sequence[Move], request: RecordRequest) -> Move | None:
    if not request.key:
        return None
    return next((move for move in history if move.key == request.key), None)


def _referred(books: Books, number: int | None, deal: str) -> Move | None:
    if number is None:
        return None
    found = books.move(number)
    if found is None:
        raise UnknownMoveError(deal, number, books.version)
    return found


def _side_of(kind: MoveKind | None, about: Move | None) -> Party:
    if kind in (MoveKind.ACCEPT, MoveKind.REFUSE) and about is not None:
        return Party.THEM if about.side is Party.US else Party.US
    return Party.THEM if kind in _OF_THEM else Party.US


def _refers_to(request: RecordRequest, stood: Move | None) -> int | None:
    if request.answers is None and stood is not None and request.kind is not None:
        return stood.refers_to
    return request.answers


def _item(books: Books, request: RecordRequest, kind: MoveKind | None) -> str:
    if not request.what or kind not in (MoveKind.DELIVERY, MoveKind.LAPSE, MoveKind.ACCEPT):
        return ""
    return get_named(books, request.deal, request.what)


def _package(kind: MoveKind | None, priced: PricedItems) -> Package | None:
    return priced.package if kind in (_OFFERS | _BOOKS_GIVES) else None


def _priced(
    books: Books, request: RecordRequest, kind: MoveKind | None, answered: Move | None
) -> PricedItems:
    number = books.version + 1 if request.corrects is None else request.corrects
    wanted = request.items
    is_bare = not (wanted.gives or wanted.gets)
    if kind in BOOKED and answered is not None and is_bare and (answered.gives or answered.gets):
        return _booked_as_offered(answered, wanted, str(number))
    ground = Ground(
        deal=request.deal,
        currency=_currency(books, request),
        agreed=agreed_in(books, request.corrects),
        prefix=str(number),
    )
    return priced_items(wanted, ground, traded=_is_traded(kind, wanted))


def _is_traded(kind: MoveKind | None, wanted: Wanted) -> bool:
    return kind is not MoveKind.CONCESSION and bool(wanted.gives and wanted.gets)


def _currency(books: Books, request: RecordRequest) -> str:
    kept = next(
        (
            item.value_to_us.currency
            for move in books.standing()
            for item in (*move.gives, *move.gets)
            if item.value_to_us is not None
        ),
        "",
    )
    own = "" if request.deal is None else request.deal.currency
    if kept and own and kept != own:
        raise MixedCurrencyError(request.deal_id, kept, own)
    return own or kept


def _booked_as_offered(offer: Move, wanted: Wanted, prefix: str) -> PricedItems:
    """What was offered, under the ids of the move that books it."""
    count = len(offer.gets)
    owners = each("--owner", wanted.owners, count)
    dues = each("--due", wanted.dues, count)
    return PricedItems(
        gives=tuple(
            replace(give, id=f"{prefix}.give{n}", approver=wanted.approver or give.approver)
            for n, give in enumerate(offer.gives, start=1)
        ),
        gets=tuple(
            replace(
                get,
                id=f"{prefix}.get{n}",
                owner=owners[n - 1] or "",
                due=dues[n - 1],
                written=wanted.is_written or get.written,
            )
            for n, get in enumerate(offer.gets, start=1)
        ),
        package=offer.package,
    )


def _check(kind: MoveKind | None, priced: PricedItems, request: RecordRequest) -> None:
    """Refuse what the laws forbid, with what to write instead."""
    for needs, has in _needed(kind, request):
        if not has and kind is not None:
            raise NeedsError(kind.value, needs)
    if kind not in BOOKED:
        return
    if kind in _BOOKS_GIVES and not priced.gives:
        raise NeedsError(kind.value, "what is given: --give TERM=VALUE")
    if kind is MoveKind.GET and not priced.gets:
        raise NeedsError(kind.value, "what is got: --get TERM=VALUE")
    cost, worth = cost_of(priced.gives), worth_of(priced.gets)
    if kind in (MoveKind.GIVE, MoveKind.TRADE) and (not priced.gets or worth < cost):
        currency = _currency_of((*priced.gives, *priced.gets))
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
    if kind in _OFFERS:
        wanted = request.items
        says = bool(wanted.gives or wanted.gets or request.said.quote.strip())
        yield "what is offered: --give, --get, or the words with --quote or --message", says


def _currency_of(items: Sequence[Item]) -> str:
    return next((one.value_to_us.currency for one in items if one.value_to_us), "")


def _require_owned(gets: Sequence[Item], deal: Deal | None) -> None:
    lacking = [get for get in gets if not get.owner.strip() or get.due is None]
    if lacking:
        raise UnownedGetError(
            tuple(title_of(get, deal) for get in lacking),
            owner=any(not get.owner.strip() for get in lacking),
            day=any(get.due is None for get in lacking),
        )


def _require_unanswered(books: Books, move: Move) -> None:
    """Two people may answer the same message; the second has to see what the first said."""
    number = move.refers_to
    if number is None or move.kind not in (_ANSWERS | _BOOKS_GIVES):
        return
    still_open = {offer.number for offer in open_offers(books)}
    clash = _ANSWERS | _BOOKS_GIVES if move.kind in _ANSWERS else _BOOKS_GIVES
    for earlier in books.standing():
        if earlier.refers_to != number or earlier.side is not move.side:
            continue
        is_over = earlier.kind in _OFFERS and earlier.number not in still_open
        if earlier.kind in clash and not is_over:
            raise AlreadyAnsweredError(number, earlier, books.version)


def _warnings(move: Move) -> tuple[str, ...]:
    cost, worth = cost_of(move.gives), worth_of(move.gets)
    if move.kind in _OFFERS and move.side is Party.US and move.gives and worth < cost:
        said = (
            f"what this offer asks for is worth {worth:,.2f} and does not cover the {cost:,.2f} "
            "that it gives; accepted as it is, it can only be booked as a concession"
        )
        return (said,)
    return ()
