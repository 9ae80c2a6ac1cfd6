"""What does the desk need from the outside, whoever brings it?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Protocol

from giveget.core.ledger import Appended, Damage, Head, Kept, Move, Tally, Tip


class Work(Protocol):
    """Appends that become durable together, or not at all."""

    def append(self, deal: str, moves: Sequence[Move], expected_version: int) -> Appended:
        """Append as :meth:`Store.append` does; seen by others when the work is done."""
        ...


class Store(Protocol):
    """Where the moves of all deals are kept: appended, never changed.

    A store keeps moves; whether they fit the books of their deal is the caller's question: replay
    ``moves(deal)``, apply the new ones, append them with the version that was replayed. Nobody can
    have come between then.
    """

    def append(self, deal: str, moves: Sequence[Move], expected_version: int) -> Appended:
        """Append moves to a deal; when this returns, they are durable.

        Calling it again with the same moves writes nothing and returns the same moves: they are
        known by their key with the same content, or by their very bytes.

        Args:
            deal: id of the deal; a new one is made by its first move.
            moves: numbered from ``expected_version + 1`` on, all of this deal.
            expected_version: number of the last move the caller knows, 0 for a new deal.

        Raises:
            VersionConflictError: somebody else has appended meanwhile; nothing was written.
            KeyReusedError: a key stands for another content; nothing was written.
            OtherDealError, MoveOrderError, DealNameError: the moves do not belong together.
            DependencyError: the store is locked, full, read-only, damaged or out of reach.
        """
        ...

    def work(self) -> AbstractContextManager[Work]:
        """Return a unit of work: its appends become durable together when the block ends.

        An exception in the block undoes all of it. Others wait meanwhile, so keep it short.
        """
        ...

    def deals(self) -> tuple[str, ...]:
        """Return the ids of the deals in the order of their first move in this store."""
        ...

    def head(self, deal: str) -> Head:
        """Return number and hash of the last move of a deal; number 0 when there is none."""
        ...

    def moves(self, deal: str, after: int = 0) -> Iterator[Move]:
        """Return the moves of a deal after a number, in order; the chain is checked on the way.

        Raises:
            StoreDamagedError: the history has been changed.
        """
        ...

    def tallies(self) -> Iterator[Tally]:
        """Yield the sums of every deal, one per currency, without building its books.

        Raises:
            StoreDamagedError: the history has been changed.
        """
        ...

    def history(self, after: int = 0) -> Iterator[Kept]:
        """Return everything that is kept after an entry, in the order of appending."""
        ...

    def tip(self) -> Tip:
        """Return the end of the whole store; kept elsewhere, it shows what is cut off here."""
        ...

    def verify(self, known: Tip | None = None) -> tuple[Damage, ...]:
        """Return whatever does not hold in the history; empty when everything does.

        Args:
            known: the tip at some time, as noted elsewhere; without it a store put back to an
                older state, or written anew as a whole, cannot be told.
        """
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
