"""How do commands open the books, and what is said of a conflict?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from giveget.bootstrap.books import (
    AnyBooks,
    books_address,
    deal_file_of,
    open_books,
    person,
    shown_address,
)
from giveget.core.ledger import KeyReusedError, VersionConflictError
from giveget.core.terms import Deal
from giveget.desk.books.errors import AlreadyAnsweredError, NobodyError
from giveget.desk.books.known import DealOf
from giveget.doors.cli.output import say
from giveget.doors.cli.trouble import report
from giveget.doors.cli.work import deal_of

_CONFLICTS = (VersionConflictError, AlreadyAnsweredError, KeyReusedError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A deal as it was named: its id, its file where there is one.

    Args:
        name: id.
        deal: from its file; None when there is none.
        path: of the file that was named; empty when an id was.
    """

    name: str
    deal: Deal | None = None
    path: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedBooks:
    """The books with the deals that were named; the address is one to show, without a password."""

    store: AnyBooks
    address: str
    named: tuple[Named, ...]

    @property
    def deal_of(self) -> DealOf:
        """Finds the file of a deal: those that were named, else beside the books."""
        known: dict[str, Deal | None] = {n.name: n.deal for n in self.named if n.deal is not None}
        beside = next((one.path for one in self.named if one.path), "")

        def found(name: str) -> Deal | None:
            if name not in known:
                known[name] = deal_file_of(name, self.address, beside)
            return known[name]

        return found


def require_person(by: str) -> str:
    """Return who does this.

    Raises:
        NobodyError: nobody said.
    """
    who = by.strip() or person()
    if not who:
        raise NobodyError
    return who


@contextmanager
def opened_books(
    books: str, deals: tuple[str, ...], *, may_write: bool = False, may_lack: bool = False
) -> Iterator[OpenedBooks]:
    """Open the books, and the deals by their file or, for an id, the file beside the books.

    Args:
        books: where; empty for the usual place.
        deals: by file or id.
        may_write: whether something is to be recorded; makes books where there are none.
        may_lack: whether missing books are as good as empty ones.

    Raises:
        UnusableError: a deal file has errors.
        GivegetError: the books cannot be opened.
    """
    read = [_named(text) for text in deals]
    beside = next((one.path for one in read if one.path), "")
    address = books_address(books, beside)
    with open_books(address, may_write=may_write, may_lack=may_lack, notice=say) as store:
        named = tuple(
            one if one.deal else Named(name=one.name, deal=deal_file_of(one.name, address, beside))
            for one in read
        )
        yield OpenedBooks(store=store, address=shown_address(address), named=named)


def conflicts_told(run: Callable[[], int], *, as_json: bool) -> int:
    """Run, and say of a conflict who was there first; nothing is lost, and the exit code is 1."""
    try:
        return run()
    except _CONFLICTS as problem:
        report(problem, as_json=as_json)
        if isinstance(problem, VersionConflictError) and problem.version > problem.expected:
            say(f"once you have seen it, record yours again with --expect {problem.version}")
        return 1


def _named(text: str) -> Named:
    if _is_file(text) or text.lower().endswith((".yaml", ".yml")) or "/" in text:
        deal = deal_of(text)
        return Named(name=deal.id, deal=deal, path=text)
    return Named(name=text)


def _is_file(text: str) -> bool:
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False
