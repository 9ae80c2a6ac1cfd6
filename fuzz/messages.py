"""Does any file whatsoever load as messages, in time and without a crash?

``python -m fuzz.messages corpus FOLDER…``         coverage-guided, with atheris (an extra install);
                                                   further arguments go to libFuzzer
``python -m fuzz.messages mutate SECONDS FOLDER…`` mutations of the files in the folders, with the
                                                   standard library only

What is found is kept as a test in ``tests/integration/test_messages_found.py``.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from pathlib import Path

SUFFIXES = (".eml", ".mbox", ".txt", ".vtt", ".srt", ".sbv", ".json", ".jsonl", "")
SECONDS = 5.0
"""A file of at most 100 kB that takes longer is a finding of the fuzzer."""

_SCRATCH = Path(tempfile.mkdtemp(prefix="giveget-fuzz-"))
_PIECES = (
    b"\nFrom a@b.example Mon Jan  6 09:00:00 2025\nSubject: x\n\n", b"\n>From ", b"\n--b\n",
    b"\nContent-Type: multipart/mixed; boundary=b\n\n", b"\nContent-Type: message/rfc822\n\n",
    b"Content-Transfer-Encoding: base64\n", b"=?utf-8?B?", b"=?x?Q?=00?=", b"\x00", b"\xff\xfe",
    b"\xe2\x80\x8b", b"\xe2\x80\xae", b"> ", b">" * 50, b"-- \n", b"On Mon, a <a@b.c> wrote:\n",
    b"00:00:01.000 --> 00:00:02.000\n", b"<v Dana Ruiz>", b"WEBVTT\n\n", b"Dana Ruiz: ", b"\r",
    b"[12.03.24, 14:05:22] Dana: ", b'{"messages": [{"text": "', b'"ts": "1700000000.1"',
    b"[" * 200,
    b"<blockquote>", b"<div style='display:none'>", b"References: <a@b> <c@d>\n", b"\n\n", b"\t",
)  # fmt: skip


def check(data: bytes) -> None:
    """Load bytes as a file of the kind the first byte names; raise what a user must never see."""
    from giveget.adapters.mail import MessageError
    from giveget.adapters.mailbox import load_conversations

    if not data:
        return
    path = _SCRATCH / f"found{SUFFIXES[data[0] % len(SUFFIXES)]}"
    path.write_bytes(data[1:])
    start = time.monotonic()
    try:
        entries = list(load_conversations(path).messages())
        grouped = [
            entry for talk in load_conversations(path).conversations() for entry in talk.entries
        ]
    except MessageError:
        return
    finally:
        path.unlink()
    seconds = time.monotonic() - start
    if sorted(e.place.number for e in entries) != sorted(e.place.number for e in grouped):
        raise AssertionError(f"{len(entries)} messages, {len(grouped)} in conversations")
    if {e.place.number: e.conversation for e in entries} != {
        e.place.number: e.conversation for e in grouped
    }:
        raise AssertionError("conversations differ between the two ways to read")
    for entry in entries:
        str(entry.sender), entry.recipients, entry.tongues
    if seconds > SECONDS and len(data) <= 100_000:
        raise TimeoutError(f"{seconds:.1f} s for {len(data):,} bytes")


def mutated(data: bytes, dice: random.Random) -> bytes:
    """A file with a few changes: pieces put in, cut out, doubled, swapped, single bytes changed."""
    for _ in range(dice.randint(1, 6)):
        a, b = sorted((dice.randrange(len(data) + 1), dice.randrange(len(data) + 1)))
        b = min(b, a + 2_000)
        match dice.randrange(6):
            case 0:
                data = data[:a] + dice.choice(_PIECES) * dice.choice((1, 1, 2, 30)) + data[a:]
            case 1:
                data = data[:a] + data[b:]
            case 2:
                data = data[:b] + data[a:b] * dice.choice((1, 5)) + data[b:]
            case 3:
                data = data[:a] + bytes([dice.randrange(256)]) + data[a + 1 :]
            case 4:
                data = data[:a] + data[b:] + data[a:b]
            case _:
                data = data[:a].replace(b"\n", b"\r\n") + data[a:]
    return data[:100_000]


def seeds(folders: list[str]) -> list[bytes]:
    """The files of some folders, each with a first byte that names its kind."""
    found = []
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file() and path.stat().st_size:
                kind = SUFFIXES.index(path.suffix) if path.suffix in SUFFIXES else 0
                found.append(bytes([kind]) + path.read_bytes()[:60_000])
    return found


def mutate(seconds: float, folders: list[str]) -> int:
    """Mutate for some seconds; print what was found and how much was tried."""
    dice = random.Random(int(time.time()))  # a new run looks elsewhere
    given, tried, found = seeds(folders), 0, 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = mutated(dice.choice(given), dice)
        tried += 1
        try:
            check(data)
        except Exception as error:  # noqa: BLE001 - every kind of failure is wanted
            found += 1
            kept = Path(f"crash-{type(error).__name__}-{found}")
            kept.write_bytes(data)
            print(f"{kept}: {type(error).__name__}: {str(error)[:200]}")  # noqa: T201
    print(f"{tried:,} files tried in {seconds:.0f} s, {found} failed")  # noqa: T201
    return 1 if found else 0


def guided(folders: list[str]) -> None:
    """Hand over to atheris, which never returns."""
    import atheris

    with atheris.instrument_imports(include=["giveget.adapters", "giveget.core.language"]):
        import giveget.adapters.mail.markup
        import giveget.adapters.mailbox  # noqa: F401
    atheris.Setup([sys.argv[0], *folders], check)
    atheris.Fuzz()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["mutate", seconds, *folders]:
            sys.exit(mutate(float(seconds), folders))
        case ["corpus", *folders]:
            guided(folders)
        case _:
            print(__doc__)  # noqa: T201
            sys.exit(2)
