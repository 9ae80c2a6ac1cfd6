"""How long does a whole command take from a cold start, and how much memory?

Each command runs as a process of its own; the operating system accounts for time and memory. A
bare interpreter and one that only imports NumPy run in the same rounds, as the floor.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ROUNDS = 7
_EXPECTED = 61_964.50
_DRAFT = b"Thanks for the call.\n\nI'll see what we can do for you.\n"


@dataclass(frozen=True, slots=True)
class Run:
    """One process: wall seconds, processor seconds, peak memory in megabytes."""

    wall: float
    cpu: float
    peak: float


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "w"
        _giveget("init", str(work))
        reply = _reply(work)
        _require_right_answer(reply)
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "import numpy": [sys.executable, "-c", "import numpy"],
            "giveget --help": [sys.executable, "-m", "giveget", "--help"],
            "giveget lint - (a draft)": [sys.executable, "-m", "giveget", "lint", "-"],
            "giveget reply (demo)": reply,
            "giveget demo": [sys.executable, "-m", "giveget", "demo"],
        }
        runs: dict[str, list[Run]] = {name: [] for name in commands}
        for command in commands.values():
            _run(command)  # not counted: fills the file cache
        for _ in range(ROUNDS):
            for name, command in commands.items():
                runs[name].append(_run(command))
    _print(runs)


def _giveget(*arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "giveget", *arguments], check=True, capture_output=True)


def _reply(work: Path) -> list[str]:
    deal, message = work / "deals" / "licence-fee.yaml", work / "messages" / "licence-fee.eml"
    return [sys.executable, "-m", "giveget", "reply", "--deal", str(deal), str(message), "--json"]


def _require_right_answer(command: Sequence[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    best = json.loads(done.stdout)["replies"][0]
    if best["kind"] != "drop_the_rope" or best["expected_value"] != _EXPECTED:
        raise SystemExit(f"the answer is wrong: {best['kind']} {best['expected_value']}")


def _run(command: Sequence[str]) -> Run:
    started = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    if process.stdin is not None:
        with suppress(BrokenPipeError), process.stdin as stdin:
            stdin.write(_DRAFT)
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    return Run(time.perf_counter() - started, used.ru_utime + used.ru_stime, _megabytes(used))


def _megabytes(used: resource.struct_rusage) -> float:
    # Linux counts kilobytes, macOS bytes.
    return used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)


def _print(runs: dict[str, list[Run]]) -> None:
    print(
        f"{'command':24} {'wall s':>8} {'(min…max)':>14} {'cpu s':>7} {'peak MB':>8} {'× bare':>7}"
    )
    bare = statistics.median(run.wall for run in runs["python -c pass"])
    for name, some in runs.items():
        walls = [run.wall for run in some]
        wall = statistics.median(walls)
        cpu = statistics.median(run.cpu for run in some)
        peak = max(run.peak for run in some)
        spread = f"({min(walls):.2f}…{max(walls):.2f})"
        print(f"{name:24} {wall:8.3f} {spread:>14} {cpu:7.3f} {peak:8.1f} {wall / bare:7.1f}")


if __name__ == "__main__":
    main()
