"""Below what do we walk away, and where do they?

Our walk-away value is the better of the alternatives and the slot the deal would take, never
their sum: both use the same effort. What we need is no input here
(:mod:`giveget.core.walkaway.need`). Source: B2.8; principles S0-1, S2-7.
"""

from dataclasses import dataclass
from enum import StrEnum

from giveget.core.value.normal import normal_cdf, normal_excess
from giveget.core.value.ranges import require_finite, require_not_negative, require_positive
from giveget.core.walkaway.prizes import Normal

_LUKEWARM_UP_TO = 1.1


class WalkAwaySource(StrEnum):
    """What makes walking away worth something."""

    ALTERNATIVES = "alternatives"
    SLOT = "slot"


@dataclass(frozen=True, slots=True)
class WalkAway:
    """What not making this deal is worth, and which of the two reasons gives the figure."""

    value: float
    source: WalkAwaySource


def walk_away(best_alternatives: float, slot_price: float = 0.0) -> WalkAway:
    """Return our walk-away value: the larger of the two, never their sum.

    Args:
        best_alternatives: value of exploring the alternatives, money.
        slot_price: what taking a slot costs, money; 0 when slots are free.

    Raises:
        OutOfRangeError: an amount that is not finite.
    """
    alternatives = require_finite("best_alternatives", best_alternatives)
    if require_finite("slot_price", slot_price) > alternatives:
        return WalkAway(slot_price, WalkAwaySource.SLOT)
    return WalkAway(alternatives, WalkAwaySource.ALTERNATIVES)


def reservation_price(walk_away_value: float, avoidable_cost: float) -> float:
    """Return the least price worth taking: walk-away value plus the cost the deal would cause.

    Raises:
        OutOfRangeError: an amount that is not finite.
    """
    value = require_finite("walk_away_value", walk_away_value)
    return value + require_finite("avoidable_cost", avoidable_cost)


def highest_acceptable_price(
    asked_price: float, walk_away_value: float, units: float = 1.0
) -> float:
    """Return the highest price a buyer should sign: what walking away saves, per unit.

    Args:
        asked_price: per unit (a month of rent, a fraction of a contract), at which the
            walk-away value was worked out.
        walk_away_value: money saved on average by walking away from the asked price.
        units: today's number of units; an annuity for payments over time.

    Raises:
        OutOfRangeError: no units, or an amount that is not finite.

    Source: scenarios GS-3 and GS-4b.
    """
    saved = require_finite("walk_away_value", walk_away_value) / require_positive("units", units)
    return require_finite("asked_price", asked_price) - saved


def idle_capacity_value(units: float, utilisation: float, margin_per_unit: float) -> float:
    """Return what freed capacity earns elsewhere on average: units x utilisation x margin.

    Raises:
        OutOfRangeError: a negative number of units or utilisation.

    Source: scenario GS-1.
    """
    require_not_negative("units", units)
    require_not_negative("utilisation", utilisation)
    return units * utilisation * require_finite("margin_per_unit", margin_per_unit)


class Temperature(StrEnum):
    """How good a deal is against walking away."""

    BAD = "bad"
    LUKEWARM = "lukewarm"
    WARM = "warm"


def deal_temperature(deal_value: float, walk_away_value: float) -> Temperature:
    """Return whether a deal is bad (walk away), lukewarm (up to 10 % better) or warm.

    Raises:
        OutOfRangeError: an amount that is not finite.

    Source: principle S2-7.
    """
    require_finite("deal_value", deal_value)
    require_finite("walk_away_value", walk_away_value)
    if deal_value < walk_away_value:
        return Temperature.BAD
    if walk_away_value > 0 and deal_value <= _LUKEWARM_UP_TO * walk_away_value:
        return Temperature.LUKEWARM
    return Temperature.WARM


def their_walk_chance(price: float, their_limit: Normal) -> float:
    """Return the chance that a price is above what they can pay.

    Args:
        price: money.
        their_limit: what we believe they can pay at most.

    Raises:
        OutOfRangeError: a price that is not finite.
    """
    z = (require_finite("price", price) - their_limit.mean) / their_limit.deviation
    return normal_cdf(z)


def their_expected_surplus(price: float, their_limit: Normal) -> float:
    """Return what they keep on average at a price, walking away where it is too high.

    Raises:
        OutOfRangeError: a price that is not finite.
    """
    return normal_excess(their_limit.mean, their_limit.deviation, price)
