"""What is a reference worth, and what does a most-favoured-customer clause cost?

Source: B1.13.
"""

from giveget.core.value.ranges import require_finite, require_fraction, require_not_negative


def reference_value(
    prospects: float, win_chance_gain: float, margin: float, delivered: float = 1.0
) -> float:
    """Return what a reference, a case study or introductions are worth to the side that gets them.

    Args:
        prospects: how many deals it will be shown in.
        win_chance_gain: rise of the chance to win each, a fraction.
        margin: of a won deal, money.
        delivered: chance that the promise is kept.

    Raises:
        OutOfRangeError: a negative number, or a fraction outside [0, 1].
    """
    require_not_negative("prospects", prospects)
    require_fraction("win_chance_gain", win_chance_gain)
    require_fraction("delivered", delivered)
    return prospects * win_chance_gain * require_finite("margin", margin) * delivered


def most_favoured_cost(cheaper_deal_chance: float, price_gap: float, price: float) -> float:
    """Return what promising the best price of all customers costs.

    Args:
        cheaper_deal_chance: that another customer gets a lower price.
        price_gap: by how much lower, a fraction of the price.
        price: that the clause would lower, money.

    Raises:
        OutOfRangeError: a fraction outside [0, 1], or a negative price.
    """
    require_fraction("cheaper_deal_chance", cheaper_deal_chance)
    require_fraction("price_gap", price_gap)
    return cheaper_deal_chance * price_gap * require_not_negative("price", price)
