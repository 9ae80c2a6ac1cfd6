"""What does a clause do, and by which of its words is that known?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from giveget.core.language.reading.asking_signs import ASKING
from giveget.core.language.reading.bound_signs import BOUNDS
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.sieve import Group, sifted_group
from giveget.core.language.reading.telling_signs import TELLING

_SIGNS = {**BOUNDS, **ASKING, **TELLING}


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign of a force and where it stands."""

    force: Force
    start: int
    end: int


@cache
def _groups() -> tuple[tuple[Force, Group], ...]:
    return tuple((force, sifted_group(signs)) for force, signs in _SIGNS.items())


def cues(text: str, start: int, end: int, words: int = -1) -> tuple[Cue, ...]:
    """The first sign of every force in a part of a folded text with these words."""
    found = []
    clause = text[start:end].replace("\n", " ")
    for force, group in _groups():
        match = group.search(clause, 0, end - start, words) if words & group.bit else None
        if match:
            found.append(Cue(force, start + match.start(), start + match.end()))
    return tuple(found)
