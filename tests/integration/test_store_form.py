"""Do the migrations make the tables the program works with, and is another form told apart?"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from giveget.adapters.store import (
    NewerStoreError,
    NoStoreError,
    NotAStoreError,
    Opening,
    StoreAddressError,
    StoreReadOnlyError,
    StoreUnreachableError,
    default_path,
    name_of,
    open_store,
)
from giveget.adapters.store.schema import FORM, FORMS
from giveget.adapters.store.tables import METADATA
from tests.arch.source import ROOT
from tests.unit.core.ledger.history import ask

_ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_migrations_equal_the_schema(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    address = str(tmp_path / "a.db") if kind == "sqlite" else request.getfixturevalue("postgresql")
    with closing(open_store(address)) as store, store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_the_newest_migration_is_the_newest_form() -> None:
    config = Config()
    config.set_main_option("script_location", "giveget.adapters.store:migrations")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_heads() == [FORM]
    assert [one.revision for one in reversed(list(scripts.walk_revisions()))] == list(FORMS)


def test_a_newer_store_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "giveget.db"
    open_store(str(path)).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '99'")
        connection.commit()
    with pytest.raises(NewerStoreError, match="form is 99, this one knows up to 1"):
        open_store(str(path))


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    foreign, text_file = tmp_path / "foreign.db", tmp_path / "notes.txt"
    with closing(sqlite3.connect(foreign)) as connection:
        connection.execute("CREATE TABLE cats (name TEXT)")
    text_file.write_text("not a database, but long enough to look at" * 40)
    before = foreign.read_bytes(), text_file.read_bytes()
    for path in (foreign, text_file):
        with pytest.raises(NotAStoreError):
            open_store(str(path))
    assert (foreign.read_bytes()[100:], text_file.read_bytes()) == (before[0][100:], before[1])


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NoStoreError, match="recording the first move makes them"):
        open_store(str(tmp_path / "no.db"), may_create=False)
    with pytest.raises(NoStoreError):
        open_store(str(tmp_path / "no.db"), Opening(read_only=True))
    with pytest.raises(StoreUnreachableError, match="no folder"):
        open_store(str(tmp_path / "nowhere" / "no.db"))
    for address in ("mysql://x/y", "", str(tmp_path)):
        with pytest.raises(StoreAddressError):
            open_store(address)
    assert list(tmp_path.iterdir()) == []


def test_postgresql_out_of_reach_and_no_password_told() -> None:
    address = "postgresql://ann:hush@127.0.0.1:9/none"
    with pytest.raises(StoreUnreachableError) as unreachable:
        open_store(address, Opening(wait_seconds=1))
    assert "postgresql://ann:***@127.0.0.1:9/none" in str(unreachable.value)
    assert "hush" not in str(unreachable.value)


def test_two_programs_may_open_a_new_store_at_once(postgresql: str, tmp_path: Path) -> None:
    script = (
        "import sys\nfrom giveget.adapters.store import open_store\n"
        "open_store(sys.argv[1]).close()\n"
    )
    for address in (postgresql, str(tmp_path / "giveget.db")):
        command = [sys.executable, "-c", script, address]
        running = [subprocess.Popen(command, env=_ENVIRONMENT) for _ in range(3)]
        assert [one.wait() for one in running] == [0, 0, 0]
        with closing(open_store(address)) as store:
            store.append("acme", [ask(1)], 0)


def test_the_nearest_store_above_counts(tmp_path: Path) -> None:
    below = tmp_path / "deals" / "acme"
    below.mkdir(parents=True)
    assert default_path(below) == below / "giveget.db"
    (tmp_path / "giveget.db").touch()
    assert default_path(below) == tmp_path / "giveget.db"


def test_the_store_lasts_through_a_crash_of_the_system(tmp_path: Path) -> None:
    """What a commit promises rests on these two settings."""
    with closing(open_store(str(tmp_path / "a.db"))) as store, store.engine.connect() as connection:
        settings = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "recursive_triggers")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "recursive_triggers": 1}


def test_help_loads_no_database() -> None:
    script = (
        "import sys\nfrom giveget.__main__ import main\nsys.argv = ['giveget', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print([one for one in ('sqlalchemy', 'alembic', 'psycopg') if one in sys.modules])\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script],
        env=_ENVIRONMENT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.rstrip().endswith("[]")


def test_reading_leaves_nothing_behind_and_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "books.db"
    open_store(str(path)).close()
    with closing(open_store(str(path), Opening(read_only=True))) as store:
        assert store.tip().count == 0
        with pytest.raises(StoreReadOnlyError), store.work() as work:
            work.append("deal", [ask(1)], 0)
    assert [one.name for one in tmp_path.iterdir()] == ["books.db"]


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://ann:secret@h/db",
        "postgresql:///db?password=secret",
        "postgres://a:secret@h:x/",
    ],
)
def test_no_address_that_is_shown_has_a_password(address: str) -> None:
    assert "secret" not in name_of(address)
    assert name_of(address).startswith("postgresql://")
