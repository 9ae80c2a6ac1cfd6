"""In which line of a draft does a finding stand?"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from giveget.core.terms import Finding


class Place(NamedTuple):
    """A place in a text: line and column of its first character and one past its last, from 1."""

    line: int
    column: int
    end_line: int
    end_column: int
    excerpt: str


def place_of(text: str, finding: Finding) -> Place:
    """Return where a finding stands; one about the whole text stands in its first line."""
    start = min(finding.start or 0, len(text))
    end = start if finding.end is None else min(finding.end, len(text))
    starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]
    first, last = bisect_right(starts, start) - 1, bisect_right(starts, end) - 1
    line = text[starts[first] :].split("\n", 1)[0]
    return Place(
        line=first + 1,
        column=start - starts[first] + 1,
        end_line=last + 1,
        end_column=end - starts[last] + 1,
        excerpt=line.rstrip("\r"),
    )
