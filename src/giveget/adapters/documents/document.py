"""How is a file changed without losing its comments, and saved without losing the file?"""

from __future__ import annotations

import io
import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Any

from giveget.core.terms.errors import DependencyError, InputError, NotFoundError

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_WIDEST = 10_000


class CannotSaveError(DependencyError):
    """A file could not be written; what was there before is untouched."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path} could not be written: {reason}; nothing was changed")
        self.path, self.reason = path, reason


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

    def set(self, field: tuple[str | int, ...], value: str) -> None:
        """Write a value into a field; the mapping or list it stands in must exist.

        Args:
            field: keys and positions from the root, e.g. ``("terms", "payment", "table")``.
            value: the text of the value, e.g. ``"net 60"``.

        Raises:
            NotFoundError: the file has no such place.
        """
        from ruamel.yaml.scalarstring import DoubleQuotedScalarString

        parent = self._parent(field)
        quoted = value in _NULLS or any(char in value for char in "\n\r")
        parent[field[-1]] = DoubleQuotedScalarString(value) if quoted else value

    def remove(self, field: tuple[str | int, ...]) -> None:
        """Remove a field.

        Raises:
            NotFoundError: the file has no such field.
        """
        parent = self._parent(field)
        if isinstance(parent, dict) and field[-1] not in parent:
            raise NotFoundError(f"{self.path} has no field {_dotted(field)}")
        del parent[field[-1]]

    def __str__(self) -> str:
        """The text of the file, changes included."""
        if self._data is None:
            return self.text
        out = io.StringIO()
        _round_trip(self.text).dump(self._data, out)
        text = out.getvalue()
        return text.replace("\n", "\r\n") if "\r\n" in self.text else text

    def _parent(self, field: tuple[str | int, ...]) -> Any:
        if not field:
            raise InputError("name at least one field")
        if self._data is None:
            self._data = _load(self.path, self.text)
        node = self._data
        for step in field[:-1]:
            try:
                node = node[step]
            except (LookupError, TypeError):
                raise NotFoundError(f"{self.path} has no field {_dotted(field)}") from None
        in_list = isinstance(node, list) and isinstance(field[-1], int)
        if not (isinstance(node, dict) or (in_list and 0 <= int(field[-1]) < len(node))):
            raise NotFoundError(f"{self.path} has no field {_dotted(field)}")
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


def _load(path: Path, text: str) -> Any:
    from ruamel.yaml.error import YAMLError

    try:
        return _round_trip(text).load(text)
    except (YAMLError, ArithmeticError, AttributeError, LookupError, ValueError) as problem:
        raise InputError(f"{path} cannot be changed before its errors are corrected") from problem


def _round_trip(text: str) -> Any:
    """A reader and writer for which every plain value is a text, so that none is rewritten."""
    from ruamel.yaml import YAML
    from ruamel.yaml.resolver import BaseResolver

    yaml = YAML(typ="rt", pure=True)
    yaml.Resolver = BaseResolver
    yaml.preserve_quotes = True
    yaml.width = _WIDEST
    yaml.indent(*_indents(text))
    return yaml


def _indents(text: str) -> tuple[int, int, int]:
    """How the file indents: mappings, lists, and the dash inside a list."""
    above = 0
    for line in text.splitlines():
        bare = line.lstrip(" ")
        indent = len(line) - len(bare)
        if bare.startswith("- "):
            offset = max(0, indent - above)
            return 2, offset + 2, offset
        if bare and not bare.startswith("#"):
            above = indent
    return 2, 4, 2


def _dotted(field: tuple[str | int, ...]) -> str:
    return ".".join(str(step) for step in field)
