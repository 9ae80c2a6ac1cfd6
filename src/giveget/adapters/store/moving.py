"""How is a store exported, imported, backed up and restored?

A backup is checked before it counts as one, and what is restored is checked before it takes the
place of anything. What stood there is set aside under another name, never deleted.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final, TextIO

from giveget.adapters.files import CannotWriteError
from giveget.adapters.store.engines import Opening, is_postgresql, name_of
from giveget.adapters.store.errors import InTheWayError, NoFileError, StoreDamagedError
from giveget.adapters.store.memory import MemoryStore
from giveget.adapters.store.opening import open_store
from giveget.adapters.store.portable import moves_of, read_history, write_csv, write_json_lines
from giveget.adapters.store.sql import SqlStore
from giveget.adapters.store.trouble import explained
from giveget.core.ledger import Kept, Tip

AnyStore = MemoryStore | SqlStore

_TEXTS: Final = frozenset({".jsonl", ".csv"})
_AGAIN: Final = "Choose another name, or write --replace"
_ELSEWHERE: Final = "Restore into an empty database and point giveget there"


@dataclass(frozen=True, slots=True)
class Imported:
    """What importing came to: moves that are new here, and moves that were here before."""

    new: int
    repeated: int


def export_file(store: AnyStore, path: Path, *, replace: bool = False) -> Tip:
    """Write everything to a file, as CSV when it is called so, else as JSON Lines.

    Raises:
        InTheWayError: there is such a file, and it is not to be replaced.
        StoreDamagedError: the history does not hold; nobody could import it.
        CannotWriteError: the file system refuses.
    """
    _require_sound(store)
    write = write_csv if path.suffix.lower() == ".csv" else write_json_lines
    with _in_place_of(path, replace=replace) as waiting:
        with waiting.open("w", encoding="utf-8", newline="") as file:
            tip = write(store.history(), file)
            _flush(file)
        return tip


def import_file(store: AnyStore, path: Path) -> Imported:
    """Append the history in a file: all of it, or nothing. What is there already stays as it is.

    Raises:
        HistoryFileError: the file does not hold a sound history.
        VersionConflictError: a deal of that name has another history here.
    """
    if not path.is_file():
        raise NoFileError(str(path))
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        return import_history(store, read_history(file, str(path)))


def import_history(store: AnyStore, history: Iterable[Kept]) -> Imported:
    """Append a history that was checked, in one unit of work."""
    moves = repeated = 0
    with store.work() as work:
        for deal, run in moves_of(history):
            appended = work.append(deal, run, run[0].number - 1)
            moves += len(run)
            repeated += appended.repeated
    return Imported(moves - repeated, repeated)


def back_up(store: AnyStore, path: Path, *, replace: bool = False) -> Tip:
    """Write a checked copy: an SQLite file, or JSON Lines when it is called ``.jsonl``.

    SQLite copies itself while others go on writing; PostgreSQL is exported.

    Raises:
        InTheWayError: there is such a file, and it is not to be replaced.
        StoreDamagedError: the history does not hold; no backup takes the place of a good one.
    """
    if path.suffix.lower() in _TEXTS:
        return export_file(store, path, replace=replace)
    with _in_place_of(path, replace=replace) as waiting:
        _copy(store, waiting)
        return _settled(waiting, getattr(store, "name", path.name))


def restore(source: Path, address: str, *, replace: bool = False) -> Tip:
    """Make a store of a backup or an exported file, checked before anything is touched.

    Args:
        source: an SQLite file or JSON Lines.
        address: of the store to make; others must not be using it.
        replace: set aside what stands at that address (files only).

    Raises:
        InTheWayError: there is a store already.
        StoreDamagedError, HistoryFileError: the backup does not hold.
    """
    if not source.is_file():
        raise NoFileError(str(source))
    if is_postgresql(address):
        return _restore_into(source, address)
    path = Path(address.removeprefix("sqlite:///"))
    if path.exists() and not replace:
        raise InTheWayError(str(path), _AGAIN)
    with _in_place_of(path, replace=replace) as waiting:
        with _opened_copy(source) as copy:
            _require_sound(copy)
            _copy(copy, waiting)
        tip = _settled(waiting, str(source))
        _set_aside(path)
        return tip


def _restore_into(source: Path, address: str) -> Tip:
    with closing(open_store(address)) as store:
        if store.tip().count:
            raise InTheWayError(name_of(address), _ELSEWHERE)
        with _opened_copy(source) as copy:
            _require_sound(copy)
            import_history(store, copy.history())
        return store.tip()


@contextmanager
def _opened_copy(source: Path) -> Iterator[AnyStore]:
    """Open a backup for reading; text is read into a store of its own first."""
    if source.suffix.lower() in _TEXTS:
        with closing(MemoryStore()) as store:
            import_file(store, source)
            yield store
    else:
        with closing(open_store(str(source), Opening(read_only=True))) as store:
            yield store


def _copy(store: AnyStore, to: Path) -> None:
    if isinstance(store, SqlStore) and store.engine.dialect.name == "sqlite":
        with (
            explained(str(to)),
            closing(sqlite3.connect(to)) as target,
            store.engine.connect() as connection,
        ):
            source: Any = connection.connection.driver_connection
            source.backup(target, pages=4096)
        return
    with closing(open_store(str(to))) as copy:
        import_history(copy, store.history())


def _settled(path: Path, origin: str) -> Tip:
    """Check a finished copy of a store of that name and make it one plain file."""
    with explained(str(path)), closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    with closing(open_store(str(path), Opening(read_only=True))) as copy:
        _require_sound(copy, origin)
        return copy.tip()


def _require_sound(store: AnyStore, origin: str = "") -> None:
    damage = store.verify()
    if damage:
        raise StoreDamagedError(origin or getattr(store, "name", "memory"), damage)


@contextmanager
def _in_place_of(path: Path, *, replace: bool) -> Iterator[Path]:
    """Give a name to write to; what was written takes the place of the path in one step."""
    if path.exists() and not replace:
        raise InTheWayError(str(path), _AGAIN)
    try:
        folder = Path(mkdtemp(prefix=".giveget-", dir=path.parent))
    except OSError as problem:
        raise CannotWriteError(path, problem) from problem
    waiting = folder / path.name
    try:
        yield waiting
        waiting.chmod(0o644)
        with waiting.open("rb") as file:
            os.fsync(file.fileno())
        waiting.replace(path)
    except OSError as problem:
        raise CannotWriteError(path, problem) from problem
    finally:
        for rest in folder.iterdir():
            rest.unlink()
        with suppress(OSError):
            folder.rmdir()


def _set_aside(path: Path) -> None:
    """Rename a store and its log, so that a new one can take its place."""
    if not path.exists():
        return
    free = next(n for n in count(1) if not path.with_name(f"{path.name}.replaced-{n}").exists())
    for suffix in ("-wal", "-shm", ""):
        old = path.with_name(path.name + suffix)
        if old.exists():
            old.replace(path.with_name(f"{path.name}.replaced-{free}{suffix}"))


def _flush(file: TextIO) -> None:
    file.flush()
    os.fsync(file.fileno())
