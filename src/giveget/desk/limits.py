"""What can both sides accept at worst, as far as we know?"""

from __future__ import annotations

from dataclasses import dataclass

from giveget.core.terms import AroundPrice, Discovery, OneOfPrices, PriceBelief, Side
from giveget.core.trade.response import response_model
from giveget.core.value.valuation import Valuation
from giveget.core.walkaway.believed import Believed, Limit, could_refuse, limit_of
from giveget.core.walkaway.discovery import OurLimit, chance_of_accepting
from giveget.core.walkaway.of_deal import WalkawayValue, reservation_at
from giveget.core.walkaway.posted_price import PostedPrice
from giveget.core.walkaway.prizes import Atoms, Normal

_RANGE = 2 * 1.6448536269514722  # a 90 % range, in standard deviations
_FAR, _POINTS = 0.005, 240


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What both sides can accept at worst, as far as we know; prices.

    Args:
        theirs: theirs on average, after what they refused.
        theirs_low, theirs_high: nine times in ten it lies between.
        ours: ours on average.
        ours_low, ours_high: nine times in ten it lies between.
        basis: where the two come from.
    """

    theirs: float
    theirs_low: float
    theirs_high: float
    ours: float
    ours_low: float
    ours_high: float
    basis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AcceptChance:
    """Chances that they and that we can accept a price, each 0…1."""

    price: float
    theirs: float
    ours: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """Both limits as a seller sees them; a buyer's prices carry the opposite sign.

    Args:
        sign: 1 for a seller, -1 for a buyer.
        theirs: what they can pay at most.
        ours: the least we can take.
        basis: where the two come from, in words.
    """

    sign: int
    theirs: Believed
    ours: OurLimit
    basis: tuple[str, ...]

    @property
    def ours_mean(self) -> float:
        """Our limit on average, as a seller sees it."""
        return self.ours if isinstance(self.ours, float) else self.ours.mean

    @property
    def limits(self) -> Limits:
        """Both limits as prices people write."""
        theirs = sorted(self.sign * self.theirs.quantile(share) for share in (0.05, 0.95))
        ours = sorted(self.sign * limit for limit in _range_of(self.ours))
        return Limits(
            theirs=self.sign * self.theirs.mean,
            theirs_low=theirs[0],
            theirs_high=theirs[1],
            ours=self.sign * self.ours_mean,
            ours_low=ours[0],
            ours_high=ours[1],
            basis=self.basis,
        )

    @property
    def curve(self) -> tuple[AcceptChance, ...]:
        """Chances to accept over the prices that matter, rising."""
        ours_low, ours_high = _range_of(self.ours)
        low = min(self.theirs.quantile(_FAR), ours_low)
        high = max(self.theirs.quantile(1 - _FAR), ours_high)
        room = 0.1 * (high - low) or 1.0
        step = (high - low + 2 * room) / _POINTS
        prices = [low - room + step * k for k in range(_POINTS + 1)]
        points = [
            AcceptChance(
                self.sign * price,
                self.theirs.chance_at_least(price),
                chance_of_accepting(self.ours, price),
            )
            for price in prices
        ]
        return tuple(points if self.sign > 0 else reversed(points))

    def facing(self, price: PostedPrice) -> PostedPrice:
        """Return a price with the sign people write."""
        return PostedPrice(price=self.sign * price.price, chance=price.chance, profit=price.profit)


def sides_of(valuation: Valuation, found: WalkawayValue, said: Discovery) -> Sides | None:
    """Return both limits: stated, or from walking away and beliefs; None without any about them.

    Args:
        valuation: the deal, priced.
        found: what walking away is worth.
        said: what the deal states of discovery; refusals that its beliefs leave no room for tell
            nothing, and the basis says so.
    """
    sign = 1 if valuation.deal.side is Side.SELLER else -1
    if said.their_limit is None:
        return _from_beliefs(valuation, found, said, sign)
    basis = ["what they can accept: as the deal states"]
    if said.our_limit is not None:
        ours: OurLimit = _limit(said.our_limit, sign)
        basis.append("what we can accept: as the deal states")
    else:
        ours = _own_limit(valuation, found, sign)
        basis.append("what we can accept: the price at which the table is as good as walking away")
    theirs, left_out = _believed(_limit(said.their_limit, sign), said, sign)
    return Sides(sign=sign, theirs=theirs, ours=ours, basis=(*basis, *left_out))


def _from_beliefs(
    valuation: Valuation, found: WalkawayValue, said: Discovery, sign: int
) -> Sides | None:
    """Both limits as one payment today on top of the table, from what both have at stake there."""
    deal = valuation.deal
    surplus = deal.beliefs.surplus_on_table
    if surplus is None:
        return None
    price = valuation.price(deal.table)
    before = Normal(sign * price + float(surplus), response_model(deal).scale)
    theirs, left_out = _believed(before, said, sign)
    return Sides(
        sign=sign,
        theirs=theirs,
        ours=_paid_today(valuation, found, sign),
        basis=(
            "what they can accept: the table and what it is worth to them over walking away",
            "both limits as one payment today, on top of the price on the table",
            *left_out,
        ),
    )


def _believed(before: Limit, said: Discovery, sign: int) -> tuple[Believed, tuple[str, ...]]:
    """Their limit after what they refused, and a word about refusals it leaves no room for."""
    kept = [price for price in said.refused if could_refuse(before, sign * price, said.bluff)]
    words = tuple(
        f"left out: by what is believed they could not have refused {price:,.2f} without a bluff; "
        "write `bluff` above 0%, or change the belief"
        for price in said.refused
        if price not in kept
    )
    return Believed(before, tuple(sign * price for price in kept), said.bluff), words


def _limit(belief: PriceBelief, sign: int) -> Normal | Atoms:
    match belief:
        case AroundPrice(mean, deviation):
            return Normal(sign * mean, deviation)
        case OneOfPrices(prices, chances):
            return limit_of([sign * price for price in prices], chances)


def _own_limit(valuation: Valuation, found: WalkawayValue, sign: int) -> OurLimit:
    """The price at which the table is as good as walking away, with the range of the latter."""
    here = reservation_at(valuation, found.value)
    ends = [reservation_at(valuation, value) for value in (found.low, found.high)]
    if here is None:
        return _paid_today(valuation, found, sign)
    low, high = (here.price if end is None else end.price for end in ends)
    return _around(sign * here.price, abs(high - low))


def _paid_today(valuation: Valuation, found: WalkawayValue, sign: int) -> OurLimit:
    """The table with the one payment today that makes it as good as walking away."""
    deal = valuation.deal
    stake = valuation.worth(deal.table).ours - found.value
    return _around(sign * valuation.price(deal.table) - stake, found.high - found.low)


def _around(limit: float, width: float) -> OurLimit:
    """A limit with the width of its 90 % range."""
    return Normal(limit, width / _RANGE) if width > 0 else limit


def _range_of(ours: OurLimit) -> tuple[float, float]:
    if isinstance(ours, float):
        return ours, ours
    if isinstance(ours, Atoms):
        return min(ours.values), max(ours.values)
    half = ours.deviation * _RANGE / 2
    return ours.mean - half, ours.mean + half
