"""Do files that once made the loader hang or fail load now?

Found by the fuzzer (``python -m fuzz.messages``) and by hostile tests; cut down to what matters.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from giveget.adapters.mailbox import load_conversations

_HEAD = b"From: a@b.example\nSubject: x\nMIME-Version: 1.0\n"

_FOUND = {
    # Brackets above a forwarded message: three ways to match every one of them.
    "note.eml": _HEAD
    + b"\n"
    + b"[" * 11_000
    + b"\n\n---------- Forwarded message ----------\n"
    + b"From: c@d.example\nDate: x\nSubject: y\n\nhi\n",
    # A line of spaces, looked at from each of them.
    "spaces.eml": _HEAD + b"\n" + b" " * 100_000 + b"x\n",
    # A field of a part with half a million parameters.
    "parameters.eml": _HEAD + b"Content-Type: text/plain; charset=" + b"x;" * 500_000,
    "folded.eml": _HEAD + b"Content-Type: text/plain; charset=" + b"x;\n " * 300_000,
    # A caption without times of more lines than one holds, then times.
    "untimed.vtt": b"WEBVTT\n\n" + b"word\n" * 400 + b"00:01.000 --> 00:02.000\nhello\n",
}


@pytest.mark.parametrize("name", _FOUND)
def test_what_was_found_loads_in_time(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(_FOUND[name])
    start = time.process_time()
    entries = list(load_conversations(path).messages())
    assert entries
    assert time.process_time() - start < 3.0
