"""How is giveget started? As ``giveget`` or ``python -m giveget``."""

from __future__ import annotations

import gc
import os
import sys

_OBJECTS = 200_000  # made before the next look for garbage, more than a start makes


def main() -> int:
    """Run the command line; return the exit code."""
    gc.set_threshold(_OBJECTS, 20, 20)
    # NumPy starts a thread a processor for large matrices; here there are none.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from giveget.doors.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
