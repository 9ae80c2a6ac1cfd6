"""Do they deal with a peer, or with a pawn?

Answering on the spot with a get in return, or with an alternative, is a peer's move. Having to ask
somebody first, giving for nothing and leaving asks without an answer are a pawn's. Source:
principles S4-11, S4-31, S4-32.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from giveget.core.ledger.books import Books
from giveget.core.ledger.items import Result
from giveget.core.ledger.moves import Move, MoveKind, Party
from giveget.core.ledger.table import AskState, asks_of, concessions_of, outcome_of

ANSWER_DAYS: Final = 3
"""After how many days without an answer an ask of theirs counts as unanswered."""

MOST_CONCESSIONS: Final = 3
LOWEST_PEER_RATIO: Final = 0.5
"""A win with that many concessions, or below that peer ratio, is one to look at."""

_YES_IF = frozenset({MoveKind.OFFER, MoveKind.TRADE, MoveKind.GIVE})


class Stand(StrEnum):
    """How we stood in one event."""

    PEER = "peer"
    PAWN = "pawn"


@dataclass(frozen=True, slots=True)
class StandEvent:
    """One event of the status log; ``number`` is the move that shows it."""

    number: int
    stand: Stand
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The status log of a deal with its counts.

    Args:
        events: by number of their move.
        disengaged: how often we put an answer off or had to ask somebody (S4-31).
        concessions: how many stand in the books.
    """

    events: tuple[StandEvent, ...]
    disengaged: int
    concessions: int

    @property
    def peer_ratio(self) -> float | None:
        """Share of the events in which we were a peer, 0…1; None without events."""
        if not self.events:
            return None
        return sum(event.stand is Stand.PEER for event in self.events) / len(self.events)


def standing_of(books: Books, today: date) -> Standing:
    """Return the status log of a deal as of a day."""
    log = sorted(_events(books, today), key=lambda event: event.number)
    ours = [move for move in books.standing() if move.side is Party.US]
    return Standing(
        events=tuple(log),
        disengaged=sum(move.kind is MoveKind.HOLD or bool(move.escalated_to) for move in ours),
        concessions=len(concessions_of(books)),
    )


def is_costly_win(result: Result, concessions: int, peer_ratio: float | None) -> bool:
    """Say whether a deal was won as a pawn: by many concessions or with few events as a peer.

    Source: principle S4-32.
    """
    few = peer_ratio is not None and peer_ratio < LOWEST_PEER_RATIO
    return result is Result.WON and (concessions >= MOST_CONCESSIONS or few)


def is_flagged(books: Books, today: date) -> bool:
    """Say whether the books show a win as a pawn. Source: principle S4-32."""
    end = outcome_of(books)
    if end is None or end.outcome is None:
        return False
    log = standing_of(books, today)
    return is_costly_win(end.outcome.result, log.concessions, log.peer_ratio)


def _events(books: Books, today: date) -> Iterator[StandEvent]:
    put_off = {
        move.refers_to
        for move in books.standing()
        if move.side is Party.US and (move.kind is MoveKind.HOLD or move.escalated_to)
    }
    asked = {record.ask.number for record in asks_of(books) if record.ask.side is Party.THEM}
    for move in books.standing():
        if move.side is Party.US:
            yield from _of_move(move, asked - put_off)
    for record in asks_of(books):
        is_late = (today - record.ask.at.date()) > timedelta(days=ANSWER_DAYS)
        if record.ask.side is Party.THEM and record.state is AskState.OPEN and is_late:
            yield StandEvent(record.ask.number, Stand.PAWN, "an ask was left without an answer")


def _of_move(move: Move, answerable: set[int]) -> Iterator[StandEvent]:
    if move.escalated_to:
        said = f"{move.escalated_to} had to be asked first"
        yield StandEvent(move.number, Stand.PAWN, said)
    if move.kind is MoveKind.CONCESSION:
        yield StandEvent(move.number, Stand.PAWN, "given without enough in return")
    elif move.refers_to in answerable:
        if move.kind is MoveKind.COUNTER:
            yield StandEvent(move.number, Stand.PEER, "answered with an alternative on the spot")
        elif move.kind in _YES_IF and move.gets:
            yield StandEvent(move.number, Stand.PEER, "answered yes-if on the spot")
