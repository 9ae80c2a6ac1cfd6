"""Where are the data sets that nobody here wrote? Tests that need one skip where it is absent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.arch.source import ROOT

_DATA = Path(os.environ.get("GIVEGET_REAL_DATA", ROOT.parent / "shared" / "data"))


def real(name: str) -> Path:
    """Return the path of a data set or folder, or skip the test with the reason."""
    path = _DATA / name
    if not path.exists():
        pytest.skip(f"{name} is not here: set GIVEGET_REAL_DATA to the folder of real data sets")
    return path
