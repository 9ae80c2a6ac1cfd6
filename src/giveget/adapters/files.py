"""How is a file written: whole, or not at all?"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp

from giveget.core.terms import DependencyError


class CannotWriteError(DependencyError):
    """The file system refuses."""

    def __init__(self, path: Path, problem: OSError) -> None:
        said = problem.strerror or "the system refuses"
        super().__init__(
            f"cannot write to {path}: {said[:1].lower() + said[1:]}; nothing was written"
        )
        self.path = path


def write_file(path: Path, data: bytes) -> None:
    """Write a file in one step; what stood there before stays until all of it is written.

    Raises:
        CannotWriteError: the file system refuses.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(21, "it is a folder", str(path))
        handle, waiting = mkstemp(prefix=".giveget-", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(waiting).chmod(0o644)
            Path(waiting).replace(path)
        except OSError:
            with suppress(OSError):
                Path(waiting).unlink()
            raise
    except OSError as problem:
        raise CannotWriteError(path, problem) from problem
