"""What did the author write now, and what was written before?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from giveget.adapters.mail.limits import MAX_EARLIER
from giveget.adapters.mail.markers import Marker, marker_at
from giveget.adapters.mail.signatures import own_lines
from giveget.core.language.reading import Earlier

_QUOTED = re.compile(r"\s{0,3}>(?!>>+\s*$)(?!>>.{0,200}<<<\s{0,9}$)")
_OPEN_LINK = re.compile(r"[(<]https?://[^\s()<>]{1,500}$")
_LINK_END = re.compile(r"[^\s()<>]{1,500}[)>][^\s]{0,3}\s{0,9}$")
_BARE_LINK = re.compile(r"\s{0,9}[(<]https?://[^\s()<>]{1,500}[)>]\s{0,9}>?\s{0,9}$")
_UNQUOTE = re.compile(r"\s{0,3}>[ ]?")


@dataclass(slots=True)
class Part:
    """One message of a thread, still with its signature.

    ``lines`` are its own lines; ``author`` and ``date`` are what the line above it said.
    """

    lines: list[str] = field(default_factory=list)
    author: str = ""
    date: str = ""
    is_forwarded: bool = False


def _is_quoted(line: str) -> bool:
    return bool(_QUOTED.match(line))


def _is_torn_link(lines: list[str], place: int) -> bool:
    """Whether a line is a piece of a link in the quoted line above, wrapped without its mark."""
    if not place or not _is_quoted(lines[place - 1]):
        return False
    above, line = lines[place - 1][-600:].rstrip(), lines[place][:600]
    if _OPEN_LINK.search(above):
        return bool(_LINK_END.match(line))
    below = lines[place + 1] if place + 1 < len(lines) else ""
    return bool(_BARE_LINK.match(line)) and _is_quoted(below)


def split_thread(text: str) -> list[Part]:
    """Cut a body into its messages, the newest first; the newest may be empty.

    Cost: linear in the length of the text for every level of quotes.
    """
    parts = [Part()]
    _split(text.split("\n"), parts, 0)
    return parts[: MAX_EARLIER + 1]


def _split(lines: list[str], parts: list[Part], depth: int) -> None:
    """Put the lines of one level into the last part, deeper ones into further parts."""
    own = parts[-1]
    place = 0
    quoted: list[str] = []
    marker: Marker | None = None
    while place < len(lines):
        if _is_quoted(lines[place]):
            quoted.append(_UNQUOTE.sub("", lines[place], count=1))
            place += 1
            continue
        if quoted and _is_torn_link(lines, place):
            quoted.append(lines[place])
            place += 1
            continue
        found = marker_at(lines, place)
        if found is None:
            if not (marker and not lines[place].strip()):
                own.lines.append(lines[place])
            place += 1
            continue
        if found.kept:
            own.lines.append(found.kept)
        below = _next_filled(lines, found.last + 1)
        if below < len(lines) and _is_quoted(lines[below]) and not found.is_forward:
            marker, place = marker or found, below
            continue
        _quote(quoted, marker, parts, depth)
        _deeper(lines[found.last + 1 :], found, parts, depth)
        return
    _quote(quoted, marker, parts, depth)


def _quote(quoted: list[str], marker: Marker | None, parts: list[Part], depth: int) -> None:
    if any(line.strip() for line in quoted):
        _deeper(quoted, marker or Marker(0, 0), parts, depth)


def _deeper(lines: list[str], marker: Marker, parts: list[Part], depth: int) -> None:
    if len(parts) > MAX_EARLIER or depth > MAX_EARLIER:
        return
    parts.append(Part([], marker.author, marker.date, marker.is_forward))
    _split(lines, parts, depth + 1)


def _next_filled(lines: list[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index


def joined(lines: list[str]) -> str:
    """The lines as a text without outer blank lines and runs of them."""
    text = "\n".join(line.rstrip() for line in lines).strip("\n")
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def newest_and_earlier(text: str, sender: str) -> tuple[str, tuple[Earlier, ...]]:
    """Return the newest part of a body and the quoted messages, signatures cut off."""
    first, *others = split_thread(text)
    earlier = tuple(
        Earlier(
            author=part.author,
            date=part.date,
            text=joined(own_lines(part.lines, part.author)),
            is_forwarded=part.is_forwarded,
        )
        for part in others
    )
    return joined(own_lines(first.lines, sender)), tuple(e for e in earlier if e.text or e.author)
