"""May these moves be appended, and what does a store answer?

Every store decides by the same rules, so they live here: the moves of one call follow the head of
their deal or nothing is written; a move that is already there (the same key with the same content,
or the very same bytes) is not written again; a key that comes back with other content is refused.
Beside the chain of each deal runs one over the whole store, in the order of appending, so that the
end of one deal cannot be cut off unseen while later moves of others stand.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Final

from giveget.core.ledger.canonical import canonical_bytes
from giveget.core.ledger.chain import START, Head, Link, hash_after
from giveget.core.ledger.errors import MoveOrderError, OtherDealError
from giveget.core.ledger.keeping_errors import KeyReusedError, VersionConflictError
from giveget.core.ledger.moves import Move
from giveget.core.ledger.quick import kept_move

NO_MOVES: Final = Head(0, START)
"""The head of a deal without moves."""


@dataclass(frozen=True, slots=True)
class Tip:
    """The end of a whole store, to be kept elsewhere: how many moves it has and their hash."""

    count: int
    hash: str


EMPTY: Final = Tip(0, START)
"""The tip of a store without moves."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One move as a store keeps it.

    Args:
        entry: 1, 2, … over the whole store, in the order of appending.
        deal: id of the deal.
        number: of the move within its deal.
        link: canonical bytes and the hash of the deal's chain.
        tip: hash of the chain over the whole store up to here.
    """

    entry: int
    deal: str
    number: int
    link: Link
    tip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Appended:
    """What appending came to.

    Args:
        head: the last move of the deal afterwards.
        moves: the moves of the call as they stand in the store.
        repeated: how many of them were there before and have not been written again.
        back_in_time: numbers of the new moves whose time lies before the move ahead of them; the
            order is that of the numbers, so they are kept, but a clock may have gone back.
    """

    head: Head
    moves: tuple[Move, ...]
    repeated: int = 0
    back_in_time: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """What the rules need to know of one deal: its head and ways to look further back."""

    head: Head
    keyed: Callable[[Sequence[str]], Mapping[str, Link]]
    after: Callable[[int], Iterator[Link]]


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be written: new links with their moves, and what the caller is told."""

    new: tuple[tuple[Move, Link], ...]
    appended: Appended


def plan_append(deal: str, moves: Sequence[Move], expected_version: int, history: History) -> Plan:
    """Return what appending these moves to a deal means.

    Args:
        deal: id of the deal.
        moves: numbered from ``expected_version + 1`` on.
        expected_version: number of the last move the caller knows, 0 for a new deal.
        history: of that deal, as it stands now.

    Raises:
        OtherDealError, MoveOrderError: the moves do not belong together.
        VersionConflictError: somebody else has appended meanwhile.
        KeyReusedError: a key of theirs is in the store, or in the call, with other content.
    """
    _require_sequence(deal, moves, expected_version)
    head = history.head
    there = _already_there(deal, moves, expected_version, history)
    stood = [there.get(move.number, move) for move in moves]
    new = [move for move in moves if move.number not in there]
    if not new:
        return Plan((), Appended(head=head, moves=tuple(stood), repeated=len(stood)))
    # What is new must follow the head; the part before it may be a repetition of what is there.
    if new[0].number != head.number + 1 or (not there and expected_version != head.number):
        since = tuple(kept_move(link.data) for link in history.after(expected_version))
        raise VersionConflictError(deal, expected_version, head.number, since)
    links = tuple(_links(new, head.hash))
    last = next((kept_move(link.data).at for link in history.after(head.number - 1)), None)
    return Plan(
        links,
        Appended(
            head=Head(new[-1].number, links[-1][1].hash),
            moves=tuple(stood),
            repeated=len(there),
            back_in_time=tuple(_back_in_time(new, last)),
        ),
    )


def tip_after(previous: str, link_hash: str) -> str:
    """Return SHA-256 over the hash of the store so far and that of its next link, hexadecimal."""
    return hashlib.sha256(bytes.fromhex(previous) + bytes.fromhex(link_hash)).hexdigest()


def _require_sequence(deal: str, moves: Sequence[Move], expected_version: int) -> None:
    for number, move in enumerate(moves, expected_version + 1):
        if move.deal != deal:
            raise OtherDealError(move.deal, deal)
        if move.number != number:
            raise MoveOrderError(deal, move.number, number)
    seen: dict[str, Move] = {}
    for move in moves:
        if move.key and seen.setdefault(move.key, move) is not move:
            raise KeyReusedError(deal, move.key, seen[move.key])


def _already_there(
    deal: str, moves: Sequence[Move], expected_version: int, history: History
) -> dict[int, Move]:
    """By number of the caller's move: the same move as it stands in the store."""
    found: dict[int, Move] = {}
    keys = [move.key for move in moves if move.key]
    known = history.keyed(keys) if keys and history.head.number else {}
    for move in moves:
        link = known.get(move.key) if move.key else None
        if link is not None:
            there = kept_move(link.data)
            if not _is_same(there, move):
                raise KeyReusedError(deal, move.key, there)
            found[move.number] = there
    if history.head.number > expected_version and len(found) < len(moves):
        for move, link in zip(moves, history.after(expected_version), strict=False):
            if canonical_bytes(move) == link.data:
                found[move.number] = move
    return found


def _is_same(there: Move, move: Move) -> bool:
    """Whether two moves say the same; where in the deal they stand is not part of that."""
    if there.number < move.number:
        there = replace(there, number=move.number)
    elif there.number > move.number:
        move = replace(move, number=there.number)
    return canonical_bytes(there) == canonical_bytes(move)


def _links(moves: Sequence[Move], previous: str) -> Iterator[tuple[Move, Link]]:
    for move in moves:
        data = canonical_bytes(move)
        previous = hash_after(previous, data)
        yield move, Link(data, previous)


def _back_in_time(moves: Sequence[Move], last: datetime | None) -> Iterator[int]:
    before = last or datetime(1, 1, 1, tzinfo=UTC)
    for move in moves:
        if move.at < before:
            yield move.number
        before = move.at
