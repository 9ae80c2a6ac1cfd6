"""Which text does a file hold?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from giveget.adapters.documents.nodes import LONGEST_EXCERPT, Source, Spot
from giveget.adapters.documents.problems import files
from giveget.core.terms.finding import Finding, Where

LARGEST_FILE = 256 * 1024

# Control characters, and those that nobody sees but that turn or break the line they stand in.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff"
    "\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a file and the file as a source of places."""

    text: str
    source: Source


def read_text(path: Path, name: str) -> Text | Finding:
    """Return the text of a file, or the finding that keeps it from being read.

    Args:
        path: the file.
        name: how findings call it.
    """
    whole = Where(source=name)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
        if len(data) > LARGEST_FILE:
            return files.TOO_LARGE.finding(whole, size=path.stat().st_size, limit=LARGEST_FILE)
    except (OSError, ValueError) as problem:
        return files.CANNOT_READ.finding(whole, reason=reason_of(problem))
    return text_from(data, name)


def text_from(data: bytes, name: str) -> Text | Finding:
    """Return the text that bytes hold, or the finding that keeps them from being read."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        if b"\0" in data[:1024]:
            return files.NOT_TEXT.finding(Where(source=name), character="U+0000")
        return _not_utf8(data, problem.start, name)
    source = Source(name, tuple(re.split("\r\n|\r|\n", text)))
    strange = _UNPRINTABLE.search(text)
    if strange is not None:
        before = text[: strange.start()]
        line = len(re.findall("\r\n|\r|\n", before)) + 1
        column = strange.start() - max(before.rfind("\n"), before.rfind("\r"))
        where = Spot(source, line, column).where()
        shown = Where(source=name, line=where.line, column=where.column)
        return files.NOT_TEXT.finding(shown, character=f"U+{ord(strange[0]):04X}")
    if not text.strip():
        return files.EMPTY.finding(Where(source=name))
    return Text(text, source)


def _not_utf8(data: bytes, start: int, name: str) -> Finding:
    before = data[data.rfind(b"\n", 0, start) + 1 : start].decode("utf-8", errors="replace")
    after = data[start:].split(b"\n", 1)[0].decode("utf-8", errors="replace")
    excerpt = "" if _UNPRINTABLE.search(before + after) else (before + after)[:LONGEST_EXCERPT]
    where = Where(
        source=name,
        line=data.count(b"\n", 0, start) + 1,
        column=len(before) + 1,
        excerpt=excerpt.rstrip(),
    )
    return files.NOT_UTF8.finding(where, byte=data[start])


def reason_of(problem: OSError | ValueError) -> str:
    """What the system says about a file, without its path."""
    if isinstance(problem, OSError) and problem.strerror:
        return problem.strerror[:1].lower() + problem.strerror[1:]
    return "its name is not a valid path"
