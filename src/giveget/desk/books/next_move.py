"""Which move, with which prices, does a person mean by what they say happened?"""

from __future__ import annotations

from dataclasses import replace

from giveget.core.ledger import BOOKED, Books, Move, MoveKind, Party
from giveget.core.terms import Package
from giveget.desk.books.errors import MixedCurrencyError, NobodyError, UnknownMoveError
from giveget.desk.books.items import PricedItems, agreed_in, currency_of, priced_items
from giveget.desk.books.laws import BOOKS_GIVES, OFFERS, require_lawful
from giveget.desk.books.naming import get_named
from giveget.desk.books.request import RecordRequest
from giveget.desk.books.wanted import Ground, Wanted, each

_OF_THEM = frozenset({MoveKind.ASK})


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
    require_lawful(kind, priced, request)
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
    return priced.package if kind in (OFFERS | BOOKS_GIVES) else None


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
    return priced_items(wanted, ground, traded=is_traded(kind, wanted))


def is_traded(kind: MoveKind | None, wanted: Wanted) -> bool:
    """Whether the gives are paid for by gets."""
    return kind is not MoveKind.CONCESSION and bool(wanted.gives and wanted.gets)


def _currency(books: Books, request: RecordRequest) -> str:
    kept = currency_of(item for move in books.standing() for item in (*move.gives, *move.gets))
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
