"""Is it worth going on with this prospect, or is an honest no better?

Source: B3.7; principles S3-3, S3-19.
"""

from dataclasses import dataclass

from giveget.core.value.ranges import require_finite, require_fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """What going on is worth.

    Args:
        value: chance of winning x margin if won, less what going on costs, money.
        go_on: whether that is at least what not making the deal is worth, and winning is too.
    """

    value: float
    go_on: bool


def qualify(
    win_chance: float, margin_if_won: float, cost_to_go_on: float, instead: float = 0.0
) -> Qualification:
    """Return whether to go on; if not, say honestly that it is not a fit.

    Args:
        win_chance: a fraction.
        margin_if_won: money.
        cost_to_go_on: money.
        instead: what not making the deal is worth, money: the walk-away value, or the price of
            the slot it takes.

    Raises:
        OutOfRangeError: a chance outside [0, 1], or an amount that is not finite.
    """
    require_fraction("win_chance", win_chance)
    won = win_chance * require_finite("margin_if_won", margin_if_won)
    value = won - require_finite("cost_to_go_on", cost_to_go_on)
    require_finite("instead", instead)
    # A small chance makes a bad deal look less bad; that is no reason to pursue it.
    return Qualification(value=value, go_on=min(value, margin_if_won) >= instead)
