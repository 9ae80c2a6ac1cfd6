"""What does a clause do, and by which of its words is that known?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from giveget.core.language.reading.asking_signs import ASKING
from giveget.core.language.reading.bound_signs import BOUNDS
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.telling_signs import TELLING

_SIGNS = {**BOUNDS, **ASKING, **TELLING}


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign of a force and where it stands."""

    force: Force
    start: int
    end: int


@cache
def _pattern(force: Force) -> re.Pattern[str]:
    return re.compile("|".join(_SIGNS[force]))


def cues(text: str, start: int, end: int) -> tuple[Cue, ...]:
    """The first sign of every force in a part of a folded text."""
    found = []
    clause = text[start:end].replace("\n", " ")
    for force in _SIGNS:
        match = _pattern(force).search(clause)
        if match:
            found.append(Cue(force, start + match.start(), start + match.end()))
    return tuple(found)
