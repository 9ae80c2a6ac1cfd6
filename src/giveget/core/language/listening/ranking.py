"""What do trained models say, where there are some?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

Turns = Sequence[tuple[str, str]]
"""The messages of one conversation in order: (who, text)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """What trained models say of a message.

    Args:
        receptiveness: how open to the other view it sounds, in standard deviations of human
            ratings; 0 is their average.
        tension: by what messages are ordered, higher is tenser; no unit and no band. None where
            it was not asked for.
        strategies: the negotiation strategies it uses, by their names in CaSiNo.
    """

    receptiveness: float
    tension: float | None = None
    strategies: tuple[str, ...] = ()


class Ranking(Protocol):
    """Ranks texts by tone. Rules explain and block; a model only ranks."""

    def rank(self, talks: Sequence[Turns]) -> Sequence[Sequence[Ranked]]:
        """Return what models say of each message of each conversation.

        Several at a time cost much less than one by one; what is said of one never depends on
        the others.
        """
