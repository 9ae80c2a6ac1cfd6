"""Where are the weights of the model, and what do their bytes say? Read without NumPy.

A line of JSON (scales, the step from scores to chances), a line feed, and the packed table: for
each row twelve bytes, three a label, little end first; each holds a weight of eight bits plus 128.
Read as one integer, rows add up without touching each other.
"""

import zlib
from ast import literal_eval
from collections.abc import Mapping
from typing import Any, Final

NAME: Final = "leaning.weights"
LABELS: Final = 4
SHIFT: Final = 128
BITS: Final = 24
"""Of a label within a row."""

ROW: Final = LABELS * BITS // 8
"""Bytes of a row."""


def shipped() -> bytes:
    """Return the bytes of the file that comes with the package."""
    folder = __file__.rpartition("weights.py")[0]
    with open(f"{folder}{NAME}", "rb") as file:  # noqa: PTH123  pathlib takes longer than reading
        return file.read()


def unpacked(content: bytes) -> tuple[Mapping[str, Any], bytes]:
    """Return the head and the table."""
    head, _, body = content.partition(b"\n")
    # Names and lists of numbers are written alike in JSON and in Python, and the parser of JSON
    # takes longer to load.
    known: Mapping[str, Any] = literal_eval(head.decode())
    return known, zlib.decompress(body)
