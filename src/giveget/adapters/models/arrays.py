"""How is a file of small arrays read without NumPy, which costs a tenth of a second to load?"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from struct import unpack
from zipfile import ZipFile

_PREFIX = b"\x93NUMPY\x01\x00"
_HEAD = len(_PREFIX) + 2  # and two bytes that say how long the rest of the head is


class UnreadableArraysError(Exception):
    """The file holds an array of a sort that is not read here."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__(f"{path.name}: {name} is no plain array of NumPy (format 1.0)")


def array_bytes(path: Path) -> Mapping[str, bytes]:
    """Return the plain bytes of every array of an ``.npz`` file, row after row.

    Raises:
        UnreadableArraysError: an array is stored in another way.
    """
    found = {}
    with ZipFile(path) as file:
        for member in file.namelist():
            content, name = file.read(member), member.removesuffix(".npy")
            if not content.startswith(_PREFIX) or b"'fortran_order': False" not in content[:200]:
                raise UnreadableArraysError(path, name)
            found[name] = content[_HEAD + int.from_bytes(content[_HEAD - 2 : _HEAD], "little") :]
    return found


def singles(content: bytes) -> tuple[float, ...]:
    """Return the numbers of an array of single precision."""
    return unpack(f"<{len(content) // 4}f", content)


def texts(content: bytes, count: int) -> tuple[str, ...]:
    """Return the texts of an array of so many of them."""
    every = content.decode("utf-32-le")
    longest = len(every) // count
    return tuple(every[at : at + longest].rstrip("\0") for at in range(0, len(every), longest))


def widened(weights: bytes, shift: int, size: int) -> bytes:
    """Return weights of eight bits with ``shift`` added, ``size`` bytes each, little end first."""
    wide = bytearray(size * len(weights))
    wide[::size] = weights.translate(bytes((one + shift) % 256 for one in range(256)))
    return bytes(wide)


def counts(content: bytes) -> Sequence[int]:
    """Return the numbers of an array of whole numbers of 32 bits, none below 0."""
    found = array("I", content)
    if sys.byteorder == "big":
        found.byteswap()
    return found
