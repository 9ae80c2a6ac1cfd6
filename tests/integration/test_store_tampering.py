"""Is every change to a kept history found?"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from psycopg import errors as pg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from giveget.adapters.store import SqlStore, StoreDamagedError, open_store
from giveget.core.ledger import Tip
from tests.unit.core.ledger.history import ask, concession, trade

_COLUMNS = (
    "entry", "deal", "number", "kind", "side", "at", "key", "data", "previous", "hash", "tip",
)  # fmt: skip
_REPLACE = f"INSERT OR REPLACE INTO moves SELECT 99, {', '.join(_COLUMNS[1:])} FROM moves LIMIT 1"
_TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed store with two deals, whose file is one piece."""
    path = tmp_path / "giveget.db"
    with closing(open_store(str(path))) as store:
        store.append("acme", [ask(1, key="k1"), trade(2, 100, 150, key="k2"), ask(3)], 0)
        store.append("zeta", [concession(1, 10, deal="zeta"), ask(2, deal="zeta")], 0)
        store.append("acme", [concession(4, "12.50")], 3)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
    return path


def _verified(path: Path, known: Tip | None = None) -> list[str]:
    with closing(open_store(str(path))) as store:
        return [damage.message for damage in store.verify(known)]


def _without_triggers(path: Path, *commands: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for (name,) in connection.execute(_TRIGGERS).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for command in commands:
            connection.execute(command)


def test_an_untouched_store_holds(path: Path) -> None:
    assert _verified(path) == []


@pytest.mark.parametrize("column", _COLUMNS)
@pytest.mark.parametrize("entry", [1, 3, 6])
def test_a_changed_column_is_found(path: Path, column: str, entry: int) -> None:
    changed = {
        "entry": "entry + 40",
        "number": "number + 40",
        "deal": "'other'",
        "kind": "'hold'",
        "side": "CASE side WHEN 'us' THEN 'them' ELSE 'us' END",
        "at": "'1999-01-01T00:00:00.000000'",
        "key": "CASE WHEN key IS NULL THEN x'00' ELSE NULL END",
    }
    # All others are bytes: change one in the middle.
    value = changed.get(
        column,
        f"CAST(substr({column}, 1, 15) || CASE substr({column}, 16, 1) WHEN x'41' THEN x'42' "
        f"ELSE x'41' END || substr({column}, 17) AS BLOB)",
    )
    _without_triggers(path, f"UPDATE moves SET {column} = {value} WHERE entry = {entry}")
    assert _verified(path) != []


@pytest.mark.parametrize("column", _COLUMNS)
def test_a_value_of_another_type_is_found(path: Path, column: str) -> None:
    value = "x'ff00'" if column != "entry" else "77"
    _without_triggers(path, f"UPDATE moves SET {column} = {value} WHERE entry = 2")
    assert _verified(path) != []


@pytest.mark.parametrize(
    "command",
    [
        "DELETE FROM moves WHERE entry = 1",
        "DELETE FROM moves WHERE entry = 6",
        "DELETE FROM moves WHERE deal = 'zeta'",
        "DELETE FROM moves WHERE entry > 3",
        "DELETE FROM moves",
        "UPDATE tip SET count = 5",
        "UPDATE tip SET hash = zeroblob(32)",
        "DELETE FROM tip",
        "UPDATE moves SET deal = 'zeta', number = number + 9 WHERE deal = 'acme'",
    ],
)
def test_what_is_cut_out_or_swapped_is_found(path: Path, command: str) -> None:
    _without_triggers(path, command)
    assert _verified(path) != []


def test_every_byte_of_every_move_counts(path: Path) -> None:
    """Each byte of the canonical text, in the file itself, changed one at a time."""
    whole = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        kept = [row[0] for row in connection.execute("SELECT data FROM moves ORDER BY entry")]
    missed = []
    for data in kept[:2]:
        start = whole.index(data)
        for place in range(start, start + len(data), 3):
            spoiled = bytearray(whole)
            spoiled[place] ^= 1
            path.write_bytes(spoiled)
            if not _verified(path):
                missed.append(place)
    assert missed == []


def test_bytes_anywhere_on_the_pages_of_moves(path: Path) -> None:
    """Any change on a page of the table either shows, or leaves every move as it was."""
    whole = path.read_bytes()
    with closing(open_store(str(path))) as store:
        before = list(store.history())
    start = whole.index(b'{"at"') // 4096 * 4096
    for place in range(start, start + 4096, 61):
        spoiled = bytearray(whole)
        spoiled[place] ^= 0x10
        path.write_bytes(spoiled)
        if not _verified(path):
            with closing(open_store(str(path))) as store:
                assert list(store.history()) == before, place


def test_an_older_copy_is_told_by_a_tip_noted_elsewhere(path: Path) -> None:
    older = path.read_bytes()
    with closing(open_store(str(path))) as store:
        store.append("acme", [ask(5)], 4)
        noted = store.tip()
    path.with_name("giveget.db-wal").unlink(missing_ok=True)
    path.write_bytes(older)
    assert _verified(path) == []
    assert _verified(path, noted) == ["the history ends with entry 6, 7 entries are known"]


def test_a_changed_history_is_not_read(path: Path) -> None:
    _without_triggers(
        path,
        "UPDATE moves SET data = CAST(replace(CAST(data AS TEXT), '-100', '-900') AS BLOB)",
    )
    with (
        closing(open_store(str(path))) as store,
        pytest.raises(StoreDamagedError, match="move 2 of 'acme'"),
    ):
        list(store.moves("acme"))


@pytest.mark.parametrize(
    "command",
    [
        "UPDATE moves SET kind = 'hold'",
        "DELETE FROM moves WHERE entry = 6",
        "INSERT OR REPLACE INTO moves SELECT * FROM moves WHERE entry = 1",
        _REPLACE,
        "UPDATE tip SET count = 1",
        "DELETE FROM tip",
        "INSERT OR REPLACE INTO tip VALUES (1, 99, x'00')",
    ],
)
def test_sqlite_itself_refuses_changes(path: Path, command: str) -> None:
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as connection,
        pytest.raises(sqlite3.IntegrityError, match=r"append|forward"),
    ):
        connection.execute(command)
    assert _verified(path) == []


@pytest.fixture
def shared(postgresql: str) -> SqlStore:
    store = open_store(postgresql)
    store.append("acme", [ask(1), trade(2, 100, 150)], 0)
    return store


@pytest.mark.parametrize(
    "command",
    [
        "UPDATE moves SET kind = 'hold'",
        "DELETE FROM moves",
        "TRUNCATE moves",
        "UPDATE tip SET count = 1",
        "DELETE FROM tip",
        "TRUNCATE tip",
    ],
)
def test_postgresql_itself_refuses_changes(shared: SqlStore, command: str) -> None:
    with pytest.raises(DBAPIError) as refused, shared.engine.begin() as connection:
        connection.execute(text(command))
    assert isinstance(refused.value.orig, pg.RaiseException)
    assert shared.verify() == ()
    shared.close()


@pytest.mark.parametrize(
    "command",
    [
        "UPDATE moves SET data = overlay(data placing 'x'::bytea from 20) WHERE entry = 1",
        "UPDATE moves SET kind = 'hold' WHERE entry = 2",
        "DELETE FROM moves WHERE entry = 2",
    ],
)
def test_changes_past_the_triggers_of_postgresql_are_found(shared: SqlStore, command: str) -> None:
    with shared.engine.begin() as connection:
        connection.execute(text("ALTER TABLE moves DISABLE TRIGGER ALL"))
        connection.execute(text(command))
    assert shared.verify() != ()
    shared.close()
