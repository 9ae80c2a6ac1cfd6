"""How are moves kept in a database, durably and in order?

One unit of work is one transaction. Writers queue (see :mod:`giveget.adapters.store.engines`), so
a head that was read cannot change before the moves that follow it are written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256

from sqlalchemy import Connection, Engine

from giveget.adapters.store.errors import StoreDamagedError
from giveget.adapters.store.names import from_column, require_deal, to_column
from giveget.adapters.store.reading import (
    all_pairs_in,
    head_in,
    integrity_of,
    links_in,
    pairs_in,
    stream_rows,
    tip_in,
)
from giveget.adapters.store.rows import derived_damage, is_sound, kept_of, unsound
from giveget.adapters.store.trouble import explained
from giveget.adapters.store.writing import SqlWork
from giveget.core.ledger import (
    START,
    Appended,
    CanonicalFormError,
    Damage,
    Head,
    Kept,
    Link,
    Move,
    Tally,
    Tip,
    damage_in,
    kept_move,
    kept_row,
    tallies,
)
from giveget.core.ledger.chain import BreakKind
from giveget.core.ledger.tally import Row as SumRow
from giveget.core.terms import DependencyError, InputError


class SqlStore:
    """A store in SQLite or PostgreSQL; see :class:`giveget.desk.ports.Store`.

    Safe to share between threads; each process opens its own.

    Args:
        engine: of the database, its form brought up already.
        name: of the store, for messages; without a password.
    """

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine, self.name = engine, name

    @property
    def engine(self) -> Engine:
        """The engine, for backups and tests."""
        return self._engine

    @contextmanager
    def work(self) -> Iterator[SqlWork]:
        """Return a unit of work: one transaction, durable when the block has ended."""
        work = SqlWork(self._engine, self.name)
        try:
            yield work
            work.finish()
        finally:
            work.drop()

    def append(self, deal: str, moves: Sequence[Move], expected_version: int) -> Appended:
        """Append moves to a deal; durable when this returns."""
        with self.work() as work:
            return work.append(deal, moves, expected_version)

    def deals(self) -> tuple[str, ...]:
        """Return the ids of the deals in the order of their first move in this store."""
        asked = "SELECT deal, MIN(entry) FROM moves GROUP BY deal ORDER BY 2"
        with self._reading() as connection:
            return tuple(from_column(row[0]) for row in connection.exec_driver_sql(asked))

    def head(self, deal: str) -> Head:
        """Return the last move of a deal; number 0 when there is none."""
        with self._reading() as connection:
            return head_in(connection, to_column(deal))

    def links(self, deal: str, after: int = 0) -> Iterator[Link]:
        """Return the links of a deal after a number, as they are kept and not checked."""
        with self._reading() as connection:
            yield from links_in(connection, to_column(deal), after)

    def moves(self, deal: str, after: int = 0) -> Iterator[Move]:
        """Return the moves of a deal after a number; the chain is checked on the way."""
        require_deal(deal)
        with self._reading() as connection:
            kept = pairs_in(connection, to_column(deal), max(after, 1) - 1)
            previous = bytes.fromhex(START)
            if after > 0:
                anchor = next(kept, None)
                if anchor is None:
                    return
                previous = anchor[1]
            for data, after_it in kept:
                if sha256(previous + data).digest() != after_it:
                    raise StoreDamagedError(self.name, (_broken(deal, data),))
                previous = after_it
                yield kept_move(data, deal)

    def tallies(self) -> Iterator[Tally]:
        """Yield the sums of every deal, one per currency; chains are checked on the way."""
        return tallies(self._sum_rows())

    def _sum_rows(self) -> Iterator[SumRow]:
        start = bytes.fromhex(START)
        with self._reading() as connection:
            column, deal, previous = None, "", start
            for name, data, after_it in all_pairs_in(connection):
                if name != column:
                    column, deal, previous = name, from_column(name), start
                if sha256(previous + data).digest() != after_it:
                    raise StoreDamagedError(self.name, (_broken(deal, data),))
                previous = after_it
                row = kept_row(data, deal)
                if row is not None:
                    yield row

    def history(self, after: int = 0) -> Iterator[Kept]:
        """Return everything that is kept after an entry, in the order of appending."""
        with self._reading() as connection:
            for row in stream_rows(connection, after):
                if not is_sound(row):
                    raise StoreDamagedError(self.name, (unsound(row),))
                yield kept_of(row)

    def tip(self) -> Tip:
        """Return the end of the whole store as it has noted it."""
        with self._reading() as connection:
            return tip_in(connection)

    def verify(self, known: Tip | None = None) -> tuple[Damage, ...]:
        """Return whatever does not hold: chains, columns, tip, and the file itself."""
        found: list[Damage] = []
        for check in (self._chains, self._columns, self._file):
            try:
                found += check(known)
            except (DependencyError, InputError) as error:
                found.append(Damage(0, "", 0, BreakKind.UNREADABLE, str(error)))
        return tuple(found)

    def close(self) -> None:
        """Let go of files and connections."""
        self._engine.dispose()

    def _chains(self, known: Tip | None) -> Iterator[Damage]:
        with self._reading() as connection:
            bad: list[Damage] = []

            def sound() -> Iterator[Kept]:
                for row in stream_rows(connection):
                    if is_sound(row):
                        yield kept_of(row)
                    else:
                        bad.append(unsound(row))

            damage = list(damage_in(sound(), tip_in(connection), known))
        return iter(bad + damage)

    def _columns(self, _known: Tip | None) -> Iterator[Damage]:
        with self._reading() as connection:
            rows = (row for row in stream_rows(connection) if is_sound(row))
            return iter(list(derived_damage(rows)))

    def _file(self, _known: Tip | None) -> Iterator[Damage]:
        with self._reading() as connection:
            return iter(
                [Damage(0, "", 0, BreakKind.UNREADABLE, said) for said in integrity_of(connection)]
            )

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """One state of the store, whatever others commit meanwhile; SQLite gives that by itself."""
        with explained(self.name), self._engine.connect() as connection:
            if self._engine.dialect.name == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection


def _broken(deal: str, data: bytes) -> Damage:
    try:
        number = kept_move(data).number
    except CanonicalFormError:
        number = 0
    said = f"move {number} of {deal!r} does not fit its hash and the move before it"
    return Damage(0, deal, number, BreakKind.CHANGED, said)
