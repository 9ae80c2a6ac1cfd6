"""Where do the weights of a model lie, and are they the ones that were measured?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from typing import Final, TypedDict

import numpy as np
from numpy.typing import NDArray

from giveget.adapters.models.errors import WeightsError
from giveget.adapters.models.linear import Linear, ready

FOLDER: Final = "weights"
MANIFEST: Final = "manifest.json"


class Entry(TypedDict):
    """What the manifest knows of a file of weights."""

    labels: list[str]
    sha256: str


@dataclass(frozen=True, slots=True)
class Model:
    """A model with its labels, in the order of its columns."""

    linear: Linear
    labels: tuple[str, ...]

    @property
    def thresholds(self) -> NDArray[np.float64]:
        """The log odds above which a label is said."""
        return self.linear.arrays["thresholds"].astype(np.float64)


@cache
def load_model(name: str) -> Model:
    """Return a model that comes with the package, read once, checked against the manifest.

    Raises ``WeightsError`` when the file is missing or is another one.
    """
    folder = files(__package__) / FOLDER
    entry = manifest().get(name)
    try:
        content = (folder / f"{name}.npz").read_bytes()
    except OSError:
        raise WeightsError(name) from None
    if entry is None or sha256(content).hexdigest() != entry["sha256"]:
        raise WeightsError(name)
    with np.load(BytesIO(content), allow_pickle=False) as arrays:
        kept = ready({key: arrays[key] for key in arrays.files})
    return Model(Linear(kept), tuple(entry["labels"]))


@cache
def manifest() -> Mapping[str, Entry]:
    """Return what is known of each file of weights: its labels and its hash."""
    try:
        text = (files(__package__) / FOLDER / MANIFEST).read_text(encoding="utf-8")
    except OSError:
        raise WeightsError(MANIFEST) from None
    known: Mapping[str, Entry] = json.loads(text)
    return known
