"""Where are the moves of all deals kept?"""

from giveget.adapters.store.engines import Opening, name_of
from giveget.adapters.store.errors import (
    InTheWayError,
    NewerStoreError,
    NoFileError,
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
from giveget.adapters.store.moving import (
    Imported,
    back_up,
    export_file,
    import_file,
    import_history,
    restore,
)
from giveget.adapters.store.opening import default_path, open_store
from giveget.adapters.store.portable import read_history, write_csv, write_json_lines
from giveget.adapters.store.portable_errors import FileTrouble, HistoryFileError
from giveget.adapters.store.sql import SqlStore

__all__ = [
    "FileTrouble",
    "HistoryFileError",
    "Imported",
    "InTheWayError",
    "MemoryStore",
    "NewerStoreError",
    "NoFileError",
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
    "back_up",
    "default_path",
    "export_file",
    "import_file",
    "import_history",
    "name_of",
    "open_store",
    "read_history",
    "restore",
    "write_csv",
    "write_json_lines",
]
