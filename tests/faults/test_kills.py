"""Does a store keep what it has accepted when its writers are killed?"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.arch.source import ROOT


def _killed(kills: int, address: str = "") -> str:
    result = subprocess.run(
        [sys.executable, "-m", "benchmarks", "faults"],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": "src",
            "GIVEGET_KILLS": str(kills),
            "GIVEGET_STORE": address,
            "GIVEGET_SEED": str(kills),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def test_a_few_kills() -> None:
    assert "nothing lost, halved or doubled" in _killed(12)


def test_a_few_kills_with_postgresql(postgresql: str) -> None:
    assert "12 kills of 2 writers (PostgreSQL)" in _killed(12, postgresql)


@pytest.mark.long
def test_many_kills() -> None:
    assert "250 kills of 2 writers (SQLite)" in _killed(250)


@pytest.mark.long
def test_many_kills_with_postgresql(postgresql: str) -> None:
    assert "250 kills of 2 writers (PostgreSQL)" in _killed(250, postgresql)
