"""Do the rooms import each other only in the agreed direction, and would we notice if not?"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.arch.source import ROOT

_LINT = Path(sys.executable).with_name("lint-imports")
_ROOMS = "terms value walkaway counterpart trade ledger language learning rapport"

#: contract id -> (file, the line planted there)
_VIOLATIONS = {
    "house": ("core/terms/money.py", "import giveget.adapters.store"),
    "rooms": ("core/value/cash.py", "from giveget.core.trade import search"),
    "language": ("core/language/read.py", "import giveget.core.value.cash"),
    "pure": ("core/value/cash.py", "import sqlite3"),
    "drivers": ("desk/reply.py", "import rich"),
    "doors": ("doors/cli.py", "from giveget.doors import api"),
    "cycles": ("core/terms/money.py", "from giveget.core.terms import option"),
}
_EXHAUSTIVE = {"house": "extra/__init__.py", "rooms": "core/extra/__init__.py"}


def _lint(*options: str, folder: Path, config: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [_LINT, "--no-logo", "--no-cache", "--config", config, *options],
        cwd=folder,
        env={"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A house with every room, in which nothing is wrong."""
    files = {
        "__main__.py": "import giveget.doors.cli",
        "bootstrap.py": "import giveget.desk.reply\nimport giveget.adapters.store",
        "adapters/store.py": "import sqlite3\nimport giveget.core.ledger",
        "desk/reply.py": "import giveget.core.trade.search",
        "doors/cli.py": "import giveget.bootstrap",
        "doors/api.py": "import giveget.bootstrap",
        "core/terms/money.py": "import decimal",
        "core/terms/option.py": "import giveget.core.terms.money",
        "core/value/cash.py": "import giveget.core.terms.money",
        "core/trade/search.py": "import giveget.core.value.cash",
        "core/language/read.py": "import giveget.core.terms.option",
    }
    files |= {f"core/{room}/__init__.py": "" for room in _ROOMS.split()}
    files |= {f"{folder}/__init__.py": "" for folder in (".", "core", "adapters", "desk", "doors")}
    for name, text in files.items():
        path = tmp_path / "giveget" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
    return tmp_path


def _plant(house: Path, name: str, text: str) -> None:
    path = house / "giveget" / name
    path.parent.mkdir(exist_ok=True)
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(before + text + "\n", encoding="utf-8")


def test_the_contracts_are_kept() -> None:
    result = _lint(folder=ROOT / "src", config=ROOT / "pyproject.toml")
    assert result.returncode == 0, result.stdout + result.stderr


def test_a_house_in_order_keeps_them(house: Path) -> None:
    result = _lint(folder=house, config=ROOT / "pyproject.toml")
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_contract_has_a_planted_violation() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = config["tool"]["importlinter"]["contracts"]
    assert {contract["id"] for contract in contracts} == set(_VIOLATIONS)


@pytest.mark.parametrize("contract", _VIOLATIONS)
def test_a_planted_violation_breaks_its_contract(house: Path, contract: str) -> None:
    _plant(house, *_VIOLATIONS[contract])
    result = _lint("--contract", contract, folder=house, config=ROOT / "pyproject.toml")
    assert result.returncode == 1, result.stdout + result.stderr
    assert "BROKEN" in result.stdout


@pytest.mark.parametrize("contract", _EXHAUSTIVE)
def test_a_room_that_is_listed_nowhere_breaks_its_contract(house: Path, contract: str) -> None:
    _plant(house, _EXHAUSTIVE[contract], "")
    result = _lint("--contract", contract, folder=house, config=ROOT / "pyproject.toml")
    assert result.returncode == 1, result.stdout + result.stderr
