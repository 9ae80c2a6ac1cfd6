"""Which examples come with giveget?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import giveget
from giveget.core.terms import NotFoundError

_FOLDER = Path(giveget.__file__).parent / "examples"
_IGNORED = frozenset({"__pycache__", ".DS_Store"})


def example(name: str) -> Path:
    """Return the path of an example, such as ``deals/licence-fee.yaml``.

    Raises:
        NotFoundError: no such example.
    """
    path = _FOLDER / name
    if name not in example_names():
        raise NotFoundError(f"there is no example {name!r}; there are {', '.join(example_names())}")
    return path


def example_names() -> tuple[str, ...]:
    """The examples, each as its path in the workspace, in alphabetical order."""
    return tuple(sorted(path.relative_to(_FOLDER).as_posix() for path in _files(_FOLDER)))


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and not _IGNORED & set(path.parts) and path.suffix not in (".py", ".pyc"):
            yield path
