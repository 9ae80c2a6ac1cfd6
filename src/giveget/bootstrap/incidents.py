"""Where are defects of giveget written down?"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from giveget.adapters.incidents import write_incident
from giveget.bootstrap.clock import incident_id, now


def log_defect(problem: BaseException) -> tuple[str, Path | None]:
    """Write a defect down; return its name and the file, or None where nothing can be written."""
    name = incident_id()
    return name, write_incident(_folder(), name, now(), problem)


def _folder() -> Path:
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return base / "giveget"
