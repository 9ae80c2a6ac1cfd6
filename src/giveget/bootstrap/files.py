"""Who writes the files that a person asks for?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from giveget.adapters.files import write_file
from giveget.core.terms import InputError

PLOT_ENDINGS = (".svg", ".png", ".html")
"""What a plot may be written as."""


class WrongEndingError(InputError):
    """A file to be written whose name does not say that it is of the right kind."""

    def __init__(self, name: str, endings: Sequence[str]) -> None:
        super().__init__(f"{name!r} must end in one of {', '.join(endings)}")
        self.name, self.endings = name, tuple(endings)


def ending_of(name: str, endings: Sequence[str]) -> str:
    """Return the ending of a file's name, without its dot, if it is one of those.

    So that a slip of the hand never writes over a deal.

    Raises:
        WrongEndingError: it has another.
    """
    ending = Path(name).suffix.lower()
    if ending not in endings:
        raise WrongEndingError(name, endings)
    return ending.removeprefix(".")


def write(name: str, data: bytes) -> None:
    """Write a file, all of it or nothing.

    Raises:
        DependencyError: the file system refuses.
    """
    write_file(Path(name), data)
