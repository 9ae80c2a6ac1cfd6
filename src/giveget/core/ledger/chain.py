"""Has anybody touched the history of a deal?

Every link's hash covers the hash before it and the canonical bytes of its move. Changing, dropping,
inserting or moving a link breaks the chain where it happened. Cutting off the last links, or
writing the whole chain anew, leaves a chain that is sound in itself: only comparing it with a
:class:`Head` kept elsewhere shows that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from giveget.core.ledger.canonical import canonical_bytes, move_from
from giveget.core.ledger.errors import CanonicalFormError
from giveget.core.ledger.moves import Move

START: Final = "0" * 64
"""The hash before the first move."""


@dataclass(frozen=True, slots=True)
class Link:
    """A move as it is kept: canonical bytes and the hash of the chain up to it (hexadecimal)."""

    data: bytes
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """The last move of a deal at some time, to be kept where the history is not."""

    number: int
    hash: str


class BreakKind(StrEnum):
    """What is wrong with a chain."""

    CHANGED = "changed"
    MISSING = "missing"
    REORDERED = "reordered"
    INSERTED = "inserted"
    UNREADABLE = "unreadable"
    OTHER_DEAL = "other deal"
    TRUNCATED = "truncated"
    REWRITTEN = "rewritten"


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where a chain does not hold; ``number`` is the move expected there."""

    number: int
    kind: BreakKind
    message: str


def link_after(previous: str, move: Move) -> Link:
    """Return the link that follows the hash of the last one (:data:`START` before the first)."""
    data = canonical_bytes(move)
    return Link(data, hash_after(previous, data))


def hash_after(previous: str, data: bytes) -> str:
    """Return SHA-256 over the previous hash (32 bytes) and the canonical bytes, hexadecimal."""
    return hashlib.sha256(bytes.fromhex(previous) + data).hexdigest()


def chain_of(moves: Iterable[Move], previous: str = START) -> tuple[Link, ...]:
    """Return the links of moves that follow each other."""
    links: list[Link] = []
    for move in moves:
        link = link_after(previous, move)
        links.append(link)
        previous = link.hash
    return tuple(links)


def verify(links: Sequence[Link], head: Head | None = None) -> Break | None:
    """Return the first break of a deal's chain, or None when it holds.

    Args:
        links: the whole history of one deal, first move first.
        head: the last move as known from elsewhere; without it a cut-off end cannot be seen.
    """
    previous, deal = START, ""
    for position, link in enumerate(links):
        number = position + 1
        if link.hash != hash_after(previous, link.data):
            return _why_broken(links, position)
        move = _readable(link.data)
        if move is None or move.number != number or (deal and move.deal != deal):
            return _why_broken(links, position, deal)
        previous, deal = link.hash, move.deal
    return None if head is None else _against(links, head)


def _why_broken(links: Sequence[Link], position: int, deal: str = "") -> Break:
    number = position + 1
    move = _readable(links[position].data)
    if move is None:
        said = "its bytes were changed and no longer read as a move"
        return Break(number, BreakKind.UNREADABLE, f"move {number}: {said}")
    if deal and move.deal != deal:
        return Break(
            number, BreakKind.OTHER_DEAL, f"move {number} belongs to the deal {move.deal!r}"
        )
    later = {kept.number for link in links[position + 1 :] if (kept := _readable(link.data))}
    if move.number < number or (move.number == number and number in later):
        return Break(number, BreakKind.INSERTED, f"move {number}: a move was inserted here")
    if move.number > number and number in later:
        said = f"move {move.number} stands where move {number} belongs"
        return Break(number, BreakKind.REORDERED, said)
    if move.number > number:
        said = f"move {number} is missing; move {move.number} stands in its place"
        return Break(number, BreakKind.MISSING, said)
    said = "its hash does not fit its bytes and the move before it"
    return Break(number, BreakKind.CHANGED, f"move {number}: {said}")


def _against(links: Sequence[Link], head: Head) -> Break | None:
    if head.number > len(links):
        said = f"the history ends with move {len(links)}, {head.number} moves are known"
        return Break(len(links) + 1, BreakKind.TRUNCATED, said)
    known = START if head.number < 1 else links[head.number - 1].hash
    if known == head.hash:
        return None
    said = f"the history up to move {head.number} is not the one known"
    return Break(head.number, BreakKind.REWRITTEN, said)


def _readable(data: bytes) -> Move | None:
    try:
        return move_from(data)
    except CanonicalFormError:
        return None
