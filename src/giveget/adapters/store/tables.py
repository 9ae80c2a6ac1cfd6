"""Which tables does a store have?

``moves.data`` is the truth: the canonical bytes. Hashes prove it; the other columns are derived
from it for looking things up, and :meth:`SqlStore.verify` compares them.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

METADATA: Final = MetaData()
# SQLite numbers rows by an INTEGER key only.
_ENTRY = BigInteger().with_variant(Integer(), "sqlite")

MOVES: Final = Table(
    "moves",
    METADATA,
    Column("entry", _ENTRY, primary_key=True, autoincrement=False),
    Column("deal", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("side", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("key", LargeBinary, nullable=True),
    Column("data", LargeBinary, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("tip", LargeBinary, nullable=False),
    Index("moves_of_deal", "deal", "number", unique=True),
    Index("moves_by_key", "deal", "key", unique=True),
)

TIP: Final = Table(
    "tip",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("count", BigInteger, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    CheckConstraint("id = 1", name="tip_is_one_row"),
)
"""How many moves there are and the hash of all; its one row is what writers queue for."""
