"""Which stores keep the contract, and how is each opened empty?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from giveget.adapters.store import MemoryStore, SqlStore, open_store
from giveget.desk.ports import Store

KINDS = ("memory", "sqlite", "postgresql")


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of each kind."""
    opened = opened_store(request, tmp_path)
    yield opened
    opened.close()


@pytest.fixture(params=KINDS[1:])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty store that outlives its program."""
    if request.param == "sqlite":
        return str(tmp_path / "giveget.db")
    found: str = request.getfixturevalue("postgresql")
    return found


@pytest.fixture
def lasting(address: str) -> Iterator[SqlStore]:
    """An empty store in a database."""
    opened = open_store(address)
    yield opened
    opened.close()


def opened_store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    match request.param:
        case "memory":
            return MemoryStore()
        case "sqlite":
            return open_store(str(tmp_path / "giveget.db"))
        case _:
            return open_store(request.getfixturevalue("postgresql"))
