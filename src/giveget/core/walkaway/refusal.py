"""What does a no to a price tell about what they can pay?

Source: B3.6.
"""

from math import exp

import numpy as np

from giveget.core.terms.errors import OutOfRangeError
from giveget.core.value.normal import normal_cdf, normal_pdf
from giveget.core.value.ranges import require_finite, require_fraction, require_positive
from giveget.core.walkaway.prizes import Normal, Uniform
from giveget.core.walkaway.quadrature import panels

_MOST_EXPONENT = 700.0
_FAR = 9.5


def chance_price_was_too_high(price: float, their_limit: Uniform | Normal, bluff: float) -> float:
    """Return the chance that a refused price really was above their limit.

    Args:
        price: that was refused, money.
        their_limit: what we believed before that they can pay at most.
        bluff: chance that they refuse a price they could accept.

    Raises:
        OutOfRangeError: a bluff outside [0, 1], or a refusal that could not have happened.
    """
    require_fraction("bluff", bluff)
    below = float(their_limit.chance_below(np.array(require_finite("price", price))))
    refused = below + (1.0 - below) * bluff
    if refused <= 0:
        raise OutOfRangeError("price", price, "one that they might have refused")
    return below / refused


def limit_after_refusal(price: float, their_limit: Normal) -> float:
    """Return their mean limit after an honest no: they can pay less than the price.

    Raises:
        OutOfRangeError: a price that is not finite.
    """
    z = (require_finite("price", price) - their_limit.mean) / their_limit.deviation
    below = normal_cdf(z)
    if below <= 0:
        return price
    return their_limit.mean - their_limit.deviation * normal_pdf(z) / below


def limit_after_noisy_refusal(price: float, their_limit: Normal, noise: float) -> float:
    """Return their mean limit after a no that is likelier the further the price is above it.

    Args:
        price: that was refused, money.
        their_limit: what we believed before.
        noise: money; chance of a no is 1 / (1 + e^((limit - price) / noise)).

    Raises:
        OutOfRangeError: a noise not above 0, or a price that is not finite.
    """
    require_positive("noise", noise)
    require_finite("price", price)
    mean, deviation = their_limit.mean, their_limit.deviation
    steps = (price + k * noise for k in range(-30, 31, 3))
    low, high = mean - _FAR * deviation, mean + _FAR * deviation
    nodes, weights = panels((*their_limit.scales, *steps), low, high)
    chances = [
        normal_pdf((x - mean) / deviation)
        / (1.0 + exp(max(-_MOST_EXPONENT, min(_MOST_EXPONENT, (x - price) / noise))))
        for x in nodes
    ]
    seen = weights * chances
    total = float(seen.sum())
    return float(seen @ nodes) / total if total > 0 else price
