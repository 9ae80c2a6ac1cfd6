"""The command line as the tests of this folder use it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

from giveget.doors.cli import main

SRC = Path(__file__).resolve().parents[2] / "src"
EXAMPLES = SRC / "giveget" / "examples"
DEAL = str(EXAMPLES / "deals" / "licence-fee.yaml")
MESSAGE = str(EXAMPLES / "messages" / "licence-fee.eml")
RENEWAL = str(EXAMPLES / "deals" / "renewal.yaml")


@dataclass(frozen=True, slots=True)
class Done:
    """What a run left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one document on standard output."""
        document: dict[str, Any] = json.loads(self.out)
        return document


def giveget(
    *arguments: str, given: bytes = b"", folder: Path | None = None, encoding: str = "utf-8"
) -> Done:
    """Run giveget here, with its output in a pipe."""
    out, err = (TextIOWrapper(BytesIO(), encoding=encoding, write_through=True) for _ in "12")
    stdin, sys.stdin = sys.stdin, TextIOWrapper(BytesIO(given), encoding="utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err), chdir(folder or Path.cwd()):
            code = main(arguments)
    finally:
        sys.stdin = stdin
    return Done(code, *(_written(stream, encoding) for stream in (out, err)))


def giveget_process(*arguments: str, given: bytes = b"", **environment: str) -> Done:
    """Run giveget in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "giveget", *arguments],
        input=given,
        env={**os.environ, "PYTHONPATH": str(SRC), "PYTHONIOENCODING": "utf-8", **environment},
        capture_output=True,
        check=False,
    )
    encoding = environment.get("PYTHONIOENCODING", "utf-8")
    return Done(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))


def _written(stream: TextIOWrapper, encoding: str) -> str:
    raw = stream.detach()
    data: bytes = raw.getvalue() if isinstance(raw, BytesIO) else b""
    return data.decode(encoding)
