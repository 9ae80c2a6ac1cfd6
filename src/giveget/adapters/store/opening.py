"""Which store does an address mean, and how is it opened?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from giveget.adapters.store.engines import (
    Opening,
    is_postgresql,
    name_of,
    postgresql_engine,
    sqlite_engine,
)
from giveget.adapters.store.errors import NoStoreError, StoreAddressError, StoreUnreachableError
from giveget.adapters.store.schema import bring_up
from giveget.adapters.store.sql import SqlStore
from giveget.adapters.store.trouble import explained

FILE_NAME: Final = "giveget.db"
_DEFAULT: Final = Opening()


def default_path(folder: Path) -> Path:
    """Return where the store of a workspace is: ``giveget.db`` there or in a folder above.

    The nearest one that exists counts; where there is none, it belongs into the folder itself.
    """
    for place in (folder, *folder.absolute().parents):
        if (place / FILE_NAME).is_file():
            return place / FILE_NAME
    return folder / FILE_NAME


def open_store(
    address: str,
    opening: Opening = _DEFAULT,
    *,
    may_create: bool = True,
    notice: Callable[[str], None] | None = None,
) -> SqlStore:
    """Open a store, bringing its form up to date.

    Args:
        address: path of an SQLite file, or ``postgresql://…``.
        opening: how long to wait for others, whether to write.
        may_create: whether a file, or the tables of a database, may be made.
        notice: is told when an older store was brought up.

    Raises:
        NoStoreError: there is none, and none may be made.
        NewerStoreError: written by a newer giveget.
        NotAStoreError, StoreAddressError: something else is there, or the address is none.
        StoreUnreachableError: the database or folder cannot be reached.
    """
    may_write = may_create and not opening.read_only
    if is_postgresql(address):
        engine, name = postgresql_engine(address, opening), name_of(address)
    else:
        path = _path(address)
        name = str(path)
        if not path.exists() and not may_write:
            raise NoStoreError(name)
        if not path.parent.is_dir():
            raise StoreUnreachableError(name, f"there is no folder {path.parent}")
        engine = sqlite_engine(path, opening)
    try:
        with explained(name):
            bring_up(engine, name, notice, may_write=may_write)
    except BaseException:
        engine.dispose()
        raise
    return SqlStore(engine, name)


def _path(address: str) -> Path:
    plain = address.removeprefix("sqlite:///")
    if "://" in plain or not plain.strip():
        raise StoreAddressError(name_of(address) if is_postgresql(address) else address)
    path = Path(plain)
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise StoreUnreachableError(plain, f"it cannot be looked at: {error.strerror}") from error
    if is_folder:
        raise StoreAddressError(address)
    return path
