"""Do the commands of the tutorials print what it says they print?

``python -m scripts.tutorial check``  run them and say which output differs; 1 if any does
``python -m scripts.tutorial write``  run them and write what they print below them

Every line that starts with ``$`` in a ``console`` block is run by bash, one after the other, in a
folder that starts empty.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts import generated
from scripts.generated import ROOT

PAGE = ROOT / "docs" / "tutorial" / "first-reply.md"
WALKING_AWAY = ROOT / "docs" / "tutorial" / "walking-away.md"
BOOKS = ROOT / "docs" / "tutorial" / "keeping-the-books.md"
PAGES = (PAGE, WALKING_AWAY, BOOKS)

_BLOCK = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
_DEFECT = 3
_OF_THE_USER = frozenset({"FORCE_COLOR", "GIVEGET_DEBUG", "GIVEGET_BOOKS", "GIVEGET_PERSON"})


@dataclass(frozen=True, slots=True)
class Step:
    """A command with what it printed, output and messages in the order they came."""

    command: str
    printed: str
    code: int


class Session:
    """A shell in a folder of its own, in which ``giveget`` is this checkout's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "home"
        self.state = folder / "where"
        self.exported = folder / "exported"
        binary = folder / "bin" / "giveget"
        binary.parent.mkdir()
        self.folder.mkdir()
        binary.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m giveget "$@"\n', encoding="utf-8")
        binary.chmod(0o755)
        kept = {k: v for k, v in os.environ.items() if k not in _OF_THE_USER}
        self.environment = {
            **kept,
            "PATH": f"{binary.parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONIOENCODING": "utf-8",
            "LC_ALL": "C.UTF-8",
        }

    def run(self, command: str) -> Step:
        """Run a command where the one before it ended."""
        keep = f'code=$?\npwd > "{self.state}"\nexport -p > "{self.exported}"\nexit $code\n'
        script = f'[ -f "{self.exported}" ] && . "{self.exported}"\n{command}\n{keep}'
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", script],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        self.folder = Path(self.state.read_text(encoding="utf-8").strip())
        return Step(command, done.stdout.decode("utf-8"), done.returncode)


def blocks(text: str) -> list[str]:
    """Return the content of every console block."""
    return _BLOCK.findall(text)


def commands(block: str) -> list[str]:
    """Return the commands of a block."""
    return [line[2:] for line in block.splitlines() if line.startswith("$ ")]


def run(text: str) -> Iterator[list[Step]]:
    """Run the commands of a page and yield the steps of each block."""
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Path(folder))
        for block in blocks(text):
            yield [session.run(command) for command in commands(block)]


def shown(steps: Sequence[Step]) -> str:
    """Return a block as it should stand on the page."""
    return "".join(f"$ {step.command}\n{step.printed}" for step in steps)


def written(text: str) -> str:
    """Return the page with what the commands print."""
    results = iter([shown(steps) for steps in run(text)])
    return _BLOCK.sub(lambda _: next(results), text)


def pages() -> Mapping[Path, str]:
    """Return every page with what its commands print."""
    return {page: written(page.read_text(encoding="utf-8")) for page in PAGES}


def main(arguments: Sequence[str]) -> int:
    """Run one of the two commands."""
    return generated.run(
        arguments,
        __doc__,
        check=lambda: generated.check(pages()),
        write=lambda: generated.write(pages()),
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
