"""How does a move become a row, and what must the columns beside its bytes say?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from typing import Any, Final, NamedTuple

from giveget.adapters.store.names import from_column, key_column, to_column
from giveget.core.ledger import (
    START,
    CanonicalFormError,
    Damage,
    Kept,
    Link,
    Move,
    Tip,
    move_from,
    tip_after,
)
from giveget.core.ledger.chain import BreakKind


class Row(NamedTuple):
    """One row of ``moves``, columns in the order of the table."""

    entry: int
    deal: str
    number: int
    kind: str
    side: str
    at: str
    key: bytes | None
    data: bytes
    previous: bytes
    hash: bytes
    tip: bytes


COLUMNS: Final = ", ".join(Row._fields)


def rows_of(deal: str, new: tuple[tuple[Move, Link], ...], previous: str, tip: Tip) -> list[Row]:
    """Return the rows of new moves that follow the hash ``previous`` of their deal and the tip."""
    rows: list[Row] = []
    name = to_column(deal)
    before, so_far = bytes.fromhex(previous), tip
    for move, link in new:
        so_far = Tip(so_far.count + 1, tip_after(so_far.hash, link.hash))
        after = bytes.fromhex(link.hash)
        derived = derived_of(move)
        rows.append(
            Row(
                so_far.count, name, move.number, *derived, link.data, before, after,
                bytes.fromhex(so_far.hash),
            )
        )  # fmt: skip
        before = after
    return rows


def derived_of(move: Move) -> tuple[str, str, str, bytes | None]:
    """Return kind, side, time (UTC, sortable) and key as the columns hold them."""
    at = move.at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    return move.kind.value, move.side.value, at, key_column(move.key)


def kept_of(row: Row) -> Kept:
    """Return what a row keeps."""
    link = Link(bytes(row.data), bytes(row.hash).hex())
    return Kept(row.entry, from_column(row.deal), row.number, link, bytes(row.tip).hex())


def is_sound(row: tuple[object, ...]) -> bool:
    """Whether every column holds what such a column holds; a damaged file may hold anything."""
    entry, deal, number, kind, side, at, key, data, previous, hash_, tip = row
    return (
        all(isinstance(one, int) for one in (entry, number))
        and all(isinstance(one, str) for one in (deal, kind, side, at))
        and all(isinstance(one, bytes) for one in (data, previous, hash_, tip))
        and (key is None or isinstance(key, bytes))
        and all(isinstance(one, bytes) and len(one) == 32 for one in (previous, hash_, tip))
    )


def unsound(row: tuple[object, ...]) -> Damage:
    """Return the damage of a row that is not sound."""
    entry = row[0] if isinstance(row[0], int) else 0
    said = f"entry {entry}: its columns do not hold what they should"
    return Damage(entry, str(row[1]), 0, BreakKind.UNREADABLE, said)


def derived_damage(rows: Iterator[Row]) -> Iterator[Damage]:
    """Yield columns that say something else than the bytes beside them."""
    heads: dict[str, bytes] = {}
    for row in rows:
        previous = heads.get(row.deal, bytes.fromhex(START))
        heads[row.deal] = bytes(row.hash)
        wrong = list(_wrong_columns(row, previous))
        if wrong:
            said = f"entry {row.entry}: {', '.join(wrong)} does not say what the bytes say"
            yield Damage(row.entry, str(row.deal), row.number, BreakKind.CHANGED, said)


def _wrong_columns(row: Row, previous: bytes) -> Iterator[str]:
    if row.previous != previous:
        yield "previous"
    try:
        move = move_from(bytes(row.data))
    except CanonicalFormError:
        return  # told by the chain
    expected: tuple[Any, ...] = derived_of(move)
    for name, said, meant in zip(("kind", "side", "at", "key"), row[3:7], expected, strict=True):
        if said != meant:
            yield name
