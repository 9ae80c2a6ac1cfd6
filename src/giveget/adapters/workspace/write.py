"""How are the files of a workspace written: all of them, or none?"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from giveget.adapters.files import CannotWriteError
from giveget.core.terms import ConflictError


class FilesInTheWayError(ConflictError):
    """Files that would be overwritten have been changed by somebody."""

    def __init__(self, folder: Path, names: tuple[str, ...]) -> None:
        listed = "".join(f"\n  {folder / name}" for name in names)
        super().__init__(
            f"nothing was written, because these files are there with other content:{listed}\n"
            "choose another folder, or use --force to replace them"
        )
        self.folder, self.names = folder, names


@dataclass(frozen=True, slots=True)
class Written:
    """The files of the workspace, as paths within it: new or replaced, and already there."""

    folder: Path
    written: tuple[str, ...]
    unchanged: tuple[str, ...]


def write_workspace(folder: Path, files: Mapping[str, bytes], *, force: bool = False) -> Written:
    """Write files into a folder; a file that is there already with the same content stays.

    Everything is written beside the folder first and moved in at the end, so that a full disk
    leaves nothing half done.

    Args:
        folder: made when it does not exist.
        files: path within the folder → content.
        force: replace files that differ.

    Raises:
        FilesInTheWayError: files differ and ``force`` is not set.
        CannotWriteError: the file system refuses.
    """
    try:
        unchanged = tuple(name for name, data in files.items() if _holds(folder / name, data))
        missing = {name: data for name, data in files.items() if name not in unchanged}
        in_the_way = tuple(name for name in missing if os.path.lexists(folder / name))
        if in_the_way and not force:
            raise FilesInTheWayError(folder, in_the_way)
        if missing:
            _write(folder, missing)
    except OSError as problem:
        path = Path(problem.filename) if isinstance(problem.filename, str) else folder
        raise CannotWriteError(path, problem) from problem
    return Written(folder, tuple(missing), unchanged)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        _move_in(folder, files)
    except OSError:
        if is_new:
            shutil.rmtree(folder, ignore_errors=True)
        raise


def _move_in(folder: Path, files: Mapping[str, bytes]) -> None:
    waiting = Path(mkdtemp(prefix=".giveget-", dir=folder))
    try:
        for number, data in enumerate(files.values()):
            (waiting / str(number)).write_bytes(data)
        for name in files:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
        for number, name in enumerate(files):
            (waiting / str(number)).replace(folder / name)
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
