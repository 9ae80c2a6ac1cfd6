"""How does somebody get files to start from?"""

from giveget.adapters.workspace.examples import example, example_names
from giveget.adapters.workspace.write import (
    FilesInTheWayError,
    Written,
    write_workspace,
)

__all__ = [
    "FilesInTheWayError",
    "Written",
    "example",
    "example_names",
    "write_workspace",
]
