"""Does hostile mail end in a clear finding, in bounded time?"""

from __future__ import annotations

import time

import pytest

from giveget.adapters.mail import MessageError, load_message
from giveget.core.language.reading import Message, read

_HEAD = b"From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n"
_HTML = _HEAD + b"Content-Type: text/html\n\n"
_MIXED = _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n"
# Far above what any case takes (well under a second), far below a hang.
_SECONDS = 20


def _nested(depth: int) -> bytes:
    opening = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (level, level)
        for level in range(depth)
    )
    return _HEAD + opening + b"Content-Type: text/plain\n\nhello\n"


_MAILS: dict[str, bytes] = {
    "nested multiparts": _nested(3000),
    "nested mails": _HEAD + b"Content-Type: message/rfc822\n\nFrom: a@b.c\n" * 3000 + b"\nhi\n",
    "a hundred thousand parts": _MIXED + b"--b\nContent-Type: text/plain\n\nx\n" * 100_000,
    "empty parts": _MIXED + b"--b\n" * 300_000,
    "deep html": _HTML + b"<div>" * 200_000 + b"10 % off" + b"</div>" * 200_000,
    "open tags": _HTML + b"<b><i><a>" * 100_000 + b"hi",
    "angle brackets": _HTML + b"<" * 1_000_000 + b"hi",
    "giant style": _HTML + b'<p style="' + b"display:" * 200_000 + b'">hi',
    "giant line": _HEAD + b"\n" + b"x" * 5_000_000,
    "newlines": b"a\n" + b"\n" * 5_000_000,
    "quotes": b"hi\n" + b"\n".join(b">" * level + b" x" for level in range(1000)),
    "On … on … on": b"\n".join([b"On " + b"on a, " * 100] * 1000),
    "header blocks": b"From: a\nSent: b\nTo: c\n\nx\n" * 20_000,
    "encoded words": b"From: a@b.c\nSubject: " + b"=?utf-8?Q?a?= " * 100_000 + b"\n\nhi",
    "recipients": b"From: a@b.c\nTo: " + b'"a" <a@b.c>, ' * 10_000 + b"\n\nhi",
    "open quotes": b"From: a@b.c\nTo: " + b'"' * 50_000 + b"\n\nhi",
    "broken base64": _HEAD + b"Content-Transfer-Encoding: base64\n\n!!" + b"A" * 1_000_001,
    "signatures": b"hello\n" + b"-- \nBest regards,\n" * 50_000,
}
_TEXTS: dict[str, str] = {
    "percent": "10% " * 10_000,
    "numbers": "1,000 " * 8_000,
    "digits": "1" * 40_000,
    "commas": "1," * 20_000,
    "dollars": "$" * 40_000,
    "verbs": "need to have take out " * 2_000,
    "conditions": "if you if we if the " * 2_000,
    "and": " and " * 8_000,
    "price is": "the price the price is the " * 1_500,
    "modals": "can we could we would you " * 1_500,
    "one letter": "a " * 20_000,
    "no spaces": "a." * 20_000,
    "take … never out": "take " + "the thing " * 4_000,
    "not … need": "do not really actually " * 1_800,
    "spaces": " " * 40_000 + "x",
    "questions": "?" * 40_000,
    "hyphens": "a-" * 20_000,
    "apostrophes": "don't" * 8_000,
}


def _loaded(data: bytes) -> Message:
    try:
        return load_message(data)
    except MessageError as error:
        return Message(findings=(error.finding,))


@pytest.mark.parametrize("name", _MAILS)
def test_hostile_mail_ends_in_time(name: str) -> None:
    start = time.monotonic()
    message = _loaded(_MAILS[name])
    read(message)
    assert len(message.text) <= 200_000
    assert time.monotonic() - start < _SECONDS


@pytest.mark.parametrize("name", _TEXTS)
def test_hostile_text_is_read_in_time(name: str) -> None:
    start = time.monotonic()
    read(Message(text=_TEXTS[name]))
    assert time.monotonic() - start < _SECONDS


@pytest.mark.parametrize("name", ["verbs", "price is", "conditions", "modals", "percent", "commas"])
def test_twice_the_text_takes_about_twice_the_time(name: str) -> None:
    text = _TEXTS[name][:20_000]

    def seconds(words: str) -> float:
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            read(Message(text=words))
            best = min(best, time.process_time() - start)
        return best

    read(Message(text=text[:1000]))  # patterns are compiled at first use
    assert seconds(text) < 6 * seconds(text[:10_000]) + 0.05
