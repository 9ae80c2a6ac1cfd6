"""What is learned comes with the package and stays small."""

from __future__ import annotations

from pathlib import Path

import giveget.adapters

_FOLDER = Path(giveget.adapters.__path__[0])


def test_all_weights_together_have_less_than_ten_megabytes() -> None:
    files = [path for suffix in ("npz", "weights") for path in _FOLDER.rglob(f"*.{suffix}")]
    assert {path.parent.name for path in files} == {"acts", "leaning", "models", "weights"}
    assert sum(path.stat().st_size for path in files) <= 10_000_000
