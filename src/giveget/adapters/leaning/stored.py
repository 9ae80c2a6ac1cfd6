"""How do the weights of the model lie in their file? Eight bits each, packed; no NumPy to read.

A line of JSON (scales, the step from scores to chances), a line feed, and the packed table: for
each row twelve bytes, three a label, little end first; each holds a weight of eight bits plus 128.
Read as one integer, rows add up without touching each other.
"""

import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

FILE: Final = Path(__file__).parent / "leaning.weights"
LABELS: Final = 4
SHIFT: Final = 128
BITS: Final = 24
"""Of a label within a row."""

ROW: Final = LABELS * BITS // 8
"""Bytes of a row."""


def packed(weights: Any, turns: Any, bias: Any) -> bytes:
    """Return the bytes of a file; arrays as training makes them, the last row for every text."""
    rows = weights[:-1]
    scales = [max(float(abs(rows[:, at]).max()), 1e-12) / 127 for at in range(LABELS)]
    wide = (rows / scales).round().astype("<i4") + SHIFT
    small = wide.view("u1").reshape(-1, LABELS, 4)[:, :, :3]
    head = {
        "scales": [float(f"{one:.9g}") for one in scales],
        "always": [float(f"{one:.9g}") for one in weights[-1]],
        "turns": [[float(f"{one:.6g}") for one in row] for row in turns],
        "bias": [float(f"{one:.6g}") for one in bias],
    }
    return json.dumps(head).encode() + b"\n" + zlib.compress(small.tobytes(), 9)


def unpacked(content: bytes) -> tuple[Mapping[str, Any], bytes]:
    """Return the head and the table."""
    head, _, body = content.partition(b"\n")
    known: Mapping[str, Any] = json.loads(head)
    return known, zlib.decompress(body)
