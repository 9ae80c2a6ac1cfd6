"""How does what happened at the table get into the books?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from giveget.core.ledger import Appended, Move, replay
from giveget.desk.books.laws import require_unanswered, require_version, warnings_about
from giveget.desk.books.next_move import move_of
from giveget.desk.books.request import RecordRequest
from giveget.desk.ports import Store


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
        require_unanswered(books, move)
    replay((*history[: books.version], move))
    appended = store.append(request.deal_id, (move,), books.version)
    return Recorded(
        moves=appended.moves,
        appended=appended,
        later=priced.later,
        notes=(*priced.notes, *warnings_about(move)),
        back_in_time=bool(appended.back_in_time) and request.at is None,
    )


def _recorded_before(history: Sequence[Move], request: RecordRequest) -> Move | None:
    if not request.key:
        return None
    return next((move for move in history if move.key == request.key), None)
