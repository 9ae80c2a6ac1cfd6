"""Which differences between the sides leave something to trade?

The same term is priced with both sides' parameters: time (cost of money), belief (chances) and
risk (charge for uncertainty). Source: B1.18.
"""

from dataclasses import dataclass

from giveget.core.value.payment import invoice_delay_cost
from giveget.core.value.ranges import require_fraction, require_not_negative


@dataclass(frozen=True, slots=True)
class Difference:
    """What a change is worth to each side, money; a loss is negative."""

    our_gain: float
    their_gain: float

    @property
    def joint_gain(self) -> float:
        """What both sides can share; above 0 there is a price at which both are better off."""
        return self.our_gain + self.their_gain


def later_payment(
    invoice: float,
    from_days: float,
    to_days: float,
    *,
    our_rate_per_year: float,
    their_rate_per_year: float,
) -> Difference:
    """Return what moving one invoice is worth to us, who are paid, and to them, who pay.

    Raises:
        OutOfRangeError: negative days, or a rate of -1 or below.
    """
    return Difference(
        our_gain=-invoice_delay_cost(invoice, from_days, to_days, our_rate_per_year),
        their_gain=invoice_delay_cost(invoice, from_days, to_days, their_rate_per_year),
    )


def success_bonus(bonus: float, our_chance: float, their_chance: float) -> Difference:
    """Return what a bonus paid to us on success is worth, each side at its own belief.

    Raises:
        OutOfRangeError: a negative bonus, or a chance outside [0, 1].
    """
    require_not_negative("bonus", bonus)
    return Difference(
        our_gain=bonus * require_fraction("our_chance", our_chance),
        their_gain=-bonus * require_fraction("their_chance", their_chance),
    )


def shifted_risk(
    expected_loss: float,
    deviation: float,
    *,
    our_charge_per_deviation: float,
    their_charge_per_deviation: float,
) -> Difference:
    """Return what moving a risk from them to us is worth: the loss cancels, the charges do not.

    Raises:
        OutOfRangeError: a negative number.
    """
    for name, value in (
        ("expected_loss", expected_loss),
        ("deviation", deviation),
        ("our_charge_per_deviation", our_charge_per_deviation),
        ("their_charge_per_deviation", their_charge_per_deviation),
    ):
        require_not_negative(name, value)
    return Difference(
        our_gain=-expected_loss - our_charge_per_deviation * deviation,
        their_gain=expected_loss + their_charge_per_deviation * deviation,
    )
