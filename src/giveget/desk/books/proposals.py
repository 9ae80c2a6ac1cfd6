"""How do the replies that were proposed, and the one that was sent, get into the books?

A proposal is an offer or counter that says so in its reason; it puts no package on the table and
answers no ask. What is sent does both, and lets all proposals of its message lapse.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from giveget.core.language.reading import Hint, Message, read
from giveget.core.ledger import (
    Appended,
    Booking,
    Books,
    Item,
    Move,
    MoveKind,
    Party,
    items_of,
    replay,
)
from giveget.core.terms import Ask, Deal, Money, Package
from giveget.core.trade.reply import DropTheRope, NoBut, YesIf
from giveget.core.value.asked import Asked, PricedAsk, price_asks
from giveget.desk.books.errors import NotAProposalError, UnknownMoveError
from giveget.desk.books.items import agreed_in
from giveget.desk.books.laws import require_version
from giveget.desk.books.record import Recorded
from giveget.desk.books.request import Said
from giveget.desk.ports import Store
from giveget.desk.reply import ReplyResult, WordedReply

PROPOSED: Final = "proposed, not sent"
_SENT: Final = "sent as proposed in move"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """Who records replies, and when.

    Args:
        by: the person on our side.
        now: the time.
        source: the message answered, as it is called.
    """

    by: str
    now: datetime
    source: str = ""


def record_replies(store: Store, result: ReplyResult, keeping: Keeping) -> Recorded:
    """Append the asks of a message, and the replies that were proposed to it.

    The same message twice adds nothing: asks and proposals are known by it.

    Raises:
        VersionConflictError: somebody else recorded at the same moment; nothing was written.
    """
    history = tuple(store.moves(result.deal.id))
    books = replay(history)
    moves = list(_moves(books, result, keeping))
    appended = store.append(result.deal.id, moves, books.version)
    skipped = tuple(_not_recorded(result))
    return Recorded(moves=appended.moves, appended=appended, notes=skipped)


def record_message(
    store: Store, deal: Deal, message: Message, keeping: Keeping, hint: Hint | None = None
) -> Recorded:
    """Append what a message asks for, read and priced; nothing when it asks for nothing.

    Raises:
        VersionConflictError: somebody else recorded at the same moment; nothing was written.
    """
    reading = read(message, deal, hint)
    asked = price_asks(deal, reading.asks or reading.open_from_earlier)
    books = replay(store.moves(deal.id))
    root = _root(asked, message, keeping)
    move = _ask_move(asked, message, books.version + 1, keeping, root)
    there = next((m for m in books.standing() if m.key == f"{root}:asks"), None)
    if move is None or there is not None:
        moves = () if there is None else (there,)
        appended = Appended(head=store.head(deal.id), moves=moves, repeated=len(moves))
        return Recorded(moves=moves, appended=appended)
    appended = store.append(deal.id, (move,), books.version)
    return Recorded(moves=appended.moves, appended=appended)


def is_proposal(move: Move) -> bool:
    """Whether a move is a reply that was proposed and not sent."""
    return move.kind in (MoveKind.OFFER, MoveKind.COUNTER) and move.reason == PROPOSED


def record_sent(
    store: Store,
    deal: Deal | str,
    number: int,
    *,
    keeping: Keeping,
    said: Said,
    expect: int | None = None,
) -> Recorded:
    """Append that a proposed reply was sent, in these words; the other proposals lapse.

    Raises:
        NotAProposalError, UnknownMoveError: the move is no proposal.
        VersionConflictError: somebody else recorded since ``expect``.
    """
    name = deal if isinstance(deal, str) else deal.id
    history = tuple(store.moves(name))
    books = replay(history)
    if expect is not None:
        require_version(name, expect, history)
    chosen = books.move(number)
    if chosen is None:
        raise UnknownMoveError(name, number, books.version)
    if not is_proposal(chosen):
        raise NotAProposalError(name, number)
    moves = list(_sent(books, chosen, deal, keeping, said))
    appended = store.append(name, moves, books.version)
    return Recorded(moves=appended.moves, appended=appended)


def _moves(books: Books, result: ReplyResult, keeping: Keeping) -> Iterator[Move]:
    root = _root(result.asked, result.message, keeping)
    known = {move.key for move in books.standing() if move.key}
    number = books.version + 1
    ask = _ask_move(result.asked, result.message, number, keeping, root)
    if ask is not None and ask.key not in known:
        yield ask
        number += 1
    for place, worded in enumerate(result.replies, start=1):
        key = f"{root}:reply {place}"
        move = None if key in known else _proposal(result, worded, number, keeping, key)
        if move is not None:
            yield move
            number += 1


def _ask_move(
    asked: Asked, message: Message | None, number: int, keeping: Keeping, root: str
) -> Move | None:
    """All that a message asks for, as one move; None when it asks for nothing."""
    asks = [one for one in asked.asks if _is_theirs(one)]
    if not asks:
        return None
    return Move(
        deal=asked.deal.id,
        number=number,
        kind=MoveKind.ASK,
        side=Party.THEM,
        at=_written_at(message, keeping),
        by=asked.deal.parties.contact if message is None else message.sender,
        gives=tuple(_wanted(asked, one, number, n) for n, one in enumerate(asks, 1)),
        quote=_quotes([one.ask for one in asks]),
        source=keeping.source,
        key=f"{root}:asks",
    )


def _is_theirs(one: PricedAsk) -> bool:
    return not one.is_gain and (one.ask.term is not None or bool(one.ask.quote))


def _root(asked: Asked, message: Message | None, keeping: Keeping) -> str:
    """What names a message, however often it is read."""
    if message is None:
        asks = [(one.ask.term, one.ask.to) for one in asked.asks]
        said = f"{keeping.now:%Y-%m-%d} {asks}"
    else:
        said = "\n".join((message.sender, str(message.date), message.subject, message.text))
    return f"message {hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:16]}"


def _written_at(message: Message | None, keeping: Keeping) -> datetime:
    at = None if message is None else message.date
    return keeping.now if at is None or at.tzinfo is None else at


def _quotes(asks: Sequence[Ask]) -> str:
    return " … ".join(dict.fromkeys(" ".join(ask.quote.split()) for ask in asks if ask.quote))


def _wanted(asked: Asked, one: PricedAsk, number: int, place: int) -> Item:
    ask, currency = one.ask, asked.deal.currency
    term = "" if ask.term is None else ask.term
    value = to_them = None
    if one.is_priced:
        value = Money.from_float(-one.cost_to_us, currency)
        to_them = Money.from_float(one.gain_to_them, currency)
    return Item(
        id=f"{number}.give{place}",
        term=term,
        before=asked.deal.table[term] if term else "",
        after=(one.option or ask.to or "") if term else "",
        value_to_us=value,
        value_to_them=to_them,
        description="" if term else ask.kind.value.replace("_", " "),
    )


def _proposal(
    result: ReplyResult, worded: WordedReply, number: int, keeping: Keeping, key: str
) -> Move | None:
    reply = worded.reply
    gives: tuple[Item, ...] = ()
    gets: tuple[Item, ...] = ()
    match reply:
        case YesIf() | NoBut():
            booking = Booking(currency=result.deal.currency, prefix=str(number))
            gives, gets = items_of(reply.offer.trade, booking)
        case DropTheRope():
            pass
        case _:
            return None
    return Move(
        deal=result.deal.id,
        number=number,
        kind=MoveKind.OFFER if isinstance(reply, YesIf) else MoveKind.COUNTER,
        at=keeping.now,
        by=keeping.by,
        gives=gives,
        gets=gets,
        quote=worded.text.strip(),
        reason=PROPOSED,
        key=key,
    )


def _not_recorded(result: ReplyResult) -> Iterator[str]:
    for place, worded in enumerate(result.replies, start=1):
        if not isinstance(worded.reply, YesIf | NoBut | DropTheRope):
            name = worded.reply.kind.replace("_", "-").upper()
            yield f"reply {place} ({name}) offers nothing; once it is sent, record it as a hold"


def _sent(
    books: Books, chosen: Move, deal: Deal | str, keeping: Keeping, said: Said
) -> Iterator[Move]:
    number = books.version + 1
    root = chosen.key.partition(":")[0]
    ask = next((m for m in books.standing() if root and m.key == f"{root}:asks"), None)
    yield replace(
        chosen,
        number=number,
        at=keeping.now,
        by=keeping.by or chosen.by,
        gives=_renumbered(chosen.gives, number, "give"),
        gets=_renumbered(chosen.gets, number, "get"),
        package=_package(books, chosen, deal),
        quote=said.quote or chosen.quote,
        source=said.source,
        reason=f"{_SENT} {chosen.number}",
        key=f"{chosen.key}:sent" if chosen.key else "",
        refers_to=None if ask is None else ask.number,
    )
    lapsed = {move.refers_to for move in books.standing() if move.kind is MoveKind.LAPSE}
    for other in books.standing():
        same = other.number == chosen.number or (root and other.key.startswith(f"{root}:reply"))
        if same and is_proposal(other) and other.number not in lapsed:
            number += 1
            yield Move(
                deal=chosen.deal,
                number=number,
                kind=MoveKind.LAPSE,
                at=keeping.now,
                by=keeping.by,
                reason="sent" if other.number == chosen.number else "another reply was sent",
                refers_to=other.number,
            )


def _renumbered(items: Sequence[Item], number: int, word: str) -> tuple[Item, ...]:
    return tuple(replace(one, id=f"{number}.{word}{n}") for n, one in enumerate(items, start=1))


def _package(books: Books, chosen: Move, deal: Deal | str) -> Package | None:
    if isinstance(deal, str) or not (chosen.gives or chosen.gets):
        return None
    changes = {one.term: one.after for one in (*chosen.gives, *chosen.gets) if one.term}
    return deal.table.with_choices({**dict(agreed_in(books)), **changes})
