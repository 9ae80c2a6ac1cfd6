"""What does an error of the driver mean, and is trying again safe?"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from giveget.adapters.store.errors import (
    NotAStoreError,
    StoreBusyError,
    StoreDamagedError,
    StoreFullError,
    StoreReadOnlyError,
    StoreRefusedError,
    StoreUnreachableError,
)
from giveget.core.terms import GivegetError

_ANEW: Final = ("40001", "40P01")
"""States in which PostgreSQL asks to run the transaction once more."""
_NO_ROOM: Final = ("53100", "53200", "54000")
_MAY_NOT: Final = ("25006", "42501")
_LOCKED: Final = ("55P03", "53300", "57014")


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn what a driver raises in the block into an error a person can act on."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise meaning(error, name) from error


def is_worth_another_try(error: BaseException) -> bool:
    """Whether the connection was lost or the database asked for it, so that nothing is decided."""
    if not isinstance(error, DBAPIError):
        return False
    return error.connection_invalidated or _state(error) in _ANEW or _is_lost(error)


def meaning(error: SQLAlchemyError | sqlite3.Error, name: str) -> GivegetError:
    """Return what an error of a driver means for somebody who uses the store."""
    cause: BaseException | None = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause, name)
    state = _state(error)
    if state in _LOCKED:
        return StoreBusyError(name)
    if state in _NO_ROOM:
        return StoreFullError(name)
    if state in _MAY_NOT:
        return StoreReadOnlyError(name)
    if isinstance(error, DBAPIError) and (error.connection_invalidated or _is_lost(error)):
        return StoreUnreachableError(name, _first_line(cause))
    return StoreRefusedError(name, _first_line(cause or error))


def _of_sqlite(error: sqlite3.Error, name: str) -> GivegetError:
    code = str(getattr(error, "sqlite_errorname", ""))
    match code.split("_")[1:2]:
        case ["BUSY" | "LOCKED"]:
            return StoreBusyError(name)
        case ["FULL"]:
            return StoreFullError(name)
        case ["READONLY" | "PERM"]:
            return StoreReadOnlyError(name)
        case ["CANTOPEN"]:
            return StoreUnreachableError(name, "the file cannot be opened or made")
        case ["NOTADB"]:
            return NotAStoreError(name)
        case ["CORRUPT"]:
            return StoreDamagedError(name, (), _first_line(error))
        case ["IOERR"] if code in ("SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"):
            return StoreFullError(name)
        case _:
            return StoreRefusedError(name, _first_line(error))


def _state(error: BaseException) -> str:
    cause = error.orig if isinstance(error, DBAPIError) else error
    return str(getattr(cause, "sqlstate", "") or "")


def _is_lost(error: DBAPIError) -> bool:
    """Connections end with class 08, with an administrator's 57P0x, or without any state."""
    state = _state(error)
    if isinstance(error.orig, sqlite3.Error):
        return False
    kind = type(error.orig).__name__
    return state.startswith(("08", "57P0")) or (not state and kind == "OperationalError")


def _first_line(error: BaseException | None) -> str:
    lines = str(error).strip().splitlines()
    return lines[0].rstrip(".") if lines else "it says nothing"
