"""Where does each mail of an mbox file begin and end?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from giveget.adapters.mail import MAX_BYTES, Report, problems

_CHUNK = 1 << 20
_AHEAD = 2_000  # bytes that must follow a "From " line for it to be judged
_MAX_HEAD = 256_000  # bytes of headers that are looked at

_DATED = re.compile(rb"From [^\r\n]{0,400}\d{1,2}:\d{2}[^\r\n]{0,60}\b(?:19|20)\d{2}\b")
_SHORT_DATED = re.compile(rb"From [^\r\n]{0,400}\b(?:19|20)\d{2}\b[^\r\n]{0,60}\d{1,2}:\d{2}")
_LINE_END = re.compile(rb"\r?\n")
_HEADER_LINE = re.compile(rb">?[A-Za-z][A-Za-z0-9-]{0,60}:|>From ")
_KNOWN_HEADER = re.compile(
    rb"(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|"
    rb"delivered-to|reply-to|sender|x-[a-z0-9-]{1,50}|status|dkim-signature|"
    rb"authentication-results|arc-seal):",
    re.IGNORECASE,
)
_ESCAPED = re.compile(rb"^>(?=>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Span:
    """Where one mail stands in its file.

    Args:
        offset: first byte, that of its "From " line.
        end: one past its last byte.
        line: 1-based line of the first byte.
        number: 1-based count of mails in the file.
    """

    offset: int
    end: int
    line: int
    number: int


def spans(file: BinaryIO, source: str, report: Report, begin: int = 0) -> Iterator[Span]:
    """Yield where the mails of an mbox stand; the file is read once, in pieces of a megabyte.

    A mail begins at a line ``From … <date>`` that a header follows, or at a line ``From …`` after
    a blank line that a well-known header follows; so a sentence that begins with "From" does not
    part a mail.

    Args:
        file: opened in binary mode.
        source: what the file is called in findings.
        report: takes findings.
        begin: first byte to look at; lines and numbers count from there.
    """
    number = 0
    last: tuple[int, int] | None = None
    for offset, line in _beginnings(file, source, report, begin):
        if last is not None:
            number += 1
            yield Span(last[0], offset, last[1], number)
        elif offset > begin:
            report.add(problems.STRAY, source, 1, size=f"{offset - begin:,}")
        last = (offset, line)
    if last is not None:
        end = file.seek(0, 2)
        yield Span(last[0], end, last[1], number + 1)


def _beginnings(
    file: BinaryIO, source: str, report: Report, begin: int
) -> Iterator[tuple[int, int]]:
    """Offset and line of every line that begins a mail."""
    base, line, kept = begin, 1, b""
    scanned = 0  # bytes of the buffer judged already
    position = begin
    while True:
        file.seek(position)
        chunk = file.read(_CHUNK)
        position += len(chunk)
        buffer = kept + chunk
        is_last = not chunk
        limit = len(buffer) if is_last else max(0, len(buffer) - _AHEAD)
        place = scanned
        counted = scanned
        while place < limit:
            found = _next(buffer, place, base == begin)
            if found < 0 or found >= limit:
                break
            line += buffer.count(b"\n", counted, found)
            counted = found
            if _begins_mail(buffer, found, source, line, report):
                yield base + found, line
            place = found + 5
        if is_last:
            return
        line += buffer.count(b"\n", counted, limit)
        drop = max(0, limit - 4)  # the end of the line before is needed to see a blank line
        kept = buffer[drop:]
        base += drop
        scanned = limit - drop


def _next(buffer: bytes, place: int, is_first: bool) -> int:
    """The next line that begins with "From ", at or after a place."""
    if place == 0 and is_first and buffer.startswith(b"From "):
        return 0
    found = buffer.find(b"\nFrom ", max(0, place - 1))
    return found + 1 if found >= 0 else -1


def _begins_mail(buffer: bytes, place: int, source: str, line: int, report: Report) -> bool:
    end = _LINE_END.search(buffer, place, place + _AHEAD)
    below = end.end() if end else len(buffer)
    after_blank = place == 0 or buffer[max(0, place - 3) : place].endswith((b"\n\n", b"\n\r\n"))
    is_dated = bool(_DATED.match(buffer, place, below) or _SHORT_DATED.match(buffer, place, below))
    if is_dated and (_HEADER_LINE.match(buffer, below) or (after_blank and below >= len(buffer))):
        return True
    if after_blank and _KNOWN_HEADER.match(buffer, below):
        return True
    if is_dated and after_blank:
        report.add(problems.SEPARATOR, source, line)
    return False


def mail_at(file: BinaryIO, span: Span, *, only_head: bool = False) -> bytes:
    """The mail that stands there, without its "From " line, escaped lines as they were written.

    At most one byte more than ``MAX_BYTES`` is read, so that a reader sees that it was cut.
    """
    file.seek(span.offset)
    size = min(span.end - span.offset, (_MAX_HEAD if only_head else MAX_BYTES) + 1_000)
    data = file.read(size)
    if data.startswith(b"From "):
        end = _LINE_END.search(data)
        data = data[end.end() :] if end else b""
    if only_head:
        return head_of(data)
    if b"\n>From " in data or b"\n>>" in data:
        data = _ESCAPED.sub(b"", data)
    if span.end - span.offset <= MAX_BYTES:
        data = data.removesuffix(b"\n").removesuffix(b"\r")
    return data[: MAX_BYTES + 1]


def head_of(data: bytes) -> bytes:
    """The headers of a mail, with the blank line that ends them."""
    start = len(data) - len(data.lstrip(b"\r\n \t"))
    blank = re.compile(rb"\r?\n\r?\n").search(data, start, _MAX_HEAD)
    return data[: blank.end() if blank else _MAX_HEAD]
