"""How are rows read, many of them quickly?

Streams go past SQLAlchemy to the driver's own cursor: a million rows cost a second less each.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final

from sqlalchemy import Connection, select

from giveget.adapters.store.names import key_column
from giveget.adapters.store.rows import COLUMNS, Row
from giveget.adapters.store.tables import MOVES, TIP
from giveget.core.ledger import NO_MOVES, Head, Link, Tip

_CHUNK: Final = 2_000
_HEAD: Final = select(MOVES.c.number, MOVES.c.hash).order_by(MOVES.c.number.desc()).limit(1)


def head_in(connection: Connection, deal: str) -> Head:
    """Return the last move of a deal, named as in the column."""
    found = connection.execute(_HEAD.where(MOVES.c.deal == deal)).first()
    return NO_MOVES if found is None else Head(found[0], bytes(found[1]).hex())


def tip_in(connection: Connection, *, for_update: bool = False) -> Tip:
    """Return the tip as noted, locked for a writer where the database needs that."""
    asked = select(TIP.c.count, TIP.c.hash).where(TIP.c.id == 1)
    found = connection.execute(asked.with_for_update() if for_update else asked).first()
    return Tip(0, "") if found is None else Tip(found[0], bytes(found[1]).hex())


def links_in(connection: Connection, deal: str, after: int = 0) -> Iterator[Link]:
    """Yield the links of a deal after a number, in order."""
    for data, hash_after_it in pairs_in(connection, deal, after):
        yield Link(bytes(data), hash_after_it.hex())


def pairs_in(connection: Connection, deal: str, after: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """Yield canonical bytes and hash of the moves of a deal after a number, in order."""
    asked = "SELECT data, hash FROM moves WHERE deal = ? AND number > ? ORDER BY number"
    return stream(connection, asked, (deal, after))


def all_pairs_in(connection: Connection) -> Iterator[tuple[str, bytes, bytes]]:
    """Yield deal, canonical bytes and hash of all moves, deal by deal, in order."""
    return stream(connection, "SELECT deal, data, hash FROM moves ORDER BY deal, number", ())


def links_by_key(connection: Connection, deal: str, keys: Sequence[str]) -> Mapping[str, Link]:
    """Return by key the links that are kept under it."""
    names = {key_column(key): key for key in keys}
    asked = select(MOVES.c.key, MOVES.c.data, MOVES.c.hash).where(
        MOVES.c.deal == deal, MOVES.c.key.in_(list(names))
    )
    return {
        names[bytes(key)]: Link(bytes(data), bytes(hash_).hex())
        for key, data, hash_ in connection.execute(asked)
    }


def stream_rows(connection: Connection, after: int = 0) -> Iterator[Row]:
    """Yield whole rows after an entry, in the order of appending."""
    asked = f"SELECT {COLUMNS} FROM moves WHERE entry > ? ORDER BY entry"
    yield from map(Row._make, stream(connection, asked, (after,)))


def stream(connection: Connection, asked: str, values: tuple[object, ...]) -> Iterator[Any]:
    """Yield rows from the driver's cursor, a few thousand in memory at a time."""
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "sqlite":
        cursor = driver.cursor()
    else:
        connection.begin() if not connection.in_transaction() else None
        cursor = driver.cursor(name="giveget", scrollable=False)
        asked = asked.replace("?", "%s")
    try:
        cursor.arraysize = _CHUNK
        cursor.execute(asked, values)
        while rows := cursor.fetchmany(_CHUNK):
            yield from rows
    finally:
        with suppress(sqlite3.ProgrammingError):  # an error elsewhere closed the connection first
            cursor.close()


def integrity_of(connection: Connection) -> Iterator[str]:
    """Yield what the database itself finds wrong with its file; PostgreSQL has no such check."""
    if connection.dialect.name == "sqlite":
        for (said,) in connection.exec_driver_sql("PRAGMA integrity_check(20)"):
            if said != "ok":
                yield f"the file is damaged: {said}"
