"""Where are moves kept when nothing has to last: in tests, in a simulation, in a dry run?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from threading import RLock

from giveget.adapters.store.errors import StoreDamagedError
from giveget.adapters.store.names import require_deal
from giveget.core.ledger import (
    EMPTY,
    NO_MOVES,
    Appended,
    Damage,
    Head,
    History,
    Kept,
    Link,
    Move,
    Tally,
    Tip,
    damage_in,
    kept_move,
    kept_row,
    plan_append,
    tallies,
    tip_after,
)
from giveget.core.ledger.chain import START, hash_after


class MemoryStore:
    """A store that forgets everything when it goes; one unit of work at a time, as the others."""

    def __init__(self) -> None:
        self._kept: list[Kept] = []
        self._links: dict[str, list[Link]] = {}
        self._keys: dict[tuple[str, str], Link] = {}
        self._lock = RLock()

    @contextmanager
    def work(self) -> Iterator[_MemoryWork]:
        """Return a unit of work; see :class:`giveget.desk.ports.Store`."""
        with self._lock:
            work = _MemoryWork(self)
            size = len(self._kept)
            try:
                yield work
            except BaseException:
                self._forget(size)
                raise

    def append(self, deal: str, moves: Sequence[Move], expected_version: int) -> Appended:
        """Append moves to a deal."""
        with self.work() as work:
            return work.append(deal, moves, expected_version)

    def deals(self) -> tuple[str, ...]:
        """Return the ids of the deals in the order of their first move."""
        return tuple(self._links)

    def head(self, deal: str) -> Head:
        """Return the last move of a deal."""
        links = self._links.get(deal)
        return Head(len(links), links[-1].hash) if links else NO_MOVES

    def moves(self, deal: str, after: int = 0) -> Iterator[Move]:
        """Return the moves of a deal after a number."""
        links = self._links.get(deal, [])
        previous = links[after - 1].hash if 0 < after <= len(links) else START
        for link in links[max(after, 0) :]:
            if link.hash != hash_after(previous, link.data):
                raise StoreDamagedError("memory", self.verify())
            previous = link.hash
            yield kept_move(link.data, deal)

    def tallies(self) -> Iterator[Tally]:
        """Yield the sums of every deal, one per currency."""
        rows = (kept_row(link.data, deal) for deal in self._links for link in self._links[deal])
        return tallies(row for row in rows if row is not None)

    def history(self, after: int = 0) -> Iterator[Kept]:
        """Return everything that is kept after an entry."""
        return islice(tuple(self._kept), max(after, 0), None)

    def tip(self) -> Tip:
        """Return the end of the whole store."""
        return Tip(len(self._kept), self._kept[-1].tip) if self._kept else EMPTY

    def verify(self, known: Tip | None = None) -> tuple[Damage, ...]:
        """Return what does not hold."""
        return tuple(damage_in(self.history(), self.tip(), known))

    def close(self) -> None:
        """Nothing is open."""

    def _forget(self, size: int) -> None:
        for kept in self._kept[size:]:
            links = self._links[kept.deal]
            links.pop()
            if not links:
                del self._links[kept.deal]
        gone = {kept.link for kept in self._kept[size:]}
        self._keys = {name: link for name, link in self._keys.items() if link not in gone}
        del self._kept[size:]

    def _write(self, deal: str, move: Move, link: Link) -> None:
        tip = self.tip()
        self._links.setdefault(deal, []).append(link)
        if move.key:
            self._keys[deal, move.key] = link
        self._kept.append(
            Kept(tip.count + 1, deal, move.number, link, tip_after(tip.hash, link.hash))
        )

    def _history_of(self, deal: str) -> History:
        def keyed(keys: Sequence[str]) -> Mapping[str, Link]:
            return {key: self._keys[deal, key] for key in keys if (deal, key) in self._keys}

        def after(number: int) -> Iterator[Link]:
            return iter(self._links.get(deal, [])[max(number, 0) :])

        return History(self.head(deal), keyed, after)


class _MemoryWork:
    """The appends of one unit of work."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def append(self, deal: str, moves: Sequence[Move], expected_version: int) -> Appended:
        require_deal(deal)
        plan = plan_append(deal, moves, expected_version, self._store._history_of(deal))
        for move, link in plan.new:
            self._store._write(deal, move, link)
        return plan.appended
