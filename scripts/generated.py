"""Which generated pages are out of date, and how are they written again?"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(arguments: Sequence[str], usage: str | None, **commands: Callable[[], int]) -> int:
    """Run the command that was named, and return its exit code; print the usage if none was."""
    match list(arguments):
        case [name] if name in commands:
            return commands[name]()
        case _:
            print(usage, file=sys.stderr)
            return 2


def stale(pages: Mapping[Path, str]) -> list[str]:
    """Return what is out of date, as it is told."""
    return [
        f"{path.relative_to(ROOT)} is out of date"
        for path, text in pages.items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def check(pages: Mapping[Path, str]) -> int:
    """Print which pages are out of date; return the exit code."""
    found = stale(pages)
    for one in found:
        print(f"{one}; `make docs` writes it", file=sys.stderr)
    return 1 if found else 0


def write(pages: Mapping[Path, str]) -> int:
    """Write the pages; return the exit code."""
    for path, text in pages.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return 0
