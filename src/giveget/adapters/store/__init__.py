"""Where are the moves of all deals kept?"""

from giveget.adapters.store.engines import Opening
from giveget.adapters.store.errors import (
    InTheWayError,
    NewerStoreError,
    NoStoreError,
    NotAStoreError,
    StoreAddressError,
    StoreBusyError,
    StoreDamagedError,
    StoreFullError,
    StoreReadOnlyError,
    StoreRefusedError,
    StoreUnreachableError,
)
from giveget.adapters.store.memory import MemoryStore
from giveget.adapters.store.opening import default_path, open_store
from giveget.adapters.store.sql import SqlStore

__all__ = [
    "InTheWayError",
    "MemoryStore",
    "NewerStoreError",
    "NoStoreError",
    "NotAStoreError",
    "Opening",
    "SqlStore",
    "StoreAddressError",
    "StoreBusyError",
    "StoreDamagedError",
    "StoreFullError",
    "StoreReadOnlyError",
    "StoreRefusedError",
    "StoreUnreachableError",
    "default_path",
    "open_store",
]
