"""Is every trouble with the store told clearly, and is nothing lost or doubled in it?"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from giveget.adapters.store import (
    Opening,
    SqlStore,
    StoreBusyError,
    StoreFullError,
    StoreReadOnlyError,
    open_store,
)
from giveget.core.ledger import VersionConflictError
from tests.arch.source import ROOT
from tests.unit.core.ledger.history import ask, concession

_QUICK = Opening(wait_seconds=0.2)


def test_a_full_disk_loses_nothing_that_was_accepted(tmp_path: Path) -> None:
    path = str(tmp_path / "giveget.db")
    accepted = 0
    with closing(open_store(path, Opening(most_pages=40))) as store:
        try:
            while accepted < 1000:
                move = ask(accepted + 1, quote="x" * 900)
                accepted = store.append("acme", [move], accepted).head.number
        except StoreFullError as error:
            assert "what was there before is whole" in str(error)  # noqa: PT017
        assert store.head("acme").number == accepted
        assert 10 < accepted < 1000
        assert store.verify() == ()
    with closing(open_store(path)) as store:  # room again
        store.append("acme", [ask(accepted + 1)], accepted)
        assert store.verify() == ()


_LIMITED = """
import resource, signal, sys
from giveget.adapters.store import StoreFullError, open_store
from tests.unit.core.ledger.history import ask
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = open_store(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
accepted = 0
try:
    for number in range(1, 1000):
        store.append("acme", [ask(number, quote="x" * 900)], number - 1)
        accepted = number
except StoreFullError as error:
    print(accepted, error)
"""


def test_a_limit_of_the_system_loses_nothing_that_was_accepted(tmp_path: Path) -> None:
    path = str(tmp_path / "giveget.db")
    result = _run(_LIMITED, path)
    accepted = int(result.split()[0])
    assert "there is no room left" in result
    with closing(open_store(path)) as store:
        assert store.head("acme").number == accepted > 10
        assert store.verify() == ()


_READ_ONLY = """
import os, sys
from giveget.adapters.store import StoreReadOnlyError, StoreUnreachableError, open_store
from tests.unit.core.ledger.history import ask
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    open_store(sys.argv[1]).append("acme", [ask(2)], 1)
except (StoreReadOnlyError, StoreUnreachableError) as error:
    print(error)
"""


def test_a_read_only_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "giveget.db"
    with closing(open_store(str(path))) as store:
        store.append("acme", [ask(1)], 0)
    with closing(open_store(str(path), Opening(read_only=True))) as store:
        assert store.head("acme").number == 1
        with pytest.raises(StoreReadOnlyError, match="read-only; nothing was written"):
            store.append("acme", [ask(2)], 1)
    path.chmod(0o444)
    for folder in (tmp_path, *tmp_path.parents):
        if "pytest" in str(folder):  # one folder more where tests run side by side
            folder.chmod(0o755)
    said = _run(_READ_ONLY, str(path))
    tmp_path.parent.chmod(0o700)
    assert "nothing was written" in said
    path.chmod(0o644)
    with closing(open_store(str(path))) as store:
        assert store.head("acme").number == 1


def test_a_locked_database_is_told_and_tried_again(tmp_path: Path) -> None:
    path = str(tmp_path / "giveget.db")
    with closing(open_store(path)) as first, closing(open_store(path, _QUICK)) as second:
        with first.work() as work:
            work.append("acme", [ask(1)], 0)
            with pytest.raises(StoreBusyError, match="locked by another program"):
                second.append("acme", [ask(1)], 0)
            assert second.head("acme").number == 0  # readers are not kept out
        assert second.append("acme", [ask(1)], 0).repeated == 1
        second.append("acme", [ask(2)], 1)


def test_a_locked_postgresql_is_told(postgresql: str) -> None:
    with closing(open_store(postgresql)) as first, closing(open_store(postgresql, _QUICK)) as other:
        with first.work() as work:
            work.append("acme", [ask(1)], 0)
            with pytest.raises(StoreBusyError):
                other.append("zeta", [ask(1, deal="zeta")], 0)
        other.append("zeta", [ask(1, deal="zeta")], 0)
        assert other.verify() == ()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_two_writers_at_once_lose_and_double_nothing(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    address = str(tmp_path / "a.db") if kind == "sqlite" else request.getfixturevalue("postgresql")
    conflicts: list[VersionConflictError] = []

    def write(store: SqlStore, name: str) -> None:
        for number in range(30):
            while True:
                head = store.head("acme").number
                try:
                    move = ask(head + 1, by=name, key=f"{name}{number}")
                    store.append("acme", [move], head)
                    break
                except VersionConflictError as conflict:
                    conflicts.append(conflict)

    with closing(open_store(address)) as one, closing(open_store(address)) as other:
        threads = [
            threading.Thread(target=write, args=args) for args in ((one, "Ana"), (other, "Ben"))
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        moves = list(one.moves("acme"))
        assert len({move.key for move in moves}) == len(moves) == 60
        assert all(conflict.since for conflict in conflicts)
        assert one.verify() == ()


def _end_others(address: str) -> int:
    asked = (
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    with psycopg.connect(address, autocommit=True) as connection:
        found = connection.execute(asked).fetchone()
    return int(found[0]) if found else 0


def test_a_lost_connection_is_made_again(postgresql: str) -> None:
    with closing(open_store(postgresql)) as store:
        for number in range(1, 6):
            store.append("acme", [ask(number)], number - 1)
            assert _end_others(postgresql) >= 1
        assert store.append("acme", [concession(6, 10)], 5).repeated == 0
        assert store.head("acme").number == 6
        assert store.verify() == ()


def test_a_connection_lost_in_the_middle_of_a_work(postgresql: str) -> None:
    with closing(open_store(postgresql)) as store:
        with store.work() as work:
            work.append("a", [ask(1, deal="a")], 0)
            _end_others(postgresql)
            work.append("b", [ask(1, deal="b")], 0)
            _end_others(postgresql)
        assert store.deals() == ("a", "b")
        assert [kept.entry for kept in store.history()] == [1, 2]
        assert store.verify() == ()


def test_a_commit_whose_answer_was_lost_is_not_done_twice(postgresql: str) -> None:
    """The commit goes through, the connection dies before the answer: asked again, told once."""
    with closing(open_store(postgresql)) as store, store.work() as work:
        first = work.append("acme", [ask(1, key="k"), ask(2)], 0)
        assert work._connection is not None
        work._commit(work._connection)
        assert _end_others(postgresql) >= 1
    with closing(open_store(postgresql)) as store:
        assert store.head("acme") == first.head
        assert store.tip().count == 2
        assert store.verify() == ()


def _run(script: str, path: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", script, path],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout
