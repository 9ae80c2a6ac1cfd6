"""What do we believe about a deal before there is one, and what could we ask?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class AroundPrice:
    """A price that is not known: around a mean, with this standard deviation, deal currency."""

    mean: float
    deviation: float


@dataclass(frozen=True, slots=True)
class OneOfPrices:
    """A price that is one of a few, each with its chance; the chances add up to 1."""

    prices: tuple[float, ...]
    chances: tuple[float, ...]


PriceBelief = AroundPrice | OneOfPrices
"""What we believe a price to be."""


class Funding(StrEnum):
    """How far the money for a deal is."""

    UNKNOWN = "unknown"
    NONE = "none"
    ASKED = "asked"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """A question we could ask.

    Either ``accuracy`` says how often a yes or no about ``above`` is right, or ``noise`` how far an
    amount they tell us is off.

    Args:
        id: its name.
        text: the words, fit for the other side.
        accuracy: chance that the answer is right, 0…1.
        above: the price the answer tells them to be above or below, deal currency; None: the price
            that is best as things stand.
        noise: standard error of the amount they would tell us, deal currency.
        cost: of asking (time, goodwill), deal currency.
    """

    id: str
    text: str = ""
    accuracy: float | None = None
    above: float | None = None
    noise: float | None = None
    cost: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What we believe before there is a deal. Prices are in the deal's currency.

    Args:
        their_limit: the worst price they could still sign (a buyer's highest, a seller's lowest).
        our_limit: ours; None: the price at which the table is worth as much as walking away.
        refused: prices they have refused.
        bluff: chance that they refuse a price they could accept, 0…1.
        win: chance that we win the deal, 0…1; None: the chance that there is a deal to be had.
        margin_if_won: what winning is worth to us; None: what the table is worth.
        cost_to_go_on: of pursuing it to the end.
        funding: how far the money is.
        inquiries: what we could ask.
    """

    their_limit: PriceBelief | None = None
    our_limit: PriceBelief | None = None
    refused: tuple[float, ...] = ()
    bluff: float = 0.0
    win: float | None = None
    margin_if_won: Decimal | None = None
    cost_to_go_on: Decimal = Decimal(0)
    funding: Funding = Funding.UNKNOWN
    inquiries: tuple[Inquiry, ...] = ()
