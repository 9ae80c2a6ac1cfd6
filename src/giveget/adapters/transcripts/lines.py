"""What are the lines of a file, and where does each stand?"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from giveget.adapters.mail import Report, problems
from giveget.core.language.reading import cleaned

MAX_LINE = 20_000
"""Bytes of one line that are kept."""

MAX_WHOLE = 20_000_000
"""Bytes of a file that must be read at once (JSON, UTF-16)."""

_HEAD = 400_000
_SKIPPED = 1 << 20


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    Args:
        text: without its end and without invisible characters.
        offset: first byte in the file.
        end: one past its last byte.
        number: 1-based.
    """

    text: str
    offset: int
    end: int
    number: int


def head_text(data: bytes) -> str:
    """The text of the first bytes of a file, whatever its encoding."""
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return cleaned(data.decode("utf-16", "replace"))
    return cleaned(_decoded(data))


def head_of_file(path: Path) -> str:
    """The first 400 kB of a file as text."""
    with path.open("rb") as file:
        return head_text(file.read(_HEAD))


def lines_of(path: Path, report: Report) -> Iterator[Line]:
    """Yield the lines of a file one by one; of a longer line the first 20,000 bytes.

    In UTF-16 files offsets count the bytes as UTF-8; only the first 20 MB of such are read.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(0)
        if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            text = file.read(MAX_WHOLE).decode("utf-16", "replace")
            yield from _lines(BytesIO(text.encode("utf-8", "replace")), str(path), report)
        elif b"\r" in head and b"\n" not in head:
            data = file.read(MAX_WHOLE).replace(b"\r", b"\n")
            yield from _lines(BytesIO(data), str(path), report)
        else:
            yield from _lines(file, str(path), report)


def _lines(file: BinaryIO, source: str, report: Report) -> Iterator[Line]:
    offset, number = 0, 0
    while data := file.readline(MAX_LINE + 1):
        number += 1
        end = offset + len(data)
        if len(data) > MAX_LINE and not data.endswith(b"\n"):
            report.add(
                problems.CUT, source, number, what=f"only {MAX_LINE:,} bytes of a line were read"
            )
            while rest := file.readline(_SKIPPED):
                end += len(rest)
                if rest.endswith(b"\n"):
                    break
        if number == 1:
            data = data.removeprefix(codecs.BOM_UTF8)
        yield Line(cleaned(_decoded(data.rstrip(b"\r\n"))).replace("\n", " "), offset, end, number)
        offset = end


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start > len(data) - 4:  # a letter cut in two at the end
            return data.decode("utf-8", "replace")
        return data.decode("cp1252", "replace")
