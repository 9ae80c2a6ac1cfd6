"""What does a clause do, and by which of its words is that known?"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from giveget.core.language.reading.asking_signs import ASKING
from giveget.core.language.reading.bound_signs import BOUNDS
from giveget.core.language.reading.force_names import Force
from giveget.core.language.reading.offer_signs import PLEDGES, SALES
from giveget.core.language.reading.sieve import Group, sifted_group
from giveget.core.language.reading.telling_signs import TELLING
from giveget.core.language.reading.turn_signs import TURNS

_SIGNS = {
    force: (*signs, *TURNS.get(force, ())) for force, signs in (BOUNDS | ASKING | TELLING).items()
}


class Cue(NamedTuple):
    """A sign of a force and where it stands."""

    force: Force
    start: int
    end: int
    is_sure: bool = False  # words that promise, whatever else the clause says
    is_sale: bool = False  # and that only one who sells says


@cache
def _groups() -> tuple[tuple[Force, Group], ...]:
    return tuple((force, sifted_group(signs)) for force, signs in _SIGNS.items())


@cache
def _pledges() -> tuple[tuple[Group, bool], ...]:
    return (sifted_group(SALES), True), (sifted_group(PLEDGES), False)


def _pledge(clause: str, start: int, words: int) -> Cue | None:
    """The sign that the clause promises something."""
    for group, is_sale in _pledges():
        match = group.search(clause, 0, len(clause), words) if words & group.bit else None
        if match:
            first, last = start + match.start(), start + match.end()
            return Cue(Force.OFFER, first, last, is_sure=True, is_sale=is_sale)
    return None


def cues(text: str, start: int, end: int, words: int = -1) -> tuple[Cue, ...]:
    """The first sign of every force in a part of a folded text with these words."""
    found = []
    clause = text[start:end].replace("\n", " ")
    for force, group in _groups():
        match = group.search(clause, 0, end - start, words) if words & group.bit else None
        if match:
            found.append(Cue(force, start + match.start(), start + match.end()))
    pledge = _pledge(clause, start, words)
    if pledge:
        found = [pledge, *(cue for cue in found if cue.force is not Force.OFFER)]
    return tuple(found)
