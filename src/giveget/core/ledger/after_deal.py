"""What was the trade worth in the end, with what really arrived?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from giveget.core.ledger.balance import Balance, balance_of, class_of
from giveget.core.ledger.books import Books
from giveget.core.ledger.exact import minus, plus, times, total
from giveget.core.ledger.items import amount_of
from giveget.core.ledger.tracked import TrackedGet, gets_of
from giveget.core.terms import TradeClass
from giveget.core.value import day_factor

# Factors are floats; twelve decimals keep a cent of any amount the ledger takes.
_STEP = Decimal("1e-12")


@dataclass(frozen=True, slots=True, kw_only=True)
class RealisedGet:
    """A get as promised and as it arrived, our value.

    Args:
        get: with its status.
        promised: as booked.
        realised: what arrived, the later the less; 0 when nothing did.
        days_late: of the last part that arrived, 0 when on time; None when nothing arrived.
    """

    get: TrackedGet
    promised: Decimal
    realised: Decimal
    days_late: int | None

    @property
    def lost(self) -> Decimal:
        """What of the promise did not come."""
        return plus(self.promised, minus(self.realised))


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterDeal:
    """A deal's trade as promised and as it turned out.

    Args:
        promised: the balance of what was agreed.
        realised: the same with what arrived in place of what was agreed.
        gets: get by get, in the order they were booked.
    """

    promised: Balance
    realised: Balance
    gets: tuple[RealisedGet, ...]

    @property
    def lost(self) -> Decimal:
        """What was agreed and did not come, in our value."""
        return total(get.lost for get in self.gets)

    @property
    def turned_into_concession(self) -> bool:
        """Whether a trade that balanced on paper was a concession in the end."""
        on_paper = class_of(self.promised)
        at_last = class_of(self.realised)
        return on_paper is TradeClass.NEGOTIATION and at_last is TradeClass.CONCESSION


def after_deal(books: Books, today: date, rate_per_year: float) -> AfterDeal:
    """Return what the trade of a deal was worth with what had arrived by a day.

    What has not arrived counts nothing, a part counts as that part, and what came late is
    discounted for the days after its due date; coming early gains nothing.

    Args:
        books: of one deal in one currency.
        today: day of the review.
        rate_per_year: cost of money, a fraction.

    Raises:
        CurrencyMismatchError: the deal has moves in several currencies.
        OutOfRangeError: a rate of -1 or below.
    """
    promised = balance_of(books)
    gets = tuple(_realised(get, rate_per_year) for get in gets_of(books, today))
    arrived = total(get.realised for get in gets)
    realised = Balance(
        currency=promised.currency,
        given=promised.given,
        agreed=arrived,
        delivered=arrived,
        gives=promised.gives,
        gets=sum(bool(get.get.arrivals) for get in gets),
    )
    return AfterDeal(promised=promised, realised=realised, gets=gets)


def _realised(get: TrackedGet, rate_per_year: float) -> RealisedGet:
    worth = amount_of(get.item)
    late = [_days_late(get, arrival.day) for arrival in get.arrivals]
    parts = [
        times(times(worth, arrival.share), _factor(rate_per_year, days))
        for arrival, days in zip(get.arrivals, late, strict=True)
    ]
    return RealisedGet(
        get=get,
        promised=worth,
        realised=total(parts),
        days_late=late[-1] if late else None,
    )


def _days_late(get: TrackedGet, day: date) -> int:
    return 0 if get.item.due is None else max(0, (day - get.item.due).days)


def _factor(rate_per_year: float, days: int) -> Decimal:
    if not days:
        return Decimal(1)
    return Decimal(repr(day_factor(rate_per_year, days))).quantize(_STEP)
