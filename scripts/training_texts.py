"""Which texts is everything trained on that reads what they write?"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[1]
_DATA = Path(os.environ.get("GIVEGET_REAL_DATA", _ROOT.parent / "shared" / "data"))


def adapters() -> Path:
    """The folder of the adapters, which keep their weights beside them."""
    return _ROOT / "src" / "giveget" / "adapters"


def business_mail() -> list[tuple[str, bool]]:
    """Sentences of business mail (Parakweet e-mail intent, Apache-2.0), and whether they want
    something to be done."""
    path = _DATA / "email_intent" / "train.txt"
    if not path.exists():
        sys.exit(f"{path} is not here: set GIVEGET_REAL_DATA to the folder of real data sets")
    lines = path.read_text(encoding="latin-1").splitlines()
    pairs = (line.split("\t", 1) for line in lines if "\t" in line)
    return [(text, wants == "Yes") for wants, text in pairs]


def place_of(text: str) -> float:
    """A fixed place of a text, 0…1, by which it is kept apart."""
    return hashlib.sha256(text.encode()).digest()[0] / 256
