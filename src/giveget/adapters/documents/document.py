"""How is a file changed without losing its comments, and saved without losing the file?"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from giveget.core.terms.errors import DependencyError, InputError, NotFoundError

Field = tuple[str | int, ...]
Value = str | list[Any] | dict[str, Any]


class CannotSaveError(DependencyError):
    """A file could not be written; what was there before is untouched."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} could not be written: {reason}; nothing was changed")
        self.path, self.reason = path, reason


class CannotChangeError(InputError):
    """A file with broken YAML was to be changed."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} cannot be changed before its errors are corrected")
        self.path = path


class NoSuchFieldError(NotFoundError):
    """A field was to be changed whose place does not exist."""

    def __init__(self, path: Path, field: Field) -> None:
        dotted = ".".join(str(step) for step in field)
        super().__init__(f"{path} has no place for a field {dotted!r}")
        self.path, self.field = path, field


class Document:
    """A file as it was read, comments and all.

    Every value is a text, exactly as written, so that saving changes only what was changed.

    Args:
        path: where it was read.
        text: its text.
    """

    __slots__ = ("_data", "path", "text")

    def __init__(self, path: Path, text: str) -> None:
        self.path, self.text = path, text
        self._data: Any = None

    def set(self, field: Field, value: Value) -> None:
        """Write a value into a field; the mapping or list it stands in must exist.

        Args:
            field: keys and positions from the root, e.g. ``("terms", "payment", "table")``.
            value: the text of the value, e.g. ``"net 60"``, or lists and dicts of texts.

        Raises:
            NoSuchFieldError: the file has no such place.
            CannotChangeError: the file is not YAML.
        """
        from giveget.adapters.documents.round_trip import value_of

        self._parent(field)[field[-1]] = value_of(value)

    def remove(self, field: Field) -> None:
        """Remove a field.

        Raises:
            NoSuchFieldError: the file has no such field.
            CannotChangeError: the file is not YAML.
        """
        parent = self._parent(field)
        if isinstance(parent, dict) and field[-1] not in parent:
            raise NoSuchFieldError(self.path, field)
        del parent[field[-1]]

    def __str__(self) -> str:
        """The text of the file, changes included."""
        if self._data is None:
            return self.text
        from giveget.adapters.documents.round_trip import write

        return write(self._data, self.text)

    def is_said_by(self, text: str) -> bool:
        """Whether a text has all values of this document, changes included."""
        if self._data is None:
            return text == self.text
        return bool(_parse(self.path, text) == self._data)

    def _parent(self, field: Field) -> Any:
        if self._data is None:
            self._data = _parse(self.path, self.text)
        node = self._data
        for step in field[:-1]:
            node = _child(node, step)
        in_list = isinstance(node, list) and _child(node, field[-1]) is not None
        if not field or not (isinstance(node, dict) or in_list):
            raise NoSuchFieldError(self.path, field)
        return node


def write_document(document: Document, path: Path) -> None:
    """Write a document to a file, whole or not at all.

    Raises:
        CannotSaveError: the folder is missing or closed, or the disk is full.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{os.getpid()}-{id(document):x}")
    try:
        text = str(document)
        if not document.is_said_by(text):
            raise CannotSaveError(path, "the text would not say what was set")
        with temporary.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(target, temporary)
        temporary.replace(target)
    except (OSError, ValueError) as problem:
        with suppress(OSError, ValueError):
            temporary.unlink()
        reason = getattr(problem, "strerror", None) or str(problem)
        raise CannotSaveError(path, reason.lower()) from problem


def _keep_mode(target: Path, temporary: Path) -> None:
    """Give the new file the permissions of the one it replaces."""
    with suppress(FileNotFoundError):
        temporary.chmod(stat.S_IMODE(target.stat().st_mode))


def _parse(path: Path, text: str) -> Any:
    from ruamel.yaml.error import YAMLError

    from giveget.adapters.documents.round_trip import parse

    try:
        return parse(text)
    except (YAMLError, ArithmeticError, AttributeError, LookupError, ValueError) as problem:
        raise CannotChangeError(path) from problem


def _child(node: Any, step: str | int) -> Any:
    """The value under a key or at a position, or None."""
    if isinstance(node, dict):
        return node.get(step)
    if isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node):
        return node[step]
    return None
