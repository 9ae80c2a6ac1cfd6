"""How do the names people choose stand in the columns of every database?

PostgreSQL keeps no NUL characters, and neither database keeps halves of surrogate pairs. Such
characters stand as an escape; everything else stands as it is.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final

from giveget.core.ledger import DealNameError

LONGEST_DEAL: Final = 300
_ESCAPED = re.compile("[\x00\\\\\ud800-\udfff]")
_ESCAPE = re.compile(r"\\([0-9a-f]{4})")


def require_deal(deal: str) -> None:
    """Raise DealNameError when the id is too long for an index."""
    if len(deal) > LONGEST_DEAL:
        raise DealNameError(deal, LONGEST_DEAL)


def to_column(text: str) -> str:
    """Return a text that every database keeps; different texts stay different."""
    return _ESCAPED.sub(lambda found: f"\\{ord(found[0]):04x}", text)


def from_column(text: str) -> str:
    """Return the text that :func:`to_column` was given."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text) if "\\" in text else text


def key_column(key: str) -> bytes | None:
    """Return what stands for an idempotency key of any length; None for no key."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest() if key else None
