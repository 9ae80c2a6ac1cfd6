"""How hard does a text pull, how free does it leave the reader, and how much does it give away?"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import exp

from giveget.core.language.family import WEIGHTS, Family
from giveget.core.language.marking import Marker, find_markers

_CAP = 3  # more of the same says nothing new (B6.1)
_CALM = 0.2
PULL = 0.5
"""Tension from which a text pulls."""


class Band(StrEnum):
    """How hard a text pulls the rope. Source: B6.1."""

    CALM = "calm"
    STRAIN = "strain"
    PULL = "pull"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """The three scores of a text, each from 0 to below 1, and the markers that explain them."""

    tension: float
    autonomy: float
    concession: float
    markers: tuple[Marker, ...]

    @property
    def band(self) -> Band:
        """The tension in words: below .2 calm, below .5 strain, else pull."""
        if self.tension < _CALM:
            return Band.CALM
        return Band.STRAIN if self.tension < PULL else Band.PULL

    def of(self, *families: Family) -> tuple[Marker, ...]:
        """The markers of these families, in the order of the text."""
        return tuple(marker for marker in self.markers if marker.family in families)

    def count(self, family: Family) -> int:
        """How often a family occurs, uncapped."""
        return len(self.of(family))


def score(text: str) -> Scores:
    """Return tension, autonomy and concession of a text with the markers behind them.

    Each score is ``(1 − exp(−Σ w⁺k))·exp(−Σ w⁻k)`` over marker counts k capped at 3 per family;
    an empty text scores 0. Source: B6.1, B6.2.
    """
    return scores_of(find_markers(text))


def scores_of(markers: tuple[Marker, ...]) -> Scores:
    """Return the scores that markers add up to."""
    if not markers:
        return Scores(tension=0.0, autonomy=0.0, concession=0.0, markers=())
    counts = Counter(marker.family for marker in markers)
    capped = [(WEIGHTS[family], min(count, _CAP)) for family, count in counts.items()]
    return Scores(
        tension=_strength([weight.tension * k for weight, k in capped]),
        autonomy=_strength([weight.autonomy * k for weight, k in capped]),
        concession=_strength([weight.concession * k for weight, k in capped]),
        markers=markers,
    )


def _strength(pulls: Iterable[float]) -> float:
    pulls = sorted(pulls)  # one order of summing, so that equal counts give equal scores
    up = sum(pull for pull in pulls if pull > 0)
    down = -sum(pull for pull in pulls if pull < 0)
    return (1.0 - exp(-up)) * exp(-down) + 0.0
