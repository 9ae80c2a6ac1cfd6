"""How do weights become files, byte for byte the same each time?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.data import ROOT
from training.tasks import TASKS

WEIGHTS = ROOT / "src" / "giveget" / "adapters" / "models" / "weights"

_MAIL = "Parakweet email intent data set, training part (licence of the data: Apache-2.0)"
_ELSEWHERE = (
    (
        "../ask_kinds.npz",
        "Sentences and mails written and labelled for this project, under its own licence",
        f"{_MAIL}: four of five sentences, as ones without an ask",
    ),
    (
        "../../leaning/leaning.weights",
        "Sentences written and labelled for this project, under its own licence",
        f"{_MAIL}: two of three sentences, as ones that neither give nor trade",
    ),
    (
        "../../acts/acts.npz",
        "Sentences written and labelled for this project, under its own licence",
        f"{_MAIL}: of half of its sentences those without a sign of the commoner acts,",
        "  as ones that do nothing",
    ),
)


def packed(arrays: Mapping[str, NDArray[np.generic]]) -> bytes:
    """Return arrays as the bytes of an .npz file: names in order, no dates, small floats."""
    small = {
        name: array.astype(np.float32) if array.dtype == np.float64 else array
        for name, array in sorted(arrays.items())
    }
    buffer = BytesIO()
    np.savez_compressed(buffer, **small)  # type: ignore[arg-type]
    return buffer.getvalue()


def write(name: str, arrays: Mapping[str, NDArray[np.generic]], labels: tuple[str, ...]) -> Path:
    """Write the weights of a model and its line in the manifest; return the file's path."""
    WEIGHTS.mkdir(parents=True, exist_ok=True)
    path, manifest = WEIGHTS / f"{name}.npz", WEIGHTS / "manifest.json"
    content = packed(arrays)
    path.write_bytes(content)
    known = json.loads(manifest.read_text(encoding="utf-8")) if manifest.exists() else {}
    known[name] = {"labels": list(labels), "sha256": sha256(content).hexdigest()}
    manifest.write_text(json.dumps(known, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    return path


def write_notice() -> None:
    """Write whose data the weights were learned from."""
    lines = [
        "The weights in this folder, and those of three hints beside it, come from the data sets",
        "below. No text of the public ones is part of this package.",
        "",
    ]
    for name, task in TASKS.items():
        lines += [f"{name}.npz", f"  {task.source}", f"  Licence of the data: {task.licence}", ""]
    for file, *sources in _ELSEWHERE:
        lines += [file, *(f"  {source}" for source in sources), ""]
    lines += [
        "CC BY 4.0: https://creativecommons.org/licenses/by/4.0/ . CaSiNo: Kushal Chawla, Jaysa",
        "Ramirez, Rene Clever, Gale Lucas, Jonathan May, Jonathan Gratch, NAACL 2021. Changed: its",
        "utterances were turned into weights.",
    ]
    (WEIGHTS / "NOTICE").write_text("\n".join(lines) + "\n", encoding="utf-8")
