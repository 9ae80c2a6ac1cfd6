"""Who opens the books, their backups, and the sheets beside them?"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from giveget.adapters import documents, sheets
from giveget.adapters.files import write_file
from giveget.adapters.sheets.problems import REFUSED_ROW
from giveget.adapters.store import (
    HistoryFileError,
    Imported,
    MemoryStore,
    Opening,
    SqlStore,
    back_up,
    default_path,
    export_file,
    import_file,
    name_of,
    open_store,
    restore,
)
from giveget.bootstrap.unusable import UnusableError
from giveget.core.ledger import Damage, Proof, SheetRow, Tip
from giveget.core.terms import Deal, Finding, GivegetError, InputError, Severity, Where
from giveget.desk.books.sheet.rows import COLUMNS, Cell
from giveget.desk.books.sheet.troubles import RowTrouble

AnyBooks = SqlStore | MemoryStore

BOOKS: Final = "GIVEGET_BOOKS"
PERSON: Final = "GIVEGET_PERSON"
_PLAYBOOK: Final = "playbook.yaml"


class NoProofFileError(InputError):
    """A proof that looks like a file and is none."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name}: there is no such file; a proof is a link (https://…), a file, whose hash is "
            "kept, or a note in words"
        )


class NotASheetError(InputError):
    """A file of another kind than what is to be written."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} must end in .csv or .xlsx")


def person() -> str:
    """Return who works here, as the environment says; empty when it does not."""
    return os.environ.get(PERSON, "").strip()


def books_address(given: str, deal_file: str = "") -> str:
    """Return where the books are: as given, as the environment says, else in the workspace.

    Args:
        given: a path or ``postgresql://…``; empty for none.
        deal_file: the deal; empty when a command is about all of them.
    """
    named = given or os.environ.get(BOOKS, "").strip()
    if named:
        return named
    folder = Path(deal_file).parent if deal_file else Path()
    found = default_path(folder)
    return os.path.normpath(found if found.is_file() else _workspace(folder) / found.name)


def shown_address(address: str) -> str:
    """Return where the books are as anybody may read it: without a password."""
    return name_of(address)


def _workspace(folder: Path) -> Path:
    """The folder with the playbook, there or one above; the folder itself where there is none."""
    for place in (folder, folder / ".."):
        if (place / _PLAYBOOK).is_file():
            return place
    return folder


@contextmanager
def open_books(
    address: str, *, may_write: bool, may_lack: bool = False, notice: Callable[[str], None]
) -> Iterator[AnyBooks]:
    """Open the books and let go of them at the end; new ones stay only if something is in them.

    Args:
        address: a path or ``postgresql://…``.
        may_write: whether something is to be recorded.
        may_lack: whether missing books are as good as empty ones.
        notice: is told what a person should know.

    Raises:
        NoStoreError: there are none, and this would only read them.
        DependencyError: they cannot be opened.
    """
    is_new = "://" not in address and not Path(address).exists()
    if is_new and may_lack and not may_write:
        yield MemoryStore()
        return
    opening = Opening(read_only=not may_write)
    store = open_store(address, opening, may_create=may_write, notice=notice)
    is_kept = not is_new
    try:
        yield store
    finally:
        is_kept = is_kept or store.tip().count > 0
        store.close()
        if not is_kept:
            for suffix in ("", "-wal", "-shm"):
                Path(address + suffix).unlink(missing_ok=True)
        elif is_new:
            notice(f"the books are in {address}, which is new")


def deal_file_of(name: str, address: str, beside: str = "") -> Deal | None:
    """Return the deal of this id from the files beside the books or another deal's file.

    Only a file that is called like the deal is looked at; None where there is none.
    """
    folders = [Path(beside).parent] if beside else []
    if "://" not in address:
        books = Path(address).parent
        folders += [books / "deals", books]
    for folder in folders:
        for ending in (".yaml", ".yml"):
            path = folder / f"{name}{ending}"
            if _is_file(path):
                deal = documents.load_deal(path).value
                if deal is not None and deal.id == name:
                    return deal
    return None


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def proof_of(text: str) -> Proof:
    """Return a proof: a link, the hash of a file, or a note.

    Raises:
        NoProofFileError: it looks like a file and is none.
    """
    if "://" in text:
        return Proof(link=text.strip())
    path = Path(text)
    if _is_file(path):
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                digest.update(block)
        return Proof(sha256=digest.hexdigest(), note=path.name)
    if " " not in text.strip() and ("/" in text or path.suffix):
        raise NoProofFileError(text)
    return Proof(note=text)


def export_history(store: AnyBooks, name: str, *, replace: bool) -> Tip:
    """Write the whole history to a file, JSON Lines or CSV."""
    return export_file(store, Path(name), replace=replace)


def is_history(name: str) -> bool:
    """Whether a file looks like an exported history rather than a give/get sheet."""
    if Path(name).suffix.lower() == ".jsonl":
        return True
    if Path(name).suffix.lower() != ".csv" or not _is_file(Path(name)):
        return False
    with Path(name).open("rb") as file:
        head = file.readline(4096).decode("utf-8", "replace").lower()
    return all(column in head for column in ("entry", "hash", "tip", "move"))


def import_history_file(store: AnyBooks, name: str) -> Imported:
    """Append an exported history: all of it, or nothing."""
    return import_file(store, Path(name))


def back_up_books(store: AnyBooks, name: str, *, replace: bool) -> Tip:
    """Write a checked copy of the books."""
    return back_up(store, Path(name), replace=replace)


def restore_books(name: str, address: str, *, replace: bool) -> Tip:
    """Make the books of a backup or an exported history."""
    return restore(Path(name), address, replace=replace)


def damage_of(store: AnyBooks, known: Tip | None) -> tuple[Tip, tuple[Damage, ...]]:
    """Return the end of the books and whatever does not hold in them."""
    damage = store.verify(known)
    try:
        tip = store.tip()
    except GivegetError:
        tip = Tip(0, "")
    return tip, damage


def write_sheet(
    name: str,
    headings: tuple[str, ...],
    rows: list[list[Cell]],
    *,
    title: str,
    replace: bool,
) -> None:
    """Write a table as CSV or workbook, whole or not at all.

    Raises:
        NotASheetError: the name says neither.
        InTheWayError: there is such a file, and it is not to be replaced.
        DependencyError: the file system refuses.
    """
    from giveget.adapters.store import InTheWayError

    path = Path(name)
    ending = path.suffix.lower()
    if ending not in (".csv", ".xlsx"):
        raise NotASheetError(name)
    if path.exists() and not replace:
        raise InTheWayError(name, "Choose another name, or write --replace")
    data = sheets.sheet_bytes(headings, rows, name=title, is_workbook=ending == ".xlsx")
    write_file(path, data)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedSheet:
    """A give/get sheet that can be read.

    Args:
        rows: its rows.
        columns: what each column was taken for: role → heading, and how sure that is.
        warnings: what is not used.
    """

    rows: tuple[SheetRow, ...]
    columns: Mapping[str, tuple[str, float]]
    warnings: tuple[Finding, ...]


def open_sheet(name: str, currency: str, named: Mapping[str, str]) -> OpenedSheet:
    """Return the rows of a give/get sheet.

    Raises:
        UnusableError: something in it cannot be read; all of it is named.
    """
    roles = {sheets.Role(role): heading for role, heading in named.items()}
    read = sheets.read_sheet(Path(name), currency, roles)
    if any(one.severity is Severity.ERROR for one in read.findings):
        raise UnusableError(read.findings)
    return OpenedSheet(
        rows=read.rows,
        columns={role.value: (read.columns[role], read.confidence[role]) for role in read.columns},
        warnings=read.findings,
    )


def sheet_roles() -> tuple[str, ...]:
    """Return what a column of a sheet may mean."""
    return tuple(role.value for role in sheets.Role)


def refused_rows(
    name: str, columns: Mapping[str, tuple[str, float]], troubles: tuple[RowTrouble, ...]
) -> UnusableError:
    """Return the error that names every row that cannot be booked."""
    return UnusableError(
        tuple(
            REFUSED_ROW.finding(
                Where(
                    source=name,
                    line=one.row,
                    field=columns.get(one.column, (one.column, 0.0))[0],
                ),
                problem=one.problem,
                write=one.write,
            )
            for one in troubles
        )
    )


__all__ = [
    "BOOKS",
    "COLUMNS",
    "PERSON",
    "AnyBooks",
    "HistoryFileError",
    "OpenedSheet",
    "back_up_books",
    "books_address",
    "damage_of",
    "deal_file_of",
    "export_history",
    "import_history_file",
    "is_history",
    "open_books",
    "open_sheet",
    "person",
    "proof_of",
    "refused_rows",
    "restore_books",
    "sheet_roles",
    "write_sheet",
]
