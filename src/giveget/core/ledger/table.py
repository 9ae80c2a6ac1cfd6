"""Which package is on the table, and which asks wait for an answer?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from giveget.core.ledger.books import Books
from giveget.core.ledger.moves import Move, MoveKind, Party
from giveget.core.terms import Package

_OFFERS = frozenset({MoveKind.OFFER, MoveKind.COUNTER})
_PUTS_PACKAGE = _OFFERS | {MoveKind.TRADE, MoveKind.CONCESSION}
_ANSWERS = _PUTS_PACKAGE | {MoveKind.ACCEPT, MoveKind.REFUSE, MoveKind.GIVE, MoveKind.GET}
_BOOKED_BY_US = frozenset({MoveKind.TRADE, MoveKind.GET})
_ENDS = frozenset({MoveKind.REFUSE, MoveKind.LAPSE})


class AskState(StrEnum):
    """How far an ask has come."""

    OPEN = "open"
    HELD = "held"
    ANSWERED = "answered"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRecord:
    """An ask and what became of it.

    Args:
        ask: the move.
        state: open, held (an answer was put off), answered or lapsed.
        answer: the first move of the other side that answers it.
    """

    ask: Move
    state: AskState
    answer: Move | None = None

    @property
    def waited(self) -> timedelta | None:
        """How long the answer took; None while there is none."""
        return None if self.answer is None else self.answer.at - self.ask.at


def package_on_table(books: Books) -> Package | None:
    """Return the last package that was put forward and neither refused nor lapsed."""
    put = [move for move in books.standing() if move.kind in _PUTS_PACKAGE and move.package]
    ended = {move.refers_to for move in books.standing() if move.kind in _ENDS and not move.item}
    return next((move.package for move in reversed(put) if move.number not in ended), None)


def open_offers(books: Books) -> tuple[Move, ...]:
    """Return the offers and counters nobody has accepted, refused, answered or let lapse."""
    closed = {move.refers_to for move in books.standing() if move.kind is not MoveKind.HOLD}
    return tuple(m for m in books.standing() if m.kind in _OFFERS and m.number not in closed)


def asks_of(books: Books) -> tuple[AskRecord, ...]:
    """Return every ask with what became of it, by number."""
    referring: dict[int, list[Move]] = {}
    asks: list[Move] = []
    for move in books.standing():
        if move.kind is MoveKind.ASK:
            asks.append(move)
        elif move.refers_to is not None:
            referring.setdefault(move.refers_to, []).append(move)
    return tuple(_record(ask, referring.get(ask.number, [])) for ask in asks)


def concessions_of(books: Books) -> tuple[Move, ...]:
    """Return the standing concessions, each with its person and reason, by number."""
    return tuple(move for move in books.standing() if move.kind is MoveKind.CONCESSION)


def outcome_of(books: Books) -> Move | None:
    """Return the last move that says how the deal ended; None while it goes on."""
    found = [move for move in books.standing() if move.kind is MoveKind.OUTCOME]
    return found[-1] if found else None


def _record(ask: Move, referring: list[Move]) -> AskRecord:
    for move in referring:
        if move.kind in _ANSWERS and _may_answer(ask, move):
            return AskRecord(ask=ask, state=AskState.ANSWERED, answer=move)
    kinds = {move.kind for move in referring}
    if MoveKind.LAPSE in kinds:
        return AskRecord(ask=ask, state=AskState.LAPSED)
    held = MoveKind.HOLD in kinds
    return AskRecord(ask=ask, state=AskState.HELD if held else AskState.OPEN)


def _may_answer(ask: Move, move: Move) -> bool:
    """Whether the move comes from the other side; a trade or give is booked by us for both."""
    return move.side is not ask.side or (ask.side is Party.US and move.kind in _BOOKED_BY_US)
