"""How is a defect written down, so that it can be reported?"""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path

_LARGEST = 1_000_000


def write_incident(
    folder: Path, name: str, moment: datetime, problem: BaseException
) -> Path | None:
    """Append a defect with its traceback to ``incidents.log``; None when that is not possible.

    A file that has grown beyond a megabyte is started anew.
    """
    path = folder / "incidents.log"
    lines = traceback.format_exception(problem)
    entry = f"{moment.isoformat(timespec='seconds')} incident {name}\n{''.join(lines)}\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        is_full = path.exists() and path.stat().st_size > _LARGEST
        with path.open("w" if is_full else "a", encoding="utf-8", errors="replace") as log:
            log.write(entry)
    except OSError:
        return None
    return path
