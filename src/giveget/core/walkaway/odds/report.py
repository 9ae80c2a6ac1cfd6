"""What was learned about the odds, how well, and what was left out?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from giveget.core.walkaway.odds.apart import ApartKind
from giveget.core.walkaway.odds.chance import Chance
from giveget.core.walkaway.odds.history import Refused
from giveget.core.walkaway.odds.scores import Scores


@dataclass(frozen=True, slots=True)
class UsedColumn:
    """A column the odds rest on.

    Args:
        column: heading.
        spread: how far its values move the log-odds, standard deviation; near 0 says nothing.
        allowed: why it is used although it looks known only at the end; empty when it does not.
    """

    column: str
    spread: float
    allowed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptApart:
    """The measurement on deals the odds were not learned from.

    Args:
        kind: how these deals were chosen.
        deals: how many.
        won: the share of them that was won.
        learned_rate: the share won among the deals that were learned from.
        since: the first day of the newest part; None when there is no time.
        scores: how predictions and outcomes agree.
    """

    kind: ApartKind
    deals: int
    won: float
    learned_rate: float
    since: date | None
    scores: Scores


@dataclass(frozen=True, slots=True, kw_only=True)
class OddsReport:
    """Everything there is to say about the odds.

    Args:
        closed: deals that are over.
        won: deals among them that were won.
        open: deals that may still be won.
        base_rate: share of wins with its interval, the prior included.
        has_signal: whether the columns beat the base rate on deals kept apart, beyond chance.
        kept_apart: the measurement; None when there is too little history.
        used: columns the odds rest on, the most telling first; empty without signal.
        refused: columns that are not used, and why.
        cautions: what may be wrong with the history.
        sentences: all of it in plain words, the most important first.
    """

    closed: int
    won: int
    open: int
    base_rate: Chance
    has_signal: bool
    kept_apart: KeptApart | None
    used: tuple[UsedColumn, ...]
    refused: tuple[Refused, ...]
    cautions: tuple[str, ...]
    sentences: tuple[str, ...]
