"""How long do both sides of a thread pull by turns?"""

from collections.abc import Sequence
from dataclasses import dataclass

from giveget.core.language.scores import PULL


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a thread: who wrote it, and its tension (0…1)."""

    sender: str
    tension: float


def longest_pull(turns: Sequence[Turn]) -> int:
    """Return the longest run of alternating messages that all pull (tension ≥ .5).

    Source: B6.5.
    """
    longest = run = 0
    before: str | None = None
    for turn in turns:
        if turn.tension < PULL:
            run, before = 0, None
            continue
        run = run + 1 if before is not None and turn.sender != before else 1
        before = turn.sender
        longest = max(longest, run)
    return longest


def is_tug_of_war(turns: Sequence[Turn]) -> bool:
    """Whether both sides pulled at least once in a row. Source: B6.5."""
    return longest_pull(turns) >= 2
