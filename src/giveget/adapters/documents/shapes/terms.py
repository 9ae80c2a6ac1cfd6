"""Which fields does each kind of term have?"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

from pydantic import model_validator

from giveget.adapters.documents.shapes.base import Shape, due, says
from giveget.adapters.documents.shapes.parts import Texts
from giveget.adapters.documents.shapes.scalars import (
    Chance,
    Fraction,
    Id,
    KindOfTerm,
    Label,
    Money,
    Number,
    Price,
    Rate,
    Text,
    YesNo,
)
from giveget.core.terms.term import TermKind

_ZERO = Decimal(0)


class TermShape(Shape):
    """What all terms have in common."""

    kind: KindOfTerm = due("what sort of term it is", "discount")
    options: Any = due("the values on the menu", ["0%", "5%"])
    table: Label = due("the option now on offer", "0%")
    to_them: Any = says("what each option is worth to the other side, as an estimate", {"0%": 0})
    name: Text = says("what a text for the other side calls it", "volume discount", default="")
    words: Texts = says("other words for it", ["rebate"], default=[])
    precedent: YesNo | None = says("giving here is asked for again at each renewal", True)


class DiscountShape(TermShape):
    """A share off the price of everything."""

    options: Any = due("percentages", {"from": "0%", "to": "15%", "step": "1%"})


class PriceShape(TermShape):
    """The price of a unit of one line, or of the whole deal."""

    options: Any = due("amounts", {"from": 10000, "to": 11000, "step": 100})
    table: Label = due("the price now on offer", 11000)
    line: Id | None = says("the line whose unit is priced; without it the whole deal", "rent")


class LengthShape(TermShape):
    """How long both sides are committed."""

    options: Any = due("lengths", ["12 months", "24 months", "36 months"])
    table: Label = due("the length now on offer", "12 months")


class PaymentShape(TermShape):
    """Days from invoice to payment."""

    options: Any = due("payment days", ["net 15", "net 30", "net 60"])
    table: Label = due("the payment days now on offer", "net 30")


class BillingShape(TermShape):
    """How often the price is invoiced, in advance."""

    options: Any = due("monthly, quarterly, yearly or once", ["monthly", "yearly"])
    table: Label = due("the rhythm now on offer", "yearly")


class PrepayShape(TermShape):
    """How many months are paid for at the start."""

    options: Any = due("none, or a number of months", ["none", "12 months", "36 months"])
    table: Label = due("what is prepaid now", "none")


class RampShape(TermShape):
    """A price that grows from year to year."""

    options: Any = due(
        "per option the share of the full price in the first, second, … year",
        {"flat": ["100%"], "slow start": ["60%", "100%", "140%"]},
    )
    table: Label = due("the option now on offer", "flat")


class UpliftCapShape(TermShape):
    """A cap on the rise of the price at the renewal."""

    options: Any = due("percentages, or `no cap`", ["no cap", "5%", "3%"])
    table: Label = due("the cap now on offer", "no cap")
    mean: Rate = due("the rise expected without a cap", "5%")
    spread: Fraction = due("its standard deviation", "3%")
    renewal_probability: Chance = due("chance of the renewal", "85%")


class PriceLockShape(TermShape):
    """A price that stays at the renewal."""

    options: Any = due("open, locked", ["open", "locked"])
    table: Label = due("the option now on offer", "open")
    uplift: Fraction = due("the yearly rise that is forgone", "5%")
    renewal_probability: Chance = due("chance of the renewal", "85%")


class TierShape(Shape):
    """One band of a price by quantity."""

    up_to: Number | None = says("last unit of the band; the last band has none", 100)
    price: Price = due("price of a unit", 80)


class VolumeShape(TermShape):
    """The quantity of a line."""

    options: Any = due("numbers of units", [100, 150, 250])
    table: Label = due("the quantity now on offer", 150)
    line: Id = due("the line that is counted", "licence")
    scheme: Literal["flat", "graduated", "all_units"] = says(
        "how the bands count: each for its own units, or the last reached for all",
        "graduated",
        default="flat",
    )
    tiers: list[TierShape] = says(
        "bands, smallest first", [{"up_to": 100, "price": 100}, {"price": 80}], default=[]
    )


class ServiceLevelShape(TermShape):
    """Credits for months in which the service falls short."""

    options: Any = due(
        "per option its breaches: chance in a month, and credit as a share of the month's fee",
        {"standard": [{"chance": "5%", "credit": "10%"}]},
    )
    table: Label = due("the option now on offer", "standard")
    fee_per_month: Price = due("the month's fee", 10000)


class BothChargesShape(Shape):
    """What risk costs each side."""

    us: Number = due("our charge", 0.25)
    them: Number = due("theirs, as an estimate", 0.75)


class LiabilityShape(TermShape):
    """Who carries a loss: as the seller's share of every incident, or up to a cap."""

    options: Any = due("shares, or caps in money and `no cap`", ["50%", "100%"])
    table: Label = due("the option now on offer", "50%")
    incidents_per_year: Number | None = says("with shares: incidents expected a year", 0.4)
    probability_per_year: Chance | None = says("with caps: chance of the one incident", "2%")
    mean_severity: Price = due("mean loss of an incident", 150000)
    risk_charge: BothChargesShape = due(
        "price of risk: money per unit of extra standard deviation", {"us": 0.25, "them": 0.75}
    )
    admin_per_year: Price = says("cost of administration where we carry more", 5000, default=_ZERO)


class TerminationShape(TermShape):
    """A way out before the end: yearly renewal against a lock, or a right to leave."""

    options: Any = due(
        "yearly and locked; or per option the fee for leaving, as a share of a year's price",
        ["yearly", "locked"],
    )
    table: Label = due("the option now on offer", "yearly")
    renewal_probability: Chance | None = says("with yearly: chance of each renewal", "85%")
    uplift: Rate | None = says("with yearly: rise of the price at each renewal", "5%")
    exit_probabilities: list[Chance] | None = says(
        "with fees: chance of leaving at each anniversary when it is free", ["10%", "8%"]
    )
    margin_per_year: Price | None = says("with fees: our margin of a year", 96000)


class ExclusivityShape(TermShape):
    """A promise not to serve their rivals."""

    options: Any = due("none, exclusive", ["none", "exclusive"])
    table: Label = due("the option now on offer", "none")
    prospects: Number = due("customers we may no longer serve", 4)
    win_probability: Chance = due("chance to win each of them", "25%")
    margin: Price = due("margin of each", 90000)
    redeployable: Chance = due("share of it that is earned elsewhere instead", "30%")


class ReferenceShape(TermShape):
    """A case study, an introduction, a logo: their name for our other customers."""

    options: Any = due("none, given", ["none", "given"])
    table: Label = due("the option now on offer", "none")
    prospects: Number = due("prospects who will see it", 20)
    lift: Chance = due("points by which each is likelier to buy", "2%")
    margin: Price = due("margin of a sale", 60000)
    delivery_probability: Chance = due("chance that they deliver it", "70%")
    cost_to_them: Price = says("what it costs them", 1500, default=_ZERO)


class ScopeShape(TermShape):
    """A line that is in, out or free."""

    options: Any = due("of in, out and free", ["in", "out"])
    table: Label = due("the option now on offer", "in")
    line: Id = due("the line", "licence")


class StartShape(TermShape):
    """When it starts."""

    options: Any = due("now, or in some months", ["now", "in 3 months"])
    table: Label = due("the start now on offer", "now")


class ChoiceShape(TermShape):
    """Anything else, with the value of each option written down."""

    options: Any = due(
        "per option its value to us and to them, over the whole deal",
        {"+0%": {"us": 0, "them": 0}, "+1%": {"us": 30000, "them": -30000}},
    )
    table: Label = due("the option now on offer", "+0%")


class ValuesShape(Shape):
    """What one option of a choice is worth."""

    us: Money = due("to us", 30000)
    them: Money = due("to them, as an estimate", -30000)


class ShareShape(Shape):
    """A share that stands by itself."""

    share: Fraction

    @model_validator(mode="before")
    @classmethod
    def _wrapped(cls, written: object) -> object:
        return {"share": written}


class AmountShape(Shape):
    """An amount that stands by itself."""

    amount: Money

    @model_validator(mode="before")
    @classmethod
    def _wrapped(cls, written: object) -> object:
        return {"amount": written}


class BreachShape(Shape):
    """One way to fall short of a service level."""

    chance: Chance = due("chance in a month", "5%")
    credit: Chance = due("credit as a share of the month's fee", "10%")


TERM_SHAPES: Mapping[TermKind, type[TermShape]] = {
    TermKind.DISCOUNT: DiscountShape,
    TermKind.PRICE: PriceShape,
    TermKind.LENGTH: LengthShape,
    TermKind.PAYMENT: PaymentShape,
    TermKind.BILLING: BillingShape,
    TermKind.PREPAY: PrepayShape,
    TermKind.RAMP: RampShape,
    TermKind.UPLIFT_CAP: UpliftCapShape,
    TermKind.PRICE_LOCK: PriceLockShape,
    TermKind.VOLUME: VolumeShape,
    TermKind.SERVICE_LEVEL: ServiceLevelShape,
    TermKind.LIABILITY: LiabilityShape,
    TermKind.TERMINATION: TerminationShape,
    TermKind.EXCLUSIVITY: ExclusivityShape,
    TermKind.REFERENCE: ReferenceShape,
    TermKind.SCOPE: ScopeShape,
    TermKind.START: StartShape,
    TermKind.CHOICE: ChoiceShape,
}
