"""How fast does the store take moves, and how fast are books replayed from it?

Each figure is checked before it is told: hashes hold, sums equal those of the generator. Beside it
the same rows through plain SQL (``sqlite3``, no hash chain, no keys, floating sums in the database)
in the same run. ``GIVEGET_MOVES`` sets the size of the large replay (default 1,000,000).
"""

from __future__ import annotations

import gc
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from benchmarks._faults_writer import BEGIN, ask, trade
from giveget.adapters.store import SqlStore, open_store
from giveget.core.ledger import Move, MoveKind, Party, Proof, balance_of, canonical_bytes, replay

ROUNDS = 5
_CYCLE = 10


def main() -> None:
    """Print one table."""
    large = int(os.environ.get("GIVEGET_MOVES", "1000000"))
    with tempfile.TemporaryDirectory() as folder:
        print(f"{'':58}{'median':>12}{'best':>12}")
        appends(Path(folder))
        balances(Path(folder))
        replays(Path(folder), large)


def history(deal: str, moves: int) -> Iterator[Move]:
    """A deal's moves: of ten, four asks, two offers, two trades, one delivery and one hold."""
    for number in range(1, moves + 1):
        yield _move(deal, number)


def _move(deal: str, number: int) -> Move:
    at = BEGIN + timedelta(minutes=number)
    match number % _CYCLE:
        case 1 | 3 | 5 | 7:
            return ask(deal, number)
        case 2 | 6:
            said = "Net 60 instead of net 30 would bring us to 24 months and a reference."
            return Move(deal=deal, number=number, kind=MoveKind.OFFER, at=at, by="Ana", quote=said)
        case 4 | 8:
            return trade(deal, number)
        case 9:
            proof = Proof(note="countersigned by both")
            return Move(
                deal=deal,
                number=number,
                kind=MoveKind.DELIVERY,
                at=at,
                by="Ben",
                item=f"get{number - 1}",
                proof=proof,
            )
        case _:
            return Move(
                deal=deal,
                number=number,
                kind=MoveKind.HOLD,
                at=at,
                side=Party.US,
                by="Ana",
                reason="waiting for legal",
                until=BEGIN.date(),
            )


def appends(folder: Path) -> None:
    """Durable appends, one by one and in units of work."""
    moves = list(history("deal", 2000))
    _rate("append, each durable by itself", 300, lambda i: _one_by_one(folder / f"a{i}.db", moves))
    _rate("append, 100 to a unit of work", 2000, lambda i: _in_works(folder / f"b{i}.db", moves))
    _rate("plain SQL, each durable", 300, lambda i: _plain(folder / f"c{i}.db", moves, 1))
    _rate(
        "plain SQL: insert, 100 to a commit",
        2000,
        lambda i: _plain(folder / f"d{i}.db", moves, 100),
    )


def balances(folder: Path) -> None:
    """The balance of a deal with 10^4 moves."""
    moves = list(history("deal", 10_000))
    expected = _expected(10_000)
    with closing(open_store(str(folder / "balance.db"))) as store:
        _fill(store, moves)
        books = replay(store.moves("deal"))
        assert balance_of(books).agreed == expected
        _time("balance of 10^4 moves, books in memory", lambda: balance_of(books))
        _time("balance of 10^4 moves, read, checked and replayed", lambda: _balance(store, "deal"))
    plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
    with closing(plain):
        _plain_fill(plain, moves)
        _time("plain SQL: SUM over 10^4 moves", lambda: _plain_balance(plain, "deal"))


def replays(folder: Path, large: int) -> None:
    """Replay of a whole store, deal by deal, balances included."""
    deals = max(1, large // 1000)
    path = folder / "large.db"
    with closing(open_store(str(path))) as store:
        for number in range(deals):
            _fill(store, list(history(f"deal {number}", 1000)))
        size = path.stat().st_size / 1e6
        expected = deals * _expected(1000)
        print(f"\n{deals * 1000:,} moves in {deals:,} deals, {size:.0f} MB, chains checked")
        _seconds("sums of every deal (tallies)", 5, lambda: _tallied(store), expected)
        _seconds("books and balance of every deal", 0, lambda: _booked(store), expected)
    with closing(sqlite3.connect(path)) as plain:
        asked = "SELECT deal, data, hash FROM moves ORDER BY deal, number"
        rows = deals * 1000
        _seconds("plain SQL: only reading those rows", 0, lambda: _rows(plain, asked), rows)


def _tallied(store: SqlStore) -> Decimal:
    return sum((tally.agreed for tally in store.tallies()), Decimal(0))


def _booked(store: SqlStore) -> Decimal:
    return sum((_balance(store, deal) for deal in store.deals()), Decimal(0))


def _rows(connection: sqlite3.Connection, asked: str) -> int:
    return sum(1 for _ in connection.execute(asked))


def _seconds(name: str, aim: int, run: Callable[[], object], expected: object) -> None:
    took: list[float] = []
    cpu: list[float] = []
    for _ in range(3):
        gc.collect()
        begun, processor = time.perf_counter(), time.process_time()
        assert run() == expected
        took.append(time.perf_counter() - begun)
        cpu.append(time.process_time() - processor)
    said = f"{name} (aim {aim} s)" if aim else name
    print(f"{said:58}{statistics.median(took):10.2f} s{min(took):10.2f} s")
    print(f"{'  processor time':58}{statistics.median(cpu):10.2f} s{min(cpu):10.2f} s", flush=True)


def _balance(store: SqlStore, deal: str) -> Decimal:
    return balance_of(replay(store.moves(deal))).agreed


def _expected(moves: int) -> Decimal:
    return sum(
        (Decimal("150.000") for n in range(1, moves + 1) if n % _CYCLE in (4, 8)), Decimal(0)
    )


def _one_by_one(path: Path, moves: list[Move]) -> float:
    with closing(open_store(str(path))) as store:
        begun = time.perf_counter()
        for move in moves[:300]:
            store.append("deal", [move], move.number - 1)
        took = time.perf_counter() - begun
        assert store.head("deal").number == 300
        return 300 / took


def _in_works(path: Path, moves: list[Move]) -> float:
    with closing(open_store(str(path))) as store:
        begun = time.perf_counter()
        for first in range(0, len(moves), 100):
            with store.work() as work:
                for move in moves[first : first + 100]:
                    work.append("deal", [move], move.number - 1)
        took = time.perf_counter() - begun
        assert store.head("deal").number == len(moves)
        return len(moves) / took


def _plain(path: Path, moves: list[Move], each: int) -> float:
    chosen = moves if each > 1 else moves[:300]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        _plain_table(connection)
        begun = time.perf_counter()
        for first in range(0, len(chosen), each):
            connection.execute("BEGIN IMMEDIATE")
            for move in chosen[first : first + each]:
                connection.execute("INSERT INTO moves VALUES (?, ?, ?, ?, ?)", _plain_row(move))
            connection.execute("COMMIT")
        return len(chosen) / (time.perf_counter() - begun)


def _plain_table(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(
        "CREATE TABLE moves (deal TEXT, number INTEGER, kind TEXT, worth REAL, data BLOB,"
        " PRIMARY KEY (deal, number))"
    )


def _plain_row(move: Move) -> tuple[str, int, str, float, bytes]:
    worth = sum(float(get.value_to_us.amount) for get in move.gets if get.value_to_us)
    return move.deal, move.number, move.kind.value, worth, canonical_bytes(move)


def _plain_fill(connection: sqlite3.Connection, moves: list[Move]) -> None:
    _plain_table(connection)
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO moves VALUES (?, ?, ?, ?, ?)", map(_plain_row, moves))
    connection.execute("COMMIT")


def _plain_balance(connection: sqlite3.Connection, deal: str) -> float:
    asked = "SELECT SUM(worth) FROM moves WHERE deal = ? AND kind = 'trade'"
    return float(connection.execute(asked, (deal,)).fetchone()[0])


def _fill(store: SqlStore, moves: list[Move]) -> None:
    with store.work() as work:
        work.append(moves[0].deal, moves, 0)


def _rate(name: str, aim: int, run: Callable[[int], float]) -> None:
    rates = [run(number) for number in range(ROUNDS)]
    said = f"{name} (aim {aim:,})"
    print(f"{said:58}{statistics.median(rates):10,.0f}/s{max(rates):10,.0f}/s", flush=True)


def _time(name: str, run: Callable[[], object]) -> None:
    times: list[float] = []
    cpu: list[float] = []
    for _ in range(ROUNDS):
        begun, processor = time.perf_counter(), time.process_time()
        run()
        times.append(1000 * (time.perf_counter() - begun))
        cpu.append(1000 * (time.process_time() - processor))
    print(f"{name:58}{statistics.median(times):9.1f} ms{min(times):9.1f} ms")
    print(f"{'  processor time':58}{statistics.median(cpu):9.1f} ms{min(cpu):9.1f} ms", flush=True)


if __name__ == "__main__":
    main()
