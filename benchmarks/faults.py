"""Is anything lost when writers are killed at random points under load?

Two writers append to one store, alone, in batches, over two deals at once, and both to one shared
deal. Both are killed with SIGKILL at a random moment; then the store is opened again: every answer
a writer had been given must stand, no unit of work may stand in half, no key twice, every chain
must hold. ``GIVEGET_KILLS`` sets how often (default 250), ``GIVEGET_STORE`` a PostgreSQL address to
use instead of a file.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks._faults_writer import SHARED, write_forever
from giveget.adapters.store import open_store
from giveget.core.ledger import move_from

WRITERS = 2
PER_FILE = 20
LONGEST_SECONDS = 0.15
UNDER_LOAD = 0.85
"""In the other rounds writers are killed while they open the store."""


@dataclass
class Found:
    """What was seen over all rounds."""

    kills: int = 0
    answered: int = 0
    unanswered: int = 0
    moves: int = 0


def main() -> None:
    """Print what was found; stop with an error at the first thing lost."""
    kills = int(os.environ.get("GIVEGET_KILLS", "250"))
    shared = os.environ.get("GIVEGET_STORE", "")
    seed = int(os.environ.get("GIVEGET_SEED", "1"))
    started = time.perf_counter()
    found = Found()
    with tempfile.TemporaryDirectory() as folder:
        number = 0
        while found.kills < kills:
            address = shared or str(Path(folder) / f"{number}.db")
            series(address, min(PER_FILE * WRITERS, kills - found.kills), seed + number, found)
            number += 1
    print(
        f"{found.kills} kills of {WRITERS} writers ({'PostgreSQL' if shared else 'SQLite'}): "
        f"{found.answered:,} moves answered for, all there; {found.unanswered:,} more had become "
        f"durable before the answer; {found.moves:,} moves verified; nothing lost, halved or "
        f"doubled; {time.perf_counter() - started:.0f} s"
    )


def series(address: str, kills: int, seed: int, found: Found) -> None:
    """Kill writers of one store again and again, checking it after each time."""
    dice = random.Random(seed)
    open_store(address).close()
    known: Counter[tuple[str, int, str]] = Counter()
    until = found.kills + kills
    while found.kills < until:
        for line in killed_writers(address, dice):
            deal, number, key = line.split()
            known[deal, int(number), key] += 1
        found.kills += WRITERS
        there = check(address, known)
        last = there
    found.answered += len(known)
    found.unanswered += last - len(known)
    found.moves += last


def killed_writers(address: str, dice: random.Random) -> list[str]:
    """Return what writers had been answered when they were killed."""
    running: list[tuple[int, int]] = []
    for number in range(WRITERS):
        answers, theirs = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(answers)
            _write(address, f"w{number}", dice.getrandbits(32) + number, theirs)
        os.close(theirs)
        running.append((pid, answers))
    lines: list[str] = []
    if dice.random() < UNDER_LOAD:
        select.select([answers for _, answers in running], [], [], 20)
    for pid, answers in running:
        time.sleep(dice.uniform(0.0, LONGEST_SECONDS))
        os.kill(pid, signal.SIGKILL)
        lines += _all_of(answers)
        _, status = os.waitpid(pid, 0)
        if not os.WIFSIGNALED(status):
            raise SystemExit("a writer ended by itself, see above")
    return lines


def check(address: str, known: Counter[tuple[str, int, str]]) -> int:
    """Check the store against every answer that was given; return how many moves it has."""
    with closing(open_store(address)) as store:
        damage = store.verify()
        if damage:
            raise SystemExit(f"the chain is broken: {damage[0].message}")
        # One reading: a server may still finish the commit of a client that was killed.
        kept = list(store.history())
        moves = [move_from(one.link.data) for one in kept]
        there = {(move.deal, move.number, move.key or "-") for move in moves}
        length = Counter(move.deal for move in moves)
        lost = set(known) - there
        if lost:
            raise SystemExit(f"lost: {sorted(lost)[:5]}")
        keys = [move.key for move in moves if move.deal == SHARED]
        if len(set(keys)) != len(keys):
            raise SystemExit("a key stands twice")
        for number in range(WRITERS):
            left, right = length[f"w{number}-pair-left"], length[f"w{number}-pair-right"]
            if left != right or length[f"w{number}-batch"] % 10:
                raise SystemExit(f"half a unit of work: {left} and {right}")
        return len(there)


def _write(address: str, name: str, seed: int, answers: int) -> None:
    try:
        write_forever(address, name, seed, answers)
    except BaseException:  # noqa: BLE001  (a forked process must not go on in the caller's code)
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(1)


def _all_of(answers: int) -> list[str]:
    """Read to the end; a line that was cut off was no answer."""
    data = b""
    while part := os.read(answers, 65536):
        data += part
    os.close(answers)
    return data.decode().split("\n")[:-1]


if __name__ == "__main__":
    main()
