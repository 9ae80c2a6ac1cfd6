"""Who can better afford to walk away, and how much?

The edge compares what is at stake for both sides: what each would lose by not making this deal.
It lies in [-1, 1] and is positive when they would lose more. Source: B2.9; principles S2-1 to
S2-5, S2-21, S3-76.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import exp, inf

from giveget.core.value.normal import normal_cdf, normal_pdf, normal_quantile
from giveget.core.value.ranges import require_finite, require_positive
from giveget.core.walkaway.prizes import Normal
from giveget.core.walkaway.quadrature import panels

FIVE_PERCENT_MORE_WILLING = 0.05 / 2.05
"""Edge at which walking away costs them 5 % more than us."""

_CLEAR, _STRONG = 0.20, 0.50
_FIVE_PERCENT = 0.05
_ROUNDING = 1e-12
_MOST_EXPONENT = 700.0


class EdgeLabel(StrEnum):
    """An edge in words."""

    STRONG_UPPER = "strong upper hand"
    CLEAR_UPPER = "clear upper hand"
    SLIGHT_UPPER = "slight upper hand"
    EVEN = "even"
    SLIGHT_LOWER = "slight lower hand"
    CLEAR_LOWER = "clear lower hand"
    STRONG_LOWER = "strong lower hand"
    NO_DEAL = "no deal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """The walk-away edge between two known stakes.

    Args:
        value: from -1 to 1; positive when they have more at stake.
        label: the same in words; ``NO_DEAL`` when neither side gains by a deal.
        our_stake: what we lose by walking away, money.
        their_stake: what they lose by walking away, money.
    """

    value: float
    label: EdgeLabel
    our_stake: float
    their_stake: float

    @property
    def we_want_it_more(self) -> bool:
        """Whether walking away costs us noticeably more than them: a warning."""
        return self.label in _LOWER

    def sentence(self, currency: str) -> str:
        """Return the edge in one sentence that names both stakes; for our eyes only."""
        return (
            f"Without this deal {stake_in_words('we', self.our_stake, currency)} and "
            f"{stake_in_words('they', self.their_stake, currency)}: {self.label} "
            f"({self.value:+.2f})."
        )


def stake_in_words(who: str, stake: float, currency: str) -> str:
    """Return what a side gives up, or gains, by walking away."""
    verb = "give up" if stake >= 0 else "gain"
    return f"{who} {verb} {abs(stake):,.0f} {currency}"


def walkaway_edge(our_stake: float, their_stake: float) -> Edge:
    """Return the edge between two stakes.

    Args:
        our_stake: value of the deal to us less our walk-away value, money.
        their_stake: the same for them, in the same money.

    Raises:
        OutOfRangeError: a stake that is not finite.
    """
    value = _edge(
        require_finite("our_stake", our_stake), require_finite("their_stake", their_stake)
    )
    nobody_gains = our_stake <= 0 and their_stake <= 0
    label = EdgeLabel.NO_DEAL if nobody_gains else label_of(value)
    return Edge(value=value, label=label, our_stake=our_stake, their_stake=their_stake)


def label_of(edge: float, even_below: float = FIVE_PERCENT_MORE_WILLING) -> EdgeLabel:
    """Return an edge in words.

    Args:
        edge: from -1 to 1.
        even_below: size from which it is more than even; the limit itself is.
    """
    size = abs(edge) + _ROUNDING
    if size < even_below:
        return EdgeLabel.EVEN
    if size < _CLEAR:
        return EdgeLabel.SLIGHT_UPPER if edge > 0 else EdgeLabel.SLIGHT_LOWER
    if size < _STRONG:
        return EdgeLabel.CLEAR_UPPER if edge > 0 else EdgeLabel.CLEAR_LOWER
    return EdgeLabel.STRONG_UPPER if edge > 0 else EdgeLabel.STRONG_LOWER


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbabilityEdge:
    """The edge as a difference of chances to walk away.

    Args:
        our_chance: that we walk away.
        their_chance: that they do.
        value: ``our_chance - their_chance``; positive when we are readier to walk.
        label: in words; 0.05 ("5 % more willing") is a slight upper hand.
    """

    our_chance: float
    their_chance: float
    value: float
    label: EdgeLabel


def probability_edge(our_stake: float, their_stake: float, scale: float) -> ProbabilityEdge:
    """Return the edge from stakes, with chances to walk away of 1 / (1 + e^(stake / scale)).

    Args:
        our_stake: money.
        their_stake: money.
        scale: money at which a stake begins to bind, above 0.

    Raises:
        OutOfRangeError: a stake that is not finite, or a scale not above 0.
    """
    require_positive("scale", scale)
    ours, theirs = (
        _walk_chance(require_finite(name, stake) / scale)
        for name, stake in (("our_stake", our_stake), ("their_stake", their_stake))
    )
    return probability_edge_of(ours, theirs)


def probability_edge_of(our_chance: float, their_chance: float) -> ProbabilityEdge:
    """Return the edge from known chances to walk away."""
    value = our_chance - their_chance
    return ProbabilityEdge(
        our_chance=our_chance,
        their_chance=their_chance,
        value=value,
        label=label_of(value, even_below=_FIVE_PERCENT),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class EdgeRange:
    """The edge when their stake is uncertain: never a point.

    Args:
        low: edge that is exceeded with chance 0.9; when nothing is known, the lowest possible.
        high: edge that is exceeded with chance 0.1; when nothing is known, the highest possible.
        middle: edge at their median stake; None when nothing is known.
        mean: average edge; None when nothing is known.
    """

    low: float
    high: float
    middle: float | None = None
    mean: float | None = None


def edge_range(our_stake: float, their_stake: Normal | None) -> EdgeRange:
    """Return the edge as an interval.

    Args:
        our_stake: money.
        their_stake: what we believe they have at stake; None when nothing is known.

    Raises:
        OutOfRangeError: a stake that is not finite.
    """
    require_finite("our_stake", our_stake)
    if their_stake is None:
        return EdgeRange(low=_edge(our_stake, -inf), high=1.0)
    low, high = (
        _edge(our_stake, their_stake.mean + normal_quantile(q) * their_stake.deviation)
        for q in (0.1, 0.9)
    )
    return EdgeRange(
        low=low,
        middle=_edge(our_stake, their_stake.mean),
        high=high,
        mean=expected_edge(our_stake, their_stake),
    )


def expected_edge(our_stake: float, their_stake: Normal) -> float:
    """Return the average edge over what we believe they have at stake.

    Args:
        our_stake: money.
        their_stake: their limit less the price, as a distribution, money.

    Raises:
        OutOfRangeError: a stake that is not finite.
    """
    require_finite("our_stake", our_stake)
    they_gain = normal_cdf(their_stake.mean / their_stake.deviation)
    if our_stake <= 0:
        return they_gain
    # The edge changes quickly where their stake is about as small as ours.
    steps = (our_stake * 4.0**k for k in range(-2, 6))
    nodes, weights = panels((*their_stake.scales, *steps), 0.0, their_stake.top)
    density = [normal_pdf((x - their_stake.mean) / their_stake.deviation) for x in nodes]
    edges = (nodes - our_stake) / (nodes + our_stake)
    return float(weights @ (edges * density)) / their_stake.deviation - (1.0 - they_gain)


_LOWER = (EdgeLabel.SLIGHT_LOWER, EdgeLabel.CLEAR_LOWER, EdgeLabel.STRONG_LOWER)


def _edge(ours: float, theirs: float) -> float:
    if ours <= 0 or theirs <= 0:
        return float(theirs > 0) - float(ours > 0)
    # Dividing first keeps amounts near the largest float from overflowing.
    larger = max(ours, theirs)
    return (theirs / larger - ours / larger) / (theirs / larger + ours / larger)


def _walk_chance(stake: float) -> float:
    return 1.0 / (1.0 + exp(min(stake, _MOST_EXPONENT)))
