"""How is giveget started? As ``giveget`` or ``python -m giveget``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; return the exit code."""
    from giveget.doors.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
