"""How is a long reading kept on disk, so that it goes on after an interruption?"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from giveget.adapters.files import CannotWriteError
from giveget.core.terms import InputError

_FORM = 1


class CannotResumeError(InputError):
    """The file with what was read before does not belong to this reading."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: cannot go on from here: {why}; start again without --resume")


@dataclass(frozen=True, slots=True)
class NotesHead:
    """What must be the same when a reading goes on; any values JSON can hold."""

    values: Mapping[str, Any]


class NotesFile:
    """Lines of JSON: a head, then one line per batch, each complete or not there.

    Batches are appended; a last line cut off by a kill is dropped when reading goes on.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: TextIO | None = None

    def begin(self, head: NotesHead) -> None:
        """Start anew.

        Raises:
            CannotWriteError: the file system refuses.
        """
        try:
            self._file = self.path.open("w", encoding="utf-8")
        except OSError as problem:
            raise CannotWriteError(self.path, problem) from problem
        self._write({"form": _FORM, **head.values})

    def go_on(self, head: NotesHead) -> Iterator[Any]:
        """Yield the batches kept before; after the last one further ones can be added.

        Raises:
            CannotResumeError: there is no such file, or it is of another reading.
        """
        try:
            lines = self.path.open("rb")
        except OSError as problem:
            raise CannotResumeError(self.path, problem.strerror or "it cannot be read") from problem
        with lines:
            good = 0
            for number, line in enumerate(lines):
                batch = _parsed(line)
                if number == 0:
                    self._check(batch, head)
                elif batch is None:
                    break
                else:
                    yield batch
                good += len(line)
        if not good:
            raise CannotResumeError(self.path, "it is empty")
        try:
            with self.path.open("r+b") as file:
                file.truncate(good)
            self._file = self.path.open("a", encoding="utf-8")
        except OSError as problem:
            raise CannotWriteError(self.path, problem) from problem

    def add(self, batch: Mapping[str, Any]) -> None:
        """Append a batch.

        Raises:
            CannotWriteError: the file system refuses.
        """
        self._write(batch)

    def close(self) -> None:
        """Stop writing; the file stays."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def remove(self) -> None:
        """The reading is complete: the file is no longer needed."""
        self.close()
        with suppress(OSError):
            self.path.unlink()

    def _write(self, value: Any) -> None:
        if self._file is None:
            return
        try:
            self._file.write(json.dumps(value, separators=(",", ":")) + "\n")
            self._file.flush()
        except OSError as problem:
            raise CannotWriteError(self.path, problem) from problem

    def _check(self, found: Any, head: NotesHead) -> None:
        wanted = {"form": _FORM, **head.values}
        if not isinstance(found, dict):
            raise CannotResumeError(self.path, "it is no file of an interrupted audit")
        other = [name for name, value in wanted.items() if found.get(name) != _plain(value)]
        if other:
            raise CannotResumeError(self.path, f"{', '.join(other)} changed since")


def _plain(value: Any) -> Any:
    return json.loads(json.dumps(value))


def _parsed(line: bytes) -> Any:
    if not line.endswith(b"\n"):
        return None
    try:
        return json.loads(line)
    except ValueError:
        return None
