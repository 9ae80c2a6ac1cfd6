"""Which sections say what else there is, and what is believed before there is a deal?"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from giveget.adapters.documents.shapes.base import Amounts, Chances, Shape, due, says
from giveget.adapters.documents.shapes.scalars import (
    Chance,
    Count,
    Currency,
    Day,
    Id,
    Money,
    Months,
    Number,
    Price,
    Text,
)

_ZERO = Decimal(0)


class CoverageShape(Shape):
    """What is lost until the work of somebody who leaves is covered again."""

    worth_per_month: Price = due("worth of the work", 15000)
    lost: list[Chance] = due("share of it lost in the first, second, … month", ["50%", "25%"])
    recruiting: Price = says("finding a successor", 20000, default=_ZERO)


class AlternativeShape(Shape):
    """Something else we could do instead of this deal."""

    name: Text = says("what people call it", "next clients for the same days", default="")
    kind: Literal["lead", "supplier", "location", "colleague", "other", "nothing"] = says(
        "with whom; `nothing` is doing nothing at all, in place of `fallback`",
        "supplier",
        default="other",
    )
    probability: Chances | None = says(
        "chance that it comes true when tried; a colleague who steps in is certain without it",
        "60%",
    )
    value: Amounts | None = says("what it is worth to us when it comes true", 76000)
    price: Price | None = says("or: the price of the same thing elsewhere", 9800)
    switching_cost: Price = says("one-off cost of moving there", 20000, default=_ZERO)
    coverage: CoverageShape | None = says("or: what is lost until the work is covered")
    cost: Price = says("cost of finding out, paid in any case", 1000, default=_ZERO)
    to_create: Price | None = says("it is not there yet: what it takes to create it", 12000)
    after: Months | None = says("time until it comes true", "3 months")
    was: Chance | None = says("the chance before the latest news", "30%")


class PipelineShape(Shape):
    """The other open deals, from an export of a CRM."""

    file: Text = due("CSV or Excel export, from this file's folder", "../pipeline.csv")
    mapping: Text = says(
        "which column means what, where the one beside the export is not meant",
        "../pipeline.csv.mapping.yaml",
        default="",
    )
    margin: Chances | None = says(
        "share of an amount that stays with us; that of this deal's list price without it", "60%"
    )
    cost_per_opportunity: Price = says("cost of pursuing one", 400, default=_ZERO)
    slots: Count = says("deals we can take on, this one included", 3, default=1)
    deadline: Day | None = says("they count up to this day only", "2026-12-31")
    after: Months | None = says("time to a win, where the export does not tell", "3 months")
    owner: Text = says("only the deals of this person", "Dana Ruiz", default="")
    this_deal: Text = says("id or name of this very deal in the export", "0061", default="")
    chances: Literal["history", "stated"] = says(
        "learned from closed deals, or as the CRM states them", "history", default="history"
    )
    cost_per_lead: Price | None = says("cost of finding one more", 900)
    rates: dict[Currency, Number] = says(
        "how much of the deal's currency one of another is worth", {"EUR": 1.08}, default={}
    )


class PriceChanceShape(Shape):
    """A price that may be theirs."""

    price: Price = due("the price", 110000)
    chance: Chance = due("how likely it is", "60%")


class LimitBeliefShape(Shape):
    """The worst price a side could still sign: around a mean, or one of a few."""

    mean: Money | None = says("on average", 110000)
    deviation: Price | None = says("standard deviation", 8000)
    one_of: list[PriceChanceShape] = says(
        "or: prices with their chances, which add up to 100%",
        [{"price": 110000, "chance": "100%"}],
        default=[],
    )


class QuestionShape(Shape):
    """A question we could ask them."""

    id: Id = due("name", "budget")
    text: Text = says("the words, fit for them", "Who else looks at the budget?", default="")
    accuracy: Chance | None = says("chance that a yes or no is right", "80%")
    above: Price | None = says("the price it is about; the best single price without it", 100000)
    noise: Price | None = says("or: how far an amount they tell is off, on average", 5000)
    cost: Price = says("cost of asking", 500, default=_ZERO)


class DiscoveryShape(Shape):
    """What we believe before there is a deal, and what we could ask."""

    their_limit: LimitBeliefShape | None = says(
        "their worst price; from `beliefs` without it", {"mean": 110000, "deviation": 8000}
    )
    our_limit: LimitBeliefShape | None = says(
        "ours; the price as good as walking away without it", {"mean": 100000, "deviation": 6000}
    )
    refused: list[Price] = says("prices they have refused", [105000], default=[])
    bluff: Chance = says("chance that they refuse what they could accept", "30%", default=_ZERO)
    win: Chance | None = says("chance that we win; that of a deal existing without it", "35%")
    margin_if_won: Money | None = says("worth of winning; that of the table without it", 28000)
    cost_to_go_on: Price = says("cost of going on to the end", 6000, default=_ZERO)
    funding: Literal["unknown", "none", "asked", "approved"] = says(
        "how far their money is", "asked", default="unknown"
    )
    questions: list[QuestionShape] = says("what we could ask", default=[])
