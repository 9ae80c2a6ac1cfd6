"""Which of the things named are asked for, and which are offered?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.language.reading.clauses import Clause
from giveget.core.language.reading.force import ASKING, Cue, Force
from giveget.core.language.reading.mention import Mention

# The order in which signs of force count when a clause has several.
_RANK = (
    Force.DENIAL,
    Force.HYPOTHESIS,
    Force.RIVAL,
    Force.REFUSAL,
    Force.OFFER,
    Force.REPORT,
    Force.LIMIT,
    Force.CONDITION,
    Force.REQUEST,
    Force.IMPERATIVE,
    Force.NEED,
    Force.CLOSING,
    Force.INFORMATION,
    Force.AGREEMENT,
    Force.PAST,
)
_WANTING = frozenset(ASKING)


@dataclass(frozen=True, slots=True)
class Wish:
    """How strongly a clause asks for what it names, and by which sign."""

    force: Force
    cue: Cue | None
    confidence: float


def force_of(clause: Clause) -> Cue | None:
    """The leading sign of a clause."""
    for force in _RANK:
        cue = clause.cue(force)
        if cue:
            return cue
    return None


def leading_cues(parts: tuple[Clause, ...]) -> tuple[Cue | None, ...]:
    """The sign of every clause of a sentence; a clause without one takes its neighbour's."""
    own = [force_of(part) for part in parts]
    filled: list[Cue | None] = []
    for cue in own:
        filled.append(cue or (filled[-1] if filled else None))
    for place in range(len(filled) - 2, -1, -1):
        if filled[place] is None:
            filled[place] = filled[place + 1]
    return tuple(filled)


def wish_of(mention: Mention, clause: Clause, cue: Cue | None) -> Wish | None:
    """Return how surely a mention is asked for, or None when it is not."""
    force = cue.force if cue else Force.NONE
    if force in _WANTING:
        return Wish(force, cue, ASKING[force] * mention.strength)
    if mention.is_urging and force in (Force.NONE, Force.INFORMATION, Force.PAST, Force.AGREEMENT):
        return Wish(force, cue, 0.85 * mention.strength)
    is_fragment = len(clause.words) <= 7 and force is Force.NONE
    if is_fragment and (mention.amount or mention.to):
        return Wish(force, cue, 0.6 * mention.strength)
    return None
