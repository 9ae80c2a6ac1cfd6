"""How does a unit of work become durable, even when the connection is lost on the way?

A lost connection does not tell whether the commit went through. The work therefore remembers what
it was asked and asks again on a new connection: moves that are there already are recognised by
their bytes or keys, so nothing is written twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from threading import Event
from typing import Final, TypeVar

from sqlalchemy import Connection, Engine, insert, update
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from giveget.adapters.store.names import require_deal, to_column
from giveget.adapters.store.reading import head_in, links_by_key, links_in, tip_in
from giveget.adapters.store.rows import Row, rows_of
from giveget.adapters.store.tables import MOVES, TIP
from giveget.adapters.store.trouble import is_worth_another_try, meaning
from giveget.core.ledger import Appended, Head, History, Link, Move, Tip, plan_append

_PAUSES: Final = (0.05, 0.25, 1.0, 2.0)
"""Seconds before each further try after a lost connection."""

_MOST_WAITING: Final = 1_000

_INSERT: Final = insert(MOVES)
_ADVANCE: Final = update(TIP).where(TIP.c.id == 1)

T = TypeVar("T")
_Request = tuple[str, tuple[Move, ...], int]


class SqlWork:
    """The appends of one transaction.

    Args:
        engine: of the database.
        name: of the store, for messages.
    """

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine, self._name = engine, name
        self._done: list[_Request] = []
        self._connection: Connection | None = None
        self._tip, self._noted = Tip(0, ""), Tip(0, "")
        self._last: dict[str, tuple[Head, Link | None]] = {}
        self._rows: list[Row] = []

    def append(self, deal: str, moves: Sequence[Move], expected_version: int) -> Appended:
        """Append moves to a deal; durable when the work is done."""
        require_deal(deal)
        request = (deal, tuple(moves), expected_version)
        appended = self._persist(lambda connection: self._append(connection, request))
        self._done.append(request)
        return appended

    def finish(self) -> None:
        """Make everything durable."""
        if self._done:
            self._persist(self._commit)

    def drop(self) -> None:
        """Undo what is not durable and give the connection back."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(SQLAlchemyError):
                connection.close()

    def _persist(self, step: Callable[[Connection], T]) -> T:
        for pause in (*_PAUSES, None):
            try:
                return step(self._connection or self._begin())
            except DBAPIError as error:
                self.drop()
                if pause is None or not is_worth_another_try(error):
                    raise meaning(error, self._name) from error
                Event().wait(pause)
        raise AssertionError  # the last try returns or raises

    def _begin(self) -> Connection:
        """Begin a transaction and bring it to where the last one was lost."""
        connection = self._engine.connect().execution_options(writes=True)
        self._connection = connection
        connection.begin()
        self._noted = self._tip = tip_in(connection, for_update=True)
        self._last.clear()
        self._rows.clear()
        for request in self._done:
            self._append(connection, request)
        return connection

    def _flush(self, connection: Connection) -> None:
        """Send rows that wait, so that queries see them; many in one go are much cheaper."""
        if self._rows:
            connection.execute(_INSERT, [row._asdict() for row in self._rows])
            self._rows.clear()

    def _commit(self, connection: Connection) -> None:
        self._flush(connection)
        if self._tip != self._noted:
            values = {"count": self._tip.count, "hash": bytes.fromhex(self._tip.hash)}
            connection.execute(_ADVANCE, values)
        connection.commit()

    def _append(self, connection: Connection, request: _Request) -> Appended:
        deal, moves, expected_version = request
        history = self._history(connection, deal)
        plan = plan_append(deal, moves, expected_version, history)
        if plan.new:
            if len(self._rows) >= _MOST_WAITING:
                self._flush(connection)
            rows = rows_of(deal, plan.new, history.head.hash, self._tip)
            self._rows += rows
            self._tip = Tip(rows[-1].entry, rows[-1].tip.hex())
            self._last[deal] = (plan.appended.head, plan.new[-1][1])
        return plan.appended

    def _history(self, connection: Connection, deal: str) -> History:
        name = to_column(deal)
        if deal not in self._last:
            self._last[deal] = (head_in(connection, name), None)
        head, last = self._last[deal]

        def keyed(keys: Sequence[str]) -> Mapping[str, Link]:
            self._flush(connection)
            return links_by_key(connection, name, keys)

        def after(number: int) -> Iterator[Link]:
            if last is not None and number == head.number - 1:
                return iter((last,))
            self._flush(connection)
            return links_in(connection, name, number)

        return History(head, keyed, after)
