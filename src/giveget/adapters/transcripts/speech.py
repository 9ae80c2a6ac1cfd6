"""Who said what in a call written down as text?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from giveget.adapters.mail import Report
from giveget.adapters.transcripts.lines import Line, head_of_file, lines_of
from giveget.adapters.transcripts.speakers import names_in, said, seconds_of_clock, stamped
from giveget.adapters.transcripts.turn import Turn

_MAX_LINES = 500  # lines of one turn


@cache
def _span_pattern() -> re.Pattern[str]:
    """``0:0:0.0 --> 0:0:3.2`` on a line of its own, as Teams writes into documents."""
    return re.compile(r"\s*(\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{1,3})?)\s*-->\s*\d[\d:.]{3,20}\s*$")


@dataclass(slots=True)
class _Open:
    """One turn while its lines come in."""

    begin: Line
    speaker: str
    clock: str | None
    words: list[str] = field(default_factory=list)
    end: int = 0

    def turn(self) -> Turn | None:
        text = " ".join(self.words).strip()
        if not text:
            return None
        return Turn(
            text=text,
            speaker=self.speaker,
            offset=self.begin.offset,
            end=self.end,
            line=self.begin.number,
            at_seconds=seconds_of_clock(self.clock),
            is_new=not self.speaker,
        )


def pieces_of_speech(path: Path, report: Report) -> Iterator[Turn]:
    """Yield the turns of a transcript in text: ``Name: words``, or a name and a time above them.

    What stands before the first speaker is kept as words of nobody.
    """
    head = head_of_file(path).split("\n")[:5_000]
    names = names_in(line[:300] for line in head)
    current: _Open | None = None
    clock: str | None = None
    for line in lines_of(path, report):
        span = _span_pattern().match(line.text[:100])
        if span:
            if current is not None and (turn := current.turn()):
                yield turn
            current, clock = None, span[1]
            continue
        begun = _begun(line, names, clock)
        if begun is not None:
            if current is not None and (turn := current.turn()):
                yield turn
            current, clock = begun, None
        elif line.text.strip():
            current = current or _Open(line, "", None)
            current.words.append(line.text.strip())
            current.end = line.end
            if len(current.words) >= _MAX_LINES and (turn := current.turn()):
                yield turn
                current = _Open(line, current.speaker, None)
    if current is not None and (turn := current.turn()):
        yield turn


def _begun(line: Line, names: frozenset[str], clock: str | None) -> _Open | None:
    """The turn that begins on a line, if one does."""
    if clock is not None:
        name = line.text.strip()
        return _Open(line, name, clock, end=line.end) if 0 < len(name) <= 60 else None
    found = stamped(line.text)
    if found is not None:
        return _Open(line, found[0], found[1], end=line.end)
    named = said(line.text)
    if named is not None and (named[0] in names or named[1]):
        return _Open(line, named[0], named[1], [named[2]] if named[2] else [], line.end)
    return None
