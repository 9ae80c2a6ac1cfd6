"""How are the weights of the model written to their file? As :mod:`weights` reads them."""

import json
from pathlib import Path
from typing import Any, Final

from giveget.adapters.leaning.weights import NAME

FILE: Final = Path(__file__).parent / NAME


def packed(rows: Any, first: Any, bias: Any, second: Any, always: Any) -> bytes:
    """Return the bytes of a file; arrays as training makes them.

    Args:
        rows: those that were learned from, ascending.
        first: their weights, shape rows × hidden places.
        bias: of each hidden place.
        second: shape hidden places × labels.
        always: of each label.
    """
    scales = [max(float(one), 1e-12) / 127 for one in abs(first).max(axis=0)]
    head = {
        "rows": len(rows),
        "scales": [float(f"{one:.9g}") for one in scales],
        "bias": [float(f"{one:.9g}") for one in bias],
        "second": [[float(f"{one:.6g}") for one in row] for row in second],
        "always": [float(f"{one:.6g}") for one in always],
    }
    small = (first / scales).round().astype("i1")
    body: bytes = rows.astype("<u4").tobytes() + small.tobytes()
    return json.dumps(head).encode() + b"\n" + body
