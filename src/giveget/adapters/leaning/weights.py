"""Where are the weights of the model, and what do their bytes say? Read without NumPy.

A line of JSON (scales, biases and the second layer), a line feed, the rows that were learned from
(four bytes each, ascending) and, in the same order, their weights: one byte a hidden place.
"""

import sys
from array import array
from ast import literal_eval
from bisect import bisect_left
from collections.abc import Mapping
from typing import Any, Final

NAME: Final = "leaning.weights"
SHIFT: Final = 128
"""What is added to a weight to make it positive."""

BYTES: Final = 4
"""Of a hidden place within a packed row: sums of rows do not reach the next place."""

_MOST = 50_000  # rows remembered at a time
_POSITIVE = bytes((one + SHIFT) % 256 for one in range(256))


def shipped() -> bytes:
    """Return the bytes of the file that comes with the package."""
    folder = __file__.rpartition("weights.py")[0]
    with open(f"{folder}{NAME}", "rb") as file:  # noqa: PTH123  pathlib takes longer than reading
        return file.read()


class Rows(dict[int, int]):
    """From a row to its weights, packed into one integer, and above them a count of one.

    A row that was not learned from weighs nothing, and counts.
    """

    def __init__(self, known: bytes, weights: bytes, places: int) -> None:
        super().__init__()
        self._known = array("I", known)
        if sys.byteorder == "big":
            self._known.byteswap()
        self._weights, self._places = weights, places
        self._nothing = self._packed(bytes(places))

    def _packed(self, weights: bytes) -> int:
        wide = bytearray(BYTES * self._places + 1)
        wide[:-1:BYTES] = weights.translate(_POSITIVE)
        wide[-1] = 1
        return int.from_bytes(wide, "little")

    def __missing__(self, row: int) -> int:
        if len(self) >= _MOST:
            self.clear()
        place, found = bisect_left(self._known, row), self._nothing
        if place < len(self._known) and self._known[place] == row:
            found = self._packed(self._weights[place * self._places : (place + 1) * self._places])
        self[row] = found
        return found


def unpacked(content: bytes) -> tuple[Mapping[str, Any], Rows]:
    """Return the head and the rows."""
    head, _, body = content.partition(b"\n")
    # Names and lists of numbers are written alike in JSON and in Python, and the parser of JSON
    # takes longer to load.
    known: Mapping[str, Any] = literal_eval(head.decode())
    rows, places = known["rows"], len(known["scales"])
    return known, Rows(body[: 4 * rows], body[4 * rows :], places)
