"""Do hostile mailboxes, transcripts and chats end in findings, in bounded time and memory?"""

from __future__ import annotations

import base64
import gzip
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest

from giveget.adapters.mail import MAX_BYTES
from giveget.adapters.mailbox import load_conversations
from giveget.core.language.conversation import Entry

SECONDS = 4.0
"""CPU seconds a message may take at most, whatever is in it; most take far less than a tenth."""

_FROM = b"From a@b.example Mon Jan  6 09:00:00 2025\n"
_HEAD = b"From: Dana Ruiz <dana@b.example>\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n"
_MIXED = _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n"
_BOMB = base64.encodebytes(gzip.compress(b"\0" * 100_000_000))


def _deep(depth: int) -> bytes:
    opening = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level)
        for level in range(depth)
    )
    return _HEAD + opening + b"Content-Type: text/plain\n\nhello\n"


_HOSTILE: dict[str, Callable[[], bytes]] = {
    "a.eml": lambda: _HEAD + b"\n" + b"x" * 10_000_000,
    "spaces.eml": lambda: _HEAD + b"\n" + b" " * 5_000_000 + b"x",
    "b.eml": lambda: _deep(1_000),
    "c.eml": lambda: _HEAD + b"Content-Type: message/rfc822\n\n" * 2_000 + b"hello",
    "d.eml": lambda: _MIXED + b"--b\nContent-Type: text/plain\n\nx\n" * 100_000,
    "e.eml": lambda: (
        _HEAD + b"Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(b"a" * 7_000_000)
    ),
    "f.eml": lambda: (
        _MIXED
        + b"--b\nContent-Type: text/plain\n\nhello\n--b\nContent-Type: application/gzip\n"
        + b"Content-Disposition: attachment; filename=x.gz\nContent-Transfer-Encoding: base64\n\n"
        + _BOMB
    ),
    "g.eml": lambda: _HEAD + b"X-A: 1\n" + b" folded\n" * 300_000 + b"\nhello",
    "h.eml": lambda: _HEAD + b"Subject:" + b"\n x" * 300_000 + b"\n\nhello",
    "i.eml": lambda: _HEAD + b"References: " + b"<a@b> " * 300_000 + b"\n\nhello",
    "j.eml": lambda: _HEAD + b"\n" + bytes(2_000_000) + b"hello",
    "k.eml": lambda: _HEAD + b"Content-Type: text/plain; charset=utf-7\n\n" + b"+AGE" * 500_000,
    "l.eml": lambda: _HEAD + "\n\u202e\u200b\u200dh\u0435llo".encode() * 200_000,
    "m.eml": lambda: _HEAD + b"Content-Type: text/html\n\n" + b"&#x41;" * 500_000,
    "n.eml": lambda: _HEAD + b"\n" + b"On Mon, Jan 6, 2025 at 9:00 AM a wrote:\n> x\n" * 50_000,
    "o.eml": lambda: _HEAD + b'Content-Type: text/plain; charset="' + b"x;" * 500_000,
    "p.eml": lambda: b"a:b\n" * 1_000_000,
    "a.mbox": lambda: _FROM * 200_000,
    "b.mbox": lambda: _FROM + _HEAD + b"\n" + b"\nFrom here on\n\n" * 300_000,
    "c.mbox": lambda: _FROM + _HEAD + b"\n" + b"\nFrom x at 10:30 in 2024\n" * 200_000,
    "d.mbox": lambda: (_FROM + b"Subject: Re: x\n\n\n") * 2_000,
    "e.mbox": lambda: _FROM + _HEAD + b"\n" + b">From " * 1_000_000,
    "f.mbox": lambda: _FROM + _HEAD + b"\n" + b">" * 5_000_000,
    "g.mbox": lambda: _FROM + _HEAD + b"\nFrom " + b"x" * 5_000_000,
    "a.vtt": lambda: b"WEBVTT\n\n" + b"00:00:01.000 --> 00:00:02.000\n" * 50_000,
    "b.vtt": lambda: b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n" + b"<v " * 2_000_000,
    "c.vtt": lambda: b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n" + b"x\n" * 100_000,
    "d.vtt": lambda: b"WEBVTT\n\n" + b"0" * 5_000_000 + b" --> 1",
    "e.vtt": lambda: b"WEBVTT\n\n" + b"-->\n" * 200_000,
    "f.vtt": lambda: b"WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n" + b"&amp" * 1_000_000,
    "a.srt": lambda: b"1\n" * 500_000,
    "a.sbv": lambda: b"0:0:0.0,0:0:0.0\n" * 100_000,
    "a.txt": lambda: b"Dana Ruiz: " * 500_000,
    "b.txt": lambda: b"Dana Ruiz  0:03\n" * 200_000,
    "c.txt": lambda: b"A " * 30 + b"\n" + b"Aa Bb Cc Dd Ee Ff Gg Hh Ii " * 200_000,
    "d.txt": lambda: b"[12.03.24, 14:05:22] " * 300_000,
    "e.txt": lambda: b"12/03/24, 14:05 - A: b\n" + b"\n" * 300_000,
    "f.txt": lambda: b"14:05:22 From " * 300_000,
    "a.json": lambda: b'{"a":' * 300_000,
    "b.json": lambda: b"[" + b'{"text":"x"},' * 40_000 + b'{"text":"x"}]',
    "c.json": lambda: b'[{"text":' + b'["x",' * 900 + b'"x"' + b"]" * 900 + b"}]",
    "d.json": lambda: b'{"text": 1' + b"0" * 1_000_000 + b"}",
    "e.json": lambda: b'{"text":"\\ud800","start":1e999,"date":-1e400,"id":NaN}',
    "f.json": lambda: b'[{"text":"' + b"<@" * 1_000_000 + b'","ts":"9e99"}]',
    "g.json": lambda: b"{}\n" * 100_000,
    "h.json": lambda: b'[{"text":"hi","ts":' + b"1" * 400 + b"}]",
}


def _read(path: Path) -> tuple[list[Entry], list[str], float]:
    loaded = load_conversations(path)
    start = time.process_time()
    entries = list(loaded.messages())
    return entries, [f.code for f in loaded.findings], time.process_time() - start


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_files_end_in_time_and_with_a_word(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(_HOSTILE[name]())
    entries, codes, seconds = _read(path)
    assert seconds < SECONDS * max(1.0, len(entries) / 1_000)
    assert all(len(entry.message.text) <= 200_000 for entry in entries)
    assert entries or codes


def test_attachments_are_named_and_never_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.eml"
    path.write_bytes(_HOSTILE["f.eml"]())
    tracemalloc.start()
    (entry,), _, _ = _read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [file.name for file in entry.attachments] == ["x.gz"]
    assert entry.message.text == "hello"
    assert peak < 20_000_000  # what is packed would be a hundred million bytes


def test_a_mail_that_is_too_large_is_cut_and_the_next_one_is_found(tmp_path: Path) -> None:
    path = tmp_path / "large.mbox"
    large = _FROM + _HEAD + b"\nhello\n" + b"x" * (MAX_BYTES + 5_000_000) + b"\n\n"
    path.write_bytes(large + _FROM + _HEAD + b"\nbye\n")
    entries, _, _ = _read(path)
    assert len(entries) == 2
    assert entries[0].message.text.startswith("hello")
    assert "GG607" in [finding.code for finding in entries[0].message.findings]
    assert entries[1].message.text == "bye"


def test_a_large_single_mail_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "large.eml"
    path.write_bytes(_HEAD + b"\nhello\n" + b"x\n" * 6_000_000)
    (entry,), _, _ = _read(path)
    assert entry.message.text.startswith("hello")
    assert "GG607" in [finding.code for finding in entry.message.findings]


_GROWING: dict[str, Callable[[int], bytes]] = {
    "lines.eml": lambda n: _HEAD + b"\n" + b"a line of words, 10 % off\n" * n,
    "quotes.eml": lambda n: _HEAD + b"\n" + b"On Mon, Jan 6, 2025 a wrote:\n> x\n" * n,
    "headers.eml": lambda n: _HEAD + b"X-A: b\n" * n + b"\nhello",
    "tags.eml": lambda n: _HEAD + b"Content-Type: text/html\n\n" + b"<p>x <b>y</b></p>" * n,
    "parts.eml": lambda n: _MIXED + b"--b\nContent-Type: text/plain\n\nx\n" * n,
    "mails.mbox": lambda n: (_FROM + _HEAD + b"\nhello\n\n") * n,
    "from.mbox": lambda n: _FROM + _HEAD + b"\n" + b"\nFrom x at 10:30 in 2024\n" * n,
    "cues.vtt": lambda n: b"WEBVTT\n\n" + b"00:01.000 --> 00:02.000\n<v A>x\n\n" * n,
    "chat.txt": lambda n: b"12/03/24, 14:05 - Dana: hello\n" * n,
    "list.json": lambda n: b"[" + b'{"user":"a","text":"x"},' * n + b'{"text":"x"}]',
}


@pytest.mark.parametrize("name", _GROWING)
def test_twice_the_file_takes_about_twice_the_time(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    _read_of(path, _GROWING[name](50))  # patterns are compiled at first use
    once = min(_read_of(path, _GROWING[name](2_000)) for _ in range(3))
    twice = min(_read_of(path, _GROWING[name](4_000)) for _ in range(3))
    assert twice < 3.5 * once + 0.05


def _read_of(path: Path, data: bytes) -> float:
    path.write_bytes(data)
    return _read(path)[2]


def test_a_large_mailbox_streams(tmp_path: Path) -> None:
    """Memory does not grow with the words of a mailbox, and the first mail comes at once."""
    path = tmp_path / "large.mbox"
    mail = _FROM + b"From: a@b.example\nMessage-ID: <%d@x>\nSubject: x\n\n" + b"words " * 2_000
    with path.open("wb") as file:
        for number in range(700):
            file.write(mail.replace(b"%d", b"%d" % number) + b"\n\n")
    size = path.stat().st_size
    tracemalloc.start()
    count = sum(1 for _ in load_conversations(path).messages())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 700
    assert size > 8_000_000
    assert peak < 6_000_000
