"""What can go wrong with the books in their store, and what should a person do?"""

from __future__ import annotations

from giveget.core.ledger import Damage
from giveget.core.terms import ConflictError, DependencyError, InputError, NotFoundError


class StoreBusyError(DependencyError):
    """Somebody else is writing for longer than one waits."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name} is locked by another program that is writing; nothing was written. Try again "
            "in a moment; if it stays locked, see which program has it open"
        )


class StoreFullError(DependencyError):
    """There is no room left."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"there is no room left to write to {name}; nothing of this was written and what was "
            "there before is whole. Free some space and try again"
        )


class StoreReadOnlyError(DependencyError):
    """The store may be read, not written."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is read-only; nothing was written. Check who may write there")


class StoreUnreachableError(DependencyError):
    """The database cannot be reached, or the file cannot be opened."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} cannot be reached: {why}; nothing was written")


class StoreDamagedError(DependencyError):
    """The history in the store does not hold."""

    def __init__(self, name: str, damage: tuple[Damage, ...], why: str = "") -> None:
        first = damage[0].message if damage else why
        more = f" (and {len(damage) - 1} more)" if len(damage) > 1 else ""
        super().__init__(
            f"the history in {name} has been changed or is damaged: {first}{more}. Nothing was "
            "written; `giveget ledger verify` lists all of it, a backup brings it back"
        )
        self.damage = damage


class StoreRefusedError(DependencyError):
    """The database refuses for a reason of its own."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name} refuses: {why}; nothing was written")


class NoStoreError(NotFoundError):
    """There is no store where one was to be read."""

    def __init__(self, name: str) -> None:
        super().__init__(f"there are no books at {name}; recording the first move makes them")


class NoFileError(NotFoundError):
    """There is no file where a history or a backup was to be read."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: there is no such file; check the name and the folder")


class NotAStoreError(InputError):
    """What is there is not a store of giveget."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} holds no books of giveget; nothing was changed in it")


class NewerStoreError(ConflictError):
    """The store was written by a newer giveget."""

    def __init__(self, name: str, version: str, known: str) -> None:
        super().__init__(
            f"{name} was written by a newer giveget (its form is {version}, this one knows up to "
            f"{known}); nothing was changed. Update giveget to open it"
        )


class StoreAddressError(InputError):
    """An address that no store has."""

    def __init__(self, address: str) -> None:
        super().__init__(
            f"{address!r} is no address of books; write the path of a file, or "
            "postgresql://user@host/database"
        )


class InTheWayError(ConflictError):
    """Something is there already and would be overwritten."""

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(f"{name} is there already; nothing was written. {hint}")
