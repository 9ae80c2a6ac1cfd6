"""What is wrong with a file that should hold a history?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from giveget.core.terms import InputError

_MOST_SHOWN: Final = 8


@dataclass(frozen=True, slots=True)
class FileTrouble:
    """One thing that does not hold in an exported file, and what to do about it."""

    line: int
    field: str
    message: str
    instead: str


class HistoryFileError(InputError):
    """A file does not hold a sound history; nothing was imported."""

    def __init__(self, name: str, troubles: tuple[FileTrouble, ...]) -> None:
        shown = "".join(
            f"\n  line {one.line}, {one.field}: {one.message}; {one.instead}"
            for one in troubles[:_MOST_SHOWN]
        )
        more = len(troubles) - _MOST_SHOWN
        rest = f"\n  and {more} more" if more > 0 else ""
        super().__init__(
            f"{name} cannot be imported, its history does not hold; nothing was written:"
            f"{shown}{rest}"
        )
        self.name, self.troubles = name, troubles
