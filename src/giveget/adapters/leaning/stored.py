"""How are the weights of the model written to their file? As :mod:`weights` reads them."""

import json
import zlib
from pathlib import Path
from typing import Any, Final

from giveget.adapters.leaning.weights import LABELS, NAME, SHIFT

FILE: Final = Path(__file__).parent / NAME


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
