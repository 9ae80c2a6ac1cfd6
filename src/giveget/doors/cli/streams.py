"""Can the terminal show what is printed, and is it still listening?"""

from __future__ import annotations

import os
import sys
from typing import IO, TextIO


def prepare_streams() -> None:
    """Make sure that a character the terminal lacks never stops the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def silence_stdout() -> None:
    """Write the rest to nowhere: whoever read our output has closed it (``| head``)."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123


def is_terminal(stream: IO[str] | TextIO) -> bool:
    """Whether a person looks at the stream, on a terminal that can place text."""
    forced = os.environ.get("FORCE_COLOR", "")
    if forced and forced != "0":
        return True
    return os.environ.get("TERM") != "dumb" and stream.isatty()
