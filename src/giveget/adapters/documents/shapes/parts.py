"""Which sections does a file have, apart from its terms?"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from giveget.adapters.documents.shapes.base import Shape, due, says
from giveget.adapters.documents.shapes.scalars import (
    Chance,
    Count,
    Day,
    Fraction,
    Id,
    Label,
    Money,
    Months,
    Number,
    Price,
    Rate,
    Text,
    YesNo,
)

_ZERO = Decimal(0)

Texts = list[Text]
Ids = list[Id]


class PartiesShape(Shape):
    """Who writes to whom."""

    us: Text = says("our organisation", "Harbour Training", default="us")
    them: Text = says("theirs", "Brightwater Logistics", default="them")
    sender: Text = says("who of us signs", "Dana Ruiz", default="")
    contact: Text = says("whom we write to", "Tom Keller", default="")


class StakeholderShape(Shape):
    """A person with a say."""

    name: Text = due("the person", "Priya Nair")
    role: Literal["economic", "technical", "user", "legal", "procurement"] = due(
        "what the person decides", "economic"
    )
    side: Literal["us", "them"] = says("on whose side", "them", default="them")
    cares_about: Ids = says("terms that matter to the person", ["payment"], default=[])


class GoalShape(Shape):
    """Something the other side said it wants."""

    text: Text = due("in their words", "new dispatchers productive in a month")
    served_by: Ids = says("lines that bring it about", ["delivery"], default=[])
    gap: Text = says("what is missing today", "calls to a supervisor", default="")


class SideCashShape(Shape):
    """What money costs one side."""

    rate_per_year: Fraction = due("effective rate a year", "10%")


class CashShape(Shape):
    """What money costs each side."""

    us: SideCashShape | None = says("our side", {"rate_per_year": "10%"})
    them: SideCashShape | None = says("their side, as an estimate", {"rate_per_year": "12%"})


class RenewalShape(Shape):
    """What happens after the committed length."""

    probability: Chance = due("chance of each yearly renewal", "85%")
    uplift: Rate = says("rise of the price at each renewal", "5%", default=_ZERO)
    horizon: Months = due("up to when renewals count, from the start", "36 months")


class PrecedentShape(Shape):
    """How a concession comes back at each renewal."""

    renewal_probability: Chance = due("chance of each renewal", "60%")
    carry_over: Chance | None = says(
        "chance that a bare concession is asked for again; usually 80%", "80%"
    )
    carry_over_traded: Chance | None = says(
        "the same for a give that was paid for; usually 30%", "30%"
    )
    every: Months | None = says("time between renewals; usually a year", "12 months")


class LineShape(Shape):
    """A priced component of the deal."""

    name: Text = says("what a text for the other side calls it", "trainer days", default="")
    quantity: Number = says("units", 40, default=Decimal(1))
    unit: Text = says("what is counted", "day", default="")
    price: Price = says(
        "price of a unit (per month or year where `per` says so)", 3000, default=_ZERO
    )
    cost: Price = says("the seller's direct cost of a unit", 1100, default=_ZERO)
    worth: Price | None = says("what a unit is worth to the buyer; the price if unknown", 3500)
    per: Literal["once", "month", "year"] = says("how often it is charged", "year", default="once")
    requires: list[Ids] = says(
        "sets of lines; of each set one must be in the deal, or the line cannot be delivered",
        [["licence", "customer_program"]],
        default=[],
    )
    from_them: YesNo = says("the other side supplies it", True, default=False)
    would_pay: Chance | None = says("chance that the buyer would pay if it were not free", "90%")
    words: Texts = says("other words for it", ["licensing fee"], default=[])


class RuleShape(Shape):
    """If the first condition holds, the others must."""

    id: Id | None = says("name, so that a deal can replace a rule of its playbook", "net-60")
    when: dict[Id, Any] = due(
        "one term and the option that calls for the rest", {"payment": "net 60"}
    )
    then: dict[Id, Any] = due("terms and what they must be", {"length": "at least 24 months"})
    text: Text = says("the rule in words", "net 60 only with two years or more", default="")


class LimitShape(Shape):
    """The part of a term's options a role may agree to; the boundary itself is allowed."""

    at_least: Label | None = says("smallest allowed", "24 months")
    at_most: Label | None = says("largest allowed", "10%")
    only: list[Label] | None = says("the options allowed, by name", ["in", "out"])


class AuthorityShape(Shape):
    """What a role may agree to alone."""

    role: Id = due("the role", "rep")
    limits: dict[Id, LimitShape] = says("per term", {"discount": {"at_most": "10%"}}, default={})
    contract_value: Price | None = says("largest price of the whole package", 500000)
    gives: Price | None = says("largest sum of gives in one trade, at our value", 60000)
    ratio: Number | None = says("smallest ratio of gets to gives; 1 where nothing is said", 1.2)


class NeedShape(Shape):
    """How much we need the deal; shown beside the walk-away value, never part of it."""

    quota: Price = due("our target for the period", 900000)
    expected: Price = due("what is expected to close without this deal", 400000)


class ResponsesShape(Shape):
    """Chances that the deal closes after each kind of answer."""

    fight: Chance | None = says("we hold everything and say so", "50%")
    concede: Chance | None = says("we give what they ask for nothing", "95%")
    hold_package: Chance | None = says("we leave the choice open, they keep the package", "75%")
    take_choice: Chance | None = says("we leave the choice open, they take the other one", "80%")


class BeliefsShape(Shape):
    """What we believe about the other side until they show it."""

    available: dict[Id, Chance] = says(
        "chance that they can supply a line themselves", {"customer_program": "10%"}, default={}
    )
    responses: ResponsesShape | None = says("chances per answer", {"fight": "50%"})
    surplus_on_table: Money | None = says("what the table is worth to them over walking away", 5000)
    scale: Price | None = says("spread of their decision", 9000)
    tension_weight: Number | None = says("what a hard tone costs, in spreads", 1.5)


class ObjectionShape(Shape):
    """Something customers keep holding against our offers, and our answers to it."""

    times: Count = due("how often it was heard", 12)
    value: Money = says("money at stake each time", 30000, default=Decimal(1))
    phrases: Texts = says(
        "our answers", ["You may be right about the price; it's your call."], default=[]
    )


class FactShape(Shape):
    """A sourced statement that may be given as a reason."""

    id: Id = due("name", "years")
    text: Text = due("a clause fit for the other side", "the programme holds 25 years of work")
    about: Id | None = says("the line or term it speaks for", "licence")
    source: Text = says("where it comes from", "company history", default="")
    date: Day | None = says("as of when", "2026-01-15")
