"""How is a database opened so that what it has accepted lasts?

SQLite: a write-ahead log with ``synchronous=FULL`` (one flush to the disk per unit of work), and
writers that queue at ``BEGIN IMMEDIATE``, so that nobody reads a head that is about to change.
PostgreSQL: a lock on the one row of the tip, for the same reason.
"""

from __future__ import annotations

import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from giveget.adapters.store.errors import StoreAddressError

WAIT_SECONDS: Final = 5.0
_POSTGRESQL: Final = ("postgresql", "postgres", "postgresql+psycopg")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """How a store is to be opened.

    Args:
        wait_seconds: how long to wait for somebody else who is writing.
        read_only: refuse to write.
        most_pages: size limit of an SQLite file in pages of 4,096 bytes; 0 for none.
    """

    wait_seconds: float = WAIT_SECONDS
    read_only: bool = False
    most_pages: int = 0


def is_postgresql(address: str) -> bool:
    """Whether an address is that of a PostgreSQL database."""
    return address.partition("://")[0] in _POSTGRESQL


def postgresql_engine(address: str, opening: Opening) -> Engine:
    """Return an engine for a PostgreSQL database; connects when it is used."""
    try:
        url = make_url(address).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError) as error:
        raise StoreAddressError(name_of(address)) from error
    wait = int(opening.wait_seconds * 1000)
    options = f"-c lock_timeout={wait} -c idle_in_transaction_session_timeout=600000"
    if opening.read_only:
        options += " -c default_transaction_read_only=on"
    given = url.query.get("options")
    if isinstance(given, str):
        options = f"{given} {options}"
    arguments = {"options": options, "connect_timeout": max(2, int(opening.wait_seconds))}
    return create_engine(url, connect_args=arguments, pool_size=2, max_overflow=8)


def sqlite_engine(path: Path, opening: Opening) -> Engine:
    """Return an engine for an SQLite file; made when it is used first."""
    mode = _reading_mode(path) if opening.read_only else "rwc"
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri,
            uri=True,
            timeout=opening.wait_seconds,
            isolation_level=None,  # transactions begin where we say so
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            _prepare(connection, opening)
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def name_of(address: str) -> str:
    """Return an address as people may read it: without a password."""
    if not is_postgresql(address):
        return address
    try:
        url: URL = make_url(address)
    except (ArgumentError, ValueError):
        return "postgresql://…"
    shown = url.set(drivername="postgresql").difference_update_query(["password"])
    return shown.render_as_string(hide_password=True)


def _reading_mode(path: Path) -> str:
    """How SQLite opens a file that is only read.

    Where we may write, SQLite may clear its log away when the last reader leaves; statements that
    change something are refused all the same. In a folder that cannot be written to there is no
    place for a log, and SQLite reads only a file that it is told nobody changes.
    """
    if not os.access(path.absolute().parent, os.W_OK):
        log = path.with_name(f"{path.name}-wal")
        return "ro" if log.exists() else "ro&immutable=1"
    return "rw" if os.access(path, os.W_OK) else "ro"


def _prepare(connection: sqlite3.Connection, opening: Opening) -> None:
    if opening.read_only:
        connection.execute("PRAGMA query_only=ON")
    else:
        _use_log(connection, opening.wait_seconds)
        connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA recursive_triggers=ON")
    if opening.most_pages:
        connection.execute(f"PRAGMA max_page_count={opening.most_pages}")


def _use_log(connection: sqlite3.Connection, wait_seconds: float) -> None:
    """Switch a new file to its log; SQLite does not wait for others who do the same just now."""
    pause = 0.02
    for tries_left in range(int(wait_seconds / pause), -1, -1):
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if not tries_left or not error.sqlite_errorname.startswith("SQLITE_BUSY"):
                raise
            Event().wait(pause)
        else:
            return


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
